#include "cli/candidates/review.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/candidates/decide.hpp"
#include "cli/candidates/screen.hpp"
#include "cli/globals.hpp"
#include "cli/resolve.hpp"
#include "core/codec.hpp"
#include "intake/html.hpp"
#include "store/candidates.hpp"
#include "store/find.hpp"
#include "store/log.hpp"
#include "store/translate.hpp"
#include "store/undo.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;
using core::Candidate;
using core::CandidateState;

constexpr const char* kClearScreen = "\x1b[2J\x1b[H";
constexpr const char* kMenu =
    "[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next\n"
    "[n]ext  [b]ack  [u]ndo  [q]uit > ";

class Review {
 public:
  Review(store::Store& store, core::Document document, std::istream& answers, Context& context)
      : store_(store), document_(std::move(document)), answers_(answers), context_(context) {
    const std::string text =
        intake::visible_text(store::content(store, document_.sha256).value_or(""));
    for (const std::string_view line : base::split(text, '\n')) {
      lines_.emplace_back(line);
    }
    reload();
  }

  /// Until everything was seen or the user goes.
  void run() {
    while (at_ < candidates_.size() && !quit_) {
      show();
      const std::optional<std::string> answer = ask("");
      if (!answer) {
        break;
      }
      // What cannot be done is said, and the same candidate is asked about again.
      try {
        act(base::lower(base::trim(*answer)));
      } catch (const Error& error) {
        if (error.kind() == ErrorKind::interrupted) {
          throw;
        }
        message_ = std::string(error.what()) + (error.hint().empty() ? "" : "; " + error.hint());
      }
    }
  }

  [[nodiscard]] std::string summary() {
    const auto counts = store::count_candidates(store_, document_.entity);
    std::string out = document_.code + ": ";
    for (const CandidateState state : core::kCandidateStates) {
      out += std::to_string(counts[static_cast<std::size_t>(state)]) + " " +
             std::string(core::to_word(state)) + (state == CandidateState::replaced ? "\n" : ", ");
    }
    if (counts[0] > 0) {
      out += "next: kept candidates review " + document_.code + '\n';
    }
    return out;
  }

 private:
  /// Those to decide about and those decided here, as they stand in the document.
  void reload() {
    const std::string now = at_ < candidates_.size() ? candidates_[at_].entity : std::string();
    const std::int64_t line = at_ < candidates_.size() ? candidates_[at_].draft.line_first : 0;
    candidates_ = store::candidates_of(store_, document_.entity);
    std::erase_if(candidates_, [&](const Candidate& each) {
      const bool open = each.draft.state == CandidateState::proposed;
      return each.draft.state == CandidateState::replaced ||
             (!open && !seen_.contains(each.entity));
    });
    std::stable_sort(candidates_.begin(), candidates_.end(),
                     [](const Candidate& a, const Candidate& b) {
                       return a.draft.line_first < b.draft.line_first;
                     });
    const auto same = std::find_if(candidates_.begin(), candidates_.end(),
                                   [&](const Candidate& each) { return each.entity == now; });
    const auto near =
        same != candidates_.end()
            ? same
            : std::find_if(candidates_.begin(), candidates_.end(),
                           [&](const Candidate& each) { return each.draft.line_first >= line; });
    at_ = static_cast<std::size_t>(near - candidates_.begin());
  }

  void show() {
    const Session::Terminal& terminal = context_.session.terminal;
    const auto undecided = std::count_if(
        candidates_.begin(), candidates_.end(),
        [](const Candidate& each) { return each.draft.state == CandidateState::proposed; });
    std::ostream& out = context_.session.out;
    out << kClearScreen
        << candidate_screen(candidates_[at_], {document_.code, at_, candidates_.size(), undecided},
                            lines_, terminal.columns, terminal.rows);
    if (!message_.empty()) {
      out << base::truncate(base::printable(message_, base::LineBreaks::space), terminal.columns)
          << '\n';
      message_.clear();
    }
    out << kMenu;
  }

  /// A line that the user types; nothing at the end of the input.
  std::optional<std::string> ask(const std::string& question) {
    context_.session.out << question << std::flush;
    std::string line;
    const bool is_read = static_cast<bool>(std::getline(answers_, line));
    if (context_.session.interrupted()) {
      throw Error(ErrorKind::interrupted, "interrupted; what was decided before stands",
                  "go on with: kept candidates review " + document_.code);
    }
    return is_read ? std::optional(line) : std::nullopt;
  }

  /// A letter of the menu, or the word that it stands for; a blank for anything else.
  static char key_of(const std::string& answer) {
    constexpr std::array<std::string_view, 9> kWords{"accept", "reject", "edit", "split", "merge",
                                                     "next",   "back",   "undo", "quit"};
    const bool known = std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
      return answer == word || answer == word.substr(0, 1);
    });
    return known ? answer.front() : ' ';
  }

  void act(const std::string& answer) {
    switch (key_of(answer)) {
      case 'a': return decide([this](const Candidate& each) { accept(each); });
      case 'r': return reject();
      case 'e': return edit();
      case 's': return split();
      case 'm': return merge();
      case 'u': return undo();
      case 'b': at_ -= at_ > 0 ? 1 : 0; return;
      case 'n': ++at_; return;
      case 'q': quit_ = true; return;
      default: message_ = "type one of the letters in brackets, then Enter";
    }
  }

  /// One decision is one command: recorded, committed, then shown.
  void decide(const std::function<void(const Candidate&)>& what) {
    const Candidate candidate = candidates_[at_];
    {
      store::Transaction transaction(store_);
      store::Recorder recorder(store_, context_.writer());
      context_.recorder_ = &recorder;
      what(candidate);
      recorder.finish();
      transaction.commit();
    }
    context_.recorder_ = nullptr;
    const auto step = store::last_undoable(store_, context_.actor);
    steps_.push_back(step ? step->tx : "");
    seen_.insert(candidate.entity);
    const bool decided = [&] {
      reload();
      return at_ < candidates_.size() && candidates_[at_].entity == candidate.entity &&
             candidates_[at_].draft.state != CandidateState::proposed;
    }();
    at_ += decided ? 1 : 0;
  }

  void accept(const Candidate& candidate) {
    PartyBook parties(context_.recorder());
    const Change change = accept_candidate(context_, document_, candidate, parties);
    message_ = (change.action == "revised" ? "revised " : "accepted as ") + change.key;
  }

  void reject() {
    const auto reason = ask("Reason: ");
    if (reason && !base::trim(*reason).empty()) {
      decide([&](const Candidate& each) {
        (void)reject_candidate(context_, document_, each, std::string(base::trim(*reason)));
        message_ = "rejected no. " + std::to_string(each.draft.number);
      });
    } else {
      message_ = "nothing was decided: to reject it needs a reason";
    }
  }

  void edit() {
    const core::CandidateDraft& draft = candidates_[at_].draft;
    const auto title = ask("Title (Enter keeps it): ");
    const std::string old_due =
        draft.due.kind == core::DeadlineKind::none ? "none" : draft.due.text;
    const auto due = ask("Due, now " + old_due + " (Enter keeps it, none takes it away): ");
    core::Json set = core::Json::object();
    if (title && !base::trim(*title).empty()) {
      set["title"] = std::string(base::trim(*title));
    }
    if (due && !base::trim(*due).empty()) {
      const core::Deadline deadline =
          resolve_deadline(std::string(base::trim(*due)), context_.today);
      set["due"] =
          deadline.kind == core::DeadlineKind::none ? core::Json() : core::to_json(deadline);
      set["time_kind"] = nullptr;
    }
    if (!set.empty()) {
      decide([&](const Candidate& each) {
        (void)edit_candidate(context_, document_, each, set);
        message_ = "edited no. " + std::to_string(each.draft.number);
      });
    }
  }

  void split() {
    const auto words = ask("Words that the second part begins with (Enter: by sentences): ");
    std::vector<std::string> before;
    if (words && !base::trim(*words).empty()) {
      before.emplace_back(base::trim(*words));
    }
    decide([&](const Candidate& each) {
      const auto changes = split_candidate(context_, document_, each, before);
      message_ = "split into " + std::to_string(changes.size() - 1);
    });
  }

  void merge() {
    if (at_ + 1 >= candidates_.size()) {
      message_ = "there is no next one to merge it with";
      return;
    }
    const Candidate next = candidates_[at_ + 1];
    decide([&](const Candidate& each) {
      (void)merge_candidates(context_, document_, {each, next});
      message_ = "merged no. " + std::to_string(each.draft.number) + " and " +
                 std::to_string(next.draft.number);
    });
  }

  /// Takes back what was decided here last.
  void undo() {
    if (steps_.empty()) {
      message_ = "nothing was decided here that could be taken back";
      return;
    }
    store::Transaction transaction(store_);
    store::Recorder recorder(store_, context_.writer());
    const auto step = store::last_undoable(store_, context_.actor);
    if (!step || step->tx != steps_.back()) {
      message_ = "something else was recorded since; kept log shows what, kept undo takes it back";
      return;
    }
    store::undo(recorder, *step);
    recorder.finish();
    transaction.commit();
    steps_.pop_back();
    message_ = "took back the last decision";
    const auto about = step->events.back().entity;
    reload();
    const auto back = std::find_if(candidates_.begin(), candidates_.end(),
                                   [&](const Candidate& each) { return each.entity == about; });
    at_ = back == candidates_.end() ? at_ : static_cast<std::size_t>(back - candidates_.begin());
  }

  store::Store& store_;
  core::Document document_;
  std::istream& answers_;
  Context& context_;
  std::vector<std::string> lines_;
  std::vector<Candidate> candidates_;
  std::set<std::string> seen_;  // decided about here
  std::size_t at_ = 0;
  std::vector<std::string> steps_;  // the commands of this review that stand
  std::string message_;
  bool quit_ = false;
};

/// `has_answers`: they come from the terminal, whatever standard input is.
void require_terminal(const Context& context, bool has_answers) {
  if (context.globals.no_input || !has_answers || !context.session.terminal.out) {
    throw Error(ErrorKind::usage, "there is no terminal to review at",
                "kept import FILE --propose lists candidates; kept candidates accept and reject "
                "decide about them");
  }
  if (context.globals.dry_run) {
    throw Error(ErrorKind::usage, "a review records each decision at once: it has no dry run",
                "kept candidates accept and reject have one");
  }
}

/// A file that is not known yet is taken in, as one command of its own.
core::Document document_to_review(ImportOptions options, store::Store& store, Context& context) {
  const bool is_stream = options.path == "-";
  if (!is_stream && !std::filesystem::is_regular_file(options.path)) {
    return store::find_document(store, options.path);
  }
  const std::string bytes = is_stream
                                ? std::string(std::istreambuf_iterator<char>(context.session.in),
                                              std::istreambuf_iterator<char>())
                                : base::read_file(options.path);
  options.propose = true;
  store::Transaction transaction(store);
  store::Recorder recorder(store, context.writer());
  context.recorder_ = &recorder;
  context.transaction_ = &transaction;
  (void)import_document(options, bytes, context);
  recorder.finish();
  transaction.commit();
  context.recorder_ = nullptr;
  context.transaction_ = nullptr;
  return store::document_with_digest(store, base::sha256_hex(bytes)).value();
}

}  // namespace

Output review_candidates(ImportOptions options, Context& context) {
  std::ifstream terminal;
  if (options.path == "-") {  // the document comes from there, so the answers cannot
    terminal.open("/dev/tty");
  }
  std::istream& answers = options.path == "-" ? terminal : context.session.in;
  require_terminal(context, options.path == "-" ? terminal.is_open() : context.session.terminal.in);
  const std::string path = find_database(context.globals, context.session);
  store::Store store(path, store::Access::write, context.session.schema, context.surroundings());
  context.store_ = &store;
  try {
    Review review(store, document_to_review(std::move(options), store, context), answers, context);
    review.run();
    context.session.out << kClearScreen;
    Output output{Raw{review.summary()}, ExitCode::done, {}};
    context.store_ = nullptr;
    return output;
  } catch (const SQLite::Exception& error) {
    throw store::translate(error, path);
  }
}

}  // namespace cli

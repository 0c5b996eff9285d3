#include "cli/commands/candidates.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/candidates/decide.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "core/codec.hpp"
#include "report/candidate_list.hpp"
#include "store/candidates.hpp"
#include "store/find.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::string document;
  std::vector<std::string> numbers;
  std::optional<std::string> state;
  std::optional<std::string> reason;
  std::optional<std::string> title;
  std::optional<std::string> due;
  std::vector<std::string> owners;
  std::vector<std::string> before;
  bool all = false;
};

std::optional<core::CandidateState> resolve_state(const std::optional<std::string>& word) {
  if (!word) {
    return std::nullopt;
  }
  const auto state = core::parse_candidate_state(base::lower(*word));
  if (!state) {
    std::vector<std::string> known;
    for (const core::CandidateState each : core::kCandidateStates) {
      known.emplace_back(core::to_word(each));
    }
    throw unknown_word("state", *word, known);
  }
  return state;
}

/// `3` and `5-7`, sorted, each once.
std::vector<std::int64_t> resolve_numbers(const Options& options) {
  const std::string hint = "numbers and spans: 3 5-7; kept candidates " + options.document;
  std::vector<std::int64_t> numbers;
  for (const std::string& text : options.numbers) {
    const std::size_t dash = text.find('-');
    const std::int64_t first = resolve_count(text.substr(0, dash), "a number of a candidate", hint);
    const std::int64_t last =
        dash == std::string::npos
            ? first
            : resolve_count(text.substr(dash + 1), "a number of a candidate", hint);
    constexpr std::int64_t kMost = 100000;
    if (last < first || last - first > kMost) {
      throw Error(ErrorKind::usage, "'" + text + "' is no span of numbers", hint);
    }
    for (std::int64_t number = first; number <= last; ++number) {
      numbers.push_back(number);
    }
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

std::vector<core::Candidate> wanted(const Options& options, const core::Document& document,
                                    store::Store& store) {
  if (options.all) {
    if (!options.numbers.empty()) {
      throw Error(ErrorKind::usage, "--all and numbers exclude each other", "give one of the two");
    }
    return store::candidates_of(store, document.entity, core::CandidateState::proposed);
  }
  if (options.numbers.empty()) {
    throw Error(ErrorKind::usage, "NUMBER is missing",
                "kept candidates " + document.code + " lists them with their numbers");
  }
  std::vector<core::Candidate> found;
  for (const std::int64_t number : resolve_numbers(options)) {
    found.push_back(store::find_candidate(store, document.entity, number));
  }
  return found;
}

std::string what_is_left(store::Store& store, const core::Document& document) {
  const auto counts = store::count_candidates(store, document.entity);
  const std::int64_t left = counts[static_cast<std::size_t>(core::CandidateState::proposed)];
  return left == 0 ? ""
                   : std::to_string(left) + (left == 1 ? " candidate" : " candidates") + " of " +
                         document.code + " still to be decided";
}

Output finished(Changes changes, const core::Document& document, Context& context) {
  const std::string left = what_is_left(context.store(), document);
  if (!left.empty()) {
    changes.notes.push_back(left);
  }
  return {std::move(changes), ExitCode::done, {}};
}

Output list(const Options& options, Context& context) {
  const core::Document document = store::find_document(context.store(), options.document);
  return {report::candidate_list(
              store::candidates_of(context.store(), document.entity, resolve_state(options.state))),
          ExitCode::done,
          {}};
}

Output accept(const Options& options, Context& context) {
  const core::Document document = store::find_document(context.store(), options.document);
  PartyBook parties(context.recorder());
  Changes changes;
  for (const core::Candidate& candidate : wanted(options, document, context.store())) {
    changes.items.push_back(accept_candidate(context, document, candidate, parties));
  }
  if (!parties.made().empty()) {
    changes.notes.push_back("new parties: " + base::join(parties.made(), ", "));
  }
  return finished(std::move(changes), document, context);
}

Output reject(const Options& options, Context& context) {
  const core::Document document = store::find_document(context.store(), options.document);
  Changes changes;
  for (const core::Candidate& candidate : wanted(options, document, context.store())) {
    changes.items.push_back(
        reject_candidate(context, document, candidate, options.reason.value_or("")));
  }
  return finished(std::move(changes), document, context);
}

core::Json asked_fields(const Options& options, const core::Document& document, Context& context) {
  core::Json set = core::Json::object();
  if (options.title) {
    if (base::trim(*options.title).empty()) {
      throw Error(ErrorKind::usage, "a commitment needs a title", "--title \"what was promised\"");
    }
    set["title"] = std::string(base::trim(*options.title));
  }
  if (options.due) {
    const core::Deadline due = resolve_deadline(*options.due, context.today);
    set["due"] = due.kind == core::DeadlineKind::none ? core::Json() : core::to_json(due);
    set["time_kind"] = nullptr;
  }
  if (set.empty() && options.owners.empty()) {
    throw Error(ErrorKind::usage, "what to change is missing",
                "kept candidates edit " + document.code +
                    " NUMBER --title TEXT, --due WHEN or --owner PARTY; its text stays that of "
                    "the document");
  }
  return set;
}

/// Parties by code, name or alias; who is not known yet is made when the candidate is accepted.
std::vector<core::CandidateParty> leads_of(const std::vector<std::string>& names,
                                           const PartyBook& parties) {
  std::vector<core::CandidateParty> leads;
  for (const std::string& name : names) {
    const auto known = parties.find(name);
    const std::string text(base::trim(name));
    if (text.empty()) {
      throw Error(ErrorKind::usage, "an owner needs a name", "--owner \"Ministry of Works\"");
    }
    const std::string code = known ? parties.code_of(*known) : party_code(text);
    leads.push_back({code, known ? code : text, "", core::Role::lead});
  }
  return leads;
}

Output edit(const Options& options, Context& context) {
  const core::Document document = store::find_document(context.store(), options.document);
  core::Json set = asked_fields(options, document, context);
  const std::vector<core::Candidate> candidates = wanted(options, document, context.store());
  if (candidates.size() > 1 && options.title) {
    throw Error(ErrorKind::usage,
                "one title for " + std::to_string(candidates.size()) + " candidates",
                "edit the titles one by one");
  }
  Changes changes;
  const PartyBook parties(context.recorder());
  for (const core::Candidate& candidate : candidates) {
    if (!options.owners.empty()) {
      set["parties"] = core::parties_led_by(candidate.draft, leads_of(options.owners, parties));
    }
    if (auto change = edit_candidate(context, document, candidate, set)) {
      changes.items.push_back(std::move(*change));
    }
  }
  return {std::move(changes), ExitCode::done, {}};
}

Output split(const Options& options, Context& context) {
  const core::Document document = store::find_document(context.store(), options.document);
  const std::vector<core::Candidate> candidates = wanted(options, document, context.store());
  if (candidates.size() > 1 && !options.before.empty()) {
    throw Error(ErrorKind::usage, "--before cuts one candidate", "split them one by one");
  }
  Changes changes;
  for (const core::Candidate& candidate : candidates) {
    for (Change& change : split_candidate(context, document, candidate, options.before)) {
      changes.items.push_back(std::move(change));
    }
  }
  return finished(std::move(changes), document, context);
}

Output merge(const Options& options, Context& context) {
  const core::Document document = store::find_document(context.store(), options.document);
  Changes changes;
  changes.items = merge_candidates(context, document, wanted(options, document, context.store()));
  return finished(std::move(changes), document, context);
}

void add_document(CLI::App& app, Options& options) {
  add_argument(app, "DOCUMENT", options.document, "the code of the document");
}

void add_numbers(CLI::App& app, Options& options) {
  add_document(app, options);
  add_arguments(app, "NUMBER", options.numbers, "which: 3 5-7");
}

}  // namespace

Action declare_candidates(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_document(app, *options);
  add_text(app, "--state", options->state, "only proposed, accepted, rejected or replaced ones",
           "STATE");
  return [options](Context& context) { return list(*options, context); };
}

Action declare_candidates_accept(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_numbers(app, *options);
  add_flag(app, "--all", options->all, "all that are proposed");
  return [options](Context& context) { return accept(*options, context); };
}

Action declare_candidates_reject(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_numbers(app, *options);
  add_flag(app, "--all", options->all, "all that are proposed");
  add_text(app, "--reason", options->reason, "why it is no commitment");
  return [options](Context& context) { return reject(*options, context); };
}

Action declare_candidates_edit(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_numbers(app, *options);
  add_text(app, "--title", options->title, "what was promised, in short");
  add_text(app, "--due", options->due, "deadline: 2026-Q3, ongoing, none, ...", "WHEN");
  add_repeated(app, "--owner", options->owners, "who leads, in place of who does now", "PARTY");
  return [options](Context& context) { return edit(*options, context); };
}

Action declare_candidates_split(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_numbers(app, *options);
  add_repeated(app, "--before", options->before,
               "cut its text before these words (its lines, else its sentences)", "WORDS");
  return [options](Context& context) { return split(*options, context); };
}

Action declare_candidates_merge(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_numbers(app, *options);
  return [options](Context& context) { return merge(*options, context); };
}

}  // namespace cli

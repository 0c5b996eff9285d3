#include "cli/import/editions.hpp"

#include <algorithm>
#include <charconv>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/globals.hpp"
#include "core/codec.hpp"
#include "core/story.hpp"
#include "core/word_diff.hpp"
#include "render/render.hpp"
#include "store/find.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

std::vector<core::Commitment> commitments_of(const core::Document& document, store::Store& store) {
  store::Query query;
  query.filter.documents.push_back(document.id);
  query.as_of = core::kLastDay;
  return store::commitments(store, query).commitments;
}

/// The number of a meeting; those without one count by their day.
std::int64_t edition_number(const std::string& edition) {
  std::int64_t number = 0;
  std::from_chars(edition.data(), edition.data() + edition.size(), number);
  return number;
}

bool stands_before(const core::Document& a, const std::string& edition,
                   const std::optional<core::Interval>& issued) {
  const std::int64_t number = edition_number(a.edition);
  const std::int64_t other = edition_number(edition);
  if (number > 0 && other > 0) {
    return number < other;
  }
  return a.issued && issued && a.issued->last < issued->last;
}

std::optional<core::Document> meeting_before(const intake::Document& document,
                                             store::Store& store) {
  std::optional<core::Document> found;
  for (const core::Document& known :
       store::documents_with(store, store::DocumentField::series, document.series)) {
    const bool is_earlier =
        known.commitments > 0 && stands_before(known, document.edition, document.issued);
    if (is_earlier && (!found || stands_before(*found, known.edition, known.issued))) {
      found = known;
    }
  }
  return found;
}

std::string relation_words(const core::Rewording& rewording) {
  std::vector<std::string> words;
  for (const core::Relation relation : rewording.relations) {
    words.emplace_back(core::to_word(relation));
  }
  return base::join(words, ", ");
}

std::string due_words(const core::Deadline& before, const core::Deadline& after) {
  const auto words = [](const core::Deadline& due) {
    return due.kind == core::DeadlineKind::none ? std::string("none") : due.text;
  };
  return words(before) + " -> " + words(after);
}

report::Cell text_or_none(const std::string& text) {
  return text.empty() ? report::Cell(report::Missing::none) : report::Cell(text);
}

report::Cell key_or_none(const std::string& key) {
  return key.empty() ? report::Cell(report::Missing::none) : report::Cell(report::KeyRef{key});
}

const char* word_of(const ComparedRow& row) {
  if (!row.before) {
    return "new";
  }
  if (!row.after) {
    return "dropped";
  }
  return row.changed() ? "changed" : "matched";
}

std::string wording(const core::Commitment* before, const core::CommitmentDraft* after,
                    const ComparedRow& row) {
  if (before == nullptr || after == nullptr) {
    return before == nullptr ? after->title : before->title;
  }
  return row.rewording.same_words ? after->title
                                  : core::marked_up(core::word_diff(before->text, after->text));
}

}  // namespace

std::optional<EarlierEdition> earlier_edition(const ImportOptions& options,
                                              const intake::Document& document, Context& context) {
  if (options.revises && options.series) {
    throw Error(ErrorKind::usage, "--revises and --series exclude each other",
                "--revises: another text of the same document; --series: the next meeting");
  }
  if (options.revises) {
    core::Document revised = store::find_document(context.store(), *options.revises);
    auto commitments = commitments_of(revised, context.store());
    if (commitments.empty()) {
      throw Error(ErrorKind::input, revised.code + " has no commitments that could be revised",
                  "kept import " + options.path + " without --revises takes it in by itself");
    }
    return EarlierEdition{EditionKind::revision, std::move(revised), std::move(commitments)};
  }
  if (!options.series) {
    return std::nullopt;
  }
  auto earlier = meeting_before(document, context.store());
  if (!earlier) {
    return std::nullopt;
  }
  auto commitments = commitments_of(*earlier, context.store());
  return EarlierEdition{EditionKind::meeting, *std::move(earlier), std::move(commitments)};
}

std::string without_revision(const std::string& code) {
  const std::size_t mark = code.rfind("-R");
  const bool is_mark = mark != std::string::npos && mark + 2 < code.size() &&
                       std::all_of(code.begin() + static_cast<std::ptrdiff_t>(mark) + 2, code.end(),
                                   [](char c) { return c >= '0' && c <= '9'; });
  return is_mark ? code.substr(0, mark) : code;
}

std::string key_prefix(const std::optional<EarlierEdition>& earlier, const std::string& code) {
  const bool goes_on = earlier && earlier->kind == EditionKind::revision;
  return goes_on ? without_revision(earlier->document.code) : code;
}

std::string revision_code(const core::Document& revised, store::Store& store) {
  const std::string base = without_revision(revised.code);
  for (int number = 2;; ++number) {
    std::string code = base + "-R" + std::to_string(number);
    if (!store::document_with_code(store, code)) {
      return code;
    }
  }
}

std::vector<ComparedRow> compare_editions(const EarlierEdition& earlier,
                                          const std::vector<core::CommitmentDraft>& drafts) {
  std::vector<std::string> before;
  std::vector<std::string> after;
  for (const core::Commitment& commitment : earlier.commitments) {
    before.push_back(commitment.text.empty() ? commitment.title : commitment.text);
  }
  for (const core::CommitmentDraft& draft : drafts) {
    after.push_back(draft.text);
  }
  std::vector<ComparedRow> rows(drafts.size());
  std::vector<bool> kept(before.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    rows[i].after = i;
  }
  for (const core::TextMatch& match : core::match_texts(before, after)) {
    ComparedRow& row = rows[match.after];
    const core::Deadline& old_due = earlier.commitments[match.before].due;
    row.before = match.before;
    row.likeness = match.likeness;
    row.rewording =
        core::reworded(before[match.before], old_due, after[match.after], drafts[match.after].due);
    // The same words again say nothing against a deadline that was moved since.
    if (row.rewording.same_words && earlier.kind == EditionKind::revision) {
      row.rewording.moved = false;
    }
    kept[match.before] = true;
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!kept[i]) {
      rows.push_back({i, std::nullopt, {}, 0});
    }
  }
  return rows;
}

report::Table comparison_table(const EarlierEdition& earlier,
                               const std::vector<core::CommitmentDraft>& drafts,
                               const std::vector<ComparedRow>& rows) {
  report::Table table;
  table.key = "comparison";
  table.empty = "nothing to compare";
  const bool links = earlier.kind == EditionKind::meeting;
  using Fit = report::Column::Fit;
  table.columns = {{"key", "Key", Fit::word},
                   {"change", "Change", Fit::word},
                   {"before", "Before", Fit::word, !links},
                   {"relations", "Link", Fit::text, !links},
                   {"due", "Due", Fit::text},
                   {"wording", "Wording", Fit::text},
                   {"likeness", "likeness", Fit::number, true}};
  for (const ComparedRow& row : rows) {
    const core::Commitment* before = row.before ? &earlier.commitments[*row.before] : nullptr;
    const core::CommitmentDraft* after = row.after ? &drafts[*row.after] : nullptr;
    const bool matched = before != nullptr && after != nullptr;
    const std::string own = after == nullptr ? (links ? "" : before->key) : after->key;
    table.rows.push_back(
        {key_or_none(own), std::string(word_of(row)),
         key_or_none(before == nullptr ? "" : before->key),
         text_or_none(matched && links ? relation_words(row.rewording) : ""),
         text_or_none(matched && row.rewording.moved ? due_words(before->due, after->due) : ""),
         wording(before, after, row), row.likeness});
  }
  return table;
}

std::vector<std::string> comparison_notes(const EarlierEdition& earlier,
                                          const std::vector<ComparedRow>& rows) {
  std::int64_t matched = 0;
  std::int64_t changed = 0;
  std::int64_t fresh = 0;
  std::vector<std::string> dropped;
  for (const ComparedRow& row : rows) {
    fresh += row.before ? 0 : 1;
    matched += row.before && row.after && !row.changed() ? 1 : 0;
    changed += row.before && row.after && row.changed() ? 1 : 0;
    if (!row.after) {
      dropped.push_back(earlier.commitments[*row.before].key);
    }
  }
  std::vector<std::string> notes{"compared with " + earlier.document.code + ": " +
                                 std::to_string(matched) + " matched, " + std::to_string(changed) +
                                 " changed, " + std::to_string(fresh) + " new, " +
                                 std::to_string(dropped.size()) + " dropped"};
  if (!dropped.empty()) {
    notes.push_back("nothing is recorded of what was dropped: " + base::join(dropped, ", ") +
                    "; if it was given up: kept update KEY withdrawn --reason TEXT");
  }
  return notes;
}

core::Json revised_fields(const core::Commitment& commitment, const core::CommitmentDraft& draft,
                          const ComparedRow& row) {
  core::Json set = {{"document", draft.document},
                    {"line_first", draft.line_first},
                    {"line_last", draft.line_last},
                    {"section", draft.section},
                    {"paragraph", draft.paragraph}};
  if (!row.rewording.same_words) {
    set["text"] = draft.text;
  }
  if (commitment.chapeau != draft.chapeau) {
    set["chapeau"] = draft.chapeau;
  }
  if (row.rewording.moved) {
    const bool none = draft.due.kind == core::DeadlineKind::none;
    set["due"] = none ? core::Json() : core::to_json(draft.due);
    if (commitment.time_kind == core::time_kind_of(commitment.due)) {
      set["time_kind"] = core::to_word(core::time_kind_of(draft.due));
    }
  }
  for (auto& [name, value] : set.items()) {
    if (value.is_string() && value.get_ref<const std::string&>().empty()) {
      value = nullptr;
    }
  }
  return set;
}

bool may_write(const ImportOptions& options, const report::Report& shown, Context& context) {
  if (options.yes || context.globals.dry_run) {
    return true;
  }
  const Session::Terminal& terminal = context.session.terminal;
  if (context.globals.no_input || !terminal.in || !terminal.out) {
    throw Error(ErrorKind::usage, "what the new edition changes is written only when it was seen",
                "see it with --dry-run, then write it with --yes");
  }
  std::string answer;
  context.transaction().let_others_write([&] {
    render::render(shown, render::Format::text, find_layout(context.globals, context.session),
                   context.session.out);
    context.session.out << "\nWrite this? [y/N] " << std::flush;
    std::getline(context.session.in, answer);
  });
  const std::string word = base::lower(base::trim(answer));
  return word == "y" || word == "yes";
}

}  // namespace cli

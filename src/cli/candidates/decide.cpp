#include "cli/candidates/decide.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/duplicates.hpp"
#include "cli/import/editions.hpp"
#include "core/key.hpp"
#include "core/quote.hpp"
#include "core/story.hpp"
#include "core/when.hpp"
#include "core/word_diff.hpp"
#include "intake/html.hpp"
#include "intake/sentences.hpp"
#include "store/candidates.hpp"
#include "store/find.hpp"
#include "store/log.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;
using core::Candidate;
using core::CandidateDraft;
using core::CandidateState;

std::string name_of(const core::Document& document, std::int64_t number) {
  return document.code + " no. " + std::to_string(number);
}

std::string title_of(const CandidateDraft& draft) {
  return draft.title.empty() ? intake::short_title(draft.text, {}) : draft.title;
}

/// Accepted and replaced ones are decided about for good; undo takes that back.
void require_open(const core::Document& document, const Candidate& candidate) {
  const std::string name = name_of(document, candidate.draft.number);
  if (candidate.draft.state == CandidateState::accepted) {
    throw Error(ErrorKind::input,
                "candidate " + name + " is accepted already" +
                    (candidate.key.empty() ? "" : ", as " + candidate.key),
                candidate.key.empty() ? "kept candidates " + document.code
                                      : "to change the commitment: kept edit " + candidate.key);
  }
  if (candidate.draft.state == CandidateState::replaced) {
    throw Error(ErrorKind::input, "candidate " + name + " was " + candidate.draft.reason,
                "decide about those: kept candidates " + document.code);
  }
}

Change change_of(const char* action, const core::Document& document, const CandidateDraft& draft) {
  return {action, "candidate", name_of(document, draft.number), title_of(draft), {}};
}

void set_state(Context& context, const Candidate& candidate, CandidateState state,
               core::Json more) {
  more["state"] = core::to_word(state);
  context.recorder().set(core::kind::candidate_set, candidate.entity, std::move(more));
}

/// Texts in the order of the document, each with its lines.
class Locator {
 public:
  Locator(store::Store& store, const core::Document& document)
      : text_(intake::visible_text(store::content(store, document.sha256).value_or(""))) {}

  /// The lines of a part of a passage; those of the whole when it is not found there.
  [[nodiscard]] core::LineSpan lines_of(std::string_view part, core::LineSpan whole) const {
    for (const auto& place : text_.places_of(part)) {
      const core::LineSpan span{place.front().first, place.back().last};
      if (span.first >= whole.first && span.last <= whole.last) {
        return span;
      }
    }
    return whole;
  }

 private:
  core::QuotedText text_;
};

std::vector<std::string> cut_before(std::string_view text, const std::vector<std::string>& words,
                                    const std::string& name) {
  std::vector<std::size_t> cuts;
  for (const std::string& word : words) {
    const std::size_t at = word.empty() ? std::string_view::npos : text.find(word);
    if (at == std::string_view::npos || at == 0) {
      throw Error(ErrorKind::input,
                  at == 0 ? "'" + word + "' is the beginning of candidate " + name
                          : "candidate " + name + " does not hold '" + word + "'",
                  "give the words that the second part begins with, as they stand in its text");
    }
    cuts.push_back(at);
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (const std::size_t cut : cuts) {
    parts.emplace_back(base::trim(text.substr(from, cut - from)));
    from = cut;
  }
  parts.emplace_back(base::trim(text.substr(from)));
  return parts;
}

/// Line by line; a text of one line sentence by sentence.
std::vector<std::string> natural_parts(std::string_view text) {
  std::vector<std::string> parts;
  std::vector<std::string_view> pieces = base::split(text, '\n');
  if (pieces.size() == 1) {
    pieces = intake::sentences(text);
  }
  for (std::string_view piece : pieces) {
    piece = base::trim(piece);
    if (piece.starts_with("- ")) {
      piece.remove_prefix(2);
    }
    if (!piece.empty()) {
      parts.emplace_back(piece);
    }
  }
  return parts;
}

Change propose(Context& context, const core::Document& document, CandidateDraft draft) {
  draft.number = store::next_candidate_number(context.store(), document.entity);
  draft.state = CandidateState::proposed;
  draft.reason.clear();
  context.recorder().create(core::kind::candidate_create, core::fields_of(draft));
  return change_of("proposed", document, draft);
}

/// The new text of a commitment that is there already.
Change accept_revision(Context& context, const core::Document& document, const Candidate& candidate,
                       PartyBook& parties) {
  const core::CommitmentDraft draft = commitment_of(candidate.draft, document, parties);
  const core::Commitment before =
      store::commitment(context.store(), store::find_commitment(context.store(), candidate.key).id,
                        core::kLastDay, store::Detail::row);
  ComparedRow row;
  row.rewording = core::reworded(before.text, before.due, draft.text, draft.due);
  row.rewording.moved = row.rewording.moved && !row.rewording.same_words;
  context.recorder().set(core::kind::commitment_set, before.entity,
                         revised_fields(before, draft, row), "revised edition");
  set_state(context, candidate, CandidateState::accepted, {{"reason", nullptr}});
  Change change{"revised", "commitment", before.key, before.title, {}};
  change.fields.push_back({"candidate", "", name_of(document, candidate.draft.number)});
  change.fields.push_back({"text", "", core::marked_up(core::word_diff(before.text, draft.text))});
  if (row.rewording.moved) {
    change.fields.push_back(
        {"due", core::deadline_label(before.due), core::deadline_label(draft.due)});
  }
  return change;
}

}  // namespace

core::CommitmentDraft commitment_of(const CandidateDraft& candidate, const core::Document& document,
                                    PartyBook& parties) {
  core::CommitmentDraft draft;
  draft.title = title_of(candidate);
  draft.text = candidate.text;
  draft.chapeau = candidate.chapeau;
  draft.section = candidate.section;
  draft.paragraph = candidate.paragraph;
  draft.line_first = candidate.line_first;
  draft.line_last = candidate.line_last;
  draft.document = document.entity;
  draft.made = document.issued;
  draft.due = candidate.due;
  draft.time_kind = candidate.time_kind.value_or(core::time_kind_of(candidate.due));
  for (const core::CandidateParty& party : candidate.parties) {
    draft.owners.push_back(
        {parties.entity_of(party.code, party.name, party.kind), party.role, true, ""});
  }
  return draft;
}

Change accept_candidate(Context& context, const core::Document& document,
                        const Candidate& candidate, PartyBook& parties) {
  require_open(document, candidate);
  if (!candidate.key.empty()) {
    return accept_revision(context, document, candidate, parties);
  }
  core::CommitmentDraft draft = commitment_of(candidate.draft, document, parties);
  const bool revises =
      store::document_with_code(context.store(), without_revision(document.code)).has_value();
  const std::string prefix = revises ? without_revision(document.code) : document.code;
  draft.key = core::numbered_key(prefix, store::next_key_number(context.store(), prefix));
  const std::string entity =
      context.recorder().create(core::kind::commitment_create, core::fields_of(draft));
  set_state(context, candidate, CandidateState::accepted,
            {{"commitment", entity}, {"reason", nullptr}});
  Change change{"accepted", "commitment", draft.key, draft.title, {}};
  change.fields.push_back({"candidate", "", name_of(document, candidate.draft.number)});
  for (const core::DraftOwner& owner : draft.owners) {
    change.fields.push_back(
        {"owner " + parties.code_of(owner.party), "", std::string(core::to_word(owner.role))});
  }
  if (draft.due.kind != core::DeadlineKind::none) {
    change.fields.push_back({"due", "", core::deadline_label(draft.due)});
  }
  const std::string again = duplicate_note(context.store(), draft);
  if (!again.empty()) {
    change.fields.push_back({"note", "", again});
  }
  return change;
}

Change reject_candidate(Context& context, const core::Document& document,
                        const Candidate& candidate, const std::string& reason) {
  require_open(document, candidate);
  if (base::trim(reason).empty()) {
    throw Error(ErrorKind::input, "to reject a candidate needs a reason", "--reason TEXT");
  }
  set_state(context, candidate, CandidateState::rejected, {{"reason", reason}});
  Change change = change_of("rejected", document, candidate.draft);
  change.fields.push_back({"reason", candidate.draft.reason, reason});
  return change;
}

std::optional<Change> edit_candidate(Context& context, const core::Document& document,
                                     const Candidate& candidate, core::Json set) {
  require_open(document, candidate);
  const std::string leads = base::join(core::party_words(core::parties_of(set)), ", ");
  auto change = record_edit(context, core::kind::candidate_set, candidate.entity, std::move(set),
                            change_of("edited", document, candidate.draft));
  for (std::size_t i = 0; change && i < change->fields.size(); ++i) {
    if (change->fields[i].name == "parties") {
      change->fields[i].from = base::join(core::party_words(candidate.draft.parties), ", ");
      change->fields[i].to = leads;
    }
  }
  return change;
}

std::vector<Change> split_candidate(Context& context, const core::Document& document,
                                    const Candidate& candidate,
                                    const std::vector<std::string>& before) {
  require_open(document, candidate);
  const CandidateDraft& whole = candidate.draft;
  const std::string name = name_of(document, whole.number);
  const std::vector<std::string> parts =
      before.empty() ? natural_parts(whole.text) : cut_before(whole.text, before, name);
  if (parts.size() < 2) {
    throw Error(ErrorKind::input, "candidate " + name + " is one line of one sentence",
                "say where its second part begins: --before WORDS");
  }
  const Locator locator(context.store(), document);
  const auto made = document.issued ? std::optional(document.issued->last) : std::nullopt;
  std::vector<Change> changes;
  std::vector<std::string> numbers;
  for (const std::string& text : parts) {
    CandidateDraft part = whole;
    part.text = text;
    part.title = intake::short_title(text, {});
    const core::LineSpan lines = locator.lines_of(text, {whole.line_first, whole.line_last});
    part.line_first = lines.first;
    part.line_last = lines.last;
    const auto due = core::find_worded_deadline(text, made);
    part.due = due ? due->deadline : core::Deadline{};
    part.time_kind.reset();
    numbers.push_back(
        std::to_string(store::next_candidate_number(context.store(), document.entity)));
    changes.push_back(propose(context, document, std::move(part)));
  }
  const std::string reason = "split into " + base::join(numbers, ", ");
  set_state(context, candidate, CandidateState::replaced, {{"reason", reason}});
  Change replaced = change_of("replaced", document, whole);
  replaced.fields.push_back({"reason", "", reason});
  changes.insert(changes.begin(), std::move(replaced));
  return changes;
}

std::vector<Change> merge_candidates(Context& context, const core::Document& document,
                                     const std::vector<Candidate>& candidates) {
  if (candidates.size() < 2) {
    throw Error(ErrorKind::usage, "one candidate alone is nothing to merge",
                "kept candidates merge " + document.code + " 3 4");
  }
  CandidateDraft merged = candidates.front().draft;
  for (const Candidate& candidate : candidates) {
    require_open(document, candidate);
    const CandidateDraft& draft = candidate.draft;
    if (&candidate == &candidates.front()) {
      continue;
    }
    merged.text += "\n" + draft.text;
    merged.line_first = std::min(merged.line_first, draft.line_first);
    merged.line_last = std::max(merged.line_last, draft.line_last);
    if (merged.due.kind == core::DeadlineKind::none) {
      merged.due = draft.due;
      merged.time_kind = draft.time_kind;
    }
    for (const core::CandidateParty& party : draft.parties) {
      const auto same = [&](const core::CandidateParty& known) { return known.code == party.code; };
      if (std::none_of(merged.parties.begin(), merged.parties.end(), same)) {
        merged.parties.push_back(party);
      }
    }
  }
  merged.title = title_of(merged);
  const std::string reason = "merged into " + std::to_string(store::next_candidate_number(
                                                  context.store(), document.entity));
  std::vector<Change> changes{propose(context, document, std::move(merged))};
  for (const Candidate& candidate : candidates) {
    set_state(context, candidate, CandidateState::replaced, {{"reason", reason}});
    changes.push_back(change_of("replaced", document, candidate.draft));
    changes.back().fields.push_back({"reason", "", reason});
  }
  return changes;
}

}  // namespace cli

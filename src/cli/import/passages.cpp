#include "cli/import/passages.hpp"

#include <algorithm>

namespace cli {

std::string kind_word(intake::PartyKind kind) {
  constexpr std::string_view kKinds[] = {"state", "body", "ministry", "person"};
  return std::string(kKinds[static_cast<std::size_t>(kind)]);
}

core::CandidateDraft candidate_of(const intake::Candidate& found, TakeParties take) {
  core::CandidateDraft draft;
  draft.title = found.title;
  draft.text = found.text;
  draft.chapeau = found.chapeau;
  draft.section = found.section;
  draft.paragraph = found.paragraph;
  draft.line_first = found.lines.first;
  draft.line_last = found.lines.last;
  draft.due = found.deadline;
  draft.time_kind = found.time_kind;
  draft.rule = found.rule;
  if (take == TakeParties::yes) {
    for (const intake::NamedParty& party : found.parties) {
      draft.parties.push_back({party.code, party.name, kind_word(party.kind), party.role});
    }
  }
  return draft;
}

void record_passages(store::Recorder& recorder, const intake::Document& document,
                     const std::string& entity, const std::vector<Made>& made, TakeParties take) {
  std::vector<core::CandidateDraft> drafts;
  for (std::size_t i = 0; i < document.candidates.size(); ++i) {
    drafts.push_back(candidate_of(document.candidates[i], take));
    drafts.back().state = made[i].state;
    drafts.back().commitment = made[i].commitment;
  }
  for (const intake::Rejected& passage : document.rejected) {
    core::CandidateDraft draft;
    draft.state = core::CandidateState::rejected;
    draft.reason = passage.reason;
    draft.text = passage.text;
    draft.line_first = passage.lines.first;
    draft.line_last = passage.lines.last;
    drafts.push_back(std::move(draft));
  }
  std::stable_sort(drafts.begin(), drafts.end(),
                   [](const core::CandidateDraft& a, const core::CandidateDraft& b) {
                     return a.line_first < b.line_first;
                   });
  std::int64_t number = 0;
  for (core::CandidateDraft& draft : drafts) {
    draft.document = entity;
    draft.number = ++number;
    recorder.create(core::kind::candidate_create, core::fields_of(draft));
  }
}

}  // namespace cli

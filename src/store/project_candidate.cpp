// Projection of candidates: passages of documents, and what was decided about each.
#include "store/project_candidate.hpp"

#include "base/text.hpp"
#include "core/candidate.hpp"
#include "store/field_text.hpp"

namespace store {
namespace {

constexpr RowForm kCandidate{
    "candidate", "id",
    "entity document number state reason commitment title text chapeau section paragraph rule "
    "line_first line_last due_text due_first due_last parties decided_by decided_at removed"};

std::optional<std::int64_t> line_or_null(int line) {
  return line > 0 ? std::optional<std::int64_t>(line) : std::nullopt;
}

/// The event that set the state as it stands.
const core::Event* decision(const core::Fields& fields, const Told& told) {
  const auto state = fields.find("state");
  for (const core::Event& event : told.events) {
    if (state != fields.end() && event.id == state->second.heads.front().event) {
      return &event;
    }
  }
  return nullptr;
}

}  // namespace

void write_candidate(Rows& rows, std::int64_t id, const std::string& entity,
                     const core::Fields& fields, const Told& told) {
  const core::CandidateDraft draft = core::candidate_from(fields);
  const core::Event* decided = decision(fields, told);
  const auto& window = draft.due.window;
  rows.put(kCandidate)
      .bind(":id", id)
      .bind(":entity", entity)
      .bind(":document", draft.document)
      .bind(":number", draft.number)
      .bind(":state", std::string(core::to_word(draft.state)))
      .bind(":reason", draft.reason)
      .bind(":commitment", optional_text(fields, "commitment"))
      .bind(":title", draft.title)
      .bind(":text", draft.text)
      .bind(":chapeau", draft.chapeau)
      .bind(":section", draft.section)
      .bind(":paragraph", draft.paragraph)
      .bind(":rule", draft.rule)
      .bind(":line_first", line_or_null(draft.line_first))
      .bind(":line_last", line_or_null(draft.line_last))
      .bind(":due_text", draft.due.text)
      .bind(":due_first", window ? std::optional(window->first.iso()) : std::nullopt)
      .bind(":due_last", window ? std::optional(window->last.iso()) : std::nullopt)
      .bind(":parties", base::join(core::party_words(draft.parties), "\n"))
      .bind(":decided_by", decided == nullptr ? std::string() : decided->actor)
      .bind(":decided_at", decided == nullptr ? std::string() : decided->recorded_at)
      .bind(":removed", flag(fields, "removed"))
      .run();
}

}  // namespace store

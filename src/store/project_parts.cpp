// Projections of what commitments refer to or own: parties, documents, milestones, links.
#include <algorithm>
#include <optional>

#include "core/codec.hpp"
#include "core/history.hpp"
#include "core/records.hpp"
#include "store/field_text.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr RowForm kParty{"party", "id", "entity name kind parent note removed", "code"};
constexpr std::string_view kDropAliases = R"sql(
  DELETE FROM party_alias WHERE party = :party
)sql";
constexpr RowForm kAlias{"party_alias", "party alias", ""};
constexpr RowForm kDocument{
    "document", "id",
    "entity title kind issued_text issued_first issued_last place issuers address series edition "
    "changed_from sha256 original_form original_sha256 note mark removed",
    "code"};
constexpr RowForm kMilestone{
    "milestone", "id",
    "entity commitment number title due_text due_first due_last done_on note evidence edited_from "
    "removed"};
constexpr RowForm kLink{"link", "id", "entity source relation target note edited_from removed"};
constexpr std::string_view kDropMilestone = R"sql(
  DELETE FROM milestone WHERE id = :id
)sql";
constexpr std::string_view kDropLink = R"sql(
  DELETE FROM link WHERE id = :id
)sql";

/// Columns X_text, X_first, X_last from one interval.
struct IntervalColumns {
  std::optional<std::string> text;
  std::optional<std::string> first;
  std::optional<std::string> last;
};

IntervalColumns interval_columns(const core::Fields& fields, std::string_view name) {
  const auto interval = core::interval_from(core::value_of(fields, name));
  if (!interval) {
    return {};
  }
  return {core::to_text(*interval), interval->first.iso(), interval->last.iso()};
}

/// The newest day that an event about it took effect.
std::string edited_from(const Told& told) {
  std::string newest;
  for (const core::Event& event : told.events) {
    newest = std::max(newest, core::effective_day(event));
  }
  return newest;
}

/// The same of a document; but on the day it was issued, that had
/// happened, whenever it was entered.
std::string changed_from(const Told& told, const std::optional<std::string>& issued) {
  const std::string newest = edited_from(told);
  return issued ? std::min(newest, *issued) : newest;
}

}  // namespace

void Projector::write_party(std::int64_t id, const std::string& entity, const core::Fields& fields,
                            const Told& told) {
  const std::string code = text(fields, "code");
  named(Naming::party, id, code, told);
  rows_.put(kParty)
      .bind(":id", id)
      .bind(":entity", entity)
      .bind(":code", code)
      .bind(":name", text(fields, "name"))
      .bind(":kind", text(fields, "kind"))
      .bind(":parent", optional_text(fields, "parent"))
      .bind(":note", text(fields, "note"))
      .bind(":removed", flag(fields, "removed"))
      .run();
  rows_.clear(kDropAliases).bind(":party", id).run();
  constexpr std::string_view kPrefix = "alias/";
  for (auto entry = fields.lower_bound(kPrefix);
       entry != fields.end() && entry->first.starts_with(kPrefix); ++entry) {
    if (!entry->second.value().is_null()) {
      rows_.put(kAlias)
          .bind(":party", id)
          .bind(":alias", entry->first.substr(kPrefix.size()))
          .run();
    }
  }
}

void Projector::write_document(std::int64_t id, const std::string& entity,
                               const core::Fields& fields, const Told& told) {
  const IntervalColumns issued = interval_columns(fields, "issued");
  const std::string code = text(fields, "code");
  named(Naming::document, id, code, told);
  rows_.put(kDocument)
      .bind(":id", id)
      .bind(":entity", entity)
      .bind(":code", code)
      .bind(":title", text(fields, "title"))
      .bind(":kind", text(fields, "kind"))
      .bind(":issued_text", issued.text)
      .bind(":issued_first", issued.first)
      .bind(":issued_last", issued.last)
      .bind(":place", text(fields, "place"))
      .bind(":issuers", text(fields, "issuers"))
      .bind(":address", text(fields, "address"))
      .bind(":series", optional_text(fields, "series"))
      .bind(":edition", optional_text(fields, "edition"))
      .bind(":changed_from", changed_from(told, issued.first))
      .bind(":sha256", optional_text(fields, "sha256"))
      .bind(":original_form", text(fields, "original_form"))
      .bind(":original_sha256", text(fields, "original_sha256"))
      .bind(":note", text(fields, "note"))
      .bind(":mark", text(fields, "mark"))
      .bind(":removed", flag(fields, "removed"))
      .run();
  meetings_moved_ = true;
}

void Projector::write_milestone(std::int64_t id, const std::string& entity,
                                const core::Fields& fields, const Told& told) {
  const auto commitment = commitment_row(text(fields, "commitment"));
  if (!commitment) {
    rows_.clear(kDropMilestone).bind(":id", id).run();
    return;
  }
  const IntervalColumns due = interval_columns(fields, "due");
  rows_.put(kMilestone)
      .bind(":id", id)
      .bind(":entity", entity)
      .bind(":commitment", *commitment)
      .bind(":number", number(fields, "number").value_or(0))
      .bind(":title", text(fields, "title"))
      .bind(":due_text", due.text.value_or(""))
      .bind(":due_first", due.first)
      .bind(":due_last", due.last)
      .bind(":done_on", optional_text(fields, "done_on"))
      .bind(":note", text(fields, "note"))
      .bind(":evidence", text(fields, "evidence"))
      .bind(":edited_from", edited_from(told))
      .bind(":removed", flag(fields, "removed"))
      .run();
}

void Projector::write_link(std::int64_t id, const std::string& entity, const core::Fields& fields,
                           const Told& told) {
  const auto source = commitment_row(text(fields, "source"));
  const auto target = commitment_row(text(fields, "target"));
  const std::string relation = text(fields, "relation");
  if (!source || !target || !core::parse_relation(relation)) {
    rows_.clear(kDropLink).bind(":id", id).run();
    return;
  }
  rows_.put(kLink)
      .bind(":id", id)
      .bind(":entity", entity)
      .bind(":source", *source)
      .bind(":relation", relation)
      .bind(":target", *target)
      .bind(":note", text(fields, "note"))
      .bind(":edited_from", edited_from(told))
      .bind(":removed", flag(fields, "removed"))
      .run();
}

}  // namespace store

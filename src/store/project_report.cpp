// The projection of issued reports.
#include "core/json.hpp"
#include "store/field_text.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr RowForm kReport{"issued_report", "id",
                          "entity number title kind words as_of today format width fingerprint "
                          "mark sha256 size issued_at "
                          "actor removed"};

}  // namespace

void Projector::write_report(std::int64_t id, const std::string& entity, const core::Fields& fields,
                             const Told& told) {
  const core::Json& words = core::value_of(fields, "words");
  const core::Event& issue = told.events.front();
  rows_.put(kReport)
      .bind(":id", id)
      .bind(":entity", entity)
      .bind(":number", number(fields, "number").value_or(0))
      .bind(":title", text(fields, "title"))
      .bind(":kind", text(fields, "kind"))
      .bind(":words", words.is_array() ? core::canonical(words) : std::string("[]"))
      .bind(":as_of", optional_text(fields, "as_of"))
      .bind(":today", optional_text(fields, "today"))
      .bind(":format", text(fields, "format"))
      .bind(":width", number(fields, "width").value_or(0))
      .bind(":fingerprint", text(fields, "fingerprint"))
      .bind(":mark", text(fields, "mark"))
      .bind(":sha256", optional_text(fields, "sha256"))
      .bind(":size", number(fields, "size").value_or(0))
      .bind(":issued_at", issue.recorded_at)
      .bind(":actor", issue.actor)
      .bind(":removed", flag(fields, "removed"))
      .run();
}

}  // namespace store

// The projection of issued reports.
#include "core/json.hpp"
#include "store/field_text.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr std::string_view kReport = R"sql(
  INSERT INTO issued_report (id, entity, number, title, kind, words, as_of, today, format, width,
    fingerprint, mark, sha256, size, issued_at, actor, removed)
  VALUES (:id, :entity, :number, :title, :kind, :words, :as_of, :today, :format, :width,
    :fingerprint, :mark, :sha256, :size, :issued_at, :actor, :removed)
  ON CONFLICT (id) DO UPDATE SET number = excluded.number, title = excluded.title,
    kind = excluded.kind, words = excluded.words, as_of = excluded.as_of, today = excluded.today,
    format = excluded.format, width = excluded.width, fingerprint = excluded.fingerprint,
    mark = excluded.mark, sha256 = excluded.sha256, size = excluded.size, issued_at = excluded.issued_at,
    actor = excluded.actor, removed = excluded.removed
)sql";

}  // namespace

void Projector::write_report(std::int64_t id, const std::string& entity, const core::Fields& fields,
                             const Told& told) {
  const core::Json& words = core::value_of(fields, "words");
  const core::Event& issue = told.events.front();
  const Use upsert(store_.statement(kReport));
  upsert->bind(":id", id)
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

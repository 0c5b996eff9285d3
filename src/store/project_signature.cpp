// Projection of signatures under events.
#include "core/signature.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr std::string_view kInsert = R"sql(
  INSERT INTO signature (id, actor, public_key, scope, events, genuine, recorded_at)
  VALUES (:id, :actor, :public_key, :scope, :events, :genuine, :recorded_at)
)sql";

}  // namespace

void Projector::write_signature(const core::Event& event, const core::Json& payload) {
  const std::optional<core::Signature> signature = core::signature_from(payload);
  if (!signature) {
    return;
  }
  const Use insert(store_.statement(kInsert));
  insert->bind(":id", event.seq)
      .bind(":actor", signature->actor)
      .bind(":public_key", signature->public_key)
      .bind(":scope", std::string(core::to_word(signature->scope)))
      .bind(":events", static_cast<std::int64_t>(signature->events.size()))
      .bind(":genuine", std::int64_t{core::is_genuine(*signature)})
      .bind(":recorded_at", event.recorded_at)
      .run();
}

}  // namespace store

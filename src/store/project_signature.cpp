// Projection of signatures under events.
#include "core/signature.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr RowForm kSignature{"signature", "id",
                             "actor public_key scope events genuine recorded_at"};

}  // namespace

void Projector::write_signature(const core::Event& event, const core::Json& payload) {
  const std::optional<core::Signature> signature = core::signature_from(payload);
  if (!signature) {
    return;
  }
  rows_.add(kSignature)
      .bind(":id", event.seq)
      .bind(":actor", signature->actor)
      .bind(":public_key", signature->public_key)
      .bind(":scope", std::string(core::to_word(signature->scope)))
      .bind(":events", static_cast<std::int64_t>(signature->events.size()))
      .bind(":genuine", std::int64_t{core::is_genuine(*signature)})
      .bind(":recorded_at", event.recorded_at)
      .run();
}

}  // namespace store

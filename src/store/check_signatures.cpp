// Every signature against its key, and against the events that it names.
#include "core/signature.hpp"
#include "store/check_parts.hpp"
#include "store/log.hpp"

namespace store {
namespace {

constexpr std::string_view kEventAt = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE seq = :seq
)sql";

constexpr const char* kAdvice =
    "nobody vouches for what it names: ask the one it is said to be from for a whole copy";

constexpr std::size_t kShownDigits = 12;

}  // namespace

void check_signatures(Store& store, const LogTold& told, Health& health) {
  Statement query(store.db(), kEventAt);
  for (const std::int64_t seq : told.signatures) {
    store.check_interrupted();
    query.bind(":seq", seq);
    if (query.step()) {
      const core::Event event = read_event(query);
      if (const auto fault = fault_of_signature(store, event)) {
        add_fault(health,
                  "event " + std::to_string(seq) + " (" + event.kind + ", " +
                      event.id.substr(0, kShownDigits) + ") " + *fault,
                  kAdvice);
      }
      auto signature = core::signature_from(core::parse_json(event.payload));
      if (signature && core::is_genuine(*signature)) {
        health.signatures.push_back({event.id, event.recorded_at, std::move(*signature)});
      }
    }
    query.reset();
  }
}

}  // namespace store

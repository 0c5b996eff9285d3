#include <algorithm>

#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/signing_key.hpp"
#include "core/signature.hpp"
#include "store/log.hpp"
#include "store/signatures.hpp"

namespace cli {
namespace {

constexpr int kEntityDigits = 20;

std::string count_of(std::size_t events) {
  return std::to_string(events) + (events == 1 ? " event" : " events");
}

/// Signatures need none: whoever could change one could not make it fit its key.
bool is_anything_left(store::Store& store, const store::EventIds& covered) {
  bool found = false;
  store::for_each_event(store, store::LogOrder::newest_first, [&](const core::Event& event) {
    found = event.kind != core::kind::signature_record && !covered.contains(event.id);
    return !found;
  });
  return found;
}

/// What is to be signed: the actor's own events that the key did not sign yet, or everything.
core::Signature unsigned_part(const base::SigningKey& key, bool all, Context& context) {
  core::Signature signature{key.public_key(), context.actor, {}, core::SignatureScope::events, ""};
  const store::EventIds covered = store::covered_by(
      context.store(), store::signatures_of_key(context.store(), signature.public_key));
  if (all) {
    signature.scope = core::SignatureScope::history;
    if (is_anything_left(context.store(), covered)) {
      signature.events = store::heads(context.store());
    }
    return signature;
  }
  for (const core::Event& event : store::unsigned_by(context.store(), context.actor, covered)) {
    signature.events.push_back(event.id);
  }
  std::sort(signature.events.begin(), signature.events.end());
  return signature;
}

Output nothing_left(const std::string& what) {
  Changes changes;
  changes.notes.push_back(what);
  return {changes, ExitCode::done, {}};
}

Output run(const std::optional<std::string>& file, bool all, Context& context) {
  const base::SigningKey key = read_key_file(key_file(file, context.session));
  core::Signature signature = unsigned_part(key, all, context);
  if (signature.events.empty()) {
    return nothing_left(all ? "everything recorded here is signed with this key"
                            : "every event by '" + context.actor + "' is signed with this key");
  }
  signature.signature = key.sign(core::signed_bytes(signature));
  const store::Writer& writer = context.recorder().writer();
  const std::string entity = writer.draw(kEntityDigits, store::last_lamport(context.store()) + 1);
  context.recorder().append(core::kind::signature_record, entity, core::to_json(signature));
  const std::string what =
      all ? "all " + count_of(static_cast<std::size_t>(store::count_events(context.store()) - 1))
          : count_of(signature.events.size()) + " by '" + context.actor + "'";
  Changes changes;
  changes.items.push_back(
      {"signed", "signature", what, "", {{"key", "", short_key(signature.public_key)}}});
  changes.next = "kept check --signed-by " + signature.public_key;
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_sign(CLI::App& app) {
  struct Options {
    std::optional<std::string> key;
    bool all = false;
  };
  const auto options = std::make_shared<Options>();
  add_text(app, "--key", options->key, "the file of the secret key (kept/key among your settings)",
           "FILE");
  add_flag(app, "--all", options->all, "sign everything recorded so far, whoever recorded it");
  return [options](Context& context) { return run(options->key, options->all, context); };
}

}  // namespace cli

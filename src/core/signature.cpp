#include "core/signature.hpp"

#include "base/signing.hpp"
#include "core/event_text.hpp"

namespace core {
namespace {

/// Stands in what is signed, so that no other text that somebody signs can pass for this one.
constexpr const char* kPurpose = "kept signature 1";
constexpr std::string_view kAnyPurpose = "kept signature ";

Json without_signature(const Signature& signature) {
  return {{"actor", signature.actor},
          {"events", signature.events},
          {"public_key", signature.public_key},
          {"purpose", kPurpose},
          {"scope", to_word(signature.scope)}};
}

std::optional<std::vector<std::string>> ids_from(const Json& payload) {
  const auto list = payload.find("events");
  if (list == payload.end() || !list->is_array() || list->empty()) {
    return std::nullopt;
  }
  std::vector<std::string> ids;
  for (const Json& id : *list) {
    if (!id.is_string() || !is_id(id.get_ref<const std::string&>())) {
      return std::nullopt;
    }
    ids.push_back(id.get<std::string>());
  }
  return ids;
}

}  // namespace

std::string_view to_word(SignatureScope scope) {
  return scope == SignatureScope::history ? "history" : "events";
}

Json to_json(const Signature& signature) {
  Json payload = without_signature(signature);
  payload["signature"] = signature.signature;
  return payload;
}

std::optional<Signature> signature_from(const Json& payload) {
  if (!payload.is_object() || text_ref(payload, "purpose") != kPurpose) {
    return std::nullopt;
  }
  const std::string& scope = text_ref(payload, "scope");
  std::optional<std::vector<std::string>> events = ids_from(payload);
  if (!events || (scope != "history" && scope != "events")) {
    return std::nullopt;
  }
  return Signature{text_or(payload, "public_key"), text_or(payload, "actor"), std::move(*events),
                   scope == "history" ? SignatureScope::history : SignatureScope::events,
                   text_or(payload, "signature")};
}

bool is_newer_signature(const Json& payload) {
  const bool has_purpose = payload.is_object() && payload.contains("purpose");
  const std::string purpose = has_purpose ? text_or(payload, "purpose") : "";
  return purpose.starts_with(kAnyPurpose) && purpose != kPurpose;
}

std::string signed_bytes(const Signature& signature) {
  return canonical(without_signature(signature));
}

bool is_genuine(const Signature& signature) {
  return base::is_signed(signed_bytes(signature), signature.public_key, signature.signature);
}

}  // namespace core

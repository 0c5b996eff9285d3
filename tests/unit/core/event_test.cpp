// The worked example of docs/file-format.md, which others verify their readers by.
#include "core/event.hpp"

#include <fstream>
#include <iterator>

#include "core/json.hpp"
#include "core/signature.hpp"
#include "support/catch.hpp"

namespace {

/// The lines between "```LANGUAGE" and "```", without the last end of line.
std::string block(const std::string& language) {
  std::ifstream file(std::string(KEPT_SOURCE_DIR) + "/docs/file-format.md", std::ios::binary);
  const std::string page(std::istreambuf_iterator<char>(file), {});
  const std::string fence = "```" + language + "\n";
  const std::size_t start = page.find(fence);
  REQUIRE(start != std::string::npos);
  const std::size_t first = start + fence.size();
  return page.substr(first, page.find("\n```", first) - first);
}

core::Event example() {
  const core::Json record = core::Json::parse(block("ndjson"));
  core::Event event;
  event.id = record.at("id");
  event.lamport = record.at("lamport");
  event.recorded_at = record.at("recorded_at");
  event.actor = record.at("actor");
  event.tx = record.at("tx");
  event.entity = record.at("entity");
  event.kind = record.at("kind");
  event.payload = record.at("payload");
  event.parents = record.at("parents").get<std::vector<std::string>>();
  event.after = record.at("after").get<std::vector<std::string>>();
  return event;
}

}  // namespace

TEST_CASE("the canonical form of an event is the one that the format page shows") {
  CHECK(core::canonical_bytes(example()) == block("canonical"));
  CHECK(core::canonical_bytes(example()).size() == 459);
}

TEST_CASE("the id of an event is the one that the format page shows") {
  CHECK(core::event_id(example()) == block("sha256"));
  CHECK(example().id == block("sha256"));
}

TEST_CASE("the payload on the format page is in canonical form") {
  const std::string payload = example().payload;
  CHECK(core::canonical(core::Json::parse(payload)) == payload);
}

TEST_CASE("strings in the canonical form are escaped as the format page says") {
  core::Event event;
  event.actor = "a\"\\/\b\f\n\r\t\x01\x1f\x7f\xc3\xa9";
  event.payload = "{}";
  CHECK(core::canonical_bytes(event) ==
        "{\"actor\":\"a\\\"\\\\/"
        "\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xc3\xa9\",\"after\":[],\"entity\":\"\","
        "\"kind\":\"\",\"lamport\":0,\"parents\":[],\"payload\":{},\"recorded_at\":\"\",\"tx\":"
        "\"\"}");
}

TEST_CASE("a fingerprint does not depend on the order of the heads") {
  const std::string a(64, 'a');
  const std::string b(64, 'b');
  CHECK(core::fingerprint({b, a}) == std::string(32, 'a') + "." + std::string(32, 'b'));
  CHECK(core::fingerprint({a, b}) == core::fingerprint({b, a}));
}

TEST_CASE("the signature on the format page is genuine, and of the event on it") {
  const core::Json payload = core::Json::parse(block("signature"));
  CHECK(core::canonical(payload) == block("signature"));
  const auto signature = core::signature_from(payload);
  REQUIRE(signature);
  CHECK(signature->events == std::vector<std::string>{block("sha256")});
  CHECK(core::is_genuine(*signature));
  CHECK(core::to_json(*signature) == payload);
  for (const char* member : {"actor", "public_key", "scope", "signature"}) {
    core::Json other = payload;
    other[member] = std::string(member) == "scope" ? "history" : "x";
    CAPTURE(member);
    CHECK_FALSE(core::is_genuine(core::signature_from(other).value_or(core::Signature{})));
  }
}

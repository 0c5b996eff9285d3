#include "core/json.hpp"

#include "support/catch.hpp"

TEST_CASE("JSON of any depth is refused without a crash, and brackets in texts are no depth") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  CHECK(core::canonical(core::parse_json(nested(64))) == nested(64));
  CHECK(core::parse_json(nested(65)).is_discarded());
  CHECK(core::parse_json(nested(1'000'000)).is_discarded());
  CHECK(core::parse_json("{\"a\":" + std::string(1'000'000, '{')).is_discarded());
  const std::string brackets = "\"" + std::string(100, '[') + "\\\"" + std::string(100, '{') + "\"";
  CHECK(core::parse_json(brackets).get<std::string>().size() == 201);
  CHECK(core::parse_json("{").is_discarded());
}

TEST_CASE("canonical JSON is sorted, has no spaces and keeps text as it is") {
  const core::Json value =
      core::parse_json("{ \"b\": [1, true, null], \"a\": \"caf\u00e9 \\u0007 \\\" \\\\ \x7f\" }");
  CHECK(core::canonical(value) ==
        "{\"a\":\"caf\u00e9 \\u0007 \\\" \\\\ \x7f\",\"b\":[1,true,null]}");
}

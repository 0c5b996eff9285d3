// How often a deadline moved: along the way of the value that held.
#include "core/history.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

core::Event set_due(const std::string& id, const std::string& day,
                    const std::vector<std::string>& parents, std::int64_t lamport) {
  core::Event event;
  event.id = id;
  event.lamport = lamport;
  event.kind = parents.empty() ? "commitment.create" : "commitment.set";
  event.payload = R"({"set":{"due":{"kind":"fixed","text":")" + day + R"(","first":")" + day +
                  R"(","last":")" + day + R"("}}})";
  event.parents = parents;
  return event;
}

}  // namespace

TEST_CASE("a deadline that was moved twice and back has moved three times", "[history]") {
  const std::vector<core::Event> events{
      set_due("a", "2025-01-01", {}, 1), set_due("b", "2025-02-01", {"a"}, 2),
      set_due("c", "2025-03-01", {"b"}, 3), set_due("d", "2025-01-01", {"c"}, 4)};
  CHECK(core::due_past(events).moves == 3);
  CHECK(core::due_past(events).first.text == "2025-01-01");
}

TEST_CASE("of two moves in two copies the one that holds counts", "[history]") {
  std::vector<core::Event> events{set_due("a", "2025-01-01", {}, 1),
                                  set_due("b", "2025-02-01", {"a"}, 2),
                                  set_due("c", "2025-03-01", {"a"}, 3)};
  CHECK(core::due_past(events).moves == 1);
  SECTION("also once it was decided for the one") {
    events.push_back(set_due("d", "2025-02-01", {"b", "c"}, 4));
    CHECK(core::due_past(events).moves == 1);
    CHECK(core::due_past(events).all.back().to.text == "2025-02-01");
  }
  SECTION("and for the other") {
    events.push_back(set_due("d", "2025-03-01", {"b", "c"}, 4));
    CHECK(core::due_past(events).moves == 1);
  }
  SECTION("a third day that is decided on is one more move") {
    events.push_back(set_due("d", "2025-04-01", {"b", "c"}, 4));
    CHECK(core::due_past(events).moves == 2);
  }
}

TEST_CASE("an edit that also names what was replaced long ago moves the deadline back",
          "[history]") {
  const std::vector<core::Event> events{set_due("a", "2025-01-01", {}, 1),
                                        set_due("b", "2025-02-01", {"a"}, 2),
                                        set_due("c", "2025-01-01", {"a", "b"}, 3)};
  CHECK(core::due_past(events).moves == 2);
}

TEST_CASE("many rounds of two sides each are gone through once", "[history]") {
  std::vector<core::Event> events{set_due("a0", "2025-01-01", {}, 1),
                                  set_due("b0", "2025-01-02", {"a0"}, 2),
                                  set_due("side", "2025-01-03", {"a0"}, 3)};
  for (int round = 1; round <= 200; ++round) {  // 2^200 ways from the last to the first
    const std::string last = std::to_string(round - 1);
    const std::string now = std::to_string(round);
    const std::vector<std::string> parents{"a" + last, "b" + last};
    events.push_back(set_due("a" + now, "2025-02-01", parents, 2 * round + 2));
    events.push_back(set_due("b" + now, "2025-03-01", parents, 2 * round + 3));
  }
  events.push_back(set_due("end", "2025-03-01", {"side", "a200", "b200"}, 500));
  CHECK(core::due_past(events).all.back().to.text == "2025-03-01");
}

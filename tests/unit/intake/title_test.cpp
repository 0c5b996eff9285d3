// Titles: what of a sentence stands in the title of what it undertakes.
#include <string>
#include <vector>

#include "intake/describe.hpp"
#include "intake/judge.hpp"
#include "intake/parties.hpp"
#include "support/catch.hpp"

namespace {

std::string title(const std::string& sentence) {
  const intake::PartyNames names(sentence);
  const std::vector<intake::Mention> mentions = names.find(sentence);
  const intake::Judgement judged = intake::judge(sentence, mentions);
  REQUIRE(judged.best() != nullptr);
  return intake::undertaking_title(sentence, *judged.best());
}

}  // namespace

TEST_CASE("a long title leaves out what stands between a verb and its object") {
  CHECK(title("We will submit, within 180 days of the day on which this order is made, a report on "
              "ports.") == "Submit a report on ports");
  CHECK(
      title("We will submit, in consultation with Norway, the Council, and the Assembly, a report "
            "on the ports of the north.") == "Submit a report on the ports of the north");
}

TEST_CASE("a long title does not tear a list apart") {
  CHECK(
      title("We will cooperate on artificial intelligence, within APEC, the Council of Ports, and "
            "the Assembly.") ==
      "Cooperate on artificial intelligence, within APEC, the Council of Ports…");
  CHECK(
      title("We will work together on the ports of the north, consistent with the law of the sea, "
            "and on roads.") == "Work together on the ports of the north, and on roads");
}

TEST_CASE("the number of a section is no part of a title") {
  CHECK(title("Sec. 6. Lights. The Director shall report daily.") ==
        "The Director shall report daily");
}

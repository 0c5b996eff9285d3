#include "intake/split.hpp"

#include <string>

#include "intake/document.hpp"
#include "intake/parties.hpp"
#include "support/catch.hpp"

namespace {

/// The parts in brackets, each with its lead-in.
std::string parts_of(const std::string& sentence) {
  const intake::PartyNames names(sentence);
  std::string out;
  for (const intake::Part& part :
       intake::parts_of(sentence, intake::judge(sentence, names.find(sentence)))) {
    out += "[" + std::string(part.lead_in) + "|" + std::string(part.text) + "]";
  }
  return out;
}

std::size_t commitments(const std::string& text, bool split) {
  const auto document = intake::read_document(text, {intake::Binding::medium, 0, split});
  return document ? document->candidates.size() : 0;
}

}  // namespace

TEST_CASE("a compound sentence comes apart at its subjects, its list or its infinitives") {
  CHECK(parts_of("We will open a port; and Norway will pay for it.") ==
        "[|We will open a port][|Norway will pay for it.]");
  CHECK(parts_of("We will open a port and we will close a quarry.") ==
        "[|We will open a port][|we will close a quarry.]");
  CHECK(parts_of("We will (i) open a port, (ii) close a quarry and (iii) plant trees.") ==
        "[We will|open a port][We will|close a quarry][We will|plant trees.]");
  CHECK(parts_of("The Ministers agreed to open a port, to share data and to hold talks.") ==
        "[The Ministers agreed|to open a port][The Ministers agreed|to share data and to hold "
        "talks.]");
  CHECK(parts_of("We agree to open a port; to share data; and to hold talks.") ==
        "[We agree|to open a port][We agree|to share data][We agree|to hold talks.]");
}

TEST_CASE("a sentence of one deed has no parts") {
  CHECK(parts_of("The lakes are warming.").empty());
  for (const char* sentence :
       {"We will open and close ports.", "We will open a port to trade with Norway and Iceland.",
        "Norway (the host) will open a port."}) {
    const intake::PartyNames names(sentence);
    CAPTURE(sentence);
    CHECK(intake::parts_of(sentence, intake::judge(sentence, names.find(sentence))).size() < 2);
  }
}

TEST_CASE("a compound sentence stays one commitment unless it is to be split") {
  const std::string prose = "Start\n\nWe will open a port; and Norway will pay for it.\n";
  CHECK(commitments(prose, false) == 1);
  CHECK(commitments(prose, true) == 2);
  const std::string bullet = "Start\n\n- We will open a port. Norway will pay for it.\n";
  CHECK(commitments(bullet, false) == 1);
  CHECK(commitments(bullet, true) == 2);
}

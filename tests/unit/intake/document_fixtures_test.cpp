#include <string>

#include "intake/document.hpp"
#include "support/catch.hpp"
#include "unit/intake/dump.hpp"

using tests::dump_candidates;
using tests::dump_head;
using tests::dump_rest;
using tests::fixture;

TEST_CASE("a fact sheet in Markdown gives its seven undertakings and what it says of itself") {
  const auto document = intake::read_document(fixture("documents/scm56.md"));
  REQUIRE(document.has_value());
  CHECK(dump_head(*document) ==
        R"(title: U.S.-ROK SECURITY CONSULTATIVE MEETING AND 2+2 DIALOGUE: WHAT WAS UNDERTAKEN
kind: fact sheet
issued: 2024-10-30..2024-10-31
place: Washington, D.C.
issuers: U.S. Department of Defense
address: 
series: SCM 56
parties: US* ROK* Lloyd J. Austin III Kim Yong Hyun Antony Blinken Cho Tae-yul NCG DPRK DSTEC PIPIR JPN US-DOD
)");
  CHECK(
      dump_candidates(*document) ==
      R"(15-15 | EXTENDED DETERRENCE | 1 | Extending deterrence through the Nuclear Consultative Group (NCG)
  lead-in: The United States and the ROK will make their joint deterrence more credible by:
  text: Extending deterrence through the Nuclear Consultative Group (NCG), whose workstreams join conventional and nuclear planning and exercises, following the guidelines both sides agreed for the peninsula.
  parties: US* ROK* NCG
16-16 | EXTENDED DETERRENCE | 2 | Holding large-scale field training exercises
  lead-in: The United States and the ROK will make their joint deterrence more credible by:
  text: Holding large-scale field training exercises every year, among them Freedom Shield in March and Ulchi Freedom Shield in August, so that crises can be met by practised forces.
  parties: US* ROK*
  due: annual
22-22 | CAPABILITIES OF THE ALLIANCE | 1 | Upgrading the Shared Early Warning System and missile defense
  lead-in: The United States and the ROK are bringing the equipment of the Alliance up to date by:
  text: Upgrading the Shared Early Warning System and missile defense so that new kinds of DPRK missiles are seen and stopped.
  parties: US* ROK* DPRK
23-23 | CAPABILITIES OF THE ALLIANCE | 2 | Setting up the Defense Science and Technology Executive Committee (DSTEC)
  lead-in: The United States and the ROK are bringing the equipment of the Alliance up to date by:
  text: Setting up the Defense Science and Technology Executive Committee (DSTEC), a body at vice-minister level for work on autonomous systems, artificial intelligence and quantum technology.
  parties: US* ROK* DSTEC
24-24 | CAPABILITIES OF THE ALLIANCE | 3 | Making industry and supply chains more resilient
  lead-in: The United States and the ROK are bringing the equipment of the Alliance up to date by:
  text: Making industry and supply chains more resilient through the Partnership for Indo-Pacific Industrial Resilience (PIPIR) and through shared maintenance, repair and overhaul (MRO).
  parties: US* ROK* PIPIR
30-30 | COOPERATION IN THE REGION | 1 | Launching a Regional Cooperation Framework
  lead-in: With their partners in the Indo-Pacific, the United States and the ROK will do more together by:
  text: Launching a Regional Cooperation Framework that covers maritime security, exercises, capacity building, defense industry, technical cooperation and the exchange of information.
  parties: US* ROK*
31-31 | COOPERATION IN THE REGION | 2 | Deepening U.S.-ROK-Japan security cooperation
  lead-in: With their partners in the Indo-Pacific, the United States and the ROK will do more together by:
  text: Deepening U.S.-ROK-Japan security cooperation under the Trilateral Security Cooperation Framework: talks at high level, data on missile launches shared as they happen, and larger and more frequent exercises such as Freedom Edge.
  parties: US* ROK* JPN
)");
  CHECK(
      dump_rest(*document) ==
      R"(7-7 rejected: On the first of two days the 56th U.S.-Republic of Korea (ROK) Security Consultative Meeting (SCM) was chaired by Secretary of Defense Lloyd J. Austin III and Minister of National Defense Kim Yong Hyun.
  because background: nobody undertakes anything in it
7-7 rejected: Deterrence, capabilities and the region were its three subjects.
  because background: nobody undertakes anything in it
9-9 rejected: On the second day Secretary of State Antony Blinken and Minister of Foreign Affairs Cho Tae-yul joined both of them, so that diplomacy and defense would be planned together in the 2+2 format.
  because it reports what has been done
13-13 rejected: Nothing about the American guarantee has changed.
  because background: nobody undertakes anything in it
1-1 title: U.S.-ROK SECURITY CONSULTATIVE MEETING AND 2+2 DIALOGUE: WHAT WAS UNDERTAKEN
3-3 kind: FACT SHEET
5-5 date: Washington, D.C., October 30-31, 2024
11-11 heading: EXTENDED DETERRENCE
13-13 lead-in: The United States and the ROK will make their joint deterrence more credible by:
18-18 heading: CAPABILITIES OF THE ALLIANCE
20-20 lead-in: The United States and the ROK are bringing the equipment of the Alliance up to date by:
26-26 heading: COOPERATION IN THE REGION
28-28 lead-in: With their partners in the Indo-Pacific, the United States and the ROK will do more together by:
33-33 issuer: U.S. Department of Defense
)");
}

TEST_CASE("the same fact sheet in plain text gives the same seven") {
  const auto document = intake::read_document(fixture("documents/scm56.txt"));
  REQUIRE(document.has_value());
  CHECK(dump_head(*document) == R"(title: U.S.-ROK SECURITY CONSULTATIVE MEETING AND 2+2 DIALOGUE
kind: fact sheet
issued: 2024-10-30..2024-10-31
place: 
issuers: U.S. Department of Defense
address: 
series: SCM 56
parties: US* ROK* NCG DPRK DSTEC PIPIR JPN US-DOD
)");
  CHECK(
      dump_candidates(*document) ==
      R"(15-16 | EXTENDED DETERRENCE | 1 | Extending deterrence through the Nuclear Consultative Group (NCG)
  lead-in: The United States and the ROK will make their joint deterrence more credible by:
  text: Extending deterrence through the Nuclear Consultative Group (NCG), whose workstreams join conventional and nuclear planning.
  parties: US* ROK* NCG
17-18 | EXTENDED DETERRENCE | 2 | Holding large-scale field training exercises every year
  lead-in: The United States and the ROK will make their joint deterrence more credible by:
  text: Holding large-scale field training exercises every year, among them Freedom Shield in March and Ulchi Freedom Shield in August.
  parties: US* ROK*
  due: annual
25-26 | CAPABILITIES OF THE ALLIANCE | 1 | Upgrading the Shared Early Warning System and missile defense against new kinds…
  lead-in: The United States and the ROK are bringing the equipment of the Alliance up to date by:
  text: Upgrading the Shared Early Warning System and missile defense against new kinds of DPRK missiles.
  parties: US* ROK* DPRK
27-28 | CAPABILITIES OF THE ALLIANCE | 2 | Setting up the Defense Science and Technology Executive Committee (DSTEC)
  lead-in: The United States and the ROK are bringing the equipment of the Alliance up to date by:
  text: Setting up the Defense Science and Technology Executive Committee (DSTEC) by the end of 2024.
  parties: US* ROK* DSTEC
  due: 2024-12-31
29-30 | CAPABILITIES OF THE ALLIANCE | 3 | Making industry and supply chains more resilient
  lead-in: The United States and the ROK are bringing the equipment of the Alliance up to date by:
  text: Making industry and supply chains more resilient through the Partnership for Indo-Pacific Industrial Resilience (PIPIR).
  parties: US* ROK* PIPIR
35-35 | COOPERATION IN THE REGION | 1 | Launching a Regional Cooperation Framework on maritime security and exercises
  lead-in: With their partners, the United States and the ROK will do more together by:
  text: Launching a Regional Cooperation Framework on maritime security and exercises.
  parties: US* ROK*
36-37 | COOPERATION IN THE REGION | 2 | Deepening U.S.-ROK-Japan security cooperation under the Trilateral Security…
  lead-in: With their partners, the United States and the ROK will do more together by:
  text: Deepening U.S.-ROK-Japan security cooperation under the Trilateral Security Cooperation Framework.
  parties: US* ROK* JPN
)");
}

TEST_CASE("the quirks of real documents are read as their readers see them") {
  const auto document = intake::read_document(fixture("documents/quirks.md"));
  REQUIRE(document.has_value());
  CHECK(dump_head(*document) == R"(title: Fact Sheet: Harbour Ministers’ Meeting in Two Parts
kind: fact sheet
issued: 2025-03-14
place: 
issuers:
address: https://example.org/harbour
series:  
parties: NOR* ISL*
)");
  CHECK(dump_candidates(*document) == R"(13-15 | Cleaner Ports | 1 | Electrify berths
  lead-in: Together, Norway and Iceland will:
  text: Electrify berths: The ports of both states get shore power at every berth for cruise ships by 2030.
  parties: NOR* ISL*
  due: 2030
17-20 | Cleaner Ports | 2 | Publish emissions of the 21st century fleet each year & report them
  lead-in: Together, Norway and Iceland will:
  text: Publish emissions of the 21st century fleet each year & report them. The first report covers 2024.
  parties: NOR* ISL*
  due: annual
22-22 | Cleaner Ports | 3.1 | Norway will pay half of its cost within 90 days
  lead-in: Together, Norway and Iceland will: Fund a joint laboratory with the port authority:
  text: Norway will pay half of its cost within 90 days.
  parties: NOR* ISL
  due: within 90d of 2025-03-14
23-23 | Cleaner Ports | 3.2 | Staff from both states
  lead-in: Together, Norway and Iceland will: Fund a joint laboratory with the port authority:
  text: staff from both states
  parties: NOR* ISL*
36-36 | Safer Passage | 2 | Training pilots together in simulators
  text: Training pilots together in simulators
)");
  CHECK(dump_rest(*document) ==
        R"(10-10 rejected: Ports matter to all of us, and they can be cleaner than they are.
  because background: nobody undertakes anything in it
27-27 rejected: the new lighthouse at Reykjanes;
  because its lead-in looks back or welcomes, it undertakes nothing: "Norway and Iceland welcome:"
28-28 rejected: what has been done for seabirds.
  because its lead-in looks back or welcomes, it undertakes nothing: "Norway and Iceland welcome:"
33-33 rejected: Ministers spoke about pilots at length.
  because background: nobody undertakes anything in it
33-33 rejected: Nothing was settled.
  because background: nobody undertakes anything in it
35-35 rejected: Will there be a tunnel?
  because a question
37-37 rejected: a nice view
  because background: nobody undertakes anything in it
39-41 rejected: | Ship | Berth | |------|-------| | Ægir | 4 |
  because a table without columns for what is to be done and when or by whom; a register is imported from CSV
43-43 rejected: [^1]: As weights, not as shares.
  because a footnote
1-7 front matter: 
9-9 heading: Cleaner Ports
11-11 lead-in: Together, Norway and Iceland will:
16-16 comment: <!-- -->
21-21 lead-in: Fund a joint laboratory with the port authority:
25-25 lead-in: Norway and Iceland welcome:
30-31 heading: Safer Passage
45-45 rule: \###
)");
}

TEST_CASE("a lead-in without a list of its own holds for the lists under the headings behind it") {
  const auto document = intake::read_document(fixture("documents/carried_lead_in.md"));
  REQUIRE(document.has_value());
  CHECK(dump_candidates(*document) == R"(5-5 | Safety | 1 | Test every brake before winter
  lead-in: Today, the three carriers commit to:
  text: test every brake before winter
9-9 | Openness | 1 | Publish what the tests found
  lead-in: Today, the three carriers commit to:
  text: publish what the tests found
)");
  CHECK(dump_rest(*document) == R"(11-11 rejected: Later they met for dinner.
  because it reports what has been done
13-13 rejected: Dancing
  because background: nobody undertakes anything in it
14-14 rejected: the band played
  because background: nobody undertakes anything in it
1-1 lead-in: Today, the three carriers commit to:
3-3 heading: Safety
7-7 heading: Openness
)");
}

// The scales that ship. Definitions are in our own words; each names where the scale is defined.
#include "core/scale.hpp"

namespace core {
namespace {

using Place = std::optional<std::size_t>;
constexpr Place kByLevel = std::nullopt;

/// The register's own levels are those of the Open Government Partnership's Independent Reporting
/// Mechanism: https://www.opengovpartnership.org/glossary/completion/
Scale ogp() {
  return {
      "ogp",
      "Open Government Partnership: completion",
      "https://www.opengovpartnership.org/glossary/completion/",
      {{"not-assessed", "not assessed", "nobody has looked yet", {}},
       {"not-started", "not started", "somebody has looked: nothing was done", {}},
       {"limited", "limited", "first steps; most of it is still to be done", {}},
       {"substantial", "substantial", "most of it is done, not all", {}},
       {"complete", "complete", "all of it is done", {}},
       {"being-met", "being met", "all of it is done so far; it comes again or has no end", {}}},
      {0U, 1U, 2U, 3U, 4U, 5U, kByLevel, kByLevel, kByLevel, kByLevel, kByLevel}};
}

/// The scores of the G20 Research Group's compliance reports:
/// https://g20.utoronto.ca/compliance/
Scale g20() {
  return {"g20",
          "G20 Research Group: compliance",
          "https://g20.utoronto.ca/compliance/",
          {{"full", "+1", "the member did what the commitment asks for, or nearly all of it", 1},
           {"partial", "0", "the member did a part of it, or work goes on", 0},
           {"none", "-1", "the member did nothing of it, or the opposite", -1},
           {"unscored",
            "no score",
            "nobody has looked, or events or another commitment took its place",
            {}}},
          {3U, 2U, 1U, 1U, 0U, 0U, kByLevel, 2U, 2U, 3U, 3U}};
}

/// The statuses of the recommendations database of the U.S. Government Accountability Office:
/// https://www.gao.gov/reports-testimonies/recommendations-database
Scale gao() {
  return {"gao",
          "GAO: status of recommendations",
          "https://www.gao.gov/reports-testimonies/recommendations-database",
          {{"open", "open", "nothing that fulfils it has been done as far as is known", {}},
           {"open-partially-addressed",
            "open, partially addressed",
            "a part of it is done, and more is needed",
            {}},
           {"closed-implemented", "closed, implemented", "what was done fulfils it", {}},
           {"closed-not-implemented",
            "closed, not implemented",
            "it was not fulfilled, and nobody will go on with it",
            {}}},
          {0U, 0U, 1U, 1U, 2U, 2U, kByLevel, 0U, 3U, 3U, 3U}};
}

/// The ratings of PolitiFact's promise trackers:
/// https://www.politifact.com/truth-o-meter/blog/2010/jan/04/difference-between-stalled-and-promise-broken/
Scale politifact() {
  return {"politifact",
          "PolitiFact: promises",
          "https://www.politifact.com/truth-o-meter/promises/",
          {{"promise-kept", "promise kept", "the promise is fulfilled, or nearly all of it", {}},
           {"compromise",
            "compromise",
            "much less than was promised, and still something that serves its aim",
            {}},
           {"promise-broken",
            "promise broken",
            "the promise is not fulfilled, whatever the reason, and nobody expects it any more",
            {}},
           {"stalled", "stalled", "nothing moves, and it may yet move again", {}},
           {"in-the-works", "in the works", "something is proposed, decided or under way", {}},
           {"not-yet-rated", "not yet rated", "no sign of action is known yet", {}}},
          {5U, 5U, 4U, 4U, 0U, 0U, 3U, 2U, 2U, 1U, 2U}};
}

/// Red, amber, green, as delivery units report to ministers; there is no one definition, and this
/// is ours.
Scale rag() {
  return {"rag",
          "Red, amber, green",
          "common in project reporting; defined here by the register's levels alone",
          {{"red", "red", "nothing is done, work has stopped, or what was done is undone", {}},
           {"amber", "amber", "under way, not finished", {}},
           {"green", "green", "done, or done so far", {}},
           {"grey", "grey", "not rated: nobody has looked, or it no longer stands", {}}},
          {3U, 0U, 1U, 1U, 2U, 2U, 0U, 0U, 3U, 3U, 3U}};
}

}  // namespace

const std::vector<Scale>& scales() {
  static const std::vector<Scale> all{ogp(), g20(), gao(), politifact(), rag()};
  return all;
}

}  // namespace core

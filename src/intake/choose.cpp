#include "intake/choose.hpp"

#include <cmath>
#include <string>
#include <utility>

namespace intake {
namespace {

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + "%"; }

/// Empty if the candidate is wanted.
std::string objection(const Candidate& candidate, const Choice& choice) {
  if (candidate.binding > choice.min_binding) {
    return "binds less than asked for: \"" + candidate.verb + "\" is of " +
           std::string(to_word(candidate.binding)) + " binding";
  }
  if (candidate.confidence < choice.min_confidence) {
    return "less sure than asked for: " + percent(candidate.confidence);
  }
  return {};
}

}  // namespace

void choose(const Choice& choice, Document& document) {
  std::vector<Candidate> kept;
  std::vector<std::optional<std::size_t>> places(document.candidates.size());
  for (std::size_t i = 0; i < document.candidates.size(); ++i) {
    Candidate& candidate = document.candidates[i];
    candidate.parent = candidate.parent ? places[*candidate.parent] : std::nullopt;
    const std::string reason = objection(candidate, choice);
    if (reason.empty()) {
      places[i] = kept.size();
      kept.push_back(std::move(candidate));
    } else {
      places[i] = candidate.parent;
      document.rejected.push_back({candidate.lines, std::move(candidate.text), reason});
    }
  }
  document.candidates = std::move(kept);
}

}  // namespace intake

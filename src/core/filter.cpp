#include "core/filter.hpp"

#include <algorithm>

namespace core {
namespace {

bool is_state(const Commitment& commitment, const std::string& word) {
  const OverallState& state = commitment.state;
  if (word == "not-assessed") {
    return !state.level;
  }
  if (word == "closed") {
    return is_closed(state.disposition);
  }
  if (state.level && to_word(*state.level) == word) {
    return true;
  }
  return to_word(state.disposition) == word;
}

template <class Values, class Value>
bool among(const Values& values, const Value& value) {
  return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
}

}  // namespace

const std::vector<std::string>& state_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> all{"not-assessed", "closed"};
    for (const Level level : kLevels) {
      all.emplace_back(to_word(level));
    }
    for (const Disposition disposition : kDispositions) {
      if (disposition != Disposition::complete) {  // the level has the same word
        all.emplace_back(to_word(disposition));
      }
    }
    return all;
  }();
  return words;
}

bool matches_state(const Commitment& commitment, const Filter& filter) {
  const bool in_state =
      filter.states.empty() ||
      std::any_of(filter.states.begin(), filter.states.end(),
                  [&](const std::string& word) { return is_state(commitment, word); });
  return in_state && among(filter.schedules, commitment.schedule) &&
         among(filter.freshnesses, commitment.freshness);
}

}  // namespace core

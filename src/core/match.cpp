#include "core/match.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/date_words.hpp"
#include "core/text_tokens.hpp"

namespace core {
namespace {

constexpr double kAlike = 0.5;
constexpr std::size_t kShortWord = 3;
/// A word that so many texts of both editions hold together leads to none of them.
constexpr std::size_t kRare = 100;
constexpr std::size_t kFewFold = 3;

using Words = std::vector<std::string>;
using Id = std::uint32_t;

Words words_of(const std::string& text) {
  Words words;
  for (Token& token : tokens_of(text)) {
    if (token.kind != TokenKind::mark && token.kind != TokenKind::dash) {
      words.push_back(std::move(token.text));
    }
  }
  return words;
}

/// Every text as the sorted numbers of its words, with what each word weighs.
class Weighing {
 public:
  explicit Weighing(const std::vector<const std::vector<Words>*>& editions) {
    std::map<std::string, std::set<std::pair<std::size_t, std::size_t>>> held;
    std::size_t texts = 0;
    for (std::size_t edition = 0; edition < editions.size(); ++edition) {
      texts += editions[edition]->size();
      for (std::size_t i = 0; i < editions[edition]->size(); ++i) {
        for (const std::string& word : (*editions[edition])[i]) {
          held[word].insert({edition, i});
        }
      }
    }
    for (const auto& [word, places] : held) {
      ids_.emplace(word, static_cast<Id>(weights_.size()));
      weights_.push_back(word.size() <= kShortWord ? 1
                                                   : 2 + static_cast<std::int64_t>(std::bit_width(
                                                             texts / places.size())));
    }
  }

  [[nodiscard]] std::vector<Id> sorted_ids(const Words& words) const {
    std::vector<Id> ids;
    for (const std::string& word : words) {
      ids.push_back(ids_.at(word));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
  }

  /// Twice what both hold, of all that they hold.
  [[nodiscard]] double likeness(const std::vector<Id>& a, const std::vector<Id>& b) const {
    std::vector<Id> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    const std::int64_t all = weight(a) + weight(b);
    return all == 0 ? 1 : 2.0 * static_cast<double>(weight(shared)) / static_cast<double>(all);
  }

 private:
  [[nodiscard]] std::int64_t weight(const std::vector<Id>& ids) const {
    std::int64_t sum = 0;
    for (const Id id : ids) {
      sum += weights_[id];
    }
    return sum;
  }

  std::unordered_map<std::string, Id> ids_;
  std::vector<std::int64_t> weights_;
};

/// Where a word, a pair of neighbours or a whole text occurs in each edition.
struct Places {
  std::vector<Id> before;
  std::vector<Id> after;
};

void note_places(const std::vector<Words>& texts, std::vector<Id> Places::*side,
                 std::unordered_map<std::string, Places>& places) {
  const auto note = [&](const std::string& what, std::size_t text) {
    std::vector<Id>& known = places[what].*side;
    if (known.empty() || known.back() != text) {
      known.push_back(static_cast<Id>(text));
    }
  };
  for (std::size_t i = 0; i < texts.size(); ++i) {
    std::string whole = "=";
    for (std::size_t at = 0; at < texts[i].size(); ++at) {
      note(texts[i][at], i);
      if (at > 0) {
        note(texts[i][at - 1] + ' ' + texts[i][at], i);
      }
      whole += ' ' + texts[i][at];
    }
    note(whole, i);
  }
}

using Pair = std::pair<Id, Id>;

/// The pairs that share something rare. Equal texts that are many go with those at their places.
std::vector<Pair> likely_pairs(const std::vector<Words>& before, const std::vector<Words>& after) {
  std::unordered_map<std::string, Places> places;
  note_places(before, &Places::before, places);
  note_places(after, &Places::after, places);
  std::vector<Pair> pairs;
  for (const auto& [what, at] : places) {
    if (at.before.size() + at.after.size() <= kRare) {
      for (const Id i : at.before) {
        for (const Id j : at.after) {
          pairs.emplace_back(i, j);
        }
      }
    } else if (what.front() == '=') {
      for (std::size_t i = 0; i < std::min(at.before.size(), at.after.size()); ++i) {
        pairs.emplace_back(at.before[i], at.after[i]);
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

std::size_t distance(const TextMatch& match) {
  return match.before > match.after ? match.before - match.after : match.after - match.before;
}

/// Says the same of a pair whichever edition is called the earlier.
bool goes_first(const TextMatch& a, const TextMatch& b) {
  if (a.likeness != b.likeness) {
    return a.likeness > b.likeness;
  }
  if (distance(a) != distance(b)) {
    return distance(a) < distance(b);
  }
  return a.before + a.after < b.before + b.after;
}

std::vector<Words> words_of_all(const std::vector<std::string>& texts) {
  std::vector<Words> all;
  all.reserve(texts.size());
  for (const std::string& text : texts) {
    all.push_back(words_of(text));
  }
  return all;
}

/// The words that say what is undertaken: no dates.
std::vector<std::string> words_beside_dates(const std::string& text) {
  std::vector<std::string> words;
  for (Token& token : tokens_of(text)) {
    const bool is_word = token.kind == TokenKind::word && !month_named(token.text);
    if (is_word || token.kind == TokenKind::other) {
      words.push_back(std::move(token.text));
    }
  }
  std::sort(words.begin(), words.end());
  return words;
}

bool same_deadline(const Deadline& a, const Deadline& b) {
  const bool same_window =
      a.window.has_value() == b.window.has_value() &&
      (!a.window || (a.window->first == b.window->first && a.window->last == b.window->last));
  return a.kind == b.kind && same_window && (a.window || a.text == b.text);
}

}  // namespace

std::vector<TextMatch> match_texts(const std::vector<std::string>& before,
                                   const std::vector<std::string>& after) {
  const std::vector<Words> old_words = words_of_all(before);
  const std::vector<Words> new_words = words_of_all(after);
  const Weighing weighing({&old_words, &new_words});
  std::vector<std::vector<Id>> old_ids;
  std::vector<std::vector<Id>> new_ids;
  for (const Words& words : old_words) {
    old_ids.push_back(weighing.sorted_ids(words));
  }
  for (const Words& words : new_words) {
    new_ids.push_back(weighing.sorted_ids(words));
  }
  std::vector<TextMatch> likely;
  for (const auto& [i, j] : likely_pairs(old_words, new_words)) {
    const double likeness = weighing.likeness(old_ids[i], new_ids[j]);
    if (likeness >= kAlike) {
      likely.push_back({i, j, likeness});
    }
  }
  std::sort(likely.begin(), likely.end(), goes_first);
  std::vector<bool> old_taken(before.size());
  std::vector<bool> new_taken(after.size());
  std::vector<TextMatch> matches;
  for (const TextMatch& match : likely) {
    if (!old_taken[match.before] && !new_taken[match.after]) {
      old_taken[match.before] = new_taken[match.after] = true;
      matches.push_back(match);
    }
  }
  std::sort(matches.begin(), matches.end(),
            [](const TextMatch& a, const TextMatch& b) { return a.before < b.before; });
  return matches;
}

double likeness_of(const std::string& a, const std::string& b) {
  const std::vector<Words> first{words_of(a)};
  const std::vector<Words> second{words_of(b)};
  const Weighing weighing({&first, &second});
  return weighing.likeness(weighing.sorted_ids(first[0]), weighing.sorted_ids(second[0]));
}

Rewording reworded(const std::string& before, const Deadline& due_before, const std::string& after,
                   const Deadline& due_after) {
  Rewording out;
  out.same_words = words_of(before) == words_of(after);
  out.moved = !same_deadline(due_before, due_after);
  const auto old_words = words_beside_dates(before);
  const auto new_words = words_beside_dates(after);
  std::vector<std::string> shared;
  std::set_intersection(old_words.begin(), old_words.end(), new_words.begin(), new_words.end(),
                        std::back_inserter(shared));
  const std::size_t gone = old_words.size() - shared.size();
  const std::size_t added = new_words.size() - shared.size();
  if (out.moved && due_before.kind != DeadlineKind::none && due_after.kind != DeadlineKind::none) {
    out.relations.push_back(Relation::reschedules);
  }
  if (added >= 2 && added >= kFewFold * gone) {
    out.relations.push_back(Relation::expands);
  } else if (gone >= 2 && gone >= kFewFold * added) {
    out.relations.push_back(Relation::narrows);
  } else if (out.relations.empty()) {
    out.relations.push_back(Relation::reaffirms);
  }
  return out;
}

}  // namespace core

#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "core/records.hpp"

/// Which texts of two editions are the same undertaking.
namespace core {

/// A text of each edition, by index.
struct TextMatch {
  std::size_t before = 0;
  std::size_t after = 0;
  double likeness = 0;  ///< 1: word for word the same
  friend bool operator==(const TextMatch&, const TextMatch&) = default;
};

/// Pairs texts that share most of their words, rare words counting more, each text at most once:
/// the likeliest pair first, then of equal ones those that stand at nearer places. Sorted by
/// `before`. Which edition is called the earlier makes no difference to the pairs. The work grows
/// with the number of texts, not with its square: only texts that share a rare word or pair of
/// words are compared.
[[nodiscard]] std::vector<TextMatch> match_texts(const std::vector<std::string>& before,
                                                 const std::vector<std::string>& after);

/// How alike two texts are by themselves, from 0 to 1.
[[nodiscard]] double likeness_of(const std::string& a, const std::string& b);

/// How the later wording of an undertaking stands to the earlier one.
struct Rewording {
  bool same_words = false;
  bool moved = false;  ///< another deadline, or one where there was none, or none any more
  /// What links say: reschedules for another deadline; besides, when other words changed too,
  /// expands or narrows; reaffirms when it is neither.
  std::vector<Relation> relations;
};

/// Expands: what was added is at least three times what went, dates aside; narrows: the reverse.
[[nodiscard]] Rewording reworded(const std::string& before, const Deadline& due_before,
                                 const std::string& after, const Deadline& due_after);

}  // namespace core

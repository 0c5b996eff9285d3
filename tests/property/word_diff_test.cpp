// A comparison of two wordings loses and invents no word, and keeps as many as can be kept.
#include "core/word_diff.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using core::Wording;

std::string random_words(std::mt19937_64& engine) {
  constexpr std::string_view kLetters = "abcd";
  std::string text;
  const std::int64_t count = tests::random_int(engine, 0, 8);
  for (std::int64_t i = 0; i < count; ++i) {
    text += (text.empty() ? "" : " ") + std::string(1, tests::random_pick(engine, kLetters));
  }
  return text;
}

std::string without(const std::vector<core::WordingPiece>& pieces, Wording left_out) {
  std::string text;
  for (const core::WordingPiece& piece : pieces) {
    if (piece.fate != left_out) {
      text += (text.empty() ? "" : " ") + piece.text;
    }
  }
  return text;
}

std::size_t kept_letters(const std::vector<core::WordingPiece>& pieces) {
  std::size_t count = 0;
  for (const core::WordingPiece& piece : pieces) {
    count += piece.fate == Wording::kept ? (piece.text.size() + 1) / 2 : 0;
  }
  return count;
}

/// By definition, in exponential time: the longest choice of letters common to both.
std::size_t longest_common(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) {
    return 0;
  }
  if (a.front() == b.front()) {
    return 1 + longest_common(a.substr(1), b.substr(1));
  }
  return std::max(longest_common(a.substr(1), b), longest_common(a, b.substr(1)));
}

std::string letters(const std::string& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); i += 2) {
    out += words[i];
  }
  return out;
}

}  // namespace

TEST_CASE("a comparison of wordings holds every word of both, and keeps as many as can be") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  for (int i = 0; i < 1000; ++i) {
    const std::string before = random_words(engine);
    const std::string after = random_words(engine);
    CAPTURE(before, after);
    const auto pieces = core::word_diff(before, after);
    CHECK(without(pieces, Wording::added) == before);
    CHECK(without(pieces, Wording::removed) == after);
    CHECK(kept_letters(pieces) == longest_common(letters(before), letters(after)));
    for (std::size_t at = 1; at < pieces.size(); ++at) {
      CHECK(pieces[at - 1].fate != pieces[at].fate);
      CHECK_FALSE((pieces[at - 1].fate == Wording::added && pieces[at].fate == Wording::removed));
    }
  }
}

TEST_CASE("a wording compared with itself is kept whole, and the other way round swaps the fates") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  for (int i = 0; i < 500; ++i) {
    const std::string before = random_words(engine);
    const std::string after = random_words(engine);
    CAPTURE(before, after);
    CHECK(core::marked_up(core::word_diff(before, before)) == before);
    CHECK(kept_letters(core::word_diff(before, after)) ==
          kept_letters(core::word_diff(after, before)));
  }
}

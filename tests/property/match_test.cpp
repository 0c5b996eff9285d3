// Laws of matching two editions, over random ones.
#include "core/match.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using core::TextMatch;
using Texts = std::vector<std::string>;

constexpr int kCases = 300;

std::string random_text(std::mt19937_64& engine) {
  constexpr std::array<std::string_view, 20> kWords{
      "we",      "will", "open",  "close", "the",  "joint", "centre", "by",    "2025", "radar",
      "channel", "data", "share", "ships", "port", "train", "pilots", "rules", "of",   "review"};
  std::string text;
  for (auto left = tests::random_int(engine, 1, 12); left > 0; --left) {
    text += std::string(text.empty() ? "" : " ") + std::string(tests::random_pick(engine, kWords));
    text += tests::random_int(engine, 0, 4) == 0 ? std::to_string(engine() % 30) : "";
  }
  return text;
}

Texts random_texts(std::mt19937_64& engine, std::int64_t most) {
  Texts texts;
  for (auto left = tests::random_int(engine, 0, most); left > 0; --left) {
    texts.push_back(random_text(engine));
  }
  return texts;
}

/// The same texts in another order.
Texts shuffled(std::mt19937_64& engine, Texts texts) {
  for (std::size_t i = texts.size(); i > 1; --i) {
    std::swap(texts[i - 1], texts[static_cast<std::size_t>(
                                tests::random_int(engine, 0, static_cast<std::int64_t>(i) - 1))]);
  }
  return texts;
}

TEST_CASE("a document matches itself, bullet by bullet") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int i = 0; i < kCases; ++i) {
    const Texts texts = random_texts(engine, 40);
    const auto matches = core::match_texts(texts, texts);
    REQUIRE(matches.size() == texts.size());
    for (std::size_t at = 0; at < matches.size(); ++at) {
      REQUIRE(matches[at] == TextMatch{at, at, 1.0});
    }
  }
}

TEST_CASE("bullets in another order are all matched") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int i = 0; i < kCases; ++i) {
    const Texts texts = random_texts(engine, 40);
    const auto matches = core::match_texts(texts, shuffled(engine, texts));
    REQUIRE(matches.size() == texts.size());
    for (const TextMatch& match : matches) {
      REQUIRE(match.likeness == 1.0);
    }
  }
}

TEST_CASE("which edition is called the earlier makes no difference") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int i = 0; i < kCases; ++i) {
    const Texts whole = random_texts(engine, 30);
    Texts part = shuffled(engine, whole);
    part.resize(part.size() / 2);
    for (const Texts& other : {part, random_texts(engine, 30)}) {
      auto there = core::match_texts(whole, other);
      auto back = core::match_texts(other, whole);
      for (TextMatch& match : back) {
        std::swap(match.before, match.after);
      }
      std::sort(back.begin(), back.end(),
                [](const TextMatch& a, const TextMatch& b) { return a.before < b.before; });
      REQUIRE(there == back);
    }
    REQUIRE(core::match_texts(whole, part).size() == part.size());
  }
}

TEST_CASE("each text is matched at most once, and only with one that is alike") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int i = 0; i < kCases; ++i) {
    const Texts before = random_texts(engine, 30);
    const Texts after = random_texts(engine, 30);
    std::vector<int> taken(after.size());
    for (const TextMatch& match : core::match_texts(before, after)) {
      REQUIRE(++taken[match.after] == 1);
      REQUIRE(match.likeness >= 0.5);
    }
  }
}

TEST_CASE("two editions of 2,000 bullets each are matched without comparing all with all") {
  auto engine = tests::seeded_engine();
  Texts texts;
  for (int i = 0; i < 2000; ++i) {
    texts.push_back(random_text(engine) + " measure " + std::to_string(i % 700));
  }
  CHECK(core::match_texts(texts, shuffled(engine, texts)).size() == texts.size());
}

}  // namespace

#pragma once
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace tests {

inline constexpr std::uint64_t kDefaultSeed = 20241018;

/// The seed of every property test: KEPT_TEST_SEED if it is set, else always the same one. Show it
/// with CAPTURE, so that a failure can be run again.
[[nodiscard]] inline std::uint64_t seed() {
  const char* text = std::getenv("KEPT_TEST_SEED");
  return text == nullptr ? kDefaultSeed : std::strtoull(text, nullptr, 10);
}

/// How many cases a law is held against: KEPT_TEST_CASES if it is set.
[[nodiscard]] inline int cases(int usual) {
  const char* text = std::getenv("KEPT_TEST_CASES");
  return text == nullptr ? usual : std::atoi(text);
}

/// A generator that starts at the seed.
[[nodiscard]] inline std::mt19937_64 seeded_engine() { return std::mt19937_64{seed()}; }

/// A number from `low` to `high`, both included. Unlike std::uniform_int_distribution it gives the
/// same numbers with every standard library.
[[nodiscard]] inline std::int64_t random_int(std::mt19937_64& engine, std::int64_t low,
                                             std::int64_t high) {
  const auto span = static_cast<std::uint64_t>(high - low) + 1;
  const std::uint64_t drawn = span == 0 ? engine() : engine() % span;
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + drawn);
}

/// One element of a container with operator[] and size().
template <class Container>
[[nodiscard]] const auto& random_pick(std::mt19937_64& engine, const Container& from) {
  return from[static_cast<std::size_t>(
      random_int(engine, 0, static_cast<std::int64_t>(from.size()) - 1))];
}

}  // namespace tests

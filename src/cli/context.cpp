#include "base/digest.hpp"
#include "cli/command.hpp"

namespace cli {
namespace {

/// Repeatable ids for tests: a digest of the seed, the salt and a counter instead of random digits.
std::function<std::string(int, std::int64_t)> repeatable(std::string seed) {
  return [seed = std::move(seed), draws = 0](int digits, std::int64_t salt) mutable {
    const std::string text = seed + "/" + std::to_string(salt) + "/" + std::to_string(++draws);
    return base::sha256_hex(text).substr(0, static_cast<std::size_t>(digits));
  };
}

}  // namespace

store::Writer Context::writer() const {
  store::Writer writer{actor, session.clock_utc(), today, {}};
  if (globals.today || session.environment("KEPT_TODAY").value_or("") != "") {
    writer.recorded_at = today.iso() + "T12:00:00Z";
  }
  const std::optional<std::string> seed = session.environment("KEPT_TEST_IDS");
  if (seed && !seed->empty()) {
    writer.draw = repeatable(*seed + "/" + actor);
  } else {
    writer.draw = [random = session.random_hex](int digits, std::int64_t) {
      return random(digits);
    };
  }
  return writer;
}

store::Surroundings Context::surroundings() const {
  store::Surroundings surroundings;
  surroundings.interrupted = session.interrupted;
  surroundings.progress = [line = progress](std::string_view what, std::int64_t done,
                                            std::int64_t all) {
    line->show_share(what, done, all);
  };
  return surroundings;
}

}  // namespace cli

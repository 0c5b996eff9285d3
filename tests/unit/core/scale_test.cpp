#include "core/scale.hpp"

#include <algorithm>
#include <string>

#include "support/catch.hpp"

using core::Disposition;
using core::Level;
using core::TimeKind;

namespace {

const core::Scale& scale_named(const std::string& name) {
  const auto& all = core::scales();
  return *std::find_if(all.begin(), all.end(),
                       [&](const core::Scale& scale) { return scale.name == name; });
}

std::string word(const std::string& scale, std::optional<Level> level, Disposition disposition,
                 TimeKind kind = TimeKind::one_off) {
  return core::word_for(scale_named(scale), level, disposition, kind).label;
}

}  // namespace

TEST_CASE("every scale has a word with a definition for whatever the register can hold") {
  for (const core::Scale& scale : core::scales()) {
    for (int level = -1; level <= 3; ++level) {
      for (const Disposition disposition : core::kDispositions) {
        for (const TimeKind kind : core::kTimeKinds) {
          const auto known = level < 0 ? std::nullopt : std::optional(static_cast<Level>(level));
          const core::ScaleWord& found = core::word_for(scale, known, disposition, kind);
          CHECK_FALSE(found.label.empty());
          CHECK_FALSE(found.definition.empty());
        }
      }
    }
  }
}

TEST_CASE("not assessed has no score in the G20 scale and is not an average of anything") {
  const core::ScaleWord unscored =
      core::word_for(scale_named("g20"), std::nullopt, Disposition::open, TimeKind::one_off);
  CHECK_FALSE(unscored.score.has_value());
  CHECK(word("g20", Level::not_started, Disposition::open) == "-1");
  CHECK(word("g20", Level::substantial, Disposition::stalled) == "0");
  CHECK(word("g20", Level::complete, Disposition::complete) == "+1");
}

TEST_CASE("a disposition goes before the level where the scale has a word for it") {
  CHECK(word("politifact", Level::limited, Disposition::stalled) == "stalled");
  CHECK(word("gao", Level::substantial, Disposition::withdrawn) == "closed, not implemented");
  CHECK(word("ogp", Level::limited, Disposition::stalled) == "limited");
  CHECK(word("ogp", Level::complete, Disposition::open, TimeKind::standing) == "being met");
}

TEST_CASE("a scale names what it cannot tell apart") {
  CHECK(core::losses(scale_named("ogp")).empty());
  CHECK(core::losses(scale_named("gao")).at(1) ==
        "'open, partially addressed' stands for limited, substantial");
}

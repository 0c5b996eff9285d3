#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/event.hpp"
#include "core/fold.hpp"
#include "core/story.hpp"
#include "store/store.hpp"

/// The log as steps of words: what `log` prints, and what `undo` says it takes back.
namespace store {

struct LogQuery {
  std::vector<std::string> entities;  ///< only events about these; empty: all
  std::optional<core::Date> since;    ///< recorded on that day or later
  std::optional<std::int64_t> limit;  ///< steps to return, at least 1
};

struct LogFound {
  std::vector<core::LogStep> steps;  ///< newest first
  bool more = false;                 ///< there are older steps than the limit let through
};

[[nodiscard]] LogFound log_steps(Store& store, const LogQuery& query);

/// One command in words; nothing if no event bears that tx.
[[nodiscard]] std::optional<core::LogStep> log_step(Store& store, const std::string& tx);

/// These events as steps, newest first. `ids`: in the order of the clock.
[[nodiscard]] std::vector<core::LogStep> steps_of(Store& store,
                                                  const std::vector<std::string>& ids);

/// A commitment with what is recorded beside it: its milestones, and links from and to it.
[[nodiscard]] std::vector<std::string> entities_about(Store& store, std::int64_t commitment);

/// What bears or bore that key or code, also what was removed: its history remains.
[[nodiscard]] std::vector<std::string> entities_once_named(Store& store, const std::string& text);

/// The fields that an event replaced, as they stood: of its parents, the winners.
[[nodiscard]] core::Fields fields_before(Store& store, const core::Event& event);

/// Entities and event ids as people know them; looks each one up once. The store must outlive it.
[[nodiscard]] core::NameOf names_of_entities(Store& store);

}  // namespace store

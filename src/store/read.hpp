#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/filter.hpp"
#include "core/records.hpp"
#include "store/store.hpp"

/// From the projections to plain values.
namespace store {

[[nodiscard]] std::string register_title(Store& store);
[[nodiscard]] std::vector<core::Party> parties(Store& store);
[[nodiscard]] core::PartyCounts counts_of(Store& store, const core::Party& party);
[[nodiscard]] std::vector<core::Document> documents(Store& store);
/// The same with their names and fields as they were at the end of that day.
[[nodiscard]] std::vector<core::Party> parties(Store& store, core::Date as_of);
[[nodiscard]] std::vector<core::Document> documents(Store& store, core::Date as_of);
/// What documents are looked up by; all but the last through an index.
enum class DocumentField { code, series, sha256, original_sha256 };
/// Those that have it so; codes and series without case.
[[nodiscard]] std::vector<core::Document> documents_with(Store& store, DocumentField field,
                                                         const std::string& text);
[[nodiscard]] std::int64_t count_documents(Store& store);

/// What can be loaded of a commitment besides its own short fields and its state.
enum class Part : std::uint16_t {
  words = 1U << 0U,  ///< text, chapeau, note, place in the document, first deadline
  owners = 1U << 1U,
  conflicts = 1U << 2U,
  tags = 1U << 3U,
  milestones = 1U << 4U,
  links = 1U << 5U,
  assessments = 1U << 6U,   ///< what updates say, without their words
  assessors = 1U << 7U,     ///< and who said it; with assessments only
  explanations = 1U << 8U,  ///< of the updates with their words those that explain the state
  /// All updates that count with their words, their evidence not read; with assessments only.
  notes = 1U << 9U,
  updates = 1U << 10U,      ///< all updates with their evidence
  assessed_by = 1U << 11U,  ///< who assessed any of them, where no assessors are loaded
};

/// How much of each commitment to load: some of the parts.
struct Detail {
  std::uint16_t parts = 0;

  [[nodiscard]] constexpr bool has(Part part) const {
    return (parts & static_cast<std::uint16_t>(part)) != 0;
  }
  [[nodiscard]] constexpr Detail with(Part part) const {
    return {static_cast<std::uint16_t>(parts | static_cast<std::uint16_t>(part))};
  }

  static const Detail brief;     ///< its own short fields and state
  static const Detail state;     ///< its own fields and state
  static const Detail row;       ///< also owners
  static const Detail standing;  ///< also all else but the words of updates that explain nothing
  static const Detail card;      ///< everything that a card says
};
inline constexpr Detail Detail::brief{};
inline constexpr Detail Detail::state = Detail{}.with(Part::words);
inline constexpr Detail Detail::row = Detail::state.with(Part::owners).with(Part::conflicts);
inline constexpr Detail Detail::standing = Detail::row.with(Part::tags)
                                               .with(Part::milestones)
                                               .with(Part::links)
                                               .with(Part::assessments)
                                               .with(Part::assessors)
                                               .with(Part::explanations);
inline constexpr Detail Detail::card = Detail::standing.with(Part::updates);

/// What a list asks for.
struct Query {
  core::Filter filter;
  core::Date as_of = core::Date::from_days(0);
  Detail detail = Detail::row;
  std::optional<std::int64_t> limit;  ///< rows to return; `total` counts all
  /// Those of which owners and what updates say are loaded; absent: all. It sees the rest.
  std::function<bool(const core::Commitment&)> shown{};
  /// Told chapeau and text of each: whether they repeat what was promised before. Absent: not
  /// asked.
  std::function<bool(const std::string& chapeau, const std::string& words)> says_again{};
};

struct Found {
  std::vector<core::Commitment> commitments;  ///< in the order of their keys
  std::int64_t total = 0;                     ///< how many match, before the limit
  std::vector<std::string> assessors{};       ///< what the assessments name by their places
  /// Who said anything that counts about any of them; only when no assessors were asked for.
  std::vector<std::string> assessed_by{};
};

/// The commitments that match, as they stood at the end of the as-of day.
[[nodiscard]] Found commitments(Store& store, const Query& query);

/// The day that the oldest commitment stands from; nothing in an empty register.
[[nodiscard]] std::optional<core::Date> first_day(Store& store);

/// Sets schedule and freshness from the state, the deadline and the day.
void set_axes(core::Commitment& commitment, core::Date as_of);

/// One commitment in full. `id` must exist.
[[nodiscard]] core::Commitment commitment(Store& store, std::int64_t id, core::Date as_of,
                                          Detail detail = Detail::card);

/// Status updates of a commitment that count, newest first, up to a day; without what only machines
/// print: the ids of their events.
[[nodiscard]] std::vector<core::StatusUpdate> told_updates_of(Store& store,
                                                              const core::Commitment& commitment,
                                                              core::Date as_of);
/// Status updates of a commitment, newest first, those that no longer count among them.
[[nodiscard]] std::vector<core::StatusUpdate> updates_of(Store& store, std::int64_t commitment);
/// The same up to a day.
[[nodiscard]] std::vector<core::StatusUpdate> updates_of(Store& store, std::int64_t commitment,
                                                         core::Date as_of);

}  // namespace store

#pragma once
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

/// How much of each commitment to load.
enum class Detail {
  state,     ///< its own fields and state
  row,       ///< its own fields, state and owners
  standing,  ///< also milestones, links, tags, what updates say, and the words that explain a state
  card,      ///< also all updates with their evidence
};

/// What a list asks for.
struct Query {
  core::Filter filter;
  core::Date as_of = core::Date::from_days(0);
  Detail detail = Detail::row;
  std::optional<std::int64_t> limit;  ///< rows to return; `total` counts all
};

struct Found {
  std::vector<core::Commitment> commitments;  ///< in the order of their keys
  std::int64_t total = 0;                     ///< how many match, before the limit
  std::vector<std::string> assessors{};       ///< what the assessments name by their places
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

/// Status updates of a commitment, newest first, those that no longer count among them.
[[nodiscard]] std::vector<core::StatusUpdate> updates_of(Store& store, std::int64_t commitment);
/// The same up to a day.
[[nodiscard]] std::vector<core::StatusUpdate> updates_of(Store& store, std::int64_t commitment,
                                                         core::Date as_of);

}  // namespace store

#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One recorded fact of the log. Its id is the digest of all that follows it here, so nothing in
/// it can change without being noticed; `after` chains it to everything its writer had seen.
struct Event {
  std::int64_t seq = 0;      ///< order of arrival in this file; not part of the identity
  std::string id;            ///< 64 hex digits
  std::int64_t lamport = 0;  ///< greater than that of every event in `after`
  std::string recorded_at;   ///< UTC, ISO 8601 with seconds; for show only
  std::string actor;
  std::string tx;                    ///< 32 hex digits, one random draw for each command
  std::string entity;                ///< what it is about: 20 hex digits
  std::string kind;                  ///< `commitment.set`, ...; unknown kinds are kept verbatim
  std::string payload;               ///< canonical JSON object, kept verbatim
  std::vector<std::string> parents;  ///< events whose values this one replaces
  std::vector<std::string> after;    ///< heads of the log as its writer saw it, sorted
};

/// JSON array of strings, canonical: `["a","b"]`.
[[nodiscard]] std::string id_list(const std::vector<std::string>& ids);
/// Reads what id_list wrote; nothing in it is trusted. Empty when it is not such a list.
[[nodiscard]] std::vector<std::string> parse_id_list(std::string_view text);

/// The bytes that are hashed: a JSON object of all members but `seq` and `id`, sorted by name, with
/// the payload as it is stored (docs/file-format.md).
[[nodiscard]] std::string canonical_bytes(const Event& event);

/// SHA-256 of canonical_bytes, in lower-case hex.
[[nodiscard]] std::string event_id(const Event& event);

/// The state of a register in one line: the heads of its log, sorted, the first 32 digits of each,
/// joined by `.`. Each head's id depends on every event before it.
[[nodiscard]] std::string fingerprint(std::vector<std::string> heads);

/// The same for reading aloud: four digits at a time.
[[nodiscard]] std::string spoken_fingerprint(std::string_view fingerprint);

/// Event kinds that this version writes. An entity's type is the word before the dot.
namespace kind {
inline constexpr std::string_view register_create = "register.create";
inline constexpr std::string_view register_set = "register.set";
inline constexpr std::string_view commitment_create = "commitment.create";
inline constexpr std::string_view commitment_set = "commitment.set";
inline constexpr std::string_view party_create = "party.create";
inline constexpr std::string_view party_set = "party.set";
inline constexpr std::string_view document_create = "document.create";
inline constexpr std::string_view document_set = "document.set";
inline constexpr std::string_view milestone_create = "milestone.create";
inline constexpr std::string_view milestone_set = "milestone.set";
inline constexpr std::string_view link_create = "link.create";
inline constexpr std::string_view link_set = "link.set";
inline constexpr std::string_view report_create = "report.create";
inline constexpr std::string_view report_set = "report.set";
inline constexpr std::string_view update_record = "update.record";
inline constexpr std::string_view update_retract = "update.retract";
inline constexpr std::string_view update_restore = "update.restore";
inline constexpr std::string_view step_undo = "step.undo";
inline constexpr std::string_view step_redo = "step.redo";
}  // namespace kind

}  // namespace core

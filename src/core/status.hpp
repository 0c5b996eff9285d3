#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"

namespace core {

/// How far a commitment has come, per party. An absent Level means *not assessed*: nobody has
/// looked, which is a different fact from *not started*.
enum class Level : std::uint8_t { not_started = 0, limited = 1, substantial = 2, complete = 3 };

/// Whether work on it goes on. The last four are closed.
enum class Disposition : std::uint8_t {
  open,
  stalled,
  reversed,
  complete,
  withdrawn,
  superseded,
  overtaken
};

/// Where it stands against its deadline on a given day.
enum class Schedule : std::uint8_t {
  no_deadline,
  on_schedule,
  due_soon,
  overdue,
  met,
  met_late,
  not_applicable
};

/// How recently somebody looked.
enum class Freshness : std::uint8_t { fresh, stale, never_checked, not_applicable };

/// Whether a commitment is done once, comes again, or stands without end. The latter two are never
/// closed by level 3: they print as *being met*.
enum class TimeKind : std::uint8_t { one_off, recurring, standing };

/// What a party is to a commitment. lead and supporting owe it.
enum class Role : std::uint8_t { lead, supporting, counterpart, named };

/// The one word that a user types for a status update.
enum class StatusWord : std::uint8_t {
  not_started,
  limited,
  substantial,
  complete,
  stalled,
  reversed,
  withdrawn,
  superseded,
  overtaken
};

inline constexpr std::array kLevels{Level::not_started, Level::limited, Level::substantial,
                                    Level::complete};
inline constexpr std::array kDispositions{
    Disposition::open,      Disposition::stalled,    Disposition::reversed, Disposition::complete,
    Disposition::withdrawn, Disposition::superseded, Disposition::overtaken};
inline constexpr std::array kSchedules{
    Schedule::no_deadline, Schedule::on_schedule, Schedule::due_soon,      Schedule::overdue,
    Schedule::met,         Schedule::met_late,    Schedule::not_applicable};
inline constexpr std::array kFreshnesses{Freshness::fresh, Freshness::stale,
                                         Freshness::never_checked, Freshness::not_applicable};
inline constexpr std::array kTimeKinds{TimeKind::one_off, TimeKind::recurring, TimeKind::standing};
inline constexpr std::array kRoles{Role::lead, Role::supporting, Role::counterpart, Role::named};
inline constexpr std::array kStatusWords{
    StatusWord::not_started, StatusWord::limited,    StatusWord::substantial,
    StatusWord::complete,    StatusWord::stalled,    StatusWord::reversed,
    StatusWord::withdrawn,   StatusWord::superseded, StatusWord::overtaken};

/// Machine words, the same in the file, CSV, JSON and flags: `not-started`, `due-soon`, `met-late`.
[[nodiscard]] std::string_view to_word(Level level);
[[nodiscard]] std::string_view to_word(Disposition disposition);
[[nodiscard]] std::string_view to_word(Schedule schedule);
[[nodiscard]] std::string_view to_word(Freshness freshness);
[[nodiscard]] std::string_view to_word(TimeKind kind);
[[nodiscard]] std::string_view to_word(Role role);
[[nodiscard]] std::string_view to_word(StatusWord word);

/// Words for people: `not started`, `closed: withdrawn`, `due soon`.
[[nodiscard]] std::string_view label(Level level);
[[nodiscard]] std::string_view label(Disposition disposition);
[[nodiscard]] std::string_view label(Schedule schedule);
[[nodiscard]] std::string_view label(Freshness freshness);
/// `not assessed` for an absent level.
[[nodiscard]] std::string_view label(std::optional<Level> level);

[[nodiscard]] std::optional<Role> parse_role(std::string_view word);
[[nodiscard]] std::optional<TimeKind> parse_time_kind(std::string_view word);
/// The status that a typed word means: one of ours, or an alias (`done`, `in-progress`, `In
/// progress`).
[[nodiscard]] std::optional<StatusWord> parse_status_word(std::string_view word);
/// Every alias with the word it stands for, for help texts and suggestions.
struct StatusAlias {
  std::string_view alias;
  StatusWord word;
};
[[nodiscard]] const std::vector<StatusAlias>& status_aliases();

[[nodiscard]] constexpr bool is_closed(Disposition d) { return d >= Disposition::complete; }

/// The level that a status word states, if it states one.
[[nodiscard]] std::optional<Level> level_of(StatusWord word);
/// The disposition that a status word states; `complete` is open for standing and recurring ones.
[[nodiscard]] Disposition disposition_of(StatusWord word, TimeKind kind);

/// Where one party stands: its level and disposition, since when, by which update.
struct PartyState {
  std::optional<Level> level;
  Disposition disposition = Disposition::open;
  std::optional<Date> since;      ///< as-of day of the update that states it
  std::optional<Date> met_since;  ///< as-of day of the first `complete` of an unbroken run
};

/// The state of the whole commitment.
struct OverallState {
  std::optional<Level> level;  ///< of the lowest assessed party; never a mean
  Disposition disposition = Disposition::open;
  std::optional<Date> last_update;  ///< newest as-of day
  std::optional<Date> met_on;       ///< when level 3 was reached by the last party
  int assessed = 0;                 ///< parties assessed
  int owing = 0;                    ///< parties that owe it (at least 1)
  bool sides_differ = false;        ///< assessed parties stand at different levels
};

/// Combines the parties that owe the commitment. Disposition is the one that most needs attention:
/// reversed, stalled, open, then withdrawn, superseded, overtaken, complete (closed only when every
/// party is).
[[nodiscard]] OverallState combine(const std::vector<PartyState>& owing);

}  // namespace core

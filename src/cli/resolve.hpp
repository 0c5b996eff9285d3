#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "core/draft.hpp"
#include "core/filter.hpp"
#include "core/marks.hpp"
#include "core/story.hpp"

namespace CLI {
class App;
}

/// From the words of the command line to values of the register, with errors that help.
namespace cli {

[[nodiscard]] core::StatusWord resolve_status(const std::string& word);
[[nodiscard]] core::TimeKind resolve_time_kind(const std::string& word);
[[nodiscard]] core::Relation resolve_relation(const std::string& word);
[[nodiscard]] core::Deadline resolve_deadline(const std::string& text, core::Date today);
/// A date of the past by default (recorded, made): a bare weekday or month is the last one.
[[nodiscard]] core::Interval resolve_past(const std::string& text, core::Date today);
/// When a commitment was made. Errors: a day after today.
[[nodiscard]] core::Interval resolve_made(const std::string& text, core::Date today);
[[nodiscard]] core::Date resolve_day(const std::optional<std::string>& text, core::Date today);
/// A handling mark as the register's order spells it. Errors: usage, with the known ones.
[[nodiscard]] std::string resolve_mark(store::Store& store, const std::string& word);
[[nodiscard]] std::string resolve_key(const std::string& key);
/// A whole number from 1 on. Errors: "'TEXT' is not WHAT", with the hint.
[[nodiscard]] std::int64_t resolve_count(const std::string& text, const char* what,
                                         const std::string& hint);

/// The party that a text names; `CODE=NAME` makes it when there is none yet.
[[nodiscard]] core::Party resolve_party(Context& context, const std::string& text);

/// Refuses a code, name or alias that another party than `own` answers to already; case and accents
/// make no difference.
void require_free_name(store::Store& store, const std::string& text, const std::string& own = {});

/// Something with a scheme in front: https://, mailto:, doi:, urn:.
[[nodiscard]] bool is_address(std::string_view text);

/// Refuses the register itself as a file to read. Closing it would give up every lock that this
/// process has on it (POSIX, fcntl), and another could write in the midst of our transaction.
void require_another_file(const std::string& path, const store::Store& store);

/// An address, or a file whose bytes are kept in the register.
[[nodiscard]] core::Evidence resolve_evidence(store::Recorder& recorder, const std::string& text);

/// The highest handling mark of what is printed.
[[nodiscard]] std::string highest_mark(const core::Marks& marks,
                                       const std::vector<core::Commitment>& commitments,
                                       const std::vector<core::Document>& documents);

/// Flags that name parties by role, as they were typed.
struct OwnerFlags {
  std::vector<std::string> lead;
  std::vector<std::string> supporting;
  std::vector<std::string> counterpart;
  std::vector<std::string> named;
};
void add_owner_flags(CLI::App& app, OwnerFlags& flags);
[[nodiscard]] std::vector<core::DraftOwner> resolve_owners(Context& context,
                                                           const OwnerFlags& flags);

/// The filters that `list`, `report`, `export` and `edit` share, as they were typed.
struct FilterFlags {
  std::vector<std::string> keys;
  std::vector<std::string> owners;
  std::vector<std::string> sections;
  std::vector<std::string> documents;
  std::vector<std::string> series;
  std::vector<std::string> statuses;
  std::vector<std::string> tags;
  std::vector<std::string> marks;
  std::optional<std::string> due;
  std::optional<std::string> changed_since;
  std::vector<std::string> words;
  bool overdue = false;
  bool due_soon = false;
  bool stale = false;
  bool never_checked = false;
};
/// `prefix` stands before each flag's name, where the plain names mean something else.
void add_filter_flags(CLI::App& app, FilterFlags& flags, const std::string& prefix = "--");
/// Errors: an unknown value, with the nearest known one.
[[nodiscard]] core::Filter resolve_filter(store::Store& store, const FilterFlags& flags,
                                          core::Date today);
/// The filter in words, for titles: `owner ROK, overdue`; empty when there is none.
[[nodiscard]] std::string describe(const FilterFlags& flags);

/// `code: name` or just the code.
[[nodiscard]] std::string party_label(const core::Party& party);
using core::deadline_label;
using core::interval_label;

}  // namespace cli

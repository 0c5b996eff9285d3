#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/issued_report.hpp"
#include "store/recorder.hpp"
#include "store/store.hpp"

/// Reports that were issued, and that nothing changes any more.
namespace store {

/// Those that stand, by number.
[[nodiscard]] std::vector<core::IssuedReport> issued_reports(Store& store);

/// One that no report has ever borne, also none that was taken back.
[[nodiscard]] std::int64_t next_report_number(Store& store);

/// The report that a text names: its number, or the beginning of its digest (at least 12 digits).
/// Errors: not_found; ambiguous when copies that were merged both issued that number.
[[nodiscard]] core::IssuedReport find_issued(Store& store, std::string_view text);

/// The newest whose day is not after this one; nothing if there is none.
[[nodiscard]] std::optional<core::IssuedReport> last_issued(Store& store, core::Date until);

/// Keeps the bytes and records the issue; sets `sha256` and `size` of the report. Errors: input
/// when the number is taken.
void issue(Recorder& recorder, core::IssuedReport& report, std::string_view bytes);

/// The bytes that went out. Errors: check_failed when they are not here, or no longer what they
/// were.
[[nodiscard]] std::string issued_bytes(Store& store, const core::IssuedReport& report);

}  // namespace store

#pragma once
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/output.hpp"
#include "report/report.hpp"

/// Reports that were issued: to print again what went out, or to make it anew from its history.
namespace cli {

/// Says on the report itself which one it is.
void mark_as_issued(report::Report& report, std::int64_t number, const std::string& title);

/// An issued report: its bytes, unless another format or width is asked for; then made again from
/// the history that its fingerprint names. Errors: one that is marked higher than `max_mark`.
[[nodiscard]] Output reprint(const std::string& name, const std::optional<std::string>& max_mark,
                             Context& context);

}  // namespace cli

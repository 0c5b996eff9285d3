#include "report/scorecard.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "cli/report_kinds.hpp"
#include "cli/suggest.hpp"
#include "report/reword.hpp"

namespace cli {
namespace {

/// A name that ships, or a file, which is told by its ending or by a slash.
core::Scale find_scale(const std::string& name) {
  std::vector<std::string> names;
  for (const core::Scale& scale : core::scales()) {
    if (scale.name == base::lower(name)) {
      return scale;
    }
    names.push_back(scale.name);
  }
  const std::filesystem::path path(name);
  if (path.extension() != ".json" && !path.has_parent_path()) {
    throw unknown_word("scale", name, names);
  }
  return core::parse_scale(base::read_file(name), path.stem().string())
      .or_throw(base::ErrorKind::input);
}

report::ScorecardInput scored(const report::Basis& basis, const ReportOptions& options) {
  report::ScorecardInput input{basis, find_scale(options.scale.value_or("ogp"))};
  if (options.years) {
    input.years = static_cast<int>(resolve_count(*options.years, "a number of years", "--years 4"));
  }
  return input;
}

}  // namespace

void require_scale(const ReportOptions& options) {
  if (options.scale) {
    (void)find_scale(*options.scale);
  } else if (options.years) {
    throw base::Error(base::ErrorKind::usage, "--years says nothing without a scale",
                      "--scale gao --years " + *options.years);
  }
}

std::optional<report::Section> counts_under_scale(const report::Basis& basis,
                                                  const ReportOptions& options) {
  if (!options.scale) {
    return std::nullopt;
  }
  return report::under_scale(scored(basis, options));
}

void print_in_scale(report::Report& report, const ReportOptions& options) {
  if (!options.scale) {
    return;
  }
  const core::Scale scale = find_scale(*options.scale);
  report::reword(report, scale);
  const bool has_words =
      std::any_of(report.sections.begin(), report.sections.end(),
                  [](const report::Section& section) { return section.key == "under_scale"; });
  if (!has_words) {
    report.sections.push_back(report::words_of(scale));
  }
}

report::Report build_scorecard(const ReportOptions& options, Context& context) {
  using store::Part;
  const report::Basis basis = basis_of(
      options, context,
      store::Detail::brief.with(Part::owners).with(Part::assessments).with(Part::assessed_by));
  return report::scorecard(scored(basis, options));
}

}  // namespace cli

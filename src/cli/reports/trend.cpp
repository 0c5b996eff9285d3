#include "report/trend.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/error.hpp"
#include "cli/report_kinds.hpp"
#include "cli/suggest.hpp"
#include "store/trend.hpp"

namespace cli {
namespace {

using core::Date;
using core::Precision;

/// Periods that are looked back when no first day is given.
constexpr std::size_t kPeriods = 12;
/// More lines than this nobody reads, and a mistyped year makes them.
constexpr std::size_t kMostPeriods = 600;
/// Of more commitments, those behind each number of each line would be too long a list.
constexpr std::size_t kMostNamed = 1000;
constexpr std::array kEvery{Precision::month, Precision::quarter, Precision::year};

Precision every_of(const ReportOptions& options) {
  if (!options.every) {
    return Precision::quarter;
  }
  std::vector<std::string> words;
  for (const Precision precision : kEvery) {
    words.emplace_back(to_word(precision));
    if (words.back() == *options.every) {
      return precision;
    }
  }
  throw unknown_word("period", *options.every, words);
}

/// The day before which nothing had been made.
Date first_made(const report::Basis& basis) {
  Date first = basis.as_of;
  for (const core::Commitment& commitment : basis.commitments) {
    if (commitment.made) {
      first = std::min(first, commitment.made->first);
    }
  }
  return first;
}

/// The periods up to the one that holds the day of the report, oldest first.
std::vector<report::TrendPoint> points_until(Date as_of, Precision every, Date from, bool asked) {
  std::vector<report::TrendPoint> points;
  auto period = core::period_of(every, as_of);
  while (period && period->last >= from && (asked || points.size() < kPeriods)) {
    points.push_back({*period, std::min(period->last, as_of), {}});
    if (points.size() > kMostPeriods) {
      throw base::Error(base::ErrorKind::usage,
                        "from " + from.iso() + " there are more than " +
                            std::to_string(kMostPeriods) + " periods",
                        "give a later day, or longer periods: --every year");
    }
    if (period->first == core::kFirstDay) {
      break;
    }
    period = core::period_of(every, period->first.plus_days(-1));
  }
  std::reverse(points.begin(), points.end());
  return points;
}

/// The same points for the members of each group that has any.
void add_groups(report::TrendInput& input, const std::vector<Date>& days, store::Store& store) {
  for (const report::Group& group : report::grouped(input.commitments, *input.grouping)) {
    if (group.members.empty()) {
      continue;
    }
    std::vector<std::int64_t> ids;
    for (const core::Commitment* member : group.members) {
      ids.push_back(member->id);
    }
    std::sort(ids.begin(), ids.end());
    report::TrendGroup points{group.name, input.points};  // whose tallies are its own
    const std::vector<core::Tally> tallies = store::tallies(store, ids, days);
    for (std::size_t i = 0; i < tallies.size(); ++i) {
      points.points[i].tally = tallies[i];
    }
    input.groups.push_back(std::move(points));
  }
}

/// Counts the commitments at each point, and names them where they are not too many.
void count_points(report::TrendInput& input, const std::vector<std::int64_t>& ids,
                  const std::vector<Date>& days, store::Store& store) {
  std::map<std::int64_t, std::string> keys;
  if (input.commitments.size() <= kMostNamed) {
    for (const core::Commitment& commitment : input.commitments) {
      keys.emplace(commitment.id, commitment.key);
    }
  }
  store::visit_days(store, ids, days, [&](std::size_t day, const core::Commitment& then) {
    input.points[day].tally.add(then);
    if (const auto key = keys.find(then.id); key != keys.end()) {
      core::Tally alone;
      alone.add(then);
      input.points[day].members.push_back({key->second, alone});
    }
  });
}

}  // namespace

report::Report build_trend(const ReportOptions& options, Context& context) {
  const Precision every = every_of(options);
  // Who owes it and its tags are read only where they group.
  const store::Detail detail = options.group_by
                                   ? store::Detail::brief.with(store::Part::owners)
                                         .with(store::Part::tags)
                                         .with(store::Part::assessed_by)
                                   : store::Detail::brief.with(store::Part::assessed_by);
  report::TrendInput input{basis_of(options, context, detail), every, {}, {}};
  const Date from = options.from
                        ? core::parse_interval(*options.from, context.today, core::Direction::last)
                              .or_throw()
                              .first
                        : first_made(input);
  if (from > input.as_of) {
    throw base::Error(
        base::ErrorKind::usage,
        "--from " + from.iso() + " lies after the day of the report, " + input.as_of.iso(),
        "give an earlier day");
  }
  input.points = points_until(input.as_of, every, from, options.from.has_value());
  std::vector<std::int64_t> ids;
  const bool everything = resolve_filter(context.store(), options.filter, context.today).is_empty();
  for (const core::Commitment& commitment : input.commitments) {
    ids.push_back(commitment.id);
  }
  if (ids.empty()) {
    return report::trend(input);
  }
  std::sort(ids.begin(), ids.end());
  std::vector<Date> days;
  for (const report::TrendPoint& point : input.points) {
    days.push_back(point.day);
  }
  count_points(input, everything ? std::vector<std::int64_t>{} : ids, days, context.store());
  if (input.grouping) {
    add_groups(input, days, context.store());
  }
  return report::trend(input);
}

}  // namespace cli

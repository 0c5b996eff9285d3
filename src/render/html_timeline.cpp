#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "render/html_picture.hpp"
#include "render/html_svg.hpp"
#include "render/html_text.hpp"

namespace render {
namespace {

using core::Date;
using report::Timeline;

/// More than these are counted by period, not drawn one by one.
constexpr std::size_t kMostEvents = 60;
constexpr double kLane = 22;
constexpr double kMargin = 12;
constexpr int kMostTicks = 9;

/// Days put in their place between the first and the last.
class Scale {
 public:
  explicit Scale(const Timeline& line)
      : first_(std::min(line.events.front().day, line.today)),
        days_(std::max(1,
                       core::days_between(first_, std::max(line.events.back().day, line.today)))) {}

  [[nodiscard]] double x(Date day) const {
    return kMargin +
           (kSvgWidth - 2 * kMargin) * static_cast<double>(core::days_between(first_, day)) / days_;
  }
  [[nodiscard]] Date first() const { return first_; }
  [[nodiscard]] int days() const { return days_; }

 private:
  Date first_;
  int days_;
};

/// Months between two ticks, so that the line has few enough of them.
int months_between_ticks(int days) {
  for (const int months : {1, 3, 6, 12, 24, 60, 120, 240}) {
    if (days / (months * 30) < kMostTicks) {
      return months;
    }
  }
  return 1200;
}

void draw_ticks(const Scale& scale, double bottom, Svg& svg) {
  const int months = months_between_ticks(scale.days());
  const Date first = scale.first();
  const int begun =
      first.year() * 12 + static_cast<int>(first.month()) - (first.day() == 1 ? 1 : 0);
  const int start = (begun + months - 1) / months * months;  // months since the year 0
  for (int month = start;; month += months) {
    const auto day = Date::from_ymd(month / 12, static_cast<unsigned>(month % 12) + 1, 1);
    if (!day || core::days_between(scale.first(), *day) > scale.days()) {
      return;
    }
    const double x = scale.x(*day);
    svg.line(x, 20, x, bottom, "tick");
    svg.text(x, 12,
             x > kSvgWidth - 40 ? "end"
             : x < 40           ? "start"
                                : "middle",
             months >= 12 ? std::to_string(day->year()) : day->iso().substr(0, 7), "faint");
  }
}

/// The first lane in which nothing stands that far to the right yet.
std::size_t free_lane(std::vector<double>& ends, double from, double to) {
  for (std::size_t lane = 0; lane < ends.size(); ++lane) {
    if (ends[lane] < from) {
      ends[lane] = to;
      return lane;
    }
  }
  ends.push_back(to);
  return ends.size() - 1;
}

struct Spot {
  double x;
  std::size_t lane;
  bool label_left;
};

std::vector<Spot> spots_of(const Timeline& line, const Scale& scale, std::size_t& lanes) {
  std::vector<Spot> spots;
  std::vector<double> ends;
  for (const Timeline::Event& event : line.events) {
    const double x = scale.x(event.day);
    const double label = 7.2 * static_cast<double>(event.key.size()) + 6;
    const bool left = x + 10 + label > kSvgWidth;
    const double from = left ? x - 10 - label : x - 10;
    spots.push_back({x, free_lane(ends, from, left ? x + 12 : x + 12 + label), left});
  }
  lanes = ends.size();
  return spots;
}

void draw_events(const Timeline& line, const report::Picture& picture, const std::string& id,
                 std::ostream& out) {
  const Scale scale(line);
  std::size_t lanes = 0;
  const std::vector<Spot> spots = spots_of(line, scale, lanes);
  const double bottom = 30 + kLane * static_cast<double>(lanes);
  Svg svg(picture, id, kSvgWidth, bottom + 20, out);
  draw_ticks(scale, bottom, svg);
  const double today = scale.x(line.today);
  svg.line(today, 20, today, bottom + 4, "today");
  const bool far_right = today > kSvgWidth - 70;
  const bool far_left = today < 70;
  svg.text(today, bottom + 16,
           far_right  ? "end"
           : far_left ? "start"
                      : "middle",
           line.today.iso(), "now");
  for (std::size_t i = 0; i < line.events.size(); ++i) {
    const Timeline::Event& event = line.events[i];
    const double y = 26 + kLane * static_cast<double>(spots[i].lane);
    const report::Part& part = line.parts[event.part];
    svg.mark(spots[i].x - 8, y, part.key,
             event.day.iso() + "  " + event.key + "  " + event.what + ": " + part.label);
    svg.text(spots[i].x + (spots[i].label_left ? -11 : 11), y + 12,
             spots[i].label_left ? "end" : "start", event.key, "key");
  }
}

/// The period of the day that columns are drawn for: few enough of them on the line.
core::Interval column_of(Date day, int days) {
  constexpr int kMonths = 30 * 36;
  constexpr int kQuarters = 92 * 40;
  const auto precision = days < kMonths     ? core::Precision::month
                         : days < kQuarters ? core::Precision::quarter
                                            : core::Precision::year;
  return *core::period_of(precision, day);
}

/// Columns of how many fall into each period, those without any included.
report::Stack columns_of(const Timeline& line) {
  const Scale scale(line);
  report::Stack stack{line.parts, {}, true};
  core::Interval period = column_of(scale.first(), scale.days());
  std::size_t next = 0;
  const Date last = scale.first().plus_days(scale.days());
  while (period.first <= last) {
    const bool now = period.first <= line.today && line.today <= period.last;
    report::Stack::Row row{core::to_text(period) + (now ? " *" : ""),
                           std::vector<std::int64_t>(line.parts.size(), 0)};
    for (; next < line.events.size() && line.events[next].day <= period.last; ++next) {
      ++row.counts[line.events[next].part];
    }
    stack.rows.push_back(std::move(row));
    if (period.last == core::kLastDay) {
      break;
    }
    period = column_of(period.last.plus_days(1), scale.days());
  }
  return stack;
}

}  // namespace

void write_timeline(const Timeline& line, const report::Picture& picture, const std::string& id,
                    std::ostream& out) {
  if (line.events.size() <= kMostEvents) {
    draw_events(line, picture, id, out);
    return;
  }
  write_columns(columns_of(line), picture, id, out);
}

}  // namespace render

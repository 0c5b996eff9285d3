#include "report/agenda.hpp"

#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "report/behind.hpp"
#include "report/due_items.hpp"
#include "report/method.hpp"
#include "report/row.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;
using core::Date;

/// With more months than this, those in which nothing falls due are left out.
constexpr std::size_t kMonthsWithNothing = 24;

using Due = std::vector<const DueItem*>;

std::string month_of(Date day) { return day.iso().substr(0, 7); }

std::vector<std::string> months_of(const AgendaInput& input) {
  std::vector<std::string> months;
  const Date first = *Date::from_ymd(input.from.year(), input.from.month(), 1);
  Date month = first;
  while (month <= input.until) {
    months.push_back(month_of(month));
    const Date next = month.plus_months(1);
    if (next <= month) {
      break;  // the end of the calendar
    }
    month = next;
  }
  return months;
}

/// `Report to the ministers (milestone)`; the commitment's own title stands beside it.
std::string item_text(const DueItem& item) {
  const std::string title = item.commitment->title;
  return item.title.empty()
             ? title
             : title + ": " + item.title + " (" + std::string(to_word(item.what)) + ")";
}

Table items_table(const Due& items, std::string title) {
  Table table{"",
              std::move(title),
              {{"due", "Due", Fit::date},
               {"key", "Key", Fit::word},
               {"item", "What", Fit::text},
               {"owners", "Owed by", Fit::text},
               {"level", "Level", Fit::text},
               {"schedule", "Schedule", Fit::word}},
              {},
              "nothing"};
  for (const DueItem* item : items) {
    const Commitment& c = *item->commitment;
    table.rows.push_back({item->due, KeyRef{c.key}, item_text(*item), owner_codes(c),
                          status_cell(c), item->schedule});
  }
  return table;
}

/// A row for each item with all that is known of it; people have the months.
Table machine_table(const std::vector<DueItem>& items, Date as_of) {
  Table table{"items", "", {}, {}, "none"};
  for (const char* key :
       {"due", "due_last", "days_left", "month", "what", "key", "title", "item", "owners", "level",
        "disposition", "schedule", "done_on", "document", "section", "uid", "being_met"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const DueItem& item : items) {
    const Commitment& c = *item.commitment;
    table.rows.push_back(
        {item.due, item.due.last, std::int64_t{core::days_between(as_of, item.due.last)},
         month_of(item.due.last), std::string(to_word(item.what)), KeyRef{c.key}, c.title,
         text_cell(item.title), owner_codes(c), level_cell(c.state.level, c.time_kind),
         c.state.disposition, item.schedule, date_cell(item.done_on), text_cell(c.document_code),
         text_cell(c.section), item.uid, is_being_met(c)});
  }
  return table;
}

std::int64_t commitments_in(const Due& items) {
  std::set<const Commitment*> all;
  for (const DueItem* item : items) {
    all.insert(item->commitment);
  }
  return std::ssize(all);
}

std::int64_t done_among(const Due& items) {
  std::int64_t done = 0;
  for (const DueItem* item : items) {
    done += item->schedule == core::Schedule::met || item->schedule == core::Schedule::met_late;
  }
  return done;
}

Due pointers_to(const std::vector<DueItem>& items) {
  Due all;
  for (const DueItem& item : items) {
    all.push_back(&item);
  }
  return all;
}

std::vector<std::string> keys_among(const Due& items, bool done_only = false) {
  std::vector<std::string> keys;
  for (const DueItem* item : items) {
    const bool done = done_among({item}) > 0;
    if (done || !done_only) {
      keys.push_back(item->commitment->key);
    }
  }
  return keys;
}

Section overview(const AgendaInput& input, const std::vector<DueItem>& items) {
  const Due all = pointers_to(items);
  const std::int64_t count = std::ssize(all);
  Section section{"agenda",
                  "Falls due from " + input.from.iso() + " to " + input.until.iso() + ": " +
                      std::to_string(count) + (count == 1 ? " date" : " dates"),
                  {},
                  {},
                  false};
  section.blocks.push_back(
      KeyValues{"",
                {{"from", "From", input.from, true},
                 {"until", "Until", input.until, true},
                 {"dates", "Dates", count, true},
                 {"commitments", "Commitments", Share{commitments_in(all), input.tally.total}},
                 {"done", "Done already", Share{done_among(all), count}}}});
  add_behind(".commitments", "Commitments with a date", keys_among(all), section.behind);
  add_behind(".done", "Done already", keys_among(all, true), section.behind);
  std::map<std::string, Due> by_month;
  for (const DueItem& item : items) {
    by_month[month_of(item.due.last)].push_back(&item);
  }
  const std::vector<std::string> months = months_of(input);
  Chart chart{"months", "By month", {}, count};
  for (const std::string& month : months) {
    const auto found = by_month.find(month);
    const Due& due = found == by_month.end() ? Due{} : found->second;
    const std::int64_t here = std::ssize(due);
    add_behind("months." + month, "Due in " + month, keys_among(due), section.behind);
    if (here > 0 || months.size() <= kMonthsWithNothing) {
      chart.bars.push_back({month, month, here});
    }
  }
  section.blocks.emplace_back(std::move(chart));
  if (months.size() > kMonthsWithNothing) {
    section.blocks.push_back(Paragraph{"", "Months in which nothing falls due are left out."});
  }
  if (input.for_machines()) {
    section.blocks.emplace_back(machine_table(items, input.as_of));
  }
  return section;
}

/// A section for each month in which something falls due.
void add_months(const std::vector<DueItem>& items, Report& report) {
  std::map<std::string, Due> months;
  for (const DueItem& item : items) {
    months[month_of(item.due.last)].push_back(&item);
  }
  for (const auto& [month, due] : months) {
    report.sections.push_back(
        {"",
         month + ": " + share_text(std::ssize(due), std::ssize(items)) + " dates",
         {items_table(due, "")},
         {},
         false});
  }
}

void add_group_row(const Group& group, GroupBy by, const Due& due, Table& table,
                   std::vector<Behind>& behind) {
  table.rows.push_back({group_cell(group.name, by), std::ssize(group.members), commitments_in(due),
                        std::ssize(due), done_among(due)});
  const std::string row = "groups." + std::to_string(table.rows.size()) + ".";
  const std::string label = group_label(group.name, by) + ": ";
  add_behind(row + "total", label + "all", keys_of(group.members), behind);
  add_behind(row + "due", label + "with a date", keys_among(due), behind);
  add_behind(row + "dates", label + "dates", keys_among(due), behind);
  add_behind(row + "done", label + "done already", keys_among(due, true), behind);
}

void add_groups(const AgendaInput& input, const std::vector<DueItem>& items, Report& report) {
  const GroupBy by = input.grouping->by;
  Table table{"groups",
              "",
              {{"group", "Group", Fit::text},
               {"total", "Commitments", Fit::number},
               {"due", "With a date", Fit::number},
               {"dates", "Dates", Fit::number},
               {"done", "Done already", Fit::number}},
              {},
              "no " + std::string(to_word(by))};
  std::vector<Section> sections;
  std::vector<Behind> behind;
  std::map<const Commitment*, Due> of_commitment;
  for (const DueItem& item : items) {
    of_commitment[item.commitment].push_back(&item);
  }
  for (const Group& group : grouped(input.commitments, *input.grouping)) {
    std::set<const DueItem*> here;  // in the order of `items`, which is that of their days
    for (const Commitment* commitment : group.members) {
      const auto found = of_commitment.find(commitment);
      if (found != of_commitment.end()) {
        here.insert(found->second.begin(), found->second.end());
      }
    }
    const Due due(here.begin(), here.end());
    add_group_row(group, by, due, table, behind);
    if (!due.empty()) {
      sections.push_back({"",
                          group_label(group.name, by) + ": " +
                              share_text(std::ssize(due), std::ssize(items)) + " dates",
                          {items_table(due, "")},
                          {},
                          false});
    }
  }
  report.sections.push_back({"",
                             "By " + std::string(to_word(by)) + ": " + commitments_on(input),
                             {std::move(table), Paragraph{"", group_note(by)}},
                             {},
                             false,
                             std::move(behind)});
  std::move(sections.begin(), sections.end(), std::back_inserter(report.sections));
}

/// The commitments that the rows begin with.
std::vector<std::string> keys_in(const Table& table) {
  std::vector<std::string> keys;
  for (const auto& row : table.rows) {
    keys.push_back(std::get<KeyRef>(row.front()).key);
  }
  return keys;
}

bool is_late_by(const Commitment& c, Date day) {
  const auto last = due_last(c);
  return c.schedule == core::Schedule::overdue && last && *last < day;
}

bool waits_for_a_day(const Commitment& c) {
  return c.due.kind == core::DeadlineKind::meeting && !due_last(c) &&
         !core::is_closed(c.state.disposition);
}

void add_besides(const AgendaInput& input, Table& late, Table& waiting) {
  for (const Commitment& c : input.commitments) {
    if (is_late_by(c, input.from)) {
      late.rows.push_back(row_of(KeyRef{c.key}, c.title, owner_codes(c), due_cell(c),
                                 std::int64_t{core::days_between(*due_last(c), input.as_of)},
                                 status_cell(c)));
    }
    if (waits_for_a_day(c)) {
      waiting.rows.push_back({KeyRef{c.key}, c.title, owner_codes(c), c.due.text, status_cell(c)});
    }
  }
}

/// What a meeting must know besides: what is late already, and what waits for a day.
Section besides(const AgendaInput& input) {
  Table late{"overdue_before",
             "",
             {{"key", "Key", Fit::word},
              {"title", "Commitment", Fit::text},
              {"owners", "Owed by", Fit::text},
              {"due", "Due", Fit::date},
              {"days_over", "Days over", Fit::number},
              {"level", "Level", Fit::text}},
             {},
             "none"};
  Table waiting{"without_a_day",
                "",
                {{"key", "Key", Fit::word},
                 {"title", "Commitment", Fit::text},
                 {"owners", "Owed by", Fit::text},
                 {"due_text", "Due", Fit::text},
                 {"level", "Level", Fit::text}},
                {},
                "none"};
  add_besides(input, late, waiting);
  std::vector<Behind> behind;
  add_behind(".Overdue before " + input.from.iso(), "Overdue before " + input.from.iso(),
             keys_in(late), behind);
  add_behind(".Waiting for a meeting", "Waiting for a meeting", keys_in(waiting), behind);
  late.title = "Overdue before " + input.from.iso() + ": " +
               share_text(std::ssize(late.rows), input.tally.total);
  waiting.title =
      "Waiting for a meeting: " + share_text(std::ssize(waiting.rows), input.tally.total);
  for (Table* table : {&late, &waiting}) {
    if (table->rows.empty()) {
      leave_to_machines(*table);
    }
  }
  return {"besides",
          "Besides, on " + input.as_of.iso(),
          {KeyValues{
               "",
               {{"", "Overdue before " + input.from.iso(),
                 Share{std::ssize(late.rows), input.tally.total}},
                {"", "Waiting for a meeting", Share{std::ssize(waiting.rows), input.tally.total}}}},
           std::move(late), std::move(waiting)},
          {},
          false,
          std::move(behind)};
}

}  // namespace

bool is_on_agenda(const Commitment& commitment, Date from, Date until, Date as_of) {
  std::vector<DueItem> items;
  add_due_items(commitment, from, until, as_of, items);
  return !items.empty() || is_late_by(commitment, from) || waits_for_a_day(commitment);
}

Report agenda(const AgendaInput& input) {
  Report report = report_of(input, "agenda-report", "Agenda");
  report.csv_table = "items";
  const std::vector<DueItem> items =
      due_items(input.commitments, input.from, input.until, input.as_of);
  report.sections.push_back(overview(input, items));
  if (input.grouping) {
    add_groups(input, items, report);
  } else {
    add_months(items, report);
  }
  report.sections.push_back(besides(input));
  report.sections.push_back(
      method_of(input, {"not_assessed", "overdue", "due_soon", "on_schedule", "met", "met_late",
                        "being_met", "milestone", "occurrence", "overall", "fingerprint"}));
  return report;
}

}  // namespace report

#include "report/attention.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "report/attention_reasons.hpp"
#include "report/behind.hpp"
#include "report/grouping.hpp"
#include "report/method.hpp"
#include "report/row.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;
using core::Date;

/// So many commitments are named on the first screen.
constexpr std::size_t kUrgent = 3;

struct Found {
  const Commitment* commitment;
  Finding finding;
};

/// Oldest first; those without a day come last; the order of the keys decides between equals.
std::vector<Found> found_among(const Members& commitments, const Reason& reason, Date as_of) {
  std::vector<Found> all;
  for (const Commitment* commitment : commitments) {
    if (auto finding = reason.find(*commitment, as_of)) {
      all.push_back({commitment, std::move(*finding)});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
    return a.finding.day.value_or(core::kLastDay) < b.finding.day.value_or(core::kLastDay);
  });
  return all;
}

std::vector<Column> columns_of(const Reason& reason, bool nobody) {
  const auto hidden = [&](const char* heading) { return nobody || std::string(heading).empty(); };
  return {{"key", "Key", Fit::word, nobody},
          {"title", "Commitment", Fit::text, nobody},
          {"owners", "Owed by", Fit::text, nobody},
          {"day", reason.day_heading, Fit::date, hidden(reason.day_heading)},
          {"days", reason.days_heading, Fit::number, hidden(reason.days_heading)},
          {"detail", reason.detail_heading, Fit::text, hidden(reason.detail_heading)}};
}

/// Days between the as-of day and the day that the finding hangs on, either way.
Cell distance(const std::optional<Date>& day, Date as_of) {
  if (!day) {
    return Missing::none;
  }
  const std::int64_t days = core::days_between(*day, as_of);
  return days < 0 ? -days : days;
}

Table reason_table(const Reason& reason, const std::vector<Found>& all, std::int64_t of,
                   Date as_of) {
  Table table{
      reason.key,
      std::string(reason.label) + ": " + share_text(static_cast<std::int64_t>(all.size()), of),
      columns_of(reason, all.empty()),
      {},
      "none"};
  for (const Found& found : all) {
    const Commitment& c = *found.commitment;
    table.rows.push_back(row_of(KeyRef{c.key}, c.title, owner_codes(c),
                                date_cell(found.finding.day), distance(found.finding.day, as_of),
                                text_cell(found.finding.detail)));
  }
  return table;
}

/// What was found for each reason, in the order of the reasons.
using Survey = std::vector<std::vector<Found>>;

Survey survey_of(const Members& commitments, Date as_of) {
  Survey survey;
  for (const Reason& reason : reasons()) {
    survey.push_back(found_among(commitments, reason, as_of));
  }
  return survey;
}

std::int64_t count_of(const std::vector<Found>& all) { return std::ssize(all); }

/// Commitments with at least one reason.
std::int64_t needing_a_look(const Survey& survey) {
  std::set<const Commitment*> named;
  for (const std::vector<Found>& all : survey) {
    for (const Found& found : all) {
      named.insert(found.commitment);
    }
  }
  return std::ssize(named);
}

/// A row for each group: how many there are, how many need a look, and why.
Table groups_table(GroupBy by) {
  constexpr std::size_t kShown = 5;  // there is no room for more side by side
  Table table{"groups",
              "",
              {{"group", "Group", Fit::text},
               {"total", "All", Fit::number},
               {"needing_a_look", "Need a look", Fit::number}},
              {},
              "no " + std::string(to_word(by))};
  for (const Reason& reason : reasons()) {
    const bool shown = table.columns.size() < kShown + 3;
    table.columns.push_back({reason.key, reason.label, Fit::number, !shown});
  }
  return table;
}

std::vector<std::string> keys_among(const std::vector<Found>& all) {
  std::vector<std::string> keys;
  for (const Found& found : all) {
    keys.push_back(found.commitment->key);
  }
  return keys;
}

std::vector<std::string> keys_among(const Survey& survey) {
  std::vector<std::string> keys;
  for (const std::vector<Found>& all : survey) {
    for (const Found& found : all) {
      keys.push_back(found.commitment->key);
    }
  }
  return keys;
}

/// Which commitments the numbers of the row of a group count.
void add_behind_group(const std::string& row, const Group& group, GroupBy by, const Survey& survey,
                      std::vector<Behind>& behind) {
  const std::string label = group_label(group.name, by) + ": ";
  add_behind(row + "total", label + "all", keys_of(group.members), behind);
  add_behind(row + "needing_a_look", label + "need a look", keys_among(survey), behind);
  for (std::size_t i = 0; i < survey.size(); ++i) {
    add_behind(row + reasons()[i].key, label + base::lower(reasons()[i].label),
               keys_among(survey[i]), behind);
  }
}

std::vector<Cell> group_row(const Group& group, GroupBy by, const Survey& survey) {
  std::vector<Cell> row{group_cell(group.name, by), std::ssize(group.members),
                        needing_a_look(survey)};
  for (const std::vector<Found>& all : survey) {
    row.emplace_back(count_of(all));
  }
  return row;
}

/// What people read of one group: only the reasons that there are. Machines have the rows already.
Section group_section(const Group& group, GroupBy by, const Survey& survey, Date as_of) {
  const std::int64_t of = std::ssize(group.members);
  Section section{
      "",
      group_label(group.name, by) + ": " + share_text(needing_a_look(survey), of) + " need a look",
      {},
      {},
      false};
  for (std::size_t i = 0; i < survey.size(); ++i) {
    if (!survey[i].empty()) {
      section.blocks.emplace_back(reason_table(reasons()[i], survey[i], of, as_of));
      std::get<Table>(section.blocks.back()).key.clear();
    }
  }
  return section;
}

void add_groups(const Basis& basis, Report& report) {
  const GroupBy by = basis.grouping->by;
  Table table = groups_table(by);
  std::vector<Section> sections;
  std::vector<Behind> behind;
  for (const Group& group : grouped(basis.commitments, *basis.grouping)) {
    const Survey survey = survey_of(group.members, basis.as_of);
    table.rows.push_back(group_row(group, by, survey));
    add_behind_group("groups." + std::to_string(table.rows.size()) + ".", group, by, survey,
                     behind);
    if (needing_a_look(survey) > 0) {
      sections.push_back(group_section(group, by, survey, basis.as_of));
    }
  }
  report.sections.push_back({"",
                             "By " + std::string(to_word(by)) + ": " + commitments_on(basis),
                             {std::move(table), Paragraph{"", group_note(by)}},
                             {},
                             false,
                             std::move(behind)});
  std::move(sections.begin(), sections.end(), std::back_inserter(report.sections));
}

/// The first commitments to look at, each once, with why.
class Urgent {
 public:
  explicit Urgent(Date as_of) : as_of_(as_of) {}

  void add(const Reason& reason, const std::vector<Found>& all) {
    for (const Found& found : all) {
      if (is_full()) {
        return;
      }
      const std::string& key = found.commitment->key;
      if (std::find(keys_.begin(), keys_.end(), key) == keys_.end()) {
        keys_.push_back(key);
        parts_.push_back(key + " (" + urgency(reason, found.finding, as_of_) + ")");
      }
    }
  }
  [[nodiscard]] bool is_full() const { return parts_.size() == kUrgent; }
  [[nodiscard]] std::string text() const { return base::join(parts_, ", "); }

 private:
  Date as_of_;
  std::vector<std::string> keys_;
  std::vector<std::string> parts_;
};

/// Looks for these reasons, one after the other, until there are enough to be named.
Urgent urgent_by(const Basis& basis, std::span<const Reason> some) {
  Urgent urgent(basis.as_of);
  const Members all = all_of(basis.commitments);
  for (const Reason& reason : some) {
    if (!urgent.is_full()) {
      urgent.add(reason, found_among(all, reason, basis.as_of));
    }
  }
  return urgent;
}

std::string urgent_text(const Survey& survey, Date as_of) {
  Urgent urgent(as_of);
  for (std::size_t i = 0; i < survey.size(); ++i) {
    urgent.add(reasons()[i], survey[i]);
  }
  return urgent.text();
}

/// The rows for all of them together; with groups, people read them there.
Section all_reasons(const Basis& basis, const Survey& survey) {
  const std::int64_t of = basis.tally.total;
  const std::int64_t needing = needing_a_look(survey);
  const std::string first = urgent_text(survey, basis.as_of);
  Section section{"needs_attention",
                  "Needs attention on " + basis.as_of.iso() + ": " + share_text(needing, of),
                  {},
                  {},
                  false};
  KeyValues counts{"counts", {}};
  std::vector<Block> tables;
  for (std::size_t i = 0; i < survey.size(); ++i) {
    const Reason& reason = reasons()[i];
    counts.pairs.push_back({reason.key, reason.label, Share{count_of(survey[i]), of}});
    tables.emplace_back(reason_table(reason, survey[i], of, basis.as_of));
    if (basis.grouping) {  // else the number leads to the table
      leave_to_machines(std::get<Table>(tables.back()));
      add_behind("counts." + std::string(reason.key), reason.label, keys_among(survey[i]),
                 section.behind);
    }
  }
  section.blocks.push_back(
      KeyValues{"",
                {{"", "Look first at", first.empty() ? std::string("nothing") : first},
                 {"needing_a_look", "Need a look", Share{needing, of}, true}}});
  section.blocks.emplace_back(std::move(counts));
  std::move(tables.begin(), tables.end(), std::back_inserter(section.blocks));
  return section;
}

/// Every finding in one table, for spreadsheets: a row for each commitment and reason.
Table findings_table(const Survey& survey, Date as_of) {
  Table table{"findings", "", {}, {}, "none"};
  for (const char* key : {"reason", "key", "title", "owners", "day", "days", "detail"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (std::size_t i = 0; i < survey.size(); ++i) {
    for (const Found& found : survey[i]) {
      const Commitment& c = *found.commitment;
      table.rows.push_back({std::string(reasons()[i].key), KeyRef{c.key}, c.title, owner_codes(c),
                            date_cell(found.finding.day), distance(found.finding.day, as_of),
                            text_cell(found.finding.detail)});
    }
  }
  return table;
}

}  // namespace

std::string most_urgent(const Basis& basis) { return urgent_by(basis, reasons()).text(); }

bool are_words_asked(const Basis& basis) {
  return !urgent_by(basis, reasons().first(reasons().size() - 1)).is_full();
}

Section needs_attention(const Basis& basis, bool counts_only) {
  const Members members = all_of(basis.commitments);
  const std::int64_t of = basis.tally.total;
  Section section{"needs_attention", "Needs attention on " + basis.as_of.iso(), {}, {}, false};
  KeyValues counts{"counts", {}};
  std::vector<Block> tables;
  for (const Reason& reason : reasons()) {
    if (reason.count == nullptr) {
      continue;
    }
    counts.pairs.push_back({reason.key, reason.label, Share{reason.count(basis.tally), of}});
    if (!counts_only) {
      const std::vector<Found> all = found_among(members, reason, basis.as_of);
      tables.emplace_back(reason_table(reason, all, of, basis.as_of));
    }
  }
  section.blocks.emplace_back(std::move(counts));
  std::move(tables.begin(), tables.end(), std::back_inserter(section.blocks));
  return section;
}

Report attention(const Basis& basis) {
  Report report = report_of(basis, "attention-report", "Needs attention");
  report.csv_table = "findings";
  const Survey survey = survey_of(all_of(basis.commitments), basis.as_of);
  report.sections.push_back(all_reasons(basis, survey));
  if (basis.for_machines()) {
    report.sections.back().blocks.emplace_back(findings_table(survey, basis.as_of));
  }
  if (basis.grouping) {
    add_groups(basis, report);
  }
  report.sections.push_back(method_of(
      basis,
      {"not_assessed", "overdue", "due_soon", "stalled", "reversed", "stale", "never_checked",
       "sides_differ", "unproven", "in_conflict", "no_owner", "no_predecessor", "fingerprint"}));
  return report;
}

}  // namespace report

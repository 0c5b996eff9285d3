#include "report/changes.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "report/behind.hpp"
#include "report/change_list.hpp"
#include "report/change_tables.hpp"
#include "report/method.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;

using List = std::vector<CommitmentChange>;

template <class Matches>
std::int64_t count_if(const List& list, Matches matches) {
  return std::count_if(list.begin(), list.end(), matches);
}

bool moved(const CommitmentChange& change, int direction) {
  return change.level_moved() &&
         direction_of(change.before->state.level, change.now->state.level) == direction;
}

/// A party of a joint commitment moved, the lowest did not.
bool only_a_party_moved(const CommitmentChange& change) {
  return !change.level_moved() && !change.parties.empty();
}

bool was_closed(const CommitmentChange& change, bool closed_now) {
  const auto closed = [](const Commitment& c) { return core::is_closed(c.state.disposition); };
  return !change.is_new() && closed(*change.before) != closed(*change.now) &&
         closed(*change.now) == closed_now;
}

std::int64_t pieces_in(const List& list) {
  std::int64_t pieces = 0;
  for (const CommitmentChange& change : list) {
    for (const core::StatusUpdate* update : change.with_evidence) {
      pieces += std::ssize(update->evidence);
    }
  }
  return pieces;
}

std::int64_t updates_in(const List& list) {
  std::int64_t updates = 0;
  for (const CommitmentChange& change : list) {
    updates += change.updates;
  }
  return updates;
}

/// What can be said of a change, each with its number.
struct Said {
  const char* key;
  const char* label;
  bool (*fits)(const CommitmentChange& change);
};

constexpr std::array<Said, 10> kSaid{{
    {"level_up", "Level moved up", [](const CommitmentChange& c) { return moved(c, 1); }},
    {"level_down", "Level moved down", [](const CommitmentChange& c) { return moved(c, -1); }},
    {"one_side", "Moved for one side only", only_a_party_moved},
    {"closed", "Closed", [](const CommitmentChange& c) { return was_closed(c, true); }},
    {"reopened", "Opened again", [](const CommitmentChange& c) { return was_closed(c, false); }},
    {"due_moved", "Deadline changed", [](const CommitmentChange& c) { return c.due_moved(); }},
    {"owners_changed", "Owners changed",
     [](const CommitmentChange& c) { return c.owners_changed(); }},
    {"new", "New", [](const CommitmentChange& c) { return c.is_new(); }},
    {"updated", "Updated", [](const CommitmentChange& c) { return c.updates > 0; }},
    {"with_new_evidence", "With new evidence",
     [](const CommitmentChange& c) { return !c.with_evidence.empty(); }},
}};
constexpr Said kUnchanged{"unchanged", "Unchanged",
                          [](const CommitmentChange& c) { return !c.anything(); }};

std::vector<std::string> keys_where(const List& list, bool (*fits)(const CommitmentChange&)) {
  std::vector<std::string> keys;
  for (const CommitmentChange& change : list) {
    if (fits(change)) {
      keys.push_back(change.now->key);
    }
  }
  return keys;
}

std::vector<std::string> late_keys(const List& list, const Past& past) {
  std::vector<std::string> keys;
  auto entry = past.late.begin();
  for (const CommitmentChange& change : list) {
    if (entry != past.late.end() && entry->commitment == change.now->id) {
      keys.push_back(change.now->key);
      ++entry;
    }
  }
  return keys;
}

KeyValues summary(const List& list, const Past& past, core::Date as_of,
                  std::vector<Behind>& behind) {
  KeyValues values{"counts", {}};
  const std::string from = past.since.iso() + (past.issued.empty() ? "" : " (" + past.issued + ")");
  values.pairs.push_back({"", "Between", from + " and " + as_of.iso()});
  const auto add = [&](const Said& said) {
    std::vector<std::string> keys = keys_where(list, said.fits);
    values.pairs.push_back({said.key, said.label, Share{std::ssize(keys), std::ssize(list)}});
    add_behind("counts." + std::string(said.key), said.label, std::move(keys), behind);
  };
  std::for_each(kSaid.begin(), kSaid.end(), add);
  values.pairs.push_back({"updates", "Updates", updates_in(list)});
  values.pairs.push_back({"pieces_of_evidence", "Pieces of evidence", pieces_in(list)});
  add(kUnchanged);
  if (past.issued.empty()) {
    values.pairs.push_back(
        {"recorded_late", "Recorded late", Share{std::ssize(past.late), std::ssize(list)}});
    add_behind("counts.recorded_late", "Recorded late", late_keys(list, past), behind);
  }
  if (!past.issued.empty()) {
    const std::int64_t dropped = std::ssize(past.dropped);
    values.pairs.push_back(
        {"dropped", "Dropped since", Share{dropped, dropped + std::ssize(past.commitments)}});
  }
  add_behind("counts.updates", "Updates for", keys_where(list, kSaid[8].fits), behind);
  add_behind("counts.pieces_of_evidence", "Pieces of evidence for", keys_where(list, kSaid[9].fits),
             behind);
  return values;
}

bool has_column(const Table& table, std::string_view key) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [&](const Column& column) { return column.key == key; });
}

Table groups_table(const Basis& basis, const List& list, std::vector<Behind>& behind) {
  const GroupBy by = basis.grouping->by;
  Table table{"groups",
              "",
              {{"group", "Group", Fit::text},
               {"total", "All", Fit::number},
               {"level_up", "Up", Fit::number},
               {"level_down", "Down", Fit::number},
               {"closed", "Closed", Fit::number},
               {"due_moved", "Deadline changed", Fit::number},
               {"new", "New", Fit::number},
               {"updated", "Updated", Fit::number},
               {"unchanged", "Unchanged", Fit::number}},
              {},
              "no " + std::string(to_word(by))};
  std::map<const Commitment*, const CommitmentChange*> change_of;
  for (const CommitmentChange& change : list) {
    change_of.emplace(change.now, &change);
  }
  for (const Group& group : grouped(basis.commitments, *basis.grouping)) {
    List here;
    for (const Commitment* commitment : group.members) {
      here.push_back(*change_of.at(commitment));
    }
    table.rows.push_back({group_cell(group.name, by), std::ssize(here)});
    const std::string row = "groups." + std::to_string(table.rows.size()) + ".";
    const std::string label = group_label(group.name, by) + ": ";
    add_behind(row + "total", label + "all", keys_of(group.members), behind);
    const auto add = [&](const Said& said) {
      std::vector<std::string> keys = keys_where(here, said.fits);
      table.rows.back().emplace_back(std::ssize(keys));
      add_behind(row + said.key, label + base::lower(said.label), std::move(keys), behind);
    };
    for (const Said& said : kSaid) {
      if (has_column(table, said.key)) {
        add(said);
      }
    }
    add(kUnchanged);
  }
  return table;
}

Section section_of(const Basis& basis, const Past& past, const List& list) {
  Section section{
      "changed_since",
      "Changed since " + past.since.iso() + ": " +
          share_text(count_if(list, [](const auto& c) { return c.anything(); }), std::ssize(list)),
      {},
      {},
      false};
  section.blocks.push_back(KeyValues{"",
                                     {{"since", "Since", past.since, true},
                                      {"issued", "Issued report", text_cell(past.issued), true}}});
  section.blocks.emplace_back(summary(list, past, basis.as_of, section.behind));
  section.blocks.emplace_back(then_and_now(basis, past, section.behind));
  section.blocks.emplace_back(level_moves(list));
  if (basis.for_machines()) {
    section.blocks.emplace_back(party_moves_table(list));
  }
  section.blocks.emplace_back(disposition_moves(list));
  section.blocks.emplace_back(deadline_moves(list, past));
  section.blocks.emplace_back(owner_changes(list));
  section.blocks.emplace_back(new_commitments(list));
  if (past.issued.empty()) {
    section.blocks.emplace_back(late_entries(basis, past));
  }
  if (!past.issued.empty()) {
    section.blocks.emplace_back(dropped_commitments(past));
  }
  section.blocks.emplace_back(new_evidence(list));
  if (basis.for_machines()) {
    section.blocks.emplace_back(evidence_rows(list));
  }
  return section;
}

}  // namespace

Section changed_since(const Basis& basis, const Past& past) {
  return section_of(basis, past, change_list(basis, past));
}

Report changes(const ChangesInput& input) {
  Report report = report_of(input, "changes-report", "Changes");
  report.csv_table = "all_changes";
  const List list = change_list(input, input.past);
  report.sections.push_back(section_of(input, input.past, list));
  if (input.for_machines()) {
    report.sections.back().blocks.emplace_back(change_rows(list, input.past));
  }
  if (input.grouping) {
    std::vector<Behind> behind;
    Table groups = groups_table(input, list, behind);
    report.sections.push_back(
        {"",
         "By " + std::string(to_word(input.grouping->by)) + ": " + commitments_on(input),
         {std::move(groups), Paragraph{"", group_note(input.grouping->by)}},
         {},
         false,
         std::move(behind)});
  }
  report.sections.push_back(method_of(
      input, {"not_assessed", "not_started", "limited", "substantial", "complete", "being_met",
              "stalled", "reversed", "withdrawn", "superseded", "overtaken", "overdue", "stale",
              "never_checked", "overall", "moves", "moved", "fingerprint"}));
  return report;
}

}  // namespace report

#include "report/changes.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

#include "base/text.hpp"
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

KeyValues summary(const List& list, const Past& past, core::Date as_of) {
  const std::int64_t of = std::ssize(list);
  const auto share = [&](auto matches) { return Share{count_if(list, matches), of}; };
  KeyValues values{"counts", {}};
  const std::string from = past.since.iso() + (past.issued.empty() ? "" : " (" + past.issued + ")");
  values.pairs = {
      {"", "Between", from + " and " + as_of.iso()},
      {"level_up", "Level moved up", share([](const auto& c) { return moved(c, 1); })},
      {"level_down", "Level moved down", share([](const auto& c) { return moved(c, -1); })},
      {"one_side", "Moved for one side only", share(only_a_party_moved)},
      {"closed", "Closed", share([](const auto& c) { return was_closed(c, true); })},
      {"reopened", "Opened again", share([](const auto& c) { return was_closed(c, false); })},
      {"due_moved", "Deadline changed", share([](const auto& c) { return c.due_moved(); })},
      {"new", "New", share([](const auto& c) { return c.is_new(); })},
      {"updated", "Updated", share([](const auto& c) { return c.updates > 0; })},
      {"with_new_evidence", "With new evidence",
       share([](const auto& c) { return !c.with_evidence.empty(); })},
      {"updates", "Updates", updates_in(list)},
      {"pieces_of_evidence", "Pieces of evidence", pieces_in(list)},
      {"unchanged", "Unchanged", share([](const auto& c) { return !c.anything(); })}};
  return values;
}

Table groups_table(const Basis& basis, const List& list) {
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
    table.rows.push_back({group_cell(group.name, by), std::ssize(here),
                          count_if(here, [](const auto& c) { return moved(c, 1); }),
                          count_if(here, [](const auto& c) { return moved(c, -1); }),
                          count_if(here, [](const auto& c) { return was_closed(c, true); }),
                          count_if(here, [](const auto& c) { return c.due_moved(); }),
                          count_if(here, [](const auto& c) { return c.is_new(); }),
                          count_if(here, [](const auto& c) { return c.updates > 0; }),
                          count_if(here, [](const auto& c) { return !c.anything(); })});
  }
  return table;
}

}  // namespace

Section changed_since(const Basis& basis, const Past& past) {
  const List list = change_list(basis, past);
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
  section.blocks.emplace_back(summary(list, past, basis.as_of));
  section.blocks.emplace_back(then_and_now(basis, past));
  section.blocks.emplace_back(level_moves(list));
  section.blocks.emplace_back(party_moves_table(list));
  section.blocks.emplace_back(disposition_moves(list));
  section.blocks.emplace_back(deadline_moves(list, past));
  section.blocks.emplace_back(new_commitments(list));
  section.blocks.emplace_back(new_evidence(list));
  section.blocks.emplace_back(evidence_rows(list));
  return section;
}

Report changes(const ChangesInput& input) {
  Report report = report_of(input, "changes-report", "Changes");
  report.csv_table = "all_changes";
  report.sections.push_back(changed_since(input, input.past));
  report.sections.back().blocks.emplace_back(
      change_rows(change_list(input, input.past), input.past));
  if (input.grouping) {
    report.sections.push_back(
        {"",
         "By " + std::string(to_word(input.grouping->by)) + ": " + commitments_on(input),
         {groups_table(input, change_list(input, input.past)),
          Paragraph{"", group_note(input.grouping->by)}},
         {},
         false});
  }
  report.sections.push_back(method_of(
      input, {"not_assessed", "not_started", "limited", "substantial", "complete", "being_met",
              "stalled", "reversed", "withdrawn", "superseded", "overtaken", "overdue", "stale",
              "never_checked", "overall", "moves", "moved", "fingerprint"}));
  return report;
}

}  // namespace report

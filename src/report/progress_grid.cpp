#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "report/level_counts.hpp"
#include "report/pictures.hpp"
#include "report/progress_parts.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;

/// With more parties than this there is no room for titles; with still more, none for words.
constexpr std::size_t kWithTitles = 2;
constexpr std::size_t kWithWords = 4;
/// Parties side by side in one grid of numbers.
constexpr std::size_t kGridParties = 6;

using Parties = std::vector<std::string>;

/// Codes of the parties that owe anything here, in the order of the alphabet.
Parties parties_of(const ProgressInput& input) {
  std::vector<std::string> codes;
  for (const Commitment& commitment : input.commitments) {
    for (const core::Owner& owner : commitment.owners) {
      if (owner.role == core::Role::lead || owner.role == core::Role::supporting) {
        codes.push_back(owner.code);
      }
    }
  }
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

/// The level as its number alone, for grids of many parties.
Cell digit(const std::optional<core::Level>& level) {
  return level ? Cell{Phrased{*level, std::to_string(static_cast<int>(*level))}}
               : Cell{Phrased{Missing::not_assessed, "?"}};
}

/// What a grid prints for one party: its level, or why it has none.
Cell party_cell(const Commitment& c, const std::vector<PartyStanding>& all, const std::string& code,
                bool words) {
  for (const PartyStanding& standing : all) {
    const core::Owner& owner = standing.owner;
    if (owner.code != code || owner.role == core::Role::counterpart ||
        owner.role == core::Role::named) {
      continue;
    }
    if (!owner.applicable) {
      return Missing::not_applicable;
    }
    return words ? level_cell(standing.state.level, standing.state.disposition, c.time_kind)
                 : digit(standing.state.level);
  }
  return Missing::none;
}

/// The grid for some of the parties: a row for each commitment.
Table grid_of(const ProgressInput& input, const Parties& parties, bool words, bool titles) {
  Table table{"", "", {{"key", "Key", Fit::word}}, {}, "no commitments"};
  if (titles) {
    table.columns.push_back({"title", "Commitment", Fit::text});
  }
  table.columns.push_back({"overall", "Overall", Fit::text});
  for (const std::string& code : parties) {
    table.columns.push_back({code, code, Fit::word});
  }
  for (const Commitment& c : input.commitments) {
    const std::vector<PartyStanding> all = standings(c, input.as_of);
    std::vector<Cell> row{KeyRef{c.key}};
    if (titles) {
      row.emplace_back(c.title);
    }
    row.push_back(words ? status_cell(c) : digit(c.state.level));
    for (const std::string& code : parties) {
      row.push_back(party_cell(c, all, code, words));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table machine_table(std::string key, const std::vector<const char*>& columns) {
  Table table{std::move(key), "", {}, {}, "none"};
  for (const char* column : columns) {
    table.columns.push_back({column, column, Fit::text, true});
  }
  return table;
}

/// A row for each commitment and party, and one for each commitment that nobody owes.
Table party_rows(const ProgressInput& input) {
  Table table =
      machine_table("rows", {"key", "title", "document", "section", "due_last", "commitment_level",
                             "commitment_disposition", "commitment_schedule",
                             "commitment_freshness", "party", "party_name", "role", "applicable",
                             "level", "disposition", "schedule", "since", "being_met"});
  for (const Commitment& c : input.commitments) {
    const Cell level = c.state.level ? Cell{*c.state.level} : Cell{Missing::not_assessed};
    const std::vector<Cell> own{KeyRef{c.key},
                                c.title,
                                text_cell(c.document_code),
                                text_cell(c.section),
                                date_cell(due_last(c)),
                                level,
                                c.state.disposition,
                                c.schedule,
                                c.freshness};
    for (const PartyStanding& standing : standings(c, input.as_of)) {
      const core::Owner& owner = standing.owner;
      const bool owes = owner.owes();
      std::vector<Cell> row = own;
      row.insert(
          row.end(),
          {owner.code, owner.name, std::string(core::to_word(owner.role)), owner.applicable,
           owes ? level_cell(standing.state.level, core::TimeKind::one_off)
                : Cell{Missing::not_applicable},
           owes ? Cell{standing.state.disposition} : Cell{Missing::not_applicable},
           standing.schedule, date_cell(standing.state.since), is_being_met_by(standing, c)});
      table.rows.push_back(std::move(row));
    }
    if (c.owners.empty()) {
      std::vector<Cell> row = own;
      row.resize(table.columns.size() - 1, Missing::none);
      row.emplace_back(is_being_met(c));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace

std::string party_grid_heading(const ProgressInput& input) {
  return "By commitment and party: " + commitments_on(input);
}

Section party_grid(const ProgressInput& input) {
  Section section{"party_grid", party_grid_heading(input), {}, {}, false};
  const Parties parties = parties_of(input);
  const bool words = parties.size() <= kWithWords;
  const std::size_t step = words ? kWithWords : kGridParties;
  section.blocks.emplace_back(party_matrix(input, parties));
  if (!words) {
    section.blocks.emplace_back(levels_legend("? not assessed, ", " or being met"));
  }
  for (std::size_t at = 0; at == 0 || at < parties.size(); at += step) {
    const auto first = parties.begin() + static_cast<std::ptrdiff_t>(at);
    const auto last =
        parties.begin() + static_cast<std::ptrdiff_t>(std::min(at + step, parties.size()));
    Table grid = grid_of(input, {first, last}, words, parties.size() <= kWithTitles);
    if (parties.size() > step) {
      grid.title = "Parties " + std::to_string(at + 1) + " to " +
                   std::to_string(std::min(at + step, parties.size())) + " of " +
                   std::to_string(parties.size());
    }
    section.blocks.emplace_back(std::move(grid));
  }
  section.blocks.push_back(Paragraph{
      "",
      "Overall is the level of the lowest party assessed. A dash: the party does not owe it; n/a: "
      "it does not apply to that party."});
  if (input.for_machines()) {
    section.blocks.emplace_back(party_rows(input));
  }
  return section;
}

Section by_section(const ProgressInput& input) {
  using Place = std::pair<std::string, std::string>;  // document, section
  std::vector<std::pair<Place, LevelCounts>> groups;  // in the order of the first commitment
  bool one_document = true;
  for (const Commitment& c : input.commitments) {
    const Place place{c.document_code, c.section};
    auto found = std::find_if(groups.begin(), groups.end(),
                              [&](const auto& group) { return group.first == place; });
    if (found == groups.end()) {
      found = groups.insert(groups.end(), {place, {}});
    }
    found->second.add(c, c.state.level, c.schedule);
    one_document = one_document && c.document_code == input.commitments.front().document_code;
  }
  Table table{
      "by_section",
      "",
      {{"document", "Document", Fit::word, one_document}, {"section", "Section", Fit::text}},
      {},
      "no commitments"};
  add_count_columns(table);
  std::vector<Behind> behind;
  for (auto& [place, counts] : groups) {
    const std::string name = place.second.empty() ? "(no section)" : place.second;
    const Cell cell = place.second.empty() ? Cell{Phrased{Missing::none, name}} : Cell{name};
    add_counted_row({text_cell(place.first), cell}, name, std::move(counts), table, behind);
  }
  Picture picture = level_stack(table, "section", "Levels by section");
  return {"",
          "By section: " + commitments_on(input),
          {std::move(picture), std::move(table), levels_legend("")},
          {},
          false,
          std::move(behind)};
}

Section by_group(const ProgressInput& input) {
  const GroupBy by = input.grouping->by;
  Table table{"groups", "", {{"group", "Group", Fit::text}}, {}, "no " + std::string(to_word(by))};
  add_count_columns(table);
  std::vector<Behind> behind;
  for (const Group& group : grouped(input.commitments, *input.grouping)) {
    LevelCounts counts;
    for (const Commitment* commitment : group.members) {
      counts.add(*commitment, commitment->state.level, commitment->schedule);
    }
    add_counted_row({group_cell(group.name, by)}, group_label(group.name, by), std::move(counts),
                    table, behind);
  }
  const std::string word(to_word(by));
  Picture picture = level_stack(table, "group", "Levels by " + word);
  return {"",
          "By " + word + ": " + commitments_on(input),
          {std::move(picture), std::move(table),
           levels_legend(group_note(by) + " The level is that of the commitment as a whole: ")},
          {},
          false,
          std::move(behind)};
}

Section by_owner(const ProgressInput& input) {
  std::map<std::string, std::pair<std::string, LevelCounts>> owners;  // code: name, counts
  std::int64_t nobody = 0;
  for (const Commitment& c : input.commitments) {
    bool owed = false;
    for (const PartyStanding& standing : standings(c, input.as_of)) {
      if (standing.owner.owes()) {
        auto& [name, counts] = owners[standing.owner.code];
        name = standing.owner.name;
        counts.add(c, standing.state.level, standing.schedule);
        owed = true;
      }
    }
    nobody += owed ? 0 : 1;
  }
  Table table{"by_owner",
              "",
              {{"party", "Party", Fit::word}, {"name", "Name", Fit::text}},
              {},
              "nobody in particular owes any of them"};
  add_count_columns(table);
  std::vector<Behind> behind;
  for (auto& [code, owner] : owners) {
    add_counted_row({code, owner.first}, code, std::move(owner.second), table, behind);
  }
  const std::string note =
      "Levels and deadlines are each party's own. A joint commitment counts once for every party "
      "that owes it; " +
      std::to_string(nobody) + " of " + std::to_string(input.tally.total) +
      " name nobody in particular. ";
  Picture picture = level_stack(table, "party", "Levels by party");
  return {"",
          "By owner: " + commitments_on(input),
          {std::move(picture), std::move(table), levels_legend(note)},
          {},
          false,
          std::move(behind)};
}

}  // namespace report

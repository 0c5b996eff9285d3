#include "report/owner.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "report/attention.hpp"
#include "report/level_counts.hpp"
#include "report/method.hpp"
#include "report/row.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;
using core::Role;

/// One part that the party, or one that belongs to it, has in a commitment.
struct Owing {
  const Commitment* commitment;
  PartyStanding standing;
};

bool is_among(const OwnerInput& input, std::int64_t party) {
  return party == input.party.id ||
         std::any_of(input.parts.begin(), input.parts.end(),
                     [&](const core::Party& part) { return part.id == party; });
}

/// Every part they have, in the order of the commitments.
std::vector<Owing> parts_of(const OwnerInput& input) {
  std::vector<Owing> parts;
  for (const Commitment& commitment : input.commitments) {
    for (const PartyStanding& standing : standings(commitment, input.as_of)) {
      if (is_among(input, standing.owner.party)) {
        parts.push_back({&commitment, standing});
      }
    }
  }
  return parts;
}

std::vector<Owing> with_role(const std::vector<Owing>& parts, Role role) {
  std::vector<Owing> some;
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(some), [&](const Owing& part) {
    return part.standing.owner.applicable && part.standing.owner.role == role;
  });
  return some;
}

KeyValues party_block(const OwnerInput& input) {
  std::vector<std::string> codes;
  for (const core::Party& part : input.parts) {
    codes.push_back(part.code);
  }
  const core::Party& party = input.party;
  return {"party",
          {{"code", "Party", party.code},
           {"name", "Name", party.name},
           {"kind", "Kind", text_cell(party.kind), party.kind.empty()},
           {"parent", "Part of", text_cell(party.parent_code), party.parent_code.empty()},
           {"parts", "With its parts", codes, codes.empty()},
           {"aliases", "Also called", party.aliases, party.aliases.empty()},
           {"note", "Note", text_cell(party.note), party.note.empty()}}};
}

/// A row for each way of owing: how far the party itself has come.
Table standing_table(const std::vector<Owing>& parts, std::vector<Behind>& behind) {
  Table table{"standing", "", {{"role", "Role", Fit::word}}, {}, "none"};
  add_count_columns(table);
  for (const Role role : {Role::lead, Role::supporting}) {
    LevelCounts counts;
    for (const Owing& part : with_role(parts, role)) {
      counts.add(*part.commitment, part.standing.state.level, part.standing.schedule);
    }
    const std::string word(core::to_word(role));
    add_counted_row({word}, word, std::move(counts), table, behind);
  }
  return table;
}

/// What they owe: their own level and schedule, not that of the commitment as a whole.
Table owed_table(const char* key, const std::vector<Owing>& parts, bool several) {
  Table table{key,
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"party", "Party", Fit::word, !several},
               {"due", "Due", Fit::date},
               {"level", "Own level", Fit::text},
               {"schedule", "Schedule", Fit::word},
               {"since", "Since", Fit::date},
               {"disposition", "Disposition", Fit::word, true},
               {"overall_level", "Overall", Fit::word, true}},
              {},
              "none"};
  for (const Owing& part : parts) {
    const Commitment& c = *part.commitment;
    const core::PartyState& state = part.standing.state;
    table.rows.push_back(row_of(KeyRef{c.key}, c.title, part.standing.owner.code, due_cell(c),
                                standing_cell(state, c.time_kind),
                                schedule_cell(part.standing.schedule), date_cell(state.since),
                                state.disposition,
                                level_cell(c.state.level, core::TimeKind::one_off)));
  }
  return table;
}

/// What others owe them, or what only names them: how the commitment as a whole stands.
Table theirs_table(const char* key, const std::vector<Owing>& parts, bool several) {
  Table table{key,
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"party", "Party", Fit::word, !several},
               {"owners", "Owed by", Fit::text},
               {"due", "Due", Fit::date},
               {"level", "Level", Fit::text},
               {"schedule", "Schedule", Fit::word}},
              {},
              "none"};
  for (const Owing& part : parts) {
    const Commitment& c = *part.commitment;
    table.rows.push_back({KeyRef{c.key}, c.title, part.standing.owner.code, owner_codes(c),
                          due_cell(c), status_cell(c), schedule_cell(c.schedule)});
  }
  return table;
}

Table exempt_table(const std::vector<Owing>& parts) {
  Table table{"not_applicable",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"party", "Party", Fit::word},
               {"reason", "Why it does not apply", Fit::text}},
              {},
              "none"};
  for (const Owing& part : parts) {
    if (!part.standing.owner.applicable) {
      table.rows.push_back({KeyRef{part.commitment->key}, part.commitment->title,
                            part.standing.owner.code, text_cell(part.standing.owner.reason)});
    }
  }
  return table;
}

/// Whether an assessor is the party itself, under any of its names.
class OwnNames {
 public:
  explicit OwnNames(const OwnerInput& input) {
    for (const std::string& alias : input.party.aliases) {
      names_.insert(base::lower(alias));
    }
    names_.insert({base::lower(input.party.code), base::lower(input.party.name)});
    for (const core::Party& part : input.parts) {
      names_.insert({base::lower(part.code), base::lower(part.name)});
    }
  }
  [[nodiscard]] bool has(const std::string& assessor) const {
    return names_.contains(base::lower(assessor));
  }

 private:
  std::set<std::string> names_;
};

struct Said {
  const Commitment* commitment;
  const core::StatusUpdate* update;
  core::Date as_of;
};

/// What was said of them as parties that owe, newest first.
std::vector<Said> said_of(const OwnerInput& input) {
  std::vector<Said> all;
  for (const Commitment& c : input.commitments) {
    const bool owes = std::any_of(c.owners.begin(), c.owners.end(), [&](const core::Owner& owner) {
      return owner.owes() && is_among(input, owner.party);
    });
    for (const core::StatusUpdate& update : c.updates) {
      const bool about = update.party ? is_among(input, *update.party) : owes;
      if (update.effective && about) {
        all.push_back({&c, &update, update.as_of});
      }
    }
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Said& a, const Said& b) { return a.as_of > b.as_of; });
  return all;
}

Table said_table(const OwnerInput& input) {
  Table table{"assessments",
              "",
              {{"as_of", "As of", Fit::date},
               {"key", "Key", Fit::word},
               {"party", "For", Fit::word},
               {"status", "Said", Fit::word},
               {"assessor", "By", Fit::text},
               {"note", "Note", Fit::text},
               {"evidence", "Evidence", Fit::number},
               {"own_word", "Own word", Fit::word, true}},
              {},
              "nothing was said of it"};
  const OwnNames own_names(input);
  const std::vector<Said> all = said_of(input);
  table.rows.reserve(all.size());
  for (const Said& said : all) {
    const core::StatusUpdate& update = *said.update;
    table.rows.push_back(row_of(
        update.as_of, KeyRef{said.commitment->key},
        update.party_code.empty() ? Cell{Phrased{Missing::none, "all"}} : Cell{update.party_code},
        said_cell(update.status), text_cell(update.assessor),
        text_cell(update.note.empty() ? update.reason : update.note), std::int64_t{update.pieces},
        own_names.has(update.assessor)));
  }
  return table;
}

/// Every part in one table, for spreadsheets.
Table rows_of(const std::vector<Owing>& parts) {
  Table table{"rows", "", {}, {}, "none"};
  for (const char* key : {"key", "title", "party", "role", "applicable", "owners", "due", "level",
                          "disposition", "schedule", "since", "overall_level", "being_met"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const Owing& part : parts) {
    const Commitment& c = *part.commitment;
    const core::Owner& owner = part.standing.owner;
    const bool owes = owner.owes();
    table.rows.push_back(
        {KeyRef{c.key}, c.title, owner.code, std::string(core::to_word(owner.role)),
         owner.applicable, owner_codes(c), due_cell(c),
         owes ? level_cell(part.standing.state.level, core::TimeKind::one_off)
              : Cell{Missing::not_applicable},
         owes ? Cell{part.standing.state.disposition} : Cell{Missing::not_applicable},
         part.standing.schedule, date_cell(part.standing.state.since),
         level_cell(c.state.level, core::TimeKind::one_off), is_being_met_by(part.standing, c)});
  }
  return table;
}

Section part_section(const std::string& heading, std::int64_t count, std::int64_t of, Table table) {
  return {"", heading + ": " + share_text(count, of), {std::move(table)}, {}, false};
}

std::int64_t commitments_among(const std::vector<Owing>& parts) {
  std::vector<const Commitment*> all;
  for (const Owing& part : parts) {
    if (all.empty() || all.back() != part.commitment) {
      all.push_back(part.commitment);
    }
  }
  return std::ssize(all);
}

}  // namespace

Report owner_page(const OwnerInput& input) {
  Report report =
      report_of(input, "owner-report", "What " + input.party.name + " owes and is owed");
  report.csv_table = "rows";
  report.sections.front().blocks.emplace_back(party_block(input));
  const std::vector<Owing> parts = parts_of(input);
  const bool several = !input.parts.empty();
  const std::int64_t of = input.tally.total;
  const std::string first = most_urgent(input);
  std::vector<Behind> behind;
  Table standing = standing_table(parts, behind);
  report.sections.push_back(
      {"",
       "What " + input.party.code + " owes on " + input.as_of.iso(),
       {std::move(standing), levels_legend("Each party's own level and deadline: "),
        KeyValues{"", {{"", "Look first at", first, first.empty()}}}},
       {},
       false,
       std::move(behind)});
  if (input.for_machines()) {
    report.sections.back().blocks.emplace_back(rows_of(parts));
  }
  const auto add = [&](const char* key, const char* heading, Role role, auto table_of) {
    const std::vector<Owing> some = with_role(parts, role);
    report.sections.push_back(
        part_section(heading, commitments_among(some), of, table_of(key, some, several)));
  };
  add("leads", "Leads", Role::lead, owed_table);
  add("supports", "Supports", Role::supporting, owed_table);
  add("owed_to", "Owed to it", Role::counterpart, theirs_table);
  add("named", "Named in, owes nothing", Role::named, theirs_table);
  Table exempt = exempt_table(parts);
  if (!exempt.rows.empty()) {
    const std::int64_t count = std::ssize(exempt.rows);
    report.sections.push_back(part_section("Does not apply", count, of, std::move(exempt)));
  }
  report.sections.push_back(
      {"", "What was said of it, newest first", {said_table(input)}, {}, false});
  report.sections.push_back(
      method_of(input, {"not_assessed", "not_started", "limited", "substantial", "complete",
                        "being_met", "overdue", "due_soon", "on_schedule", "met", "met_late",
                        "lead", "counterpart", "named", "fingerprint"}));
  return report;
}

}  // namespace report

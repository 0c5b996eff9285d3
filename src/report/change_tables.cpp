#include "report/change_tables.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "report/behind.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;
using List = std::vector<CommitmentChange>;

std::string counted(const char* title, const Table& table, const List& list) {
  return std::string(title) + ": " + share_text(std::ssize(table.rows), std::ssize(list));
}

/// The title with its number; nothing to see for people where nothing changed.
Table finished(Table table, const char* title, const List& list) {
  table.title = counted(title, table, list);
  if (table.rows.empty()) {
    leave_to_machines(table);
  }
  return table;
}

/// `NOR limited -> substantial`.
std::string move_text(const LevelMove& move) {
  return move.party + " " + std::string(core::label(move.before)) + " -> " +
         std::string(core::label(move.now));
}

std::string parties_text(const CommitmentChange& change) {
  std::vector<std::string> parts;
  for (const LevelMove& move : change.parties) {
    parts.push_back(move_text(move));
  }
  return base::join(parts, "; ");
}

/// Where every party that owes it made the commitment's own move, there is no more to say.
bool tells_of_parties(const CommitmentChange& change) {
  const bool all_moved = change.parties.size() == owner_codes(*change.now).size();
  const bool alike =
      std::all_of(change.parties.begin(), change.parties.end(), [&](const LevelMove& move) {
        return move.before == change.before->state.level && move.now == change.now->state.level;
      });
  return !change.parties.empty() && !(all_moved && alike);
}

/// The update by which the disposition holds that holds now; absent if none says so.
const core::StatusUpdate* deciding(const Commitment& c) {
  for (const core::StatusUpdate& update : c.updates) {
    if (update.effective &&
        core::disposition_of(update.status, c.time_kind) == c.state.disposition) {
      return &update;
    }
  }
  return nullptr;
}

/// Why, or what took its place.
std::string reason_of(const Commitment& c) {
  const core::StatusUpdate* update = deciding(c);
  if (update == nullptr) {
    return "";
  }
  if (!update->successor_key.empty()) {
    return "by " + update->successor_key;
  }
  return update->reason.empty() ? update->note : update->reason;
}

std::optional<core::Date> since_of(const Commitment& c) {
  const core::StatusUpdate* update = deciding(c);
  return update == nullptr ? std::nullopt : std::optional(update->as_of);
}

Cell days_moved(const CommitmentChange& change) {
  const auto before = due_last(*change.before);
  const auto now = due_last(*change.now);
  return before && now ? Cell{std::int64_t{core::days_between(*before, *now)}}
                       : Cell{Missing::none};
}

Cell stated_due(const Commitment& c) {
  return c.due.kind == core::DeadlineKind::annual ? Cell{Phrased{Missing::none, c.due.text}}
                                                  : due_cell(c);
}

std::string due_words(const Commitment& c) { return c.due.text.empty() ? "none" : c.due.text; }

std::string why_moved(const CommitmentChange& change, const Past& past) {
  const auto found = past.due_reasons.find(change.now->id);
  return found == past.due_reasons.end() ? "" : found->second;
}

/// The level itself, also of what is being met.
Cell plain_level(const std::optional<core::Level>& level) {
  return level_cell(level, core::TimeKind::one_off);
}

/// A row for every change of one commitment.
void add_rows(const CommitmentChange& change, const Past& past, Table& table) {
  const Commitment& c = *change.now;
  const auto add = [&](const char* what, const std::string& party, Cell before, Cell now, Cell day,
                       const std::string& detail) {
    table.rows.push_back({std::string(what), KeyRef{c.key}, c.title, text_cell(party),
                          std::move(before), std::move(now), std::move(day), text_cell(detail)});
  };
  if (change.is_new()) {
    add("new", "", Missing::none, plain_level(c.state.level), interval_cell(c.made), "");
  }
  if (change.level_moved()) {
    add("level", "", plain_level(change.before->state.level), plain_level(c.state.level),
        date_cell(c.state.last_update), "");
  }
  for (const LevelMove& move : change.parties) {
    add("party-level", move.party, plain_level(move.before), plain_level(move.now),
        date_cell(move.on), "");
  }
  if (change.disposition_moved()) {
    add("disposition", "", change.before->state.disposition, c.state.disposition,
        date_cell(since_of(c)), reason_of(c));
  }
  if (change.due_moved()) {
    add("deadline", "", due_words(*change.before), due_words(c), Missing::none,
        why_moved(change, past));
  }
  for (const std::string& party : change.named) {
    add("owner-named", party, Missing::none, Missing::none, Missing::none, "");
  }
  for (const std::string& party : change.released) {
    add("owner-released", party, Missing::none, Missing::none, Missing::none, "");
  }
  for (const core::StatusUpdate* update : change.with_evidence) {
    for (const core::Evidence& evidence : update->evidence) {
      add("evidence", update->party_code, Missing::none, std::string(core::to_word(update->status)),
          update->as_of, evidence.address.empty() ? evidence.title : evidence.address);
    }
  }
}

/// A line of the table of two days: what it counts of a tally.
struct CountLine {
  std::string word;
  std::string label;
  std::function<std::int64_t(const core::Tally&)> count;
};

/// Level 3 of what comes again or stands is a line of its own.
void add_levels(std::vector<CountLine>& lines) {
  for (const core::Level level : core::kLevels) {
    const auto at = static_cast<std::size_t>(level);
    const bool highest = level == core::Level::complete;
    lines.push_back({std::string(core::to_word(level)),
                     std::to_string(at) + " " + std::string(core::label(level)),
                     [at, highest](const core::Tally& tally) {
                       return tally.levels[at] - (highest ? tally.being_met : 0);
                     }});
  }
  lines.push_back(
      {"being-met", "3 being met", [](const core::Tally& tally) { return tally.being_met; }});
  lines.push_back({"not-assessed", "not assessed",
                   [](const core::Tally& tally) { return tally.not_assessed; }});
}

template <class Status, class Counts>
CountLine line_of(Status each, const std::string& before, Counts core::Tally::*counts) {
  return {before + std::string(core::to_word(each)), std::string(core::label(each)),
          [at = static_cast<std::size_t>(each), counts](const core::Tally& tally) {
            return (tally.*counts)[at];
          }};
}

std::vector<CountLine> count_lines() {
  std::vector<CountLine> lines{
      {"total", "commitments", [](const core::Tally& tally) { return tally.total; }}};
  add_levels(lines);
  for (const core::Disposition each : core::kDispositions) {
    lines.push_back(
        line_of(each, core::is_closed(each) ? "closed-" : "", &core::Tally::dispositions));
  }
  for (const core::Schedule each : {core::Schedule::overdue, core::Schedule::due_soon}) {
    lines.push_back(line_of(each, "", &core::Tally::schedules));
  }
  for (const core::Freshness each : {core::Freshness::stale, core::Freshness::never_checked}) {
    lines.push_back(line_of(each, "", &core::Tally::freshnesses));
  }
  return lines;
}

/// Which commitments each line counts on one day: those that alone make it 1.
void add_behind_lines(const std::vector<Commitment>& commitments, const std::string& column,
                      const std::string& day, std::vector<Behind>& behind) {
  const std::vector<CountLine> lines = count_lines();
  std::vector<std::vector<std::string>> keys(lines.size());
  for (const Commitment& commitment : commitments) {
    core::Tally alone;
    alone.add(commitment);
    for (std::size_t line = 0; line < lines.size(); ++line) {
      if (lines[line].count(alone) > 0) {
        keys[line].push_back(commitment.key);
      }
    }
  }
  for (std::size_t line = 0; line < lines.size(); ++line) {
    add_behind("then_and_now." + std::to_string(line + 1) + "." + column,
               day + ": " + lines[line].label, std::move(keys[line]), behind);
  }
}

std::string recorded(const LateEntry& entry) {
  return entry.updates == 0   ? "the commitment"
         : entry.updates == 1 ? "1 update"
                              : std::to_string(entry.updates) + " updates";
}

}  // namespace

Table then_and_now(const Basis& basis, const Past& past, std::vector<Behind>& behind) {
  core::Tally then;
  for (const Commitment& commitment : past.commitments) {
    then.add(commitment);
  }
  Table table{"then_and_now",
              "Then and now",
              {{"word", "Word", Fit::word, true},
               {"what", "", Fit::text},
               {"then", past.since.iso(), Fit::number},
               {"now", basis.as_of.iso(), Fit::number},
               {"change", "Change", Fit::number}},
              {},
              "none"};
  for (const CountLine& line : count_lines()) {
    const std::int64_t before = line.count(then);
    const std::int64_t after = line.count(basis.tally);
    table.rows.push_back({line.word, line.label, Share{before, then.total},
                          Share{after, basis.tally.total}, after - before});
  }
  if (basis.has_links()) {
    add_behind_lines(past.commitments, "then", past.since.iso(), behind);
    add_behind_lines(basis.commitments, "now", basis.as_of.iso(), behind);
  }
  return table;
}

Table level_moves(const List& list) {
  Table table{"rows",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"level_before", "Before", Fit::text},
               {"level", "Now", Fit::text},
               {"parties", "By party", Fit::text},
               {"updates", "Updates", Fit::number, true},
               {"last_update", "Last update", Fit::date, true}},
              {},
              "none"};
  bool joint = false;
  for (const CommitmentChange& change : list) {
    if (change.is_new() || (!change.level_moved() && change.parties.empty())) {
      continue;
    }
    const bool told = tells_of_parties(change);
    joint = joint || told;
    table.rows.push_back({KeyRef{change.now->key}, change.now->title, status_cell(*change.before),
                          status_cell(*change.now),
                          text_cell(told ? parties_text(change) : std::string()), change.updates,
                          date_cell(change.now->state.last_update)});
  }
  if (!joint) {
    table.columns[4].machine_only = true;
  }
  return finished(std::move(table), "Level moved", list);
}

Table party_moves_table(const List& list) {
  Table table{"party_moves", "", {}, {}, "none"};
  for (const char* key : {"key", "party", "level_before", "level", "since"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const CommitmentChange& change : list) {
    for (const LevelMove& move : change.parties) {
      table.rows.push_back({KeyRef{change.now->key}, move.party, plain_level(move.before),
                            plain_level(move.now), date_cell(move.on)});
    }
  }
  return table;
}

Table disposition_moves(const List& list) {
  Table table{"dispositions",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"before", "Before", Fit::text},
               {"now", "Now", Fit::text},
               {"since", "Since", Fit::date},
               {"reason", "Why", Fit::text}},
              {},
              "none"};
  for (const CommitmentChange& change : list) {
    if (change.disposition_moved()) {
      const Commitment& c = *change.now;
      table.rows.push_back({KeyRef{c.key}, c.title, change.before->state.disposition,
                            c.state.disposition, date_cell(since_of(c)), text_cell(reason_of(c))});
    }
  }
  return finished(std::move(table), "Closed, opened again, stalled or reversed", list);
}

Table deadline_moves(const List& list, const Past& past) {
  Table table{"deadlines",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"before", "Before", Fit::date},
               {"now", "Now", Fit::date},
               {"days", "Days", Fit::number},
               {"why", "Why", Fit::text},
               {"before_text", "Before as stated", Fit::text, true},
               {"now_text", "Now as stated", Fit::text, true}},
              {},
              "none"};
  for (const CommitmentChange& change : list) {
    if (change.due_moved()) {
      const Commitment& c = *change.now;
      table.rows.push_back({KeyRef{c.key}, c.title, stated_due(*change.before), stated_due(c),
                            days_moved(change), text_cell(why_moved(change, past)),
                            due_words(*change.before), due_words(c)});
    }
  }
  return finished(std::move(table), "Deadline changed", list);
}

Table owner_changes(const List& list) {
  Table table{"owners",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"named", "Owes it now", Fit::text},
               {"released", "Owes it no more", Fit::text}},
              {},
              "none"};
  for (const CommitmentChange& change : list) {
    if (change.owners_changed()) {
      table.rows.push_back(
          {KeyRef{change.now->key}, change.now->title, change.named, change.released});
    }
  }
  return finished(std::move(table), "Owners changed", list);
}

Table new_commitments(const List& list) {
  Table table{"new",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"owners", "Owed by", Fit::text},
               {"made", "Made", Fit::date},
               {"due", "Due", Fit::date},
               {"level", "Level", Fit::text}},
              {},
              "none"};
  for (const CommitmentChange& change : list) {
    if (change.is_new()) {
      const Commitment& c = *change.now;
      table.rows.push_back({KeyRef{c.key}, c.title, owner_codes(c),
                            interval_cell(c.made, Missing::unknown), due_cell(c), status_cell(c)});
    }
  }
  return finished(std::move(table), "New", list);
}

Table late_entries(const Basis& basis, const Past& past) {
  Table table{"late",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"what", "What was recorded", Fit::text},
               {"first", "For", Fit::date},
               {"last", "Up to", Fit::date},
               {"updates", "Updates", Fit::number, true}},
              {},
              "none"};
  const auto of = std::ssize(basis.commitments);
  auto entry = past.late.begin();
  for (const Commitment& c : basis.commitments) {
    if (entry == past.late.end() || entry->commitment != c.id) {
      continue;
    }
    table.rows.push_back({KeyRef{c.key}, c.title, recorded(*entry), date_cell(entry->first),
                          date_cell(entry->last), entry->updates});
    ++entry;
  }
  table.title = "Recorded since for an earlier day: " + share_text(std::ssize(table.rows), of);
  const bool all_entered = std::ssize(table.rows) == of &&
                           std::all_of(past.late.begin(), past.late.end(),
                                       [](const LateEntry& each) { return each.updates == 0; });
  if (table.rows.empty() || all_entered) {  // a register begun since: their number says it
    leave_to_machines(table);
  }
  return table;
}

Table dropped_commitments(const Past& past) {
  Table table{"dropped",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"owners", "Owed by", Fit::text},
               {"due", "Due", Fit::date},
               {"level", "Level then", Fit::text}},
              {},
              "none"};
  for (const Commitment& c : past.dropped) {
    table.rows.push_back({KeyRef{c.key}, c.title, owner_codes(c), due_cell(c), status_cell(c)});
  }
  table.title = "Dropped: " + share_text(std::ssize(past.dropped),
                                         std::ssize(past.dropped) + std::ssize(past.commitments));
  if (table.rows.empty()) {
    leave_to_machines(table);
  }
  return table;
}

Items new_evidence(const List& list) {
  Items items{"", "", true, {}};
  std::int64_t commitments = 0;
  for (const CommitmentChange& change : list) {
    commitments += change.with_evidence.empty() ? 0 : 1;
    for (const core::StatusUpdate* update : change.with_evidence) {
      for (const core::Evidence& evidence : update->evidence) {
        std::string text = change.now->key + ", " + update->as_of.iso() + ", ";
        text += update->party_code.empty() ? "" : update->party_code + ": ";
        text += std::string(core::to_word(update->status));
        for (const std::string* part :
             {&evidence.title, &evidence.publisher, &evidence.published, &evidence.file_name}) {
          text += part->empty() ? "" : "; " + *part;
        }
        items.items.push_back(
            {std::move(text), evidence.address.empty()
                                  ? std::nullopt
                                  : std::optional(Address{evidence.address, ""})});
      }
    }
  }
  items.title = "New evidence for " + share_text(commitments, std::ssize(list));
  return items;
}

Table evidence_rows(const List& list) {
  Table table{"evidence", "", {}, {}, "none"};
  for (const char* key : {"key", "as_of", "party", "status", "assessor", "address", "title",
                          "publisher", "published", "file_name"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const CommitmentChange& change : list) {
    for (const core::StatusUpdate* update : change.with_evidence) {
      for (const core::Evidence& evidence : update->evidence) {
        table.rows.push_back({KeyRef{change.now->key}, update->as_of, text_cell(update->party_code),
                              std::string(core::to_word(update->status)),
                              text_cell(update->assessor), text_cell(evidence.address),
                              text_cell(evidence.title), text_cell(evidence.publisher),
                              text_cell(evidence.published), text_cell(evidence.file_name)});
      }
    }
  }
  return table;
}

Table change_rows(const List& list, const Past& past) {
  Table table{"all_changes", "", {}, {}, "none"};
  for (const char* key : {"change", "key", "title", "party", "before", "now", "day", "detail"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  auto late = past.late.begin();
  for (const CommitmentChange& change : list) {
    add_rows(change, past, table);
    if (late != past.late.end() && late->commitment == change.now->id) {
      table.rows.push_back({std::string("recorded-late"), KeyRef{change.now->key},
                            change.now->title, Missing::none, Missing::none, Missing::none,
                            date_cell(late->last), recorded(*late)});
      ++late;
    }
  }
  for (const Commitment& c : past.dropped) {
    table.rows.push_back({std::string("dropped"), KeyRef{c.key}, c.title, Missing::none,
                          plain_level(c.state.level), Missing::none, Missing::none, Missing::none});
  }
  return table;
}

}  // namespace report

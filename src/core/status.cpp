#include "core/status.hpp"

#include <algorithm>

namespace core {
namespace {

/// Lower case, with runs of spaces, underscores and hyphens as one hyphen: `In progress` and
/// `in_progress` are `in-progress`.
std::string normalised(std::string_view word) {
  std::string out;
  for (const char c : word) {
    const bool separator = c == ' ' || c == '\t' || c == '_' || c == '-';
    if (!separator) {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  if (!out.empty() && out.back() == '-') {
    out.pop_back();
  }
  return out;
}

template <class All>
std::optional<typename All::value_type> among(const All& all, std::string_view typed) {
  const auto is = [](std::string_view word) {
    return [word](auto value) { return to_word(value) == word; };
  };
  auto found = std::find_if(all.begin(), all.end(), is(typed));
  if (found == all.end()) {
    const std::string word = normalised(typed);
    found = std::find_if(all.begin(), all.end(), is(word));
  }
  return found == all.end() ? std::nullopt : std::optional{*found};
}

/// Lower is more in need of attention; the open ones come before every closed one.
int attention_rank(Disposition disposition) {
  switch (disposition) {
    case Disposition::reversed: return 0;
    case Disposition::stalled: return 1;
    case Disposition::open: return 2;
    case Disposition::withdrawn: return 3;
    case Disposition::superseded: return 4;
    case Disposition::overtaken: return 5;
    case Disposition::complete: return 6;
  }
  return 2;
}

}  // namespace

std::string_view to_word(Level level) {
  switch (level) {
    case Level::not_started: return "not-started";
    case Level::limited: return "limited";
    case Level::substantial: return "substantial";
    case Level::complete: return "complete";
  }
  return "";
}

std::string_view to_word(Disposition disposition) {
  switch (disposition) {
    case Disposition::open: return "open";
    case Disposition::stalled: return "stalled";
    case Disposition::reversed: return "reversed";
    case Disposition::complete: return "complete";
    case Disposition::withdrawn: return "withdrawn";
    case Disposition::superseded: return "superseded";
    case Disposition::overtaken: return "overtaken";
  }
  return "";
}

std::string_view to_word(Schedule schedule) {
  switch (schedule) {
    case Schedule::no_deadline: return "no-deadline";
    case Schedule::on_schedule: return "on-schedule";
    case Schedule::due_soon: return "due-soon";
    case Schedule::overdue: return "overdue";
    case Schedule::met: return "met";
    case Schedule::met_late: return "met-late";
    case Schedule::not_applicable: return "not-applicable";
  }
  return "";
}

std::string_view to_word(Freshness freshness) {
  switch (freshness) {
    case Freshness::fresh: return "fresh";
    case Freshness::stale: return "stale";
    case Freshness::never_checked: return "never-checked";
    case Freshness::not_applicable: return "not-applicable";
  }
  return "";
}

std::string_view to_word(TimeKind kind) {
  switch (kind) {
    case TimeKind::one_off: return "one-off";
    case TimeKind::recurring: return "recurring";
    case TimeKind::standing: return "standing";
  }
  return "";
}

std::string_view to_word(Role role) {
  switch (role) {
    case Role::lead: return "lead";
    case Role::supporting: return "supporting";
    case Role::counterpart: return "counterpart";
    case Role::named: return "named";
  }
  return "";
}

std::string_view to_word(StatusWord word) {
  switch (word) {
    case StatusWord::not_started: return "not-started";
    case StatusWord::limited: return "limited";
    case StatusWord::substantial: return "substantial";
    case StatusWord::complete: return "complete";
    case StatusWord::stalled: return "stalled";
    case StatusWord::reversed: return "reversed";
    case StatusWord::withdrawn: return "withdrawn";
    case StatusWord::superseded: return "superseded";
    case StatusWord::overtaken: return "overtaken";
  }
  return "";
}

std::string_view label(Level level) {
  return level == Level::not_started ? "not started" : to_word(level);
}

std::string_view label(Disposition disposition) {
  switch (disposition) {
    case Disposition::open: return "open";
    case Disposition::stalled: return "stalled";
    case Disposition::reversed: return "reversed";
    case Disposition::complete: return "closed: complete";
    case Disposition::withdrawn: return "closed: withdrawn";
    case Disposition::superseded: return "closed: superseded";
    case Disposition::overtaken: return "closed: overtaken by events";
  }
  return "";
}

std::string_view label(Schedule schedule) {
  switch (schedule) {
    case Schedule::no_deadline: return "no deadline";
    case Schedule::on_schedule: return "on schedule";
    case Schedule::due_soon: return "due soon";
    case Schedule::overdue: return "overdue";
    case Schedule::met: return "met";
    case Schedule::met_late: return "met late";
    case Schedule::not_applicable: return "not applicable";
  }
  return "";
}

std::string_view label(Freshness freshness) {
  switch (freshness) {
    case Freshness::fresh: return "fresh";
    case Freshness::stale: return "stale";
    case Freshness::never_checked: return "never checked";
    case Freshness::not_applicable: return "not applicable";
  }
  return "";
}

std::string_view label(std::optional<Level> level) {
  return level ? label(*level) : "not assessed";
}

std::optional<Role> parse_role(std::string_view word) { return among(kRoles, word); }

std::optional<TimeKind> parse_time_kind(std::string_view word) { return among(kTimeKinds, word); }

std::optional<StatusWord> parse_status_word(std::string_view word) {
  if (const auto own = among(kStatusWords, word)) {
    return own;
  }
  const std::string typed = normalised(word);
  for (const StatusAlias& alias : status_aliases()) {
    if (alias.alias == typed) {
      return alias.word;
    }
  }
  return std::nullopt;
}

/// An alias that could mean two of our words means the one that claims less: `partial` is limited,
/// `ongoing` is limited. `delayed` is stalled, for what is merely late shows as overdue by itself.
/// `broken` is reversed: that word asks for a reason, and a promise that is just not kept yet is
/// overdue, not broken. `at risk` is missing on purpose: it forecasts and says nothing of how far.
const std::vector<StatusAlias>& status_aliases() {
  static const std::vector<StatusAlias> aliases{
      {"pending", StatusWord::not_started},
      {"planned", StatusWord::not_started},
      {"unstarted", StatusWord::not_started},
      {"in-progress", StatusWord::limited},
      {"ongoing", StatusWord::limited},
      {"partial", StatusWord::limited},
      {"partially", StatusWord::limited},
      {"started", StatusWord::limited},
      {"under-way", StatusWord::limited},
      {"underway", StatusWord::limited},
      {"mostly", StatusWord::substantial},
      {"mostly-done", StatusWord::substantial},
      {"nearly-done", StatusWord::substantial},
      {"achieved", StatusWord::complete},
      {"completed", StatusWord::complete},
      {"delivered", StatusWord::complete},
      {"done", StatusWord::complete},
      {"fulfilled", StatusWord::complete},
      {"implemented", StatusWord::complete},
      {"kept", StatusWord::complete},
      {"met", StatusWord::complete},
      {"blocked", StatusWord::stalled},
      {"delayed", StatusWord::stalled},
      {"on-hold", StatusWord::stalled},
      {"paused", StatusWord::stalled},
      {"suspended", StatusWord::stalled},
      {"broken", StatusWord::reversed},
      {"rolled-back", StatusWord::reversed},
      {"abandoned", StatusWord::withdrawn},
      {"cancelled", StatusWord::withdrawn},
      {"canceled", StatusWord::withdrawn},
      {"dropped", StatusWord::withdrawn},
      {"replaced", StatusWord::superseded},
      {"obsolete", StatusWord::overtaken},
      {"overtaken-by-events", StatusWord::overtaken},
  };
  return aliases;
}

std::optional<Level> level_of(StatusWord word) {
  switch (word) {
    case StatusWord::not_started: return Level::not_started;
    case StatusWord::limited: return Level::limited;
    case StatusWord::substantial: return Level::substantial;
    case StatusWord::complete: return Level::complete;
    case StatusWord::stalled:
    case StatusWord::reversed:
    case StatusWord::withdrawn:
    case StatusWord::superseded:
    case StatusWord::overtaken: return std::nullopt;
  }
  return std::nullopt;
}

Disposition disposition_of(StatusWord word, TimeKind kind) {
  switch (word) {
    case StatusWord::not_started:
    case StatusWord::limited:
    case StatusWord::substantial: return Disposition::open;
    case StatusWord::complete:
      return kind == TimeKind::one_off ? Disposition::complete : Disposition::open;
    case StatusWord::stalled: return Disposition::stalled;
    case StatusWord::reversed: return Disposition::reversed;
    case StatusWord::withdrawn: return Disposition::withdrawn;
    case StatusWord::superseded: return Disposition::superseded;
    case StatusWord::overtaken: return Disposition::overtaken;
  }
  return Disposition::open;
}

OverallState combine(const std::vector<PartyState>& owing) {
  OverallState overall;
  overall.owing = std::max(1, static_cast<int>(owing.size()));
  if (owing.empty()) {
    return overall;
  }
  overall.disposition = owing.front().disposition;
  bool all_met = true;
  for (const PartyState& party : owing) {
    if (attention_rank(party.disposition) < attention_rank(overall.disposition)) {
      overall.disposition = party.disposition;
    }
    overall.last_update = std::max(overall.last_update, party.since);
    overall.met_on = std::max(overall.met_on, party.met_since);
    all_met = all_met && party.level == Level::complete && party.met_since;
    if (party.level) {
      overall.sides_differ =
          overall.sides_differ || (overall.level && overall.level != party.level);
      overall.level = overall.level ? std::min(overall.level, party.level) : party.level;
      ++overall.assessed;
    }
  }
  if (!all_met) {
    overall.met_on.reset();
  }
  return overall;
}

}  // namespace core

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "report/progress_parts.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;
using core::Date;
using core::Disposition;
using core::Schedule;

/// So many commitments are named on the first screen.
constexpr std::size_t kUrgent = 3;

/// Why a commitment is in a group: the day it hangs on, and what else there is to say.
struct Finding {
  std::optional<Date> day;
  std::string detail;
};

/// One reason to look. Headings that are empty belong to columns that people need not see.
struct Group {
  const char* key;
  const char* label;
  const char* day_heading;
  const char* days_heading;
  const char* detail_heading;
  std::optional<Finding> (*find)(const Commitment& commitment, Date as_of);
  std::int64_t (*count)(const core::Tally& tally);
};

using Found = std::optional<Finding>;

Found overdue(const Commitment& c, Date) {
  return c.schedule == Schedule::overdue ? Found{{due_last(c), ""}} : std::nullopt;
}

Found due_soon(const Commitment& c, Date) {
  return c.schedule == Schedule::due_soon ? Found{{due_last(c), ""}} : std::nullopt;
}

Found stalled(const Commitment& c, Date) {
  const Disposition disposition = c.state.disposition;
  if (disposition != Disposition::stalled && disposition != Disposition::reversed) {
    return std::nullopt;
  }
  Finding finding{c.state.last_update, std::string(core::to_word(disposition))};
  for (const core::StatusUpdate& update : c.updates) {
    if (update.effective && core::disposition_of(update.status, c.time_kind) == disposition) {
      finding.day = update.as_of;
      finding.detail += update.reason.empty() ? "" : ": " + update.reason;
      break;
    }
  }
  return finding;
}

Found stale(const Commitment& c, Date) {
  return c.freshness == core::Freshness::stale ? Found{{c.state.last_update, ""}} : std::nullopt;
}

Found never_checked(const Commitment& c, Date) {
  if (c.freshness != core::Freshness::never_checked) {
    return std::nullopt;
  }
  return Finding{c.made ? std::optional(c.made->first) : std::nullopt, ""};
}

Found sides_differ(const Commitment& c, Date as_of) {
  if (!c.state.sides_differ) {
    return std::nullopt;
  }
  std::vector<std::string> levels;
  for (const PartyStanding& standing : standings(c, as_of)) {
    if (standing.owner.owes()) {
      levels.push_back(standing.owner.code + " " + std::string(core::label(standing.state.level)));
    }
  }
  return Finding{c.state.last_update, base::join(levels, ", ")};
}

Found unproven(const Commitment& c, Date) {
  if (!c.unproven) {
    return std::nullopt;
  }
  for (const core::StatusUpdate& update : c.updates) {
    const bool bare = update.status == core::StatusWord::complete && update.evidence.empty();
    if (update.effective && bare) {
      return Finding{update.as_of, update.no_evidence};
    }
  }
  return Finding{c.state.last_update, ""};
}

Found in_conflict(const Commitment& c, Date) {
  return c.conflicts.empty() ? std::nullopt : Found{{std::nullopt, base::join(c.conflicts, ", ")}};
}

template <Schedule schedule>
std::int64_t count_schedule(const core::Tally& tally) {
  return tally.schedules[static_cast<std::size_t>(schedule)];
}

template <core::Freshness freshness>
std::int64_t count_freshness(const core::Tally& tally) {
  return tally.freshnesses[static_cast<std::size_t>(freshness)];
}

std::int64_t count_stalled(const core::Tally& tally) {
  return tally.dispositions[static_cast<std::size_t>(Disposition::stalled)] +
         tally.dispositions[static_cast<std::size_t>(Disposition::reversed)];
}

constexpr std::array<Group, 8> kGroups{{
    {"overdue", "Overdue", "Last day", "Days over", "", overdue, count_schedule<Schedule::overdue>},
    {"due_soon", "Due soon", "Last day", "Days left", "", due_soon,
     count_schedule<Schedule::due_soon>},
    {"stalled_or_reversed", "Stalled or reversed", "Since", "", "What happened", stalled,
     count_stalled},
    {"stale", "Stale", "Last update", "Days since", "", stale,
     count_freshness<core::Freshness::stale>},
    {"never_checked", "Never checked", "Made", "Days since", "", never_checked,
     count_freshness<core::Freshness::never_checked>},
    {"sides_differ", "Sides differ", "Last update", "", "Levels", sides_differ,
     [](const core::Tally& tally) { return tally.sides_differ; }},
    {"unproven", "Complete without evidence", "Since", "", "Why there is none", unproven,
     [](const core::Tally& tally) { return tally.unproven; }},
    {"in_conflict", "In conflict", "", "", "Fields", in_conflict,
     [](const core::Tally& tally) { return tally.in_conflict; }},
}};

struct Member {
  const Commitment* commitment;
  Finding finding;
};

/// Oldest first; those without a day come last; the order of the keys decides between equals.
std::vector<Member> members_of(const Group& group, const ProgressInput& input) {
  std::vector<Member> members;
  for (const Commitment& commitment : input.commitments) {
    if (auto finding = group.find(commitment, input.as_of)) {
      members.push_back({&commitment, std::move(*finding)});
    }
  }
  std::stable_sort(members.begin(), members.end(), [](const Member& a, const Member& b) {
    return a.finding.day.value_or(core::kLastDay) < b.finding.day.value_or(core::kLastDay);
  });
  return members;
}

std::vector<Column> columns_of(const Group& group, bool nobody) {
  const auto hidden = [&](const char* heading) { return nobody || std::string(heading).empty(); };
  return {{"key", "Key", Fit::word, nobody},
          {"title", "Commitment", Fit::text, nobody},
          {"owners", "Owed by", Fit::text, nobody},
          {"day", group.day_heading, Fit::date, hidden(group.day_heading)},
          {"days", group.days_heading, Fit::number, hidden(group.days_heading)},
          {"detail", group.detail_heading, Fit::text, hidden(group.detail_heading)}};
}

/// Days between the as-of day and the day that the finding hangs on, either way.
Cell distance(const std::optional<Date>& day, Date as_of) {
  if (!day) {
    return Missing::none;
  }
  const std::int64_t days = core::days_between(*day, as_of);
  return days < 0 ? -days : days;
}

/// `overdue by 92 days`, `due in 3 days`, `stalled or reversed since 2026-06-21`.
std::string urgency(const Group& group, const Finding& finding, Date as_of) {
  if (!finding.day) {
    return base::lower(group.label);
  }
  if (group.find == overdue) {
    return "overdue by " + days_text(core::days_between(*finding.day, as_of));
  }
  if (group.find == due_soon) {
    return "due in " + days_text(core::days_between(as_of, *finding.day));
  }
  if (group.find == stalled) {
    return finding.detail.substr(0, finding.detail.find(':')) + " since " + finding.day->iso();
  }
  return base::lower(group.label) + " since " + finding.day->iso();
}

Table group_table(const Group& group, const ProgressInput& input) {
  const std::vector<Member> members = members_of(group, input);
  const std::string count =
      std::to_string(group.count(input.tally)) + " of " + std::to_string(input.tally.total);
  Table table{group.key,
              std::string(group.label) + ": " + count,
              columns_of(group, members.empty()),
              {},
              "none"};
  for (const Member& member : members) {
    const Commitment& c = *member.commitment;
    table.rows.push_back({KeyRef{c.key}, c.title, owner_codes(c), date_cell(member.finding.day),
                          distance(member.finding.day, input.as_of),
                          text_cell(member.finding.detail)});
  }
  return table;
}

}  // namespace

std::string most_urgent(const ProgressInput& input) {
  std::vector<std::string> keys;
  std::vector<std::string> parts;
  for (const Group& group : kGroups) {
    for (const Member& member : members_of(group, input)) {
      const std::string& key = member.commitment->key;
      if (parts.size() < kUrgent && std::find(keys.begin(), keys.end(), key) == keys.end()) {
        keys.push_back(key);
        parts.push_back(key + " (" + urgency(group, member.finding, input.as_of) + ")");
      }
    }
  }
  return base::join(parts, ", ");
}

Section needs_attention(const ProgressInput& input) {
  Section section{"needs_attention", "Needs attention on " + input.as_of.iso(), {}, {}, false};
  KeyValues counts{"counts", {}};
  for (const Group& group : kGroups) {
    counts.pairs.push_back(
        {group.key, group.label, Share{group.count(input.tally), input.tally.total}});
  }
  section.blocks.emplace_back(std::move(counts));
  if (!input.summary) {
    for (const Group& group : kGroups) {
      section.blocks.emplace_back(group_table(group, input));
    }
  }
  return section;
}

}  // namespace report

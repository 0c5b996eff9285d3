#include "report/attention_reasons.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using core::Commitment;
using core::Date;
using core::Disposition;
using core::Schedule;

/// How the commitment says that it repeats an earlier one: the tag, or its words; empty if neither
/// does.
std::string reaffirming_words(const Commitment& c) {
  for (const std::string& tag : c.tags) {
    if (base::lower(tag).starts_with("reaffirm")) {
      return "tag " + tag;
    }
  }
  return c.says_again ? "its words" : "";
}

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
    const bool bare = update.status == core::StatusWord::complete && update.pieces == 0;
    if (update.effective && bare) {
      return Finding{update.as_of, update.no_evidence};
    }
  }
  return Finding{c.state.last_update, ""};
}

Found in_conflict(const Commitment& c, Date) {
  return c.conflicts.empty() ? std::nullopt : Found{{std::nullopt, base::join(c.conflicts, ", ")}};
}

/// Nobody in particular is held to it, so nobody will answer for it.
Found no_owner(const Commitment& c, Date) {
  if (core::is_closed(c.state.disposition) || !owner_codes(c).empty()) {
    return std::nullopt;
  }
  return Finding{c.made ? std::optional(c.made->first) : std::nullopt, ""};
}

/// It is tagged as a reaffirmation or says that it is one, and no link names what it reaffirms.
Found unlinked_reaffirmation(const Commitment& c, Date) {
  const bool linked = std::any_of(c.links.begin(), c.links.end(), [&](const core::Link& link) {
    return link.source_key == c.key && link.relation != core::Relation::related &&
           link.relation != core::Relation::implements;
  });
  const std::string words = reaffirming_words(c);
  if (linked || words.empty()) {
    return std::nullopt;
  }
  return Finding{c.made ? std::optional(c.made->first) : std::nullopt, words};
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

constexpr std::array<Reason, 10> kReasons{{
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
    {"no_owner", "No owner", "Made", "Days since", "", no_owner, nullptr},
    {"no_predecessor", "Reaffirms, not linked", "Made", "", "Says", unlinked_reaffirmation,
     nullptr},
}};

}  // namespace

std::span<const Reason> reasons() { return kReasons; }

/// `overdue by 92 days`, `due in 3 days`, `stalled or reversed since 2026-06-21`.
std::string urgency(const Reason& reason, const Finding& finding, Date as_of) {
  if (!finding.day) {
    return base::lower(reason.label);
  }
  if (reason.find == overdue) {
    return "overdue by " + days_text(core::days_between(*finding.day, as_of));
  }
  if (reason.find == due_soon) {
    return "due in " + days_text(core::days_between(as_of, *finding.day));
  }
  if (reason.find == stalled) {
    return finding.detail.substr(0, finding.detail.find(':')) + " since " + finding.day->iso();
  }
  return base::lower(reason.label) + " since " + finding.day->iso();
}

}  // namespace report

#include "cli/commands/check_signed.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "cli/signing_key.hpp"
#include "store/history.hpp"

namespace cli {
namespace {

using Fit = report::Column::Fit;

constexpr std::size_t kMostShown = 50;
constexpr std::size_t kDayDigits = 10;
constexpr std::size_t kShownDigits = 12;

std::string count_of(std::int64_t events) {
  return std::to_string(events) + (events == 1 ? " event" : " events");
}

report::Table actor_table(const std::vector<store::SignedCount>& counts,
                          const std::set<std::string>& vouched) {
  report::Table table{"signed", "Signed with this key", {}, {}, "nothing is recorded"};
  table.columns = {{"actor", "Who", Fit::text},
                   {"events", "Events", Fit::number},
                   {"signed", "Signed", Fit::number},
                   {"unsigned", "Not signed", Fit::number},
                   {"vouched_for", "Signs", Fit::word}};
  for (const store::SignedCount& count : counts) {
    table.rows.push_back({count.actor, count.events, count.covered, count.events - count.covered,
                          vouched.contains(count.actor)});
  }
  return table;
}

report::Table unsigned_table(store::Store& store, const std::vector<std::string>& ids) {
  report::Table table{"unsigned", "Not signed", {}, {}, "none"};
  table.columns = {{"event", "Event", Fit::text},
                   {"recorded_at", "Recorded", Fit::date},
                   {"actor", "Who", Fit::text},
                   {"change", "Change", Fit::text}};
  for (const core::LogStep& step : store::steps_of(store, ids)) {
    for (const core::Act& act : step.acts) {
      table.rows.push_back({act.event.substr(0, kShownDigits),
                            step.recorded_at.substr(0, kDayDigits), step.actor,
                            core::act_line(act)});
    }
  }
  return table;
}

report::Table lost_table(const std::vector<std::string>& missing,
                         const std::vector<std::string>& altered) {
  report::Table table{"lost", "Signed, and not here as it was signed", {}, {}, "none"};
  table.columns = {{"event", "Event", Fit::text}, {"what", "What became of it", Fit::text}};
  for (const std::string& id : missing) {
    table.rows.push_back({id.substr(0, kShownDigits), "taken away, or changed with its id"});
  }
  for (const std::string& id : altered) {
    table.rows.push_back({id.substr(0, kShownDigits), "changed after it was signed"});
  }
  return table;
}

/// Takes out of what a key covers the events that are not here as they were signed.
report::Table take_out_lost(store::Store& store, const store::Health& health,
                            store::EventIds& covered) {
  const std::vector<std::string> missing = store::missing_events(store, covered);
  std::vector<std::string> altered;
  for (const std::string& id : health.altered) {
    if (covered.contains(id)) {
      altered.push_back(id);
    }
  }
  std::sort(altered.begin(), altered.end());
  for (const std::string& id : missing) {
    covered.erase(id);
  }
  for (const std::string& id : altered) {
    covered.erase(id);
  }
  return lost_table(missing, altered);
}

}  // namespace

report::Table signature_table(store::Store& store, const store::Health& health) {
  std::map<std::pair<std::string, std::string>, std::vector<store::FoundSignature>> groups;
  for (const store::FoundSignature& each : health.signatures) {
    groups[{each.signature.public_key, each.signature.actor}].push_back(each);
  }
  report::Table table{"signatures", "Signatures", {}, {}, "none"};
  table.columns = {{"key", "Key", Fit::text},         {"public_key", "Public key", Fit::text, true},
                   {"actor", "Signs for", Fit::text}, {"signatures", "Signatures", Fit::number},
                   {"events", "Events", Fit::number}, {"last", "Last", Fit::date}};
  for (const auto& [by, group] : groups) {
    table.rows.push_back({short_key(by.first), by.first, by.second,
                          static_cast<std::int64_t>(group.size()),
                          static_cast<std::int64_t>(store::covered_by(store, group).size()),
                          group.back().recorded_at.substr(0, kDayDigits)});
  }
  return table;
}

KeyCheck check_key(store::Store& store, const store::Health& health,
                   const std::string& public_key) {
  std::vector<store::FoundSignature> its;
  std::set<std::string> vouched;
  for (const store::FoundSignature& each : health.signatures) {
    if (each.signature.public_key == public_key) {
      vouched.insert(each.signature.actor);
      its.push_back(each);
    }
  }
  KeyCheck check;
  store::EventIds covered = store::covered_by(store, its);
  report::Table lost = take_out_lost(store, health, covered);
  if (!lost.rows.empty()) {
    check.findings.push_back(count_of(static_cast<std::int64_t>(lost.rows.size())) +
                             " signed with this key " + (lost.rows.size() == 1 ? "is" : "are") +
                             " not here as signed");
  }
  std::vector<std::string> left;
  for (const std::string& actor : vouched) {
    for (const core::Event& event : store::unsigned_by(store, actor, covered)) {
      ++check.unsigned_events;
      if (left.size() < kMostShown) {
        left.push_back(event.id);
      }
    }
  }
  check.blocks.emplace_back(actor_table(store::count_signed(store, covered), vouched));
  check.blocks.emplace_back(std::move(lost));
  check.blocks.emplace_back(unsigned_table(store, left));
  if (its.empty()) {
    check.findings.push_back("nothing is signed with this key");
  } else if (check.unsigned_events > 0) {
    check.findings.push_back(count_of(check.unsigned_events) + " by " +
                             base::join({vouched.begin(), vouched.end()}, ", ") +
                             (check.unsigned_events == 1 ? " is" : " are") +
                             " not signed with this key");
  }
  return check;
}

}  // namespace cli

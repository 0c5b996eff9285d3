#include "store/past.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/check.hpp"
#include "store/event_at.hpp"
#include "store/log.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr std::string_view kForward = R"sql(
  SELECT seq, id, recorded_at, after FROM event ORDER BY lamport, id
)sql";
constexpr std::string_view kBackward = R"sql(
  SELECT seq, id, after FROM event ORDER BY lamport DESC, id DESC
)sql";
constexpr std::string_view kLastRecorded = R"sql(
  SELECT max(recorded_at) FROM event
)sql";
using Ids = std::unordered_set<std::string>;

/// The first text that is greater than every instant of the day.
std::string end_of(core::Date day) { return day.iso() + "U"; }

PastEvents all_events(Store& store) {
  PastEvents events;
  events.are_all = true;
  const Use query(store.statement(kForward));
  while (query->step()) {
    events.seqs.push_back(query->integer(0));
  }
  std::sort(events.seqs.begin(), events.seqs.end());
  return events;
}

bool names_one_of(std::string_view after, const Ids& ids) {
  const std::vector<std::string> seen = core::parse_id_list(after);
  return std::any_of(seen.begin(), seen.end(),
                     [&](const std::string& id) { return ids.contains(id); });
}

/// Takes out of `heads` the one that begins this id; false if none does.
bool take_head(std::vector<std::string>& heads, std::string_view id) {
  return std::erase_if(heads, [&](const std::string& head) { return id.starts_with(head); }) > 0;
}

/// Events recorded before `end`, but none that follows a later one.
PastEvents before(Store& store, const std::string& end, std::string& first) {
  PastEvents events;
  Ids later;
  const Use query(store.statement(kForward));
  while (query->step()) {
    const std::string recorded_at = query->text(2);
    first = first.empty() ? recorded_at : first;
    if (recorded_at >= end || (!later.empty() && names_one_of(query->view(3), later))) {
      later.insert(query->text(1));
    } else {
      events.seqs.push_back(query->integer(0));
    }
  }
  std::sort(events.seqs.begin(), events.seqs.end());
  return events;
}

}  // namespace

PastEvents known_at(Store& store, core::Date day) {
  const std::string end = end_of(day);
  {
    const Use last(store.statement(kLastRecorded));
    if (!last->step() || last->is_null(0) || last->text(0) < end) {
      return all_events(store);
    }
  }
  std::string first;
  PastEvents events = before(store, end, first);
  if (events.seqs.empty()) {
    constexpr std::size_t kDayDigits = 10;
    const std::string first_day = first.substr(0, kDayDigits);
    throw base::Error(
        base::ErrorKind::input,
        "nothing had been recorded by " + day.iso() + "; the first record is of " + first_day,
        "--known-at " + first_day + " or later");
  }
  return events;
}

PastEvents recorded_by(Store& store, const std::string& moment) {
  std::string first;
  return before(store, moment + "~", first);  // greater than all that begins like it
}

std::vector<std::string> heads_of(Store& store, const PastEvents& events) {
  std::set<std::string> heads;
  for (const std::int64_t seq : events.seqs) {
    heads.insert(event_at(store, seq).id);
  }
  for (const std::int64_t seq : events.seqs) {
    for (const std::string& seen : event_at(store, seq).after) {
      heads.erase(seen);
    }
  }
  return {heads.begin(), heads.end()};
}

PastEvents behind(Store& store, const std::string& fingerprint) {
  if (const std::vector<std::string> missing = missing_from(store, fingerprint); !missing.empty()) {
    throw base::Error(base::ErrorKind::not_found,
                      "'" + store.path() + "' does not hold the history that " + fingerprint +
                          " names: " + base::join(missing, ", ") + " is missing",
                      "look for the copy of the register that it was made from");
  }
  std::vector<std::string> heads;
  for (const std::string_view head : base::split(fingerprint, '.')) {
    heads.emplace_back(head);
  }
  PastEvents events;
  Ids wanted;
  std::int64_t passed_over = 0;
  const Use query(store.statement(kBackward));
  while (query->step()) {
    const std::string id = query->text(1);
    if (!take_head(heads, id) && wanted.erase(id) == 0) {
      ++passed_over;
      continue;
    }
    events.seqs.push_back(query->integer(0));
    for (std::string& seen : core::parse_id_list(query->view(2))) {
      wanted.insert(std::move(seen));
    }
  }
  events.are_all = passed_over == 0;
  std::sort(events.seqs.begin(), events.seqs.end());
  return events;
}

std::unique_ptr<Store> past_register(Store& store, const PastEvents& events) {
  auto past =
      std::make_unique<Store>(":memory:", Access::create, store.schema(), store.surroundings());
  Transaction transaction(*past);
  write_schema(*past);
  for_each_event(store, LogOrder::oldest_first, [&](const core::Event& event) {
    if (std::binary_search(events.seqs.begin(), events.seqs.end(), event.seq)) {
      store.check_interrupted();
      insert_event_at(*past, event);
    }
    return true;
  });
  rebuild(*past);
  transaction.commit();
  return past;
}

}  // namespace store

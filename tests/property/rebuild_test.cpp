// What the projections say depends on nothing but the log: not on whether the events came one by
// one, by a rebuild, or from another copy of the register.
#include <map>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "core/fold.hpp"
#include "core/key.hpp"
#include "store/check.hpp"
#include "store/log.hpp"
#include "store/names.hpp"
#include "store/read.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "support/random_history.hpp"

namespace {

const core::Date kFirstDay = *core::Date::from_ymd(2025, 1, 15);

/// A register in a database that SQLite removes by itself.
struct Register {
  Register() : store("", store::Access::create, store::current_schema(), {}) {
    tests::prepare(store);
  }
  store::Store store;
};

/// What is wrong with a register; empty when every table says what the log says.
std::string faults(store::Store& store) {
  std::string all;
  for (const store::Fault& fault : store::check(store).faults) {
    all += fault.what + "\n";
  }
  return all;
}

std::string fingerprint(store::Store& store) { return core::fingerprint(store::heads(store)); }

/// The fields of every entity, as the log has them.
std::map<std::string, core::Json> all_fields(store::Store& store) {
  std::map<std::string, std::vector<core::Event>> events;
  store::for_each_event(store, store::LogOrder::oldest_first, [&](const core::Event& event) {
    events[event.entity].push_back(event);
    return true;
  });
  std::map<std::string, core::Json> all;
  for (const auto& [entity, list] : events) {
    core::Json values = core::Json::object();
    for (const auto& [name, field] : core::fold(list)) {
      const bool is_no_value = field.value().is_null() || (name == "removed" && !field.value());
      if (!is_no_value) {
        values[name] = field.value();
      }
    }
    all[entity] = values;
  }
  return all;
}

/// What the tables say in a form that two copies of a register have in common: entities and event
/// ids in place of the numbers that stand for the order of arrival.
std::vector<std::string> common_rows(store::Store& store) {
  std::vector<std::string> rows;
  for (const char* sql :
       {"SELECT entity || quote(key) || quote(title) || quote(section) || quote(due_text) || "
        "quote(due_last) || quote(first_due_last) || due_moves || quote(level) || disposition || "
        "quote(last_update) || quote(met_on) || assessed || owing || sides_differ || unproven || "
        "exists_from || edited_from || changed_at || removed || time_kind || quote((SELECT entity "
        "FROM document WHERE id = document)) FROM commitment ORDER BY 1",
        "SELECT 'owner' || commitment.entity || party.entity || role || applicable FROM owner JOIN "
        "commitment ON commitment.id = owner.commitment JOIN party ON party.id = owner.party "
        "ORDER BY 1",
        "SELECT 'tag' || commitment.entity || tag FROM tag JOIN commitment ON commitment.id = "
        "tag.commitment ORDER BY 1",
        "SELECT 'update' || event.id || quote((SELECT id FROM event WHERE seq = corrects)) || "
        "quote((SELECT entity FROM party WHERE id = party)) || status || as_of || "
        "quote((SELECT entity FROM commitment WHERE id = successor)) || retracted || effective || "
        "evidence FROM status_update JOIN event ON event.seq = status_update.id ORDER BY 1",
        "SELECT 'party' || entity || code || name || quote(parent) || removed FROM party ORDER BY "
        "1",
        "SELECT 'alias' || entity || alias FROM party_alias JOIN party ON party.id = "
        "party_alias.party ORDER BY 1",
        "SELECT 'document' || entity || quote(series) || quote(edition) || quote(issued_text) || "
        "quote(sha256) || removed FROM document ORDER BY 1",
        "SELECT 'milestone' || milestone.entity || commitment.entity || number || "
        "quote(milestone.due_last) || quote(done_on) || milestone.removed FROM milestone JOIN "
        "commitment ON "
        "commitment.id = milestone.commitment ORDER BY 1",
        "SELECT 'link' || link.entity || source.entity || relation || target.entity || "
        "link.removed FROM link JOIN commitment AS source ON source.id = link.source JOIN "
        "commitment AS target ON target.id = link.target ORDER BY 1",
        "SELECT 'conflict' || entity || field || event || value FROM conflict ORDER BY 1"}) {
    store::Statement all(store.db(), sql);
    while (all.step()) {
      rows.push_back(all.text(0));
    }
  }
  return rows;
}

/// Where every commitment stands, and which updates count.
std::vector<std::string> status_rows(store::Store& store) {
  std::vector<std::string> rows;
  for (const char* sql :
       {"SELECT id || '|' || ifnull(level, '') || '|' || disposition || '|' || ifnull(due_last, '')"
        " || '|' || owing || '|' || assessed FROM commitment ORDER BY id",
        "SELECT id || '|' || retracted || '|' || effective FROM status_update ORDER BY id"}) {
    store::Statement all(store.db(), sql);
    while (all.step()) {
      rows.push_back(all.text(0));
    }
  }
  return rows;
}

/// A commitment as a report of a past day shows it.
std::string line(const core::Commitment& one) {
  // Keys are drawn at random here: a later commitment may clash with this one, and keys are not
  // those of the day.
  std::string text =
      std::string(core::key_base(one.key)) + "|" + one.title + "|" + one.due.text + "|";
  text += one.due.window ? core::to_text(*one.due.window) : "";
  text += "|" + std::string(core::label(one.state.level)) + "|";
  text += std::string(core::to_word(one.state.disposition)) + "|";
  text += std::string(core::to_word(one.schedule)) + "|";
  text +=
      std::string(core::to_word(one.freshness)) + "|" + std::string(core::to_word(one.time_kind));
  return text;
}

std::vector<std::string> as_of(store::Store& store, core::Date day) {
  std::vector<std::string> lines;
  for (const core::Commitment& one :
       store::commitments(store, {{}, day, store::Detail::row, {}}).commitments) {
    lines.push_back(line(one));
  }
  return lines;
}

}  // namespace

TEST_CASE("a past day looks as it looked on that day") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int history = 0; history < 25; ++history) {
    Register one;
    tests::RandomHistory random(one.store, engine, kFirstDay, tests::Kinds::day_by_day);
    std::map<core::Date, std::vector<std::string>> seen;
    std::string story;
    for (int step = 0; step < 20; ++step) {
      story += random.today().iso() + " " + random.command() + "\n";
      story += random.today().iso() + " " + random.command() + "\n";
      seen[random.today()] = as_of(one.store, random.today());
      random.next_day();
    }
    for (const auto& [day, lines] : seen) {
      const std::string on = day.iso();
      CAPTURE(history, on, story);
      REQUIRE(as_of(one.store, day) == lines);
    }
  }
}

TEST_CASE("after every command the tables say what a rebuild would say") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int history = 0; history < 12; ++history) {
    Register one;
    tests::RandomHistory random(one.store, engine, kFirstDay);
    std::string story;
    for (int step = 0; step < 30; ++step) {
      story += random.command() + "\n";
      CAPTURE(history, step, story);
      REQUIRE(faults(one.store) == "");
      random.next_day();
    }
  }
}

TEST_CASE("two copies that take in each other's events say the same") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int history = 0; history < 25; ++history) {
    Register left;
    Register right;
    tests::RandomHistory before(left.store, engine, kFirstDay);
    for (int step = 0; step < 12 || store::count_events(left.store) == 0; ++step) {
      before.command();
    }
    tests::take_in(left.store, right.store);
    tests::RandomHistory on_left(left.store, engine, kFirstDay.plus_days(1));
    tests::RandomHistory on_right(right.store, engine, kFirstDay.plus_days(1));
    std::string story;
    for (int step = 0; step < 10; ++step) {
      story += "left: " + on_left.command() + "\n";
      story += "right: " + on_right.command() + "\n";
    }
    tests::take_in(left.store, right.store);
    tests::take_in(right.store, left.store);
    CAPTURE(history, story);
    REQUIRE(faults(left.store) == "");
    REQUIRE(faults(right.store) == "");
    REQUIRE(fingerprint(left.store) == fingerprint(right.store));
    REQUIRE(all_fields(left.store) == all_fields(right.store));
    REQUIRE(common_rows(left.store) == common_rows(right.store));
    on_left.command();  // and work goes on
    REQUIRE(faults(left.store) == "");
  }
}

TEST_CASE("redo brings back what undo took away") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int history = 0; history < 40; ++history) {
    Register one;
    tests::RandomHistory random(one.store, engine, kFirstDay);
    std::string story;
    for (int step = 0; step < 15; ++step) {
      story += random.command() + "\n";
      CAPTURE(history, step, story);
      const auto before = all_fields(one.store);
      const auto rows = status_rows(one.store);
      if (random.undo()) {
        REQUIRE(random.redo());
        REQUIRE(all_fields(one.store) == before);
        REQUIRE(status_rows(one.store) == rows);
      }
      random.next_day();
    }
  }
}

TEST_CASE("nothing is listed when everything is undone") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int history = 0; history < 20; ++history) {
    Register one;
    tests::RandomHistory random(one.store, engine, kFirstDay);
    std::string story;
    for (int step = 0; step < 20; ++step) {
      story += random.command() + "\n";
    }
    int undone = 0;
    while (random.undo()) {
      REQUIRE(++undone < 100);
    }
    CAPTURE(history, undone, story);
    REQUIRE(store::keyed_rows(one.store).empty());
    REQUIRE(store::commitments(one.store, {{}, random.today(), store::Detail::row, {}}).total == 0);
    REQUIRE(faults(one.store) == "");
  }
}

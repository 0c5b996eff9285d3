// Several copies of one register as sets of events, without a file: whatever is written where, and
// in whatever order the copies come together, all say the same, and nothing is lost.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "core/fold.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using Log = std::map<std::string, core::Event>;  // by id: a copy is a set of events

/// The copies after a merge of one into the other.
Log merged(Log into, const Log& other) {
  into.insert(other.begin(), other.end());
  return into;
}

std::vector<std::string> heads_of(const Log& log) {
  std::set<std::string> heads;
  for (const auto& [id, event] : log) {
    heads.insert(id);
  }
  for (const auto& [id, event] : log) {
    for (const std::string& seen : event.after) {
      heads.erase(seen);
    }
  }
  return {heads.begin(), heads.end()};
}

std::vector<core::Event> about(const Log& log, const std::string& entity) {
  std::vector<core::Event> events;
  for (const auto& [id, event] : log) {
    if (event.entity == entity) {
      events.push_back(event);
    }
  }
  return events;
}

/// Everything that a copy says, conflicts included.
std::string said_by(const Log& log) {
  std::set<std::string> entities;
  for (const auto& [id, event] : log) {
    entities.insert(event.entity);
  }
  std::string said = core::fingerprint(heads_of(log)) + "\n";
  for (const std::string& entity : entities) {
    for (const auto& [name, field] : core::fold(about(log, entity))) {
      said += entity + " " + name + (core::in_conflict(name, field) ? " !" : "");
      for (const core::Head& head : field.heads) {
        said += " " + core::canonical(head.value) + "@" + head.event;
      }
      said += "\n";
    }
  }
  return said;
}

class Copies {
 public:
  Copies(std::mt19937_64& engine, std::size_t count) : engine_(engine), logs_(count) {
    for (std::int64_t entity = 0; entity < 3; ++entity) {
      write(0, "commitment.create", "e" + std::to_string(entity), {{"title", "t"}, {"key", "K"}});
    }
    std::fill(logs_.begin(), logs_.end(), logs_.front());
  }

  void anything() {
    const auto copy =
        static_cast<std::size_t>(pick(0, static_cast<std::int64_t>(logs_.size()) - 1));
    const std::string entity = "e" + std::to_string(pick(0, 2));
    switch (pick(0, 9)) {
      case 0: write(copy, "commitment.set", entity, {{"removed", pick(0, 2) > 0}}); break;
      case 1: update(copy, entity); break;
      case 2: write(copy, "commitment.frobnicate", entity, {{"title", "never"}}); break;
      case 3: resolve(copy, entity); break;
      case 4: {
        const auto other =
            static_cast<std::size_t>(pick(0, static_cast<std::int64_t>(logs_.size()) - 1));
        logs_[copy] = merged(logs_[copy], logs_[other]);
        break;
      }
      default: write(copy, "commitment.set", entity, some_field());
    }
  }

  void resolve(std::size_t copy, const std::string& entity) {
    for (const auto& [name, field] : core::fold(about(logs_[copy], entity))) {
      if (core::in_conflict(name, field)) {
        const auto last = static_cast<std::int64_t>(field.heads.size()) - 1;
        write(copy, "commitment.set", entity,
              {{name, field.heads[static_cast<std::size_t>(pick(0, last))].value}});
        return;
      }
    }
  }

  std::vector<Log>& logs() { return logs_; }

 private:
  std::int64_t pick(std::int64_t low, std::int64_t high) {
    return tests::random_int(engine_, low, high);
  }

  core::Json some_field() {
    switch (pick(0, 3)) {
      case 0: return {{"tag/x", pick(0, 1) == 0 ? core::Json() : core::Json(true)}};
      case 1: return {{"owner/p", pick(0, 1) == 0 ? core::Json() : core::Json({{"role", "lead"}})}};
      case 2: return {{"due", pick(0, 3)}, {"note", pick(0, 3)}};
      default: return {{"title", pick(0, 3)}};
    }
  }

  void update(std::size_t copy, const std::string& entity) {
    append(copy, "update.record", entity, {{"status", "limited"}}, {});
  }

  void write(std::size_t copy, const std::string& kind, const std::string& entity,
             const core::Json& set) {
    const std::vector<core::Event> events = about(logs_[copy], entity);
    append(copy, kind, entity, {{"set", set}}, core::parents_for(events, core::fold(events), set));
  }

  void append(std::size_t copy, const std::string& kind, const std::string& entity,
              const core::Json& payload, std::vector<std::string> parents) {
    core::Event event;
    event.kind = kind;
    event.entity = entity;
    event.payload = core::canonical(payload);
    event.parents = std::move(parents);
    event.after = heads_of(logs_[copy]);
    for (const std::string& seen : event.after) {
      event.lamport = std::max(event.lamport, logs_[copy].at(seen).lamport);
    }
    ++event.lamport;
    event.tx = std::to_string(++drawn_);
    event.id = core::event_id(event);
    logs_[copy].emplace(event.id, event);
  }

  std::mt19937_64& engine_;
  std::vector<Log> logs_;
  std::int64_t drawn_ = 0;
};

int cases() { return tests::cases(2000); }

}  // namespace

TEST_CASE("copies that come together in any order say the same, and nothing is lost") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int number = 0; number < cases(); ++number) {
    Copies copies(engine, static_cast<std::size_t>(tests::random_int(engine, 3, 5)));
    for (std::int64_t step = tests::random_int(engine, 1, 20); step > 0; --step) {
      copies.anything();
    }
    const std::vector<Log> logs = copies.logs();
    const Log& a = logs[0];
    const Log& b = logs[1];
    const Log& c = logs[2];
    CAPTURE(number);
    REQUIRE(said_by(merged(a, a)) == said_by(a));
    REQUIRE(said_by(merged(a, b)) == said_by(merged(b, a)));
    REQUIRE(said_by(merged(merged(a, b), c)) == said_by(merged(a, merged(b, c))));
    Log all;
    for (const Log& log : logs) {
      all = merged(all, log);
    }
    for (const Log& log : logs) {
      REQUIRE(std::includes(all.begin(), all.end(), log.begin(), log.end(),
                            [](const auto& x, const auto& y) { return x.first < y.first; }));
    }
    Log backwards;
    for (auto log = logs.rbegin(); log != logs.rend(); ++log) {
      backwards = merged(*log, backwards);
    }
    REQUIRE(said_by(all) == said_by(backwards));
  }
}

TEST_CASE("the order in which events are read does not matter") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int number = 0; number < cases() / 4; ++number) {
    Copies copies(engine, 3);
    for (int step = 0; step < 15; ++step) {
      copies.anything();
    }
    const Log all = merged(merged(copies.logs()[0], copies.logs()[1]), copies.logs()[2]);
    std::vector<core::Event> events = about(all, "e0");
    const core::Fields fields = core::fold(events);
    std::shuffle(events.begin(), events.end(), engine);
    const core::Fields shuffled = core::fold(events);
    REQUIRE(fields.size() == shuffled.size());
    for (const auto& [name, field] : fields) {
      REQUIRE(shuffled.at(name).heads.size() == field.heads.size());
      for (std::size_t i = 0; i < field.heads.size(); ++i) {
        REQUIRE(shuffled.at(name).heads[i].event == field.heads[i].event);
      }
    }
  }
}

TEST_CASE("what is resolved on one copy is resolved on all") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int number = 0; number < cases() / 4; ++number) {
    Copies copies(engine, 3);
    for (int step = 0; step < 12; ++step) {
      copies.anything();
    }
    std::vector<Log>& logs = copies.logs();
    logs[0] = merged(merged(logs[0], logs[1]), logs[2]);
    for (const char* entity : {"e0", "e1", "e2"}) {
      for (int field = 0; field < 8; ++field) {
        copies.resolve(0, entity);
      }
    }
    for (const std::size_t other : {std::size_t{1}, std::size_t{2}}) {
      const Log there = merged(logs[other], logs[0]);
      REQUIRE(said_by(there) == said_by(logs[0]));
      REQUIRE(said_by(there).find(" !") == std::string::npos);
    }
  }
}

// What is left out for its mark leaves no trace: a report reads as if it had never been recorded.
#include "store/marks.hpp"

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "render/render.hpp"
#include "report/agenda.hpp"
#include "report/assessors.hpp"
#include "report/progress.hpp"
#include "store/log.hpp"
#include "store/past.hpp"
#include "store/read.hpp"
#include "store/tally.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "support/random_history.hpp"

namespace {

const core::Date kFirstDay = *core::Date::from_ymd(2025, 1, 15);
constexpr int kHistories = 12;
constexpr int kCommands = 40;
constexpr std::array kMarks{"public", "internal", "restricted"};

struct Register {
  Register() : store("", store::Access::create, store::current_schema(), {}) {
    tests::prepare(store);
  }
  store::Store store;
};

std::vector<std::string> all_of(store::Store& store, std::string_view sql) {
  std::vector<std::string> all;
  store::Statement query(store.db(), sql);
  while (query.step()) {
    all.push_back(query.text(0));
  }
  return all;
}

report::Basis basis_of(store::Store& store, core::Date as_of) {
  report::Basis basis;
  basis.register_title = store::register_title(store);
  basis.as_of = as_of;
  store::Query query;
  query.as_of = as_of;
  query.detail = store::Detail::card;
  store::Found found = store::commitments(store, query);
  for (const core::Commitment& commitment : found.commitments) {
    basis.tally.add(commitment);
  }
  basis.in_register = store::tally(store, as_of).total;
  basis.commitments = std::move(found.commitments);
  basis.assessors = std::move(found.assessors);
  basis.documents = store::documents(store);
  return basis;
}

/// Several reports with all that they tell machines, too.
std::string printed(store::Store& store, core::Date as_of) {
  const report::Basis basis = basis_of(store, as_of);
  std::ostringstream out;
  const auto print = [&](const report::Report& report) {
    render::render(report, render::Format::json, {}, out);
  };
  report::ProgressInput progress;
  static_cast<report::Basis&>(progress) = basis;
  print(report::progress(progress));
  report::AgendaInput agenda;
  static_cast<report::Basis&>(agenda) = basis;
  agenda.from = kFirstDay.plus_days(-400);
  agenda.until = kFirstDay.plus_days(800);
  print(report::agenda(agenda));
  print(report::assessors(basis));
  return out.str();
}

void put_marks(store::Store& store, std::mt19937_64& engine, core::Date today) {
  store::Transaction transaction(store);
  int draws = 0;
  store::Recorder recorder(
      store, {"marker", today.iso() + "T13:00:00Z", today, [&](int digits, std::int64_t) {
                std::string hex = std::to_string(++draws);
                return std::string(static_cast<std::size_t>(digits) - hex.size(), 'f') + hex;
              }});
  recorder.set(core::kind::register_set, store::register_entity(store),
               core::Json{{"marks", kMarks}});
  for (const auto& [sql, kind] :
       {std::pair{"SELECT entity FROM document ORDER BY id", core::kind::document_set},
        std::pair{"SELECT entity FROM commitment ORDER BY id", core::kind::commitment_set}}) {
    for (const std::string& entity : all_of(store, sql)) {
      const std::int64_t which = tests::random_int(engine, 0, 4);
      if (which < 3) {
        recorder.set(kind, entity,
                     core::Json{{"mark", kMarks.at(static_cast<std::size_t>(which))}});
      }
    }
  }
  recorder.finish();
  transaction.commit();
}

/// The events of everything but what is marked as restricted, and what leads to that.
store::PastEvents events_without(store::Store& store) {
  const std::vector<std::string> entities = all_of(store, R"sql(
    WITH gone AS (
      SELECT commitment.id, commitment.entity FROM commitment
      LEFT JOIN document ON document.id = commitment.document
      WHERE CASE commitment.mark WHEN '' THEN document.mark ELSE commitment.mark END = 'restricted')
    SELECT entity FROM gone
    UNION SELECT entity FROM document WHERE mark = 'restricted'
    UNION SELECT entity FROM milestone WHERE commitment IN (SELECT id FROM gone)
    UNION SELECT entity FROM link
    WHERE source IN (SELECT id FROM gone) OR target IN (SELECT id FROM gone)
  )sql");
  const std::set<std::string> without(entities.begin(), entities.end());
  store::PastEvents events;
  store::for_each_event(store, store::LogOrder::oldest_first, [&](const core::Event& event) {
    if (without.count(event.entity) == 0) {
      events.seqs.push_back(event.seq);
    }
    return true;
  });
  std::sort(events.seqs.begin(), events.seqs.end());
  return events;
}

constexpr const char* kClashes = R"sql(
  SELECT key FROM commitment WHERE instr(key, '~') > 0
  UNION ALL SELECT code FROM document WHERE instr(code, '~') > 0
  UNION ALL SELECT code FROM party WHERE instr(code, '~') > 0
)sql";

}  // namespace

TEST_CASE("what is left out for its mark reads as if it had never been recorded") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  for (int i = 0; i < kHistories; ++i) {
    CAPTURE(i);
    Register reg;
    tests::RandomHistory history(reg.store, engine, kFirstDay, tests::Kinds::day_by_day);
    for (int left = kCommands; left > 0; --left) {
      history.command();
      history.next_day();
    }
    put_marks(reg.store, engine, history.today());
    if (!all_of(reg.store, kClashes).empty()) {
      continue;  // a key or code that two have is told apart, whether both are read or not
    }
    const auto rest = store::past_register(reg.store, events_without(reg.store));
    for (const core::Date as_of : {history.today(), kFirstDay.plus_days(20)}) {
      const std::string before = printed(reg.store, as_of);
      {
        const store::Narrowed narrowed(reg.store, {"restricted"});
        CHECK(printed(reg.store, as_of) == printed(*rest, as_of));
      }
      CHECK(printed(reg.store, as_of) == before);
    }
  }
}

TEST_CASE("while it is narrowed, no row of any table is of what is left out") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  Register reg;
  tests::RandomHistory history(reg.store, engine, kFirstDay);
  for (int left = 2 * kCommands; left > 0; --left) {
    history.command();
  }
  put_marks(reg.store, engine, history.today());
  const std::vector<std::string> gone = all_of(reg.store, R"sql(
    SELECT commitment.entity FROM commitment
    LEFT JOIN document ON document.id = commitment.document
    WHERE CASE commitment.mark WHEN '' THEN document.mark ELSE commitment.mark END = 'restricted'
  )sql");
  REQUIRE_FALSE(gone.empty());
  const store::Narrowed narrowed(reg.store, {"restricted"});
  for (const std::string& entity : gone) {
    CHECK(all_of(reg.store, "SELECT 1 FROM commitment WHERE entity = '" + entity + "'").empty());
    CHECK(all_of(reg.store, "SELECT 1 FROM event WHERE entity = '" + entity + "'").empty());
    CHECK(all_of(reg.store, "SELECT 1 FROM conflict WHERE entity = '" + entity + "'").empty());
    CHECK(store::events_of(reg.store, entity).empty());
  }
  for (const char* of : {"owner", "tag", "status_update", "milestone"}) {
    CHECK(all_of(reg.store, "SELECT 1 FROM " + std::string(of) +
                                " WHERE commitment NOT IN (SELECT id FROM commitment)")
              .empty());
  }
}

// What a Recorder does differently when one command records very much.
#include "store/recorder.hpp"

#include <sqlite3.h>

#include "core/draft.hpp"
#include "store/check.hpp"
#include "store/find.hpp"
#include "store/log.hpp"
#include "support/catch.hpp"
#include "support/repeatable_writer.hpp"
#include "support/temp_dir.hpp"

namespace {

constexpr int kMany = 20100;  // a little more than recorder.cpp takes the indexes off for

const core::Date kToday = *core::Date::from_ymd(2025, 1, 15);

std::string add(store::Recorder& recorder, int number) {
  core::CommitmentDraft draft;
  draft.key = "K-" + std::to_string(number);
  draft.title = "Hold exercise " + std::to_string(number);
  return recorder.create(core::kind::commitment_create, core::fields_of(draft));
}

void record(store::Recorder& recorder, const std::string& commitment) {
  core::UpdateDraft draft;
  draft.commitment = commitment;
  draft.status = core::StatusWord::limited;
  draft.as_of = kToday;
  recorder.append(core::kind::update_record, commitment, core::payload_of(draft));
}

std::string faults(store::Store& store) {
  std::string all;
  for (const store::Fault& fault : store::check(store).faults) {
    all += fault.what + "\n";
  }
  return all;
}

int count_indexes(store::Store& store) {
  store::Statement query(store.db(),
                         "SELECT count(*) FROM sqlite_schema WHERE sql IS NOT NULL AND "
                         "(name IN ('event_id', 'event_entity', 'event_no_replace') OR "
                         "type = 'index' AND tbl_name = 'commitment')");
  REQUIRE(query.step());
  return static_cast<int>(query.integer(0));
}

}  // namespace

TEST_CASE("a large command makes its indexes by our own text, never by that of the file") {
  const support::TempDir directory;
  const std::string path = (directory.path() / "r.kept").string();
  store::create_register_file(path, store::current_schema(), {}, [](store::Store& store) {
    store::Recorder recorder(store, support::repeatable_writer(kToday));
    add(recorder, 1);
    recorder.finish();
  });
  sqlite3* raw = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &raw) == SQLITE_OK);
  REQUIRE(sqlite3_exec(raw,
                       "PRAGMA writable_schema=1; UPDATE sqlite_schema SET sql = sql || "
                       "'; CREATE TABLE planted (x)' WHERE name = 'event_entity'",
                       nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(raw);

  store::Store store(path, store::Access::write, store::current_schema(), {});
  store::Transaction transaction(store);
  store::Recorder recorder(store, support::repeatable_writer(kToday));
  for (int number = 2; number <= kMany; ++number) {
    add(recorder, number);
  }
  recorder.finish();
  transaction.commit();
  store::Statement planted(store.db(), "SELECT 1 FROM sqlite_schema WHERE name = 'planted'");
  CHECK_FALSE(planted.step());
  CHECK(faults(store).empty());
}

TEST_CASE("very many events leave the register as few would: every index, guard and row is there") {
  const support::TempDir directory;
  const std::string path = (directory.path() / "r.kept").string();
  store::create_register_file(path, store::current_schema(), {}, [](store::Store& store) {
    store::Recorder recorder(store, support::repeatable_writer(kToday));
    recorder.create(core::kind::register_create, core::Json{{"title", ""}});
    recorder.finish();
  });
  store::Store store(path, store::Access::write, store::current_schema(), {});
  const int indexes = count_indexes(store);

  store::Transaction transaction(store);
  store::Recorder recorder(store, support::repeatable_writer(kToday));
  const std::string first = add(recorder, 1);
  for (int number = 2; number <= kMany; ++number) {
    add(recorder, number);
  }
  CHECK(count_indexes(store) == 0);
  record(recorder, first);
  CHECK(recorder.set(core::kind::commitment_set, first, {{"title", "Another"}}).size() == 1);
  add(recorder, kMany + 1);
  recorder.finish();
  transaction.commit();

  CHECK(count_indexes(store) == indexes);
  CHECK(store::events_of(store, first).size() == 3);
  CHECK(faults(store).empty());
  CHECK(store::find_commitment(store, "K-1").title == "Another");
}

#include "store/check.hpp"

#include <algorithm>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include <sqlite3.h>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/backup.hpp"
#include "store/check_projection.hpp"
#include "store/objects.hpp"

namespace store {
namespace {

constexpr std::size_t kMostFaults = 50;
constexpr std::size_t kHeadDigits = 32;
constexpr std::size_t kIdDigits = 64;

constexpr std::string_view kIntegrity = R"sql(
  PRAGMA integrity_check(20)
)sql";
constexpr std::string_view kForeignKeys = R"sql(
  PRAGMA foreign_key_check
)sql";
constexpr std::string_view kContents = R"sql(
  SELECT sha256, size, bytes FROM content
)sql";
constexpr std::string_view kEventFrom = R"sql(
  SELECT 1 FROM event WHERE id >= :low AND id < :high LIMIT 1
)sql";

/// What SQLite says against the structure of the file.
std::vector<std::string> damage(const SQLite::Database& db) {
  std::vector<std::string> found;
  Statement integrity(db, kIntegrity);
  while (integrity.step()) {
    if (integrity.text(0) != "ok") {
      found.push_back(integrity.text(0));
    }
  }
  return found;
}

/// What is found out beside the rest.
struct Beside {
  std::vector<std::string> damage;
  bool is_search_same = true;
};

enum class Search { looked_at, passed_over };

Beside look_beside(SQLite::Database& db, Search search) {
  Beside beside;
  beside.damage = damage(db);
  beside.is_search_same = search == Search::passed_over || is_search_same(db);
  return beside;
}

/// On a connection of its own, on another processor where there is one: as long as this one reads,
/// nobody changes the file. What is in memory only, or written to, is looked at before the rest.
std::future<Beside> start_beside(Store& store, Search search) {
  const char* const name = sqlite3_db_filename(store.db().getHandle(), "main");
  const std::string path = name == nullptr ? "" : name;
  const bool is_read = sqlite3_db_readonly(store.db().getHandle(), "main") == 1;
  if (is_read && !path.empty()) {
    const auto look = [path, &store, search] {
      return look_beside(*connect(path, Access::read, store.surroundings()), search);
    };
    try {
      return std::async(std::launch::async, look);
    } catch (const std::system_error&) {  // no thread to be had
      return std::async(std::launch::deferred, look);
    }
  }
  std::future<Beside> done = std::async(
      std::launch::deferred, [&store, search] { return look_beside(store.db(), search); });
  done.wait();
  return done;
}

void check_structure(Store& store, const Beside& beside, Health& health) {
  for (const std::string& words : beside.damage) {
    add_fault(health, "the file is damaged: " + words, kRestoreAdvice);
  }
  Statement foreign(store.db(), kForeignKeys);
  while (foreign.step()) {
    add_fault(health,
              "a row of '" + foreign.text(0) + "' refers to one of '" + foreign.text(2) +
                  "' that is missing",
              kRestoreAdvice);
  }
}

/// The faults of the structure go first: others follow from them.
void put_first(const Health& structure, Health& health) {
  const std::vector<Fault> others = std::move(health.faults);
  health.faults = structure.faults;
  health.more_faults += structure.more_faults;
  for (const Fault& fault : others) {
    add_fault(health, fault.what, fault.advice);
  }
}

std::string label(const Object& object) { return "the " + object.type + " '" + object.name + "'"; }

using ObjectName = std::pair<std::string, std::string>;

ObjectName name_of(const Object& object) { return {object.type, object.name}; }

/// What the steps made must be there unchanged; what is derived, too, in a register of our version.
SchemaFound check_objects(Store& store, Health& health) {
  SchemaFound schema{objects_of(store.schema(), health.schema), {}};
  if (health.schema < store.schema().steps.front().number) {
    add_fault(health, "no kept made a register of schema " + std::to_string(health.schema),
              kRestoreAdvice);
  }
  std::map<ObjectName, Object> found;
  for (Object& object : objects_of(store)) {
    ObjectName name = name_of(object);
    if (!found.emplace(std::move(name), object).second) {
      add_fault(health, label(object) + " is there twice", kRestoreAdvice);
    }
  }
  for (const Object& object : schema.expected) {
    const auto at = found.find(name_of(object));
    const char* advice = object.derived ? kRebuildAdvice : kRestoreAdvice;
    if (at == found.end()) {
      add_fault(health, label(object) + " is missing", advice);
      continue;
    }
    if (at->second.table != object.table ||
        (at->second.sql != object.sql && !belongs_to_search(object))) {
      add_fault(health, label(object) + " is not as kept makes it", advice);
    } else {
      schema.as_made.insert(name_of(object));
    }
    found.erase(at);
  }
  const bool all_known = health.schema == store.schema().version();
  for (const auto& [name, object] : found) {
    if (all_known || object.type == "trigger") {
      add_fault(health, label(object) + " is not one of kept's",
                std::string(kRebuildAdvice) + " removes it");
    }
  }
  return schema;
}

/// Every kept text and file is what its digest says, and none that an event names is missing.
void check_contents(Store& store, const NamedDigests& named, Health& health) {
  std::set<std::string> found;
  Statement contents(store.db(), kContents);
  while (contents.step()) {
    store.check_interrupted();
    ++health.contents;
    const std::string bytes = contents.blob(2);
    if (base::sha256_hex(bytes) != contents.text(0) ||
        contents.integer(1) != static_cast<std::int64_t>(bytes.size())) {
      add_fault(
          health,
          "the kept bytes " + contents.text(0).substr(0, 12) + " are not those that were put in",
          kRestoreAdvice);
    }
    found.insert(contents.text(0));
  }
  for (const auto& [digest, event] : named) {
    if (!found.contains(digest)) {
      add_fault(health,
                "the bytes " + digest.substr(0, 12) + " that " + event + " names are missing",
                kRestoreAdvice);
    }
  }
}

constexpr const char* kAbout = "what the log is about";

/// The log, and with it, in one pass, what is projected from it. Where that cannot be read, the
/// check of the log goes on.
LogTold check_log_and(std::unique_ptr<ProjectionCheck>& projections, Store& store, Health& health) {
  LogTold told;
  const bool was_read = guarded(health, "the log", [&] {
    told = check_log(store, health, [&](const Statement& row, const core::Json& payload) {
      if (projections && !guarded(health, kAbout, [&] { projections->take(row, payload); })) {
        projections.reset();
      }
    });
  });
  if (!was_read) {
    projections.reset();
  }
  return told;
}

bool is_hex(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace

void add_fault(Health& health, std::string what, std::string advice) {
  if (health.faults.size() < kMostFaults) {
    health.faults.push_back({std::move(what), std::move(advice)});
  } else {
    ++health.more_faults;
  }
}

Health check(Store& store) {
  Health health;
  std::optional<Snapshot> snapshot;
  if (sqlite3_get_autocommit(store.db().getHandle()) != 0) {
    snapshot.emplace(store);
  }
  health.schema = schema_version(store.db());
  health.projections_compared = health.schema == store.schema().version();
  SchemaFound schema;
  LogTold told;
  std::unique_ptr<ProjectionCheck> projections;
  (void)guarded(health, "the file", [&] { read_ahead(store); });
  (void)guarded(health, "the schema", [&] { schema = check_objects(store, health); });
  const bool compares = health.projections_compared && schema.has_projections();
  std::future<Beside> found =
      start_beside(store, compares ? Search::looked_at : Search::passed_over);
  // A view in the place of a table may never come to an end.
  if (schema.has_table("event")) {
    if (compares) {
      (void)guarded(health, kAbout, [&] {
        projections = std::make_unique<ProjectionCheck>(store, schema, health);
      });
    }
    told = check_log_and(projections, store, health);
    (void)guarded(health, "the signatures", [&] { check_signatures(store, told, health); });
  }
  if (schema.has_table("content")) {
    (void)guarded(health, "kept content", [&] { check_contents(store, told.digests, health); });
  }
  Health structure;
  Beside beside;
  (void)guarded(structure, "the file", [&] {
    beside = found.get();
    check_structure(store, beside, structure);
  });
  if (projections) {
    (void)guarded(health, kAbout, [&] { projections->finish(beside.is_search_same); });
  }
  put_first(structure, health);
  return health;
}

std::vector<std::string> missing_from(Store& store, std::string_view fingerprint) {
  std::string text = base::lower(fingerprint);
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  std::vector<std::string> missing;
  for (const std::string_view head : base::split(text, '.')) {
    if (head.size() < kHeadDigits || head.size() > kIdDigits || !is_hex(head)) {
      throw base::Error(
          base::ErrorKind::usage, "'" + std::string(fingerprint) + "' is not a fingerprint",
          "copy it as a report or kept check prints it: 32 digits, or several times 32");
    }
    const Use query(store.statement(kEventFrom));
    query->bind(":low", std::string(head)).bind(":high", std::string(head) + "g");
    if (!query->step()) {
      missing.emplace_back(head);
    }
  }
  return missing;
}

}  // namespace store

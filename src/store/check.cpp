#include "store/check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <sqlite3.h>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/check_parts.hpp"
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

void check_structure(Store& store, Health& health) {
  Statement integrity(store.db(), kIntegrity);
  while (integrity.step()) {
    if (integrity.text(0) != "ok") {
      add_fault(health, "the file is damaged: " + integrity.text(0), kRestoreAdvice);
    }
  }
  Statement foreign(store.db(), kForeignKeys);
  while (foreign.step()) {
    add_fault(health,
              "a row of '" + foreign.text(0) + "' refers to one of '" + foreign.text(2) +
                  "' that is missing",
              kRestoreAdvice);
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

/// Damage that stops one part of the check is a fault like others; the other parts go on.
template <class Part>
void guarded(Health& health, const char* what, Part part) {
  try {
    part();
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() == SQLITE_INTERRUPT) {
      throw;
    }
    add_fault(health, std::string(what) + " cannot be read: " + error.what(), kRestoreAdvice);
  } catch (const base::Error& error) {
    if (error.kind() != base::ErrorKind::check_failed) {
      throw;
    }
    add_fault(health, error.what(), error.hint());
  }
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
  health.schema = schema_version(store.db());
  health.projections_compared = health.schema == store.schema().version();
  SchemaFound schema;
  LogTold told;
  guarded(health, "the file", [&] { check_structure(store, health); });
  guarded(health, "the schema", [&] { schema = check_objects(store, health); });
  // A view in the place of a table may never come to an end.
  const bool has_log = schema.has_table("event");
  if (has_log) {
    guarded(health, "the log", [&] { told = check_log(store, health); });
    guarded(health, "the signatures", [&] { check_signatures(store, told, health); });
  }
  if (schema.has_table("content")) {
    guarded(health, "kept content", [&] { check_contents(store, told.digests, health); });
  }
  if (has_log && health.projections_compared) {
    guarded(health, "what the log is about", [&] { check_projections(store, schema, health); });
  }
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

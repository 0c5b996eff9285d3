#include "store/check.hpp"

#include <algorithm>
#include <map>

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
constexpr std::string_view kNamedContents = R"sql(
  SELECT 'document ' || code, sha256 FROM document
  WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM content)
  UNION ALL
  SELECT 'an update of ' || commitment.key, evidence.sha256 FROM evidence
  JOIN status_update ON status_update.id = evidence.status_update
  JOIN commitment ON commitment.id = status_update.commitment
  WHERE evidence.sha256 IS NOT NULL AND evidence.sha256 NOT IN (SELECT sha256 FROM content)
  UNION ALL
  SELECT 'the issued report ' || number, sha256 FROM issued_report
  WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM content)
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

/// What the steps made must be there unchanged; what is derived, too, in a register of our version.
void check_objects(Store& store, Health& health) {
  std::map<std::string, Object> found;
  for (Object& object : objects_of(store)) {
    found.emplace(object.name, std::move(object));
  }
  for (const Object& object : objects_of(store.schema(), health.schema)) {
    const auto at = found.find(object.name);
    const char* advice = object.derived ? kRebuildAdvice : kRestoreAdvice;
    if (at == found.end()) {
      add_fault(health, label(object) + " is missing", advice);
      continue;
    }
    const bool same = at->second.type == object.type && at->second.table == object.table &&
                      (at->second.sql == object.sql || belongs_to_search(object));
    if (!same) {
      add_fault(health, label(object) + " is not as kept makes it", advice);
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
}

void check_contents(Store& store, Health& health) {
  Statement contents(store.db(), kContents);
  while (contents.step()) {
    ++health.contents;
    const std::string bytes = contents.blob(2);
    if (base::sha256_hex(bytes) != contents.text(0) ||
        contents.integer(1) != static_cast<std::int64_t>(bytes.size())) {
      add_fault(
          health,
          "the kept bytes " + contents.text(0).substr(0, 12) + " are not those that were put in",
          kRestoreAdvice);
    }
  }
}

void check_named_contents(Store& store, Health& health) {
  Statement missing(store.db(), kNamedContents);
  while (missing.step()) {
    add_fault(health,
              "the bytes " + missing.text(1).substr(0, 12) + " that " + missing.text(0) +
                  " names are missing",
              kRestoreAdvice);
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

Health check(Store& store, const Surroundings& surroundings) {
  Health health;
  health.schema = schema_version(store.db());
  health.projections_compared = health.schema == store.schema().version();
  guarded(health, "the file", [&] { check_structure(store, health); });
  guarded(health, "the schema", [&] { check_objects(store, health); });
  guarded(health, "the log", [&] { check_log(store, health); });
  guarded(health, "kept content", [&] { check_contents(store, health); });
  if (health.projections_compared) {
    guarded(health, "what the log is about",
            [&] { check_projections(store, surroundings, health); });
    guarded(health, "what names kept content", [&] { check_named_contents(store, health); });
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

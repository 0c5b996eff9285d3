#include "store/find.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "core/key.hpp"
#include "store/read.hpp"

namespace store {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kByKey = R"sql(
  SELECT id, entity, key, title FROM commitment WHERE key = :text AND removed = 0 ORDER BY id
)sql";
constexpr std::string_view kByPrefix = R"sql(
  SELECT id, entity, key, title FROM commitment
  WHERE removed = 0 AND substr(key, 1, length(:text)) = :text COLLATE NOCASE
  ORDER BY sort_key LIMIT 7
)sql";
constexpr std::string_view kAllKeys = R"sql(
  SELECT id, entity, key, title FROM commitment WHERE removed = 0 ORDER BY sort_key
)sql";
constexpr std::string_view kRemoved = R"sql(
  SELECT removed FROM commitment WHERE id = :id
)sql";
// Keys are never used again: those of removed commitments count, too. Numbers are padded in
// sort_key, so the newest comes first; the caller stops at the first that is a number.
constexpr std::string_view kNewestKeys = R"sql(
  SELECT key FROM commitment WHERE removed = 0 AND sort_key >= :low AND sort_key < :high
  ORDER BY sort_key DESC
)sql";
constexpr std::string_view kNewestRemovedKeys = R"sql(
  SELECT key FROM commitment WHERE removed = 1 AND sort_key >= :low AND sort_key < :high
  ORDER BY sort_key DESC
)sql";
// Of clashing keys, too, which are shown as K-13~5f0: what follows `~` ends before the byte 7f.
constexpr std::string_view kKeyTaken = R"sql(
  SELECT 1 FROM commitment
  WHERE key = :key OR (key >= :key || '~' AND key < :key || char(127)) LIMIT 1
)sql";
constexpr std::string_view kUpdatesByPrefix = R"sql(
  SELECT status_update.id, status_update.commitment FROM event
  JOIN status_update ON status_update.id = event.seq
  WHERE event.id >= :low AND event.id < :high LIMIT 2
)sql";

constexpr std::size_t kShownCandidates = 6;
constexpr std::size_t kMinUpdateDigits = 4;

std::vector<KeyedRow> read_rows(Statement& query) {
  std::vector<KeyedRow> rows;
  while (query.step()) {
    rows.push_back({query.integer(0), query.text(1), query.text(2), query.text(3)});
  }
  return rows;
}

std::vector<KeyedRow> rows_matching(Store& store, std::string_view sql, std::string_view text) {
  const Use query(store.statement(sql));
  query->bind(":text", std::string(text));
  return read_rows(*query);
}

bool is_number(std::string_view text) {
  return !text.empty() && text.size() < 18 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t trailing_number(std::string_view key) {
  std::size_t at = key.size();
  while (at > 0 && key[at - 1] >= '0' && key[at - 1] <= '9') {
    --at;
  }
  const std::string_view digits = key.substr(at);
  return is_number(digits) ? std::stoll(std::string(digits)) : -1;
}

std::vector<KeyedRow> rows_numbered(Store& store, std::string_view text) {
  const std::int64_t number = std::stoll(std::string(text));
  std::vector<KeyedRow> rows;
  const Use query(store.statement(kAllKeys));
  while (query->step() && rows.size() <= kShownCandidates) {
    if (trailing_number(core::key_base(query->view(2))) == number) {
      rows.push_back({query->integer(0), query->text(1), query->text(2), query->text(3)});
    }
  }
  return rows;
}

/// Whether the key or code is the one that was given, whatever it is shown with.
bool bears(std::string_view shown, std::string_view given) {
  return base::fold(core::key_base(shown)) == base::fold(base::trim(given));
}

/// A key that several bear means these, and not those that begin with it.
void keep_clashing(std::string_view text, std::vector<KeyedRow>& rows) {
  const auto bears_it = [&](const KeyedRow& row) { return bears(row.key, text); };
  if (std::any_of(rows.begin(), rows.end(), bears_it)) {
    std::erase_if(rows, [&](const KeyedRow& row) { return !bears_it(row); });
  }
}

/// A code that two copies gave means none of them.
void refuse_clashing(std::string_view what, std::string_view text,
                     const std::vector<std::string>& codes) {
  std::vector<std::string> found;
  for (const std::string& code : codes) {
    if (bears(code, text)) {
      found.push_back(code);
    }
  }
  if (found.size() > 1) {
    throw Error(ErrorKind::ambiguous,
                "'" + std::string(text) + "' may be several " + std::string(what),
                "one of: " + base::join(found, ", "));
  }
}

[[noreturn]] void refuse_ambiguous(std::string_view text, const std::vector<KeyedRow>& rows) {
  std::vector<std::string> names;
  for (const KeyedRow& row : rows) {
    if (names.size() == kShownCandidates) {
      names.emplace_back("...");
      break;
    }
    names.push_back(row.key + " (" + base::truncate(row.title, 40) + ")");
  }
  throw Error(ErrorKind::ambiguous, "'" + std::string(text) + "' may be several commitments",
              "one of: " + base::join(names, ", "));
}

[[noreturn]] void refuse_unknown(std::string_view what, std::string_view text,
                                 const std::vector<std::string>& known, std::string_view list) {
  const auto near = base::closest(text, known);
  throw Error(ErrorKind::not_found,
              "there is no " + std::string(what) + " '" + std::string(text) + "'",
              near ? "did you mean '" + *near + "'?" : "see what there is: " + std::string(list));
}

std::vector<std::string> all_keys(Store& store) {
  const Use query(store.statement(kAllKeys));
  std::vector<std::string> keys;
  while (query->step()) {
    keys.push_back(query->text(2));
  }
  return keys;
}

}  // namespace

KeyedRow find_commitment(Store& store, std::string_view text) {
  text = base::trim(text);
  std::vector<KeyedRow> rows = rows_matching(store, kByKey, text);
  if (rows.empty() && is_number(text)) {
    rows = rows_numbered(store, text);
  }
  if (rows.empty() && !text.empty()) {
    rows = rows_matching(store, kByPrefix, text);
    keep_clashing(text, rows);
  }
  if (rows.empty()) {
    refuse_unknown("commitment", text, all_keys(store), "kept list");
  }
  if (rows.size() > 1) {
    refuse_ambiguous(text, rows);
  }
  return rows.front();
}

std::optional<core::Party> named_among(const std::vector<core::Party>& all, std::string_view text) {
  const std::string wanted = base::fold(base::trim(text));
  const auto is_code = [&](const core::Party& party) { return base::fold(party.code) == wanted; };
  const auto is_name = [&](const core::Party& party) {
    return base::fold(party.name) == wanted ||
           std::any_of(party.aliases.begin(), party.aliases.end(),
                       [&](const std::string& alias) { return base::fold(alias) == wanted; });
  };
  auto found = std::find_if(all.begin(), all.end(), is_code);
  if (found == all.end()) {
    found = std::find_if(all.begin(), all.end(),
                         [&](const core::Party& party) { return bears(party.code, text); });
  }
  if (found == all.end()) {
    found = std::find_if(all.begin(), all.end(), is_name);
  }
  return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<core::Party> party_named(Store& store, std::string_view text) {
  return named_among(parties(store), text);
}

bool is_removed(Store& store, std::int64_t commitment) {
  const Use query(store.statement(kRemoved));
  query->bind(":id", commitment);
  return query->step() && query->integer(0) != 0;
}

core::Party find_party(Store& store, std::string_view text) {
  const std::vector<core::Party> all = parties(store);
  std::vector<std::string> codes;
  codes.reserve(all.size());
  for (const core::Party& party : all) {
    codes.push_back(party.code);
  }
  refuse_clashing("parties", text, codes);
  if (auto party = named_among(all, text)) {
    return *party;
  }
  std::vector<std::string> names;
  for (const core::Party& party : all) {
    names.push_back(party.code);
    names.push_back(party.name);
  }
  refuse_unknown("party", text, names, "kept party list");
}

core::Document find_document(Store& store, std::string_view text) {
  text = base::trim(text);
  std::vector<core::Document> matches;
  std::vector<std::string> codes;
  for (core::Document& document : documents(store)) {
    codes.push_back(document.code);
    if (base::lower(document.code) == base::lower(text)) {
      return document;
    }
    if (!text.empty() && base::starts_with_ci(document.code, text)) {
      matches.push_back(std::move(document));
    }
  }
  refuse_clashing("documents", text, codes);
  if (matches.empty()) {
    refuse_unknown("document", text, codes, "kept document list");
  }
  if (matches.size() > 1) {
    std::vector<std::string> names;
    for (const core::Document& document : matches) {
      names.push_back(document.code);
    }
    throw Error(ErrorKind::ambiguous, "'" + std::string(text) + "' may be several documents",
                "one of: " + base::join(names, ", "));
  }
  return matches.front();
}

std::optional<core::Document> document_with_code(Store& store, const std::string& code) {
  const std::vector<core::Document> found = documents_with(store, DocumentField::code, code);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<core::Document> document_with_text(Store& store, const std::string& sha256) {
  const std::vector<core::Document> found = documents_with(store, DocumentField::sha256, sha256);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<core::Document> document_with_digest(Store& store, const std::string& sha256) {
  if (auto document = document_with_text(store, sha256)) {
    return document;
  }
  const auto read_from = documents_with(store, DocumentField::original_sha256, sha256);
  return read_from.empty() ? std::nullopt : std::optional(read_from.front());
}

core::StatusUpdate find_update(Store& store, std::string_view text) {
  const std::string low = base::lower(base::trim(text));
  const bool is_hex = std::all_of(low.begin(), low.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  });
  std::vector<std::pair<std::int64_t, std::int64_t>> rows;
  if (is_hex && low.size() >= kMinUpdateDigits) {
    const Use query(store.statement(kUpdatesByPrefix));
    query->bind(":low", low).bind(":high", low + "g");
    while (query->step()) {
      rows.emplace_back(query->integer(0), query->integer(1));
    }
  }
  if (rows.size() == 1) {
    for (core::StatusUpdate& update : updates_of(store, rows.front().second)) {
      if (update.id == rows.front().first) {
        return update;
      }
    }
  }
  if (rows.size() > 1) {
    throw Error(ErrorKind::ambiguous, "'" + std::string(text) + "' may be several updates",
                "give more digits of the update's id");
  }
  throw Error(ErrorKind::not_found, "there is no update '" + std::string(text) + "'",
              "kept show KEY --all prints the updates of a commitment with their ids");
}

std::int64_t next_key_number(Store& store, const std::string& prefix) {
  std::int64_t last = 0;
  const std::string low = core::sort_key(prefix);
  for (const std::string_view sql : {kNewestKeys, kNewestRemovedKeys}) {
    const Use query(store.statement(sql));
    query->bind(":low", low + "-").bind(":high", low + ".");
    std::optional<std::int64_t> number;
    while (!number && query->step()) {
      number = core::key_number(core::key_base(query->view(0)), prefix);
    }
    last = std::max(last, number.value_or(0));
  }
  if (last >= core::kLastKeyNumber) {
    throw Error(ErrorKind::input,
                "no number follows " + core::numbered_key(prefix, last) + ", the last there can be",
                "give the key yourself: --key " + prefix + "-A1");
  }
  return last + 1;
}

bool key_is_taken(Store& store, const std::string& key) {
  const Use query(store.statement(kKeyTaken));
  query->bind(":key", key);
  return query->step();
}

}  // namespace store

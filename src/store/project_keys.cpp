// Keys and codes that two copies gave to different things: each is shown with digits of its entity.
#include <array>
#include <vector>

#include "base/text.hpp"
#include "core/key.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

/// So many names are looked for in one pass over all.
constexpr std::size_t kManyNames = 500;

constexpr RowForm kCommitmentKey{"commitment", "id", "key sort_key"};
constexpr RowForm kPartyCode{"party", "id", "code"};
constexpr RowForm kDocumentCode{"document", "id", "code"};

// What follows `~` ends before the byte 7f.
struct Queries {
  Naming naming;
  const RowForm& form;
  std::string_view now;       ///< the name of one
  std::string_view bearers;   ///< of one name, with digits or without
  std::string_view suspects;  ///< all names that more than one may bear
};
constexpr std::array<Queries, 3> kQueries{{{Naming::commitment, kCommitmentKey, R"sql(
        SELECT key FROM commitment WHERE id = :id
      )sql",
                                            R"sql(
        SELECT id, entity, key FROM commitment
        WHERE removed = 0 AND (key = :name OR (key >= :name || '~' AND key < :name || char(127)))
      )sql",
                                            R"sql(
        SELECT key FROM commitment GROUP BY key HAVING count(*) > 1 OR instr(key, '~') > 0
      )sql"},
                                           {Naming::party, kPartyCode, R"sql(
        SELECT code FROM party WHERE id = :id
      )sql",
                                            R"sql(
        SELECT id, entity, code FROM party
        WHERE removed = 0 AND (code = :name OR (code >= :name || '~' AND code < :name || char(127)))
      )sql",
                                            R"sql(
        SELECT code FROM party GROUP BY code HAVING count(*) > 1 OR instr(code, '~') > 0
      )sql"},
                                           {Naming::document, kDocumentCode, R"sql(
        SELECT code FROM document WHERE id = :id
      )sql",
                                            R"sql(
        SELECT id, entity, code FROM document
        WHERE removed = 0 AND (code = :name OR (code >= :name || '~' AND code < :name || char(127)))
      )sql",
                                            R"sql(
        SELECT code FROM document GROUP BY code HAVING count(*) > 1 OR instr(code, '~') > 0
      )sql"}}};

const Queries& queries_of(Naming naming) { return kQueries.at(static_cast<std::size_t>(naming)); }

constexpr std::string_view kUnindex = R"sql(
  INSERT INTO commitment_search (commitment_search, rowid, key, title, text, chapeau, section)
  SELECT 'delete', id, key, title, text, chapeau, section FROM commitment WHERE id = :id
)sql";
constexpr std::string_view kIndex = R"sql(
  INSERT INTO commitment_search (rowid, key, title, text, chapeau, section)
  SELECT id, key, title, text, chapeau, section FROM commitment WHERE id = :id
)sql";

struct Bearer {
  std::int64_t id;
  std::string entity;
  std::string name;
};

std::vector<Bearer> bearers_of(Store& store, const Queries& queries, const std::string& base) {
  std::vector<Bearer> bearers;
  const Use query(store.statement(queries.bearers));
  query->bind(":name", base);
  while (query->step()) {
    bearers.push_back({query->integer(0), query->text(1), query->text(2)});
  }
  return bearers;
}

/// The name that was given. It may be empty: a file from anybody may hold that.
std::string_view given(std::string_view shown) {
  return shown.starts_with('~') ? std::string_view{} : core::key_base(shown);
}

std::string base_of(std::string_view name) { return base::lower(given(name)); }

void bind_name(Row& row, Naming naming, std::int64_t id, const std::string& name) {
  if (naming == Naming::commitment) {
    row.bind(":id", id).bind(":key", name).bind(":sort_key", core::sort_key(name));
  } else {
    row.bind(":id", id).bind(":code", name);
  }
}

}  // namespace

void Projector::named(Naming naming, std::int64_t id, const std::string& name, const Told& told) {
  Names& names = names_.at(static_cast<std::size_t>(naming));
  if (rows_.compared()) {
    Row row = rows_.amend(queries_of(naming).form);
    bind_name(row, naming, id, name);
    if (!row.stands()) {
      names.odd[id] = name;
    }
    return;
  }
  if (!told.is_new()) {
    const Use query(store_.statement(queries_of(naming).now));
    query->bind(":id", id);
    if (query->step()) {
      names.moved.insert(base_of(query->view(0)));
    }
  }
  names.moved.insert(base_of(name));
}

void Projector::settle_names() {
  for (const Queries& queries : kQueries) {
    Names& names = names_.at(static_cast<std::size_t>(queries.naming));
    for (const auto& [id, name] : names.odd) {
      names.moved.insert(base_of(name));
    }
    if (rows_.compared() || names.moved.size() > kManyNames) {
      const Use query(store_.statement(queries.suspects));
      if (!rows_.compared()) {
        names.moved.clear();
      }
      while (query->step()) {
        names.moved.insert(base_of(query->view(0)));
      }
    }
    for (const std::string& base : names.moved) {
      settle_name(queries.naming, base);
    }
    if (!names.odd.empty()) {
      rows_.differs(queries.form.table);
    }
    names = {};
  }
}

void Projector::settle_name(Naming naming, const std::string& base) {
  const Queries& queries = queries_of(naming);
  std::map<std::int64_t, std::string>& odd = names_.at(static_cast<std::size_t>(naming)).odd;
  const std::vector<Bearer> bearers = bearers_of(store_, queries, base);
  std::vector<std::string> entities;
  for (const Bearer& bearer : bearers) {
    entities.push_back(bearer.entity);
  }
  const std::size_t digits = core::clash_digits(entities);
  for (const Bearer& bearer : bearers) {
    std::string name(given(bearer.name));
    name += bearers.size() > 1 ? "~" + bearer.entity.substr(0, digits) : "";
    if (rows_.compared()) {
      Row row = rows_.amend(queries.form);
      bind_name(row, naming, bearer.id, name);
      row.run();
      const auto other = odd.find(bearer.id);
      if (other != odd.end() && given(other->second) == given(name)) {
        odd.erase(other);
      }
    } else if (name != bearer.name) {
      rename(naming, bearer.id, name);
    }
  }
}

void Projector::rename(Naming naming, std::int64_t id, const std::string& name) {
  const bool is_searched = naming == Naming::commitment;
  if (is_searched) {
    store_.statement(kUnindex).bind(":id", id).run();
  }
  {
    Row row = rows_.amend(queries_of(naming).form);
    bind_name(row, naming, id, name);
    row.run();
  }
  if (is_searched) {
    store_.statement(kIndex).bind(":id", id).run();
  }
}

}  // namespace store

#include "store/rows.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace store {
namespace {

using Words = std::vector<std::string_view>;

Words words(std::string_view list) { return list.empty() ? Words{} : base::split(list, ' '); }

/// Each name as `say` words it, with `between` between them.
template <class Say>
std::string listed(const Words& names, std::string_view between, Say say) {
  std::string out;
  for (const std::string_view name : names) {
    out += out.empty() ? "" : between;
    out += say(std::string(name));
  }
  return out;
}

std::string same(const std::string& name) { return name; }
std::string parameter(const std::string& name) { return ":" + name; }
std::string equation(const std::string& name) { return name + " = :" + name; }
/// Byte for byte, whatever the column takes for equal.
std::string identity(const std::string& name) { return name + " IS :" + name + " COLLATE BINARY"; }

/// What a row says besides its key.
Words said_by(const RowForm& form) {
  Words said = words(form.columns);
  const Words settled = words(form.settled);
  said.insert(said.end(), settled.begin(), settled.end());
  return said;
}

std::string insertion(const RowForm& form) {
  const Words said = said_by(form);
  Words all = words(form.key);
  all.insert(all.end(), said.begin(), said.end());
  return "INSERT INTO " + std::string(form.table) + " (" + listed(all, ", ", same) + ") VALUES (" +
         listed(all, ", ", parameter) + ")";
}

std::string insertion_or_update(const RowForm& form) {
  const std::string updates = listed(
      said_by(form), ", ", [](const std::string& name) { return name + " = excluded." + name; });
  return insertion(form) + " ON CONFLICT (" + listed(words(form.key), ", ", same) + ") DO " +
         (updates.empty() ? "NOTHING" : "UPDATE SET " + updates);
}

std::string update(const RowForm& form) {
  return "UPDATE " + std::string(form.table) + " SET " +
         listed(words(form.columns), ", ", equation) + " WHERE " +
         listed(words(form.key), " AND ", equation);
}

/// Gives one row when the table holds just this one. What is settled is bound for nothing.
std::string comparison(const RowForm& form) {
  Words exact = words(form.key);
  for (const std::string_view name : words(form.columns)) {
    exact.push_back(name);
  }
  const Words settled = words(form.settled);
  return "SELECT " + (settled.empty() ? "1" : listed(settled, ", ", parameter)) + " FROM " +
         std::string(form.table) + " WHERE " + listed(words(form.key), " AND ", equation) +
         " AND " + listed(exact, " AND ", identity);
}

}  // namespace

Row::~Row() {
  if (statement_ != nullptr) {
    statement_->reset();
  }
}

void Row::run() {
  if (statement_ != nullptr) {
    rows_.run(table_, *statement_);
  }
}

Row Rows::put(const RowForm& form) { return whole_row(form, Part::whole); }

Row Rows::add(const RowForm& form) {
  return whole_row(form, compared() ? Part::whole : Part::fresh);
}

Row Rows::whole_row(const RowForm& form, Part part) {
  if (compared()) {
    ++tables_[form.table].put;
  }
  return {*this, form.table, &statement_for(form, part)};
}

Row Rows::amend(const RowForm& form) {
  return {*this, form.table, &statement_for(form, Part::some)};
}

Row Rows::clear(std::string_view sql) {
  return {*this, {}, compared() ? nullptr : &store_.statement(sql)};
}

Statement& Rows::statement_for(const RowForm& form, Part part) {
  for (const Known& known : known_) {
    if (known.form == &form && known.part == part) {
      return *known.statement;
    }
  }
  const std::string sql = compared()            ? comparison(form)
                          : part == Part::fresh ? insertion(form)
                          : part == Part::whole ? insertion_or_update(form)
                                                : update(form);
  known_.push_back({&form, part, std::make_unique<Statement>(store_.db(), sql)});
  return *known_.back().statement;
}

void Rows::run(std::string_view table, Statement& statement) {
  if (!compared()) {
    statement.run();
  } else if (!statement.step()) {
    differs(table);
  }
}

bool Rows::are_all_of(const std::string& table) {
  const auto known = tables_.find(table);
  const Table expected = known == tables_.end() ? Table{} : known->second;
  if (expected.differs) {
    return false;
  }
  Statement count(store_.db(), "SELECT count(*) FROM " + table);
  return count.step() && count.integer(0) == expected.put;
}

}  // namespace store

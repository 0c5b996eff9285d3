#include <istream>
#include <iterator>
#include <set>

#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "store/query.hpp"

namespace cli {
namespace {

struct CellOf {
  report::Cell operator()(std::monostate) const { return report::Missing::none; }
  report::Cell operator()(std::int64_t number) const { return number; }
  report::Cell operator()(double number) const { return number; }
  report::Cell operator()(const std::string& text) const { return text; }
};

bool is_number(const store::Value& value) {
  return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
}

/// Numbers are set to the right when a column has nothing else.
report::Column::Fit fit_of(const store::QueryRows& found, std::size_t column) {
  bool any = false;
  for (const auto& row : found.rows) {
    const bool empty = std::holds_alternative<std::monostate>(row[column]);
    if (!empty && !is_number(row[column])) {
      return report::Column::Fit::text;
    }
    any = any || !empty;
  }
  return any ? report::Column::Fit::number : report::Column::Fit::text;
}

/// Two columns of one name would be one member in JSON: the second becomes `name_2`.
std::string own_key(const std::string& name, std::set<std::string>& taken) {
  std::string key = name;
  for (int number = 2; !taken.insert(key).second; ++number) {
    key = name + "_" + std::to_string(number);
  }
  return key;
}

report::Report report_of(const store::QueryRows& found) {
  report::Table table;
  table.key = "rows";
  table.empty = "no rows";
  std::set<std::string> taken;
  for (std::size_t column = 0; column < found.columns.size(); ++column) {
    const std::string& name = found.columns[column];
    table.columns.push_back({own_key(name, taken), name, fit_of(found, column), false});
  }
  for (const auto& row : found.rows) {
    std::vector<report::Cell> cells;
    for (const store::Value& value : row) {
      cells.push_back(std::visit(CellOf{}, value));
    }
    table.rows.push_back(std::move(cells));
  }
  report::Report report;
  report.kind = "sql";
  report.rows_only = true;
  report.sections.push_back({"rows", "", {std::move(table)}, {}, false});
  return report;
}

Output run(const std::string& query, Context& context) {
  const std::string sql =
      query == "-" ? std::string(std::istreambuf_iterator<char>(context.session.in), {}) : query;
  return {report_of(store::answer(context.store(), sql)), ExitCode::done, {}};
}

}  // namespace

Action declare_sql(CLI::App& app) {
  const auto query = std::make_shared<std::string>();
  add_argument(app, "QUERY", *query,
               "one SELECT over the v_ views; - reads it from standard input");
  return [query](Context& context) { return run(*query, context); };
}

}  // namespace cli

// The header that schema/embed.cmake makes holds the files of SCHEMA_DIRECTORY byte for byte. Built
// once for the schema of the program and once for tests/embed/schema, which is full of traps.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>

#include "schema_sql.hpp"

namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string file_name(const store::schema::Migration& step) {
  const std::string digits = std::to_string(step.number);
  return std::string(4 - digits.size(), '0') + digits + "_" + std::string(step.name) + ".sql";
}

}  // namespace

int main() {
  const std::filesystem::path directory = SCHEMA_DIRECTORY;
  int failures = 0;
  const auto expect = [&failures](bool condition, const std::string& what) {
    if (!condition) {
      std::cerr << "failed: " << what << '\n';
      ++failures;
    }
  };

  std::set<std::string> embedded;
  int last = 0;
  for (const auto& step : store::schema::kMigrations) {
    const std::string name = file_name(step);
    expect(step.number > last, name + " comes after its predecessor");
    expect(std::filesystem::exists(directory / name), name + " exists");
    expect(bytes_of(directory / name) == step.sql, name + " is embedded byte for byte");
    embedded.insert(name);
    last = step.number;
  }
  if (std::filesystem::exists(directory / "derived.sql")) {
    expect(bytes_of(directory / "derived.sql") == store::schema::kDerivedSql,
           "derived.sql is embedded byte for byte");
    embedded.insert("derived.sql");
  }
  for (const auto& entry : std::filesystem::directory_iterator(directory)) {
    const std::string name = entry.path().filename().string();
    expect(entry.path().extension() != ".sql" || embedded.count(name) == 1, name + " is embedded");
  }
  expect(!embedded.empty(), "there is something to embed");
  return failures == 0 ? 0 : 1;
}

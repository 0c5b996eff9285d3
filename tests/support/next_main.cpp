// `kept_next`: the program as it would be with one more step in its schema.
#include <fstream>
#include <iterator>
#include <string>

#include "cli/run.hpp"

int main(int argc, char** argv) {
  std::ifstream file(KEPT_SOURCE_DIR "/tests/schema/0002_rehearsal.sql");
  const std::string sql{std::istreambuf_iterator<char>(file), {}};
  store::Schema schema = store::current_schema();
  schema.steps.push_back({schema.version() + 1, "rehearsal", sql});
  return cli::run_process(argc, argv, schema);
}

#include "cli/tool.hpp"

#include <string>

#include "tests/support/catch.hpp"

using cli::run_tool;
using cli::ToolEnd;
using cli::ToolLimits;
using cli::ToolRun;

namespace {

bool never() { return false; }

}  // namespace

TEST_CASE("a program gets the bytes and its words as they are, and what it says comes back") {
  const std::string input = std::string(300'000, 'x') + '\0' + "$HOME `id`";
  const ToolRun run = run_tool({"sh", "-c", "cat; echo \"$1\" >&2; exit 3", "sh", "a 'b' $c"},
                               input, ToolLimits{}, never);
  CHECK(run.end == ToolEnd::exited);
  CHECK(run.exit == 3);
  CHECK(run.output == input);
  CHECK(run.errors == "a 'b' $c\n");
}

TEST_CASE("a program that is not there is not found") {
  CHECK(run_tool({"no-such-program-anywhere"}, "", ToolLimits{}, never).end == ToolEnd::not_found);
}

TEST_CASE("a program that says too much, takes too long or is interrupted is ended") {
  const std::vector<std::string> endless{"sh", "-c", "while :; do echo y; done"};
  const std::vector<std::string> silent{"sh", "-c", "while :; do :; done"};
  CHECK(run_tool(endless, "", {std::chrono::seconds{60}, 100'000}, never).end == ToolEnd::too_much);
  const ToolRun slow = run_tool(silent, "", {std::chrono::milliseconds{50}, 10}, never);
  CHECK(slow.end == ToolEnd::too_slow);
  CHECK(slow.exit == 128 + 9);
  CHECK(run_tool(silent, "", ToolLimits{}, [] { return true; }).end == ToolEnd::interrupted);
}

TEST_CASE("what a program complains of is kept in bounds") {
  const ToolRun run =
      run_tool({"sh", "-c", "head -c 100000 /dev/zero | tr '\\0' e >&2"}, "", ToolLimits{}, never);
  CHECK(run.end == ToolEnd::exited);
  CHECK(run.errors == std::string(4096, 'e'));
}

#include "cli/command.hpp"
#include "cli/commands/declare.hpp"

namespace cli {

const std::vector<Command>& commands() {
  constexpr std::string_view kDaily = "Every day";
  constexpr std::string_view kFill = "Fill the register";
  constexpr std::string_view kAsk = "Ask";
  static const std::vector<Command> table{
      {"update", kDaily, "Record how far a commitment has come", Needs::write, declare_update,
       "kept update SCM56-04 limited --as-of 2025-03-07 --evidence https://example.org/news"},
      {"list", kDaily, "List commitments", Needs::read, declare_list,
       "kept list --owner ROK --overdue"},
      {"show", kDaily, "Show one commitment with its history", Needs::read, declare_show,
       "kept show 4"},
      {"report", kDaily, "Print the progress report", Needs::read, declare_report,
       "kept report --as-of 2025-06-30 -o report.md"},
      {"init", kFill, "Make a new register", Needs::nothing, declare_init,
       "kept init alliance.kept --title 'Alliance commitments'"},
      {"add", kFill, "Add a commitment by hand", Needs::write, declare_add,
       "kept add 'Set up the joint committee' --owner US --due 2026-Q3"},
      {"edit", kFill, "Change commitments; the filters of list are --where-... here", Needs::write,
       declare_edit, "kept edit SCM56-04 --due 2026-Q3 --reason 'moved by the ministers'"},
      {"search", kAsk, "Find commitments by their words", Needs::read, declare_search,
       "kept search early warning"},
      {"date", kAsk, "Show what a date expression means", Needs::nothing, declare_date,
       "kept date 'within 90d of 2025-11-10'"},
  };
  return table;
}

}  // namespace cli

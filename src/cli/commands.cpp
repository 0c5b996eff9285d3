#include "cli/command.hpp"
#include "cli/commands/declare.hpp"

namespace cli {

const std::vector<Command>& commands() {
  constexpr std::string_view kDaily = "Every day";
  constexpr std::string_view kFill = "Fill the register";
  constexpr std::string_view kAsk = "Ask";
  constexpr std::string_view kKeep = "Keep the file";
  constexpr std::string_view kLearn = "Learn";
  static const std::vector<Command> table{
      {"import", kDaily, "Take in a document, a table or an export", Needs::write, declare_import,
       "kept import fact-sheet.md"},
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
      {"undo", kFill, "Take back the last command", Needs::write, declare_undo, "kept undo"},
      {"redo", kFill, "Bring back what undo took", Needs::write, declare_redo, "kept redo"},
      {"search", kAsk, "Find commitments by their words", Needs::read, declare_search,
       "kept search early warning"},
      {"sql", kAsk, "Ask in SQL, read-only", Needs::read, declare_sql,
       "kept sql 'SELECT key, level FROM v_commitment'"},
      {"date", kAsk, "Show what a date expression means", Needs::nothing, declare_date,
       "kept date 'within 90d of 2025-11-10'"},
      {"export", kKeep, "Write the register, or its commitments or updates, to a file",
       Needs::read, declare_export, "kept export -o register.ndjson"},
      {"check", kKeep, "Prove that the file holds what was recorded", Needs::read, declare_check,
       "kept check --contains 3f9a61c0d2e84b75a1960c3de58f7b24"},
      {"backup", kKeep, "Make a verified copy", Needs::read, declare_backup, "kept backup"},
      {"rebuild", kKeep, "Make every table again from the log", Needs::write, declare_rebuild,
       "kept rebuild"},
      {"migrate", kKeep, "Bring an older file up to this version", Needs::nothing, declare_migrate,
       "kept migrate"},
      {"help", kLearn, "Show the commands, or how to use one", Needs::nothing, declare_help,
       "kept help update"},
      {"completion", kLearn, "Print what makes a shell complete commands and options",
       Needs::nothing, declare_completion,
       "kept completion bash > ~/.local/share/bash-completion/completions/kept"},
  };
  return table;
}

}  // namespace cli

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
      {"report", kDaily, "Print a report: progress, what needs attention, what falls due",
       Needs::read, declare_report, "kept report --as-of 2025-06-30 -o report.md"},
      {"init", kFill, "Make a new register", Needs::nothing, declare_init,
       "kept init alliance.kept --title 'Alliance commitments'"},
      {"add", kFill, "Add a commitment by hand", Needs::write, declare_add,
       "kept add 'Set up the joint committee' --owner US --due 2026-Q3"},
      {"edit", kFill, "Change fields, owners, deadlines and tags", Needs::write, declare_edit,
       "kept edit SCM56-04 --due 2026-Q3 --reason 'moved by the ministers'"},
      {"milestone add", kFill, "Add a dated step, or one in each year", Needs::write,
       declare_milestone_add,
       "kept milestone add SCM56-02 'Freedom Shield' --due 2025-03 --every year --until 2027"},
      {"milestone done", kFill, "Record that a milestone was reached", Needs::write,
       declare_milestone_done, "kept milestone done SCM56-02 1 --on 2025-03-21"},
      {"milestone edit", kFill, "Change a milestone, or take it out", Needs::write,
       declare_milestone_edit, "kept milestone edit SCM56-02 1 --due 2025-Q2"},
      {"milestone list", kAsk, "List milestones", Needs::read, declare_milestone_list,
       "kept milestone list --overdue"},
      {"party add", kFill, "Add a state, ministry, body or person", Needs::write, declare_party_add,
       "kept party add ROK-MND --name 'Ministry of National Defense' --parent ROK"},
      {"party edit", kFill, "Change a party", Needs::write, declare_party_edit,
       "kept party edit US --alias 'United States of America'"},
      {"party list", kAsk, "List parties", Needs::read, declare_party_list, "kept party list"},
      {"party show", kAsk, "Show one party", Needs::read, declare_party_show,
       "kept party show ROK"},
      {"document add", kFill, "Add a document, or a meeting to come", Needs::write,
       declare_document_add, "kept document add SCM57 --series SCM --edition 57 --date 2025-11-14"},
      {"document edit", kFill, "Change a document", Needs::write, declare_document_edit,
       "kept document edit SCM57 --date 2025-11-14"},
      {"document list", kAsk, "List documents", Needs::read, declare_document_list,
       "kept document list"},
      {"document show", kAsk, "Show one document, or its text", Needs::read, declare_document_show,
       "kept document show SCM56 --text"},
      {"link", kFill, "Say how one commitment stands to another", Needs::write, declare_link,
       "kept link SCM57-03 reaffirms SCM56-04"},
      {"unlink", kFill, "Take a link back", Needs::write, declare_unlink,
       "kept unlink SCM57-03 reaffirms SCM56-04"},
      {"undo", kFill, "Take back the last command", Needs::write, declare_undo, "kept undo"},
      {"redo", kFill, "Bring back what undo took", Needs::write, declare_redo, "kept redo"},
      {"search", kAsk, "Find commitments by their words", Needs::read, declare_search,
       "kept search early warning"},
      {"log", kAsk, "Tell who recorded what, when and why", Needs::read, declare_log,
       "kept log SCM56-04"},
      {"evidence", kAsk, "List the evidence of a commitment, or save a file of it", Needs::read,
       declare_evidence, "kept evidence SCM56-04 --save 2 -o minutes.pdf"},
      {"sql", kAsk, "Ask in SQL, read-only", Needs::read, declare_sql, "kept sql - < question.sql"},
      {"date", kAsk, "Show what a date expression means", Needs::nothing, declare_date,
       "kept date 'within 90d of 2025-11-10'"},
      {"export", kKeep, "Write the register, or its commitments or updates, to a file", Needs::read,
       declare_export, "kept export -o register.ndjson"},
      {"check", kKeep, "Prove that the file holds what was recorded", Needs::read, declare_check,
       "kept check --contains 3f9a61c0d2e84b75a1960c3de58f7b24"},
      {"backup", kKeep, "Make a verified copy", Needs::read, declare_backup, "kept backup"},
      {"rebuild", kKeep, "Make every table again from the log", Needs::nothing, declare_rebuild,
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

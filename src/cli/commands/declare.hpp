#pragma once
#include "cli/command.hpp"

/// What each command declares: its options, and what runs. One function for each row of the table
/// in commands.cpp, defined in the file of its name.
namespace cli {

Action declare_add(CLI::App& app);
Action declare_backup(CLI::App& app);
Action declare_bundle(CLI::App& app);
Action declare_check(CLI::App& app);
Action declare_completion(CLI::App& app);
Action declare_conflicts(CLI::App& app);
Action declare_conflicts_resolve(CLI::App& app);
Action declare_conflicts_show(CLI::App& app);
Action declare_date(CLI::App& app);
Action declare_diff(CLI::App& app);
Action declare_document_add(CLI::App& app);
Action declare_document_edit(CLI::App& app);
Action declare_document_list(CLI::App& app);
Action declare_document_show(CLI::App& app);
Action declare_edit(CLI::App& app);
Action declare_evidence(CLI::App& app);
Action declare_export(CLI::App& app);
Action declare_fingerprint(CLI::App& app);
Action declare_help(CLI::App& app);
Action declare_import(CLI::App& app);
Action declare_init(CLI::App& app);
Action declare_key_new(CLI::App& app);
Action declare_key_show(CLI::App& app);
Action declare_link(CLI::App& app);
Action declare_list(CLI::App& app);
Action declare_merge(CLI::App& app);
Action declare_log(CLI::App& app);
Action declare_migrate(CLI::App& app);
Action declare_milestone_add(CLI::App& app);
Action declare_milestone_done(CLI::App& app);
Action declare_milestone_edit(CLI::App& app);
Action declare_milestone_list(CLI::App& app);
Action declare_party_add(CLI::App& app);
Action declare_party_edit(CLI::App& app);
Action declare_party_list(CLI::App& app);
Action declare_party_show(CLI::App& app);
Action declare_rebuild(CLI::App& app);
Action declare_rekey(CLI::App& app);
Action declare_redo(CLI::App& app);
Action declare_report(CLI::App& app);
Action declare_report_issue(CLI::App& app);
Action declare_report_issued(CLI::App& app);
Action declare_search(CLI::App& app);
Action declare_show(CLI::App& app);
Action declare_sign(CLI::App& app);
Action declare_sql(CLI::App& app);
Action declare_undo(CLI::App& app);
Action declare_unlink(CLI::App& app);
Action declare_update(CLI::App& app);

}  // namespace cli

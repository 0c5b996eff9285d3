#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "cli/import/parties.hpp"
#include "cli/import/table_reader.hpp"
#include "core/draft.hpp"

namespace cli {

/// Takes the rows of a table into the register, each once: a row whose key is there already changes
/// what differs, an update that is there already changes nothing.
class TableWriter {
 public:
  TableWriter(const ImportOptions& options, const TableReader& reader, Context& context);

  void take_commitment(const intake::Row& row);
  void take_update(const intake::Row& row);
  /// Links between rows, once all rows are in.
  void finish();

  /// Called for what is wrong with a row; the row is then left out.
  std::function<void(intake::Fault&&)> on_fault;

  struct Counts {
    std::int64_t added = 0;
    std::int64_t edited = 0;
    std::int64_t unchanged = 0;
    std::int64_t updates = 0;
    std::int64_t links = 0;
  };
  [[nodiscard]] const Counts& counts() const { return counts_; }
  [[nodiscard]] const PartyBook& parties() const { return parties_; }
  /// Which commitments of the register were edited, and what of them, and which documents are not
  /// there; not endlessly many.
  [[nodiscard]] const std::vector<std::string>& told() const { return told_; }

 private:
  struct Known {
    std::string entity;
    std::int64_t id = 0;
    bool is_new = false;
  };
  struct PendingLink {
    std::string source;
    core::Relation relation;
    std::string target;
    intake::Fault place;
  };

  void refuse(const intake::Row& row, intake::ColumnRole role, const base::Diagnostic& what);
  void read_dates(const intake::Row& row, core::CommitmentDraft& draft);
  void read_mark(const intake::Row& row, core::CommitmentDraft& draft);
  void read_owners(const intake::Row& row, core::CommitmentDraft& draft);
  const core::Document* document_of(const intake::Row& row);
  /// What it says as far as that can be read; what cannot is refused.
  core::CommitmentDraft read_commitment(const intake::Row& row);
  core::UpdateDraft read_update(const intake::Row& row);
  void record_update(const intake::Row& row, const Known& known, core::UpdateDraft draft);
  void remember_links(const intake::Row& row, const std::string& entity);
  bool is_recorded(const Known& known, const core::UpdateDraft& draft);
  Known* with_key(std::string_view key);
  Known* with_title(std::string_view title);
  /// What a cell names, by key or by title.
  Known* find(std::string_view key_or_title);
  void tell_edit(const core::CommitmentDraft& draft, const core::Json& set);
  Known& remember(const std::string& key, const std::string& title, Known known);

  const ImportOptions& options_;
  const TableReader& reader_;
  Context& context_;
  store::Recorder& recorder_;
  PartyBook parties_;
  std::optional<core::Document> document_;
  core::Date as_of_;
  std::string mark_;  // of each commitment; empty: that of its document
  bool had_updates_;
  bool row_is_good_ = true;  // nothing in it was refused
  std::string prefix_;
  std::int64_t next_number_;
  std::unordered_map<std::string, Known> by_key_;          // lower case
  std::unordered_map<std::string, std::string> by_title_;  // folded title -> lower-case key
  std::unordered_set<std::string> removed_;                // lower case, of what is out of sight
  std::unordered_map<std::string, std::optional<core::Document>> documents_;  // by lower-case code
  std::vector<std::string> told_;
  std::unordered_map<std::int64_t, std::unordered_set<std::string>> recorded_;
  std::vector<PendingLink> links_;
  Counts counts_;
};

}  // namespace cli

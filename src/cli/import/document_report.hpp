#pragma once
#include <string>
#include <vector>

#include "core/draft.hpp"
#include "intake/document.hpp"
#include "report/report.hpp"

namespace cli {

struct ImportedOwner {
  std::string party;  ///< code
  core::Role role = core::Role::named;
};

/// A candidate as it was recorded.
struct ImportedCommitment {
  core::CommitmentDraft draft;
  std::vector<ImportedOwner> owners;
};

struct ImportFindings {
  bool explain = false;
  std::vector<ImportedCommitment> commitments;  ///< in the order of the document's candidates
};

/// What an import of a document found, taken or not: the contract of `kept import DOC --json`.
[[nodiscard]] report::Report import_report(const intake::Document& document,
                                           const std::string& code, const std::string& sha256,
                                           const ImportFindings& findings);

}  // namespace cli

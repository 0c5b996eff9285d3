#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/import/import.hpp"
#include "core/draft.hpp"
#include "core/match.hpp"
#include "core/records.hpp"
#include "intake/document.hpp"

/// A new edition of something that the register holds: a revised text of a document, or the next
/// meeting of a series.
namespace cli {

enum class EditionKind {
  revision,  ///< the same commitments in another wording: they are updated
  meeting    ///< commitments of its own: they are linked to the earlier ones
};

struct EarlierEdition {
  EditionKind kind = EditionKind::revision;
  core::Document document;
  std::vector<core::Commitment> commitments;
};

/// What the new document is to be compared with: the document that --revises names, or the last one
/// before it of the series that --series names; nothing when there is none with commitments.
[[nodiscard]] std::optional<EarlierEdition> earlier_edition(const ImportOptions& options,
                                                            const intake::Document& document,
                                                            Context& context);

/// Where keys of new commitments begin: a revision goes on with those of what it revises.
[[nodiscard]] std::string key_prefix(const std::optional<EarlierEdition>& earlier,
                                     const std::string& code);
/// `SCM56` of `SCM56-R2`: what the keys of a revision begin with.
[[nodiscard]] std::string without_revision(const std::string& code);
/// A code for a revision: `SCM56-R2`.
[[nodiscard]] std::string revision_code(const core::Document& revised, store::Store& store);

/// One commitment of either edition, or the same in both.
struct ComparedRow {
  std::optional<std::size_t> before;  ///< index in EarlierEdition::commitments
  std::optional<std::size_t> after;   ///< index of the drafts
  core::Rewording rewording;
  double likeness = 0;
  [[nodiscard]] bool changed() const { return !rewording.same_words || rewording.moved; }
};

/// In the order of the new document, then what was dropped.
[[nodiscard]] std::vector<ComparedRow> compare_editions(
    const EarlierEdition& earlier, const std::vector<core::CommitmentDraft>& drafts);

/// What each row would write, in words.
[[nodiscard]] report::Table comparison_table(const EarlierEdition& earlier,
                                             const std::vector<core::CommitmentDraft>& drafts,
                                             const std::vector<ComparedRow>& rows);

/// How many of each, and what to do about the dropped.
[[nodiscard]] std::vector<std::string> comparison_notes(const EarlierEdition& earlier,
                                                        const std::vector<ComparedRow>& rows);

/// The fields of a commitment that a revision changes.
[[nodiscard]] core::Json revised_fields(const core::Commitment& commitment,
                                        const core::CommitmentDraft& draft, const ComparedRow& row);

/// Asks on a terminal whether to write what was shown; --yes answers, --dry-run needs no answer.
/// Errors: usage where nobody can be asked.
[[nodiscard]] bool may_write(const ImportOptions& options, const report::Report& shown,
                             Context& context);

}  // namespace cli

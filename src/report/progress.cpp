#include "report/progress.hpp"

#include <set>
#include <utility>

#include "base/text.hpp"
#include "report/behind.hpp"
#include "report/card.hpp"
#include "report/progress_parts.hpp"

namespace report {
namespace {

/// Names of those whose updates count, in the order of the alphabet.
std::vector<std::string> assessors(const ProgressInput& input) {
  std::set<std::string> names;
  for (const core::Commitment& commitment : input.commitments) {
    for (const core::StatusUpdate& update : commitment.updates) {
      if (update.effective && !update.assessor.empty()) {
        names.insert(update.assessor);
      }
    }
  }
  return {names.begin(), names.end()};
}

std::string document_text(const core::Document& document) {
  const std::string issued = document.issued ? ", " + core::to_text(*document.issued) : "";
  return document.code + ", " + document.title + issued;
}

Cell documents_words(const std::vector<core::Document>& documents) {
  if (documents.size() == 1) {
    return document_text(documents.front());
  }
  std::vector<std::string> codes;
  for (const core::Document& document : documents) {
    codes.push_back(document.code);
  }
  return codes;
}

Table documents_table(const std::vector<core::Document>& documents) {
  Table table{"documents", "", {}, {}, "none"};
  for (const char* key : {"code", "title", "issued", "address"}) {
    table.columns.push_back({key, key, Column::Fit::text, true});
  }
  for (const core::Document& document : documents) {
    table.rows.push_back({document.code, document.title,
                          document.issued ? Cell{*document.issued} : Cell{Missing::unknown},
                          document.address.empty() ? Cell{Missing::none} : document.address});
  }
  return table;
}

}  // namespace

Section title_block(const ProgressInput& input) {
  const std::vector<std::string> names = assessors(input);
  const bool unread = input.commitments.empty() && input.tally.total > 0;
  const bool everything = input.scope.empty();
  const std::string count =
      std::to_string(input.tally.total) + " of " + std::to_string(input.in_register);
  const std::string scope = everything ? "every commitment" : input.scope;
  const std::string by = names.empty() ? "" : "; assessed by " + base::join(names, ", ");
  KeyValues facts{"", {}};
  facts.pairs = {{"title", "Register", input.register_title, true},
                 {"", "Document", documents_words(input.documents), input.documents.empty()},
                 {"", "Scope", scope + ": " + count},
                 {"scope", "Scope", everything ? Cell{Missing::none} : Cell{input.scope}, true},
                 {"commitments", "Commitments", Share{input.tally.total, input.in_register}, true},
                 {"", "As of", input.as_of.iso() + by},
                 {"as_of", "As of", input.as_of, true},
                 {"assessors", "Assessors", unread ? Cell{Missing::unknown} : Cell{names}, true},
                 {"fingerprint", "Fingerprint", input.fingerprint, input.fingerprint.empty()}};
  return {"report", "", {std::move(facts), documents_table(input.documents)}, {}, false};
}

Section cards(const ProgressInput& input) {
  Section section{"commitments", "Commitments", {}, {}, true};
  if (input.commitments.empty()) {
    section.blocks.push_back(Paragraph{"", "none"});
  }
  EvidenceNumbers numbers;
  for (const core::Commitment& commitment : input.commitments) {
    Section card = commitment_section(commitment, input.as_of, History::effective, numbers);
    card.heading = heading_of(commitment);
    section.sections.push_back(std::move(card));
  }
  return section;
}

Report progress(const ProgressInput& input) {
  Report report;
  report.kind = "progress-report";
  report.title = "Progress report";
  report.title += input.register_title.empty() ? "" : ": " + input.register_title;
  report.meta.as_of = input.as_of;
  report.meta.more = {{"fingerprint", input.fingerprint}};
  report.sections.push_back(title_block(input));
  report.sections.push_back(at_a_glance(input));
  if (input.since && !input.summary) {
    report.sections.push_back(changed_since(input));
  }
  report.sections.push_back(needs_attention(input));
  if (input.summary) {
    return report;
  }
  report.csv_table = "rows";
  report.sections.push_back(party_grid(input));
  report.sections.push_back(by_section(input));
  report.sections.push_back(by_owner(input));
  report.sections.push_back(cards(input));
  report.sections.push_back(method(input));
  report.behind = behind_the_glance(input);
  return report;
}

}  // namespace report

#include "report/basis.hpp"

#include <set>
#include <utility>

#include "base/text.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

/// Names of those whose updates count, in the order of the alphabet.
std::vector<std::string> assessors(const Basis& basis) {
  std::set<std::string> names(basis.assessed_by.begin(), basis.assessed_by.end());
  for (const core::Commitment& commitment : basis.commitments) {
    for (const core::Assessment& assessment : commitment.assessments) {
      const std::string& name = basis.assessors.at(assessment.assessor);
      if (!names.contains(name)) {
        names.insert(name);
      }
    }
  }
  names.erase("");
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

/// `internal; left out: 3 commitments marked higher than internal`.
std::string handling_words(const Basis& basis) {
  std::string words = basis.mark.empty() ? "no mark" : basis.mark;
  if (!basis.max_mark.empty()) {
    words += "; left out: " + std::to_string(basis.left_out) +
             (basis.left_out == 1 ? " commitment" : " commitments") + " marked higher than " +
             basis.max_mark;
  }
  return words;
}

}  // namespace

Section title_block(const Basis& basis) {
  const bool unread = !basis.updates_read || (basis.commitments.empty() && basis.tally.total > 0);
  const std::vector<std::string> names = unread ? std::vector<std::string>{} : assessors(basis);
  const bool everything = basis.scope.empty();
  const std::string count = share_text(basis.tally.total, basis.in_register);
  const std::string scope = everything ? "every commitment" : basis.scope;
  const std::string by = names.empty() || unread ? "" : "; assessed by " + base::join(names, ", ");
  KeyValues facts{"", {}};
  facts.pairs = {
      {"title", "Register", basis.register_title, true},
      {"", "Document", documents_words(basis.documents), basis.documents.empty()},
      {"", "Scope", scope + ": " + count},
      {"scope", "Scope", everything ? Cell{Missing::none} : Cell{basis.scope}, true},
      {"commitments", "Commitments", Share{basis.tally.total, basis.in_register}, true},
      {"", "As of", basis.as_of.iso() + by},
      {"as_of", "As of", basis.as_of, true},
      {"assessors", "Assessors", unread ? Cell{Missing::unknown} : Cell{names}, true},
      {"", "Handling", handling_words(basis), basis.mark.empty() && basis.max_mark.empty()},
      {"mark", "Handling", text_cell(basis.mark), true},
      {"max_mark", "At most", text_cell(basis.max_mark), true},
      {"left_out", "Left out", basis.left_out, true},
      {"fingerprint", "Fingerprint", basis.fingerprint, basis.fingerprint.empty()}};
  return {"report", "", {std::move(facts), documents_table(basis.documents)}, {}, false};
}

Report report_of(const Basis& basis, std::string kind, const std::string& title) {
  Report report;
  report.kind = std::move(kind);
  report.title = title + (basis.register_title.empty() ? "" : ": " + basis.register_title);
  report.mark = basis.mark;
  report.meta.as_of = basis.as_of;
  report.meta.more = {{"fingerprint", basis.fingerprint}};
  report.sections.push_back(title_block(basis));
  return report;
}

std::string share_text(std::int64_t count, std::int64_t of) {
  return std::to_string(count) + " of " + std::to_string(of);
}

std::string commitments_on(const Basis& basis) {
  const std::int64_t total = basis.tally.total;
  return std::to_string(total) + (total == 1 ? " commitment on " : " commitments on ") +
         basis.as_of.iso();
}

}  // namespace report

#include "cli/commands/check_quotes.hpp"

#include <memory>
#include <unordered_map>

#include "intake/html.hpp"
#include "store/log.hpp"
#include "store/quotes.hpp"

namespace cli {
namespace {

constexpr std::size_t kDayDigits = 10;

struct QuoteFaultRow {
  std::string key;
  std::string document;
  std::string part;
  std::string what;
  std::string advice;
};

std::string lines_label(core::LineSpan lines) {
  return lines.first == lines.last
             ? "line " + std::to_string(lines.first)
             : "lines " + std::to_string(lines.first) + " to " + std::to_string(lines.last);
}

std::string departure_words(const core::Departure& departure) {
  if (departure.quoted.empty()) {
    return "its parts stand in another order";
  }
  if (departure.line == 0) {
    return "its first word, '" + departure.quoted + "', does not occur in it";
  }
  return "at line " + std::to_string(departure.line) + " the document has " +
         (departure.found.empty() ? "no more words" : "'" + departure.found + "'") + " where '" +
         departure.quoted + "' is quoted";
}

/// Compares every quotation with the document it names; reads each document once.
class QuoteCheck {
 public:
  explicit QuoteCheck(store::Store& store) : store_(store) {}

  void take(const store::StoredQuote& quote) {
    ++commitments_;
    if (quote.now.document.empty() || quote.now.text.empty() || quote.now.sha256.empty()) {
      unchecked_.push_back({report::KeyRef{quote.key},
                            quote.now.document.empty() ? "it names no document"
                            : quote.now.text.empty()   ? "it has no text"
                                                       : "no text of its document is kept"});
      return;
    }
    const core::QuotedText* source = source_of(quote.now);
    if (source == nullptr) {
      faults_.push_back({quote.key, quote.now.document, "text",
                         "the text of " + quote.now.document + " is missing from the register",
                         "the file was damaged: go back to a backup or another copy"});
      return;
    }
    ++checked_;
    edited_ += quote.text_edited ? 1 : 0;
    if (quote.text_edited && first_stands(quote)) {
      ++first_stands_;
    }
    judge_text(quote, *source);
    judge_chapeau(quote, *source);
  }

  [[nodiscard]] Output output(const std::string& path) const {
    report::KeyValues facts;
    const auto share = [](std::int64_t count, std::int64_t of) { return report::Share{count, of}; };
    const auto faults = static_cast<std::int64_t>(faults_.size());
    facts.pairs = {
        {"file", "file", path},
        {"verdict", "verdict",
         faults == 0 ? "every quotation stands"
                     : std::to_string(faults) + (faults == 1 ? " fault" : " faults")},
        {"checked", "commitments compared", share(checked_, commitments_)},
        {"texts", "texts that stand", share(texts_, checked_)},
        {"chapeaux", "lead-ins that stand", share(chapeaux_, with_chapeau_)},
        {"edited", "texts edited", share(edited_, checked_)},
        {"first_texts", "first texts of these that stand", share(first_stands_, edited_)}};
    report::Report report;
    report.kind = "check-quotes";
    report.sections.push_back({"", "", {facts}, {}, false});
    report.sections.back().blocks.push_back(fault_table());
    report::Table unchecked;
    unchecked.key = "unchecked";
    unchecked.title = "Not compared";
    unchecked.empty = "none";
    unchecked.columns = {{"key", "Key", report::Column::Fit::word}, {"reason", "Why"}};
    unchecked.rows = unchecked_;
    report.sections.back().blocks.push_back(unchecked);
    report.csv_table = "faults";
    report.meta.more = {{"faults", faults}};
    return {report, faults == 0 ? ExitCode::done : ExitCode::check_failed, {}};
  }

 private:
  const core::QuotedText* source_of(const store::Quoted& quoted) {
    if (quoted.sha256.empty()) {
      return nullptr;
    }
    auto found = sources_.find(quoted.sha256);
    if (found == sources_.end()) {
      const auto bytes = store::content(store_, quoted.sha256);
      found = sources_
                  .emplace(quoted.sha256,
                           bytes ? std::make_unique<core::QuotedText>(intake::visible_text(*bytes))
                                 : nullptr)
                  .first;
    }
    return found->second.get();
  }

  bool first_stands(const store::StoredQuote& quote) {
    const core::QuotedText* source = source_of(quote.first);
    return source != nullptr && !quote.first.text.empty() &&
           core::judge_quote(*source, quote.first.text, {}).fault == core::QuoteFault::none;
  }

  void judge_text(const store::StoredQuote& quote, const core::QuotedText& source) {
    const std::string& code = quote.now.document;
    const core::QuoteVerdict verdict = core::judge_quote(source, quote.now.text, quote.now.lines);
    if (verdict.fault == core::QuoteFault::at_other_lines) {
      const std::string lines =
          std::to_string(verdict.found.first) + "-" + std::to_string(verdict.found.last);
      ++texts_;
      fault(quote, "lines",
            "its text stands at " + lines_label(verdict.found) + " of " + code + ", not at " +
                lines_label(quote.now.lines),
            "kept edit " + quote.key + " --lines " + lines);
    } else if (verdict.fault == core::QuoteFault::none) {
      ++texts_;
    } else if (quote.text_edited && first_stands(quote)) {
      fault(quote, "text",
            "its text was edited by " + quote.edited_by + " on " +
                quote.edited_at.substr(0, kDayDigits) + " and no longer stands in " + code + ": " +
                departure_words(verdict.departure) + "; its first text does stand in " +
                quote.first.document,
            "kept log " + quote.key + " has the first text, kept edit " + quote.key +
                " --text TEXT puts it back; if another document has the new words: kept edit " +
                quote.key + " --document CODE");
    } else {
      fault(quote, "text",
            "its text does not stand in " + code + ": " + departure_words(verdict.departure),
            "kept document show " + code + " --text, then kept edit " + quote.key +
                " --text with its words");
    }
  }

  void judge_chapeau(const store::StoredQuote& quote, const core::QuotedText& source) {
    if (quote.now.chapeau.empty()) {
      return;
    }
    ++with_chapeau_;
    if (source.holds_sentences(quote.now.chapeau)) {
      ++chapeaux_;
      return;
    }
    const std::string& code = quote.now.document;
    const std::string edited = quote.chapeau_edited ? ", and was edited since it was recorded" : "";
    fault(quote, "chapeau",
          "its lead-in does not stand in " + code + edited + ": " +
              departure_words(source.departure_of(quote.now.chapeau)),
          "kept document show " + code + " --text, then kept edit " + quote.key +
              " --chapeau with its words");
  }

  void fault(const store::StoredQuote& quote, const char* part, std::string what,
             std::string advice) {
    faults_.push_back({quote.key, quote.now.document, part, std::move(what), std::move(advice)});
  }

  [[nodiscard]] report::Table fault_table() const {
    report::Table table;
    table.key = "faults";
    table.title = "Faults";
    table.empty = "none";
    using Fit = report::Column::Fit;
    table.columns = {{"key", "Key", Fit::word},
                     {"document", "Document", Fit::word, true},
                     {"part", "Part", Fit::word, true},
                     {"fault", "Fault", Fit::text},
                     {"advice", "What to do", Fit::text}};
    for (const QuoteFaultRow& row : faults_) {
      table.rows.push_back({report::KeyRef{row.key}, row.document, row.part, row.what, row.advice});
    }
    return table;
  }

  store::Store& store_;
  std::unordered_map<std::string, std::unique_ptr<core::QuotedText>> sources_;  // by digest
  std::vector<QuoteFaultRow> faults_;
  std::vector<std::vector<report::Cell>> unchecked_;
  std::int64_t commitments_ = 0;
  std::int64_t checked_ = 0;
  std::int64_t texts_ = 0;
  std::int64_t with_chapeau_ = 0;
  std::int64_t chapeaux_ = 0;
  std::int64_t edited_ = 0;
  std::int64_t first_stands_ = 0;
};

}  // namespace

Output check_quotes(Context& context) {
  QuoteCheck check(context.store());
  for (const store::StoredQuote& quote : store::stored_quotes(context.store())) {
    check.take(quote);
  }
  return check.output(context.store().path());
}

}  // namespace cli

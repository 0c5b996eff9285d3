#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "intake/document.hpp"
#include "intake/judge.hpp"
#include "intake/lead_in.hpp"
#include "intake/nature.hpp"
#include "intake/parties.hpp"
#include "intake/signatories.hpp"

namespace intake {

/// What the items of a list stand under.
struct Context {
  std::string chapeau;
  LeadIn lead_in = LeadIn::none;
};

/// The number that a paragraph begins with (`12. We ...`), and how many bytes it takes.
struct ParagraphNumber {
  std::string digits;
  std::size_t length = 0;
};

[[nodiscard]] ParagraphNumber paragraph_number(std::string_view text);

/// A title from the clause that undertakes: `We will join forces to ...` is `Join forces to ...`,
/// other subjects stay.
[[nodiscard]] std::string undertaking_title(std::string_view sentence, const Undertaking& best);

/// With a capital at its start, as titles have.
[[nodiscard]] std::string capitalised(std::string text);

/// What an item was judged to be; without a reason it is a commitment.
struct Verdict {
  std::string reason;
  std::optional<Undertaking> best;
  std::string sentence;                  ///< that undertakes it
  std::vector<Undertaking> others = {};  ///< of other parties beside it
};

/// What others undertake in the same sentence: `Norway will build it, and Chile will pay`.
[[nodiscard]] std::vector<Undertaking> beside(std::string_view sentence, const Judgement& judged);

/// Reads from the words of a commitment what is said of it: verb, parties, dates, nature.
class Describer {
 public:
  Describer(const PartyNames& names, Signatories signatories, Occasion occasion)
      : names_(names), signatories_(std::move(signatories)), occasion_(std::move(occasion)) {}

  [[nodiscard]] const Occasion& occasion() const { return occasion_; }

  void settle_fiscal_years(const std::vector<Block>& blocks) {
    occasion_.of_us = is_of_us(signatories_, blocks);
  }
  [[nodiscard]] const std::vector<Mention>& signatories() const { return signatories_.parties; }
  [[nodiscard]] bool of_minutes() const { return signatories_.of_minutes; }

  /// The parties that a sentence names; `It` and `They` at its beginning are those that the
  /// sentence before was about.
  [[nodiscard]] std::vector<Mention> find(std::string_view sentence) const;
  /// What the next sentence can call `It`: who alone undertakes something in this one, or the body
  /// that it sets up.
  void remember(std::string_view sentence, const Undertaking& best, const Candidate& candidate);
  /// A sentence that undertakes nothing: only if it is about the same does `It` still mean that.
  void forget(std::string_view sentence);
  /// Another paragraph begins.
  void forget() { before_.clear(); }

  /// The most binding undertaking of all sentences, or why the first of them is none.
  [[nodiscard]] Verdict judge_sentences(std::string_view text) const;

  /// Why the first sentence behind a bold title (`**Open data.** In June, ...`) tells of nothing to
  /// come, if it is a report, praise or a quotation; empty if not, or if there is no such title.
  [[nodiscard]] std::string report_behind(std::string_view text, std::string_view title) const;

  /// Why the subject of an undertaking cannot undertake it here: a state that did not make the
  /// document. Empty if it can, or if nothing tells which states did.
  [[nodiscard]] std::string foreign_subject(std::string_view sentence, const Undertaking& best,
                                            const std::vector<Mention>& mentions) const;

  /// Fills all that is read from the words once they are known to undertake something.
  void finish(Candidate& candidate, const Verdict& verdict, const Context& context) const;

 private:
  [[nodiscard]] std::vector<NamedParty> for_states(std::vector<Mention> mentions) const;
  [[nodiscard]] const NamedParty* state_of(const NamedParty& person) const;
  [[nodiscard]] bool stand_for_all(const std::vector<Mention>& mentions) const;
  void name_parties(Candidate& candidate, const Verdict& verdict) const;

  const PartyNames& names_;
  Signatories signatories_;
  Occasion occasion_;
  std::vector<NamedParty> before_;  // whom the sentence before was about
};

}  // namespace intake

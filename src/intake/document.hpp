#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "core/status.hpp"
#include "core/when.hpp"
#include "intake/verbs.hpp"

namespace intake {

/// Where in the source: 1-based lines of the original file, both ends included.
struct Lines {
  int first = 0;
  int last = 0;
};

enum class PartyKind { state, body, ministry, person };

/// A party named in the text, a candidate for an owner.
struct NamedParty {
  std::string code;  ///< abbreviation from its first use or well known (`ROK`, `US`, `NCG`)
  std::string name;  ///< as first written in full; may equal the code
  PartyKind kind = PartyKind::body;
  /// lead: the sentence says that it will act; named: it only appears. A proposal, not a finding.
  core::Role role = core::Role::named;
};

/// What a commitment says of itself against what was there before.
enum class Novelty { fresh, continuing, reaffirmed, expanded };

/// `new`, `continuing`, `reaffirmed`, `expanded`.
[[nodiscard]] std::string_view to_word(Novelty novelty);

/// Where a due date comes from.
enum class DueBasis { none, text, chapeau, document_date, meeting, table };

/// `text`, `chapeau`, `document-date` (counted from the day of the document), `meeting`, `table`.
[[nodiscard]] std::string_view to_word(DueBasis basis);

/// A commitment as found in a document; nothing in it is invented.
struct Candidate {
  std::string title;  ///< short, readable alone, made from the text; at most 80 columns
  std::string text;   ///< verbatim, markup and line wraps removed; sub-items on lines of their own
  std::string chapeau;    ///< the lead-in sentence that the text depends on; may be empty
  std::string section;    ///< nearest heading; may be empty
  std::string paragraph;  ///< number of the bullet within the section: `2`, nested `2.1`
  Lines lines;
  std::vector<NamedParty> parties;  ///< found in the chapeau and text, in order of appearance
  core::Deadline deadline;          ///< kind none when the text states no date
  std::string due_words;            ///< the deadline as the document words it; empty: none
  DueBasis due_basis = DueBasis::none;
  std::string verb;  ///< that undertakes it, uninflected; empty where only its place tells
  Binding binding = Binding::medium;
  Novelty novelty = Novelty::fresh;
  core::TimeKind time_kind = core::TimeKind::one_off;
  std::optional<std::size_t> parent;  ///< index in `Document::candidates` of what it is a step to
  double confidence = 0;              ///< 0 to 1: how sure the rule is that this is a commitment
  std::string rule;                   ///< what decided, in words
};

/// A passage that is not a commitment, and why.
struct Rejected {
  Lines lines;
  std::string text;
  std::string reason;
};

/// A passage that carries no commitment by its nature: `front matter`, `title`, `kind`, `date`,
/// `heading`, `lead-in`, `issuer`, `rule`, `comment`; on a page also `navigation`, `page footer`
/// and the like, `markup`.
struct Furniture {
  Lines lines;
  std::string text;
  std::string what;
};

/// A source document as read: what its front matter, title block and first lines say.
struct Document {
  std::string title;
  std::string kind;  ///< `fact sheet`, `joint statement`, `communiqué`, ...; may be empty
  std::optional<core::Interval> issued;
  std::string place;
  std::vector<std::string> issuers;
  std::string address;              ///< from front matter; may be empty
  std::string series;               ///< `SCM`; may be empty
  std::string edition;              ///< `56`; may be empty
  std::vector<NamedParty> parties;  ///< every party named anywhere in it
  std::vector<Candidate> candidates;
  /// With the candidates, these two account for every line that is not blank. A paragraph that ends
  /// in a lead-in is in both: its last sentence is furniture, the prose before it rejected.
  std::vector<Rejected> rejected;
  std::vector<Furniture> furniture;
};

/// How much to take of what a document undertakes.
struct Choice {
  Binding min_binding = Binding::medium;
  double min_confidence = 0;
  bool split = false;  ///< a compound sentence becomes one commitment for each of its undertakings
};

/// Reads a fact sheet in Markdown, plain text or HTML: bullets under headings and lead-ins, rows of
/// tables and sentences become candidates. Errors: not UTF-8 (with line and column), a binary file,
/// a page that nests without end, no text at all.
[[nodiscard]] base::Result<Document> read_document(std::string_view bytes,
                                                   const Choice& choice = {});

}  // namespace intake

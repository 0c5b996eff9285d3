#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "core/when.hpp"

namespace intake {

/// Where in the source: 1-based lines of the original file, both ends included.
struct Lines {
  int first = 0;
  int last = 0;
};

/// A party named in the text, a candidate for an owner.
struct NamedParty {
  std::string code;  ///< abbreviation from its first use or well known (`ROK`, `US`, `NCG`)
  std::string name;  ///< as first written in full; may equal the code
};

/// A commitment as found in a document; nothing in it is invented.
struct Candidate {
  std::string title;    ///< short, readable alone, made from the text
  std::string text;     ///< verbatim, markup and line wraps removed
  std::string chapeau;  ///< the lead-in that the text depends on; may be empty
  std::string section;  ///< nearest heading; may be empty
  std::string paragraph;  ///< bullet or paragraph number within the section: `2`, `3.1`
  Lines lines;
  std::vector<NamedParty> parties;  ///< found in the chapeau and text, in order of appearance
  core::Deadline deadline;          ///< kind none when the text states no date
};

/// A passage that is not a commitment, and why.
struct Rejected {
  Lines lines;
  std::string text;
  std::string reason;
};

/// A source document as read: what its front matter, title block and first lines say.
struct Document {
  std::string title;
  std::string kind;  ///< `fact sheet`, `joint statement`, `communiqué`, ...; may be empty
  std::optional<core::Interval> issued;
  std::string place;
  std::vector<std::string> issuers;
  std::string address;  ///< from front matter; may be empty
  std::string series;   ///< `SCM`; may be empty
  std::string edition;  ///< `56`; may be empty
  std::vector<NamedParty> parties;  ///< every party named anywhere in it
  std::vector<Candidate> candidates;
  std::vector<Rejected> rejected;
};

/// Reads a fact sheet in Markdown or plain text. Errors: not UTF-8 (with line and column), a binary
/// file, no text at all.
[[nodiscard]] base::Result<Document> read_document(std::string_view bytes);

}  // namespace intake

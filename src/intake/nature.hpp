#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"
#include "intake/document.hpp"

namespace intake {

/// When a document was made, and as which meeting of which series.
struct Occasion {
  std::optional<core::Date> made;
  std::string series;   ///< `SCM`; may be empty
  std::string edition;  ///< `56`; may be empty
  bool of_us = false;   ///< made by the United States: its fiscal years have dates
};

/// Fills what the words of a commitment say about its nature: deadline with its own words and
/// basis, novelty, and whether it is done once, comes again or stands. Text, chapeau and verb are
/// there already. `clause` is the part of the text that undertakes it. What is due `by
/// the next SCM` is due by the edition behind that of the document; `by our next meeting` keeps its
/// words alone.
void read_nature(Candidate& candidate, std::string_view clause, const Occasion& occasion);

/// What the words near the verb, else the lead-in, say: that it is promised anew, goes on, grows,
/// or nothing of the kind.
[[nodiscard]] Novelty novelty_of(std::string_view chapeau, std::string_view undertaking);
/// Whether that is `reaffirmed`.
[[nodiscard]] bool is_reaffirmed(std::string_view chapeau, std::string_view undertaking);

}  // namespace intake

#pragma once
#include <string>
#include <vector>

#include "core/quote.hpp"
#include "store/store.hpp"

namespace store {

/// Words that a commitment is said to quote from a document.
struct Quoted {
  std::string text;
  std::string chapeau;
  std::string document;  ///< code; empty: none
  std::string sha256;    ///< of the document's text; empty: none kept
  core::LineSpan lines;  ///< zeros: not said where
};

/// What one commitment quotes: as it stands now, and as it was first recorded.
struct StoredQuote {
  std::string key;
  Quoted now;
  Quoted first;
  bool text_edited = false;     ///< the words of the text are no longer the first ones
  bool chapeau_edited = false;  ///< nor those of the lead-in
  std::string edited_by;        ///< who set them last
  std::string edited_at;
};

/// Every commitment that is not removed, by key.
[[nodiscard]] std::vector<StoredQuote> stored_quotes(Store& store);

}  // namespace store

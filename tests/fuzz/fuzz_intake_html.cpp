#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/quote.hpp"
#include "intake/document.hpp"
#include "intake/html.hpp"

namespace {

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

template <class Passages>
void require_lines(const Passages& passages, int count) {
  for (const auto& passage : passages) {
    require(passage.lines.first >= 1 && passage.lines.first <= passage.lines.last &&
            passage.lines.last <= count);
  }
}

}  // namespace

// Any bytes are a page or an error; every passage stands on lines that exist, and the visible text
// has as many lines as the page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes = "<html>" + std::string(data, data + size);
  const std::string text = intake::visible_text(bytes);
  const core::QuotedText source(text);
  const auto document = intake::read_document(bytes, {intake::Binding::low, 0, false});
  if (!document) {
    require(!document.error().message.empty());
    return 0;
  }
  const auto count = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  require_lines(document->candidates, count);
  require_lines(document->rejected, count);
  require_lines(document->furniture, count);
  for (const intake::Candidate& candidate : document->candidates) {
    require(!candidate.text.empty());
    (void)source.places_of(candidate.text);
  }
  return 0;
}

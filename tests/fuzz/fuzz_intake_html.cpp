#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/quote.hpp"
#include "intake/document.hpp"
#include "intake/html.hpp"
#include "support/line_accounting.hpp"

namespace {

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

}  // namespace

// Any bytes are a page or an error; every line of it is told, and a passage has text that can be
// looked for in the visible text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes = "<html>" + std::string(data, data + size);
  const std::string text = intake::visible_text(bytes);
  const core::QuotedText source(text);
  const auto document = intake::read_document(bytes, {intake::Binding::low, 0, false});
  if (!document) {
    require(!document.error().message.empty());
    return 0;
  }
  require(tests::lines_left_out(bytes, *document).empty());
  for (const intake::Candidate& candidate : document->candidates) {
    require(!candidate.text.empty());
    (void)source.places_of(candidate.text);
  }
  return 0;
}

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "intake/document.hpp"
#include "support/line_accounting.hpp"

// Text as it is printed on pages: running heads, numbers, torn words. Whatever a page holds, every
// line of it is told, and what is told has text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  const auto document = intake::read_document(bytes, {intake::Binding::low, 0, true});
  if (!document) {
    return 0;
  }
  for (const intake::Candidate& candidate : document->candidates) {
    if (candidate.text.empty() || candidate.title.empty()) {
      std::abort();
    }
  }
  if (!tests::lines_left_out(bytes, *document).empty()) {
    std::abort();
  }
  return 0;
}

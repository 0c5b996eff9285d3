#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "intake/document.hpp"

// Any bytes are a document or an error; a document accounts for all of its lines.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  const auto document = intake::read_document(bytes);
  if (!document) {
    return 0;
  }
  for (const intake::Candidate& candidate : document->candidates) {
    if (candidate.text.empty() || candidate.lines.first < 1 ||
        candidate.lines.last < candidate.lines.first) {
      std::abort();
    }
  }
  return 0;
}

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "intake/table.hpp"

// Any bytes are rows and faults, as one JSON document and as one object a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  std::size_t columns = 0;
  intake::TableSink sink;
  sink.on_header = [&](const std::vector<std::string>& names) { columns = names.size(); };
  sink.on_row = [&](const intake::Row& row) {
    if (row.size() != columns) {
      std::abort();
    }
    for (std::size_t i = 0; i < columns; ++i) {
      if (row.place(i).line < row.line()) {
        std::abort();
      }
    }
    return true;
  };
  sink.on_fault = [](intake::Fault&& fault) {
    if (fault.line < 1 || fault.column < 1 || fault.message.empty()) {
      std::abort();
    }
  };
  for (const char* rows_at : {"", "items"}) {
    intake::read_table(bytes, intake::TableFormat::json, rows_at, sink);
  }
  intake::read_table(bytes, intake::TableFormat::ndjson, "", sink);
  return 0;
}

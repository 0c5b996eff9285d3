#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/import/import.hpp"
#include "store/export.hpp"
#include "store/log.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kFirstLine = R"("type":"register")";
constexpr std::string_view kKind = R"("kind": "register-export")";
constexpr std::size_t kLookedAt = 4096;

void take_lines(std::string_view bytes, store::RegisterImport& import) {
  int number = 0;
  for (const std::string_view line : base::split(bytes, '\n')) {
    ++number;
    if (base::trim(line).empty()) {
      continue;
    }
    const core::Json record = core::parse_json(line);
    if (!record.is_object()) {
      throw Error(ErrorKind::input, "line " + std::to_string(number) + " is no JSON object",
                  "nothing was imported; export the register once more");
    }
    import.take(record);
  }
}

void take_document(std::string_view bytes, store::RegisterImport& import) {
  const core::Json whole = core::parse_json(bytes);
  if (!whole.is_object() || !whole.contains("data") || !whole["data"].is_array()) {
    throw Error(ErrorKind::input, "the export is no JSON document with 'data'",
                "nothing was imported; export the register once more");
  }
  for (const core::Json& record : whole["data"]) {
    import.take(record);
  }
}

}  // namespace

bool is_register_export(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kLookedAt);
  return head.substr(0, head.find('\n')).find(kFirstLine) != std::string_view::npos ||
         head.find(kKind) != std::string_view::npos;
}

Output import_register(const ImportOptions& options, std::string_view bytes, Context& context) {
  store::RegisterImport import(context.store());
  const std::string_view head = bytes.substr(0, kLookedAt);
  if (head.find(kKind) != std::string_view::npos) {
    take_document(bytes, import);
  } else {
    take_lines(bytes, import);
  }
  const std::int64_t events = import.finish();
  Changes changes;
  changes.items.push_back(
      {"imported", "register", options.path, std::to_string(events) + " events", {}});
  changes.items.back().fields.push_back(
      {"fingerprint", "", core::fingerprint(store::heads(context.store()))});
  return {changes, ExitCode::done, {}};
}

}  // namespace cli

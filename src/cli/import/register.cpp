#include "cli/import/import.hpp"
namespace cli {
bool is_register_export(std::string_view) { return false; }
Output import_register(const ImportOptions&, std::string_view, Context&) { return {}; }
}

#pragma once
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The option shapes that commands are declared with. Values arrive verbatim, on every version of
/// the option library: commas and brackets are not split, an empty text is a value.
namespace cli {

/// Stands before a word in brackets on its way through the option library, which would split it at
/// its commas. No text that a user types begins with it.
inline constexpr char kVerbatimMark = '\x1f';

/// One positional word or text.
void add_argument(CLI::App& app, const char* name, std::string& value, const char* help);
void add_argument(CLI::App& app, const char* name, std::optional<std::string>& value,
                  const char* help);
/// All remaining positionals.
void add_arguments(CLI::App& app, const char* name, std::vector<std::string>& values,
                   const char* help);
/// `--owner TEXT`; `value_name` is what help shows for the value.
void add_text(CLI::App& app, const char* flag, std::optional<std::string>& value, const char* help,
              const char* value_name = "TEXT");
/// May be given more than once.
void add_repeated(CLI::App& app, const char* flag, std::vector<std::string>& values,
                  const char* help, const char* value_name = "TEXT");
void add_flag(CLI::App& app, const char* flag, bool& value, const char* help);

}  // namespace cli

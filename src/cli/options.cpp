#include "cli/options.hpp"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

std::string without_mark(const std::string& text) {
  return !text.empty() && text.front() == kVerbatimMark ? text.substr(1) : text;
}

template <class Assign>
CLI::Option* add_value(CLI::App& app, const char* name, const char* help, Assign assign) {
  return app.add_option_function<std::string>(
      name, [assign](const std::string& text) { assign(without_mark(text)); }, help);
}

}  // namespace

void add_argument(CLI::App& app, const char* name, std::string& value, const char* help) {
  add_value(app, name, help, [&value](const std::string& text) { value = text; })->required();
}

void add_argument(CLI::App& app, const char* name, std::optional<std::string>& value,
                  const char* help) {
  add_value(app, name, help, [&value](const std::string& text) { value = text; });
}

void add_arguments(CLI::App& app, const char* name, std::vector<std::string>& values,
                   const char* help) {
  const auto assign = [&values](const std::vector<std::string>& words) {
    for (const std::string& word : words) {
      values.push_back(without_mark(word));
    }
  };
  app.add_option_function<std::vector<std::string>>(name, assign, help)
      ->expected(0, CLI::detail::expected_max_vector_size)
      ->allow_extra_args(true);
}

void add_text(CLI::App& app, const char* flag, std::optional<std::string>& value, const char* help,
              const char* value_name) {
  add_value(app, flag, help, [&value](const std::string& text) { value = text; })
      ->type_name(value_name)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void add_repeated(CLI::App& app, const char* flag, std::vector<std::string>& values,
                  const char* help, const char* value_name) {
  add_value(app, flag, help, [&values](const std::string& text) { values.push_back(text); })
      ->type_name(value_name)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->trigger_on_parse();
}

void add_flag(CLI::App& app, const char* flag, bool& value, const char* help) {
  app.add_flag_callback(
      flag, [&value] { value = true; }, help);
}

}  // namespace cli

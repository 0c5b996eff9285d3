#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.hpp"

namespace render {

/// Makes a text safe for the kind of file that a template is.
using Escape = std::function<std::string(std::string_view)>;

/// The names that a template can use in one place: values, and sections that are repeated.
struct Scope {
  struct Value {
    std::string text;
    bool there = true;  ///< false for what the report has no value for: IF_NAME is hidden then
  };
  using Maker = std::function<Scope()>;

  std::map<std::string, Value, std::less<>> values;
  std::map<std::string, std::vector<Maker>, std::less<>> sections;
  /// What a section has inside, known even where it is repeated no time.
  std::map<std::string, Maker, std::less<>> samples;
  std::shared_ptr<const report::Section> made{};  ///< what its makers look at, if it was made here
};

/// The names of a whole report: those of its JSON, in capitals. The report must outlive it.
[[nodiscard]] Scope scope_of(const report::Report& report, const Escape& escape);

/// Whether IF_NAME or NO_NAME stands for something in this scope; shown or not. Nothing for names
/// that are neither.
[[nodiscard]] std::optional<bool> condition_in(const Scope& scope, std::string_view name);

}  // namespace render

#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "core/json.hpp"

/// What the edit commands share.
namespace cli {

/// `--NAME TEXT` and, where the field may be empty, `--no-NAME`, as they were typed.
struct FieldFlags {
  struct Typed {
    std::optional<std::string> text;
    bool clear = false;
  };
  std::map<std::string, Typed, std::less<>> values;

  /// The text given for a field; empty when it is to be cleared; nothing when it was not named.
  /// Errors: both flags of a field.
  [[nodiscard]] std::optional<std::string> asked(std::string_view name) const;
  [[nodiscard]] bool any() const;
};

struct FieldFlag {
  const char* name;
  const char* help;
  const char* value;
  bool may_be_empty;
};
/// Whether `--no-NAME` is offered: a new thing has nothing to clear.
enum class Clearing { no, yes };
void add_field_flags(CLI::App& app, const std::vector<FieldFlag>& fields, FieldFlags& flags,
                     Clearing clearing);

/// Errors: input, when another document has that code, or has it together with a third.
void require_free_code(store::Store& store, const std::string& code, const std::string& own);

/// A text, or null for the empty one.
[[nodiscard]] core::Json text_or_null(const std::string& text);

/// Records what differs and says what it was; nothing when nothing does. `change` names the thing.
[[nodiscard]] std::optional<Change> record_edit(Context& context, std::string_view kind,
                                                const std::string& entity, core::Json set,
                                                Change change, const std::string& why = {});

/// One change, or none, as the result of a command.
[[nodiscard]] Output output_of(std::optional<Change> change);

/// The day a milestone was done, today if there is no text. Errors: a day after today.
[[nodiscard]] core::Date resolve_done(const std::optional<std::string>& text, core::Date today);

}  // namespace cli

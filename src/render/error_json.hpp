#pragma once
#include <ostream>
#include <string_view>

namespace render {

/// Writes the JSON envelope of a failed command: `kind` is `error`, and `error` takes the place of
/// `data` and `meta` (schema/json/envelope.schema.json). An empty hint is null.
void render_error_json(std::string_view code_word, int exit_code, std::string_view message,
                       std::string_view hint, std::ostream& out);

}  // namespace render

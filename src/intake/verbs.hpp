#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace intake {

/// How far a verb binds the one who says it (docs/design.md: how experts find a commitment).
/// backward: it tells what has been done, and promises nothing.
enum class Binding { high, medium, low, backward };

[[nodiscard]] std::string_view to_word(Binding binding);
/// high, medium or low.
[[nodiscard]] std::optional<Binding> parse_binding(std::string_view word);

/// How a word is inflected; a base form may be a plural present too.
enum class VerbForm { base, third_person, gerund, past };

/// A word that is a graded verb.
struct VerbWord {
  Binding binding;
  VerbForm form;
  std::string_view base;
};

/// The graded verb that a lower-case word is a form of.
[[nodiscard]] std::optional<VerbWord> verb_word(const std::string& word);

/// A graded verb in a text.
struct GradedVerb {
  Binding binding = Binding::low;
  std::size_t offset = 0;  ///< bytes from the start of the text
  std::size_t length = 0;
  std::string_view base;  ///< `establish` for `establishing`; of the table of verbs
};

/// The grade of one word in any of its inflections; nothing for other words.
[[nodiscard]] std::optional<Binding> binding_of(std::string_view word);

/// The last graded verb of a text, and the first of high or medium grade at or behind `from`.
[[nodiscard]] std::optional<GradedVerb> last_verb(std::string_view text);
[[nodiscard]] std::optional<GradedVerb> first_binding_verb(std::string_view text,
                                                           std::size_t from = 0);

/// Whether the text itself says that somebody undertakes it: will, shall, agree, commit, pledge...
[[nodiscard]] bool says_undertaking(std::string_view text);

/// Whether a binding verb of the text is more than a past tense or participle: `taken` promises
/// nothing, `are taking` does.
[[nodiscard]] bool has_present_verb(std::string_view text);

/// Whether a text reports what has been done and undertakes nothing: `... has invested ...`.
[[nodiscard]] bool only_reports(std::string_view text);

/// Where the text first says so, and how long that word is.
[[nodiscard]] std::optional<GradedVerb> first_modal(std::string_view text);

/// Whether the text starts with a verb as items of an undertaking do: `Launching ...`, `Launch
/// ...`; not with a past tense.
[[nodiscard]] bool starts_with_verb(std::string_view text);

}  // namespace intake

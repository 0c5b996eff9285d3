#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "intake/phrase.hpp"

namespace intake {

/// How surely words name someone who can be given a task.
enum class Named {
  nobody,   ///< `Thanks`, `Annex B`, `the lease`
  perhaps,  ///< words with capitals, which may be a thing: `Anna`, `Summer Fair`
  surely    ///< an office, a body, initials, a person with a title or an initial
};

[[nodiscard]] Named names_someone(std::string_view name);

/// Whether the word, in lower case, is a verb of tasks: `write`, `circulate`, `open`.
[[nodiscard]] bool is_task_verb(const std::string& word);

/// Whether a main clause tells of the past or says how things are: `were approved`, `went out`,
/// `has grown`, `is our aim`; not `is to be closed`, and nothing behind `that`, `which`, `where`.
[[nodiscard]] bool tells_how_it_is(const std::vector<PhraseWord>& words);

}  // namespace intake

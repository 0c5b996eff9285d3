#pragma once
#include <map>
#include <string>
#include <vector>

#include "intake/source_lines.hpp"

namespace intake {

/// What stands between `---` lines at the top of a Markdown file.
struct FrontMatter {
  std::size_t lines = 0;                      ///< how many lines of the file it takes; 0: none
  std::map<std::string, std::string> values;  ///< scalars by key, unquoted; lists are left out
};

/// Reads the part of YAML that such files use: `key: value`, quotes with escapes, values that run
/// over several lines.
[[nodiscard]] FrontMatter read_front_matter(const std::vector<SourceLine>& lines);

}  // namespace intake

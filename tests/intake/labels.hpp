#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "intake/document.hpp"

namespace tests {

/// A commitment as somebody who read the document marked it (fixtures/intake/README.md).
struct Label {
  intake::Lines lines;
  bool optional = false;  ///< experts may differ: neither a miss nor a false positive
  std::vector<std::vector<std::string>> owners;      ///< sets that are right; none: not asked for
  std::vector<std::vector<std::string>> supporting;  ///< the same for those who help
  std::string due;  ///< ISO last day; `-` none stated; `?` not asked for
};

/// The labels of one document.
struct Labels {
  std::string name;       ///< of the label file
  std::string source;     ///< of the document
  bool own = false;       ///< the document is ours and stands beside the labels
  bool held_out = false;  ///< nobody looked at its errors when rules were made
  intake::Lines range;    ///< the part that was read; 0-0 is all of it
  std::vector<Label> labels;
};

/// Reads a label file. Ends the program with a message when it is not one.
[[nodiscard]] Labels read_labels(const std::filesystem::path& file);

}  // namespace tests

#pragma once
#include <span>
#include <string_view>

#include "intake/document.hpp"

namespace intake {

/// A party that is known before any document is read.
struct KnownParty {
  std::string_view code;
  std::string_view name;
  PartyKind kind;
  std::string_view aliases;  ///< further names, separated by `|`
};

/// States under the codes that the documents of this trade use (US, UK, ROK, DPRK), all others
/// under ISO 3166 alpha-3; and the bodies that need no introduction.
[[nodiscard]] std::span<const KnownParty> known_parties();

}  // namespace intake

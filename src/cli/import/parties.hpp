#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/recorder.hpp"

namespace cli {

/// A code for a new party: its name where that is short and a code, else its initials.
[[nodiscard]] std::string party_code(std::string_view name);

/// The parties of a register while an import runs: found by code, name or alias without case and
/// accents, made when they are new.
class PartyBook {
 public:
  explicit PartyBook(store::Recorder& recorder);

  /// The entity of the party; a new one gets this code, with a number behind it if it is taken.
  std::string entity_of(const std::string& code, const std::string& name, const std::string& kind);
  /// The same for a text that may be a code or a name: a new party gets its initials as code.
  std::string entity_named(std::string_view text);

  [[nodiscard]] std::optional<std::string> find(std::string_view text) const;
  [[nodiscard]] std::string code_of(const std::string& entity) const;
  /// `CODE (name)` of each party made.
  [[nodiscard]] const std::vector<std::string>& made() const { return made_; }

 private:
  std::string make(const std::string& code, const std::string& name, const std::string& kind);

  store::Recorder& recorder_;
  std::unordered_map<std::string, std::string> entities_;  // folded code, name or alias -> entity
  std::unordered_map<std::string, std::string> codes_;     // entity -> code
  std::vector<std::string> made_;
};

}  // namespace cli

#include "cli/import/parties.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "core/key.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

constexpr std::size_t kLongestCode = 12;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

std::string party_code(std::string_view name) {
  if (core::is_key(name) && name.size() <= kLongestCode) {
    return std::string(name);
  }
  std::string initials;
  bool at_start = true;
  for (const char c : name) {
    if (at_start && is_upper(c) && initials.size() < kLongestCode) {
      initials += c;
    }
    at_start = c == ' ' || c == '-' || c == '/' || c == '(';
  }
  return initials.empty() ? "P" : initials;
}

PartyBook::PartyBook(store::Recorder& recorder) : recorder_(recorder) {
  for (const core::Party& party : store::parties(recorder.store())) {
    codes_[party.entity] = party.code;
    entities_.emplace(base::fold(party.code), party.entity);
    // Of a code that two copies gave, the first.
    entities_.emplace(base::fold(core::key_base(party.code)), party.entity);
    entities_.emplace(base::fold(party.name), party.entity);
    for (const std::string& alias : party.aliases) {
      entities_.emplace(base::fold(alias), party.entity);
    }
  }
}

std::optional<std::string> PartyBook::find(std::string_view text) const {
  const auto found = entities_.find(base::fold(base::trim(text)));
  return found == entities_.end() ? std::nullopt : std::optional(found->second);
}

std::string PartyBook::code_of(const std::string& entity) const {
  const auto found = codes_.find(entity);
  return found == codes_.end() ? std::string() : found->second;
}

std::string PartyBook::entity_of(const std::string& code, const std::string& name,
                                 const std::string& kind) {
  if (const auto known = find(code)) {
    return *known;
  }
  if (const auto known = find(name)) {
    return *known;
  }
  return make(code, name, kind);
}

std::string PartyBook::entity_named(std::string_view text) {
  const std::string name(base::trim(text));
  if (const auto known = find(name)) {
    return *known;
  }
  return make(party_code(name), name, "");
}

std::string PartyBook::make(const std::string& wanted, const std::string& name,
                            const std::string& kind) {
  std::string code = wanted;
  for (int number = 2; entities_.contains(base::fold(code)); ++number) {
    code = wanted + std::to_string(number);
  }
  core::Json set = {{"code", code}, {"name", name.empty() ? code : name}};
  if (!kind.empty()) {
    set["kind"] = kind;
  }
  const std::string entity = recorder_.create(core::kind::party_create, set);
  codes_[entity] = code;
  entities_.emplace(base::fold(code), entity);
  entities_.emplace(base::fold(name), entity);
  made_.push_back(name.empty() || name == code ? code : code + " (" + name + ")");
  return entity;
}

}  // namespace cli

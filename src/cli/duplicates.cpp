#include "cli/duplicates.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "core/match.hpp"
#include "core/text_tokens.hpp"
#include "store/similar.hpp"

namespace cli {
namespace {

constexpr double kNearlyTheSame = 0.8;
/// The longest words lead to the few that are worth comparing.
constexpr std::size_t kLookedUp = 3;
constexpr std::int64_t kMostCompared = 50;
constexpr std::size_t kMostNamed = 5;

std::vector<std::string> telling_words(const std::string& text) {
  std::vector<std::string> words;
  for (core::Token& token : core::tokens_of(text)) {
    if (token.kind == core::TokenKind::word) {
      words.push_back(std::move(token.text));
    }
  }
  std::sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  words.erase(std::unique(words.begin(), words.end()), words.end());
  words.resize(std::min(words.size(), kLookedUp));
  return words;
}

bool share_a_party(const core::CommitmentDraft& draft, const store::KnownWording& known) {
  return std::any_of(draft.owners.begin(), draft.owners.end(), [&](const core::DraftOwner& owner) {
    const bool owes = owner.role == core::Role::lead || owner.role == core::Role::supporting;
    return owes &&
           std::find(known.owners.begin(), known.owners.end(), owner.party) != known.owners.end();
  });
}

}  // namespace

std::vector<std::string> possible_duplicates(store::Store& store,
                                             const core::CommitmentDraft& draft, std::size_t most) {
  const std::string& text = draft.text.empty() ? draft.title : draft.text;
  std::vector<std::string> keys;
  const auto look_at = [&](const store::KnownWording& known) {
    const bool elsewhere = draft.document.empty() || known.document != draft.document;
    if (elsewhere && known.key != draft.key && share_a_party(draft, known) &&
        (known.text == text || core::likeness_of(text, known.text) >= kNearlyTheSame)) {
      keys.push_back(known.key);
    }
    return keys.size() < most;
  };
  store::for_each_wording(store, telling_words(text), kMostCompared, look_at);
  return keys;
}

std::string duplicate_note(store::Store& store, const core::CommitmentDraft& draft) {
  std::vector<std::string> keys = possible_duplicates(store, draft, kMostNamed + 1);
  if (keys.empty()) {
    return "";
  }
  const bool are_more = keys.size() > kMostNamed;
  keys.resize(std::min(keys.size(), kMostNamed));
  return draft.key + " may be " + base::join(keys, ", ") + (are_more ? " or another one" : "") +
         " again: the same party, nearly the same words; if so: kept link " + draft.key +
         " reaffirms " + keys.front();
}

}  // namespace cli

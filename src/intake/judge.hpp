#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "intake/document.hpp"
#include "intake/parties.hpp"

namespace intake {

/// Who the subject of an undertaking is.
enum class Actor {
  we,     ///< `we`, `the two sides`, `the leaders`, `they`: all who made the document
  party,  ///< a party by its name or office
  other   ///< a thing: `the programme`
};

/// One thing that a sentence undertakes.
struct Undertaking {
  Binding binding = Binding::high;
  std::string verb;             ///< uninflected: `establish`
  std::size_t offset = 0;       ///< of the word that undertakes (`will`), bytes into the sentence
  std::size_t clause = 0;       ///< where its subject begins
  std::size_t subject_end = 0;  ///< behind the subject's last word
  Actor actor = Actor::we;
  double confidence = 0;
  std::string_view rule;
};

/// What the five tests say of a sentence (docs/design.md: how experts find a commitment).
struct Judgement {
  std::vector<Undertaking> undertakings;  ///< in order; none: it is rejected
  std::string reason;                     ///< why there are none
  bool reports = false;                   ///< it reports, praises or quotes

  /// The most binding one, the first of its grade; nothing if there are none.
  [[nodiscard]] const Undertaking* best() const;
};

/// Judges one sentence of running text. `mentions` are the parties named in it.
[[nodiscard]] Judgement judge(std::string_view sentence, const std::vector<Mention>& mentions);

}  // namespace intake

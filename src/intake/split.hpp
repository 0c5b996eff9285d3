#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "intake/judge.hpp"

namespace intake {

/// A part of a compound sentence that undertakes something by itself.
struct Part {
  std::string_view
      lead_in;  ///< the words before a list that it depends on; empty: it has a subject
  std::string_view text;
};

/// The parts of a sentence: clauses with subjects of their own (`...; and we will ...`), listed
/// targets (`(i) ..., (ii) ...`), infinitives of one verb (`agreed to ..., to ... and to ...`).
/// Fewer than two: it is not compound.
[[nodiscard]] std::vector<Part> parts_of(std::string_view sentence, const Judgement& judged);

/// How many undertakings, high or medium, a text comes apart into.
[[nodiscard]] std::size_t deeds_in(std::string_view text, const PartyNames& names);

}  // namespace intake

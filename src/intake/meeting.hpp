#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "intake/blocks.hpp"

namespace intake {

/// The body whose minutes a document is, from its title or its first lines: `Harbour Board` of
/// `Harbour Board Meeting, May 2018` and of `Minutes of the Harbour Board meeting held on ...`.
/// Empty where none of them names one.
[[nodiscard]] std::string body_that_met(std::string_view title, const std::vector<Block>& blocks);

/// `HARBOUR BOARD OF FENWICK` as `Harbour Board of Fenwick`; other texts as they are.
[[nodiscard]] std::string spelled_out(std::string_view name);

/// Those of `Memorandum of Understanding between A, B and C`; nothing for other titles. Names that
/// hold `and` themselves are whole where an article stands before the next.
[[nodiscard]] std::vector<std::string> parties_between(std::string_view title);

/// `River Trust` of `River Trust: our promises for 2030`; empty where the title names no body.
[[nodiscard]] std::string body_before_colon(std::string_view title);

/// `Nordline` of `Nordline sets out its goals for 2030`; empty for other titles.
[[nodiscard]] std::string body_that_tells(std::string_view title);

/// Whether a sentence only tells when or where a body meets next: the next meeting is its subject.
[[nodiscard]] bool tells_next_meeting(std::string_view sentence);

}  // namespace intake

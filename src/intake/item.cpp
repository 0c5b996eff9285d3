#include "intake/item.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"
#include "intake/action_line.hpp"
#include "intake/attributes.hpp"
#include "intake/minuted.hpp"
#include "intake/operative_clause.hpp"
#include "intake/phrase.hpp"
#include "intake/sentences.hpp"
#include "intake/states.hpp"
#include "intake/subject.hpp"
#include "intake/verbs.hpp"

namespace intake {

namespace {

/// What stands behind `Commitment:`, `Action A-1.`; the whole text where there is no such label.
std::string_view behind_label(std::string_view text) {
  const auto words = words_of_phrase(text.substr(0, 40));
  const bool known = !words.empty() && words.front().offset == 0 &&
                     is_one_of(words.front().text,
                               "commitment action milestone deliverable recommendation activity "
                               "measure initiative task");
  if (!known) {
    return text;
  }
  std::size_t at = words.front().length;
  const auto number = text.find_first_not_of(" ABCDEFGHIJ0123456789-.", at);
  const auto close = text.substr(0, std::min(number, text.size())).find_last_of("0123456789.");
  at = close == std::string_view::npos || close < at ? at : close + 1;
  const bool dotted = at > 0 && text[at - 1] == '.';
  const bool marked = at < text.size() && (text[at] == ':' || text[at] == ')');
  return dotted || marked ? base::trim(text.substr(at + (marked ? 1 : 0))) : text;
}

/// `Draft the rules. This is complete.`; not `Complete by 2027.`, nor where more follows.
bool says_done(std::string_view text) {
  if (text.starts_with("[x] ") || text.starts_with("[X] ")) {
    return true;
  }
  const auto all = sentences(text);
  if (all.size() < 2) {
    return false;
  }
  const std::string last = base::lower(base::trim(all.back()));
  constexpr std::array<std::string_view, 8> kDone{
      "complete.",          "completed.",    "done.",   "this is complete.",
      "this is completed.", "this is done.", "closed.", "this is closed."};
  return std::find(kDone.begin(), kDone.end(), last) != kDone.end();
}

/// From byte `start` up to byte `end`.
Block slice_of(const Block& block, std::size_t start, std::size_t end) {
  const InlineText& whole = block.content;
  Block slice;
  slice.kind = block.kind;
  slice.depth = block.depth;
  slice.numbered = block.numbered && start == 0;
  slice.lines = block.lines_of(start, end - start);
  slice.content.text = base::trim(std::string_view(whole.text).substr(start, end - start));
  slice.content.bold_lead = start == 0 ? whole.bold_lead : std::string();
  auto at = std::upper_bound(whole.breaks.begin(), whole.breaks.end(), start);
  for (; at != whole.breaks.end() && *at < end; ++at) {
    slice.content.breaks.push_back(*at - start);
  }
  auto line =
      std::lower_bound(block.line_numbers.begin(), block.line_numbers.end(), slice.lines.first);
  for (; line != block.line_numbers.end() && *line <= slice.lines.last; ++line) {
    slice.line_numbers.push_back(*line);
  }
  return slice;
}

/// Whether a name in bold may be one of those who promise: a state, a body, or two words with
/// capitals; one word only before a dash.
bool can_promise(std::string_view bold, std::string_view between) {
  const std::string_view name = bold.substr(0, bold.find_last_not_of(" :.-") + 1);
  const auto known = known_parties();
  const bool party = std::any_of(known.begin(), known.end(), [&](const KnownParty& one) {
    return one.name == name || one.code == name;
  });
  const auto words = words_of_phrase(name);
  const bool capitals = std::all_of(words.begin(), words.end(), [](const PhraseWord& word) {
    return word.capital || is_one_of(word.text, "of the and for");
  });
  const bool colon = bold.ends_with(':') || between.find(':') != std::string_view::npos;
  return party || names_agency(name) || (capitals && (words.size() > 1 || !colon));
}

/// `to install the tool, run ...`, `to cut emissions is our aim`: a purpose, and what is said.
bool has_second_clause(const std::vector<PhraseWord>& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto verb = verb_word(words[i].text);
    const bool comma = words[i].between == ", ";
    const bool orders = comma && verb && verb->form == VerbForm::base;
    if (orders || (comma && is_one_of(words[i].text, "you we it keep do set put turn press"))) {
      return true;
    }
  }
  return tells_how_it_is(words);
}

}  // namespace

std::optional<Undertaking> promise_behind_name(const Block& block) {
  const std::string& text = block.content.text;
  const std::string& name = block.content.bold_lead;
  if (name.empty() || !text.starts_with(name) || name.front() < 'A' || name.front() > 'Z') {
    return std::nullopt;
  }
  const auto deed = text.find_first_not_of(" :.-–—", name.size());
  const auto behind = words_of_phrase(std::string_view(text).substr(
      std::min(deed == std::string::npos ? deed : deed + 3, text.size())));
  const std::string between = text.substr(name.size(), std::min(deed, text.size()) - name.size());
  const bool marked = between.find_first_of(":-\xE2") != std::string::npos || name.ends_with(':');
  if (!marked || starts_with_verb(name)) {
    return std::nullopt;  // `**Dredging the channel** to twelve metres`
  }
  if (!can_promise(name, between) || has_second_clause(behind)) {
    return std::nullopt;  // `**Linux:** to install the tool, run ...`
  }
  if (deed == std::string::npos || deed == name.size() || !text.substr(deed).starts_with("to ") ||
      behind.empty() || is_one_of(behind.front().text, "the a an our their its date")) {
    return std::nullopt;
  }
  const std::size_t end = name.find_last_not_of(" :.-") + 1;
  const auto verb = first_binding_verb(text, deed);
  return Undertaking{
      Binding::high,           verb ? std::string(verb->base) : "", deed, 0, end, Actor::party, 0.8,
      "says who promises what"};
}

bool names_a_deed(std::string_view text) {
  const std::string_view deed = behind_label(text);
  return deed.size() < text.size() && starts_with_verb(deed);
}

std::string title_in_bold(const Block& block) {
  const std::string& bold = block.content.bold_lead;
  if (starts_action(bold) || bold.ends_with('?')) {
    return {};  // `**ACTION:** ...`: a label; `**What is the commitment?** ...`: of a form
  }
  if (bold.empty() || bold.size() >= block.content.text.size()) {
    return bold;
  }
  if (promise_behind_name(block)) {
    return {};
  }
  if (words_of_phrase(bold).size() == 1 && !starts_with_verb(bold)) {
    return {};  // `**Energy.** We will ...`: a label
  }
  const auto behind = words_of_phrase(std::string_view(block.content.text).substr(bold.size()));
  const auto verb = behind.empty() ? std::nullopt : verb_word(behind.front().text);
  const bool finite = !behind.empty() && behind.front().between == " " && !behind.front().capital &&
                      (is_one_of(behind.front().text, "will shall has have is are") ||
                       (verb && verb->form != VerbForm::gerund && verb->form != VerbForm::base));
  return finite ? std::string() : bold;
}

std::size_t form_lines_from(const Block& block) {
  const std::string& text = block.content.text;
  for (const std::size_t at : block.content.breaks) {
    if (at > 0 && at < text.size() && !attributes_in(base::trim(text.substr(at))).empty()) {
      return at;
    }
  }
  return 0;
}

std::vector<Block> statements_of(const Block& block) {
  const std::string& text = block.content.text;
  if (!starts_action(text)) {
    return {block};
  }
  std::vector<Block> statements;
  std::size_t start = 0;
  const auto all = sentences(text);
  for (std::size_t i = 1; i < all.size() && starts_action(base::trim(all[i - 1])); ++i) {
    const auto cut = static_cast<std::size_t>(all[i].data() - text.data());
    statements.push_back(slice_of(block, start, cut));
    start = cut;
  }
  statements.push_back(start == 0 ? block : slice_of(block, start, text.size()));
  return statements;
}

bool goes_on_from_lead_in(const Block& block) {
  const std::string& text = block.content.text;
  return (starts_with_verb(text) || text.ends_with(';')) && !text.starts_with("“") &&
         !text.starts_with('"') && !tells_how_it_is(words_of_phrase(text));
}

bool is_form(const Block& block) {
  const std::string& text = block.content.text;
  std::size_t start = 0;
  for (const std::size_t at : block.content.breaks) {
    if (at > text.size() || attributes_in(base::trim(text.substr(start, at - start))).empty()) {
      return false;
    }
    start = at;
  }
  return start > 0 && !attributes_in(base::trim(text.substr(start))).empty();
}

std::size_t form_lines_before(const Block& block) {
  const std::string& text = block.content.text;
  std::size_t start = 0;
  for (const std::size_t at : block.content.breaks) {
    if (at >= text.size() || attributes_in(base::trim(text.substr(start, at - start))).empty()) {
      return start;
    }
    start = text.find_first_not_of(' ', at);
    start = start == std::string::npos ? text.size() : start;
  }
  return start < text.size() ? start : 0;
}

Block rest_of(const Block& block, std::size_t start) {
  Block rest = block;
  rest.lines = block.lines_of(start, block.content.text.size() - start);
  rest.content.text.erase(0, start);
  rest.content.bold_lead.clear();
  rest.content.breaks.clear();
  rest.line_numbers.clear();
  for (std::size_t i = 0; i < block.content.breaks.size(); ++i) {
    if (block.content.breaks[i] > start) {
      rest.content.breaks.push_back(block.content.breaks[i] - start);
    }
  }
  for (const int number : block.line_numbers) {
    if (number >= rest.lines.first) {
      rest.line_numbers.push_back(number);
    }
  }
  return rest;
}

Block part_of(const Block& block, std::size_t end) {
  Block part = block;
  part.lines = block.lines_of(0, end);
  part.content.text.resize(block.content.text.find_last_not_of(' ', end - 1) + 1);
  return part;
}

bool is_numbered_prose(const Block& block, const Context& context) {
  return block.numbered && context.chapeau.empty() && block.content.bold_lead.empty() &&
         sentences(block.content.text).size() > 1;
}

Verdict judge_item(const Block& block, const Context& context, const Describer& describer) {
  const std::string& text = block.content.text;
  if (text.empty()) {
    return {"an empty item", {}, {}};
  }
  if (text.ends_with('?')) {
    return {"a question", {}, {}};
  }
  if (says_no_action(text)) {
    return {"an action point without an action", {}, {}};
  }
  if (says_done(text)) {
    return {"it reports what has been done", {}, {}};
  }
  if (context.lead_in == LeadIn::looks_back) {
    return {
        "its lead-in looks back or welcomes, it undertakes nothing: \"" + context.chapeau + "\"",
        {},
        {}};
  }
  for (const auto& clause : {operative_clause(text), action_point(text, describer.of_minutes()),
                             resolution(text, describer), promise_behind_name(block)}) {
    if (clause) {
      return {"", *clause, text};
    }
  }
  if (const auto told = describer.of_minutes() ? assignment(text) : std::nullopt) {
    return {"", *told, text};
  }
  Verdict verdict = describer.judge_sentences(text);
  const bool firm = verdict.best && verdict.best->binding <= Binding::medium;
  if (!firm && context.lead_in != LeadIn::undertakes) {
    const std::string report = describer.report_behind(text, block.content.bold_lead);
    if (!report.empty()) {
      return {report, {}, {}};
    }
  }
  if (context.lead_in == LeadIn::undertakes || starts_with_verb(text) || names_a_deed(text)) {
    verdict.reason.clear();
    verdict.best = firm ? verdict.best : std::nullopt;
  }
  return verdict;
}

bool stands_alone(const Block& block) {
  const std::string& text = block.content.text;
  return (says_undertaking(text) && !starts_with_verb(text) && !text.ends_with(':')) ||
         starts_action(text);
}

}  // namespace intake

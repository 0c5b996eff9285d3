#include "intake/column_role.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "intake/phrase.hpp"

namespace intake {

bool has_word(std::string_view heading, std::string_view list) {
  for (const PhraseWord& word : words_of_phrase(heading)) {
    if (is_one_of(word.text, list)) {
      return true;
    }
  }
  return false;
}

ColumnRole role_of(std::string_view heading) {
  if (const auto bracket = heading.find('('); bracket != std::string_view::npos && bracket > 0) {
    return role_of(heading.substr(0, bracket));  // `Responsible authority (supporting)`
  }
  constexpr std::size_t kWordsOfAQuestion = 5;
  if (base::trim(heading).ends_with('?') && words_of_phrase(heading).size() > kWordsOfAQuestion) {
    return ColumnRole::other;  // What problem will the commitment address?
  }
  if (has_word(heading, "start begin beginning") && !has_word(heading, "end completion")) {
    return ColumnRole::other;
  }
  if (has_word(heading,
               "date dates deadline due timeline timeframe when completion timing "
               "schedule timescale end-date end finish period")) {
    return ColumnRole::due;
  }
  if (has_word(heading,
               "support supporting partner partners involved contributors contributing actors")) {
    return ColumnRole::supporting;
  }
  if (has_word(heading,
               "responsible responsibility owner owners lead leads agency agencies who "
               "ministry implementer implementing accountable institution office department "
               "company country organisation "
               "organization party entity actor city "
               "municipality member state")) {
    return ColumnRole::lead;
  }
  if (has_word(heading,
               "milestone milestones action actions commitment commitments activity "
               "activities deliverable deliverables task tasks measure measures step "
               "steps initiative initiatives recommendation undertaking output pledge pledges "
               "promise promises")) {
    return ColumnRole::action;
  }
  return has_word(heading, "no number ref id") || base::trim(heading) == "#" ? ColumnRole::number
                                                                             : ColumnRole::other;
}

bool heads_deeds(const std::vector<std::string>& headings) {
  const auto has = [&](ColumnRole role) {
    return std::any_of(headings.begin(), headings.end(), [&](const std::string& heading) {
      return !heading.empty() && role_of(heading) == role;
    });
  };
  return has(ColumnRole::action) && (has(ColumnRole::due) || has(ColumnRole::lead));
}

}  // namespace intake

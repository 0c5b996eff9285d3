#include "intake/form_lines.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "core/draft.hpp"
#include "intake/cells.hpp"
#include "intake/milestone_table.hpp"

namespace intake {

void FormLines::open_section(bool is_part) {
  if (is_part) {
    return open_statement();
  }
  give_above();
  section_ = first_ = last_ = above_first_ = document_.candidates.size();
}

bool FormLines::take(std::string_view text) {
  const std::vector<Attribute> attributes = attributes_in(text);
  if (attributes.empty()) {
    return false;
  }
  const std::size_t now = document_.candidates.size();
  const bool heads = now == section_ || !above_.empty();
  if (heads && now > above_first_) {
    give_above();
    above_first_ = now;
  }
  if (!heads && now > last_) {
    first_ = std::max(first_, last_);
  }
  last_ = now;
  for (const Attribute& attribute : attributes) {
    if (heads) {
      above_.push_back({attribute.kind, std::string(attribute.value)});
    }
    for (std::size_t i = first_; i < now && !heads; ++i) {
      give(attribute.kind, attribute.value, document_.candidates[i]);
    }
  }
  return true;
}

bool FormLines::take_table(const Block& block) {
  bool any = false;
  std::vector<Furniture> pieces;
  for (const TableRow& row : form_rows(block)) {
    std::string line = row.cells[0].text + ": " + row.cells[1].text;
    const bool taken = take(line);
    pieces.push_back({row.lines, std::move(line), taken ? "attribute" : "table row"});
    any = any || taken;
  }
  for (std::size_t i = 0; any && i < pieces.size(); ++i) {
    document_.furniture.push_back(std::move(pieces[i]));
  }
  return any;
}

void FormLines::take_head(const Block& block) {
  const std::string& text = block.content.text;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= block.content.breaks.size(); ++i) {
    const bool last = i == block.content.breaks.size();
    const std::size_t end = last ? text.size() : std::min(block.content.breaks[i], text.size());
    const std::string line(base::trim(std::string_view(text).substr(start, end - start)));
    if (!line.empty()) {
      (void)take(line);
      document_.furniture.push_back({block.lines_of(start, end - start), line, "attribute"});
    }
    start = end;
  }
}

void FormLines::give_above() {
  for (std::size_t i = above_first_; i < document_.candidates.size(); ++i) {
    for (const Said& said : above_) {
      give(said.kind, said.value, document_.candidates[i]);
    }
  }
  above_.clear();
}

void FormLines::give_brackets(Candidate& candidate) const {
  std::string_view text = candidate.text;
  text = base::trim(text.substr(0, text.find('\n')));
  text = text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
  const bool closed = text.ends_with(')') || text.ends_with(']');
  const auto open = closed ? text.find_last_of(text.ends_with(')') ? '(' : '[') : 0;
  if (!closed || open == std::string_view::npos) {
    return;
  }
  const std::string inside(text.substr(open + 1, text.size() - open - 2));
  for (const std::string_view piece : base::split(inside, ';')) {
    const std::string_view words = base::trim(piece);
    const std::vector<Attribute> attributes = attributes_in(words);
    const bool time = is_a_time(words, occasion_);
    give(attributes, candidate);
    if (time) {
      give(AttributeKind::due, words, candidate);
    }
    const auto bracket = candidate.title.find_last_of("([");
    if ((time || !attributes.empty()) && bracket != std::string::npos && bracket > 1) {
      candidate.title.resize(candidate.title.find_last_not_of(' ', bracket - 1) + 1);
    }
  }
}

void FormLines::give(const std::vector<Attribute>& attributes, Candidate& candidate) const {
  for (const Attribute& attribute : attributes) {
    give(attribute.kind, attribute.value, candidate);
  }
}

void FormLines::give(AttributeKind kind, std::string_view value, Candidate& candidate) const {
  switch (kind) {
    case AttributeKind::lead: return give_parties(core::Role::lead, value, candidate);
    case AttributeKind::supporting: return give_parties(core::Role::supporting, value, candidate);
    case AttributeKind::due:
      if (candidate.due_words.empty()) {
        read_due_cell(value, occasion_, candidate);
        candidate.due_basis = candidate.due_words.empty() ? DueBasis::none : DueBasis::text;
        const core::TimeKind by_date = core::time_kind_of(candidate.deadline);
        const bool dated = candidate.deadline.kind != core::DeadlineKind::none;
        candidate.time_kind = dated ? by_date : candidate.time_kind;
      }
      return;
    case AttributeKind::other: return;
  }
}

/// Who leads by the words of the commitment goes on leading; those who made the document do so only
/// while nobody else is named.
void FormLines::give_parties(core::Role role, std::string_view value, Candidate& candidate) const {
  const auto is_signatory = [&](const NamedParty& party) {
    return std::any_of(signatories_.begin(), signatories_.end(),
                       [&](const Mention& m) { return m.party.code == party.code; });
  };
  const auto leads = [](const NamedParty& party) { return party.role == core::Role::lead; };
  if (role == core::Role::lead) {
    const bool named =
        std::any_of(candidate.parties.begin(), candidate.parties.end(),
                    [&](const NamedParty& party) { return leads(party) && !is_signatory(party); });
    if (named) {
      return;
    }
    std::erase_if(candidate.parties, leads);
  }
  std::vector<NamedParty> all = parties_in_cell(value, role, names_);
  for (NamedParty& party : candidate.parties) {
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const NamedParty& p) { return p.code == party.code; });
    if (known == all.end()) {
      all.push_back(std::move(party));
    } else {
      known->role = std::min(known->role, party.role);  // who leads does not only support
    }
  }
  std::stable_sort(all.begin(), all.end(),
                   [&](const NamedParty& a, const NamedParty& b) { return leads(a) && !leads(b); });
  candidate.parties = std::move(all);
}

}  // namespace intake

#include "intake/form_lines.hpp"

#include <algorithm>

#include "core/draft.hpp"
#include "intake/cells.hpp"

namespace intake {

void FormLines::open_section() {
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

void FormLines::give_above() {
  for (std::size_t i = above_first_; i < document_.candidates.size(); ++i) {
    for (const Said& said : above_) {
      give(said.kind, said.value, document_.candidates[i]);
    }
  }
  above_.clear();
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
    const bool known = std::any_of(all.begin(), all.end(),
                                   [&](const NamedParty& p) { return p.code == party.code; });
    if (!known) {
      all.push_back(std::move(party));
    }
  }
  std::stable_sort(all.begin(), all.end(),
                   [&](const NamedParty& a, const NamedParty& b) { return leads(a) && !leads(b); });
  candidate.parties = std::move(all);
}

}  // namespace intake

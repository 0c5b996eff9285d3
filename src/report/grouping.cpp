#include "report/grouping.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

std::string year_of(const core::Commitment& commitment) {
  // The first four digits of an ISO date.
  return commitment.made ? commitment.made->first.iso().substr(0, 4) : "";
}

/// The years from the first to the last in which something was made: those between may be empty.
std::vector<std::string> years_between(const std::vector<core::Commitment>& commitments) {
  int first = 0;
  int last = -1;
  for (const core::Commitment& commitment : commitments) {
    if (commitment.made) {
      const int year = commitment.made->first.year();
      first = last < first ? year : std::min(first, year);
      last = std::max(last, year);
    }
  }
  std::vector<std::string> years;
  for (int year = first; year <= last; ++year) {
    years.push_back(core::Date::from_ymd(year, 1, 1)->iso().substr(0, 4));
  }
  return years;
}

/// Names of groups in the order in which they are first met: sections follow their documents.
std::vector<std::string> in_order(const std::vector<core::Commitment>& commitments,
                                  const Grouping& grouping) {
  std::vector<std::string> names;
  if (grouping.by == GroupBy::section) {
    for (const core::Commitment& commitment : commitments) {
      names.push_back(commitment.section);
    }
  }
  names.insert(names.end(), grouping.known.begin(), grouping.known.end());
  if (grouping.by == GroupBy::year) {
    names = years_between(commitments);
  }
  return names;
}

bool keeps_order(GroupBy by) { return by == GroupBy::section || by == GroupBy::document; }

std::vector<std::string> named(const std::string& name) { return {name}; }

}  // namespace

std::string_view to_word(GroupBy by) {
  switch (by) {
    case GroupBy::section: return "section";
    case GroupBy::owner: return "owner";
    case GroupBy::document: return "document";
    case GroupBy::tag: return "tag";
    case GroupBy::year: return "year";
  }
  return "";
}

std::vector<std::string> groups_of(const core::Commitment& commitment, GroupBy by) {
  switch (by) {
    case GroupBy::section: return named(commitment.section);
    case GroupBy::document: return named(commitment.document_code);
    case GroupBy::year: return named(year_of(commitment));
    case GroupBy::owner: {
      std::vector<std::string> owners = owner_codes(commitment);
      return owners.empty() ? named("") : owners;
    }
    case GroupBy::tag: return commitment.tags.empty() ? named("") : commitment.tags;
  }
  return {};
}

std::vector<Group> grouped(const std::vector<core::Commitment>& commitments,
                           const Grouping& grouping) {
  std::vector<Group> groups;
  std::map<std::string, std::size_t> at;  // by the folded name
  const auto group_named = [&](const std::string& name) -> Group& {
    const auto [found, added] = at.emplace(base::lower(name), groups.size());
    if (added) {
      groups.push_back({name, {}});
    }
    return groups[found->second];
  };
  for (const std::string& name : in_order(commitments, grouping)) {
    group_named(name);
  }
  for (const core::Commitment& commitment : commitments) {
    for (const std::string& name : groups_of(commitment, grouping.by)) {
      group_named(name).members.push_back(&commitment);
    }
  }
  group_named("");
  const bool by_name = !keeps_order(grouping.by);
  std::stable_sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) {
    if (a.name.empty() != b.name.empty()) {
      return b.name.empty();
    }
    return by_name && base::lower(a.name) < base::lower(b.name);
  });
  return groups;
}

std::string group_label(const std::string& name, GroupBy by) {
  if (!name.empty()) {
    return name;
  }
  return by == GroupBy::owner  ? "(nobody in particular)"
         : by == GroupBy::year ? "(no day made)"
                               : "(no " + std::string(to_word(by)) + ")";
}

Cell group_cell(const std::string& name, GroupBy by) {
  return name.empty() ? Cell{Phrased{Missing::none, group_label(name, by)}} : Cell{name};
}

Members all_of(const std::vector<core::Commitment>& commitments) {
  Members members;
  for (const core::Commitment& commitment : commitments) {
    members.push_back(&commitment);
  }
  return members;
}

std::string group_note(GroupBy by) {
  switch (by) {
    case GroupBy::owner:
      return "A commitment that several parties owe counts in the group of each of them, so the "
             "groups may add up to more than all.";
    case GroupBy::tag:
      return "A commitment with several tags counts in the group of each of them, so the groups "
             "may add up to more than all.";
    case GroupBy::year: return "A commitment counts in the year in which it was made.";
    case GroupBy::section: return "A commitment counts in the section of its document.";
    case GroupBy::document: return "A commitment counts in the document that it comes from.";
  }
  return "";
}

}  // namespace report

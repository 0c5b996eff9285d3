#include "report/owner.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "cli/report_kinds.hpp"
#include "store/find.hpp"
#include "store/parties.hpp"

namespace cli {
namespace {

/// The parties that belong to it, and those that belong to them, by code.
std::vector<core::Party> parts_of(const core::Party& party, const std::vector<core::Party>& all) {
  std::set<std::string> above{base::lower(party.code)};
  std::vector<core::Party> parts;
  for (bool grown = true; grown;) {
    grown = false;
    for (const core::Party& each : all) {
      const bool belongs = !each.parent_code.empty() && each.id != party.id &&
                           above.contains(base::lower(each.parent_code));
      if (belongs && above.insert(base::lower(each.code)).second) {
        parts.push_back(each);
        grown = true;
      }
    }
  }
  std::sort(parts.begin(), parts.end(),
            [](const core::Party& a, const core::Party& b) { return a.code < b.code; });
  return parts;
}

std::vector<std::int64_t> ids_of(const core::Party& party, const std::vector<core::Party>& parts) {
  std::vector<std::int64_t> ids{party.id};
  for (const core::Party& part : parts) {
    ids.push_back(part.id);
  }
  return ids;
}

/// The party that was called so on that day, or is today; as it was called on that day.
core::Party party_on(store::Store& store, const std::vector<core::Party>& all,
                     const std::string& text) {
  auto found = std::find_if(all.begin(), all.end(), [&](const core::Party& each) {
    return base::lower(each.code) == base::lower(text);
  });
  if (found == all.end()) {
    const core::Party today = store::find_party(store, text);
    found = std::find_if(all.begin(), all.end(),
                         [&](const core::Party& each) { return each.id == today.id; });
    return found == all.end() ? today : *found;
  }
  return *found;
}

bool has_a_part(const core::Commitment& commitment, const std::vector<std::int64_t>& parties) {
  return std::any_of(
      commitment.owners.begin(), commitment.owners.end(), [&](const core::Owner& owner) {
        return std::find(parties.begin(), parties.end(), owner.party) != parties.end();
      });
}

}  // namespace

core::Filter scope_of_owner(const ReportOptions& options, Context& context) {
  store::Store& store = context.store();
  const store::Query query = query_of(options, context, store::Detail::brief);
  const std::vector<core::Party> all = store::parties(store, query.as_of);
  const core::Party party = party_on(store, all, options.subject);
  core::Filter filter = query.filter;
  const bool narrowed = !filter.ids.empty();
  std::vector<std::int64_t> theirs =
      store::commitments_with(store, ids_of(party, parts_of(party, all)), query.as_of);
  if (narrowed) {
    std::erase_if(theirs, [&](std::int64_t id) {
      return std::find(filter.ids.begin(), filter.ids.end(), id) == filter.ids.end();
    });
  }
  filter.ids = theirs.empty() ? std::vector<std::int64_t>{0} : std::move(theirs);
  return filter;
}

report::Report build_owner(const ReportOptions& options, Context& context) {
  store::Store& store = context.store();
  using store::Part;
  store::Query query = query_of(options, context,
                                store::Detail::brief.with(Part::owners)
                                    .with(Part::conflicts)
                                    .with(Part::tags)
                                    .with(Part::links)
                                    .with(Part::assessments)
                                    .with(Part::assessors)
                                    .with(Part::notes));
  const std::vector<core::Party> all = store::parties(store, query.as_of);
  const core::Party party = party_on(store, all, options.subject);
  std::vector<core::Party> parts = parts_of(party, all);
  const std::vector<std::int64_t> ids = ids_of(party, parts);
  query.filter = scope_of_owner(options, context);
  store::Found found = store::commitments(store, query);
  // One edited since may have been theirs only later.
  std::erase_if(found.commitments, [&](const core::Commitment& c) { return !has_a_part(c, ids); });
  report::OwnerInput input{basis_with(std::move(found), options, context), party, std::move(parts)};
  tell_what_says_again(input, query, store);
  const std::string part = "party " + party.code;
  input.scope = input.scope.empty() ? part : part + "; " + input.scope;
  return report::owner_page(input);
}

}  // namespace cli

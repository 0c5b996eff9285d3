#include <algorithm>
#include <set>

#include "cli/report_kinds.hpp"
#include "cli/suggest.hpp"
#include "core/event.hpp"
#include "store/log.hpp"
#include "store/names.hpp"
#include "store/tally.hpp"

namespace cli {
namespace {

/// Codes of the parties that may owe something, of the documents, ...: as many as the register has.
std::vector<std::string> known_groups(store::Store& store, report::GroupBy by) {
  std::vector<std::string> names;
  switch (by) {
    case report::GroupBy::section: return store::section_names(store);
    case report::GroupBy::tag: return store::tag_names(store);
    case report::GroupBy::owner:
      for (const core::Party& party : store::parties(store)) {
        names.push_back(party.code);
      }
      return names;
    case report::GroupBy::document:
      for (const core::Document& document : store::documents(store)) {
        names.push_back(document.code);
      }
      return names;
    case report::GroupBy::year: break;  // those in which something was made
  }
  return names;
}

std::optional<report::Grouping> grouping_of(const ReportOptions& options, store::Store& store) {
  if (!options.group_by) {
    return std::nullopt;
  }
  std::vector<std::string> words;
  for (const report::GroupBy by : report::kGroupings) {
    words.emplace_back(to_word(by));
    const bool pillar = by == report::GroupBy::section && *options.group_by == "pillar";
    if (words.back() == *options.group_by || pillar) {
      return report::Grouping{by, known_groups(store, by)};
    }
  }
  throw unknown_word("group", *options.group_by, words);
}

}  // namespace

store::Query query_of(const ReportOptions& options, Context& context, store::Detail detail) {
  store::Query query;
  query.filter = resolve_filter(context.store(), options.filter, context.today);
  query.as_of = resolve_day(options.as_of, context.today);
  query.detail = detail;
  return query;
}

report::Basis basis_with(store::Found found, const ReportOptions& options, Context& context) {
  store::Store& store = context.store();
  report::Basis basis;
  basis.as_of = resolve_day(options.as_of, context.today);
  basis.register_title = store::register_title(store);
  basis.scope = describe(options.filter);
  basis.fingerprint = core::fingerprint(store::heads(store));
  basis.grouping = grouping_of(options, store);
  std::set<std::int64_t> used;
  for (const core::Commitment& commitment : found.commitments) {
    basis.tally.add(commitment);
    used.insert(commitment.document.value_or(0));
  }
  basis.in_register = basis.scope.empty() && options.subject.empty()
                          ? found.total
                          : store::tally(store, basis.as_of).total;
  basis.commitments = std::move(found.commitments);
  for (core::Document& document : store::documents(store)) {
    if (used.contains(document.id)) {
      basis.documents.push_back(std::move(document));
    }
  }
  return basis;
}

report::Basis basis_of(const ReportOptions& options, Context& context, store::Detail detail) {
  const store::Query query = query_of(options, context, detail);
  if (options.summary && query.filter.is_empty() && !options.group_by) {
    report::Basis basis = basis_with({}, options, context);
    basis.tally = store::tally(context.store(), basis.as_of);
    basis.in_register = basis.tally.total;
    return basis;
  }
  report::Basis basis = basis_with(store::commitments(context.store(), query), options, context);
  basis.updates_read = detail == store::Detail::card;
  return basis;
}

}  // namespace cli

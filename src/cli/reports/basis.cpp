#include <algorithm>
#include <set>

#include "cli/globals.hpp"
#include "cli/report_kinds.hpp"
#include "cli/suggest.hpp"
#include "core/event.hpp"
#include "intake/nature.hpp"
#include "report/attention.hpp"
#include "report/regroup.hpp"
#include "store/log.hpp"
#include "store/marks.hpp"
#include "store/names.hpp"
#include "store/tally.hpp"

namespace cli {
namespace {

/// The sections or tags of all commitments of that day, in scope or not.
std::vector<std::string> groups_in_use(store::Store& store, report::GroupBy by, core::Date as_of) {
  store::Query query;
  query.as_of = as_of;
  query.detail =
      by == report::GroupBy::tag ? store::Detail{}.with(store::Part::tags) : store::Detail{};
  std::set<std::string> names;
  for (const core::Commitment& commitment : store::commitments(store, query).commitments) {
    for (std::string& name : report::groups_of(commitment, by)) {
      names.insert(std::move(name));
    }
  }
  names.erase("");
  return {names.begin(), names.end()};
}

/// Codes of the parties that may owe something, of the documents there were, ...: as many as the
/// register has.
std::vector<std::string> known_groups(store::Store& store, report::GroupBy by, core::Date as_of) {
  std::vector<std::string> names;
  switch (by) {
    case report::GroupBy::section:
    case report::GroupBy::tag: return groups_in_use(store, by, as_of);
    case report::GroupBy::owner:
      for (const core::Party& party : store::parties(store, as_of)) {
        names.push_back(party.code);
      }
      return names;
    case report::GroupBy::document:
      for (const core::Document& document : store::documents(store, as_of)) {
        if (!document.issued || document.issued->first <= as_of) {
          names.push_back(document.code);
        }
      }
      return names;
    case report::GroupBy::year: break;  // those in which something was made
  }
  return names;
}

std::optional<report::Grouping> grouping_of(const ReportOptions& options, store::Store& store,
                                            core::Date as_of) {
  if (!options.group_by) {
    return std::nullopt;
  }
  std::vector<std::string> words;
  for (const report::GroupBy by : report::kGroupings) {
    words.emplace_back(to_word(by));
    const bool pillar = by == report::GroupBy::section && *options.group_by == "pillar";
    if (words.back() == *options.group_by || pillar) {
      return report::Grouping{by, known_groups(store, by, as_of)};
    }
  }
  throw unknown_word("group", *options.group_by, words);
}

/// Its own words say that it was promised before.
bool says_again(const core::Commitment& commitment) {
  return intake::is_reaffirmed(commitment.chapeau,
                               commitment.text.empty() ? commitment.title : commitment.text);
}

}  // namespace

void print_in_groups(report::Report& report, const ReportOptions& options, Context& context) {
  const auto grouping =
      grouping_of(options, context.store(), resolve_day(options.as_of, context.today));
  if (!grouping) {
    return;
  }
  store::Query query;
  query.as_of = resolve_day(options.as_of, context.today);
  query.detail =
      store::Detail{}.with(*options.group_by == "tag" ? store::Part::tags : store::Part::owners);
  report::regroup(report, store::commitments(context.store(), query).commitments, *grouping);
}

store::Query query_of(const ReportOptions& options, Context& context, store::Detail detail) {
  store::Query query;
  query.filter = resolve_filter(context.store(), options.filter, context.today);
  query.as_of = resolve_day(options.as_of, context.today);
  query.detail = detail;
  return query;
}

void tell_what_says_again(report::Basis& basis) {
  for (core::Commitment& commitment : basis.commitments) {
    commitment.says_again = says_again(commitment);
  }
}

void tell_what_says_again(report::Basis& basis, store::Query query, store::Store& store) {
  if (!report::are_words_asked(basis)) {
    return;
  }
  query.detail = store::Detail::brief;
  query.says_again = intake::is_reaffirmed;
  std::set<std::int64_t> again;
  for (const core::Commitment& commitment : store::commitments(store, query).commitments) {
    if (commitment.says_again) {
      again.insert(commitment.id);
    }
  }
  for (core::Commitment& commitment : basis.commitments) {
    commitment.says_again = again.contains(commitment.id);
  }
}

namespace {

/// Keys alone are read from every table, and a template asks for what it likes.
report::Readers readers_of(const Context& context) {
  if (context.globals.quiet || context.globals.template_file) {
    return report::Readers::machines;
  }
  switch (find_format(context.globals)) {
    case render::Format::text:
    case render::Format::markdown: return report::Readers::people;
    case render::Format::html: return report::Readers::linked;
    case render::Format::csv:
    case render::Format::json:
    case render::Format::xlsx:
    case render::Format::ics:
    case render::Format::ndjson: break;
  }
  return report::Readers::machines;
}

}  // namespace

report::Basis basis_with(store::Found found, const ReportOptions& options, Context& context) {
  store::Store& store = context.store();
  report::Basis basis;
  basis.as_of = resolve_day(options.as_of, context.today);
  basis.register_title = store::register_title(store);
  basis.scope = describe(options.filter);
  basis.fingerprint = core::fingerprint(store::heads(store));
  basis.grouping = grouping_of(options, store, basis.as_of);
  basis.readers = readers_of(context);
  std::set<std::int64_t> used;
  for (core::Commitment& commitment : found.commitments) {
    basis.tally.add(commitment);
    used.insert(commitment.document.value_or(0));
  }
  basis.in_register = basis.scope.empty() && options.subject.empty()
                          ? found.total
                          : store::count_commitments(store, basis.as_of);
  basis.commitments = std::move(found.commitments);
  basis.assessors = std::move(found.assessors);
  basis.assessed_by = std::move(found.assessed_by);
  for (core::Document& document : store::documents(store, basis.as_of)) {
    if (used.contains(document.id)) {
      basis.documents.push_back(std::move(document));
    }
  }
  basis.mark = highest_mark(store::marks(store), basis.commitments, basis.documents);
  basis.max_mark = options.max_mark.value_or("");
  basis.left_out = options.left_out;
  return basis;
}

/// Of everything, where the commitments are only counted.
std::string highest_of_all(store::Store& store) {
  std::vector<std::string> words;
  for (const store::MarkUse& use : store::mark_uses(store)) {
    words.push_back(use.word);
  }
  return store::marks(store).highest(words);
}

report::Basis basis_of(const ReportOptions& options, Context& context, const store::Query& query) {
  if (options.summary && query.filter.is_empty() && !options.group_by && !options.scale) {
    report::Basis basis = basis_with({}, options, context);
    basis.tally = store::tally(context.store(), basis.as_of);
    basis.in_register = basis.tally.total;
    basis.mark = highest_of_all(context.store());
    return basis;
  }
  report::Basis basis = basis_with(store::commitments(context.store(), query), options, context);
  basis.updates_read =
      query.detail.has(store::Part::assessors) || query.detail.has(store::Part::assessed_by);
  return basis;
}

report::Basis basis_of(const ReportOptions& options, Context& context, store::Detail detail) {
  return basis_of(options, context, query_of(options, context, detail));
}

}  // namespace cli

#include "cli/report_kinds.hpp"

namespace cli {
namespace {

/// The marks in use that are higher than the limit.
std::vector<std::string> marks_above(store::Store& store, const std::string& limit) {
  const core::Marks order = store::marks(store);
  std::vector<std::string> above;
  for (const store::MarkUse& use : store::mark_uses(store)) {
    if (order.rank(use.word) > order.rank(limit)) {
      above.push_back(use.word);
    }
  }
  return above;
}

/// How many commitments are in scope, as the register reads at the moment.
std::int64_t count_of(const ReportKind& kind, const ReportOptions& options, Context& context) {
  store::Query query = query_of(options, context, store::Detail::brief);
  if (kind.scope != nullptr) {
    query.filter = kind.scope(options, context);
  }
  return store::commitments(context.store(), query).total;
}

}  // namespace

std::shared_ptr<const store::Narrowed> leave_out(const ReportKind& kind, ReportOptions& options,
                                                 Context& context) {
  if (!options.max_mark) {
    return nullptr;
  }
  options.max_mark = resolve_mark(context.store(), *options.max_mark);
  const std::vector<std::string> above = marks_above(context.store(), *options.max_mark);
  if (above.empty()) {
    return nullptr;
  }
  const std::int64_t all = count_of(kind, options, context);
  auto narrowed = std::make_shared<const store::Narrowed>(context.store(), above);
  options.left_out = all - count_of(kind, options, context);
  return narrowed;
}

}  // namespace cli

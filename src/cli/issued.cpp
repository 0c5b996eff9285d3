#include "cli/issued.hpp"

#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "cli/resolve.hpp"
#include "cli/run.hpp"
#include "cli/words.hpp"
#include "store/issued.hpp"
#include "store/marks.hpp"
#include "store/past.hpp"

namespace cli {
namespace {

/// Whether the command line asks for anything but what went out.
bool asks_for_more(const core::IssuedReport& issued, const Globals& globals) {
  return globals.width || (says_format(globals) && find_format_name(globals) != issued.format);
}

/// The register that a report was made from, and what leaves out some of it.
struct Then {
  std::unique_ptr<store::Store> store;
  std::shared_ptr<const void> narrowed;  ///< ends before the store does
};

Output make_again(const core::IssuedReport& issued, Context& context) {
  Context then{context.session, context.globals, issued.today.value_or(context.today),
               issued.actor};
  then.store_ = &context.store();
  const store::PastEvents events = store::behind(context.store(), issued.fingerprint);
  if (!events.are_all) {
    then.past_ = store::past_register(context.store(), events);
  }
  Output output = run_again(declare_report, issued.words, then);
  if (auto* report = std::get_if<report::Report>(&output.result)) {
    mark_as_issued(*report, issued.number, issued.title);
  }
  output.held = std::make_shared<const Then>(Then{std::move(then.past_), std::move(output.held)});
  return output;
}

/// What went out is printed whole or not at all.
void require_at_most(const core::IssuedReport& issued, const std::string& max_mark,
                     store::Store& store) {
  const std::string limit = resolve_mark(store, max_mark);
  const core::Marks order = store::marks(store);
  if (order.rank(issued.mark) > order.rank(limit)) {
    throw base::Error(base::ErrorKind::input,
                      "report " + std::to_string(issued.number) + " is marked '" + issued.mark +
                          "', higher than '" + limit + "'",
                      "an issued report is printed whole; make one without what is marked higher: "
                      "kept report --max-mark '" +
                          limit + "'");
  }
}

}  // namespace

void mark_as_issued(report::Report& report, std::int64_t number, const std::string& title) {
  if (!title.empty()) {
    report.title = title;
  }
  for (report::Section& section : report.sections) {
    for (report::Block& block : section.blocks) {
      if (auto* facts = std::get_if<report::KeyValues>(&block)) {
        facts->pairs.insert(facts->pairs.begin(), {"number", "Report", number});
        return;
      }
    }
  }
}

Output reprint(const std::string& name, const std::optional<std::string>& max_mark,
               Context& context) {
  if (const auto more = own_words(context.words, {"--issued", "--max-mark"}); !more.empty()) {
    throw base::Error(base::ErrorKind::usage,
                      "'" + more.front() + "' changes nothing of a report that was issued",
                      "kept report --issued " + name + "; another --format or --width makes it " +
                          "again from its history");
  }
  const core::IssuedReport issued = store::find_issued(context.store(), name);
  if (max_mark) {
    require_at_most(issued, *max_mark, context.store());
  }
  if (asks_for_more(issued, context.globals)) {
    return make_again(issued, context);
  }
  return {Raw{store::issued_bytes(context.store(), issued), true}, ExitCode::done, {}};
}

}  // namespace cli

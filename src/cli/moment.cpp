#include "cli/moment.hpp"

#include "base/error.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "store/marks.hpp"
#include "store/past.hpp"
#include "store/read.hpp"

namespace cli {

void add_moment_flags(CLI::App& app, MomentFlags& flags) {
  add_text(app, "--as-of", flags.as_of, "what held at the end of that day (today)", "DATE");
  add_text(app, "--known-at", flags.known_at, "only what had been recorded by the end of that day",
           "DATE");
}

core::Date enter_moment(Context& context, const MomentFlags& flags) {
  if (!flags.known_at) {
    return resolve_day(flags.as_of, context.today);
  }
  const core::Date known_at = resolve_day(flags.known_at, context.today);
  if (known_at > context.today) {
    throw base::Error(base::ErrorKind::usage,
                      "--known-at " + known_at.iso() + " lies after today, " + context.today.iso(),
                      "what is recorded by now needs no --known-at");
  }
  if (known_at == context.today) {
    return resolve_day(flags.as_of, context.today);  // all there is, whatever day UTC has
  }
  const store::PastEvents events = store::known_at(context.store(), known_at);
  if (!events.are_all) {
    auto past = store::past_register(context.store(), events);
    store::carry_marks(context.store(), *past);
    context.past_ = std::move(past);
  }
  return flags.as_of ? resolve_day(flags.as_of, context.today) : known_at;
}

void require_any_commitment(store::Store& store, core::Date as_of) {
  const std::optional<core::Date> first = store::first_day(store);
  if (first && as_of < *first) {
    throw base::Error(base::ErrorKind::input,
                      "nothing in the register is as old as " + as_of.iso() +
                          "; its first commitment is of " + first->iso(),
                      "--as-of " + first->iso() + " or later");
  }
}

}  // namespace cli

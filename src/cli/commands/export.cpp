#include "store/export.hpp"

#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "cli/options.hpp"
#include "cli/print.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "core/event.hpp"
#include "report/lists.hpp"
#include "store/log.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

struct Options {
  std::optional<std::string> what;
  FilterFlags filter;
  std::optional<std::string> as_of;
};

/// One JSON object a line; canonical, so that two exports of one state are the same bytes.
void write_ndjson(store::Store& store, std::ostream& out) {
  store::export_register(store,
                         [&](const core::Json& record) { out << core::canonical(record) << '\n'; });
}

void write_json(store::Store& store, std::ostream& out) {
  out << "{\n\"schema_version\": 1,\n\"kind\": \"register-export\",\n\"data\": [\n";
  std::int64_t count = 0;
  store::export_register(store, [&](const core::Json& record) {
    out << (count++ == 0 ? "" : ",\n") << core::canonical(record);
  });
  const core::Json meta = {{"total", count},
                           {"returned", count},
                           {"truncated", false},
                           {"as_of", nullptr},
                           {"fingerprint", core::fingerprint(store::heads(store))}};
  out << "\n],\n\"meta\": " << core::canonical(meta) << "\n}\n";
}

Output export_all(const Options& options, Context& context) {
  const bool has_filter =
      !resolve_filter(context.store(), options.filter, context.today).is_empty();
  if (has_filter || options.as_of) {
    throw base::Error(base::ErrorKind::usage, "the whole register is exported without filters",
                      "kept export commitments, or: kept export updates");
  }
  const bool asked = context.globals.format || context.globals.json || context.globals.output;
  const render::Format format = asked ? find_format(context.globals) : render::Format::ndjson;
  if (format != render::Format::json && format != render::Format::ndjson) {
    throw base::Error(base::ErrorKind::usage, "the whole register is exported as JSON or NDJSON",
                      "--format ndjson; as CSV: kept export commitments, kept export updates");
  }
  print_now(context, [&](std::ostream& out) {
    (format == render::Format::json ? write_json : write_ndjson)(context.store(), out);
  });
  return {Printed{}, ExitCode::done, {}};
}

Output export_rows(const Options& options, Context& context, bool updates) {
  store::Query query;
  query.filter = resolve_filter(context.store(), options.filter, context.today);
  query.as_of = resolve_day(options.as_of, context.today);
  query.detail = store::Detail::card;
  const store::Found found = store::commitments(context.store(), query);
  return {updates ? report::update_list(found.commitments, query.as_of)
                  : report::commitment_list(found.commitments, query.as_of, found.total),
          ExitCode::done,
          {}};
}

}  // namespace

Action declare_export(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "WHAT", options->what,
               "register (everything, with the log), commitments or updates (register)");
  add_filter_flags(app, options->filter);
  add_text(app, "--as-of", options->as_of, "what held at the end of that day (today)", "DATE");
  return [options](Context& context) {
    const std::string what = options->what.value_or("register");
    if (what == "register") {
      return export_all(*options, context);
    }
    if (what != "commitments" && what != "updates") {
      throw unknown_word("export", what, {"register", "commitments", "updates"});
    }
    return export_rows(*options, context, what == "updates");
  };
}

}  // namespace cli

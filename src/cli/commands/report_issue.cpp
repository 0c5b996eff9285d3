#include <sstream>

#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "cli/issued.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "cli/words.hpp"
#include "core/event.hpp"
#include "render/render.hpp"
#include "report/issued_list.hpp"
#include "store/issued.hpp"
#include "store/log.hpp"

namespace cli {
namespace {

struct Options {
  std::optional<std::string> number;
  std::optional<std::string> title;
};

/// Everything of an issue but the bytes, which must tell the number already.
core::IssuedReport issue_of(const Options& options, std::int64_t number, const report::Report& made,
                            Context& context) {
  core::IssuedReport issued;
  issued.number = number;
  issued.title = options.title.value_or("");
  issued.kind = made.kind;
  issued.mark = made.mark;
  issued.words = own_words(context.words, {"--number", "--title"});
  issued.as_of = made.meta.as_of;
  issued.today = context.today;
  issued.format = find_format_name(context.globals);
  issued.fingerprint = core::fingerprint(store::heads(context.store()));
  return issued;
}

/// Prints the report as it goes out: on paper, whatever terminal this is.
std::string bytes_of(report::Report report, core::IssuedReport& issued, const Context& context) {
  render::Layout layout = find_layout(context.globals, context.session);
  layout.colour = false;
  if (!context.globals.width) {
    layout.width = render::Layout{}.width;
  }
  issued.width = layout.width;
  std::ostringstream bytes;
  render::render(std::move(report), find_format(context.globals), layout, bytes);
  return std::move(bytes).str();
}

Output run(const Options& options, const Action& make, Context& context) {
  const std::int64_t number =
      options.number ? resolve_count(*options.number, "the number of a report", "--number 2")
                     : store::next_report_number(*context.store_);
  Output output = make(context);
  auto* report = std::get_if<report::Report>(&output.result);
  if (report == nullptr) {
    throw base::Error(base::ErrorKind::usage, "what was issued already cannot be issued again",
                      "leave out --issued");
  }
  core::IssuedReport issued = issue_of(options, number, *report, context);
  mark_as_issued(*report, issued.number, issued.title);
  std::string bytes = bytes_of(std::move(*report), issued, context);
  output.held.reset();  // nothing is recorded while some of the register is left out
  store::issue(context.recorder(), issued, bytes);
  output.warnings.push_back((context.globals.dry_run ? "would issue report " : "issued report ") +
                            std::to_string(number) + ", " + std::to_string(bytes.size()) +
                            " bytes, SHA-256 " + issued.sha256);
  output.result = Raw{std::move(bytes), true};
  return output;
}

}  // namespace

Action declare_report_issue(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_text(app, "--number", options->number, "the number it goes out under (the next one)", "N");
  add_text(app, "--title", options->title, "its title", "TEXT");
  return [options, make = declare_report(app)](Context& context) {
    return run(*options, make, context);
  };
}

Action declare_report_issued(CLI::App&) {
  return [](Context& context) {
    return Output{report::issued_list(store::issued_reports(context.store())), ExitCode::done, {}};
  };
}

}  // namespace cli

#include "cli/globals.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include <CLI/CLI.hpp>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/options.hpp"
#include "cli/suggest.hpp"
#include "core/when.hpp"

namespace cli {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

constexpr int kMinWidth = 40;
constexpr int kMaxWidth = 400;
constexpr int kPaperWidth = 80;

struct FormatName {
  std::string_view name;
  std::string_view ending;
  render::Format format;
};
constexpr FormatName kFormats[] = {
    {"text", ".txt", render::Format::text},  {"md", ".md", render::Format::markdown},
    {"html", ".html", render::Format::html}, {"csv", ".csv", render::Format::csv},
    {"json", ".json", render::Format::json}, {"ndjson", ".ndjson", render::Format::ndjson},
    {"xlsx", ".xlsx", render::Format::xlsx}, {"ics", ".ics", render::Format::ics},
};

std::vector<std::string> registers_in(const fs::path& folder) {
  std::vector<std::string> found;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".kept" && entry.is_regular_file(error)) {
      found.push_back(entry.path().string());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string relative_to_here(const std::string& path) {
  std::error_code error;
  const fs::path here = fs::current_path(error);
  const std::string near = fs::path(path).lexically_proximate(here).string();
  return near.empty() ? path : near;
}

std::string nearest_register() {
  std::error_code error;
  fs::path folder = fs::current_path(error);
  for (;;) {
    const std::vector<std::string> found = registers_in(folder);
    if (found.size() == 1) {
      return relative_to_here(found.front());
    }
    if (found.size() > 1) {
      std::vector<std::string> names;
      for (const std::string& path : found) {
        names.push_back("'" + relative_to_here(path) + "'");
      }
      throw Error(ErrorKind::no_database,
                  "there are several registers here: " + base::join(names, ", "),
                  "say which one: --db " + relative_to_here(found.front()));
    }
    if (!folder.has_relative_path()) {
      throw Error(ErrorKind::no_database, "no register (*.kept) in this folder or above it",
                  "make one with: kept init FILE.kept, or name one with --db FILE");
    }
    folder = folder.parent_path();
  }
}

}  // namespace

void add_globals(CLI::App& app, Globals& globals) {
  add_text(app, "--db", globals.db, "the register to work on", "FILE");
  add_flag(app, "--json", globals.json, "print JSON: the same as --format json");
  add_text(app, "--format", globals.format, "text, md, html, csv, json, ndjson, xlsx or ics",
           "FORMAT");
  add_text(app, "-o,--output", globals.output, "write to a file; its ending decides the format",
           "FILE");
  add_text(app, "--template", globals.template_file, "print through a template of your own",
           "FILE");
  add_text(app, "--today", globals.today, "take this day for today", "DATE");
  add_text(app, "--by", globals.by, "who records this", "NAME");
  add_flag(app, "--dry-run", globals.dry_run, "say what would change, and write nothing");
  add_flag(app, "-q,--quiet", globals.quiet, "print only keys");
  add_flag(app, "--no-input", globals.no_input, "never ask");
  add_text(app, "--color", globals.color, "auto, always or never", "WHEN");
  add_text(app, "--width", globals.width, "columns of a page of text", "N");
}

std::string find_database(const Globals& globals, const Session& session) {
  if (globals.db) {
    return *globals.db;
  }
  const std::optional<std::string> named = session.environment("KEPT_DB");
  return named && !named->empty() ? *named : nearest_register();
}

core::Date find_today(const Globals& globals, const Session& session) {
  std::optional<std::string> text = globals.today;
  if (!text) {
    text = session.environment("KEPT_TODAY");
  }
  const core::Date clock = session.clock_day();
  if (!text || text->empty()) {
    return clock;
  }
  base::Result<core::Date> day = core::parse_day(*text, clock, core::Direction::next);
  if (!day && !globals.today) {
    throw Error(ErrorKind::usage, "KEPT_TODAY: " + day.error().message, day.error().hint);
  }
  return std::move(day).or_throw();
}

std::string find_actor(const Globals& globals, const Session& session) {
  if (globals.by && !base::trim(*globals.by).empty()) {
    return std::string(base::trim(*globals.by));
  }
  for (const char* name : {"KEPT_BY", "LOGNAME", "USER"}) {
    const std::optional<std::string> value = session.environment(name);
    if (value && !value->empty()) {
      return *value;
    }
  }
  return "unknown";
}

render::Format find_format(const Globals& globals) {
  if (globals.json && globals.format && *globals.format != "json") {
    throw Error(ErrorKind::usage, "--json and --format " + *globals.format + " exclude each other",
                "give one of them");
  }
  if (globals.template_file) {
    if (globals.json || globals.format) {
      throw Error(ErrorKind::usage, "--template and --format exclude each other",
                  "the template is the format: leave --format out");
    }
    return render::Format::text;
  }
  if (globals.json) {
    return render::Format::json;
  }
  if (globals.format) {
    std::vector<std::string> names;
    for (const FormatName& known : kFormats) {
      if (known.name == *globals.format || known.ending.substr(1) == *globals.format) {
        return known.format;
      }
      names.emplace_back(known.name);
    }
    if (*globals.format == "markdown") {
      return render::Format::markdown;
    }
    throw unknown_word("format", *globals.format, names);
  }
  if (globals.output) {
    const std::string ending = base::lower(fs::path(*globals.output).extension().string());
    for (const FormatName& known : kFormats) {
      if (known.ending == ending) {
        return known.format;
      }
    }
    if (!ending.empty() && *globals.output != "-") {
      throw Error(ErrorKind::usage, "no format is known by the ending '" + ending + "'",
                  "use .txt, .md, .html, .csv, .json, .ndjson, .xlsx or .ics, or say --format");
    }
  }
  return render::Format::text;
}

std::string find_format_name(const Globals& globals) {
  const render::Format format = find_format(globals);
  for (const FormatName& known : kFormats) {
    if (known.format == format) {
      return std::string(known.name);
    }
  }
  throw Error(ErrorKind::internal, "a format without a name");
}

bool says_format(const Globals& globals) {
  const bool by_ending =
      globals.output && *globals.output != "-" && fs::path(*globals.output).has_extension();
  return globals.json || globals.format || by_ending;
}

render::Layout find_layout(const Globals& globals, const Session& session) {
  render::Layout layout;
  layout.width = session.terminal.out ? std::clamp(session.terminal.columns, kMinWidth, kMaxWidth)
                                      : kPaperWidth;
  if (globals.width) {
    int width = 0;
    const char* end = globals.width->data() + globals.width->size();
    const auto [stop, error] = std::from_chars(globals.width->data(), end, width);
    if (error != std::errc() || stop != end || width < kMinWidth || width > kMaxWidth) {
      throw Error(ErrorKind::usage, "'" + *globals.width + "' is not a page width",
                  "give columns from 40 to 400: --width 80");
    }
    layout.width = width;
  }
  const std::string when = globals.color.value_or("auto");
  if (when != "auto" && when != "always" && when != "never") {
    throw unknown_word("colour choice", when, {"auto", "always", "never"});
  }
  const std::optional<std::string> no_color = session.environment("NO_COLOR");
  const std::optional<std::string> term = session.environment("TERM");
  const bool wanted = session.terminal.out && !globals.output && (!no_color || no_color->empty()) &&
                      term.value_or("") != "dumb";
  layout.colour = when == "always" || (when == "auto" && wanted);
  return layout;
}

}  // namespace cli

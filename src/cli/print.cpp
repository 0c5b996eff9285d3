#include "cli/print.hpp"

#include <sstream>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "base/file.hpp"
#include "base/utf8.hpp"
#include "cli/globals.hpp"
#include "render/render.hpp"
#include "render/template.hpp"

namespace cli {
namespace {

std::string line(const std::string& text) { return base::printable(text, base::LineBreaks::space); }

void print_change(const Change& change, std::ostream& out) {
  out << change.action << ' ' << line(change.key);
  if (!change.text.empty()) {
    out << ": " << line(change.text);
  }
  out << '\n';
  for (const Change::Field& field : change.fields) {
    out << "  " << field.name << ": ";
    if (!field.from.empty()) {
      out << line(field.from) << " -> ";
    }
    out << (field.to.empty() ? "(none)" : line(field.to)) << '\n';
  }
}

void print_changes_text(const Changes& changes, const Context& context, std::ostream& out) {
  if (context.globals.quiet) {
    std::string last;
    for (const Change& change : changes.items) {
      if (change.key != last && !change.on_the_way) {
        out << line(change.key) << '\n';
        last = change.key;
      }
    }
    return;
  }
  if (context.globals.dry_run) {
    out << "dry run: nothing is written; this would be\n";
  }
  for (const Change& change : changes.items) {
    print_change(change, out);
  }
  if (changes.items.empty()) {
    out << "nothing to change\n";
  }
  if (!changes.next.empty() && !context.globals.dry_run) {
    out << "next: " << changes.next << '\n';
  }
}

/// Changes as a report of rows, for every format but text.
report::Report report_of(const Changes& changes, const Context& context) {
  report::Table table;
  table.key = "changes";
  table.columns = {{"action", "Action"},
                   {"type", "Type"},
                   {"key", "Key"},
                   {"text", "Text"},
                   {"fields", "Fields"}};
  for (const Change& change : changes.items) {
    std::vector<report::Move> moves;
    for (const Change::Field& field : change.fields) {
      moves.push_back({field.name, field.from, field.to});
    }
    table.rows.push_back({change.action, change.type, change.key, change.text, moves});
  }
  report::Report report;
  report.kind = "changes";
  report.rows_only = true;
  report.sections.push_back({"changes", "", {table}, {}, false});
  report.meta.more = {{"dry_run", context.globals.dry_run}, {"notes", changes.notes}};
  return report;
}

/// What a row is known by: the key of a commitment, the code of a party or document, the name of an
/// issued report.
const std::string* name_of(const report::Table& table, const std::vector<report::Cell>& row) {
  if (row.empty()) {
    return nullptr;
  }
  if (const auto* key = std::get_if<report::KeyRef>(&row.front())) {
    return &key->key;
  }
  for (std::size_t at = 0; at < row.size(); ++at) {
    const auto* name =
        table.columns[at].key == "name" ? std::get_if<report::KeyRef>(&row[at]) : nullptr;
    if (name != nullptr) {
      return &name->key;
    }
  }
  const std::string& first = table.columns.front().key;
  return first == "code" ? std::get_if<std::string>(&row.front()) : nullptr;
}

void print_keys(const report::Section& section, std::ostream& out) {
  for (const report::Block& block : section.blocks) {
    if (const auto* table = std::get_if<report::Table>(&block)) {
      for (const auto& row : table->rows) {
        if (const std::string* name = name_of(*table, row)) {
          out << line(*name) << '\n';
        }
      }
    }
  }
}

void print_keys(const report::Report& report, std::ostream& out) {
  for (const report::Section& section : report.sections) {
    with_made(section, [&](const report::Section& made) { print_keys(made, out); });
  }
}

void print_report(report::Report report, const Context& context, std::ostream& out) {
  if (const auto& path = context.globals.template_file) {
    render::render_template(report, {*path, base::read_file(*path)}, out);
    return;
  }
  render::render(std::move(report), find_format(context.globals),
                 find_layout(context.globals, context.session), out);
}

/// As it is, whatever the ending of `-o`; in an envelope only when JSON was asked for by name.
void print_raw(const Raw& raw, const Context& context, std::ostream& out) {
  const std::string format = context.globals.format.value_or("");
  const bool as_json = context.globals.json || format == "json" || format == "ndjson";
  if (raw.formatted || !as_json) {
    out << raw.text;
    return;
  }
  report::Report report;
  report.kind = "text";
  report.sections.push_back({"", "", {report::Paragraph{"text", raw.text}}, {}, false});
  print_report(std::move(report), context, out);
}

void print_result(Output& output, const Context& context, std::ostream& out) {
  if (const auto* raw = std::get_if<Raw>(&output.result)) {
    print_raw(*raw, context, out);
    return;
  }
  const bool as_text = find_format(context.globals) == render::Format::text;
  if (const auto* changes = std::get_if<Changes>(&output.result)) {
    if (as_text) {
      print_changes_text(*changes, context, out);
    } else {
      print_report(report_of(*changes, context), context, out);
    }
    return;
  }
  auto& report = std::get<report::Report>(output.result);
  if (context.globals.quiet && as_text) {
    print_keys(report, out);
  } else {
    print_report(std::move(report), context, out);
  }
}

/// Whether what is printed goes where a reader may keep it waiting: to a terminal or through a
/// pipe.
bool may_wait(const Context& context) {
  if (context.globals.output && *context.globals.output != "-") {
    return false;
  }
  struct stat out = {};
  const bool known = ::fstat(STDOUT_FILENO, &out) == 0;
  return !known || S_ISFIFO(out.st_mode) || S_ISSOCK(out.st_mode) || ::isatty(STDOUT_FILENO) != 0;
}

}  // namespace

void print_now(const Context& context, const std::function<void(std::ostream&)>& write) {
  if (context.globals.output && *context.globals.output != "-") {
    base::write_file_atomically(*context.globals.output, write);
  } else {
    write(context.session.out);
  }
}

void print_while_open(Output& output, const Context& context) {
  if (!std::holds_alternative<report::Report>(output.result)) {
    return;
  }
  if (may_wait(context)) {
    std::ostringstream text;
    print_result(output, context, text);
    output.result = Raw{std::move(text).str(), true};
  } else {
    print_now(context, [&](std::ostream& out) { print_result(output, context, out); });
    output.result = Printed{};
  }
}

void print(Output output, const Context& context) {
  if (!std::holds_alternative<Printed>(output.result)) {
    print_now(context, [&](std::ostream& out) { print_result(output, context, out); });
  }
  for (const std::string& warning : output.warnings) {
    context.session.err << "note: " << line(warning) << '\n';
  }
  if (const auto* changes = std::get_if<Changes>(&output.result)) {
    if (find_format(context.globals) == render::Format::text && !context.globals.quiet) {
      for (const std::string& note : changes->notes) {
        context.session.err << "note: " << line(note) << '\n';
      }
    }
  }
}

}  // namespace cli

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/commands/declare.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/codec.hpp"
#include "report/lists.hpp"
#include "store/find.hpp"
#include "store/log.hpp"
#include "store/names.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::string code;
  FieldFlags fields;
  std::optional<std::string> file;
};

const std::vector<FieldFlag>& field_flags() {
  static const std::vector<FieldFlag> fields{
      {"title", "its title", "TEXT", false},
      {"kind", "communique, fact sheet, ... in your own words", "KIND", true},
      {"date", "when it was issued, or will be", "DATE", true},
      {"place", "where it was issued", "TEXT", true},
      {"issuers", "who issued it", "TEXT", true},
      {"address", "where it can be read", "ADDRESS", true},
      {"series", "the series of meetings it belongs to: SCM", "NAME", true},
      {"edition", "which meeting of the series: 57", "N", true},
      {"mark", "how it and its commitments are to be handled", "MARK", true},
      {"note", "a remark of your own", "TEXT", true},
  };
  return fields;
}

/// Keeps the full text and returns its digest.
std::string keep_text(const std::string& path, const core::Document& document, Context& context) {
  require_another_file(path, context.store());
  const std::string bytes = base::read_file(path);
  if (base::first_invalid_utf8(bytes)) {
    throw Error(ErrorKind::input, "'" + path + "' is not UTF-8 text",
                "the text of a document is kept as plain text; other files are evidence: "
                "kept update KEY STATUS --evidence FILE");
  }
  std::string sha256 = store::keep_content(context.store(), bytes);
  if (!document.sha256.empty() && document.sha256 != sha256) {
    throw Error(ErrorKind::input, document.code + " is kept with another text already",
                "give the new text a code of its own: kept document add " + document.code +
                    "-rev2 --file " + path);
  }
  const auto other = store::document_with_digest(context.store(), sha256);
  if (other && other->entity != document.entity) {
    throw Error(ErrorKind::input, "this text is kept already, as " + other->code,
                "to see it: kept document show " + other->code);
  }
  return sha256;
}

core::Json date_value(const std::string& text, core::Date today) {
  return text.empty() ? core::Json() : core::to_json(resolve_past(text, today));
}

/// The fields that were asked for; null for those to be cleared.
core::Json asked_fields(const Options& options, const core::Document& document, Context& context) {
  core::Json set = core::Json::object();
  for (const FieldFlag& field : field_flags()) {
    const auto text = options.fields.asked(field.name);
    const std::string name = field.name;
    if (!text) {
      continue;
    }
    if (name == "title" && base::trim(*text).empty()) {
      throw Error(ErrorKind::usage, "a document needs a title", "--title TEXT");
    }
    if (name == "date") {
      set["issued"] = date_value(*text, context.today);
    } else if (name == "mark" && !text->empty()) {
      set[name] = resolve_mark(context.store(), *text);
    } else {
      set[name] = text_or_null(std::string(base::trim(*text)));
    }
  }
  if (options.file) {
    set["sha256"] = keep_text(*options.file, document, context);
  }
  return set;
}

/// `SCM57` is edition 57 of the series SCM, where the register speaks of that series.
void take_series_from_code(const Options& options, const std::string& code, core::Json& set,
                           store::Store& store) {
  const std::size_t letters = code.find_last_not_of("0123456789") + 1;
  if (options.fields.asked("series") || options.fields.asked("edition") || letters == code.size()) {
    return;
  }
  if (const auto series = store::known_series(store, code.substr(0, letters))) {
    set["series"] = *series;
    set["edition"] = code.substr(letters);
  }
}

Output add(const Options& options, Context& context) {
  core::Document document;
  document.code = resolve_key(options.code);
  require_free_code(context.store(), document.code, "");
  core::Json set = asked_fields(options, document, context);
  if (!set.contains("title")) {
    set["title"] = document.code;
  }
  take_series_from_code(options, document.code, set, context.store());
  Change change{"added", "document", document.code, set["title"].get<std::string>(), {}};
  if (set.contains("series") && set["series"].is_string()) {
    change.fields.push_back(
        {"series", "", core::text_or(set, "series") + " " + core::text_or(set, "edition")});
  }
  if (const auto issued = core::interval_from(set.value("issued", core::Json()))) {
    change.fields.push_back({"date", "", interval_label(*issued)});
  }
  if (set.contains("sha256")) {
    change.fields.push_back({"full text", "", set["sha256"].get<std::string>().substr(0, 12)});
  }
  set["code"] = document.code;
  context.recorder().create(core::kind::document_create, std::move(set));
  return output_of(std::move(change));
}

Output edit(const Options& options, Context& context) {
  const core::Document document = store::find_document(context.store(), options.code);
  if (!options.fields.any() && !options.file) {
    throw Error(ErrorKind::usage, "what to change is missing",
                "kept document edit " + document.code +
                    " --date 2025-11-14; all fields: kept document edit --help");
  }
  core::Json set = asked_fields(options, document, context);
  std::string code = document.code;
  if (const auto asked = options.fields.asked("code")) {
    code = resolve_key(*asked);
    require_free_code(context.store(), code, document.entity);
    set["code"] = code;
  }
  const std::string title =
      set.contains("title") ? set["title"].get<std::string>() : document.title;
  return output_of(record_edit(context, core::kind::document_set, document.entity, std::move(set),
                               {"edited", "document", code, title, {}}));
}

/// The text as it was taken in; on a terminal without what would play tricks on it.
Output show_text(const core::Document& document, const Context& context) {
  const auto bytes =
      document.sha256.empty() ? std::nullopt : store::content(context.store(), document.sha256);
  if (!bytes) {
    throw Error(ErrorKind::not_found, "the text of " + document.code + " is not kept here",
                "kept document edit " + document.code + " --file FILE");
  }
  const bool to_terminal = context.session.terminal.out && !context.globals.output;
  return {Raw{to_terminal ? base::printable(*bytes, base::LineBreaks::keep) : *bytes},
          ExitCode::done,
          {}};
}

}  // namespace

Action declare_document_add(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "CODE", options->code, "its short name: SCM57");
  add_field_flags(app, field_flags(), options->fields, Clearing::no);
  add_text(app, "--file", options->file, "its full text, to keep in the register", "FILE");
  return [options](Context& context) { return add(*options, context); };
}

Action declare_document_edit(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "CODE", options->code, "the document, or the beginning of its code");
  add_text(app, "--code", options->fields.values["code"].text, "another code", "CODE");
  add_field_flags(app, field_flags(), options->fields, Clearing::yes);
  add_text(app, "--file", options->file, "its full text, to keep in the register", "FILE");
  return [options](Context& context) { return edit(*options, context); };
}

Action declare_document_list(CLI::App&) {
  return [](Context& context) {
    return Output{report::document_list(store::documents(context.store())), ExitCode::done, {}};
  };
}

Action declare_document_show(CLI::App& app) {
  struct Asked {
    std::string code;
    bool text = false;
  };
  const auto asked = std::make_shared<Asked>();
  add_argument(app, "CODE", asked->code, "the document, or the beginning of its code");
  add_flag(app, "--text", asked->text, "print the full text that is kept");
  return [asked](Context& context) {
    const core::Document document = store::find_document(context.store(), asked->code);
    return asked->text ? show_text(document, context)
                       : Output{report::document_card(document), ExitCode::done, {}};
  };
}

}  // namespace cli

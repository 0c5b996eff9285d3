#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "render/cell.hpp"
#include "render/error_json.hpp"
#include "render/writers.hpp"

namespace render {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kSchemaVersion = 1;
constexpr int kPretty = 2;
constexpr int kOneLine = -1;

/// Code points that JSON allows but a terminal or reader may stumble over: DEL, C1, bidi marks and
/// overrides, line separators. Returns the bytes they take at `at`, 0 for all others.
std::size_t awkward_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) == 0x7F) {
    return 1;
  }
  if ((byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) ||
      (byte(0) == 0xD8 && byte(1) == 0x9C)) {
    return 2;
  }
  const bool general = byte(0) == 0xE2 && byte(1) == 0x80 &&
                       (byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xA8 && byte(2) <= 0xAE));
  const bool isolate = byte(0) == 0xE2 && byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xAF;
  const bool annotation = byte(0) == 0xEF && byte(1) == 0xBF && byte(2) >= 0xB9 && byte(2) <= 0xBB;
  return general || isolate || annotation ? 3 : 0;
}

std::string escape_of(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  unsigned code = static_cast<unsigned char>(bytes[0]);
  if (bytes.size() > 1) {
    code &= bytes.size() == 2 ? 0x1FU : 0x0FU;
    for (const char c : bytes.substr(1)) {
      code = (code << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
    }
  }
  std::string out = "\\u";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) {
    out += digits[(code >> shift) & 15U];
  }
  return out;
}

/// The JSON text with awkward characters escaped; they can only stand inside strings. Malformed
/// UTF-8 comes out as U+FFFD.
std::string dump(const Json& json, int indent) {
  const std::string text = json.dump(indent, ' ', false, Json::error_handler_t::replace);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = awkward_length(text, at);
    if (length > 0) {
      out += escape_of(std::string_view(text).substr(at, length));
    } else {
      out += text[at];
    }
    at += length > 0 ? length : 1;
  }
  return out;
}

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

struct ValueOf {
  Json operator()(report::Missing) const { return nullptr; }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(std::int64_t number) const { return number; }
  Json operator()(double number) const { return number; }
  Json operator()(bool yes) const { return yes; }
  Json operator()(const report::Share& share) const {
    return {{"count", share.count}, {"of", share.of}};
  }
  Json operator()(core::Date date) const { return date.iso(); }
  Json operator()(const core::Interval& interval) const {
    return {{"text", core::to_text(interval)},
            {"first", interval.first.iso()},
            {"last", interval.last.iso()},
            {"precision", core::to_word(interval.precision)}};
  }
  Json operator()(const report::KeyRef& ref) const { return ref.key; }
  Json operator()(const report::Address& address) const {
    return {{"url", address.url}, {"label", or_null(address.label)}};
  }
  Json operator()(const std::vector<std::string>& parts) const { return Json(parts); }
  Json operator()(const std::vector<report::Move>& moves) const {
    Json list = Json::array();
    for (const report::Move& move : moves) {
      list.push_back(
          {{"field", move.field}, {"from", or_null(move.from)}, {"to", or_null(move.to)}});
    }
    return list;
  }
  Json operator()(const report::Phrased& phrased) const { return std::visit(*this, phrased.value); }
  template <class Status>
  Json operator()(Status status) const {
    return core::to_word(status);
  }
};

Json value_of(const report::Cell& cell) { return std::visit(ValueOf{}, cell); }

/// Prints JSON as it comes, value by value: the whole would be too much to hold. The text is what
/// dump() makes of the whole.
class Stream {
 public:
  Stream(std::ostream& out, int indent) : out_(out), indent_(indent) {}

  /// What follows is a member of this name.
  void key(const std::string& name) {
    next();
    out_ << dump(name, kOneLine) << (indent_ > 0 ? ": " : ":");
    named_ = true;
  }
  void begin(char bracket) {
    next();
    out_ << bracket;
    empty_.push_back(true);
  }
  void end(char bracket) {
    const bool was_empty = empty_.back();
    empty_.pop_back();
    if (!was_empty) {
      new_line();
    }
    out_ << bracket;
  }
  void value(const Json& json) {
    next();
    const std::string text = dump(json, indent_);
    std::string_view rest = text;
    for (std::size_t end = 0; (end = rest.find('\n')) != std::string_view::npos;) {
      out_ << rest.substr(0, end);
      new_line();
      rest.remove_prefix(end + 1);
    }
    out_ << rest;
  }
  void member(const std::string& name, const Json& json) {
    key(name);
    value(json);
  }

 private:
  /// Before a member or element.
  void next() {
    if (std::exchange(named_, false) || empty_.empty()) {
      return;
    }
    out_ << (empty_.back() ? "" : ",");
    empty_.back() = false;
    new_line();
  }
  void new_line() {
    if (indent_ > 0) {
      out_ << '\n' << std::string(empty_.size() * static_cast<std::size_t>(indent_), ' ');
    }
  }

  std::ostream& out_;
  int indent_;
  std::vector<bool> empty_;  ///< of each object and array that is open
  bool named_ = false;
};

Json row_of(const report::Table& table, std::size_t row) {
  Json object = Json::object();
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& cells = table.rows[row];
    object[table.columns[i].key] = i < cells.size() ? value_of(cells[i]) : Json(nullptr);
  }
  return object;
}

void write_rows(const report::Table& table, Stream& out) {
  out.begin('[');
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    out.value(row_of(table, row));
  }
  out.end(']');
}

/// Writes each block as members of the object of its section. Blocks without a key are for people
/// only.
struct BlockMembers {
  Stream& out;

  void operator()(const report::Paragraph& block) const { text(block.key, block.text); }
  void operator()(const report::Quote& block) const { text(block.key, block.text); }
  void operator()(const report::Table& block) const {
    if (!block.key.empty()) {
      out.key(block.key);
      write_rows(block, out);
    }
  }
  void operator()(const report::KeyValues& block) const {
    if (!block.key.empty()) {
      out.key(block.key);
      out.begin('{');
    }
    for (const auto& pair : block.pairs) {
      if (!pair.key.empty()) {
        out.member(pair.key, value_of(pair.value));
      }
    }
    if (!block.key.empty()) {
      out.end('}');
    }
  }
  void operator()(const report::Chart& block) const {
    Json counts = Json::object();
    for (const auto& bar : block.bars) {
      counts[bar.key] = bar.count;
    }
    if (!block.key.empty()) {
      out.member(block.key, {{"of", block.of}, {"counts", counts}});
    }
  }
  void operator()(const report::Picture&) const {}  // its numbers stand in tables
  void operator()(const report::Items& block) const {
    Json items = Json::array();
    for (const auto& item : block.items) {
      const Json address = item.address ? ValueOf{}(*item.address) : Json(nullptr);
      items.push_back({{"text", item.text}, {"address", address}});
    }
    if (!block.key.empty()) {
      out.member(block.key, items);
    }
  }

 private:
  void text(const std::string& key, const std::string& text) const {
    if (!key.empty()) {
      out.member(key, text);
    }
  }
};

void write_data(const report::Section& section, Stream& out);

/// Writes the section as a member of the object that holds it; one without a key melts into it.
void write_member(const report::Section& section, Stream& out);

/// Writes the members of the object that a section is: its blocks, then the sections in it.
void write_members(const report::Section& section, Stream& out) {
  for (const report::Block& block : section.blocks) {
    std::visit(BlockMembers{out}, block);
  }
  for (const report::Section& inner : section.sections) {
    write_member(inner, out);
  }
}

void write_member(const report::Section& section, Stream& out) {
  with_made(section, [&](const report::Section& made) {
    if (made.key.empty()) {
      write_members(made, out);
    } else {
      out.key(made.key);
      write_data(made, out);
    }
  });
}

void write_data(const report::Section& section, Stream& out) {
  if (!section.list) {
    out.begin('{');
    write_members(section, out);
    out.end('}');
    return;
  }
  out.begin('[');
  for (const report::Section& inner : section.sections) {
    with_made(inner, [&](const auto& made) { write_data(made, out); });
  }
  out.end(']');
}

const report::Section* data_section(const report::Report& report) {
  const auto found =
      std::find_if(report.sections.begin(), report.sections.end(), [&](const auto& section) {
        return !report.data_section.empty() && section.key == report.data_section;
      });
  return found == report.sections.end() ? nullptr : &*found;
}

/// Writes `data`; returns how many rows or cards it is, where it is a list of them.
std::int64_t write_data(const report::Report& report, Stream& out) {
  if (const report::Section* section = data_section(report)) {
    write_data(*section, out);
    return std::ssize(section->sections);
  }
  std::int64_t rows = 0;
  if (report.rows_only) {
    const bool found = visit_table(report, "", [&](const report::Table& table) {
      write_rows(table, out);
      rows = std::ssize(table.rows);
    });
    if (!found) {
      out.value(Json::array());
    }
    return rows;
  }
  out.begin('{');
  for (const report::Section& section : report.sections) {
    write_member(section, out);
  }
  out.end('}');
  return rows;
}

Json meta_of(const report::Report& report, std::int64_t returned) {
  const auto& meta = report.meta;
  Json object = {
      {"total", nullptr}, {"returned", nullptr}, {"truncated", false}, {"as_of", nullptr}};
  if (report.rows_only || data_section(report) != nullptr) {
    const std::int64_t total = meta.total.value_or(returned);
    object["total"] = total;
    object["returned"] = returned;
    object["truncated"] = returned < total;
  } else if (meta.total) {
    object["total"] = *meta.total;
  }
  if (meta.as_of) {
    object["as_of"] = meta.as_of->iso();
  }
  if (!report.mark.empty()) {
    object["mark"] = report.mark;
  }
  for (const auto& [key, value] : meta.more) {
    object[key] = value_of(value);
  }
  return object;
}

}  // namespace

void write_json(const report::Report& report, std::ostream& out) {
  Stream json(out, kPretty);
  json.begin('{');
  json.member("schema_version", kSchemaVersion);
  json.member("kind", report.kind);
  json.key("data");
  const std::int64_t returned = write_data(report, json);
  if (const report::Section* main = data_section(report)) {
    for (const report::Section& section : report.sections) {
      if (&section != main) {
        write_member(section, json);
      }
    }
  }
  json.member("meta", meta_of(report, returned));
  json.end('}');
  out << '\n';
}

void write_ndjson(const report::Report& report, std::ostream& out) {
  if (!report.rows_only) {
    for (const report::Section& section : report.sections) {
      Stream json(out, kOneLine);
      with_made(section, [&](const report::Section& made) {
        if (made.key.empty()) {
          write_data(made, json);
          return;
        }
        json.begin('{');
        json.member("section", made.key);
        json.key("data");
        write_data(made, json);
        json.end('}');
      });
      out << '\n';
    }
    return;
  }
  visit_table(report, "", [&](const report::Table& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      out << dump(row_of(table, row), kOneLine) << '\n';
    }
  });
}

void render_error_json(std::string_view code_word, int exit_code, std::string_view message,
                       std::string_view hint, std::ostream& out) {
  const Json error = {{"code", code_word},
                      {"exit_code", exit_code},
                      {"message", message},
                      {"hint", hint.empty() ? Json(nullptr) : Json(hint)}};
  out << dump({{"schema_version", kSchemaVersion}, {"kind", "error"}, {"error", error}}, kPretty)
      << '\n';
}

}  // namespace render

#include <algorithm>
#include <string>
#include <string_view>
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

Json row_of(const report::Table& table, std::size_t row) {
  Json object = Json::object();
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& cells = table.rows[row];
    object[table.columns[i].key] = i < cells.size() ? value_of(cells[i]) : Json(nullptr);
  }
  return object;
}

Json rows_of(const report::Table& table) {
  Json rows = Json::array();
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    rows.push_back(row_of(table, row));
  }
  return rows;
}

/// Adds each block to the object of its section. Blocks without a key are for people only.
struct BlockMembers {
  Json& section;

  void operator()(const report::Paragraph& block) const { add(block.key, block.text); }
  void operator()(const report::Quote& block) const { add(block.key, block.text); }
  void operator()(const report::Table& block) const { add(block.key, rows_of(block)); }
  void operator()(const report::KeyValues& block) const {
    Json own = Json::object();
    Json& object = block.key.empty() ? section : own;
    for (const auto& pair : block.pairs) {
      if (!pair.key.empty()) {
        object[pair.key] = value_of(pair.value);
      }
    }
    add(block.key, own);
  }
  void operator()(const report::Chart& block) const {
    Json counts = Json::object();
    for (const auto& bar : block.bars) {
      counts[bar.key] = bar.count;
    }
    add(block.key, {{"of", block.of}, {"counts", counts}});
  }
  void operator()(const report::Picture&) const {}  // its numbers stand in tables
  void operator()(const report::Items& block) const {
    Json items = Json::array();
    for (const auto& item : block.items) {
      const Json address = item.address ? ValueOf{}(*item.address) : Json(nullptr);
      items.push_back({{"text", item.text}, {"address", address}});
    }
    add(block.key, items);
  }

  void add(const std::string& key, Json value) const {
    if (!key.empty()) {
      section[key] = std::move(value);
    }
  }
};

Json data_of(const report::Section& section);

/// Adds the sections to the object that holds them; one without a key melts into it.
void add_sections(const std::vector<report::Section>& sections, Json& object) {
  for (const report::Section& section : sections) {
    if (section.key.empty()) {
      object.update(data_of(section));
    } else {
      object[section.key] = data_of(section);
    }
  }
}

Json data_of(const report::Section& section) {
  if (section.list) {
    Json cards = Json::array();
    for (const report::Section& inner : section.sections) {
      cards.push_back(data_of(inner));
    }
    return cards;
  }
  Json object = Json::object();
  for (const report::Block& block : section.blocks) {
    std::visit(BlockMembers{object}, block);
  }
  add_sections(section.sections, object);
  return object;
}

const report::Section* data_section(const report::Report& report) {
  const auto found =
      std::find_if(report.sections.begin(), report.sections.end(), [&](const auto& section) {
        return !report.data_section.empty() && section.key == report.data_section;
      });
  return found == report.sections.end() ? nullptr : &*found;
}

Json data_of(const report::Report& report) {
  if (const report::Section* section = data_section(report)) {
    return data_of(*section);
  }
  if (report.rows_only) {
    const report::Table* table = find_table(report, "");
    return table == nullptr ? Json::array() : rows_of(*table);
  }
  Json object = Json::object();
  add_sections(report.sections, object);
  return object;
}

Json meta_of(const report::Report& report, const Json& data) {
  const auto& meta = report.meta;
  Json object = {
      {"total", nullptr}, {"returned", nullptr}, {"truncated", false}, {"as_of", nullptr}};
  if (report.rows_only || data_section(report) != nullptr) {
    const auto returned = static_cast<std::int64_t>(data.size());
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
  Json data = data_of(report);
  Json meta = meta_of(report, data);
  Json envelope = {{"schema_version", kSchemaVersion}, {"kind", report.kind}};
  envelope["data"] = std::move(data);
  if (const report::Section* main = data_section(report)) {
    for (const report::Section& section : report.sections) {
      if (&section != main) {
        add_sections({section}, envelope);
      }
    }
  }
  envelope["meta"] = std::move(meta);
  out << dump(envelope, kPretty) << '\n';
}

void write_ndjson(const report::Report& report, std::ostream& out) {
  if (!report.rows_only) {
    for (const report::Section& section : report.sections) {
      Json data = data_of(section);
      if (!section.key.empty()) {
        data = {{"section", section.key}, {"data", std::move(data)}};
      }
      out << dump(data, kOneLine) << '\n';
    }
    return;
  }
  const report::Table* table = find_table(report, "");
  for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row) {
    out << dump(row_of(*table, row), kOneLine) << '\n';
  }
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

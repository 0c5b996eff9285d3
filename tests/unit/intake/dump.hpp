#pragma once
#include <fstream>
#include <iterator>
#include <string>

#include "intake/document.hpp"
#include "intake/table.hpp"

/// Readers' results as text, so that tests compare whole results with literal ones.
namespace tests {

inline std::string fixture(const std::string& name) {
  std::ifstream file(std::string(KEPT_SOURCE_DIR) + "/fixtures/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline std::string lines_of(const intake::Lines& lines) {
  return std::to_string(lines.first) + "-" + std::to_string(lines.last);
}

inline std::string parties_of(const std::vector<intake::NamedParty>& parties) {
  std::string text;
  for (const intake::NamedParty& party : parties) {
    text += " " + party.code + (party.role == core::Role::lead ? "*" : "");
  }
  return text;
}

/// `lines | section | paragraph | title`, then the further fields that are not empty.
inline std::string dump(const intake::Candidate& c) {
  std::string out =
      lines_of(c.lines) + " | " + c.section + " | " + c.paragraph + " | " + c.title + "\n";
  out += c.chapeau.empty() ? "" : "  lead-in: " + c.chapeau + "\n";
  out += "  text: " + c.text + "\n";
  out += c.parties.empty() ? "" : "  parties:" + parties_of(c.parties) + "\n";
  out += c.deadline.text.empty() || c.deadline.kind == core::DeadlineKind::none
             ? ""
             : "  due: " + c.deadline.text + "\n";
  return out;
}

inline std::string dump_candidates(const intake::Document& document) {
  std::string out;
  for (const intake::Candidate& candidate : document.candidates) {
    out += dump(candidate);
  }
  return out;
}

inline std::string dump_rest(const intake::Document& document) {
  std::string out;
  for (const intake::Rejected& r : document.rejected) {
    out += lines_of(r.lines) + " rejected: " + r.text + "\n  because " + r.reason + "\n";
  }
  for (const intake::Furniture& f : document.furniture) {
    out += lines_of(f.lines) + " " + f.what + ": " + f.text + "\n";
  }
  return out;
}

inline std::string dump_head(const intake::Document& d) {
  std::string out = "title: " + d.title + "\nkind: " + d.kind +
                    "\nissued: " + (d.issued ? core::to_text(*d.issued) : "") +
                    "\nplace: " + d.place + "\nissuers:";
  for (const std::string& issuer : d.issuers) {
    out += " " + issuer;
  }
  return out + "\naddress: " + d.address + "\nseries: " + d.series + " " + d.edition +
         "\nparties:" + parties_of(d.parties) + "\n";
}

/// Header, rows (`line: value|value`, several values joined by `+`) and faults, in order.
inline std::string dump_table(std::string_view bytes, intake::TableFormat format,
                              std::string_view rows_at = "") {
  std::string out;
  intake::TableSink sink;
  sink.on_header = [&](const std::vector<std::string>& names) {
    out += "header:";
    for (const std::string& name : names) {
      out += " [" + name + "]";
    }
    out += "\n";
  };
  sink.on_row = [&](const intake::Row& row) {
    out += std::to_string(row.line()) + ":";
    for (std::size_t i = 0; i < row.size(); ++i) {
      std::string cell;
      for (const std::string_view value : row.values(i)) {
        cell += (cell.empty() ? "" : "+") + std::string(value);
      }
      out += " [" + cell + "]";
    }
    out += "\n";
    return true;
  };
  sink.on_fault = [&](intake::Fault&& fault) {
    out += "fault " + std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " +
           fault.message + (fault.hint.empty() ? "" : " (" + fault.hint + ")") + "\n";
  };
  intake::read_table(bytes, format, rows_at, sink);
  return out;
}

}  // namespace tests

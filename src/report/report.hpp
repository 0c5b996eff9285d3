#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/date.hpp"
#include "core/status.hpp"
#include "report/picture.hpp"

/// The one model of everything that kept prints: builders fill it, renderers only lay it out.
/// Cells are typed, not formatted: text aligns by type, CSV and JSON print the raw value under the
/// column's key. All strings are data: renderers escape, nobody else does.
namespace report {

/// A value that is not there, and why: the reasons differ in what they tell a reader.
enum class Missing { none, not_assessed, not_applicable, no_deadline, never_checked, unknown };

/// A number of a total. Printed `3 of 14`; never a percentage without both.
struct Share {
  std::int64_t count = 0;
  std::int64_t of = 0;
};

/// A commitment's key: a link in HTML, plain elsewhere.
struct KeyRef {
  std::string key;
};

/// An address on the web or in the file, with what to show for it.
struct Address {
  std::string url;
  std::string label;  ///< empty: show the address itself
};

/// A value that people read in other words than its own, where the value alone would mislead them:
/// level 3 of a standing commitment is `being met`. Machines get the value.
struct Phrased {
  std::variant<Missing, core::Level, core::Disposition, core::Schedule, core::Freshness, core::Date,
               core::Interval>
      value;
  std::string words;
  /// Of a level: what decides besides on its word under a scale.
  core::Disposition disposition = core::Disposition::open;
  core::TimeKind kind = core::TimeKind::one_off;
};

/// A field that changed: `from` is empty when it was not set, `to` when it was cleared.
struct Move {
  std::string field;
  std::string from;
  std::string to;
};

/// One typed value. An Interval prints in its shortest form; a list of texts may be empty (JSON
/// `[]`), every other absence is a Missing (JSON `null`).
using Cell =
    std::variant<Missing, std::string, std::int64_t, bool, Share, core::Date, core::Interval,
                 core::Level, core::Disposition, core::Schedule, core::Freshness, KeyRef, Address,
                 std::vector<std::string>, std::vector<Move>, Phrased, double>;

struct Column {
  std::string key;      ///< for CSV and JSON; snake_case; never changes meaning
  std::string heading;  ///< for people
  enum class Fit { text, number, date, word } fit = Fit::text;  ///< text wraps; the others do not
  bool machine_only = false;  ///< only CSV and JSON print it; a table of nothing else is theirs
};

struct Table {
  std::string key;
  std::string title;  ///< may be empty
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  std::string empty;  ///< what to say when there are no rows, e.g. `none`
};

/// Counts with a bar each; the bar's length is count of `of`. Empty groups are rows with 0.
struct Chart {
  std::string key;
  std::string title;
  struct Bar {
    std::string key;    ///< machine word
    std::string label;  ///< for people
    std::int64_t count = 0;
  };
  std::vector<Bar> bars;
  std::int64_t of = 0;
};

/// Named values, one a line.
struct KeyValues {
  std::string key;  ///< JSON: member that holds the object; empty: merged into the section
  struct Pair {
    std::string key;  ///< empty: for people only, JSON leaves it out
    std::string label;
    Cell value;
    bool machine_only = false;  ///< only JSON prints it
  };
  std::vector<Pair> pairs;
};

/// Running text of ours. Without a key it is for people only: JSON leaves it out.
struct Paragraph {
  std::string key;
  std::string text;
};

/// Verbatim text of a source: wrapped, never cut.
struct Quote {
  std::string key;
  std::string label;
  std::string text;
};

/// Bulleted or numbered items.
struct Items {
  std::string key;
  std::string title;
  bool numbered = false;
  struct Item {
    std::string text;  ///< its first line, then further ones
    std::optional<Address> address;
    std::int64_t number = 0;            ///< of the evidence that it is, `[3]`; 0: none
    std::vector<std::int64_t> cites{};  ///< numbers of evidence that its first line names
    /// The word of an update in the text, and where it stands: a scale puts its own in the place.
    struct Said {
      core::StatusWord status;
      core::TimeKind kind;
      std::size_t at = 0;
    };
    std::optional<Said> said{};
  };
  std::vector<Item> items;
};

using Block = std::variant<Paragraph, KeyValues, Table, Chart, Quote, Items, Picture>;

/// The commitments that a number counts. `number` says which one: BLOCK.ITEM for a bar of a chart
/// or a named value (`levels.limited`; by its label where it has no key), TABLE.ROW.COLUMN for a
/// cell (`by_section.1.overdue`).
struct Behind {
  std::string number;
  std::string label;  ///< what it counts, in words
  std::vector<std::string> keys;
};

struct Section {
  std::string key;  ///< JSON: member that holds the object; empty: merged into what holds it
  std::string heading;
  std::vector<Block> blocks;
  std::vector<Section> sections;
  /// JSON: the section is the array of its sub-sections (cards), not an object of members by key;
  /// its own blocks are then for people only.
  bool list = false;
  std::vector<Behind> behind{};  ///< what its numbers count, for formats that can lead there
  std::string group{};           ///< of a card: the heading of the group that begins with it
  /// Makes the section when a writer comes to it, where all of them would be too much to hold:
  /// until then there is nothing of it but its key and its group.
  std::function<Section()> make{};
};

/// Shows the section to `visit`, made for as long as that takes if it has not been made yet.
template <class Visit>
auto with_made(const Section& section, const Visit& visit) {
  if (section.make) {
    const Section made = section.make();
    return visit(made);
  }
  return visit(section);
}
/// Changes the section with `change`, now or as soon as it is made.
template <class Change>
void change_made(Section& section, const Change& change) {
  if (section.make) {
    section.make = [make = std::move(section.make), change] {
      Section made = make();
      change(made);
      return made;
    };
  } else {
    change(section);
  }
}

/// A whole report. A `register` of one table (a list) is a Report with one section and one table.
struct Report {
  std::string kind;    ///< JSON envelope `kind`: `progress-report`, `commitment-list`, ...
  std::string title;   ///< may be empty: then no title block is printed
  std::string mark{};  ///< how it is to be handled: at head and foot of every page; empty: no word
  std::vector<Section> sections;
  /// JSON: `data` is the rows of the first table, not an object of sections.
  bool rows_only = false;
  /// JSON: `data` is this section, which is a list; the others are members beside `data`.
  std::string data_section;
  /// Key of the table that CSV prints, which holds one table a file; empty: the first one.
  std::string csv_table;
  struct Meta {
    std::optional<core::Date> as_of;
    std::optional<std::int64_t> total;               ///< rows before a limit
    std::vector<std::pair<std::string, Cell>> more;  ///< further members of `meta`
  } meta;
};

}  // namespace report

#pragma once
#include <cstddef>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.hpp"

namespace render {

/// Writes the parts of a report as HTML, and knows where its links lead.
class HtmlPage {
 public:
  HtmlPage(const report::Report& report, std::ostream& out);

  /// A section under a heading of that level.
  void section(const report::Section& section, int level, bool card);
  /// Which commitments each number counts.
  void index();
  [[nodiscard]] bool has_index() const { return !behind_.empty(); }
  /// The anchor of a section of the first order, for the list of contents.
  [[nodiscard]] static std::string anchor_of(const report::Section& section);

 private:
  void block(const report::Paragraph& paragraph);
  void block(const report::KeyValues& values);
  void block(const report::Table& table);
  void block(const report::Chart& chart);
  void block(const report::Quote& quote);
  void block(const report::Items& items);
  void block(const report::Picture& picture);

  void title(std::string_view text);
  void card_heading(const report::Section& section, int level);
  void row(const report::Table& table, std::size_t number);
  void item(const report::Items::Item& item);
  [[nodiscard]] std::string cell(const report::Cell& cell) const;
  [[nodiscard]] std::string key_link(const std::string& key) const;
  /// The text as a link to the commitments that the number counts, if they are known.
  [[nodiscard]] std::string counted(const std::string& number, const std::string& shown) const;
  /// ` id="..."`, the first time only: an anchor is unique.
  [[nodiscard]] std::string id(const std::string& name);

  std::ostream& out_;
  std::vector<const report::Behind*> behind_;
  std::set<std::string> cards_;
  std::set<std::string> row_keys_;  ///< of commitments that have a row and no card
  std::set<std::string> tables_;
  std::set<std::string> numbers_;
  std::set<std::string> used_;
  std::string heading_;  ///< of the section that is being written
  int level_ = 2;        ///< of that heading
  bool in_card_ = false;
  std::size_t pictures_ = 0;
};

}  // namespace render

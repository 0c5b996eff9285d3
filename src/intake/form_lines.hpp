#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "intake/attributes.hpp"
#include "intake/blocks.hpp"
#include "intake/document.hpp"
#include "intake/nature.hpp"
#include "intake/parties.hpp"

namespace intake {

/// Gives what lines such as `Lead: Treasury` and `Timeline: mid-2027` say to the commitments beside
/// them: those behind a paragraph or list to its commitments; those at the head of a section to all
/// that follow, until others come.
class FormLines {
 public:
  FormLines(const PartyNames& names, const Occasion& occasion, std::vector<Mention> signatories,
            Document& document)
      : names_(names),
        occasion_(occasion),
        signatories_(std::move(signatories)),
        document_(document) {}

  /// A heading stands here, or the end of the document. A part of a form goes on under what stands
  /// at its head.
  void open_section(bool is_part);
  /// A paragraph or a list begins.
  void open_statement() { first_ = document_.candidates.size(); }
  /// Whether the text is such a line; what it says is remembered or given.
  bool take(std::string_view text);
  /// A form of two columns without a commitment of its own, row by row; false for other tables.
  bool take_table(const Block& block);
  /// Lines of a form above the text of their paragraph, each by itself.
  void take_head(const Block& block);

  /// Gives what stands in brackets at the end of its text: `(Lead: Treasury; Q4 2025)`, `[Summer
  /// 2025]`. A date counts there only by itself.
  void give_brackets(Candidate& candidate) const;

  /// Gives what the attributes say to one commitment, where its own words say nothing else.
  void give(const std::vector<Attribute>& attributes, Candidate& candidate) const;

 private:
  struct Said {
    AttributeKind kind;
    std::string value;
  };
  void give_above();
  void give(AttributeKind kind, std::string_view value, Candidate& candidate) const;
  void give_parties(core::Role role, std::string_view value, Candidate& candidate) const;

  const PartyNames& names_;
  const Occasion& occasion_;
  std::vector<Mention> signatories_;
  Document& document_;
  std::size_t section_ = 0;  // number of candidates before the section
  std::size_t first_ = 0;    // the first candidate that lines behind it are about
  std::size_t last_ = 0;     // number of candidates when the last line was taken
  std::vector<Said> above_;  // at the head of the section
  std::size_t above_first_ = 0;
};

}  // namespace intake

#include "report/reword.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using core::Disposition;
using core::Finding;
using core::Level;
using core::TimeKind;

/// The finding that a key or machine word names: `not_started`, `being-met`.
std::optional<Finding> finding_named(std::string_view name) {
  for (const Finding finding : core::kFindings) {
    std::string word(core::to_word(finding));
    const bool dashed = word == name;
    std::replace(word.begin(), word.end(), '-', '_');
    if (dashed || word == name) {
      return finding;
    }
  }
  return std::nullopt;
}

class Rewording {
 public:
  explicit Rewording(core::Scale scale) : scale_(std::move(scale)) {}

  void blocks(std::vector<Block>& blocks) const {
    for (Block& each : blocks) {
      std::visit([&](auto& value) { block(value); }, each);
    }
  }

 private:
  /// The word, and how work goes where the scale has no word for that: `limited; withdrawn`.
  [[nodiscard]] std::string word(std::optional<Level> level, Disposition disposition,
                                 TimeKind kind) const {
    std::string label = core::word_for(scale_, level, disposition, kind).label;
    const bool said = disposition == Disposition::open || disposition == Disposition::complete ||
                      core::has_word_for(scale_, disposition);
    return said ? label : label + "; " + std::string(core::to_word(disposition));
  }

  [[nodiscard]] std::optional<std::string> word_of(Finding finding) const {
    const std::optional<std::size_t> place = scale_.places.at(static_cast<std::size_t>(finding));
    return place ? std::optional(scale_.words.at(*place).label) : std::nullopt;
  }

  /// `+1 (3 complete)`; as it was where it is no level, or the scale says the same.
  void name_both(std::string_view key, std::string& label) const {
    const std::optional<Finding> finding = finding_named(key);
    const bool is_level = finding && *finding <= Finding::being_met;
    const std::optional<std::string> its = is_level ? word_of(*finding) : std::nullopt;
    const bool same = !its || base::lower(label).ends_with(base::lower(*its));
    label = same ? label : *its + " (" + label + ")";
  }

  /// Words of ours that name several levels: each in its place.
  [[nodiscard]] std::string each_in_place(std::string words) const {
    for (const Level level : core::kLevels) {
      const std::string own(core::label(level));
      const std::size_t at = words.find(own);
      if (at != std::string::npos) {
        words.replace(at, own.size(), word(level, Disposition::open, TimeKind::one_off));
      }
    }
    return words;
  }

  /// What an update says; how work goes only where the scale has a word for it.
  [[nodiscard]] std::string word_said(const Items::Item::Said& said) const {
    const Disposition disposition = core::disposition_of(said.status, said.kind);
    const auto level = core::level_of(said.status);
    return level ? word(*level, Disposition::open, said.kind)
                 : disposition_word(disposition, said_words(said.status));
  }

  [[nodiscard]] std::string disposition_word(Disposition disposition,
                                             const std::string& own) const {
    return core::has_word_for(scale_, disposition)
               ? core::word_for(scale_, std::nullopt, disposition, TimeKind::one_off).label
               : own;
  }

  void cell(Cell& cell) const {
    if (const auto* level = std::get_if<Level>(&cell)) {
      cell = Phrased{*level, word(*level, Disposition::open, TimeKind::one_off)};
    } else if (const auto* none = std::get_if<Missing>(&cell);
               none != nullptr && *none == Missing::not_assessed) {
      cell = Phrased{Missing::not_assessed, word({}, Disposition::open, TimeKind::one_off)};
    } else if (auto* halted = std::get_if<Phrased>(&cell);
               halted != nullptr && std::holds_alternative<Disposition>(halted->value)) {
      halted->words = disposition_word(std::get<Disposition>(halted->value), halted->words);
    } else if (auto* phrased = std::get_if<Phrased>(&cell)) {
      const auto* its = std::get_if<Level>(&phrased->value);
      const auto* missing = std::get_if<Missing>(&phrased->value);
      const bool spread = phrased->words.find(" (lowest") != std::string::npos;
      if (its != nullptr && spread) {
        phrased->words = each_in_place(phrased->words);
      } else if (its != nullptr || (missing != nullptr && *missing == Missing::not_assessed)) {
        phrased->words = word(its != nullptr ? std::optional(*its) : std::nullopt,
                              phrased->disposition, phrased->kind);
      }
    }
  }

  void block(Table& table) const {
    for (Column& column : table.columns) {
      if (!column.machine_only) {
        name_both(column.key, column.heading);
      }
    }
    const bool named = !table.columns.empty() && table.columns.front().key == "word";
    for (auto& row : table.rows) {
      for (Cell& each : row) {
        cell(each);
      }
      const auto* key = named ? std::get_if<std::string>(&row.front()) : nullptr;
      auto* label = named && row.size() > 1 ? std::get_if<std::string>(&row[1]) : nullptr;
      if (key != nullptr && label != nullptr) {
        name_both(*key, *label);
      }
    }
  }
  void block(KeyValues& values) const {
    for (auto& pair : values.pairs) {
      cell(pair.value);
    }
  }
  void block(Chart& chart) const {
    if (chart.key == "levels") {
      for (auto& bar : chart.bars) {
        name_both(bar.key, bar.label);
      }
    }
  }
  void block(Picture& picture) const {
    std::visit(
        [&](auto& drawing) {
          for (Part& part : drawing.parts) {
            name_both(part.key, part.label);
          }
        },
        picture.drawing);
  }
  void block(Paragraph&) const {}
  void block(Quote&) const {}
  void block(Items& items) const {
    for (auto& item : items.items) {
      if (item.said) {
        const std::string own = said_words(item.said->status);
        item.text.replace(item.said->at, own.size(), word_said(*item.said));
      }
    }
  }

  core::Scale scale_;
};

void reword(std::vector<Section>& sections, const std::shared_ptr<const Rewording>& rewording) {
  for (Section& section : sections) {
    change_made(section, [rewording](Section& made) {
      rewording->blocks(made.blocks);
      reword(made.sections, rewording);
    });
  }
}

}  // namespace

void reword(Report& report, const core::Scale& scale) {
  reword(report.sections, std::make_shared<const Rewording>(scale));
}

}  // namespace report

#include "report/scorecard.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "report/behind.hpp"
#include "report/reword.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using core::Commitment;
using Fit = Column::Fit;

constexpr std::size_t kPartiesBeside = 4;  // more do not fit beside the overall word

/// One party's part of a commitment, in the scale's words.
struct Mark {
  const Commitment* commitment;
  PartyStanding standing;
  const core::ScaleWord& word;
};

const core::ScaleWord& overall(const ScorecardInput& input, const Commitment& c) {
  return core::word_for(input.scale, c.state.level, c.state.disposition, c.time_kind);
}

std::vector<Mark> marks_of(const ScorecardInput& input) {
  std::vector<Mark> marks;
  for (const Commitment& c : input.basis.commitments) {
    for (const PartyStanding& standing : standings(c, input.basis.as_of)) {
      if (standing.owner.owes()) {
        marks.push_back({&c, standing,
                         core::word_for(input.scale, standing.state.level,
                                        standing.state.disposition, c.time_kind)});
      }
    }
  }
  return marks;
}

Chart counts(const ScorecardInput& input, std::vector<Behind>& behind) {
  const Members all = all_of(input.basis.commitments);
  Chart chart{"words", "", {}, std::ssize(all)};
  for (const core::ScaleWord& word : input.scale.words) {
    std::vector<std::string> keys =
        keys_where(all, [&](const Commitment& c) { return overall(input, c).key == word.key; });
    chart.bars.push_back({word.key, word.label, std::ssize(keys)});
    add_behind("words." + word.key, word.label, std::move(keys), behind);
  }
  return chart;
}

/// Sum and number of scores; both are always shown beside what is computed from them.
struct Scores {
  std::int64_t sum = 0;
  std::int64_t number = 0;
  std::int64_t unscored = 0;
  void add(const core::ScaleWord& word) {
    sum += word.score.value_or(0);
    number += word.score ? 1 : 0;
    unscored += word.score ? 0 : 1;
  }
};

std::pair<std::int64_t, std::int64_t> range_of(const core::Scale& scale) {
  std::int64_t low = 0;
  std::int64_t high = 0;
  bool first = true;
  for (const core::ScaleWord& word : scale.words) {
    if (word.score) {
      low = first ? *word.score : std::min<std::int64_t>(low, *word.score);
      high = first ? *word.score : std::max<std::int64_t>(high, *word.score);
      first = false;
    }
  }
  return {low, high};
}

/// The place of the mean between the lowest and the highest score, in whole per cent, halves up.
Cell per_cent(const Scores& scores, const core::Scale& scale) {
  const auto [low, high] = range_of(scale);
  const std::int64_t whole = (high - low) * scores.number;
  if (whole == 0) {
    return Missing::not_assessed;
  }
  return (200 * (scores.sum - low * scores.number) + whole) / (2 * whole);
}

std::vector<Cell> scores_row(const std::string& code, const std::string& name, const Scores& scores,
                             const core::Scale& scale) {
  const Cell mean = scores.number == 0
                        ? Cell{Missing::not_assessed}
                        : Cell{std::to_string(scores.sum) + "/" + std::to_string(scores.number)};
  return {code, name, scores.sum, scores.number, mean, per_cent(scores, scale), scores.unscored};
}

const std::string& heading_in(const Table& table, std::string_view key) {
  return std::find_if(table.columns.begin(), table.columns.end(),
                      [&](const Column& column) { return column.key == key; })
      ->heading;
}

Table scores_table(const std::vector<Mark>& marks, const core::Scale& scale) {
  Table table{"scores", "Scores by party", {}, {}, "no party owes anything"};
  table.columns = {{"party", "Party", Fit::word},        {"name", "Name"},
                   {"sum", "Sum", Fit::number},          {"scored", "N", Fit::number},
                   {"mean", "Mean", Fit::word},          {"per_cent", "Per cent", Fit::number},
                   {"unscored", "No score", Fit::number}};
  std::map<std::string, std::pair<std::string, Scores>> parties;
  Scores all;
  for (const Mark& mark : marks) {
    auto& [name, scores] = parties[mark.standing.owner.code];
    name = mark.standing.owner.name;
    scores.add(mark.word);
    all.add(mark.word);
  }
  for (const auto& [code, party] : parties) {
    table.rows.push_back(scores_row(code, party.first, party.second, scale));
  }
  if (!parties.empty()) {
    table.rows.push_back(scores_row("all", "all parties together", all, scale));
  }
  return table;
}

/// Which commitments the numbers of each party, and of all together, are of.
void add_behind_scores(const std::vector<Mark>& marks, const Table& table,
                       std::vector<Behind>& behind) {
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto& code = std::get<std::string>(table.rows[row].front());
    const bool all = row + 1 == table.rows.size();
    std::vector<std::string> scored;
    std::vector<std::string> unscored;
    for (const Mark& mark : marks) {
      if (all || mark.standing.owner.code == code) {
        (mark.word.score ? scored : unscored).push_back(mark.commitment->key);
      }
    }
    const std::string number = "scores." + std::to_string(row + 1) + ".";
    for (const char* column : {"sum", "scored", "mean", "per_cent"}) {
      add_behind(number + column, code + ": " + base::lower(heading_in(table, column)), scored,
                 behind);
    }
    add_behind(number + "unscored", code + ": no score", std::move(unscored), behind);
  }
}

/// Of the commitments that have had so many years, how many are done: those that the scale calls
/// what it calls level 3, and not those that it calls so in spite of it, such as withdrawn ones.
KeyValues share_done(const ScorecardInput& input, std::vector<Behind>& behind) {
  const auto word_at_3 = [&](core::TimeKind kind) {
    return core::word_for(input.scale, core::Level::complete, core::Disposition::open, kind).key;
  };
  const std::string complete = word_at_3(core::TimeKind::one_off);
  const std::string being_met = word_at_3(core::TimeKind::standing);
  Share share;
  std::vector<std::string> keys;
  for (const Commitment& c : input.basis.commitments) {
    const bool had_time = c.made && c.made->last.plus_months(12 * input.years) <= input.basis.as_of;
    const std::string& word = overall(input, c).key;
    const bool done = word == complete || word == being_met;
    share.of += had_time ? 1 : 0;
    share.count += had_time && done ? 1 : 0;
    if (had_time && done) {
      keys.push_back(c.key);
    }
  }
  const std::string years = std::to_string(input.years) + (input.years == 1 ? " year" : " years");
  add_behind(".implemented_after_years", "Done after " + years, std::move(keys), behind);
  return {"", {{"implemented_after_years", "Done after " + years, share}}};
}

Table mark_rows(const std::vector<Mark>& marks, const core::Scale& scale) {
  Table table{"rows", "", {}, {}, "none"};
  for (const char* key : {"key", "title", "document", "party", "party_name", "scale", "word",
                          "score", "level", "disposition", "since"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const Mark& mark : marks) {
    const core::PartyState& state = mark.standing.state;
    table.rows.push_back(
        {KeyRef{mark.commitment->key}, mark.commitment->title,
         text_cell(mark.commitment->document_code), mark.standing.owner.code,
         mark.standing.owner.name, scale.name, mark.word.key,
         mark.word.score ? Cell{std::int64_t{*mark.word.score}} : Cell{Missing::none},
         level_cell(state.level, core::TimeKind::one_off), state.disposition,
         date_cell(state.since)});
  }
  return table;
}

std::vector<std::string> parties_of(const std::vector<Mark>& marks) {
  std::vector<std::string> codes;
  for (const Mark& mark : marks) {
    codes.push_back(mark.standing.owner.code);
  }
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

/// A row for each commitment, for some of the parties.
Table grid_of(const ScorecardInput& input, const std::vector<Mark>& marks,
              const std::vector<std::string>& parties) {
  Table table{"", "", {{"key", "Key", Fit::word}, {"overall", "Overall"}}, {}, "no commitments"};
  for (const std::string& code : parties) {
    table.columns.push_back({code, code, Fit::text});
  }
  auto after = marks.begin();  // those of one commitment stand together, in the same order
  for (const Commitment& c : input.basis.commitments) {
    const auto first = after;
    after =
        std::find_if(first, marks.end(), [&](const Mark& each) { return each.commitment != &c; });
    std::vector<Cell> row{KeyRef{c.key}, overall(input, c).label};
    for (const std::string& code : parties) {
      const auto mark = std::find_if(
          first, after, [&](const Mark& each) { return each.standing.owner.code == code; });
      row.push_back(mark == after ? Cell{Missing::none} : Cell{mark->word.label});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Section grid(const ScorecardInput& input, const std::vector<Mark>& marks) {
  Section section{"by_party", "Commitment by party", {}, {}, false};
  const std::vector<std::string> codes = parties_of(marks);
  for (std::size_t at = 0; at == 0 || at < codes.size(); at += kPartiesBeside) {
    const std::size_t end = std::min(codes.size(), at + kPartiesBeside);
    section.blocks.push_back(grid_of(input, marks,
                                     {codes.begin() + static_cast<std::ptrdiff_t>(at),
                                      codes.begin() + static_cast<std::ptrdiff_t>(end)}));
  }
  if (input.basis.for_machines()) {
    section.blocks.push_back(mark_rows(marks, input.scale));
  }
  return section;
}

}  // namespace

Section words_of(const core::Scale& scale) {
  Section section{"scale", "The scale", {}, {}, false};
  KeyValues facts{"", {}};
  facts.pairs = {{"name", "Scale", scale.name + ": " + scale.title},
                 {"source", "Defined in", scale.source}};
  KeyValues words{"definitions", {}};
  for (const core::ScaleWord& word : scale.words) {
    words.pairs.push_back({word.key, word.label, word.definition});
  }
  section.blocks = {facts, words};
  if (core::has_scores(scale)) {
    const auto [low, high] = range_of(scale);
    section.blocks.push_back(
        Paragraph{"",
                  "The mean is the sum over N, the number of scores; per cent says where it stands "
                  "between " +
                      std::to_string(low) + " and " + std::to_string(high) +
                      ". What has no score counts in neither."});
  }
  std::vector<std::string> lost = core::losses(scale);
  const std::string lossy =
      "This scale says less than the register holds: " + base::join(lost, "; ") +
      ". A disposition that it has no word for is told by its level.";
  section.blocks.push_back(
      Paragraph{"losses", lost.empty() ? "Each word stands for one level; dispositions are told by "
                                         "their level."
                                       : lossy});
  return section;
}

namespace {

Section counted_under(const ScorecardInput& input, const std::vector<Mark>& marks) {
  Section section{"under_scale",
                  "Under the scale '" + input.scale.name + "': " + commitments_on(input.basis),
                  {},
                  {},
                  false};
  section.blocks.emplace_back(counts(input, section.behind));
  if (core::has_scores(input.scale)) {
    section.blocks.emplace_back(scores_table(marks, input.scale));
    if (input.basis.has_links()) {
      add_behind_scores(marks, std::get<Table>(section.blocks.back()), section.behind);
    }
  }
  section.blocks.emplace_back(share_done(input, section.behind));
  section.blocks.push_back(Paragraph{
      "",
      "Done after years: of those made so long ago or longer, how many the scale calls as it calls "
      "level 3."});
  section.sections.push_back(words_of(input.scale));
  return section;
}

}  // namespace

Section under_scale(const ScorecardInput& input) { return counted_under(input, marks_of(input)); }

Report scorecard(const ScorecardInput& input) {
  Report report = report_of(input.basis, "scorecard", "Scorecard");
  report.csv_table = "rows";
  const std::vector<Mark> marks = marks_of(input);
  Section counted = counted_under(input, marks);
  Section words = std::move(counted.sections.front());
  counted.sections.clear();
  report.sections.push_back(std::move(counted));
  report.sections.push_back(grid(input, marks));
  report.sections.push_back(std::move(words));
  return report;
}

}  // namespace report

#include "report/series.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "core/story.hpp"
#include "core/word_diff.hpp"
#include "report/behind.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using core::Commitment;
using core::Document;
using core::Relation;
using Fit = Column::Fit;

/// What an edition does with an undertaking of an earlier one.
constexpr std::pair<Relation, const char*> kFates[] = {{Relation::reaffirms, "reaffirmed"},
                                                       {Relation::expands, "expanded"},
                                                       {Relation::narrows, "narrowed"},
                                                       {Relation::reschedules, "rescheduled"},
                                                       {Relation::supersedes, "replaced"}};

std::string fate_of(Relation relation) {
  for (const auto& [known, fate] : kFates) {
    if (known == relation) {
      return fate;
    }
  }
  return {};
}

/// One tie between commitments of two editions.
struct Tie {
  std::size_t later;
  std::size_t earlier;
  std::string fate;
  std::string relation;
};

/// The commitments of a series with their editions, and how they hang together.
class Threads {
 public:
  explicit Threads(const SeriesInput& input) : input_(input), editions_(input.documents) {
    std::stable_sort(editions_.begin(), editions_.end(), comes_before);
    for (std::size_t at = 0; at < input.commitments.size(); ++at) {
      place_[input.commitments[at].key] = at;
    }
    for (std::size_t at = 0; at < input.commitments.size(); ++at) {
      take_ties(at);
    }
  }

  [[nodiscard]] const std::vector<Document>& editions() const { return editions_; }
  [[nodiscard]] const std::vector<Tie>& ties() const { return ties_; }

  [[nodiscard]] std::size_t edition_of(std::size_t commitment) const {
    const auto document = input_.commitments[commitment].document;
    for (std::size_t at = 0; at < editions_.size(); ++at) {
      if (editions_[at].id == document) {
        return at;
      }
    }
    return editions_.size();
  }

  /// `new`, or every fate that its links tell.
  [[nodiscard]] std::vector<std::string> fates(std::size_t commitment) const {
    std::vector<std::string> fates;
    for (const Tie& tie : ties_) {
      if (tie.later == commitment &&
          std::find(fates.begin(), fates.end(), tie.fate) == fates.end()) {
        fates.push_back(tie.fate);
      }
    }
    return fates.empty() ? std::vector<std::string>{"new"} : fates;
  }

  /// Still open, in an edition that was followed by another, and taken up by none.
  [[nodiscard]] bool is_dropped(std::size_t commitment) const {
    const bool taken_up = std::any_of(ties_.begin(), ties_.end(),
                                      [&](const Tie& tie) { return tie.earlier == commitment; });
    return !taken_up && edition_of(commitment) + 1 < editions_.size() &&
           !core::is_closed(input_.commitments[commitment].state.disposition);
  }

  /// The commitment that its thread began with.
  [[nodiscard]] std::size_t root_of(std::size_t commitment) const {
    for (const Tie& tie : ties_) {
      if (tie.later == commitment) {
        return root_of(tie.earlier);  // of an earlier edition, so this ends
      }
    }
    return commitment;
  }

 private:
  static bool comes_before(const Document& a, const Document& b) {
    const auto day = [](const Document& document) {
      return document.issued ? document.issued->last.iso() : std::string("9999-12-31");
    };
    return std::pair(day(a), a.code) < std::pair(day(b), b.code);
  }

  void take_ties(std::size_t later) {
    const Commitment& commitment = input_.commitments[later];
    for (const core::Link& link : commitment.links) {
      const auto earlier = place_.find(link.target_key);
      const std::string fate = fate_of(link.relation);
      const bool ties = link.source_key == commitment.key && earlier != place_.end() &&
                        !fate.empty() && edition_of(earlier->second) < edition_of(later);
      // Two copies that were merged may both have drawn the same link.
      const bool again =
          ties && std::any_of(ties_.begin(), ties_.end(), [&](const Tie& tie) {
            return tie.later == later && tie.earlier == earlier->second && tie.fate == fate;
          });
      if (ties && !again) {
        ties_.push_back({later, earlier->second, fate, std::string(core::to_word(link.relation))});
      }
    }
  }

  const SeriesInput& input_;
  std::vector<Document> editions_;
  std::map<std::string, std::size_t> place_;
  std::vector<Tie> ties_;
};

Table editions_table(const SeriesInput& input, const Threads& threads,
                     std::vector<Behind>& behind) {
  Table table{"editions", "", {}, {}, "no edition"};
  table.columns = {{"document", "Edition", Fit::word},
                   {"issued", "Issued", Fit::date},
                   {"commitments", "All", Fit::number},
                   {"new", "New", Fit::number}};
  for (const auto& [relation, fate] : kFates) {
    std::string heading = fate;
    heading.front() = static_cast<char>(heading.front() - 'a' + 'A');
    table.columns.push_back({fate, heading, Fit::number});
  }
  table.columns.push_back({"dropped", "Dropped after", Fit::number});
  for (std::size_t edition = 0; edition < threads.editions().size(); ++edition) {
    std::map<std::string, std::vector<std::string>> keys;  // by column
    for (std::size_t at = 0; at < input.commitments.size(); ++at) {
      if (threads.edition_of(at) != edition) {
        continue;
      }
      std::vector<std::string> columns = threads.fates(at);
      columns.emplace_back("commitments");
      if (threads.is_dropped(at)) {
        columns.emplace_back("dropped");
      }
      for (const std::string& column : columns) {
        keys[column].push_back(input.commitments[at].key);
      }
    }
    const Document& document = threads.editions()[edition];
    std::vector<Cell> row{document.code, interval_cell(document.issued, Missing::unknown)};
    for (std::size_t at = row.size(); at < table.columns.size(); ++at) {
      const Column& column = table.columns[at];
      row.emplace_back(std::ssize(keys[column.key]));
      add_behind("editions." + std::to_string(edition + 1) + "." + column.key,
                 document.code + ": " + base::lower(column.heading), keys[column.key], behind);
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string cell_words(const SeriesInput& input, const Threads& threads, std::size_t root,
                       std::size_t edition) {
  std::string words;
  bool dropped_before = false;
  for (std::size_t at = 0; at < input.commitments.size(); ++at) {
    if (threads.root_of(at) != root) {
      continue;
    }
    const std::size_t own = threads.edition_of(at);
    if (own == edition) {
      words += (words.empty() ? "" : "; ") + input.commitments[at].key + " " +
               base::join(threads.fates(at), ", ");
    }
    dropped_before = dropped_before || (own + 1 == edition && threads.is_dropped(at));
  }
  return words.empty() && dropped_before ? "dropped" : words;
}

/// A row for each undertaking, from the edition that it began in, for people.
Table thread_grid(const SeriesInput& input, const Threads& threads) {
  Table table{"", "", {{"title", "Began as"}}, {}, "no commitments"};
  for (const Document& edition : threads.editions()) {
    table.columns.push_back({edition.code, edition.code, Fit::text});
  }
  for (std::size_t root = 0; root < input.commitments.size(); ++root) {
    if (threads.root_of(root) != root) {
      continue;
    }
    std::vector<Cell> row{input.commitments[root].title};
    for (std::size_t edition = 0; edition < threads.editions().size(); ++edition) {
      row.push_back(text_cell(cell_words(input, threads, root, edition)));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table machine_rows(const SeriesInput& input, const Threads& threads) {
  Table table{"rows", "", {}, {}, "none"};
  for (const char* key :
       {"document", "key", "title", "fates", "of", "thread", "dropped", "level", "disposition"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (std::size_t at = 0; at < input.commitments.size(); ++at) {
    const Commitment& c = input.commitments[at];
    std::vector<std::string> of;
    for (const Tie& tie : threads.ties()) {
      const std::string& key = input.commitments[tie.earlier].key;
      if (tie.later == at && std::find(of.begin(), of.end(), key) == of.end()) {
        of.push_back(key);
      }
    }
    table.rows.push_back({c.document_code, KeyRef{c.key}, c.title, threads.fates(at), of,
                          KeyRef{input.commitments[threads.root_of(at)].key},
                          threads.is_dropped(at),
                          level_cell(c.state.level, core::TimeKind::one_off), c.state.disposition});
  }
  return table;
}

Section wording_of(const SeriesInput& input, const Tie& tie) {
  const Commitment& later = input.commitments[tie.later];
  const Commitment& earlier = input.commitments[tie.earlier];
  const std::vector<core::WordingPiece> pieces = core::word_diff(earlier.text, later.text);
  const bool same = std::all_of(pieces.begin(), pieces.end(), [](const core::WordingPiece& piece) {
    return piece.fate == core::Wording::kept;
  });
  Section section{"", later.key + " " + tie.relation + " " + earlier.key, {}, {}, false};
  KeyValues facts{"", {}};
  facts.pairs = {{"later", "Later", KeyRef{later.key}, true},
                 {"earlier", "Earlier", KeyRef{earlier.key}, true},
                 {"relation", "Relation", tie.relation, true}};
  if (earlier.due.text != later.due.text) {
    facts.pairs.push_back(
        {"due", "Due",
         core::deadline_label(earlier.due) + " -> " + core::deadline_label(later.due)});
  }
  section.blocks.push_back(facts);
  if (pieces.empty()) {
    section.blocks.push_back(Paragraph{"", "neither has a text on record"});
  } else if (same) {
    section.blocks.push_back(Paragraph{"", "word for word the same"});
  } else {
    section.blocks.push_back(Quote{"wording", "", core::marked_up(pieces)});
  }
  return section;
}

/// Several links between the same two tell of one pair of texts: their relations in one line.
std::vector<Tie> once_a_pair(const std::vector<Tie>& ties) {
  std::vector<Tie> pairs;
  for (const Tie& tie : ties) {
    const auto same = std::find_if(pairs.begin(), pairs.end(), [&](const Tie& pair) {
      return pair.later == tie.later && pair.earlier == tie.earlier;
    });
    if (same == pairs.end()) {
      pairs.push_back(tie);
    } else {
      same->relation += " and " + tie.relation;
    }
  }
  return pairs;
}

Section words_used() {
  Section section{"method", "Words", {}, {}, false};
  section.blocks.push_back(
      KeyValues{"words",
                {{"new", "new", std::string("linked to nothing in an earlier edition")},
                 {"reaffirmed", "reaffirmed", std::string("said again, without more")},
                 {"expanded", "expanded", std::string("said again, and asks for more")},
                 {"narrowed", "narrowed", std::string("said again, and asks for less")},
                 {"rescheduled", "rescheduled", std::string("said again, for another day")},
                 {"replaced", "replaced", std::string("another commitment takes its place")},
                 {"dropped", "dropped",
                  std::string("still open when the next edition came, and no later edition is "
                              "linked to it")},
                 {"removed_words", "[-words-]", std::string("stood in the earlier wording only")},
                 {"added_words", "{+words+}", std::string("stand in the later wording only")}}});
  section.blocks.push_back(
      Paragraph{"limits",
                "All of it rests on the links on record: what nobody has linked counts as new, and "
                "what it was taken from as dropped."});
  return section;
}

}  // namespace

Report series(const SeriesInput& input) {
  const Threads threads(input);
  Report report = report_of(input, "series", "Series " + input.series);
  report.csv_table = "rows";
  std::vector<Behind> behind;
  Table editions = editions_table(input, threads, behind);
  report.sections.push_back(
      {"by_edition", "Editions", {std::move(editions)}, {}, false, std::move(behind)});
  report.sections.push_back({"threads",
                             "Commitment by edition",
                             {thread_grid(input, threads), machine_rows(input, threads)},
                             {},
                             false});
  Section wordings{"wordings", "Old and new wording", {}, {}, true};
  for (const Tie& tie : once_a_pair(threads.ties())) {
    wordings.sections.push_back(wording_of(input, tie));
  }
  if (wordings.sections.empty()) {
    wordings.blocks.push_back(Paragraph{"", "no edition takes up another's commitment"});
  }
  report.sections.push_back(std::move(wordings));
  report.sections.push_back(words_used());
  return report;
}

}  // namespace report

#include "report/assessors.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "report/behind.hpp"
#include "report/method.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;
using core::Date;

/// What one assessor has said.
struct Voice {
  std::int64_t updates = 0;
  std::int64_t with_evidence = 0;
  std::optional<Date> last;
  std::set<const Commitment*> commitments;
  std::array<std::int64_t, core::kLevels.size()> levels{};  ///< of the updates
  std::int64_t other = 0;  ///< updates that state no level: stalled, withdrawn, ...
};

/// What one assessor last said of one party's part in a commitment.
struct Opinion {
  std::string assessor;
  core::StatusWord status;
  Date as_of;
};

struct Disagreement {
  const Commitment* commitment;
  std::string party;              ///< empty: nobody in particular owes it
  std::vector<Opinion> opinions;  ///< newest first
};

std::string name_of(const Basis& basis, const core::Assessment& assessment) {
  const std::string& name = basis.assessors.at(assessment.assessor);
  return name.empty() ? "(not named)" : name;
}

std::map<std::string, Voice> voices_of(const Basis& basis) {
  std::map<std::string, Voice> voices;
  for (const Commitment& commitment : basis.commitments) {
    for (const core::Assessment& update : commitment.assessments) {
      Voice& voice = voices[name_of(basis, update)];
      ++voice.updates;
      voice.with_evidence += update.evidence > 0 ? 1 : 0;
      voice.last = voice.last ? std::max(*voice.last, update.as_of) : update.as_of;
      voice.commitments.insert(&commitment);
      if (const auto level = core::level_of(update.status)) {
        ++voice.levels[static_cast<std::size_t>(*level)];
      } else {
        ++voice.other;
      }
    }
  }
  return voices;
}

/// The last word of each assessor on one party; updates come newest first.
std::vector<Opinion> opinions_on(const Basis& basis, const Commitment& commitment,
                                 const std::optional<std::int64_t>& party) {
  std::vector<Opinion> opinions;
  for (const core::Assessment& update : commitment.assessments) {
    if (update.party && update.party != party) {
      continue;
    }
    const std::string name = name_of(basis, update);
    const bool known = std::any_of(opinions.begin(), opinions.end(), [&](const Opinion& opinion) {
      return opinion.assessor == name;
    });
    if (!known) {
      opinions.push_back({name, update.status, update.as_of});
    }
  }
  return opinions;
}

bool differ(const std::vector<Opinion>& opinions) {
  return std::any_of(opinions.begin(), opinions.end(), [&](const Opinion& opinion) {
    return opinion.status != opinions.front().status;
  });
}

/// Parties on which several have spoken, and where they said different things.
struct Comparison {
  std::set<const Commitment*> compared;
  std::vector<Disagreement> disagreements;
};

void compare(const Basis& basis, const Commitment& commitment,
             const std::optional<std::int64_t>& party, const std::string& code,
             Comparison& comparison) {
  std::vector<Opinion> opinions = opinions_on(basis, commitment, party);
  if (opinions.size() < 2) {
    return;
  }
  comparison.compared.insert(&commitment);
  if (differ(opinions)) {
    comparison.disagreements.push_back({&commitment, code, std::move(opinions)});
  }
}

Comparison compared(const Basis& basis) {
  Comparison comparison;
  for (const Commitment& commitment : basis.commitments) {
    bool owed = false;
    for (const core::Owner& owner : commitment.owners) {
      if (owner.owes()) {
        compare(basis, commitment, owner.party, owner.code, comparison);
        owed = true;
      }
    }
    if (!owed) {
      compare(basis, commitment, std::nullopt, "", comparison);
    }
  }
  return comparison;
}

std::vector<Column> voices_columns() {
  return {{"assessor", "Assessor", Fit::text}, {"commitments", "Commitments", Fit::number},
          {"updates", "Updates", Fit::number}, {"with_evidence", "With evidence", Fit::number},
          {"last", "Last", Fit::date},         {"not_started", "0", Fit::number},
          {"limited", "1", Fit::number},       {"substantial", "2", Fit::number},
          {"complete", "3", Fit::number},      {"other", "Other", Fit::number}};
}

std::vector<std::string> keys_of(const std::set<const Commitment*>& commitments) {
  std::vector<std::string> keys;
  for (const Commitment* commitment : commitments) {  // of one vector, so in its order
    keys.push_back(commitment->key);
  }
  return keys;
}

/// Every number of an assessor's row counts updates; these are the commitments that they are of.
std::vector<Behind> behind_the_voices(const Basis& basis,
                                      const std::map<std::string, Voice>& voices) {
  std::map<std::string, std::size_t> rows;
  for (const auto& [name, voice] : voices) {
    rows.emplace(name, rows.size() + 1);
  }
  std::map<std::pair<std::size_t, std::string>, std::vector<std::string>> keys;
  for (const Commitment& c : basis.commitments) {
    for (const core::Assessment& update : c.assessments) {
      const std::size_t row = rows.at(name_of(basis, update));
      const auto level = core::level_of(update.status);
      std::string word(level ? core::to_word(*level) : "other");
      std::replace(word.begin(), word.end(), '-', '_');
      for (const std::string& column : {std::string("commitments"), std::string("updates"), word}) {
        keys[{row, column}].push_back(c.key);
      }
      if (update.evidence > 0) {
        keys[{row, "with_evidence"}].push_back(c.key);
      }
    }
  }
  std::vector<Behind> behind;
  for (const auto& [name, row] : rows) {
    for (const Column& column : voices_columns()) {
      add_behind("assessors." + std::to_string(row) + "." + column.key,
                 name + ": " + base::lower(column.heading), keys[{row, column.key}], behind);
    }
  }
  return behind;
}

std::vector<Behind> behind_the_dispute(const std::set<const Commitment*>& compared,
                                       const std::set<const Commitment*>& disputed) {
  std::vector<Behind> behind;
  add_behind(".compared", "Assessed by several", keys_of(compared), behind);
  add_behind(".disputed", "In dispute", keys_of(disputed), behind);
  return behind;
}

Table voices_table(const std::map<std::string, Voice>& voices) {
  Table table{"assessors", "", voices_columns(), {}, "nobody has recorded anything"};
  for (const auto& [name, voice] : voices) {
    std::vector<Cell> row{name, std::ssize(voice.commitments), voice.updates, voice.with_evidence,
                          date_cell(voice.last)};
    row.insert(row.end(), voice.levels.begin(), voice.levels.end());
    row.emplace_back(voice.other);
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// Apart by how many levels; nothing where one of them states none.
Cell distance(const std::vector<Opinion>& opinions) {
  int lowest = 3;
  int highest = 0;
  for (const Opinion& opinion : opinions) {
    const auto level = core::level_of(opinion.status);
    if (!level) {
      return Missing::none;
    }
    lowest = std::min(lowest, static_cast<int>(*level));
    highest = std::max(highest, static_cast<int>(*level));
  }
  return std::int64_t{highest - lowest};
}

Table disagreements_table(const std::vector<Disagreement>& all) {
  Table table{"disagreements",
              "",
              {{"key", "Key", Fit::word},
               {"title", "Commitment", Fit::text},
               {"party", "Party", Fit::word},
               {"said", "Who says what, newest first", Fit::text},
               {"apart", "Levels apart", Fit::number}},
              {},
              "none"};
  for (const Disagreement& each : all) {
    std::vector<std::string> said;
    for (const Opinion& opinion : each.opinions) {
      said.push_back(opinion.assessor + ": " + said_words(opinion.status) + ", " +
                     opinion.as_of.iso());
    }
    table.rows.push_back({KeyRef{each.commitment->key}, each.commitment->title,
                          text_cell(each.party), base::join(said, "; "), distance(each.opinions)});
  }
  return table;
}

Table opinions_table(const std::vector<Disagreement>& all) {
  Table table{"opinions", "", {}, {}, "none"};
  for (const char* key : {"key", "party", "assessor", "status", "as_of"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const Disagreement& each : all) {
    for (const Opinion& opinion : each.opinions) {
      table.rows.push_back({KeyRef{each.commitment->key}, text_cell(each.party), opinion.assessor,
                            std::string(core::to_word(opinion.status)), opinion.as_of});
    }
  }
  return table;
}

}  // namespace

Report assessors(const Basis& basis) {
  Report report = report_of(basis, "assessors-report", "Assessors");
  report.csv_table = "assessors";
  const std::map<std::string, Voice> voices = voices_of(basis);
  const Comparison comparison = compared(basis);
  std::set<const Commitment*> disputed;
  for (const Disagreement& each : comparison.disagreements) {
    disputed.insert(each.commitment);
  }
  report.sections.push_back(
      {"",
       "Who says what: " + std::to_string(voices.size()) +
           (voices.size() == 1 ? " assessor" : " assessors") + ", " + commitments_on(basis),
       {voices_table(voices),
        Paragraph{"",
                  "Of their updates: 0 not started, 1 limited, 2 substantial, 3 complete; "
                  "other: stalled, reversed, withdrawn, superseded, overtaken."}},
       {},
       false,
       behind_the_voices(basis, voices)});
  report.sections.push_back(
      {"disagreement",
       "Where they disagree: " + share_text(std::ssize(disputed), basis.tally.total),
       {KeyValues{"",
                  {{"compared", "Assessed by several",
                    Share{std::ssize(comparison.compared), basis.tally.total}},
                   {"disputed", "Of these in dispute",
                    Share{std::ssize(disputed), std::ssize(comparison.compared)}}}},
        disagreements_table(comparison.disagreements), opinions_table(comparison.disagreements),
        Paragraph{"",
                  "The last word of each assessor on the same commitment and party. The "
                  "register goes by the newest one."}},
       {},
       false,
       behind_the_dispute(comparison.compared, disputed)});
  report.sections.push_back(method_of(
      basis, {"not_assessed", "not_started", "limited", "substantial", "complete", "stalled",
              "reversed", "withdrawn", "superseded", "overtaken", "fingerprint"}));
  return report;
}

}  // namespace report

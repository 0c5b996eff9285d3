#include "report/assessors.hpp"

#include <algorithm>
#include <array>
#include <map>
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

/// Members that keep their order, each once; what is of one commitment comes together.
void add_once(const Commitment& commitment, Members& members) {
  if (members.empty() || members.back() != &commitment) {
    members.push_back(&commitment);
  }
}

/// What one assessor has said.
struct Voice {
  std::int64_t updates = 0;
  std::optional<Date> last;
  Members commitments;
  std::array<Members, core::kLevels.size()> levels;  ///< that an update gave that level
  Members other;  ///< of which an update states no level: stalled, withdrawn, ...
  Members with_evidence;
  std::array<std::int64_t, core::kLevels.size()> level_updates{};
  std::int64_t other_updates = 0;
  std::int64_t updates_with_evidence = 0;
};

/// What one assessor last said of one party's part in a commitment.
struct Opinion {
  const std::string* assessor;
  core::StatusWord status;
  Date as_of;
};

struct Disagreement {
  const Commitment* commitment;
  std::string party;              ///< empty: nobody in particular owes it
  std::vector<Opinion> opinions;  ///< newest first
};

using Voices = std::map<std::string, Voice>;

/// The names by their places in assessments; whoever gave none has a name for that.
std::vector<std::string> names_in(const Basis& basis) {
  std::vector<std::string> names = basis.assessors;
  for (std::string& name : names) {
    name = name.empty() ? "(not named)" : name;
  }
  return names;
}

void add_update(const Commitment& commitment, const core::Assessment& update, Voice& voice) {
  ++voice.updates;
  voice.last = voice.last ? std::max(*voice.last, update.as_of) : update.as_of;
  add_once(commitment, voice.commitments);
  if (update.evidence > 0) {
    ++voice.updates_with_evidence;
    add_once(commitment, voice.with_evidence);
  }
  if (const auto level = core::level_of(update.status)) {
    ++voice.level_updates[static_cast<std::size_t>(*level)];
    add_once(commitment, voice.levels[static_cast<std::size_t>(*level)]);
  } else {
    ++voice.other_updates;
    add_once(commitment, voice.other);
  }
}

Voices voices_of(const Basis& basis, const std::vector<std::string>& names) {
  Voices voices;
  std::vector<Voice*> by_place(names.size());
  for (const Commitment& commitment : basis.commitments) {
    for (const core::Assessment& update : commitment.assessments) {
      Voice*& voice = by_place.at(update.assessor);
      voice = voice == nullptr ? &voices[names[update.assessor]] : voice;
      add_update(commitment, update, *voice);
    }
  }
  return voices;
}

/// Compares what several said of the same.
class Comparison {
 public:
  explicit Comparison(const Basis& basis, const std::vector<std::string>& names) : names_(names) {
    for (const Commitment& commitment : basis.commitments) {
      bool owed = false;
      for (const core::Owner& owner : commitment.owners) {
        if (owner.owes()) {
          compare(commitment, owner.party, owner.code);
          owed = true;
        }
      }
      if (!owed) {
        compare(commitment, std::nullopt, "");
      }
    }
  }

  Members compared;  ///< of which several have spoken on one party
  std::vector<Disagreement> disagreements;

 private:
  /// The last word of each assessor on one party; updates come newest first.
  std::vector<Opinion> opinions_on(const Commitment& commitment,
                                   const std::optional<std::int64_t>& party) const {
    std::vector<Opinion> opinions;
    for (const core::Assessment& update : commitment.assessments) {
      if (update.party && update.party != party) {
        continue;
      }
      const std::string& name = names_.at(update.assessor);
      const bool known = std::any_of(opinions.begin(), opinions.end(), [&](const Opinion& opinion) {
        return opinion.assessor == &name || *opinion.assessor == name;
      });
      if (!known) {
        opinions.push_back({&name, update.status, update.as_of});
      }
    }
    return opinions;
  }

  void compare(const Commitment& commitment, const std::optional<std::int64_t>& party,
               const std::string& code) {
    std::vector<Opinion> opinions = opinions_on(commitment, party);
    if (opinions.size() < 2) {
      return;
    }
    add_once(commitment, compared);
    const bool differ = std::any_of(opinions.begin(), opinions.end(), [&](const Opinion& opinion) {
      return opinion.status != opinions.front().status;
    });
    if (differ) {
      disagreements.push_back({&commitment, code, std::move(opinions)});
    }
  }

  const std::vector<std::string>& names_;
};

std::vector<Column> voices_columns() {
  return {{"assessor", "Assessor", Fit::text}, {"commitments", "Commitments", Fit::number},
          {"updates", "Updates", Fit::number}, {"with_evidence", "With evidence", Fit::number},
          {"last", "Last", Fit::date},         {"not_started", "0", Fit::number},
          {"limited", "1", Fit::number},       {"substantial", "2", Fit::number},
          {"complete", "3", Fit::number},      {"other", "Other", Fit::number}};
}

/// Every number of an assessor's row counts updates; these are the commitments that they are of.
std::vector<Behind> behind_the_voices(const Voices& voices) {
  std::vector<Behind> behind;
  std::size_t row = 0;
  for (const auto& [name, voice] : voices) {
    ++row;
    const std::vector<Column> columns = voices_columns();
    const std::array<const Members*, 9> members{
        nullptr,          &voice.commitments, &voice.commitments, &voice.with_evidence, nullptr,
        &voice.levels[0], &voice.levels[1],   &voice.levels[2],   &voice.levels[3]};
    for (std::size_t at = 0; at < columns.size(); ++at) {
      const Members* counted = at < members.size() ? members[at] : &voice.other;
      if (counted != nullptr) {
        add_behind("assessors." + std::to_string(row) + "." + columns[at].key,
                   name + ": " + base::lower(columns[at].heading), keys_of(*counted), behind);
      }
    }
  }
  return behind;
}

std::vector<Behind> behind_the_dispute(const Members& compared, const Members& disputed) {
  std::vector<Behind> behind;
  add_behind(".compared", "Assessed by several", keys_of(compared), behind);
  add_behind(".disputed", "In dispute", keys_of(disputed), behind);
  return behind;
}

Table voices_table(const Voices& voices) {
  Table table{"assessors", "", voices_columns(), {}, "nobody has recorded anything"};
  for (const auto& [name, voice] : voices) {
    std::vector<Cell> row{name, std::ssize(voice.commitments), voice.updates,
                          voice.updates_with_evidence, date_cell(voice.last)};
    row.insert(row.end(), voice.level_updates.begin(), voice.level_updates.end());
    row.emplace_back(voice.other_updates);
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
      said.push_back(*opinion.assessor + ": " + said_words(opinion.status) + ", " +
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
      table.rows.push_back({KeyRef{each.commitment->key}, text_cell(each.party), *opinion.assessor,
                            std::string(core::to_word(opinion.status)), opinion.as_of});
    }
  }
  return table;
}

}  // namespace

Report assessors(const Basis& basis) {
  Report report = report_of(basis, "assessors-report", "Assessors");
  report.csv_table = "assessors";
  const std::vector<std::string> names = names_in(basis);
  const Voices voices = voices_of(basis, names);
  const Comparison comparison(basis, names);
  Members disputed;
  for (const Disagreement& each : comparison.disagreements) {
    add_once(*each.commitment, disputed);
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
       basis.has_links() ? behind_the_voices(voices) : std::vector<Behind>{}});
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

#include "tests/intake/score.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "base/text.hpp"

namespace tests {
namespace {

constexpr double kSame = 0.5;  // share of the lines of either that both must have

double shared(const intake::Lines& a, const intake::Lines& b) {
  const int both = std::min(a.last, b.last) - std::max(a.first, b.first) + 1;
  const int either = std::max(a.last, b.last) - std::min(a.first, b.first) + 1;
  return both > 0 ? static_cast<double>(both) / either : 0;
}

std::string text_of(const intake::Lines& lines) {
  return std::to_string(lines.first) + "-" + std::to_string(lines.last);
}

/// For each candidate the index of its label.
std::vector<std::optional<std::size_t>> pairs_of(const std::vector<intake::Candidate>& candidates,
                                                 const std::vector<Label>& labels) {
  std::vector<std::tuple<double, std::size_t, std::size_t>> close;
  for (std::size_t c = 0; c < candidates.size(); ++c) {
    for (std::size_t l = 0; l < labels.size(); ++l) {
      const double share = shared(candidates[c].lines, labels[l].lines);
      if (share >= kSame) {
        close.emplace_back(-share, c, l);
      }
    }
  }
  std::sort(close.begin(), close.end());
  std::vector<std::optional<std::size_t>> label_of(candidates.size());
  std::set<std::size_t> taken;
  for (const auto& [share, candidate, label] : close) {
    if (!label_of[candidate] && taken.insert(label).second) {
      label_of[candidate] = label;
    }
  }
  return label_of;
}

/// A name as labels write it: no article, case aside.
std::string bare(std::string_view name) {
  const std::string lowered = base::lower(name);
  return lowered.starts_with("the ") ? lowered.substr(4) : lowered;
}

bool owners_are(const intake::Candidate& candidate, core::Role role,
                const std::vector<std::string>& names) {
  std::size_t owing = 0;
  for (const intake::NamedParty& party : candidate.parties) {
    if (party.role != role) {
      continue;
    }
    ++owing;
    if (std::none_of(names.begin(), names.end(), [&](const std::string& name) {
          return bare(name) == bare(party.code) || bare(name) == bare(party.name);
        })) {
      return false;
    }
  }
  return owing == names.size();
}

std::string codes_of(const intake::Candidate& candidate, core::Role role) {
  std::vector<std::string> codes;
  for (const intake::NamedParty& party : candidate.parties) {
    if (party.role == role) {
      codes.push_back(party.code);
    }
  }
  return codes.empty() ? "nobody" : base::join(codes, ";");
}

/// The last day by which a candidate is due once and for all; `-` if it says none.
std::string due_of(const intake::Candidate& candidate) {
  const bool once = candidate.deadline.kind == core::DeadlineKind::fixed ||
                    candidate.deadline.kind == core::DeadlineKind::relative;
  return once && candidate.deadline.window ? candidate.deadline.window->last.iso() : "-";
}

/// Whether the parties of a role are one of the right sets; a mistake if not.
bool compare_parties(const intake::Candidate& candidate, core::Role role,
                     const std::vector<std::vector<std::string>>& sets, const std::string& at,
                     Score& score) {
  const bool right = std::any_of(sets.begin(), sets.end(),
                                 [&](const auto& set) { return owners_are(candidate, role, set); });
  if (!right) {
    score.mistakes.push_back(at + " " + std::string(core::to_word(role)) + ": " +
                             codes_of(candidate, role) + ", not " + base::join(sets.front(), ";"));
  }
  return right;
}

void compare(const intake::Candidate& candidate, const Label& label, Score& score) {
  const std::string at = text_of(label.lines);
  if (!label.owners.empty()) {
    ++score.owners_asked;
    score.owners_right +=
        compare_parties(candidate, core::Role::lead, label.owners, at, score) ? 1U : 0U;
  }
  if (!label.supporting.empty()) {
    ++score.supporting_asked;
    score.supporting_right +=
        compare_parties(candidate, core::Role::supporting, label.supporting, at, score) ? 1U : 0U;
  }
  const std::string due = due_of(candidate);
  if (label.due == "?") {
    return;
  }
  const bool stated = label.due != "-";
  score.dates_stated += stated ? 1U : 0U;
  score.dates_right += stated && due == label.due ? 1U : 0U;
  score.dates_invented += !stated && due != "-" ? 1U : 0U;
  if (due != label.due) {
    score.mistakes.push_back(at + " due: " + due + " (" + candidate.due_words + "), not " +
                             label.due);
  }
}

}  // namespace

Score& Score::operator+=(const Score& other) {
  labelled += other.labelled;
  found += other.found;
  proposed += other.proposed;
  owners_asked += other.owners_asked;
  owners_right += other.owners_right;
  supporting_asked += other.supporting_asked;
  supporting_right += other.supporting_right;
  dates_stated += other.dates_stated;
  dates_right += other.dates_right;
  dates_invented += other.dates_invented;
  mistakes.insert(mistakes.end(), other.mistakes.begin(), other.mistakes.end());
  return *this;
}

Score score(const intake::Document& document, const Labels& labels) {
  Score score;
  const auto label_of = pairs_of(document.candidates, labels.labels);
  std::vector<bool> found(labels.labels.size());
  for (std::size_t c = 0; c < label_of.size(); ++c) {
    const intake::Candidate& candidate = document.candidates[c];
    const bool read = labels.range.last == 0 || (candidate.lines.first >= labels.range.first &&
                                                 candidate.lines.last <= labels.range.last);
    if (!label_of[c]) {
      score.proposed += read ? 1U : 0U;
      if (read) {
        score.mistakes.push_back(text_of(candidate.lines) + " is none: " + candidate.title + " (" +
                                 candidate.rule + ")");
      }
      continue;
    }
    const Label& label = labels.labels[*label_of[c]];
    found[*label_of[c]] = true;
    if (!label.optional) {
      ++score.proposed;
      ++score.found;
      compare(candidate, label, score);
    }
  }
  for (std::size_t l = 0; l < found.size(); ++l) {
    const bool wanted = !labels.labels[l].optional;
    score.labelled += wanted ? 1U : 0U;
    if (wanted && !found[l]) {
      score.mistakes.push_back(text_of(labels.labels[l].lines) + " is missed");
    }
  }
  return score;
}

}  // namespace tests

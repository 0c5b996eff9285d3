#include "intake/split.hpp"

#include <algorithm>
#include <cstddef>

#include "intake/phrase.hpp"
#include "intake/sentences.hpp"

namespace intake {
namespace {

/// Without the blanks around it and the marks and `and` that join it to the next part.
std::string_view bare_part(std::string_view part) {
  const auto first = part.find_first_not_of(" ,;");
  part = first == std::string_view::npos ? std::string_view{} : part.substr(first);
  for (bool cut = true; cut;) {
    const auto last = part.find_last_not_of(" ,;");
    part = part.substr(0, last == std::string_view::npos ? 0 : last + 1);
    cut = part.ends_with(" and") || part.ends_with(" or");
    part.remove_suffix(!cut ? 0U : part.ends_with(" and") ? 4U : 3U);
  }
  return part;
}

/// Cuts at the offsets; what stands before the first is the lead-in of all parts.
std::vector<Part> cut_at(std::string_view sentence, const std::vector<std::size_t>& starts) {
  std::vector<Part> parts;
  const std::string_view lead_in =
      starts.empty() ? std::string_view{} : bare_part(sentence.substr(0, starts.front()));
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : sentence.size();
    const std::string_view text = bare_part(sentence.substr(starts[i], end - starts[i]));
    if (text.find(' ') == std::string_view::npos) {
      return {};  // a part of one word is none
    }
    parts.push_back({lead_in, text});
  }
  return parts;
}

/// `We will build X; and Norway will pay`: where further subjects begin.
std::vector<Part> clauses_of(std::string_view sentence, const Judgement& judged) {
  std::vector<std::size_t> starts{0};
  for (const Undertaking& undertaking : judged.undertakings) {
    std::string_view before = sentence.substr(0, undertaking.clause);
    const bool also = before.ends_with(" and ");
    before.remove_suffix(also ? 4 : 0);
    const bool own_subject = undertaking.subject_end > undertaking.clause;
    const bool joint = before.ends_with("; ") || before.ends_with(", ") || (also && own_subject);
    if (undertaking.clause > starts.back() && joint &&
        undertaking.clause > judged.undertakings.front().offset) {
      starts.push_back(undertaking.clause);
    }
  }
  return cut_at(sentence, starts);
}

/// `(i) ..., (ii) ...`: markers in brackets behind a blank, each once.
std::vector<Part> listed_in(std::string_view sentence) {
  std::vector<std::size_t> starts;
  for (auto open = sentence.find(" ("); open != std::string_view::npos;
       open = sentence.find(" (", open + 1)) {
    const auto close = sentence.find(") ", open);
    const std::string_view mark =
        close == std::string_view::npos ? "" : sentence.substr(open + 2, close - open - 2);
    if (is_one_of(mark, "i ii iii iv v vi vii viii a b c d e f 1 2 3 4 5 6 7 8")) {
      starts.push_back(close + 2);
    }
  }
  std::vector<Part> parts = cut_at(sentence, starts);
  for (Part& part : parts) {  // the next part's marker
    const auto mark = part.text.rfind(" (");
    part.text =
        mark != std::string_view::npos && part.text.size() - mark <= 7 && part.text.ends_with(')')
            ? bare_part(part.text.substr(0, mark))
            : part.text;
  }
  if (!parts.empty()) {
    const auto mark = parts.front().lead_in.rfind(" (");
    for (Part& part : parts) {
      part.lead_in = part.lead_in.substr(0, mark);
    }
  }
  return parts;
}

/// `agreed to open X, to share Y and to hold Z`: the infinitives that depend on one verb.
std::vector<Part> infinitives_of(std::string_view sentence, const Undertaking& best) {
  const auto first = sentence.find(" to ", best.offset);
  const auto verb_end = sentence.find(' ', best.offset);
  if (first == std::string_view::npos || first != verb_end) {
    return {};
  }
  std::vector<std::size_t> starts{first + 1};
  for (const std::string_view joint : {", to ", ", and to ", "; to ", "; and to "}) {
    for (auto at = sentence.find(joint, first); at != std::string_view::npos;
         at = sentence.find(joint, at + 1)) {
      starts.push_back(at + joint.size() - 3);
    }
  }
  std::sort(starts.begin(), starts.end());
  return cut_at(sentence, starts);
}

}  // namespace

std::vector<Part> parts_of(std::string_view sentence, const Judgement& judged) {
  const Undertaking* best = judged.best();
  if (best == nullptr) {
    return {};
  }
  std::vector<Part> parts = clauses_of(sentence, judged);
  parts = parts.size() > 1 ? parts : listed_in(sentence);
  return parts.size() > 1 ? parts : infinitives_of(sentence, *best);
}

std::size_t deeds_in(std::string_view text, const PartyNames& names) {
  std::size_t deeds = 0;
  for (const std::string_view sentence : sentences(text)) {
    const Judgement judged = judge(sentence, names.find(sentence));
    const Undertaking* best = judged.best();
    const bool counts = best != nullptr && best->binding <= Binding::medium;
    deeds += counts ? std::max<std::size_t>(1, parts_of(sentence, judged).size()) : 0;
  }
  return deeds;
}

}  // namespace intake

#include "report/method.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "core/schedule.hpp"

namespace report {
namespace {

template <class Value>
std::string words(Value value) {
  return std::string(core::label(value));
}

KeyValues levels() {
  return {
      "levels",
      {{"not_assessed", "not assessed", std::string("nobody has looked yet")},
       {"not_started", "0 not started", std::string("somebody has looked: nothing was done")},
       {"limited", "1 limited", std::string("first steps; most of it is still to be done")},
       {"substantial", "2 substantial", std::string("most of it is done, not all")},
       {"complete", "3 complete", std::string("all of it is done, by every party that owes it")},
       {"being_met", "3 being met",
        std::string("all of it is done so far; it comes again or has no end, so it stays "
                    "open")}}};
}

KeyValues dispositions() {
  return {"dispositions",
          {{"open", words(core::Disposition::open), std::string("it still holds")},
           {"stalled", words(core::Disposition::stalled), std::string("work on it has stopped")},
           {"reversed", words(core::Disposition::reversed),
            std::string("what was done has been undone")},
           {"complete", words(core::Disposition::complete),
            std::string("done, nothing more is expected")},
           {"withdrawn", words(core::Disposition::withdrawn),
            std::string("taken back by those who made it")},
           {"superseded", words(core::Disposition::superseded),
            std::string("another commitment has replaced it")},
           {"overtaken", words(core::Disposition::overtaken),
            std::string("events have made it pointless or impossible")}}};
}

KeyValues schedules() {
  const std::string soon = std::to_string(core::kDueSoonDays);
  return {
      "schedules",
      {{"no_deadline", words(core::Schedule::no_deadline),
        std::string("no day was named by which it is due")},
       {"on_schedule", words(core::Schedule::on_schedule),
        "open, and due in more than " + soon + " days"},
       {"due_soon", words(core::Schedule::due_soon), "open, and due in " + soon + " days or fewer"},
       {"overdue", words(core::Schedule::overdue),
        std::string("open, and the last day of its deadline is over; a deadline that names "
                    "only a month or a year ends with its last day")},
       {"met", words(core::Schedule::met), std::string("complete by the last day of its deadline")},
       {"met_late", words(core::Schedule::met_late), std::string("complete, but after that day")},
       {"not_applicable", words(core::Schedule::not_applicable),
        std::string("closed without being complete, so its deadline no longer counts")}}};
}

KeyValues freshnesses() {
  const std::string days = std::to_string(core::kStaleDays);
  return {
      "freshnesses",
      {{"fresh", words(core::Freshness::fresh), "updated within the last " + days + " days"},
       {"stale", words(core::Freshness::stale), "not updated for more than " + days + " days"},
       {"never_checked", words(core::Freshness::never_checked), std::string("no update at all")},
       {"not_applicable", words(core::Freshness::not_applicable),
        std::string("closed: needs no more looking")}}};
}

KeyValues other_words() {
  return {"words",
          {{"commitment", "commitment", std::string("a publicly stated undertaking to act")},
           {"chapeau", "chapeau",
            std::string("the words before a list that each of its items depends on")},
           {"lead", "lead, supporting", std::string("the parties that owe the commitment")},
           {"counterpart", "counterpart", std::string("a party to which it is owed")},
           {"named", "named", std::string("a party named in the text that owes nothing")},
           {"overall", "overall level",
            std::string("the level of the lowest party assessed; never a mean")},
           {"sides_differ", "sides differ",
            std::string("parties that owe it stand at different levels")},
           {"unproven", "without evidence",
            std::string("said to be complete, but nothing is on record that shows it")},
           {"moved", "deadline moved",
            std::string("the day it is due was changed after it had been recorded")},
           {"in_conflict", "in conflict",
            std::string("edited differently in two copies of the register; one of the values is "
                        "shown until somebody decides")},
           {"fingerprint", "fingerprint",
            std::string("names the exact history that this report was made from")}}};
}

/// Words that a progress report does not use.
KeyValues words_of_others() {
  return {"others",
          {{"no_owner", "no owner", std::string("open, and no party in particular is held to it")},
           {"no_predecessor", "reaffirms, not linked",
            std::string("its words or a tag say that it repeats an earlier commitment, and the "
                        "register does not say which: kept link KEY reaffirms KEY")},
           {"moves", "level moved",
            std::string("the level on the later day is another than on the earlier one, whatever "
                        "was said between")},
           {"milestone", "milestone", std::string("a dated step of a commitment")},
           {"occurrence", "occurrence",
            std::string("one time that a recurring commitment falls due")}}};
}

Section part(std::string heading, KeyValues words) {
  return {"", std::move(heading), {std::move(words)}, {}, false};
}

std::string limits_of(const Basis& basis) {
  return "This report shows what was on record for " + basis.as_of.iso() +
         ". Levels are the judgement of the assessors named, resting on the evidence listed; "
         "what nobody recorded is not in it. Every count is of the commitments in scope, and "
         "commitments that nobody has assessed are counted apart. Commitments are not weighed "
         "against each other: one may ask for far more than the next.";
}

}  // namespace

Section method(const Basis& basis) {
  Section section{"method", "Method and limits", {}, {}, false};
  section.blocks.push_back(Paragraph{"limits", limits_of(basis)});
  section.sections = {part("Level: how far it has come", levels()),
                      part("Disposition: whether it still holds", dispositions()),
                      part("Schedule: where it stands against its deadline", schedules()),
                      part("Freshness: how recently somebody looked", freshnesses()),
                      part("Other words", other_words())};
  return section;
}

Section method_of(const Basis& basis, const std::vector<std::string_view>& keys) {
  Section section{"method", "Method and limits", {}, {}, false};
  section.blocks.push_back(Paragraph{"limits", limits_of(basis)});
  KeyValues chosen{"words", {}};
  for (const KeyValues& words :
       {levels(), dispositions(), schedules(), freshnesses(), other_words(), words_of_others()}) {
    for (const KeyValues::Pair& pair : words.pairs) {
      const bool wanted = std::find(keys.begin(), keys.end(), pair.key) != keys.end();
      const bool there =
          std::any_of(chosen.pairs.begin(), chosen.pairs.end(),
                      [&](const KeyValues::Pair& other) { return other.key == pair.key; });
      if (wanted && !there) {
        chosen.pairs.push_back(pair);
      }
    }
  }
  section.blocks.emplace_back(std::move(chosen));
  return section;
}

}  // namespace report

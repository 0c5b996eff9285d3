#include <algorithm>

#include <CLI/CLI.hpp>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "store/find.hpp"
#include "store/names.hpp"

namespace cli {
namespace {

/// Refuses a text that matches none of the names, in whole or (`part`) as a part.
void require_known(const char* what, const std::string& text, const std::vector<std::string>& known,
                   bool part) {
  const std::string wanted = base::fold(text);
  const bool matches = std::any_of(known.begin(), known.end(), [&](const std::string& name) {
    const std::string folded = base::fold(name);
    return part ? folded.find(wanted) != std::string::npos : folded == wanted;
  });
  if (!matches) {
    throw unknown_word(what, text, known, base::ErrorKind::not_found);
  }
}

void resolve_names(store::Store& store, const FilterFlags& flags, core::Filter& filter) {
  for (const std::string& section : flags.sections) {
    require_known("section", section, store::section_names(store), true);
    filter.sections.push_back(section);
  }
  for (const std::string& series : flags.series) {
    require_known("series", series, store::series_names(store), false);
    filter.series.push_back(series);
  }
  for (const std::string& tag : flags.tags) {
    require_known("tag", tag, store::tag_names(store), false);
    filter.tags.push_back(tag);
  }
  for (const std::string& mark : flags.marks) {
    filter.marks.push_back(resolve_mark(store, mark));
  }
}

std::string resolve_state(const std::string& word) {
  const std::vector<std::string>& known = core::state_words();
  const std::string folded = base::lower(word);
  if (std::find(known.begin(), known.end(), folded) != known.end()) {
    return folded;
  }
  if (const auto status = core::parse_status_word(word)) {
    return std::string(core::to_word(*status));
  }
  throw unknown_word("status", word, known);
}

void append(std::string& out, const std::string& name, const std::vector<std::string>& values) {
  if (!values.empty()) {
    out += (out.empty() ? "" : "; ") + name + " " + base::join(values, " or ");
  }
}

void append_if(std::string& out, const char* name, bool wanted) {
  if (wanted) {
    out += (out.empty() ? "" : "; ") + std::string(name);
  }
}

}  // namespace

void add_filter_flags(CLI::App& app, FilterFlags& flags, const std::string& prefix) {
  const auto repeated = [&](const std::string& name, std::vector<std::string>& values,
                            const char* help, const char* value_name) {
    add_repeated(app, (prefix + name).c_str(), values, help, value_name);
  };
  const auto flag = [&](const std::string& name, bool& value, const char* help) {
    add_flag(app, (prefix + name).c_str(), value, help);
  };
  repeated("key", flags.keys, "only this commitment", "KEY");
  repeated("owner", flags.owners, "owed by this party", "PARTY");
  repeated("section," + prefix + "pillar", flags.sections, "in this section of its document",
           "WORDS");
  repeated("document", flags.documents, "from this document", "CODE");
  repeated("series", flags.series, "from documents of this series", "NAME");
  repeated("status", flags.statuses, "at this level or disposition, or not-assessed", "WORD");
  repeated("tag", flags.tags, "with this tag", "TAG");
  repeated("mark", flags.marks, "with this handling mark", "MARK");
  add_text(app, (prefix + "due").c_str(), flags.due, "deadline ends in this span", "DATES");
  flag("overdue", flags.overdue, "after the last day of the deadline");
  flag("due-soon", flags.due_soon, "due within 30 days");
  flag("stale", flags.stale, "without an update for 270 days");
  flag("never-checked", flags.never_checked, "without any update");
  add_text(app, (prefix + "changed-since").c_str(), flags.changed_since,
           "with something recorded since", "DATE");
}

core::Filter resolve_filter(store::Store& store, const FilterFlags& flags, core::Date today) {
  core::Filter filter;
  for (const std::string& key : flags.keys) {
    filter.ids.push_back(store::find_commitment(store, key).id);
  }
  for (const std::string& owner : flags.owners) {
    filter.owners.push_back(store::find_party(store, owner).id);
  }
  for (const std::string& document : flags.documents) {
    filter.documents.push_back(store::find_document(store, document).id);
  }
  resolve_names(store, flags, filter);
  for (const std::string& status : flags.statuses) {
    filter.states.push_back(resolve_state(status));
  }
  if (flags.due) {
    filter.due = core::parse_interval(*flags.due, today, core::Direction::next).or_throw();
  }
  if (flags.overdue) {
    filter.schedules.push_back(core::Schedule::overdue);
  }
  if (flags.due_soon) {
    filter.schedules.push_back(core::Schedule::due_soon);
  }
  if (flags.stale) {
    filter.freshnesses.push_back(core::Freshness::stale);
  }
  if (flags.never_checked) {
    filter.freshnesses.push_back(core::Freshness::never_checked);
  }
  if (flags.changed_since) {
    filter.changed_since =
        core::parse_interval(*flags.changed_since, today, core::Direction::last).or_throw().first;
  }
  filter.words = base::join(flags.words, " ");
  return filter;
}

std::string describe(const FilterFlags& flags) {
  std::string out;
  append(out, "key", flags.keys);
  append(out, "owner", flags.owners);
  append(out, "section", flags.sections);
  append(out, "document", flags.documents);
  append(out, "series", flags.series);
  append(out, "status", flags.statuses);
  append(out, "tag", flags.tags);
  append(out, "mark", flags.marks);
  append(out, "due", flags.due ? std::vector{*flags.due} : std::vector<std::string>{});
  append_if(out, "overdue", flags.overdue);
  append_if(out, "due soon", flags.due_soon);
  append_if(out, "stale", flags.stale);
  append_if(out, "never checked", flags.never_checked);
  append(out, "changed since",
         flags.changed_since ? std::vector{*flags.changed_since} : std::vector<std::string>{});
  append(
      out, "words",
      flags.words.empty() ? std::vector<std::string>{} : std::vector{base::join(flags.words, " ")});
  return out;
}

}  // namespace cli

#include "store/read.hpp"

#include <cstdint>

#include "base/error.hpp"
#include "base/text.hpp"
#include "core/codec.hpp"
#include "core/schedule.hpp"
#include "store/assessed_by.hpp"
#include "store/past_names.hpp"
#include "store/read_parts.hpp"
#include "store/rewind.hpp"
#include "store/row_values.hpp"
#include "store/tally.hpp"

namespace store {
namespace {

// What only a card or a search for words prints is long: the rest is read without it.
constexpr std::string_view kWithWords = R"sql(
  SELECT commitment.text, chapeau, paragraph, commitment.note, first_due_text,
)sql";
constexpr std::string_view kWithSentence = "SELECT commitment.text, chapeau, '', '', '',";
constexpr std::string_view kWithoutWords = "SELECT '', '', '', '', '',";
constexpr std::string_view kCommitments = R"sql(
    commitment.id, commitment.entity, commitment.key, commitment.title,
    section, document, document.code, line_first, line_last, time_kind, made_first, made_last, due_kind, due_text, due_first, due_last,
    due_series, due_edition, first_due_last, due_moves, changed_at, level,
    disposition, last_update, met_on, assessed, owing, sides_differ, unproven, edited_from,
    commitment.mark, document.mark
  FROM commitment LEFT JOIN document ON document.id = commitment.document
  WHERE commitment.removed = 0 AND exists_from <= :as_of
)sql";
constexpr std::string_view kInOrder = " ORDER BY commitment.sort_key, commitment.id";

/// What a filter adds to kCommitments. Only what was asked for goes into the query, so that SQLite
/// can start from it instead of looking at every commitment.
struct Condition {
  const char* parameter;
  std::string_view sql;
};
constexpr Condition kIds{":ids", " AND commitment.id IN (SELECT value FROM json_each(:ids))"};
constexpr Condition kOneId{":id", " AND commitment.id = :id"};
constexpr Condition kOwnedBy{":owners",
                             " AND commitment.id IN (SELECT commitment FROM owner"
                             " WHERE party IN (SELECT value FROM json_each(:owners))"
                             " AND role IN ('lead', 'supporting') AND applicable = 1)"};
constexpr Condition kFromDocuments{":documents",
                                   " AND document IN (SELECT value FROM json_each(:documents))"};
constexpr Condition kInSections{":sections",
                                " AND EXISTS (SELECT 1 FROM json_each(:sections)"
                                " WHERE instr(lower(section), lower(value)) > 0)"};
constexpr Condition kInSeries{":series",
                              " AND document.series IN (SELECT value FROM json_each(:series))"};
constexpr Condition kTagged{":tags",
                            " AND commitment.id IN (SELECT commitment FROM tag"
                            " WHERE tag IN (SELECT value FROM json_each(:tags)))"};
constexpr Condition kMarked{":marks",
                            " AND CASE commitment.mark WHEN '' THEN document.mark"
                            " ELSE commitment.mark END COLLATE NOCASE"
                            " IN (SELECT value FROM json_each(:marks))"};
constexpr Condition kChangedSince{":changed_since", " AND changed_at >= :changed_since"};
constexpr Condition kHasWords{":words",
                              " AND commitment.id IN (SELECT rowid FROM commitment_search"
                              " WHERE commitment_search MATCH :words)"};
template <class Values>
std::optional<std::string> json_list(const Values& values) {
  return values.empty() ? std::nullopt : std::optional(core::canonical(core::Json(values)));
}

/// Every word must occur, at least as the beginning of a word; punctuation is no syntax.
std::optional<std::string> search_expression(const std::string& words) {
  std::string expression;
  for (const std::string_view word : base::split(words, ' ')) {
    std::string quoted;
    for (const char c : word) {
      quoted.append(c == '"' ? 2 : 1, c);
    }
    if (!quoted.empty()) {
      expression += (expression.empty() ? "\"" : " \"") + quoted + "\"*";
    }
  }
  return expression.empty() ? std::nullopt : std::optional(expression);
}

constexpr std::string_view kFirstDay = R"sql(
  SELECT min(exists_from) FROM commitment WHERE removed = 0
)sql";
constexpr std::string_view kAnyEditedSince = R"sql(
  SELECT 1 FROM commitment WHERE edited_from > :as_of AND edited_from <> '' LIMIT 1
)sql";

/// Whether some commitment was edited after that day, so that its owners, section or tags may have
/// been others.
bool any_edited_since(Store& store, core::Date as_of) {
  const Use query(store.statement(kAnyEditedSince));
  query->bind(":as_of", as_of.iso());
  return query->step();
}

/// A condition on fields as they are now also lets through what has been edited since: whether
/// that fitted on the day is seen once it is rewound.
std::string as_of_day(std::string_view condition) {
  constexpr std::string_view kAnd = " AND ";
  return " AND (" + std::string(condition.substr(kAnd.size())) + " OR edited_from > :as_of)";
}

bool fits_the_day(const core::Commitment& commitment, const core::Filter& filter) {
  const auto owes = [&](const core::Owner& owner) {
    return owner.owes() && std::find(filter.owners.begin(), filter.owners.end(), owner.party) !=
                               filter.owners.end();
  };
  const auto in_section = [&](const std::string& section) {
    return base::lower(commitment.section).find(base::lower(section)) != std::string::npos;
  };
  const auto tagged = [&](const std::string& tag) {
    return std::any_of(commitment.tags.begin(), commitment.tags.end(),
                       [&](const auto& own) { return base::lower(own) == base::lower(tag); });
  };
  const auto is_source = [&](std::int64_t document) { return commitment.document == document; };
  return (filter.documents.empty() ||
          std::any_of(filter.documents.begin(), filter.documents.end(), is_source)) &&
         (filter.owners.empty() ||
          std::any_of(commitment.owners.begin(), commitment.owners.end(), owes)) &&
         (filter.sections.empty() ||
          std::any_of(filter.sections.begin(), filter.sections.end(), in_section)) &&
         (filter.tags.empty() || std::any_of(filter.tags.begin(), filter.tags.end(), tagged));
}

/// The query of a filter, its parameters bound.
Statement& filtered(Store& store, const Query& asked) {
  const core::Filter& filter = asked.filter;
  const core::Date as_of = asked.as_of;
  const bool edited = !filter.is_empty() && any_edited_since(store, as_of);
  const bool is_one = filter.ids.size() == 1;
  const std::pair<Condition, std::optional<std::string>> conditions[] = {
      {is_one ? kOneId : kIds,
       is_one ? std::optional(std::to_string(filter.ids.front())) : json_list(filter.ids)},
      {kOwnedBy, json_list(filter.owners)},
      {kFromDocuments, json_list(filter.documents)},
      {kInSections, json_list(filter.sections)},
      {kInSeries, json_list(filter.series)},
      {kTagged, json_list(filter.tags)},
      {kMarked, json_list(filter.marks)},
      {kChangedSince,
       filter.changed_since ? std::optional(filter.changed_since->iso()) : std::nullopt},
      {kHasWords, search_expression(filter.words)}};
  std::string sql(asked.detail.has(Part::words) ? kWithWords
                  : asked.says_again            ? kWithSentence
                                                : kWithoutWords);
  sql += kCommitments;
  for (const auto& [condition, value] : conditions) {
    const bool may_differ = condition.sql == kOwnedBy.sql || condition.sql == kInSections.sql ||
                            condition.sql == kTagged.sql || condition.sql == kFromDocuments.sql;
    if (value) {
      sql += edited && may_differ ? as_of_day(condition.sql) : std::string(condition.sql);
    }
  }
  sql += kInOrder;
  Statement& query = store.composed(sql);
  query.bind(":as_of", as_of.iso());
  for (const auto& [condition, value] : conditions) {
    if (value) {
      query.bind(condition.parameter, *value);
    }
  }
  return query;
}

/// The columns of the query.
namespace column {
enum : std::uint8_t {
  text,
  chapeau,
  paragraph,
  note,
  first_due_text,
  id,
  entity,
  key,
  title,
  section,
  document,
  document_code,
  line_first,
  line_last,
  time_kind,
  made_first,
  made_last,
  due_kind,
  due_text,
  due_first,
  due_last,
  due_series,
  due_edition,
  first_due_last,
  due_moves,
  changed_at,
  level,
  disposition,
  last_update,
  met_on,
  assessed,
  owing,
  sides_differ,
  unproven,
  edited_from,
  own_mark,
  document_mark
};
}  // namespace column

void read_deadline(const Statement& row, core::Commitment& out) {
  out.due.kind =
      core::parse_deadline_kind(row.view(column::due_kind)).value_or(core::DeadlineKind::none);
  out.due.text = row.view(column::due_text);
  out.due.window = interval_at(row, column::due_first, column::due_last);
  out.due.series = row.view(column::due_series);
  out.due.edition = row.view(column::due_edition);
  out.first_due_last = date_at(row, column::first_due_last);
  out.due_moves = row.integer(column::due_moves);
}

void read_state(const Statement& row, core::Commitment& out) {
  out.state.level = level_at(row, column::level);
  out.state.disposition = disposition_at(row, column::disposition);
  out.state.last_update = date_at(row, column::last_update);
  out.state.met_on = date_at(row, column::met_on);
  out.state.assessed = static_cast<int>(row.integer(column::assessed));
  out.state.owing = static_cast<int>(row.integer(column::owing));
  out.state.sides_differ = row.integer(column::sides_differ) != 0;
  out.unproven = row.integer(column::unproven) != 0;
}

void read_words(const Statement& row, core::Commitment& out) {
  out.text = row.view(column::text);
  out.chapeau = row.view(column::chapeau);
  out.paragraph = row.view(column::paragraph);
  out.note = row.view(column::note);
  out.first_due_text = row.view(column::first_due_text);
}

void read_commitment(const Statement& row, core::Commitment& out) {
  out.id = row.integer(column::id);
  out.entity = row.view(column::entity);
  out.key = row.view(column::key);
  out.title = row.view(column::title);
  out.section = row.view(column::section);
  out.document = row.optional_integer(column::document);
  out.document_code = row.view(column::document_code);
  out.line_first = row.optional_integer(column::line_first);
  out.line_last = row.optional_integer(column::line_last);
  out.time_kind =
      core::parse_time_kind(row.view(column::time_kind)).value_or(core::TimeKind::one_off);
  out.made = interval_at(row, column::made_first, column::made_last);
  read_deadline(row, out);
  out.changed_at = row.view(column::changed_at);
  out.own_mark = !row.view(column::own_mark).empty();
  out.mark = row.view(out.own_mark ? column::own_mark : column::document_mark);
  read_state(row, out);
}

bool is_due_within(const core::Commitment& commitment, const core::Filter& filter) {
  return !filter.due ||
         (commitment.due.window && commitment.due.window->last >= filter.due->first &&
          commitment.due.window->last <= filter.due->last);
}

/// By the words of the row, which are not kept. Without a text the title is all there is.
bool says_again(const Statement& row, const core::Commitment& commitment, const Query& query) {
  const std::string text = row.text(column::text);
  return query.says_again(row.text(column::chapeau), text.empty() ? commitment.title : text);
}

/// Reads the row as the commitment stood on the day; false if it does not fit the filter.
bool read_fitting(Store& store, const Statement& row, const Query& query, core::Commitment& out) {
  read_commitment(row, out);
  if (query.detail.has(Part::words)) {
    read_words(row, out);
  }
  rewind(store, out, query.as_of, row.view(column::edited_from));
  if (query.says_again) {
    out.says_again = out.rewound
                         ? query.says_again(out.chapeau, out.text.empty() ? out.title : out.text)
                         : says_again(row, out, query);
  }
  set_axes(out, query.as_of);
  return (!out.rewound || fits_the_day(out, query.filter)) &&
         core::matches_state(out, query.filter) && is_due_within(out, query.filter);
}

}  // namespace

std::optional<core::Date> first_day(Store& store) {
  const Use query(store.statement(kFirstDay));
  return query->step() ? date_at(*query, 0) : std::nullopt;
}

void set_axes(core::Commitment& commitment, core::Date as_of) {
  const core::DueState due{
      commitment.due.window ? std::optional(commitment.due.window->last) : std::nullopt,
      commitment.state.disposition, commitment.time_kind, commitment.state.met_on};
  commitment.schedule = core::schedule_of(due, as_of);
  commitment.freshness = core::freshness_of(
      commitment.state.last_update, commitment.state.disposition, commitment.time_kind, as_of);
}

Found commitments(Store& store, const Query& query) {
  Found found;
  const bool plain = query.filter.is_empty();
  if (plain) {
    found.total = count_commitments(store, query.as_of);
    const std::int64_t wanted = std::min(found.total, query.limit.value_or(found.total));
    found.commitments.reserve(static_cast<std::size_t>(wanted));
  }
  {
    const Use rows(filtered(store, query));
    while (rows->step()) {
      const bool wanted =
          !query.limit || static_cast<std::int64_t>(found.commitments.size()) < *query.limit;
      if (plain && !wanted) {
        break;
      }
      const bool fits = read_fitting(store, *rows, query, found.commitments.emplace_back());
      found.total += fits && !plain ? 1 : 0;
      if (!fits || !wanted) {
        found.commitments.pop_back();
      }
    }
  }
  Reading reading = reading_of(store, query);
  const PastNames names(store, query.as_of);
  for (core::Commitment& commitment : found.commitments) {
    store.check_interrupted();
    load_parts(store, commitment, reading);
    names.apply(commitment);
  }
  found.assessors = reading.assessors.take();
  if (query.detail.has(Part::assessed_by)) {
    found.assessed_by = assessed_by(store, query, found.commitments);
  }
  return found;
}

core::Commitment commitment(Store& store, std::int64_t id, core::Date as_of, Detail detail) {
  Query query;
  query.filter.ids = {id};
  query.as_of = as_of;
  query.detail = detail;
  Found found = commitments(store, query);
  if (found.commitments.empty()) {
    throw base::Error(base::ErrorKind::not_found,
                      "that commitment had not been made by " + as_of.iso(),
                      "ask for a later day with --as-of");
  }
  return std::move(found.commitments.front());
}

}  // namespace store

#include "store/quotes.hpp"

#include <algorithm>

#include "core/fold.hpp"
#include "core/json.hpp"
#include "store/log.hpp"

namespace store {
namespace {

constexpr std::string_view kQuotes = R"sql(
  SELECT commitment.key, commitment.entity, commitment.text, commitment.chapeau,
    coalesce(document.code, ''), coalesce(document.sha256, ''), coalesce(line_first, 0),
    coalesce(line_last, 0), event.payload
  FROM commitment
    JOIN event ON event.seq = commitment.id
    LEFT JOIN document ON document.id = commitment.document AND document.removed = 0
  WHERE commitment.removed = 0
  ORDER BY commitment.sort_key, commitment.entity
)sql";
constexpr std::string_view kDocumentOf = R"sql(
  SELECT code, coalesce(sha256, '') FROM document WHERE entity = :entity
)sql";

int line_of(const core::Json& set, const char* name) {
  const auto value = set.find(name);
  return value != set.end() && value->is_number_integer() ? value->get<int>() : 0;
}

/// What the creating event said.
Quoted first_of(Store& store, std::string_view payload) {
  const core::Json parsed = core::parse_json(payload);
  const core::Json set =
      parsed.is_object() ? parsed.value("set", core::Json::object()) : core::Json::object();
  if (!set.is_object()) {
    return {};
  }
  Quoted quoted{core::text_or(set, "text"),
                core::text_or(set, "chapeau"),
                "",
                "",
                {line_of(set, "line_first"), line_of(set, "line_last")}};
  const Use query(store.statement(kDocumentOf));
  query->bind(":entity", core::text_or(set, "document"));
  if (query->step()) {
    quoted.document = query->text(0);
    quoted.sha256 = query->text(1);
  }
  return quoted;
}

void name_editor(Store& store, const std::string& entity, StoredQuote& quote) {
  const std::vector<core::Event> events = events_of(store, entity);
  const core::Fields fields = core::fold(events);
  const auto field = fields.find(quote.text_edited ? "text" : "chapeau");
  if (field == fields.end()) {
    return;
  }
  const std::string& head = field->second.heads.front().event;
  const auto event = std::find_if(events.begin(), events.end(),
                                  [&](const core::Event& each) { return each.id == head; });
  if (event != events.end()) {
    quote.edited_by = event->actor;
    quote.edited_at = event->recorded_at;
  }
}

}  // namespace

std::vector<StoredQuote> stored_quotes(Store& store) {
  std::vector<StoredQuote> quotes;
  const Use query(store.statement(kQuotes));
  while (query->step()) {
    store.check_interrupted();
    StoredQuote quote;
    quote.key = query->text(0);
    quote.now = {query->text(2),
                 query->text(3),
                 query->text(4),
                 query->text(5),
                 {static_cast<int>(query->integer(6)), static_cast<int>(query->integer(7))}};
    quote.first = first_of(store, query->view(8));
    quote.text_edited = quote.now.text != quote.first.text;
    quote.chapeau_edited = quote.now.chapeau != quote.first.chapeau;
    if (quote.text_edited || quote.chapeau_edited) {
      name_editor(store, query->text(1), quote);
    }
    quotes.push_back(std::move(quote));
  }
  return quotes;
}

}  // namespace store

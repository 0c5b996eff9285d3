#include "store/similar.hpp"

namespace store {
namespace {

constexpr std::string_view kHolding = R"sql(
  SELECT commitment.id, commitment.entity, commitment.key, coalesce(document.entity, ''),
    CASE commitment.text WHEN '' THEN commitment.title ELSE commitment.text END
  FROM commitment_search
    JOIN commitment ON commitment.id = commitment_search.rowid
    LEFT JOIN document ON document.id = commitment.document
  WHERE commitment_search MATCH :words AND commitment.removed = 0
  ORDER BY commitment_search.rowid LIMIT :most
)sql";
constexpr std::string_view kBeside = R"sql(
  SELECT EXISTS (
    SELECT 1 FROM commitment LEFT JOIN document ON document.id = commitment.document
    WHERE commitment.removed = 0 AND coalesce(document.entity, '') <> :document)
)sql";
constexpr std::string_view kOwing = R"sql(
  SELECT party.entity FROM owner JOIN party ON party.id = owner.party
  WHERE owner.commitment = :commitment AND owner.applicable = 1
    AND (role = 'lead' OR role = 'supporting')
)sql";

/// Each word as a phrase of its own: nothing in it is an operator.
std::string phrases(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    out += (out.empty() ? "\"" : " \"");
    for (const char c : word) {
      out += c == '"' ? "\"\"" : std::string(1, c);
    }
    out += '"';
  }
  return out;
}

}  // namespace

bool has_commitments_beside(Store& store, const std::string& document) {
  const Use query(store.statement(kBeside));
  query->bind(":document", document);
  return query->step() && query->integer(0) != 0;
}

void for_each_wording(Store& store, const std::vector<std::string>& words, std::int64_t most,
                      const std::function<bool(const KnownWording&)>& goes_on) {
  if (words.empty()) {
    return;
  }
  const Use query(store.statement(kHolding));
  query->bind(":words", phrases(words)).bind(":most", most);
  while (query->step()) {
    KnownWording wording{query->text(1), query->text(2), query->text(3), query->text(4), {}};
    const Use owing(store.statement(kOwing));
    owing->bind(":commitment", query->integer(0));
    while (owing->step()) {
      wording.owners.push_back(owing->text(0));
    }
    if (!goes_on(wording)) {
      return;
    }
  }
}

}  // namespace store

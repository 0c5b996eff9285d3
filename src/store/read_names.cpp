#include <algorithm>
#include <array>
#include <string_view>

#include "store/read.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

constexpr std::string_view kTitle = R"sql(
  SELECT title FROM register ORDER BY id LIMIT 1
)sql";
constexpr std::string_view kParties = R"sql(
  SELECT party.id, party.entity, party.code, party.name, party.kind, parent.code, party.note
  FROM party LEFT JOIN party AS parent ON parent.entity = party.parent
  WHERE party.removed = 0 ORDER BY party.code, party.id
)sql";
constexpr std::string_view kAliases = R"sql(
  SELECT party, alias FROM party_alias ORDER BY party, alias
)sql";
constexpr std::string_view kPartyCounts = R"sql(
  SELECT sum(role = 'lead' AND applicable), sum(role = 'supporting' AND applicable),
    sum(role = 'counterpart' AND applicable), sum(role = 'named' AND applicable),
    sum(NOT applicable)
  FROM owner JOIN commitment ON commitment.id = owner.commitment
  WHERE party = :party AND commitment.removed = 0
)sql";
constexpr std::string_view kDocuments = R"sql(
  SELECT id, entity, code, title, kind, issued_first, issued_last, place, issuers, address, series,
    edition, sha256, note,
    (SELECT count(*) FROM commitment WHERE commitment.document = document.id AND removed = 0), mark,
    original_form, original_sha256
  FROM document WHERE removed = 0
)sql";
constexpr std::string_view kDocumentCount = R"sql(
  SELECT count(*) FROM document WHERE removed = 0
)sql";
constexpr std::string_view kInTheirOrder = " ORDER BY coalesce(issued_first, '9999'), code, id";

std::vector<core::Document> read_documents(Statement& query) {
  std::vector<core::Document> all;
  while (query.step()) {
    core::Document document;
    document.id = query.integer(0);
    document.entity = query.text(1);
    document.code = query.text(2);
    document.title = query.text(3);
    document.kind = query.text(4);
    document.issued = interval_at(query, 5, 6);
    document.place = query.text(7);
    document.issuers = query.text(8);
    document.address = query.text(9);
    document.series = query.text(10);
    document.edition = query.text(11);
    document.sha256 = query.text(12);
    document.note = query.text(13);
    document.commitments = query.integer(14);
    document.mark = query.text(15);
    document.original_form = query.text(16);
    document.original_sha256 = query.text(17);
    all.push_back(std::move(document));
  }
  return all;
}

}  // namespace

std::string register_title(Store& store) {
  const Use query(store.statement(kTitle));
  return query->step() ? query->text(0) : std::string();
}

std::vector<core::Party> parties(Store& store) {
  std::vector<core::Party> all;
  {
    const Use query(store.statement(kParties));
    while (query->step()) {
      core::Party party{query->integer(0), query->text(1), query->text(2), query->text(3),
                        query->text(4),    query->text(5), query->text(6), {}};
      all.push_back(std::move(party));
    }
  }
  const Use query(store.statement(kAliases));
  while (query->step()) {
    const std::int64_t id = query->integer(0);
    const auto owner = std::find_if(all.begin(), all.end(),
                                    [id](const core::Party& party) { return party.id == id; });
    if (owner != all.end()) {
      owner->aliases.push_back(query->text(1));
    }
  }
  return all;
}

core::PartyCounts counts_of(Store& store, const core::Party& party) {
  const Use query(store.statement(kPartyCounts));
  query->bind(":party", party.id);
  core::PartyCounts counts;
  if (query->step()) {  // sums over no row are NULL, which reads as 0
    counts = {query->integer(0), query->integer(1), query->integer(2), query->integer(3),
              query->integer(4)};
  }
  return counts;
}

std::vector<core::Document> documents(Store& store) {
  const Use query(store.composed(std::string(kDocuments).append(kInTheirOrder)));
  return read_documents(*query);
}

std::vector<core::Document> documents_with(Store& store, DocumentField field,
                                           const std::string& text) {
  constexpr std::array<std::string_view, 4> kColumns{"code", "series", "sha256", "original_sha256"};
  // A code that two copies gave is shown with `~` and more behind it.
  constexpr std::string_view kOrClashing =
      " OR (code > :text || '~' AND code < :text || char(127))";
  const std::string_view column = kColumns[static_cast<std::size_t>(field)];
  const Use query(store.composed(std::string(kDocuments)
                                     .append(" AND (")
                                     .append(column)
                                     .append(" = :text")
                                     .append(field == DocumentField::code ? kOrClashing : "")
                                     .append(")")
                                     .append(kInTheirOrder)));
  query->bind(":text", text);
  return read_documents(*query);
}

std::int64_t count_documents(Store& store) {
  const Use query(store.statement(kDocumentCount));
  return query->step() ? query->integer(0) : 0;
}

}  // namespace store

#include "store/past_names.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "core/codec.hpp"
#include "core/event.hpp"
#include "core/history.hpp"
#include "store/field_text.hpp"
#include "store/log.hpp"
#include "store/read.hpp"

namespace store {
namespace {

constexpr std::string_view kEditedParties = R"sql(
  SELECT id, entity FROM party WHERE EXISTS (SELECT 1 FROM event
    WHERE event.entity = party.entity AND kind = 'party.set'
      AND json_extract(payload, '$.as_of') > :as_of)
)sql";
constexpr std::string_view kEditedDocuments = R"sql(
  SELECT id, entity FROM document WHERE EXISTS (SELECT 1 FROM event
    WHERE event.entity = document.entity AND kind = 'document.set'
      AND json_extract(payload, '$.as_of') > :as_of)
)sql";

/// By id: the fields as they were. What was entered later was called what it was first called.
std::map<std::int64_t, core::Fields> fields_by(Store& store, std::string_view edited,
                                               core::Date as_of) {
  std::vector<std::pair<std::int64_t, std::string>> found;
  {
    const Use query(store.statement(edited));
    query->bind(":as_of", as_of.iso());
    while (query->step()) {
      found.emplace_back(query->integer(0), query->text(1));
    }
  }
  std::map<std::int64_t, core::Fields> all;
  for (const auto& [id, entity] : found) {
    std::vector<core::Event> events = events_of(store, entity);
    std::erase_if(events, [day = as_of.iso()](const core::Event& event) {
      return !event.kind.ends_with(".create") && core::effective_day(event) > day;
    });
    all.emplace(id, core::fold(events));
  }
  return all;
}

std::vector<std::string> aliases_in(const core::Fields& fields) {
  constexpr std::string_view kAlias = "alias/";
  std::vector<std::string> aliases;
  for (auto entry = fields.lower_bound(kAlias);
       entry != fields.end() && entry->first.starts_with(kAlias); ++entry) {
    if (!entry->second.value().is_null()) {
      aliases.push_back(entry->first.substr(kAlias.size()));
    }
  }
  return aliases;
}

}  // namespace

PastNames::PastNames(Store& store, core::Date as_of)
    : parties_(fields_by(store, kEditedParties, as_of)),
      documents_(fields_by(store, kEditedDocuments, as_of)) {}

void PastNames::apply(core::Commitment& commitment) const {
  if (const auto found = documents_.find(commitment.document.value_or(0));
      found != documents_.end()) {
    commitment.document_code = text(found->second, "code");
  }
  bool renamed = false;
  for (core::Owner& owner : commitment.owners) {
    if (const auto found = parties_.find(owner.party); found != parties_.end()) {
      owner.code = text(found->second, "code");
      owner.name = text(found->second, "name");
      renamed = true;
    }
  }
  if (renamed) {
    std::sort(commitment.owners.begin(), commitment.owners.end(),
              [](const core::Owner& a, const core::Owner& b) {
                return std::pair(a.role, base::lower(a.code)) <
                       std::pair(b.role, base::lower(b.code));
              });
  }
  apply(commitment.updates);
}

void PastNames::apply(std::vector<core::StatusUpdate>& updates) const {
  for (core::StatusUpdate& update : updates) {
    if (const auto found = parties_.find(update.party.value_or(0)); found != parties_.end()) {
      update.party_code = text(found->second, "code");
    }
  }
}

void PastNames::apply(std::vector<core::Party>& parties) const {
  std::map<std::string, std::string> codes;    // by entity
  std::map<std::string, std::string> renamed;  // by the code of today
  for (core::Party& party : parties) {
    const std::string today = party.code;
    if (const auto found = parties_.find(party.id); found != parties_.end()) {
      party.code = text(found->second, "code");
      party.name = text(found->second, "name");
      party.kind = text(found->second, "kind");
      party.note = text(found->second, "note");
      party.aliases = aliases_in(found->second);
    }
    codes.emplace(party.entity, party.code);
    renamed.emplace(today, party.code);
  }
  for (core::Party& party : parties) {
    const auto edited = parties_.find(party.id);
    const bool was_edited = edited != parties_.end();
    const auto& names = was_edited ? codes : renamed;
    const auto parent = names.find(was_edited ? text(edited->second, "parent") : party.parent_code);
    party.parent_code = parent == names.end() ? "" : parent->second;
  }
  std::sort(parties.begin(), parties.end(), [](const core::Party& a, const core::Party& b) {
    return std::pair(base::lower(a.code), a.id) < std::pair(base::lower(b.code), b.id);
  });
}

void PastNames::apply(std::vector<core::Document>& documents) const {
  for (core::Document& document : documents) {
    const auto found = documents_.find(document.id);
    if (found == documents_.end()) {
      continue;
    }
    const core::Fields& fields = found->second;
    document.code = text(fields, "code");
    document.title = text(fields, "title");
    document.kind = text(fields, "kind");
    document.issued = core::interval_from(core::value_of(fields, "issued"));
    document.place = text(fields, "place");
    document.issuers = text(fields, "issuers");
    document.address = text(fields, "address");
    document.series = text(fields, "series");
    document.edition = text(fields, "edition");
    document.note = text(fields, "note");
  }
  std::stable_sort(documents.begin(), documents.end(),
                   [](const core::Document& a, const core::Document& b) {
                     const auto place = [](const core::Document& each) {
                       return std::tuple(each.issued ? each.issued->first : core::kLastDay,
                                         base::lower(each.code), each.id);
                     };
                     return place(a) < place(b);
                   });
}

std::vector<core::Party> parties(Store& store, core::Date as_of) {
  std::vector<core::Party> all = parties(store);
  PastNames(store, as_of).apply(all);
  return all;
}

std::vector<core::Document> documents(Store& store, core::Date as_of) {
  std::vector<core::Document> all = documents(store);
  PastNames(store, as_of).apply(all);
  return all;
}

}  // namespace store

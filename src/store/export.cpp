#include "store/export.hpp"

#include <algorithm>
#include <array>

#include "base/base64.hpp"
#include "base/digest.hpp"
#include "base/error.hpp"
#include "store/log.hpp"
#include "store/projector.hpp"
#include "store/read.hpp"
#include "store/view.hpp"

namespace store {
namespace {

using base::Error;
using base::ErrorKind;

struct Exported {
  std::string_view type;
  std::string_view sql;
};
constexpr std::array kViews{
    Exported{"mark", R"sql(SELECT * FROM v_mark)sql"},
    Exported{"party", R"sql(SELECT * FROM v_party)sql"},
    Exported{"document", R"sql(SELECT * FROM v_document)sql"},
    Exported{"commitment", R"sql(SELECT * FROM v_commitment)sql"},
    Exported{"owner", R"sql(SELECT * FROM v_owner)sql"},
    Exported{"tag", R"sql(SELECT * FROM v_tag)sql"},
    Exported{"update", R"sql(SELECT * FROM v_update)sql"},
    Exported{"evidence", R"sql(SELECT * FROM v_evidence)sql"},
    Exported{"milestone", R"sql(SELECT * FROM v_milestone)sql"},
    Exported{"link", R"sql(SELECT * FROM v_link)sql"},
    Exported{"candidate", R"sql(SELECT * FROM v_candidate)sql"},
    Exported{"issued_report", R"sql(SELECT * FROM v_issued_report)sql"},
};
constexpr std::string_view kContent = R"sql(
  SELECT sha256, bytes FROM content ORDER BY sha256
)sql";
constexpr std::string_view kCountContent = R"sql(
  SELECT count(*) FROM content
)sql";
constexpr std::string_view kKnownEvent = R"sql(
  SELECT lamport FROM event WHERE id = :id
)sql";

[[noreturn]] void refuse(const std::string& why, const std::string& what = "export") {
  throw Error(ErrorKind::check_failed, "the " + what + " is damaged: " + why,
              what == "export" ? "nothing was imported; export the register once more"
                               : "nothing was merged; ask for the " + what + " once more");
}

std::vector<std::string> id_member(const core::Json& record, const char* name, const char* what) {
  const auto list = record.find(name);
  if (list == record.end() || !list->is_array()) {
    refuse(std::string("an event without '") + name + "'", what);
  }
  return core::parse_id_list(core::canonical(*list));
}

std::int64_t number_or_zero(const core::Json& record, const char* name) {
  const auto number = record.find(name);
  return number != record.end() && number->is_number_integer() ? number->get<std::int64_t>() : 0;
}

std::int64_t count_content(Store& store) {
  const Use query(store.statement(kCountContent));
  return query->step() ? query->integer(0) : 0;
}

}  // namespace

core::Json record_of(const core::Event& event) {
  return {{"type", "event"},          {"id", event.id},
          {"lamport", event.lamport}, {"recorded_at", event.recorded_at},
          {"actor", event.actor},     {"tx", event.tx},
          {"entity", event.entity},   {"kind", event.kind},
          {"payload", event.payload}, {"parents", event.parents},
          {"after", event.after}};
}

core::Json record_of_content(const std::string& sha256, std::string_view bytes) {
  return {{"type", "content"}, {"sha256", sha256}, {"base64", base::to_base64(bytes)}};
}

core::Event event_of(const core::Json& record, const char* what) {
  core::Event event;
  event.id = core::text_or(record, "id");
  event.lamport = number_or_zero(record, "lamport");
  event.recorded_at = core::text_or(record, "recorded_at");
  event.actor = core::text_or(record, "actor");
  event.tx = core::text_or(record, "tx");
  event.entity = core::text_or(record, "entity");
  event.kind = core::text_or(record, "kind");
  event.payload = core::text_or(record, "payload");
  event.parents = id_member(record, "parents", what);
  event.after = id_member(record, "after", what);
  if (core::event_id(event) != event.id || !core::parse_json(event.payload).is_object()) {
    refuse("event " + event.id + " does not fit its id", what);
  }
  return event;
}

void keep_content_of(Store& store, const core::Json& record, const char* what) {
  const std::string bytes = base::from_base64(core::text_or(record, "base64")).value_or("");
  if (keep_content(store, bytes) != core::text_or(record, "sha256")) {
    refuse("content " + core::text_or(record, "sha256") + " does not fit its digest", what);
  }
}

void export_register(Store& store, const std::function<void(const core::Json&)>& line) {
  line({{"type", "register"},
        {"format", kExportFormat},
        {"title", register_title(store)},
        {"fingerprint", core::fingerprint(heads(store))},
        {"events", count_events(store)},
        {"contents", count_content(store)}});
  for (const Exported& view : kViews) {
    for_each_row(store, view.sql, [&](core::Json&& row) {
      row["type"] = view.type;
      line(row);
    });
  }
  for_each_event(store, LogOrder::by_clock, [&](const core::Event& event) {
    store.check_interrupted();
    line(record_of(event));
    return true;
  });
  const Use content(store.statement(kContent));
  while (content->step()) {
    line(record_of_content(content->text(0), content->blob(1)));
  }
}

RegisterImport::RegisterImport(Store& store) : store_(store) {
  if (count_events(store) > 0) {
    throw Error(
        ErrorKind::input, "the register holds something already",
        "an export goes into a new file without a title: kept init NEW.kept, then import there");
  }
}

/// What an event names is there already, and its clock is one more than the newest of that.
void RegisterImport::require_place(const core::Event& event) {
  std::int64_t newest = 0;
  for (const auto* named : {&event.after, &event.parents}) {
    for (const std::string& id : *named) {
      const Use known(store_.statement(kKnownEvent));
      known->bind(":id", id);
      if (!known->step() || known->integer(0) >= event.lamport) {
        refuse("event " + event.id + " follows one that is not there");
      }
      newest = named == &event.after ? std::max(newest, known->integer(0)) : newest;
    }
  }
  if (event.lamport != newest + 1) {
    refuse("event " + event.id + " is not behind those that it names");
  }
  const Use known(store_.statement(kKnownEvent));
  known->bind(":id", event.id);
  if (known->step()) {
    refuse("event " + event.id + " stands twice in it");
  }
}

void RegisterImport::take(const core::Json& record) {
  const std::string type = core::text_or(record, "type");
  if (type == "register") {
    if (number_or_zero(record, "format") > kExportFormat) {
      throw Error(ErrorKind::version, "the export was made by a newer kept",
                  "install that version");
    }
    fingerprint_ = core::text_or(record, "fingerprint");
    contents_ = number_or_zero(record, "contents");
  } else if (type == "content") {
    keep_content_of(store_, record, "export");
  } else if (type == "event") {
    core::Event event = event_of(record, "export");
    require_place(event);
    insert_event(store_, event);
    ++events_;
  }
}

std::int64_t RegisterImport::finish() {
  rebuild(store_);
  if (core::fingerprint(heads(store_)) != fingerprint_ || count_content(store_) != contents_) {
    refuse("a part of it is missing");
  }
  return events_;
}

}  // namespace store

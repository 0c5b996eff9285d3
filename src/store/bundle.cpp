#include "store/bundle.hpp"

#include <fstream>
#include <map>
#include <set>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "store/backup.hpp"
#include "store/export.hpp"
#include "store/log.hpp"
#include "store/migrate.hpp"

namespace store {
namespace {

using base::Error;
using base::ErrorKind;

constexpr int kBundleFormat = 1;

constexpr std::string_view kBeginning = R"sql(
  SELECT id FROM event WHERE seq = (SELECT min(seq) FROM event)
)sql";
constexpr std::string_view kEventFrom = R"sql(
  SELECT id FROM event WHERE id >= :low AND id < :high LIMIT 1
)sql";
constexpr std::string_view kChain = R"sql(
  SELECT id, after FROM event ORDER BY seq
)sql";

/// Fills an empty register with what a bundle or an export holds, event by event, as they stand.
class BundleReader {
 public:
  explicit BundleReader(OtherCopy& to) : to_(to) {}

  void take(const core::Json& record) {
    const std::string type = core::text_or(record, "type");
    if (type == "bundle" || type == "register") {
      const core::Json format = record.value("format", core::Json());
      if (format.is_number_integer() && format > kBundleFormat) {
        throw Error(ErrorKind::version, "the bundle was made by a newer kept",
                    "install that version");
      }
      to_.begins_with = core::text_or(record, "begins_with");
      awaited_events_ = count_of(record, "events");
      awaited_contents_ = count_of(record, "contents");
    } else if (type == "event") {
      core::Event event = event_of(record, "bundle");
      if (!find_event(*to_.store, event.id)) {
        insert_event(*to_.store, event);
      }
      ++events_;
    } else if (type == "content") {
      keep_content_of(*to_.store, record, "bundle");
      ++contents_;
    }
  }

  void finish() const {
    if (events_ != awaited_events_ || contents_ != awaited_contents_) {
      throw Error(ErrorKind::check_failed, "the bundle is damaged: a part of it is missing",
                  "nothing was merged; ask for the bundle once more");
    }
  }

 private:
  static std::int64_t count_of(const core::Json& record, const char* name) {
    const core::Json count = record.value(name, core::Json());
    return count.is_number_integer() ? count.get<std::int64_t>() : -1;
  }

  OtherCopy& to_;
  std::int64_t events_ = 0;
  std::int64_t contents_ = 0;
  std::int64_t awaited_events_ = -1;
  std::int64_t awaited_contents_ = -1;
};

OtherCopy read_bundle(const std::string& path, const Schema& schema,
                      const Surroundings& surroundings) {
  OtherCopy other{scratch(path, schema, surroundings), ""};
  const std::string bytes = base::read_file(path);
  Transaction transaction(*other.store);
  write_schema(*other.store);
  BundleReader reader(other);
  int number = 0;
  for (const std::string_view line : base::split(bytes, '\n')) {
    ++number;
    if (base::trim(line).empty()) {
      continue;
    }
    other.store->check_interrupted();
    const core::Json record = core::parse_json(line);
    if (!record.is_object()) {
      throw Error(ErrorKind::input,
                  "'" + path + "', line " + std::to_string(number) + ": no JSON object",
                  "nothing was merged; a bundle is made by: kept bundle -o FILE.ndjson");
    }
    reader.take(record);
  }
  reader.finish();
  transaction.commit();
  return other;
}

/// The whole id that a fingerprint's part stands for.
std::string whole_id(Store& store, const std::string& head) {
  const Use query(store.statement(kEventFrom));
  query->bind(":low", head).bind(":high", head + "g");
  if (!query->step()) {
    throw Error(ErrorKind::not_found,
                "'" + store.path() + "' does not hold the event " + head.substr(0, 12) +
                    " that the bundle is to begin after",
                "the other side has something that is not here: merge that first");
  }
  return query->text(0);
}

/// Every event in the history of these heads, the heads included. Events name only earlier ones.
std::set<std::string> history_of(Store& store, const Since& since) {
  std::map<std::string, std::vector<std::string>> after;
  {
    const Use query(store.statement(kChain));
    while (query->step()) {
      after.emplace(query->text(0), core::parse_id_list(query->view(1)));
    }
  }
  std::set<std::string> known;
  std::vector<std::string> next;
  for (const std::string& head : since.heads) {
    next.push_back(whole_id(store, head));
  }
  while (!next.empty()) {
    const std::string id = std::move(next.back());
    next.pop_back();
    if (known.insert(id).second) {
      const auto found = after.find(id);
      if (found != after.end()) {
        next.insert(next.end(), found->second.begin(), found->second.end());
      }
    }
  }
  return known;
}

void note_digests(const core::Json& value, std::set<std::string>& digests) {
  const auto sha256 = value.is_object() ? value.find("sha256") : value.end();
  if (value.is_object() && sha256 != value.end() && sha256->is_string()) {
    digests.insert(sha256->get<std::string>());
  }
}

/// The digests of bytes that an event names: a document's text, the files of an update.
void note_contents(const core::Event& event, std::set<std::string>& digests) {
  const core::Json payload = core::parse_json(event.payload);
  if (!payload.is_object()) {
    return;
  }
  note_digests(payload.value("set", core::Json()), digests);
  for (const core::Json& item : payload.value("evidence", core::Json::array())) {
    note_digests(item, digests);
  }
}

}  // namespace

bool is_bundle(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  char first = '\0';
  return (file >> first) && first == '{';
}

OtherCopy open_other_copy(const std::string& path, const Schema& schema,
                          const Surroundings& surroundings) {
  if (is_bundle(path)) {
    return read_bundle(path, schema, surroundings);
  }
  auto store = std::make_unique<Store>(path, Access::read, schema, surroundings);
  if (schema_version(store->db()) == schema.version()) {
    return {std::move(store), ""};
  }
  auto copy = scratch_copy(*store);
  apply_steps(*copy);
  return {std::move(copy), ""};
}

/// An event that the other side holds stands for all before it, and that side holds these too.
Since shared_heads(Store& store, Store& other) {
  std::set<std::string> shared;
  for_each_event(store, LogOrder::by_clock, [&](const core::Event& event) {
    if (find_event(other, event.id)) {
      for (const std::string& seen : event.after) {
        shared.erase(seen);
      }
      shared.insert(event.id);
    }
    return true;
  });
  return {{shared.begin(), shared.end()}};
}

std::int64_t write_bundle(Store& store, const Since& since,
                          const std::function<void(const core::Json&)>& line) {
  const std::set<std::string> known = history_of(store, since);
  std::vector<std::string> events;
  std::set<std::string> named;
  for_each_event(store, LogOrder::by_clock, [&](const core::Event& event) {
    if (!known.contains(event.id)) {
      events.push_back(event.id);
      note_contents(event, named);
    }
    return true;
  });
  std::erase_if(named, [&](const std::string& sha256) { return !content(store, sha256); });
  const Use beginning(store.statement(kBeginning));
  line({{"type", "bundle"},
        {"format", kBundleFormat},
        {"begins_with", beginning->step() ? beginning->text(0) : ""},
        {"since", core::fingerprint(since.heads)},
        {"fingerprint", core::fingerprint(heads(store))},
        {"events", events.size()},
        {"contents", named.size()}});
  for (const std::string& id : events) {
    store.check_interrupted();
    line(record_of(*find_event(store, id)));
  }
  for (const std::string& sha256 : named) {
    line(record_of_content(sha256, *content(store, sha256)));
  }
  return static_cast<std::int64_t>(events.size());
}

}  // namespace store

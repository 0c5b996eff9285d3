#include "store/merge.hpp"

#include <algorithm>
#include <set>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/utf8.hpp"
#include "core/json.hpp"
#include "core/signature.hpp"
#include "store/backup.hpp"
#include "store/compare.hpp"
#include "store/log.hpp"
#include "store/objects.hpp"
#include "store/projector.hpp"
#include "store/signatures.hpp"
#include "store/translate.hpp"

namespace store {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kQuickCheck = R"sql(
  PRAGMA quick_check(1)
)sql";
constexpr std::string_view kEventAt = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE seq = :seq
)sql";
constexpr std::string_view kPlaceOf = R"sql(
  SELECT lamport FROM event WHERE id = :id
)sql";
constexpr std::string_view kContents = R"sql(
  SELECT sha256 FROM content ORDER BY sha256
)sql";
constexpr std::string_view kBytes = R"sql(
  SELECT bytes FROM content WHERE sha256 = :sha256
)sql";
constexpr std::string_view kHasContent = R"sql(
  SELECT 1 FROM content WHERE sha256 = :sha256
)sql";

constexpr std::size_t kShownDigits = 12;
constexpr std::size_t kIdDigits = 64;
constexpr std::size_t kEventsBetweenProgress = 1000;

/// Only `store` is written to.
bool is_about_writing(const SQLite::Exception& error) {
  const int code = error.getErrorCode();
  return code == SQLITE_FULL || code == SQLITE_READONLY || code == SQLITE_CANTOPEN ||
         code == SQLITE_IOERR || code == SQLITE_CONSTRAINT;
}

class Merge {
 public:
  Merge(Store& store, Store& other, Kin kin) : store_(store), other_(other), kin_(kin) {}

  Merged run(const std::function<void()>& before_writing) {
    require_sound();
    was_empty_ = count_events(store_) == 0;
    new_ = events_lacking(store_, other_);
    if (before_writing && !new_.empty()) {
      before_writing();
    }
    for (const EventPlace& each : new_) {
      store_.check_interrupted();
      if (merged_.events.size() % kEventsBetweenProgress == kEventsBetweenProgress - 1) {
        store_.report_progress("merging", static_cast<std::int64_t>(merged_.events.size()),
                               static_cast<std::int64_t>(new_.size()));
      }
      take(each);
    }
    take_contents();
    project();
    return std::move(merged_);
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw Error(ErrorKind::check_failed, "'" + other_.path() + "' cannot be merged: " + what,
                "nothing was changed; kept check tells more about a register, and its owner may "
                "have a better copy");
  }

  /// Structure, and the tables that are read: as a step of the schema made them, so that no view
  /// stands in place of one. The computed tables are not looked at.
  void require_sound() const {
    read_ahead(other_);
    {
      Statement check(other_.db(), kQuickCheck);
      if (!check.step() || check.text(0) != "ok") {
        refuse("the file is damaged: " + check.text(0));
      }
    }
    const std::vector<Object> found = objects_of(other_);
    for (const Object& wanted : objects_of(other_.schema(), schema_version(other_.db()))) {
      const bool is_there =
          wanted.derived || std::any_of(found.begin(), found.end(), [&](const Object& object) {
            return object.name == wanted.name && object.type == wanted.type &&
                   object.sql == wanted.sql;
          });
      if (!is_there) {
        refuse("the " + wanted.type + " '" + wanted.name + "' is not as kept makes it");
      }
    }
  }

  void take(const EventPlace& each) {
    const Use query(other_.statement(kEventAt));
    query->bind(":seq", each.seq);
    if (!query->step()) {
      refuse("its list of events does not fit the events");
    }
    core::Event event = read_event(*query);
    require_as_recorded(event, each.id, query->view(9), query->view(10));
    require_place(event);
    require_genuine(event);
    insert_event(store_, event);
    advance_heads(store_, event);
    merged_.events.push_back(event.id);
    if (Projector::is_fact(event.kind)) {
      facts_.push_back(event.id);
    } else {
      entities_.insert(event.entity);
    }
  }

  /// The row says the same as its id, in the one form of bytes that there is for it.
  void require_as_recorded(const core::Event& event, const std::string& id,
                           std::string_view parents, std::string_view after) const {
    bool is_text = true;
    for (const std::string* text :
         {&event.actor, &event.recorded_at, &event.tx, &event.entity, &event.kind}) {
      is_text = is_text && !base::first_invalid_utf8(*text);
    }
    if (!is_text || id.size() != kIdDigits || event.id != id ||
        !core::parse_json(event.payload).is_object() || core::id_list(event.parents) != parents ||
        core::id_list(event.after) != after || core::event_id(event) != id) {
      refuse("event " + id.substr(0, kShownDigits) + " was changed after it was recorded");
    }
  }

  /// What an event names is there already, for all are taken by the clock.
  void require_place(const core::Event& event) const {
    std::int64_t newest = 0;
    for (const std::string& seen : event.after) {
      newest = std::max(newest, clock_of(event, seen, " builds on event "));
    }
    for (const std::string& replaced : event.parents) {
      (void)clock_of(event, replaced, " replaces values of event ");
    }
    if (event.lamport != newest + 1 || !std::is_sorted(event.after.begin(), event.after.end())) {
      refuse("event " + event.id.substr(0, kShownDigits) + " is not behind those that it names");
    }
    if (!event.after.empty()) {
      return;
    }
    if (event.kind != core::kind::register_create) {
      refuse("event " + event.id.substr(0, kShownDigits) + " begins a history of its own");
    }
    if (kin_ == Kin::required && !was_empty_) {
      throw Error(ErrorKind::input,
                  "'" + other_.path() + "' is another register than '" + store_.path() +
                      "': they did not begin as one",
                  "if they shall become one all the same: --unrelated");
    }
  }

  /// A signature that is none would stand in the log for ever.
  void require_genuine(const core::Event& event) const {
    if (event.kind == core::kind::signature_record) {
      if (const auto fault = fault_of_signature(store_, event)) {
        refuse("event " + event.id.substr(0, kShownDigits) + " " + *fault);
      }
    }
  }

  [[nodiscard]] std::int64_t clock_of(const core::Event& event, const std::string& named,
                                      const char* relation) const {
    const Use query(store_.statement(kPlaceOf));
    query->bind(":id", named);
    if (!query->step()) {
      throw Error(ErrorKind::check_failed,
                  "'" + other_.path() + "' cannot be merged: event " +
                      event.id.substr(0, kShownDigits) + relation + named.substr(0, kShownDigits) +
                      ", which neither side holds",
                  "ask for all since what this register holds: kept bundle --since " +
                      core::fingerprint(heads(store_)));
    }
    if (query->integer(0) >= event.lamport) {
      refuse("event " + event.id.substr(0, kShownDigits) + " is not behind those that it names");
    }
    return query->integer(0);
  }

  void take_contents() {
    Statement theirs(other_.db(), kContents);
    while (theirs.step()) {
      store_.check_interrupted();
      const std::string sha256 = theirs.text(0);
      {
        const Use known(store_.statement(kHasContent));
        known->bind(":sha256", sha256);
        if (known->step()) {
          continue;
        }
      }
      const Use query(other_.statement(kBytes));
      query->bind(":sha256", sha256);
      if (!query->step() || keep_content(store_, query->blob(0)) != sha256) {
        refuse("the kept bytes " + sha256.substr(0, kShownDigits) +
               " are not those that were put in");
      }
      ++merged_.contents;
    }
  }

  void project() {
    if (was_empty_ && !merged_.events.empty()) {
      rebuild(store_);
      return;
    }
    Projector projector(store_);
    projector.take_in(entities_, facts_);
    projector.finish();
    projector.settle_names();
  }

  Store& store_;
  Store& other_;
  Kin kin_;
  bool was_empty_ = false;
  std::vector<EventPlace> new_;
  std::set<std::string> entities_;  // to be projected
  std::vector<std::string> facts_;  // by the clock
  Merged merged_;
};

}  // namespace

Merged merge(Store& store, Store& other, Kin kin, const std::function<void()>& before_writing) {
  try {
    return Merge(store, other, kin).run(before_writing);
  } catch (const SQLite::Exception& error) {
    throw translate(error, is_about_writing(error) ? store.path() : other.path());
  }
}

}  // namespace store

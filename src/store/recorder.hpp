#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "core/event.hpp"
#include "core/fold.hpp"
#include "store/log.hpp"
#include "store/projector.hpp"
#include "store/store.hpp"

namespace store {

/// Who records, and when.
struct Writer {
  std::string actor;
  std::string recorded_at;  ///< UTC, `2025-01-15T12:00:00Z`
  core::Date today;         ///< the day that edits take effect from
  /// Random hex digits, `count` of them. `salt` differs between draws of one register, for tests
  /// that need repeatable ids.
  std::function<std::string(int count, std::int64_t salt)> draw;
};

/// Appends the events of one command to the log and keeps the projections true to it.
class Recorder {
 public:
  Recorder(Store& store, Writer writer);

  /// Records a new entity with the given fields and returns it. Null fields are left out.
  std::string create(std::string_view kind, core::Json set, const std::string& why = {});

  /// Sets fields of an entity (null clears one). Fields that have the value already are left out;
  /// returns what remains, empty when nothing was recorded. `as_of`: when the change took effect.
  core::Json set(std::string_view kind, const std::string& entity, core::Json set,
                 const std::string& why = {});

  /// Appends any other event.
  core::Event append(std::string_view kind, const std::string& entity, const core::Json& payload,
                     std::vector<std::string> parents = {});

  /// The day edits of this recorder take effect from.
  void effective_from(core::Date day) { effective_ = day; }

  /// For a command that reads what it records: however much that is, the indexes stay.
  void keep_indexes() { keeps_indexes_ = true; }

  /// Brings heads and current state up to date; call once, before the commit.
  void finish();

  [[nodiscard]] Store& store() { return store_; }
  [[nodiscard]] const Writer& writer() const { return writer_; }
  [[nodiscard]] std::int64_t recorded() const { return recorded_; }

 private:
  core::Event record(std::string_view kind, const std::string& entity, const core::Json& payload,
                     std::vector<std::string> parents, EntityIs entity_is);
  void take_off_indexes_for_many();
  void put_back(std::string& script);

  /// The first event of a log makes the register itself, whoever writes it.
  void make_register_before(std::string_view kind);

  Store& store_;
  Writer writer_;
  core::Date effective_;
  Projector projector_;
  std::vector<std::string> after_;
  std::int64_t lamport_;
  std::string tx_;
  std::int64_t recorded_ = 0;
  IndexesOff off_;  // empty scripts while all indexes are there
  bool took_off_indexes_ = false;
  bool keeps_indexes_ = false;
};

}  // namespace store

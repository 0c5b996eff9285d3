#pragma once
#include <cstdint>
#include <random>
#include <string>

#include "core/date.hpp"
#include "store/recorder.hpp"
#include "store/store.hpp"

namespace tests {

/// What a random history may hold.
enum class Kinds {
  everything,  ///< also back-dating, corrections, retractions, removals, undo and redo
  day_by_day,  ///< each command takes effect on the day it is recorded, and nothing is taken back
};

/// Records random commands, one transaction each, into a register. What it needs to know of the
/// register it reads from there, so that it can go on with any copy.
class RandomHistory {
 public:
  RandomHistory(store::Store& store, std::mt19937_64& engine, core::Date first_day,
                Kinds kinds = Kinds::everything);

  /// Records the next command; some record nothing. Returns what it did, in words.
  std::string command();
  /// Takes back the newest command that can be; false when there is none.
  bool undo();
  /// Takes the newest undo back; false when there is none.
  bool redo();

  void next_day() { today_ = today_.plus_days(1); }
  [[nodiscard]] core::Date today() const { return today_; }

 private:
  store::Writer writer();
  std::int64_t pick(std::int64_t low, std::int64_t high);
  std::string one_act(store::Recorder& recorder);
  core::Date past_day();
  /// A document entered late was issued when it says, and its meeting has that day for every past.
  [[nodiscard]] bool has_meetings() const { return kinds_ == Kinds::everything; }
  std::string any_party();
  std::string any_commitment();
  std::string any_entity(std::string_view sql);
  core::Json deadline();

  std::string add_party(store::Recorder& recorder);
  std::string edit_party(store::Recorder& recorder);
  std::string add_document(store::Recorder& recorder);
  std::string edit_document(store::Recorder& recorder);
  std::string add_commitment(store::Recorder& recorder);
  std::string edit_commitment(store::Recorder& recorder);
  std::string remove_something(store::Recorder& recorder);
  std::string record_update(store::Recorder& recorder);
  std::string correct_update(store::Recorder& recorder);
  std::string retract_or_restore(store::Recorder& recorder);
  std::string add_milestone(store::Recorder& recorder);
  std::string edit_milestone(store::Recorder& recorder);
  std::string add_link(store::Recorder& recorder);
  std::string add_candidate(store::Recorder& recorder);
  std::string decide_candidate(store::Recorder& recorder);

  store::Store& store_;
  std::mt19937_64& engine_;
  core::Date today_;
  Kinds kinds_;
  std::int64_t seconds_ = 0;
};

/// Makes the tables of a register in an empty database.
void prepare(store::Store& store);

/// Merges `from` into `to`.
void take_in(store::Store& from, store::Store& to);

}  // namespace tests

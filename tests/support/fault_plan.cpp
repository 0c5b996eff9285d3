#include "support/fault_plan.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <unistd.h>

#include "support/unsynced.hpp"

namespace support {
namespace {

constexpr unsigned bit(Operation operation) { return 1U << static_cast<unsigned>(operation); }

constexpr unsigned kReading = bit(Operation::read);
constexpr unsigned kLocking = bit(Operation::lock) | bit(Operation::make);
constexpr unsigned kNaming = bit(Operation::make) | bit(Operation::remove) | bit(Operation::name);
constexpr unsigned kWriting =
    bit(Operation::write) | bit(Operation::sync) | bit(Operation::truncate) | kNaming;

/// What a fault is about, and how long it lasts.
struct Kind {
  std::string_view word;
  Fault fault;
  unsigned counts;  ///< the operations that are counted
  unsigned meets;   ///< the operations that meet it, once enough were counted
  bool lasts = false;
  int error = 0;  ///< what the operation fails with; 0 when it does not
};

constexpr std::array<Kind, 14> kKinds{{
    {"exit", Fault::exit, kWriting, kWriting},
    {"torn", Fault::torn, kWriting, kWriting},
    {"power", Fault::power, kWriting, kWriting},
    {"reorder", Fault::reorder, kWriting, kWriting},
    {"shuffle", Fault::shuffle, kWriting, kWriting},
    {"io", Fault::io, kWriting, kWriting, false, EIO},
    {"read", Fault::read, kReading, kReading, false, EIO},
    {"lock", Fault::lock, kLocking, kLocking, false, EIO},
    {"shorten", Fault::shorten, 0, 0, true, 0},
    {"full", Fault::full, kWriting, bit(Operation::write), true, ENOSPC},
    {"folder", Fault::folder, kWriting, kNaming, true, EACCES},
    {"frozen", Fault::frozen, kWriting, kWriting, true, EROFS},
    {"vanish", Fault::vanish, kWriting, kWriting},
    {"unlinked", Fault::unlinked, kWriting, kWriting},
}};

struct State {
  FaultPlan plan;
  Kind kind = {};
  int counted = 0;
  bool has_happened = false;
};

/// SQLite calls back without a pointer of ours for some operations, so there is one state.
State& state() {
  static State instance;
  return instance;
}

void leave_mark() {
  State& s = state();
  if (!s.has_happened && !s.plan.mark.empty()) {
    const BelowSqlite no_operation;
    std::ofstream(s.plan.mark) << "happened\n";
  }
  s.has_happened = true;
}

void remove_journal(const std::string& folder) {
  (void)unlink((folder + "/register.kept-journal").c_str());
}

}  // namespace

std::optional<Fault> parse_fault(std::string_view word) {
  for (const Kind& kind : kKinds) {
    if (kind.word == word) {
      return kind.fault;
    }
  }
  return std::nullopt;
}

void plan_fault(const FaultPlan& plan) {
  state() = {};
  state().plan = plan;
  for (const Kind& kind : kKinds) {
    if (kind.fault == plan.fault) {
      state().kind = kind;
    }
  }
}

Fault planned_fault() { return state().plan.fault; }

int meet_fault(Operation operation, void (*part)(void*), void* context) {
  State& s = state();
  if (s.plan.fault == Fault::none || BelowSqlite::is_at_work()) {
    return 0;
  }
  const int number = s.counted;
  s.counted += (s.kind.counts & bit(operation)) != 0 ? 1 : 0;
  const bool is_time = s.kind.lasts ? number >= s.plan.at : number == s.plan.at && !s.has_happened;
  if (!is_time || (s.kind.meets & bit(operation)) == 0) {
    return 0;
  }
  leave_mark();
  if (s.kind.error != 0) {
    return s.kind.error;
  }
  const BelowSqlite no_operation;
  if (s.plan.fault == Fault::vanish) {
    (void)std::rename(s.plan.folder.c_str(), (s.plan.folder + ".gone").c_str());
    return 0;
  }
  if (s.plan.fault == Fault::unlinked) {
    remove_journal(s.plan.folder);
    return 0;
  }
  if (s.plan.fault == Fault::torn && part != nullptr) {
    part(context);
  }
  lose_unsynced(s.plan.fault, number);
  _exit(kFaultExitCode);
}

bool shortens_reads() {
  State& s = state();
  if (s.plan.fault != Fault::shorten || s.counted++ < s.plan.at) {
    return false;
  }
  leave_mark();
  return true;
}

void lose_unsynced_at_end() { lose_unsynced(state().plan.fault, state().counted); }

}  // namespace support

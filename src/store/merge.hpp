#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "store/recorder.hpp"
#include "store/store.hpp"

namespace store {

/// Whether two registers must have begun as one.
enum class Kin { required, not_asked };

/// What a merge took in.
struct Merged {
  std::vector<std::string> events;  ///< ids, in the order of the clock
  std::int64_t contents = 0;
};

/// Takes in what `other` holds and `store` does not: events behind all those that they name, and
/// kept bytes; then projects anew what they are about. Inside the caller's transaction, which must
/// not be committed after an error. Records nothing of its own, so that two registers that take in
/// each other are the same.
///
/// Nothing in `other` is trusted: the structure of the file, the tables of the log, each id and
/// digest that is taken, and that every event stands behind those it names, one tick later. An
/// event that both hold is ours already, and what `other` says of it is not looked at.
/// `before_writing` is called when there is something new, before anything is changed.
/// Errors: check_failed, with what is wrong; input when the registers did not begin as one.
[[nodiscard]] Merged merge(Store& store, Store& other, Kin kin,
                           const std::function<void()>& before_writing = {});

}  // namespace store

#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/marks.hpp"
#include "store/store.hpp"

/// Handling marks: their order, where they stand, and reading without what is marked too high.
namespace store {

/// The marks of the register, from the lowest to the highest; none where nobody gave an order.
[[nodiscard]] core::Marks marks(Store& store);
/// The entity of the register; empty when nothing was ever recorded.
[[nodiscard]] std::string register_entity(Store& store);

/// How often a mark stands on something itself, and how many commitments it holds for.
struct MarkUse {
  std::string word;
  std::int64_t documents = 0;    ///< that carry it
  std::int64_t commitments = 0;  ///< that carry it themselves
  std::int64_t holds_for = 0;    ///< commitments, those of such documents among them
};
/// Every mark that stands anywhere, in the order of the alphabet; the empty one is for those
/// without.
[[nodiscard]] std::vector<MarkUse> mark_uses(Store& store);

/// A mark that stands on something keeps its place in the order: without one it would be higher
/// than all. Errors: input, with the mark and how often it is used.
void require_all_in_use(Store& store, const core::Marks& order);

/// Gives everything in `past` the mark that it has in `now`: a mark says how a thing is to be
/// handled today, whatever day is spoken of.
void carry_marks(Store& now, Store& past);

/// While it lives, the register reads as if nothing with these marks had ever been recorded: the
/// commitments, and whatever is of them or leads to them; documents; issued reports. Nothing can be
/// recorded meanwhile.
class Narrowed {
 public:
  Narrowed(Store& store, const std::vector<std::string>& without);
  ~Narrowed();
  Narrowed(const Narrowed&) = delete;
  Narrowed& operator=(const Narrowed&) = delete;

 private:
  Store& store_;
};

}  // namespace store

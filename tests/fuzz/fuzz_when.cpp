// Any bytes are either a date, a deadline, or a clean error; what is understood reads back.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/when.hpp"

namespace {

const core::Date kToday = *core::Date::from_ymd(2025, 1, 15);
const core::Date kLater = *core::Date::from_ymd(2031, 7, 4);

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

void read_interval(std::string_view text, core::Direction direction) {
  const auto interval = core::parse_interval(text, kToday, direction);
  if (!interval) {
    require(!interval.error().message.empty());
    return;
  }
  require(interval->first <= interval->last);
  const auto again = core::parse_interval(core::to_text(*interval), kLater, direction);
  require(again && *again == *interval);
}

void read_deadline(std::string_view text) {
  const auto deadline = core::parse_deadline(text, kToday);
  if (deadline) {
    const auto again = core::parse_deadline(deadline->text, kLater);
    require(again && *again == *deadline);
  }
}

void read_words(std::string_view text) {
  if (const auto date = core::find_worded_date(text)) {
    require(date->interval.first <= date->interval.last);
    require(date->length > 0 && date->offset + date->length <= text.size());
  }
  if (const auto found = core::find_worded_deadline(text, kToday)) {
    require(found->length > 0 && found->offset + found->length <= text.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  read_interval(text, core::Direction::next);
  read_interval(text, core::Direction::last);
  read_deadline(text);
  read_words(text);
  return 0;
}

#pragma once
#include "store/recorder.hpp"

namespace support {

/// Records at noon of `today`, with ids that are the same in every run.
inline store::Writer repeatable_writer(core::Date today) {
  return {"tester", today.iso() + "T12:00:00Z", today, [](int count, std::int64_t salt) {
            std::string hex = std::to_string(salt);
            hex.insert(0, static_cast<std::size_t>(count) - hex.size(), '0');
            return hex;
          }};
}

}  // namespace support

#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"

namespace core {

/// A report as it went out: what was asked for, the history that it was made from, its bytes.
struct IssuedReport {
  std::string entity;
  std::int64_t number = 0;  ///< unique in a register; two copies may both take one
  std::string title;
  std::string kind;                ///< `progress-report`, ...
  std::vector<std::string> words;  ///< of the command line, as they were typed
  std::optional<Date> as_of;       ///< the day it speaks of
  std::optional<Date> today;       ///< the day it was made
  std::string format;              ///< `text`, `md`, ...
  std::int64_t width = 0;          ///< of a page of text
  std::string fingerprint;
  std::string mark;    ///< the highest of what it holds; empty: none
  std::string sha256;  ///< of the bytes
  std::int64_t size = 0;
  std::string issued_at;  ///< UTC
  std::string actor;
};

}  // namespace core

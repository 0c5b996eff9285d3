#pragma once
#include <string>

#include <SQLiteCpp/Exception.h>

#include "base/error.hpp"

namespace store {

/// The SQLite error in the user's words, with the file it happened to.
[[nodiscard]] base::Error translate(const SQLite::Exception& error, const std::string& path);

}  // namespace store

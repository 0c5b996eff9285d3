#pragma once
#include <filesystem>

namespace support {

/// A new empty directory, removed with all it holds at the end of its scope. Its path always has
/// the same length, so that output which quotes it wraps the same way in every run.
class TempDir {
 public:
  TempDir();
  ~TempDir();
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace support

#pragma once
#include <string>
#include <string_view>

namespace base {

/// The bytes of a file without a copy in memory: the system reads what is looked at, and may take
/// it back. What cannot be mapped (a pipe, an empty file) is read instead.
class MappedFile {
 public:
  /// Throws Error io with the path and the reason.
  explicit MappedFile(const std::string& path);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  /// Valid as long as this object.
  [[nodiscard]] std::string_view bytes() const;

  /// Gives back the memory of the first `count` bytes. They stay valid: looked at again, they are
  /// read from the file again.
  void give_back(std::size_t count) const;

 private:
  void* mapping_ = nullptr;
  std::size_t size_ = 0;
  std::string copy_;  // where there is no mapping
};

}  // namespace base

#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// A fuzzer's input, read as a list of changes to a small register. That gets behind the checks
/// that any bytes would fail at, and keeps the corpus small.
namespace open_db {

/// The rest of an input; what is read behind its end is 0.
class Bytes {
 public:
  explicit Bytes(std::string_view rest) : rest_(rest) {}

  [[nodiscard]] bool empty() const { return rest_.empty(); }
  std::size_t byte();
  std::size_t pair();
  /// A number below `end`, which is not 0.
  std::size_t below(std::size_t end);
  /// As many bytes as a byte says; fewer at the end.
  std::string text();
  /// The same with a length of two bytes.
  std::string long_text();

 private:
  std::string take(std::size_t size);

  std::string_view rest_;
};

/// The bytes of `database` after the changes that `edits` lists, most of which break it:
/// bytes of a page, of its header, of a cell or of the file's header; pages in the place of others;
/// values in rows that no kept would write; events of any payload with a right id; SQL; an end.
[[nodiscard]] std::string edited(std::string database, Bytes edits);

}  // namespace open_db

#pragma once
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace base {

/// The bytes of a file; of standard input for `-`. Throws Error io with the path and the reason.
[[nodiscard]] std::string read_file(const std::string& path);

/// What becomes of a file that has the name already.
enum class Existing { refuse, replace };

/// A file without a name until it is whole: a process that dies leaves nothing of it. Where the
/// file system has no such files (FAT, some networks) it is `TARGET.unfinished` until then, and the
/// next one for the same target takes its place. All functions throw Error io.
class NewFile {
 public:
  /// In the folder of `target`, with these permissions.
  NewFile(const std::string& target, unsigned mode);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  void append(std::string_view bytes);
  /// Makes it durable, then lets it appear under its name. Throws Error input when another file is
  /// there that is not to be replaced.
  void put_in_place(Existing existing);

 private:
  void give_name(Existing existing);
  [[nodiscard]] std::string unfinished() const;

  std::string target_;
  int number_ = -1;
  bool is_named_ = false;  ///< it stands there as unfinished()
};

/// Puts the bytes in place of the file, whole or not at all. A symbolic link stays and its target
/// is replaced; permissions stay. Anything that is not a regular file (`/dev/stdout`, a pipe) is
/// written directly. Throws Error io; then the old file is untouched.
void write_file_atomically(const std::string& path, std::string_view bytes);

/// The same for more than should be held in memory: what `write` puts into the stream. Whatever it
/// throws leaves the old file untouched.
void write_file_atomically(const std::string& path,
                           const std::function<void(std::ostream&)>& write);

/// Makes a file that only its owner can read and change, whole or not at all. Throws Error input
/// when there is something of that name already, which is left as it is; else io.
void write_new_private_file(const std::string& path, std::string_view bytes);

/// The permissions of a file; of a new one where there is none.
[[nodiscard]] unsigned mode_of(const std::string& path);

/// Throws the Error that writing the file would give, as far as that can be told beforehand: no
/// such folder, no right to write there, a folder of that name.
void require_writable(const std::string& path);

}  // namespace base

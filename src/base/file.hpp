#pragma once
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace base {

/// The bytes of a file; of standard input for `-`. Throws Error io with the path and the reason.
[[nodiscard]] std::string read_file(const std::string& path);

/// Puts the bytes in place of the file, whole or not at all: written beside it, synced, renamed. A
/// symbolic link stays and its target is replaced; permissions stay. Anything that is not a regular
/// file (`/dev/stdout`, a pipe) is written directly. Throws Error io; then the old file is
/// untouched.
void write_file_atomically(const std::string& path, std::string_view bytes);

/// The same for more than should be held in memory: what `write` puts into the stream. Whatever it
/// throws leaves the old file untouched.
void write_file_atomically(const std::string& path,
                           const std::function<void(std::ostream&)>& write);

/// Makes a file that only its owner can read and change, whole or not at all. Throws Error input
/// when there is something of that name already, which is left as it is; else io.
void write_new_private_file(const std::string& path, std::string_view bytes);

/// Throws the Error that writing the file would give, as far as that can be told beforehand: no
/// such folder, no right to write there, a folder of that name.
void require_writable(const std::string& path);

}  // namespace base

#include "base/file.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <ostream>
#include <streambuf>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.hpp"

namespace base {
namespace {

constexpr mode_t kNewFileMode = 0666;  // less the umask
constexpr mode_t kPermissions = 07777;
constexpr mode_t kPrivateMode = 0600;

std::string hint_for(int reason) {
  switch (reason) {
    case ENOENT:
    case ENOTDIR: return "check the path; 'ls' shows what is in a folder";
    case EACCES:
    case EPERM: return "ask for the right to it, or choose another place";
    case EISDIR: return "give the name of a file in that folder";
    case ENOSPC:
    case EDQUOT: return "make room, or choose another place";
    case EROFS: return "choose a place that can be written to";
    default: return "";
  }
}

[[noreturn]] void fail(const std::string& what, const std::string& path, int reason) {
  throw Error(ErrorKind::io, what + " '" + path + "': " + std::strerror(reason), hint_for(reason));
}

/// A file descriptor that is closed on every way out; 0 to 2 are not ours to close.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }

  /// Whether everything written has been taken: network file systems report a full disk only here.
  bool close() {
    const int number = number_;
    number_ = -1;
    return number <= STDERR_FILENO || ::close(number) == 0;
  }

 private:
  int number_;
};

void write_all(int number, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(number, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written < 0) {
      fail("cannot write", path, errno);
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// Brings a stream into an open file, a chunk at a time. A failure is thrown as it happens.
class FileBuffer : public std::streambuf {
 public:
  FileBuffer(int number, const std::string& path) : number_(number), path_(path) {
    setp(chunk_.data(), chunk_.data() + chunk_.size());
  }

 protected:
  int_type overflow(int_type next) override {
    sync();
    if (!traits_type::eq_int_type(next, traits_type::eof())) {
      sputc(traits_type::to_char_type(next));
    }
    return traits_type::not_eof(next);
  }

  int sync() override {
    write_all(number_, {pbase(), static_cast<std::size_t>(pptr() - pbase())}, path_);
    setp(chunk_.data(), chunk_.data() + chunk_.size());
    return 0;
  }

 private:
  int number_;
  const std::string& path_;
  std::array<char, std::size_t{1} << 16U> chunk_{};
};

using Writing = std::function<void(std::ostream&)>;

void write_stream(int number, const Writing& write, const std::string& path) {
  FileBuffer buffer(number, path);
  std::ostream out(&buffer);
  out.exceptions(std::ios::badbit);
  write(out);
  out.flush();
}

void write_directly(const std::string& path, const Writing& write) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (file.number() < 0) {
    fail("cannot write", path, errno);
  }
  write_stream(file.number(), write, path);
  if (!file.close()) {
    fail("cannot write", path, errno);
  }
}

/// The file that a chain of symbolic links ends at; the path itself if it is none.
std::string link_target(const std::string& path) {
  std::error_code ignored;
  const auto target = std::filesystem::weakly_canonical(path, ignored);
  return ignored || target.empty() ? path : target.string();
}

/// A file beside the target that is removed unless it has been renamed into place.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& target)
      : path_(target + ".XXXXXX"), file_(::mkostemp(path_.data(), O_CLOEXEC)) {
    if (file_.number() < 0) {
      fail("cannot write", target, errno);
    }
  }
  ~TemporaryFile() {
    if (!path_.empty()) {
      ::unlink(path_.c_str());
    }
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  void fill(const Writing& write, mode_t mode, const std::string& target) {
    write_stream(file_.number(), write, target);
    if (::fchmod(file_.number(), mode) != 0 || ::fsync(file_.number()) != 0 || !file_.close()) {
      fail("cannot write", target, errno);
    }
  }

  /// Gives it its name if that is free.
  void link_to(const std::string& target) {
    if (::link(path_.c_str(), target.c_str()) != 0) {
      const int reason = errno;
      if (reason == EEXIST) {
        throw Error(ErrorKind::input, "there is a file '" + target + "' already",
                    "it is not overwritten; choose another name");
      }
      fail("cannot write", target, reason);
    }
  }

  void rename_to(const std::string& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0) {
      fail("cannot write", target, errno);
    }
    path_.clear();
  }

 private:
  std::string path_;
  Descriptor file_;
};

mode_t mode_for_new_files() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return kNewFileMode & ~mask;
}

/// Makes the rename last through a power cut. Some file systems cannot; the file is whole anyway.
void sync_directory_of(const std::string& path) {
  const auto parent = std::filesystem::path(path).parent_path();
  const Descriptor directory(
      ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.number() >= 0) {
    ::fsync(directory.number());
  }
}

}  // namespace

std::string read_file(const std::string& path) {
  const bool standard_input = path == "-";
  const std::string name = standard_input ? "standard input" : path;
  Descriptor file(standard_input ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) {
    fail("cannot read", name, errno);
  }
  struct stat about {};
  std::string bytes;
  if (::fstat(file.number(), &about) == 0 && S_ISREG(about.st_mode)) {
    bytes.reserve(static_cast<std::size_t>(about.st_size));
  }
  constexpr std::size_t kChunk = 1U << 16U;
  while (true) {
    const std::size_t filled = bytes.size();
    bytes.resize(filled + kChunk);
    const ssize_t count = ::read(file.number(), bytes.data() + filled, kChunk);
    const int reason = errno;
    bytes.resize(filled + (count > 0 ? static_cast<std::size_t>(count) : 0));
    if (count == 0) {
      return bytes;
    }
    if (count < 0 && reason != EINTR) {
      fail("cannot read", name, reason);
    }
  }
}

void write_file_atomically(const std::string& path, std::string_view bytes) {
  write_file_atomically(path, [bytes](std::ostream& out) { out << bytes; });
}

void write_file_atomically(const std::string& path,
                           const std::function<void(std::ostream&)>& write) {
  struct stat about {};
  const bool exists = ::stat(path.c_str(), &about) == 0;
  if (exists && S_ISDIR(about.st_mode)) {
    fail("cannot write", path, EISDIR);
  }
  if (exists && !S_ISREG(about.st_mode)) {
    write_directly(path, write);
    return;
  }
  if (exists && ::access(path.c_str(), W_OK) != 0) {
    fail("cannot write", path, errno);
  }
  const std::string target = link_target(path);
  TemporaryFile temporary(target);
  temporary.fill(write, exists ? about.st_mode & kPermissions : mode_for_new_files(), path);
  temporary.rename_to(target);
  sync_directory_of(target);
}

void write_new_private_file(const std::string& path, std::string_view bytes) {
  TemporaryFile temporary(path);
  temporary.fill(bytes, kPrivateMode, path);
  temporary.link_to(path);
  sync_directory_of(path);
}

void require_writable(const std::string& path) {
  struct stat about {};
  if (::stat(path.c_str(), &about) == 0) {
    if (S_ISDIR(about.st_mode)) {
      fail("cannot write", path, EISDIR);
    }
    if (::access(path.c_str(), W_OK) != 0) {
      fail("cannot write", path, errno);
    }
    return;
  }
  const auto folder = std::filesystem::path(path).parent_path();
  if (::access(folder.empty() ? "." : folder.c_str(), W_OK | X_OK) != 0) {
    fail("cannot write", path, errno);
  }
}

}  // namespace base

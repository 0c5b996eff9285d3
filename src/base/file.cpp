#include "base/file.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <ostream>
#include <streambuf>
#include <string>
#include <sys/file.h>
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

using Taking = std::function<void(std::string_view)>;
using Writing = std::function<void(std::ostream&)>;

/// Hands on what a stream is given, a chunk at a time.
class ChunkBuffer : public std::streambuf {
 public:
  explicit ChunkBuffer(const Taking& take) : take_(take) {
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
    take_({pbase(), static_cast<std::size_t>(pptr() - pbase())});
    setp(chunk_.data(), chunk_.data() + chunk_.size());
    return 0;
  }

 private:
  const Taking& take_;
  std::array<char, std::size_t{1} << 16U> chunk_{};
};

/// What `take` throws comes out of here, whatever streams do with it in between.
void write_stream(const Taking& take, const Writing& write) {
  ChunkBuffer buffer(take);
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
  write_stream([&](std::string_view bytes) { write_all(file.number(), bytes, path); }, write);
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

mode_t mode_for_new_files() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return kNewFileMode & ~mask;
}

std::string folder_of(const std::string& path) {
  const auto parent = std::filesystem::path(path).parent_path();
  return parent.empty() ? "." : parent.string();
}

/// Makes the rename last through a power cut. Some file systems cannot; the file is whole anyway.
void sync_directory_of(const std::string& path) {
  const Descriptor directory(::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.number() >= 0) {
    ::fsync(directory.number());
  }
}

bool are_nameless_files_there() { return ::access("/proc/self/fd", X_OK) == 0; }

/// Behind the name of a file that is being written, where it must have a name.
constexpr std::string_view kUnfinished = ".kept-unfinished";

/// Opens `path` for this process alone; -1 and errno if that cannot be. What lies there from a
/// process that died is taken over.
int open_alone(const std::string& path) {
  for (;;) {
    const int number =
        ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (number < 0 || ::flock(number, LOCK_EX | LOCK_NB) != 0) {
      const int reason = errno == EWOULDBLOCK ? EBUSY : errno;
      if (number >= 0) {
        ::close(number);
      }
      errno = reason;
      return -1;
    }
    struct stat mine {};
    struct stat there {};
    if (::fstat(number, &mine) == 0 && ::lstat(path.c_str(), &there) == 0 &&
        mine.st_ino == there.st_ino) {
      if (S_ISREG(mine.st_mode) && mine.st_nlink == 1 && ::ftruncate(number, 0) == 0) {
        return number;
      }
      ::close(number);  // something else of that name: not ours to empty
      errno = EEXIST;
      return -1;
    }
    ::close(number);  // its maker has just finished or removed it
  }
}

/// Takes away what a process left that died; not what one is writing now.
void remove_left_over(const std::string& path) {
  if (::access(path.c_str(), F_OK) != 0) {
    return;
  }
  const int number = open_alone(path);
  if (number >= 0) {
    ::unlink(path.c_str());
    ::close(number);
  }
}

/// Renames without a file of that name; where the system cannot tell at once, as good as it can.
bool rename_to_new(const std::string& from, const std::string& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
    return true;
  }
  if (errno != EINVAL && errno != ENOSYS) {
    return false;
  }
  if (::access(to.c_str(), F_OK) == 0) {
    errno = EEXIST;
    return false;
  }
  return ::rename(from.c_str(), to.c_str()) == 0;
}

}  // namespace

NewFile::NewFile(const std::string& target, unsigned mode) : target_(target) {
  if (are_nameless_files_there()) {
    number_ = ::open(folder_of(target).c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    remove_left_over(unfinished());
  }
  if (number_ < 0) {
    number_ = open_alone(unfinished());
    is_named_ = number_ >= 0;
  }
  if (number_ < 0) {
    fail("cannot write", target, errno);
  }
  (void)::fchmod(number_, mode);  // FAT has no permissions; else it stays private
}

NewFile::~NewFile() {
  if (is_named_) {
    ::unlink(unfinished().c_str());
  }
  if (number_ >= 0) {
    ::close(number_);
  }
}

std::string NewFile::unfinished() const { return target_ + std::string(kUnfinished); }

void NewFile::append(std::string_view bytes) { write_all(number_, bytes, target_); }

void NewFile::put_in_place(Existing existing) {
  if (::fsync(number_) != 0) {
    fail("cannot write", target_, errno);
  }
  give_name(existing);
  is_named_ = false;
  sync_directory_of(target_);
}

void NewFile::give_name(Existing existing) {
  const std::string self = "/proc/self/fd/" + std::to_string(number_);
  const auto link_as = [&self](const std::string& name) {
    return ::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
  };
  if (!is_named_ && link_as(target_)) {
    return;
  }
  if (existing == Existing::refuse) {
    if (!is_named_ || !rename_to_new(unfinished(), target_)) {
      if (errno == EEXIST) {
        throw Error(ErrorKind::input, "there is a file '" + target_ + "' already",
                    "it is not overwritten; choose another name");
      }
      fail("cannot write", target_, errno);
    }
    return;
  }
  // A link takes no other's place, a rename does. Whoever writes the same file at the same moment
  // may take this one's name away; then once more.
  constexpr int kTries = 100;
  for (int tries = 0; tries < kTries; ++tries) {
    if (!is_named_ && !link_as(unfinished())) {
      if (errno != EEXIST || ::unlink(unfinished().c_str()) != 0) {
        fail("cannot write", target_, errno);
      }
      continue;
    }
    if (::rename(unfinished().c_str(), target_.c_str()) == 0) {
      return;
    }
    if (errno != ENOENT) {
      break;
    }
  }
  const int reason = errno;
  ::unlink(unfinished().c_str());
  fail("cannot write", target_, reason);
}

unsigned mode_of(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? about.st_mode & kPermissions : mode_for_new_files();
}

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
  NewFile file(target, mode_of(target));
  write_stream([&file](std::string_view bytes) { file.append(bytes); }, write);
  file.put_in_place(Existing::replace);
}

void write_new_private_file(const std::string& path, std::string_view bytes) {
  NewFile file(path, kPrivateMode);
  file.append(bytes);
  file.put_in_place(Existing::refuse);
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
    if (!S_ISREG(about.st_mode)) {
      return;  // a device or a pipe is written as it is
    }
  } else if (errno != ENOENT || path.empty()) {
    fail("cannot write", path, errno);
  }
  const std::string target = link_target(path);
  if (::access(folder_of(target).c_str(), W_OK | X_OK) != 0) {
    fail("cannot write", path, errno);
  }
  const std::string beside = target + std::string(kUnfinished);
  if (::lstat(beside.c_str(), &about) != 0 && errno != ENOENT) {
    fail("cannot write", path, errno);  // too long a name
  }
}

}  // namespace base

#include "base/file.hpp"

#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

/// A directory that is gone at the end of the test.
class Directory {
 public:
  Directory() : path_(fs::temp_directory_path() / "kept-file-test-XXXXXX") {
    std::string name = path_.string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Directory() { fs::remove_all(path_); }
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;

  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
  [[nodiscard]] long entries() const {
    return std::distance(fs::directory_iterator(path_), fs::directory_iterator());
  }

 private:
  fs::path path_;
};

mode_t mode_of(const std::string& path) {
  struct stat about {};
  REQUIRE(::stat(path.c_str(), &about) == 0);
  return about.st_mode & 07777U;
}

}  // namespace

TEST_CASE("a file is read back as it was written", "[file]") {
  const Directory directory;
  const std::string path = directory.file("a.txt");
  const std::string bytes("zero\0byte\r\n\xff", 12);
  base::write_file_atomically(path, bytes);
  CHECK(base::read_file(path) == bytes);
  base::write_file_atomically(path, "");
  CHECK(base::read_file(path).empty());
  CHECK(directory.entries() == 1);
}

TEST_CASE("a file larger than one read is read whole", "[file]") {
  const Directory directory;
  const std::string bytes(200'001, 'x');
  base::write_file_atomically(directory.file("big"), bytes);
  CHECK(base::read_file(directory.file("big")) == bytes);
}

TEST_CASE("a missing file is an io error with path and reason", "[file]") {
  const Directory directory;
  const std::string path = directory.file("none.txt");
  REQUIRE_THROWS_MATCHES(
      base::read_file(path), base::Error,
      Catch::Matchers::Message("cannot read '" + path + "': No such file or directory"));
  const std::string folder = directory.file("");
  REQUIRE_THROWS_AS(base::read_file(folder), base::Error);
}

TEST_CASE("writing over a file keeps its permissions", "[file]") {
  const Directory directory;
  const std::string path = directory.file("private.txt");
  base::write_file_atomically(path, "old");
  REQUIRE(::chmod(path.c_str(), 0600) == 0);
  base::write_file_atomically(path, "new");
  CHECK(base::read_file(path) == "new");
  CHECK(mode_of(path) == 0600);
}

TEST_CASE("writing through a symbolic link replaces its target", "[file]") {
  const Directory directory;
  base::write_file_atomically(directory.file("target"), "old");
  fs::create_symlink("target", directory.file("link"));
  base::write_file_atomically(directory.file("link"), "new");
  CHECK(fs::is_symlink(directory.file("link")));
  CHECK(base::read_file(directory.file("target")) == "new");
}

TEST_CASE("a failed write leaves nothing behind", "[file]") {
  const Directory directory;
  const std::string missing = directory.file("no/such/place.txt");
  REQUIRE_THROWS_MATCHES(
      base::write_file_atomically(missing, "x"), base::Error,
      Catch::Matchers::Message("cannot write '" + missing + "': No such file or directory"));
  fs::create_directory(directory.file("folder"));
  REQUIRE_THROWS_AS(base::write_file_atomically(directory.file("folder"), "x"), base::Error);
  CHECK(directory.entries() == 1);
}

TEST_CASE("a device is written to, not replaced", "[file]") {
  base::write_file_atomically("/dev/null", "x");
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a full disk is an io error", "[file]") {
  if (fs::exists("/dev/full")) {
    REQUIRE_THROWS_MATCHES(
        base::write_file_atomically("/dev/full", "x"), base::Error,
        Catch::Matchers::Message("cannot write '/dev/full': No space left on device"));
  }
}

TEST_CASE("a new file appears when it is whole", "[file]") {
  const Directory directory;
  const std::string path = directory.file("new.txt");
  {
    base::NewFile file(path, 0600);
    file.append("one ");
    file.append("two");
    CHECK_FALSE(fs::exists(path));
    file.put_in_place(base::Existing::refuse);
  }
  CHECK(base::read_file(path) == "one two");
  CHECK(mode_of(path) == 0600);
  CHECK(directory.entries() == 1);
}

TEST_CASE("a new file that is given up leaves nothing behind", "[file]") {
  const Directory directory;
  {
    base::NewFile file(directory.file("new.txt"), 0600);
    file.append("one");
  }
  CHECK(directory.entries() == 0);
}

TEST_CASE("a new file takes another's place only when told to", "[file]") {
  const Directory directory;
  const std::string path = directory.file("new.txt");
  base::write_file_atomically(path, "old");
  base::NewFile file(path, 0600);
  file.append("new");
  CHECK_THROWS_MATCHES(file.put_in_place(base::Existing::refuse), base::Error,
                       Catch::Matchers::Message("there is a file '" + path + "' already"));
  CHECK(base::read_file(path) == "old");
  file.put_in_place(base::Existing::replace);
  CHECK(base::read_file(path) == "new");
  CHECK(directory.entries() == 1);
}

TEST_CASE("what a process that died left of a file is taken away with the next", "[file]") {
  const Directory directory;
  const std::string path = directory.file("new.txt");
  base::write_file_atomically(path + ".kept-unfinished", "half");
  base::write_file_atomically(path, "whole");
  CHECK(base::read_file(path) == "whole");
  CHECK(directory.entries() == 1);
}

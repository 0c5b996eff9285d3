// The rules for opening a register: what is refused, and that reading changes nothing.
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/error.hpp"
#include "core/draft.hpp"
#include "store/check.hpp"
#include "store/log.hpp"
#include "store/read.hpp"
#include "store/recorder.hpp"
#include "support/catch.hpp"
#include "support/process.hpp"
#include "support/repeatable_writer.hpp"
#include "support/temp_dir.hpp"

namespace {

namespace fs = std::filesystem;
using base::ErrorKind;

const core::Date kToday = *core::Date::from_ymd(2025, 1, 15);

void add_commitment(store::Store& store, const std::string& key) {
  store::Recorder recorder(store, support::repeatable_writer(kToday));
  core::CommitmentDraft draft;
  draft.key = key;
  draft.title = "Hold the exercise";
  recorder.create(core::kind::commitment_create, core::fields_of(draft));
  recorder.finish();
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// A database of somebody else's making, by SQLite alone.
void raw(const fs::path& path, const std::string& sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
  const int result = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
  sqlite3_close(db);
  REQUIRE(result == SQLITE_OK);
}

/// What SQLite answers to a statement on a connection without any of our settings.
std::string raw_error(const fs::path& path, const std::string& sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
  sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
  std::string message = sqlite3_errmsg(db);
  sqlite3_close(db);
  return message;
}

/// What a full check finds wrong.
std::string faults(store::Store& store) {
  std::string all;
  for (const store::Fault& fault : store::check(store).faults) {
    all += fault.what + "\n";
  }
  return all;
}

class Folder {
 public:
  Folder() {
    store::create_register_file(
        file().string(), store::current_schema(), {}, [](store::Store& store) {
          store::Recorder recorder(store, support::repeatable_writer(kToday));
          recorder.create(core::kind::register_create, core::Json{{"title", ""}});
          recorder.finish();
          add_commitment(store, "K-1");
          (void)store::keep_content(store, "the text");
        });
  }

  [[nodiscard]] fs::path file(const std::string& name = "r.kept") const {
    return directory_.path() / name;
  }
  [[nodiscard]] std::set<std::string> names() const {
    std::set<std::string> all;
    for (const auto& entry : fs::directory_iterator(directory_.path())) {
      all.insert(entry.path().filename().string());
    }
    return all;
  }

  /// The kind and words of the error that opening gives; nothing when it opens.
  [[nodiscard]] std::optional<std::pair<ErrorKind, std::string>> refusal(
      const fs::path& path, store::Access access = store::Access::read) const {
    try {
      const store::Store store(path.string(), access, store::current_schema(), quick());
      return std::nullopt;
    } catch (const base::Error& error) {
      std::string message = error.what();
      const std::string folder = directory_.path().string() + "/";
      const std::size_t at = message.find(folder);
      return std::pair(error.kind(),
                       at == message.npos ? message : message.erase(at, folder.size()));
    }
  }

  static store::Surroundings quick() { return {{}, 30}; }

 private:
  support::TempDir directory_;
};

using Refusal = std::pair<ErrorKind, std::string>;

}  // namespace

TEST_CASE("what is no register is refused by name, and nothing is made of it") {
  const Folder folder;
  fs::create_directory(folder.file("folder"));
  write(folder.file("text"), "Not a database, but long enough to have the header of one.\n");
  write(folder.file("empty"), "");
  raw(folder.file("foreign"), "CREATE TABLE song (title)");
  raw(folder.file("other"), "PRAGMA application_id=42; CREATE TABLE event (id)");
  const std::set<std::string> names = folder.names();
  for (const store::Access access : {store::Access::read, store::Access::write}) {
    CHECK(folder.refusal(folder.file("mistyped"), access) ==
          Refusal{ErrorKind::no_database, "there is no file 'mistyped'"});
    CHECK(folder.refusal(folder.file("folder"), access) ==
          Refusal{ErrorKind::no_database, "'folder' is not a file"});
    CHECK(folder.refusal(folder.file("text"), access) ==
          Refusal{ErrorKind::no_database, "'text' is not a kept register"});
    CHECK(folder.refusal(folder.file("empty"), access) ==
          Refusal{ErrorKind::no_database, "'empty' is empty"});
    CHECK(folder.refusal(folder.file("foreign"), access) ==
          Refusal{ErrorKind::no_database, "'foreign' is a database, but not a kept register"});
    CHECK(folder.refusal(folder.file("other"), access) ==
          Refusal{ErrorKind::no_database, "'other' is a database, but not a kept register"});
  }
  CHECK(folder.names() == names);
  CHECK(fs::file_size(folder.file("empty")) == 0);
}

TEST_CASE("a newer register is refused, also for reading") {
  const Folder folder;
  raw(folder.file(), "PRAGMA user_version=999");
  CHECK(folder.refusal(folder.file()) ==
        Refusal{ErrorKind::version,
                "'r.kept' was written by a newer kept (schema 999, this program has " +
                    std::to_string(store::current_schema().version()) + ")"});
}

TEST_CASE("a register that lost its end opens soundly, or says that it is damaged") {
  const Folder folder;
  const std::string whole = support::bytes_of(folder.file());
  constexpr std::size_t kPage = 4096;
  REQUIRE(whole.size() % kPage == 0);
  for (std::size_t length = 1; length < whole.size();
       length = length < kPage ? kPage : length + kPage) {
    CAPTURE(length);
    write(folder.file("cut"), whole.substr(0, length));
    try {
      store::Store store(folder.file("cut").string(), store::Access::read, store::current_schema(),
                         Folder::quick());
      CHECK_FALSE(store::check(store).faults.empty());
    } catch (const base::Error& error) {
      CHECK((error.kind() == ErrorKind::check_failed || error.kind() == ErrorKind::no_database));
    }
    CHECK(support::bytes_of(folder.file("cut")) == whole.substr(0, length));
  }
}

TEST_CASE("reading writes nothing, and needs no leave to write") {
  const Folder folder;
  fs::permissions(folder.file(), fs::perms::owner_read);
  const std::string bytes = support::bytes_of(folder.file());
  const auto time = fs::last_write_time(folder.file());
  {
    store::Store store(folder.file().string(), store::Access::read, store::current_schema(), {});
    CHECK(store::commitments(store, {{}, kToday, store::Detail::card, {}}).total == 1);
    CHECK(faults(store) == "");
    CHECK(folder.names() == std::set<std::string>{"r.kept"});
  }
  CHECK(support::bytes_of(folder.file()) == bytes);
  CHECK(fs::last_write_time(folder.file()) == time);
  CHECK(folder.names() == std::set<std::string>{"r.kept"});
}

TEST_CASE("a read-only connection cannot write") {
  const Folder folder;
  store::Store store(folder.file().string(), store::Access::read, store::current_schema(), {});
  CHECK_THROWS(add_commitment(store, "K-2"));
}

TEST_CASE("a reader rolls back what a crash left half done") {
  const Folder folder;
  const pid_t child = fork();
  if (child == 0) {
    try {
      store::Store store(folder.file().string(), store::Access::write, store::current_schema(), {});
      store.execute("PRAGMA cache_size=1; PRAGMA cache_spill=1");
      const store::Transaction transaction(store);
      for (int n = 0; n < 100; ++n) {
        (void)store::keep_content(store, std::string(5000, 'x') + std::to_string(n));
      }
      add_commitment(store, "K-2");
      _exit(0);
    } catch (...) {
      _exit(1);
    }
  }
  int status = 1;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(status == 0);
  REQUIRE(folder.names() == std::set<std::string>{"r.kept", "r.kept-journal"});
  store::Store store(folder.file().string(), store::Access::read, store::current_schema(), {});
  CHECK(store::commitments(store, {{}, kToday, store::Detail::row, {}}).total == 1);
  CHECK(faults(store) == "");
  CHECK(folder.names() == std::set<std::string>{"r.kept"});
}

TEST_CASE("a second writer is told that the register is in use") {
  const Folder folder;
  store::Store first(folder.file().string(), store::Access::write, store::current_schema(), {});
  const store::Transaction transaction(first);
  store::Store second(folder.file().string(), store::Access::write, store::current_schema(),
                      Folder::quick());
  try {
    const store::Transaction refused(second);
    FAIL("two writers at once");
  } catch (const SQLite::Exception& error) {
    CHECK(error.getErrorCode() == SQLITE_BUSY);
  }
  CHECK(store::commitments(second, {{}, kToday, store::Detail::row, {}}).total == 1);
}

TEST_CASE("the log and kept content are append-only for every program") {
  const Folder folder;
  const std::string bytes = support::bytes_of(folder.file());
  const std::string log = "the event log is append-only";
  const std::string changed = "stored content is never changed";
  CHECK(raw_error(folder.file(), "UPDATE event SET actor = 'other'") == log);
  CHECK(raw_error(folder.file(), "DELETE FROM event") == log);
  CHECK(raw_error(folder.file(), "INSERT OR REPLACE INTO event SELECT * FROM event") == log);
  CHECK(raw_error(folder.file(),
                  "INSERT OR REPLACE INTO event SELECT seq, replace(id, 'a', 'b'), lamport, "
                  "recorded_at, 'other', tx, entity, kind, payload, parents, after FROM event") ==
        log);
  CHECK(
      raw_error(folder.file(),
                "INSERT OR REPLACE INTO event SELECT seq + 100, id, lamport, recorded_at, 'other', "
                "tx, entity, kind, payload, parents, after FROM event") == log);
  CHECK(raw_error(folder.file(), "UPDATE content SET bytes = x'00'") == changed);
  CHECK(raw_error(folder.file(), "DELETE FROM content") == "stored content is never removed");
  CHECK(raw_error(folder.file(), "INSERT OR REPLACE INTO content SELECT * FROM content") ==
        changed);
  CHECK(raw_error(folder.file(),
                  "INSERT OR REPLACE INTO content (rowid, sha256, size, bytes) "
                  "SELECT rowid, replace(sha256, 'a', 'b'), 1, x'00' FROM content") == changed);
  CHECK(support::bytes_of(folder.file()) == bytes);
}

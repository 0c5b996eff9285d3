#include "tamper/lab.hpp"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <numeric>
#include <stdexcept>
#include <unistd.h>

#include <sqlite3.h>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/signing.hpp"
#include "core/codec.hpp"
#include "core/draft.hpp"
#include "core/event.hpp"
#include "core/signature.hpp"
#include "store/check.hpp"
#include "store/export.hpp"
#include "store/log.hpp"
#include "store/projector.hpp"
#include "support/process.hpp"
#include "support/random.hpp"
#include "support/random_history.hpp"
#include "support/repeatable_writer.hpp"

namespace tamper {
namespace {

constexpr int kCommands = 12;
const core::Date kFirstDay = *core::Date::from_ymd(2025, 1, 15);

/// SQL on a connection without any of our settings.
class Raw {
 public:
  explicit Raw(const std::string& path) { sqlite3_open(path.c_str(), &db_); }
  ~Raw() { sqlite3_close(db_); }
  Raw(const Raw&) = delete;
  Raw& operator=(const Raw&) = delete;

  std::vector<std::string> run(const std::string& sql) {
    std::vector<std::string> values;
    char* message = nullptr;
    const auto collect = [](void* to, int, char** row, char**) {
      static_cast<std::vector<std::string>*>(to)->emplace_back(row[0] == nullptr ? "" : row[0]);
      return 0;
    };
    if (sqlite3_exec(db_, sql.c_str(), collect, &values, &message) != SQLITE_OK) {
      const std::string words = message == nullptr ? "" : message;
      sqlite3_free(message);
      throw std::runtime_error(words + ": " + sql);
    }
    return values;
  }

  void try_run(const std::string& sql) {
    sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr);
  }

 private:
  sqlite3* db_ = nullptr;
};

/// A document with its text, an update with a file as evidence, and a random history around them.
void fill(store::Store& store) {
  store::Recorder recorder(store, support::repeatable_writer(kFirstDay));
  recorder.create(core::kind::register_create, core::Json{{"title", "Tampered with"}});
  recorder.create(core::kind::document_create,
                  core::Json{{"code", "D-1"},
                             {"title", "A statement"},
                             {"sha256", store::keep_content(store, "The text of a statement.\n")}});
  const std::string commitment = recorder.create(
      core::kind::commitment_create, core::Json{{"key", "K-0"}, {"title", "Hold the exercise"}});
  const std::string bytes = "a letter";
  recorder.append(
      core::kind::update_record, commitment,
      core::Json{
          {"as_of", "2025-01-14"},
          {"status", "complete"},
          {"note", "held, with \"all\" of them\nand on time"},
          {"evidence", core::Json::array({{{"file_name", "letter.txt"},
                                           {"sha256", store::keep_content(store, bytes)},
                                           {"size", static_cast<std::int64_t>(bytes.size())}}})}});
  recorder.finish();
}

/// Signs all that is recorded, and returns the public key.
std::string sign_history(store::Store& store, core::Date today) {
  const base::SigningKey key = *base::SigningKey::from_seed(std::string(64, '7'));
  core::Signature signature{key.public_key(), "tester", store::heads(store),
                            core::SignatureScope::history, ""};
  std::sort(signature.events.begin(), signature.events.end());
  signature.signature = key.sign(core::signed_bytes(signature));
  store::Transaction transaction(store);
  store::Recorder recorder(store, support::repeatable_writer(today));
  recorder.append(core::kind::signature_record, "abcdefabcdefabcdefab", core::to_json(signature));
  recorder.finish();
  transaction.commit();
  return signature.public_key;
}

std::string exported(store::Store& store) {
  std::string all;
  store::export_register(store,
                         [&](const core::Json& line) { all += core::canonical(line) + "\n"; });
  return all;
}

}  // namespace

void Counts::print() const {
  std::printf("%-34s", "changed");
  for (const char* name : kOutcomeNames) {
    std::printf("%12s", name);
  }
  std::printf("\n");
  for (const auto& [way, numbers] : counts_) {
    std::printf("%-34s", way.c_str());
    for (const std::int64_t number : numbers) {
      std::printf("%12lld", static_cast<long long>(number));
    }
    std::printf("\n");
  }
}

std::int64_t Counts::all(Outcome outcome) const {
  std::int64_t sum = 0;
  for (const auto& [way, numbers] : counts_) {
    sum += numbers[static_cast<std::size_t>(outcome)];
  }
  return sum;
}

std::int64_t Counts::all() const {
  std::int64_t sum = 0;
  for (const auto& [way, numbers] : counts_) {
    sum = std::accumulate(numbers.begin(), numbers.end(), sum);
  }
  return sum;
}

Lab::Lab(Signed is_signed) {
  auto engine = tests::seeded_engine();
  store::create_register_file(path(), store::current_schema(), {}, fill);
  {
    store::Store store(path(), store::Access::write, store::current_schema(), {});
    tests::RandomHistory random(store, engine, kFirstDay.plus_days(1));
    for (int command = 0; command < kCommands; ++command) {
      random.command();
      random.next_day();
    }
    if (is_signed == Signed::yes) {
      public_key_ = sign_history(store, random.today());
      signed_ = store::covered_by(store, store::signatures_of_key(store, public_key_));
    }
    fingerprint_ = core::fingerprint(store::heads(store));
  }
  Raw(path()).run("PRAGMA page_size=512; VACUUM;");  // few bits that nothing stands in
  bytes_ = support::bytes_of(path());
  store::Store store(path(), store::Access::read, store::current_schema(), {});
  exported_ = exported(store);
  std::string fault;
  if (look(&fault) != Outcome::harmless) {
    throw std::runtime_error("the register is not sound to begin with: " + fault);
  }
}

std::string Lab::path() const { return (directory_.path() / "r.kept").string(); }

void Lab::put_back() const { std::ofstream(path(), std::ios::binary) << bytes_; }

void Lab::write(std::size_t at, char byte) const {
  const int file = open(path().c_str(), O_WRONLY);  // NOLINT(*-vararg)
  if (pwrite(file, &byte, 1, static_cast<off_t>(at)) != 1) {
    throw std::runtime_error("cannot write " + path());
  }
  close(file);
}

Outcome Lab::look(std::string* fault) const {
  try {
    store::Store store(path(), store::Access::read, store::current_schema(), {});
    const store::Health health = store::check(store);
    if (!health.faults.empty()) {
      if (fault != nullptr) {
        *fault = health.faults.front().what;
      }
      return Outcome::found;
    }
    if (is_signed() &&
        store::covered_by(store, store::signatures_of_key(store, public_key_)) != signed_) {
      return Outcome::not_signed;
    }
    if (!store::missing_from(store, fingerprint_).empty()) {
      return Outcome::fingerprint;
    }
    return exported(store) == exported_ ? Outcome::harmless : Outcome::missed;
  } catch (const base::Error& error) {
    if (fault != nullptr) {
      *fault = error.what();
    }
    return Outcome::refused;
  } catch (const SQLite::Exception& error) {
    if (fault != nullptr) {
      *fault = error.what();
    }
    return Outcome::refused;
  }
}

Outcome Lab::after_sql(const std::string& sql, Cover cover) const {
  put_back();
  {
    Raw raw(path());
    const std::vector<std::string> triggers =
        raw.run("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
    for (const std::string& name :
         raw.run("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
      raw.run("DROP TRIGGER " + name);
    }
    raw.run("BEGIN; " + sql + "; COMMIT");
    for (const std::string& trigger : triggers) {
      raw.try_run(trigger);  // what stands in the place of the table may take none
    }
  }
  if (cover == Cover::rebuild) {
    try {
      store::Store store(path(), store::Access::write, store::current_schema(), {});
      store::Transaction transaction(store);
      store::rebuild(store);
      transaction.commit();
    } catch (const std::exception&) {
      return Outcome::refused;
    }
  }
  return look();
}

std::vector<std::string> Lab::ask(const std::string& sql) const { return Raw(path()).run(sql); }

std::vector<std::int64_t> Lab::events() const {
  std::vector<std::int64_t> all;
  for (const std::string& seq : ask("SELECT seq FROM event ORDER BY seq")) {
    all.push_back(std::stoll(seq));
  }
  return all;
}

std::string Lab::rechained_after(std::int64_t seq) const {
  std::vector<core::Event> events;
  {
    store::Store store(path(), store::Access::read, store::current_schema(), {});
    store::for_each_event(store, store::LogOrder::oldest_first, [&](const core::Event& event) {
      events.push_back(event);
      return true;
    });
  }
  std::map<std::string, std::string> renamed;
  const auto rename = [&](std::vector<std::string>& ids) {
    for (std::string& id : ids) {
      const auto found = renamed.find(id);
      id = found == renamed.end() ? id : found->second;
    }
  };
  std::string sql;
  for (core::Event& event : events) {
    rename(event.after);
    rename(event.parents);
    for (const auto& [before, after] : renamed) {
      for (std::size_t at = event.payload.find(before); at != std::string::npos;
           at = event.payload.find(before)) {
        event.payload.replace(at, before.size(), after);
      }
    }
    event.actor += event.seq == seq ? "x" : "";
    const std::string id = core::event_id(event);
    if (id != event.id) {
      renamed[event.id] = id;
      sql += "UPDATE event SET id = '" + id + "', actor = '" + event.actor + "', payload = '";
      for (const char c : event.payload) {
        sql.append(c == '\'' ? 2 : 1, c);
      }
      sql += "', parents = '" + core::id_list(event.parents) + "', after = '" +
             core::id_list(event.after) + "' WHERE seq = " + std::to_string(event.seq) + ";";
    }
  }
  return sql;
}

}  // namespace tamper

#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/output.hpp"
#include "cli/progress_line.hpp"
#include "cli/session.hpp"
#include "store/recorder.hpp"
#include "store/store.hpp"

namespace CLI {
class App;
}

namespace cli {

/// The options that every command takes.
struct Globals {
  std::optional<std::string> db;
  std::optional<std::string> format;
  std::optional<std::string> output;
  std::optional<std::string> template_file;
  std::optional<std::string> today;
  std::optional<std::string> by;
  std::optional<std::string> color;
  std::optional<std::string> width;
  bool json = false;
  bool dry_run = false;
  bool quiet = false;
  bool no_input = false;
};

/// What a command works with. `recorder` is there for commands that write, `store` for those that
/// read or write.
struct Context {
  Session& session;
  const Globals& globals;
  core::Date today;
  std::string actor;
  store::Store* store_ = nullptr;
  store::Recorder* recorder_ = nullptr;
  store::Transaction* transaction_ = nullptr;  ///< that of the command, where it writes
  std::vector<Change> made = {};               ///< parties made by naming them (`CODE=NAME`)
  std::vector<std::string> words = {};         ///< of the command line, behind the command's name
  std::shared_ptr<ProgressLine> progress = nullptr;  ///< gone before anything else is printed
  std::unique_ptr<store::Store> past_ = nullptr;     ///< what is read instead, with `--known-at`

  /// What the command reads: the register, or as much of it as had been recorded by a past day.
  [[nodiscard]] store::Store& store() const { return past_ ? *past_ : *store_; }
  [[nodiscard]] store::Recorder& recorder() const { return *recorder_; }
  [[nodiscard]] store::Transaction& transaction() const { return *transaction_; }
  /// Who records and when, for commands that open their register themselves.
  [[nodiscard]] store::Writer writer() const;
  [[nodiscard]] store::Surroundings surroundings() const;
};

/// What the dispatcher opens, and whether it wraps the command in a transaction.
enum class Needs { nothing, read, write };

using Action = std::function<Output(Context&)>;

/// One row of the command table. `declare` adds the options and returns what to run.
struct Command {
  std::string_view name;  ///< `add`, `party add`
  std::string_view group;
  std::string_view summary;
  Needs needs = Needs::nothing;
  Action (*declare)(CLI::App&) = nullptr;
  std::string_view example;  ///< one line to type
};

[[nodiscard]] const std::vector<Command>& commands();

}  // namespace cli

#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "store/signatures.hpp"
#include "support/temp_dir.hpp"

/// A small register, changed behind kept's back in one way after the other, and what comes of it.
namespace tamper {

/// What came of one change.
enum class Outcome {
  refused,      ///< the file does not open
  found,        ///< kept check names a fault
  harmless,     ///< what is recorded reads the same as before
  not_signed,   ///< sound by itself, but not all of it is signed as it was
  fingerprint,  ///< the same, and not the history of a fingerprint noted before
  missed,       ///< none of them: the past was rewritten
};

inline constexpr std::array<const char*, 6> kOutcomeNames{"refused",  "found",       "harmless",
                                                          "unsigned", "fingerprint", "missed"};

/// How often each outcome came, for each way of changing.
class Counts {
 public:
  void add(const std::string& way, Outcome outcome) {
    ++counts_[way][static_cast<std::size_t>(outcome)];
  }
  /// A table on standard output.
  void print() const;
  [[nodiscard]] std::int64_t all(Outcome outcome) const;
  [[nodiscard]] std::int64_t all() const;

 private:
  std::map<std::string, std::array<std::int64_t, kOutcomeNames.size()>> counts_;
};

/// What an attacker does after a change to cover it.
enum class Cover { none, rebuild };

/// Whether a signature stands under the whole history.
enum class Signed { no, yes };

class Lab {
 public:
  explicit Lab(Signed is_signed);

  /// The register as it was made; put back before every change.
  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  [[nodiscard]] std::string path() const;
  void put_back() const;
  /// Overwrites one byte.
  void write(std::size_t at, char byte) const;

  /// What a user sees of the file as it now is. `fault` gets the first words of kept check.
  [[nodiscard]] Outcome look(std::string* fault = nullptr) const;

  [[nodiscard]] bool is_signed() const { return !public_key_.empty(); }

  /// Puts the register back, runs SQL in it as the sqlite3 shell would, with no trigger in the way
  /// and all of them back afterwards, and looks.
  [[nodiscard]] Outcome after_sql(const std::string& sql, Cover cover) const;

  /// The numbers of all events, oldest first.
  [[nodiscard]] std::vector<std::int64_t> events() const;
  /// All values of a query's first column.
  [[nodiscard]] std::vector<std::string> ask(const std::string& sql) const;
  /// Tells the next change nothing of the last: the digest of an event is computed by kept itself.
  [[nodiscard]] std::string rechained_after(std::int64_t seq) const;

 private:
  support::TempDir directory_;
  std::string bytes_;
  std::string exported_;
  std::string fingerprint_;
  std::string public_key_;  // empty: nothing is signed
  store::EventIds signed_;  // events that it vouches for
};

/// Every `step`-th bit of every page that is in use.
void flip_bits(const Lab& lab, std::size_t step, Counts& counts);
/// Rows and schema, by SQL.
void change_rows(const Lab& lab, Counts& counts);

}  // namespace tamper

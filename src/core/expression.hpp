#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "core/date.hpp"
#include "core/date_words.hpp"
#include "core/when.hpp"

namespace core {

/// What a date expression is read against.
struct Reference {
  Date today;
  Direction direction = Direction::next;
};

/// Reads one date expression from left to right: a base (`2026-09`, `eoq`, `next month`) and the
/// steps behind it (`-10d`). Its text is single-spaced, in any case. Ranges are not its business.
class Expression {
 public:
  Expression(std::string_view text, Reference reference)
      : whole_(text), lower_(lower_ascii(text)), rest_(lower_), reference_(reference) {}
  Expression(const Expression&) = delete;  // rest_ looks into lower_
  Expression& operator=(const Expression&) = delete;

  /// The whole text as one interval.
  [[nodiscard]] base::Result<Interval> read();

 private:
  using Maybe = std::optional<base::Result<Interval>>;  ///< nothing: not this kind of expression

  [[nodiscard]] base::Result<Interval> read_prefix();
  [[nodiscard]] Maybe read_number_of_units();
  [[nodiscard]] Maybe read_base();
  [[nodiscard]] Maybe read_edge();
  [[nodiscard]] Maybe read_relative_period();
  [[nodiscard]] Maybe read_named();
  [[nodiscard]] Maybe read_part_of_year();
  [[nodiscard]] base::Result<Interval> read_steps(Interval base);

  [[nodiscard]] base::Result<Interval> from_today(Step step) const;
  [[nodiscard]] base::Result<Interval> shifted(const Interval& from, Step step) const;
  [[nodiscard]] base::Result<Interval> nearest(Precision precision, unsigned first_month) const;
  [[nodiscard]] base::Diagnostic not_understood() const;

  void skip_spaces();
  [[nodiscard]] bool accept(std::string_view word);
  [[nodiscard]] std::string_view peek_letters() const;
  [[nodiscard]] std::string_view peek_digits() const;
  [[nodiscard]] std::optional<int> accept_year();
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  std::string_view whole_;  ///< as typed, for messages
  std::string lower_;
  std::string_view rest_;  ///< what of lower_ is still to be read
  Reference reference_;
};

}  // namespace core

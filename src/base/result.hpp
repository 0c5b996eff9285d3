#pragma once
#include <string>
#include <utility>
#include <variant>

#include "base/error.hpp"

namespace base {

/// What is wrong with a piece of input, for callers that decide themselves what to do about it.
struct Diagnostic {
  std::string message;  ///< in the user's words: lower case, no full stop, user data in quotes
  std::string hint;     ///< what to type instead; may be empty
};

/// A value or a Diagnostic: the part of std::expected that we need, under its member names.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}           // NOLINT
  Result(Diagnostic error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }
  [[nodiscard]] const T& operator*() const& { return std::get<0>(state_); }
  [[nodiscard]] T& operator*() & { return std::get<0>(state_); }
  [[nodiscard]] T&& operator*() && { return std::get<0>(std::move(state_)); }
  [[nodiscard]] const T* operator->() const { return &std::get<0>(state_); }
  [[nodiscard]] const Diagnostic& error() const { return std::get<1>(state_); }

  /// The value, or an Error of the given kind made from the Diagnostic.
  [[nodiscard]] T or_throw(ErrorKind kind = ErrorKind::usage) && {
    if (!has_value()) {
      throw Error(kind, error().message, error().hint);
    }
    return std::get<0>(std::move(state_));
  }

 private:
  std::variant<T, Diagnostic> state_;
};

}  // namespace base

#include "intake/json_rows.hpp"

#include <algorithm>
#include <utility>

namespace intake {
namespace {

/// Reads a text for nlohmann's parser and tells how far it has come: its events carry no positions.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t* read) : at_(at), read_(read) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*read_;
    return *this;
  }
  CountingIterator operator++(int) {
    const CountingIterator before = *this;
    ++*this;
    return before;
  }
  // The parser asks for one of these two, which one depends on its version.
  [[maybe_unused]] friend bool operator==(const CountingIterator& a, const CountingIterator& b) {
    return a.at_ == b.at_;
  }
  [[maybe_unused]] friend bool operator!=(const CountingIterator& a, const CountingIterator& b) {
    return a.at_ != b.at_;
  }

 private:
  const char* at_;
  std::size_t* read_;
};

}  // namespace

std::optional<std::size_t> RowWalker::walk() {
  const CountingIterator first(text_.data(), &read_);
  const CountingIterator last(text_.data() + text_.size(), &read_);
  nlohmann::json::sax_parse(first, last, this);
  return error_;
}

bool RowWalker::at_row() const {
  if (in_row() || !rows_at_) {
    return false;
  }
  if (rows_at_->whole_text) {
    return frames_.empty();
  }
  return array_depth_ == 1 && frames_.back().is_array && path_ == rows_at_->name;
}

void RowWalker::leave_member() {
  if (!frames_.empty() && !frames_.back().is_array) {
    path_.resize(frames_.back().path_size);
  }
}

bool RowWalker::scalar(std::string&& text) {
  bool go_on = true;
  if (in_row()) {
    go_on = events_->value(path_, std::move(text));
  } else if (at_row()) {
    go_on = events_->not_an_object(read_ - 1);
  }
  leave_member();
  return go_on;
}

bool RowWalker::null() {
  const bool go_on = !at_row() || events_->not_an_object(read_ - 1);
  leave_member();
  return go_on;
}

bool RowWalker::boolean(bool value) { return scalar(value ? "true" : "false"); }
bool RowWalker::number_integer(number_integer_t value) { return scalar(std::to_string(value)); }
bool RowWalker::number_unsigned(number_unsigned_t value) { return scalar(std::to_string(value)); }
bool RowWalker::number_float(number_float_t, const string_t& text) {
  return scalar(std::string(text));
}
bool RowWalker::string(string_t& value) { return scalar(std::move(value)); }
bool RowWalker::binary(binary_t&) { return true; }

bool RowWalker::start_object(std::size_t) {
  const bool is_row = at_row();
  if (!in_row() && array_depth_ == 1 && frames_.back().is_array &&
      std::find(arrays_.begin(), arrays_.end(), path_) == arrays_.end()) {
    arrays_.push_back(path_);
  }
  frames_.push_back({false, path_.size()});
  if (!is_row) {
    return true;
  }
  row_depth_ = frames_.size();
  path_.clear();
  frames_.back().path_size = 0;
  return events_->row_start(read_ - 1);
}

bool RowWalker::key(string_t& name) {
  path_.resize(frames_.back().path_size);
  if (!path_.empty()) {
    path_ += '.';
  }
  path_ += name;
  return true;
}

bool RowWalker::end_object() {
  path_.resize(frames_.back().path_size);
  const bool row_ends = in_row() && frames_.size() == row_depth_;
  frames_.pop_back();
  if (row_ends) {
    row_depth_ = 0;
    path_ = rows_at_->name;
    return events_->row_end();
  }
  leave_member();
  return true;
}

bool RowWalker::start_array(std::size_t) {
  if (at_row() && !events_->not_an_object(read_ - 1)) {
    return false;
  }
  frames_.push_back({true, path_.size()});
  ++array_depth_;
  return true;
}

bool RowWalker::end_array() {
  frames_.pop_back();
  --array_depth_;
  leave_member();
  return true;
}

bool RowWalker::parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) {
  error_ = read_ == 0 ? 0 : read_ - 1;
  if (read_ == text_.size() && (!frames_.empty() || text_.empty())) {
    error_ = text_.size();
  }
  return false;
}

}  // namespace intake

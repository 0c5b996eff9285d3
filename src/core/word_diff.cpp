#include "core/word_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace core {
namespace {

using Words = std::vector<std::string_view>;
using Span = std::span<const std::string_view>;

constexpr std::size_t kMostCells = 16'000'000;

Words words_of(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n\f\v";
  Words words;
  std::size_t at = text.find_first_not_of(kBlanks);
  while (at != std::string_view::npos) {
    const std::size_t end = std::min(text.find_first_of(kBlanks, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(kBlanks, end);
  }
  return words;
}

/// Takes words one by one and joins those of one fate. A removal stands before what takes its
/// place.
class Pieces {
 public:
  void take(Wording fate, Span words) {
    for (const std::string_view word : words) {
      std::string& text = fate == Wording::kept    ? kept_
                          : fate == Wording::added ? added_
                                                   : removed_;
      if (fate == Wording::kept) {
        flush_changes();
      } else {
        flush(Wording::kept, kept_);
      }
      text += (text.empty() ? "" : " ") + std::string(word);
    }
  }

  std::vector<WordingPiece> finish() {
    flush(Wording::kept, kept_);
    flush_changes();
    return std::move(all_);
  }

 private:
  void flush_changes() {
    flush(Wording::removed, removed_);
    flush(Wording::added, added_);
  }
  void flush(Wording fate, std::string& text) {
    if (!text.empty()) {
      all_.push_back({fate, std::move(text)});
      text.clear();
    }
  }

  std::vector<WordingPiece> all_;
  std::string kept_;
  std::string removed_;
  std::string added_;
};

/// How many words two texts can have in common from each pair of places on.
class CommonWords {
 public:
  CommonWords(Span before, Span after)
      : width_(after.size() + 1), cells_((before.size() + 1) * width_, 0) {
    for (std::size_t i = before.size(); i-- > 0;) {
      for (std::size_t j = after.size(); j-- > 0;) {
        cells_[i * width_ + j] = before[i] == after[j] ? from(i + 1, j + 1) + 1
                                                       : std::max(from(i + 1, j), from(i, j + 1));
      }
    }
  }
  [[nodiscard]] std::uint32_t from(std::size_t i, std::size_t j) const {
    return cells_[i * width_ + j];
  }

 private:
  std::size_t width_;
  std::vector<std::uint32_t> cells_;
};

void compare(Span before, Span after, Pieces& pieces) {
  if (before.size() * after.size() > kMostCells) {
    pieces.take(Wording::removed, before);
    pieces.take(Wording::added, after);
    return;
  }
  const CommonWords common(before, after);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() && j < after.size()) {
    if (before[i] == after[j]) {
      pieces.take(Wording::kept, before.subspan(i++, 1));
      ++j;
    } else if (common.from(i + 1, j) >= common.from(i, j + 1)) {
      pieces.take(Wording::removed, before.subspan(i++, 1));
    } else {
      pieces.take(Wording::added, after.subspan(j++, 1));
    }
  }
  pieces.take(Wording::removed, before.subspan(i));
  pieces.take(Wording::added, after.subspan(j));
}

}  // namespace

std::vector<WordingPiece> word_diff(std::string_view before, std::string_view after) {
  const Words old_words = words_of(before);
  const Words new_words = words_of(after);
  const Span old_span(old_words);
  const Span new_span(new_words);
  const std::size_t shorter = std::min(old_words.size(), new_words.size());
  std::size_t head = 0;
  while (head < shorter && old_words[head] == new_words[head]) {
    ++head;
  }
  std::size_t tail = 0;
  while (tail < shorter - head &&
         old_words[old_words.size() - 1 - tail] == new_words[new_words.size() - 1 - tail]) {
    ++tail;
  }
  Pieces pieces;
  pieces.take(Wording::kept, old_span.first(head));
  compare(old_span.subspan(head, old_words.size() - head - tail),
          new_span.subspan(head, new_words.size() - head - tail), pieces);
  pieces.take(Wording::kept, old_span.last(tail));
  return pieces.finish();
}

std::string marked_up(const std::vector<WordingPiece>& pieces) {
  std::string out;
  for (const WordingPiece& piece : pieces) {
    out += out.empty() ? "" : " ";
    switch (piece.fate) {
      case Wording::kept: out += piece.text; break;
      case Wording::removed: out += "[-" + piece.text + "-]"; break;
      case Wording::added: out += "{+" + piece.text + "+}"; break;
    }
  }
  return out;
}

}  // namespace core

// The index of full-text search against the words of the commitments as they stand, cut by the
// tokenizer that the index is made with.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "store/check_projection.hpp"

namespace store {
namespace {

constexpr std::string_view kTexts = R"sql(
  SELECT id, key, title, text, chapeau, section FROM commitment ORDER BY id
)sql";
constexpr int kColumns = 5;
constexpr const char* kTokenizer = "unicode61";  // and its options, as schema/derived.sql has it
constexpr int kLongestToken = 32768;             // of FTS5: the rest is cut off

constexpr const char* kOpenTerms = R"sql(
  CREATE VIRTUAL TABLE temp.search_term USING fts5vocab(main, commitment_search, instance)
)sql";
// By term, document and place: that is the order that they are kept in.
constexpr std::string_view kTerms = R"sql(
  SELECT term, doc, col, offset FROM temp.search_term
)sql";
constexpr const char* kCloseTerms = R"sql(
  DROP TABLE IF EXISTS temp.search_term
)sql";

/// Where a term stands: ever greater, in few bytes.
class Places {
 public:
  void add(std::int64_t document, int column, int offset) {
    put(static_cast<std::uint64_t>(document) - static_cast<std::uint64_t>(last_));
    put(static_cast<std::uint64_t>(column));
    put(static_cast<std::uint64_t>(offset));
    last_ = document;
  }
  friend bool operator==(const Places& a, const Places& b) { return a.bytes_ == b.bytes_; }

 private:
  void put(std::uint64_t number) {
    for (; number >= 0x80; number >>= 7U) {
      bytes_ += static_cast<char>(number | 0x80U);
    }
    bytes_ += static_cast<char>(number);
  }

  std::int64_t last_ = 0;
  std::string bytes_;
};

using Terms = std::unordered_map<std::string, Places>;

fts5_api* search_functions(SQLite::Database& db) {
  fts5_api* api = nullptr;
  sqlite3_stmt* query = nullptr;
  if (sqlite3_prepare_v2(db.getHandle(), "SELECT fts5(?1)", -1, &query, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(query, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    (void)sqlite3_step(query);
  }
  sqlite3_finalize(query);
  return api;
}

/// Cuts texts into words as the index does.
class Tokenizer {
 public:
  explicit Tokenizer(SQLite::Database& db) {
    const char* options[] = {"remove_diacritics", "2"};
    void* context = nullptr;
    fts5_api* const api = search_functions(db);
    const bool is_made = api != nullptr &&
                         api->xFindTokenizer(api, kTokenizer, &context, &functions_) == SQLITE_OK &&
                         functions_.xCreate(context, options, 2, &tokenizer_) == SQLITE_OK;
    if (!is_made) {
      throw SQLite::Exception("no tokenizer", SQLITE_ERROR);
    }
  }
  ~Tokenizer() { functions_.xDelete(tokenizer_); }
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  void cut(std::string_view text, std::int64_t document, int column, Terms& terms) {
    Cut cut{document, column, terms, -1, {}};
    const int result = functions_.xTokenize(tokenizer_, &cut, FTS5_TOKENIZE_DOCUMENT, text.data(),
                                            static_cast<int>(text.size()), take);
    if (result != SQLITE_OK) {
      throw SQLite::Exception("cannot cut a text into words", result);
    }
  }

 private:
  struct Cut {
    std::int64_t document;
    int column;
    Terms& terms;
    int offset;
    std::string term;
  };

  static int take(void* context, int flags, const char* token, int size, int /*start*/,
                  int /*end*/) {
    Cut& cut = *static_cast<Cut*>(context);
    const bool is_beside = (flags & FTS5_TOKEN_COLOCATED) != 0 && cut.offset >= 0;
    cut.offset += is_beside ? 0 : 1;
    cut.term.assign(token, static_cast<std::size_t>(std::min(size, kLongestToken)));
    cut.terms[cut.term].add(cut.document, cut.column, cut.offset);
    return SQLITE_OK;
  }

  fts5_tokenizer functions_{};
  Fts5Tokenizer* tokenizer_ = nullptr;
};

Terms terms_of_texts(SQLite::Database& db) {
  Terms terms;
  Tokenizer tokenizer(db);
  Statement texts(db, kTexts);
  while (texts.step()) {
    for (int column = 0; column < kColumns; ++column) {
      tokenizer.cut(texts.view(column + 1), texts.integer(0), column, terms);
    }
  }
  return terms;
}

int column_named(std::string_view name) {
  constexpr std::string_view kNames[kColumns] = {"key", "title", "text", "chapeau", "section"};
  for (int column = 0; column < kColumns; ++column) {
    if (kNames[column] == name) {
      return column;
    }
  }
  return kColumns;
}

/// Takes each term that the index has out of `wanted`; false when it has another, or elsewhere.
bool has_terms(SQLite::Database& db, Terms& wanted) {
  std::string term;
  Places places;
  const auto is_wanted = [&] {
    const auto found = wanted.find(term);
    const bool same = found != wanted.end() && found->second == places;
    if (same) {
      wanted.erase(found);
    }
    return same;
  };
  Statement found(db, kTerms);
  bool is_first = true;
  while (found.step()) {
    if (is_first || found.view(0) != term) {
      if (!is_first && !is_wanted()) {
        return false;
      }
      term = found.text(0);
      places = {};
      is_first = false;
    }
    places.add(found.integer(1), column_named(found.view(2)), static_cast<int>(found.integer(3)));
  }
  return is_first || is_wanted();
}

}  // namespace

bool is_search_same(SQLite::Database& db) {
  bool same = false;
  try {
    Terms wanted = terms_of_texts(db);
    db.exec(kOpenTerms);
    same = has_terms(db, wanted) && wanted.empty();
  } catch (const SQLite::Exception& error) {
    (void)db.tryExec(kCloseTerms);
    if (error.getErrorCode() == SQLITE_INTERRUPT) {
      throw;
    }
    return false;  // damaged
  }
  db.exec(kCloseTerms);
  return same;
}

}  // namespace store

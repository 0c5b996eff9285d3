#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/records.hpp"
#include "store/store.hpp"

/// From what a user types to one thing of the register.
namespace store {

/// What is needed of a commitment to name it.
struct KeyedRow {
  std::int64_t id = 0;
  std::string entity;
  std::string key;
  std::string title;
};

/// The commitment that a text names: its key, without case; else the number at the end of its key,
/// or the beginning of a key, when just one answers to it. Errors: not_found with the nearest key;
/// ambiguous with the candidates.
[[nodiscard]] KeyedRow find_commitment(Store& store, std::string_view text);

/// Whether that commitment was there and has been removed.
[[nodiscard]] bool is_removed(Store& store, std::int64_t commitment);

/// The party with that code, name or alias, without case. Errors: not_found with the nearest.
[[nodiscard]] core::Party find_party(Store& store, std::string_view text);
[[nodiscard]] std::optional<core::Party> party_named(Store& store, std::string_view text);

/// The document with that code, or the unique beginning of a code. Errors: not_found, ambiguous.
[[nodiscard]] core::Document find_document(Store& store, std::string_view text);
[[nodiscard]] std::optional<core::Document> document_with_code(Store& store,
                                                               const std::string& code);
/// The document whose text has that digest; with_digest: also one whose text was read from a file
/// that has it.
[[nodiscard]] std::optional<core::Document> document_with_text(Store& store,
                                                               const std::string& sha256);
[[nodiscard]] std::optional<core::Document> document_with_digest(Store& store,
                                                                 const std::string& sha256);

/// The status update that a text names: the beginning of its event id (at least 4 digits).
[[nodiscard]] core::StatusUpdate find_update(Store& store, std::string_view text);

/// The next free number for keys `PREFIX-NN`; numbers of removed commitments are not reused.
[[nodiscard]] std::int64_t next_key_number(Store& store, const std::string& prefix);
[[nodiscard]] bool key_is_taken(Store& store, const std::string& key);

}  // namespace store

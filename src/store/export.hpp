#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "core/json.hpp"
#include "store/recorder.hpp"
#include "store/store.hpp"

namespace store {

/// `format` of an export; goes up when a reader of the old one would go wrong.
inline constexpr int kExportFormat = 1;

/// Calls `line` with every record of the register, each a JSON object with a `type`: `register`
/// first, then the rows of the public views (`commitment`, `update`, ...), every `event` with its
/// payload verbatim, and all kept `content` in Base64.
void export_register(Store& store, const std::function<void(const core::Json&)>& line);

/// An event as one record of an export or a bundle.
[[nodiscard]] core::Json record_of(const core::Event& event);
/// Bytes that are kept, as one record.
[[nodiscard]] core::Json record_of_content(const std::string& sha256, std::string_view bytes);

/// The event that a record holds. `what` it is a part of: `export`, `bundle`. Errors: check_failed
/// when its id does not fit its content.
[[nodiscard]] core::Event event_of(const core::Json& record, const char* what);
/// Keeps the bytes that a record holds. Errors: check_failed when they do not fit their digest.
void keep_content_of(Store& store, const core::Json& record, const char* what);

/// Takes an exported `event` or `content` record into a register that holds nothing but its own
/// creation, which gives way to the exported one; of `register` it keeps what the whole must come
/// to; other types are passed over. Errors: check_failed when an id or digest does not fit its
/// content, or an event names one that did not come before it; version when the export is of a
/// newer format.
class RegisterImport {
 public:
  /// Errors: input when the register holds more than its creation.
  explicit RegisterImport(Store& store);
  void take(const core::Json& record);
  /// Projects what was taken; returns the number of events. Errors: check_failed when what was
  /// taken is not the whole register.
  std::int64_t finish();

 private:
  void require_place(const core::Event& event);

  Store& store_;
  std::int64_t events_ = 0;
  std::int64_t contents_ = 0;
  std::string fingerprint_;
};

}  // namespace store

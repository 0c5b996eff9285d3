#pragma once
#include <cstdint>
#include <future>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// Whether many texts have the SHA-256 that they should have. While one batch is being collected,
/// the one before is digested beside it, on another processor where there is one.
class DigestCheck {
 public:
  /// A text is written to the end of this, and then claimed.
  [[nodiscard]] std::string& text() { return batch_.text; }
  /// What was written since the last claim should have this digest, 64 hex digits.
  void claim(std::int64_t number, std::string_view digest);
  /// Takes back what was written since the last claim.
  void drop() { batch_.text.resize(batch_.end()); }

  /// The numbers of the texts that have another digest. Call once, after the last claim.
  [[nodiscard]] std::vector<std::int64_t> finish();

 private:
  struct Claim {
    std::int64_t number;
    std::size_t end;  ///< of its text
    std::string digest;
  };
  struct Batch {
    std::string text;
    std::vector<Claim> claims;
    [[nodiscard]] std::size_t end() const { return claims.empty() ? 0 : claims.back().end; }
  };

  static std::vector<std::int64_t> differing(const Batch& batch);
  void wait();

  Batch batch_;
  std::future<std::vector<std::int64_t>> beside_;
  std::vector<std::int64_t> differing_;
};

}  // namespace store

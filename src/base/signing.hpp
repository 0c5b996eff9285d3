#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

/// Ed25519 (RFC 8032).
namespace base {

/// Overwrites a text that held a secret.
void wipe(std::string& secret);

/// A secret key and its public key. The secret is overwritten in memory at the end.
class SigningKey {
 public:
  /// From 64 hex digits: the seed of RFC 8032. Nothing when they are none.
  [[nodiscard]] static std::optional<SigningKey> from_seed(std::string_view hex);

  SigningKey(SigningKey&& other) noexcept;
  SigningKey& operator=(SigningKey&&) = delete;
  SigningKey(const SigningKey&) = delete;
  SigningKey& operator=(const SigningKey&) = delete;
  ~SigningKey();

  /// 64 hex digits.
  [[nodiscard]] std::string public_key() const;
  /// 128 hex digits.
  [[nodiscard]] std::string sign(std::string_view bytes) const;

 private:
  SigningKey() = default;

  std::array<unsigned char, 64> secret_{};
};

/// Whether the holder of the key signed these bytes. False, too, for hex digits that are no key or
/// no signature.
[[nodiscard]] bool is_signed(std::string_view bytes, std::string_view public_key,
                             std::string_view signature);

}  // namespace base

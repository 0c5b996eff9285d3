#include "base/signing.hpp"

#include <algorithm>

#include <sodium.h>

namespace base {
namespace {

using Seed = std::array<unsigned char, crypto_sign_SEEDBYTES>;
using PublicKey = std::array<unsigned char, crypto_sign_PUBLICKEYBYTES>;
using Bytes = std::array<unsigned char, crypto_sign_BYTES>;

static_assert(crypto_sign_SECRETKEYBYTES == 64);

const unsigned char* data_of(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// Exactly as many bytes as the array has, in lower-case digits.
template <class Array>
bool parse_hex(std::string_view hex, Array& to) {
  std::size_t length = 0;
  const bool lower =
      std::none_of(hex.begin(), hex.end(), [](char c) { return c >= 'A' && c <= 'F'; });
  return lower && hex.size() == 2 * to.size() &&
         sodium_hex2bin(to.data(), to.size(), hex.data(), hex.size(), nullptr, &length, nullptr) ==
             0 &&
         length == to.size();
}

template <class Array>
std::string hex_of(const Array& bytes) {
  std::string text(2 * bytes.size() + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  text.pop_back();
  return text;
}

}  // namespace

void wipe(std::string& secret) {
  sodium_memzero(secret.data(), secret.size());
  secret.clear();
}

std::optional<SigningKey> SigningKey::from_seed(std::string_view hex) {
  Seed seed{};
  if (!parse_hex(hex, seed)) {
    return std::nullopt;
  }
  SigningKey key;
  PublicKey unused{};  // the secret key ends with it
  crypto_sign_seed_keypair(unused.data(), key.secret_.data(), seed.data());
  sodium_memzero(seed.data(), seed.size());
  return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept : secret_(other.secret_) {
  sodium_memzero(other.secret_.data(), other.secret_.size());
}

SigningKey::~SigningKey() { sodium_memzero(secret_.data(), secret_.size()); }

std::string SigningKey::public_key() const {
  PublicKey key{};
  crypto_sign_ed25519_sk_to_pk(key.data(), secret_.data());
  return hex_of(key);
}

std::string SigningKey::sign(std::string_view bytes) const {
  Bytes signature{};
  crypto_sign_detached(signature.data(), nullptr, data_of(bytes), bytes.size(), secret_.data());
  return hex_of(signature);
}

bool is_signed(std::string_view bytes, std::string_view public_key, std::string_view signature) {
  PublicKey key{};
  Bytes parsed{};
  return parse_hex(public_key, key) && parse_hex(signature, parsed) &&
         crypto_sign_verify_detached(parsed.data(), data_of(bytes), bytes.size(), key.data()) == 0;
}

}  // namespace base

#include "base/digest.hpp"

#include <array>

#include <sodium.h>

namespace base {
namespace {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

const unsigned char* data_of(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string hex(const Digest& digest) {
  std::string text(2 * digest.size() + 1, '\0');  // sodium ends it with a NUL
  sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
  text.pop_back();
  return text;
}

}  // namespace

// Hashing needs no sodium_init(): that seeds the random generator and picks faster ciphers.
struct Sha256::State {
  crypto_hash_sha256_state hash;
};

Sha256::Sha256() : state_(std::make_unique<State>()) { crypto_hash_sha256_init(&state_->hash); }
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  crypto_hash_sha256_update(&state_->hash, data_of(bytes), bytes.size());
}

std::string Sha256::finish_hex() {
  Digest digest{};
  crypto_hash_sha256_final(&state_->hash, digest.data());
  return hex(digest);
}

std::string sha256_hex(std::string_view bytes) {
  Digest digest{};
  crypto_hash_sha256(digest.data(), data_of(bytes), bytes.size());
  return hex(digest);
}

}  // namespace base

// Ed25519 against the examples of RFC 8032, section 7.1.
#include "base/signing.hpp"

#include "support/catch.hpp"

namespace {

constexpr const char* kSeed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
constexpr const char* kPublic = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
constexpr const char* kSignature =
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

}  // namespace

TEST_CASE("keys and signatures are those of the standard") {
  const auto key = base::SigningKey::from_seed(kSeed);
  REQUIRE(key);
  CHECK(key->public_key() == kPublic);
  CHECK(key->sign("\x72") == kSignature);
  CHECK(base::is_signed("\x72", kPublic, kSignature));
}

TEST_CASE("a signature holds for no other text, key or digits") {
  CHECK_FALSE(base::is_signed("\x73", kPublic, kSignature));
  CHECK_FALSE(base::is_signed("\x72", std::string(64, '0'), kSignature));
  std::string digits = kSignature;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    const char was = digits[at];
    digits[at] = was == '0' ? '1' : '0';
    CHECK_FALSE(base::is_signed("\x72", kPublic, digits));
    digits[at] = was;
  }
  CHECK_FALSE(base::is_signed("\x72", kPublic, digits + "0"));
  digits[9] = 'A';
  CHECK_FALSE(base::is_signed("\x72", kPublic, digits));
}

TEST_CASE("a seed is 64 lower-case hex digits") {
  CHECK_FALSE(base::SigningKey::from_seed(""));
  CHECK_FALSE(base::SigningKey::from_seed(std::string(63, 'a')));
  CHECK_FALSE(base::SigningKey::from_seed(std::string(64, 'A')));
  CHECK_FALSE(base::SigningKey::from_seed(std::string(64, 'g')));
}

TEST_CASE("a secret that is wiped is empty") {
  std::string secret = "seed";
  base::wipe(secret);
  CHECK(secret.empty());
}

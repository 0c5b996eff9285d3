#include "base/digest.hpp"

#include "support/catch.hpp"

// Vectors: NIST FIPS 180-4 examples and the long message of the SHA test suite.
TEST_CASE("SHA-256 gives the NIST example digests", "[digest]") {
  const auto [text, digest] = GENERATE(table<std::string, std::string>({
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
  }));
  CHECK(base::sha256_hex(text) == digest);
}

TEST_CASE("SHA-256 of a million letters, added in pieces", "[digest]") {
  base::Sha256 hash;
  const std::string piece(1000, 'a');
  for (int i = 0; i < 1000; ++i) {
    hash.add(piece);
  }
  CHECK(hash.finish_hex() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

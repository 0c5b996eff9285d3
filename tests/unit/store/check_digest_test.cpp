#include "store/check_digest.hpp"

#include <string>
#include <vector>

#include "base/digest.hpp"
#include "support/catch.hpp"

namespace {

/// So long that several batches are digested beside those that come after them.
constexpr std::int64_t kTexts = 9000;

std::string text_of(std::int64_t number) { return std::string(1000, 'a') + std::to_string(number); }

}  // namespace

TEST_CASE("every text with another digest is named, in whichever batch it comes") {
  store::DigestCheck check;
  std::vector<std::int64_t> wrong;
  for (std::int64_t number = 0; number < kTexts; ++number) {
    const bool is_wrong = number % 1777 == 5 || number + 1 == kTexts;
    check.text() += text_of(number);
    check.claim(number, base::sha256_hex(text_of(is_wrong ? number + 1 : number)));
    if (is_wrong) {
      wrong.push_back(number);
    }
  }
  CHECK(check.finish() == wrong);
}

TEST_CASE("a text that is dropped leaves those before and after it as they are") {
  store::DigestCheck check;
  check.text() += "first";
  check.claim(1, base::sha256_hex("first"));
  check.text() += "half of a te";
  check.drop();
  check.text() += "second";
  check.claim(2, base::sha256_hex("second"));
  CHECK(check.finish().empty());
}

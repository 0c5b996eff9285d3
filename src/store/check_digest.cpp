#include "store/check_digest.hpp"

#include <memory>
#include <system_error>
#include <utility>

#include "base/digest.hpp"

namespace store {
namespace {

constexpr std::size_t kBatch = std::size_t{1} << 20;

}  // namespace

void DigestCheck::claim(std::int64_t number, std::string_view digest) {
  batch_.claims.push_back({number, batch_.text.size(), std::string(digest)});
  if (batch_.text.size() < kBatch) {
    return;
  }
  wait();
  const auto batch = std::make_shared<Batch>(std::move(batch_));
  batch_ = {};
  try {
    beside_ = std::async(std::launch::async, [batch] { return differing(*batch); });
  } catch (const std::system_error&) {  // no thread to be had
    beside_ = std::async(std::launch::deferred, [batch] { return differing(*batch); });
  }
}

std::vector<std::int64_t> DigestCheck::finish() {
  wait();
  const std::vector<std::int64_t> last = differing(batch_);
  differing_.insert(differing_.end(), last.begin(), last.end());
  return std::move(differing_);
}

void DigestCheck::wait() {
  if (beside_.valid()) {
    const std::vector<std::int64_t> found = beside_.get();
    differing_.insert(differing_.end(), found.begin(), found.end());
  }
}

std::vector<std::int64_t> DigestCheck::differing(const Batch& batch) {
  std::vector<std::int64_t> numbers;
  std::size_t start = 0;
  for (const Claim& claim : batch.claims) {
    const std::string_view text = std::string_view(batch.text).substr(start, claim.end - start);
    if (base::sha256_hex(text) != claim.digest) {
      numbers.push_back(claim.number);
    }
    start = claim.end;
  }
  return numbers;
}

}  // namespace store

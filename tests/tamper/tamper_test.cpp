// Changes a small register behind kept's back in very many ways, and counts what comes of it. Fails
// when one change to what was recorded goes unnoticed.
//   tamper_test bits [STEP]           flips every STEP-th bit of the file
//   tamper_test rows                  changes rows and schema by SQL
//   tamper_test signed-bits [STEP]    the same to a register that is signed
//   tamper_test signed-rows
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

#include "tamper/lab.hpp"

namespace {

int run(const std::string& way, std::size_t step) {
  const tamper::Lab lab(way.starts_with("signed-") ? tamper::Signed::yes : tamper::Signed::no);
  tamper::Counts counts;
  if (way.ends_with("bits")) {
    tamper::flip_bits(lab, step, counts);
  } else {
    tamper::change_rows(lab, counts);
  }
  counts.print();
  std::printf("tampered: %lld changes, %lld of them not found\n",
              static_cast<long long>(counts.all()),
              static_cast<long long>(counts.all(tamper::Outcome::missed)));
  return counts.all(tamper::Outcome::missed) == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::string way = argc > 1 ? argv[1] : "";
    const std::size_t step = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    const std::string plain = way.starts_with("signed-") ? way.substr(7) : way;
    if ((plain != "bits" && plain != "rows") || step == 0) {
      std::fputs("usage: tamper_test [signed-]bits [STEP] | tamper_test [signed-]rows\n", stderr);
      return 2;
    }
    return run(way, step);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tamper_test: %s\n", error.what());
    return 2;
  }
}

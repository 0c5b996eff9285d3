#include <cstdio>
#include <set>

#include "tamper/lab.hpp"

namespace tamper {
namespace {

constexpr std::size_t kPage = 512;

/// What stands on each page, in words: of the truth or of what is computed from it.
std::vector<std::string> page_owners(const Lab& lab) {
  const std::set<std::string> truth{"event", "event_id", "event_entity", "content",
                                    "sqlite_autoindex_content_1"};
  std::vector<std::string> owners(lab.bytes().size() / kPage, "pages in no use");
  for (const std::string& entry : lab.ask("SELECT pageno || ' ' || name FROM dbstat")) {
    const std::size_t space = entry.find(' ');
    const std::string name = entry.substr(space + 1);
    owners[std::stoul(entry.substr(0, space)) - 1] =
        name == "sqlite_schema" || name == "sqlite_master" ? "bits of header and schema"
        : truth.contains(name)                             ? "bits of log and kept bytes"
                                                           : "bits of computed tables";
  }
  return owners;
}

}  // namespace

void flip_bits(const Lab& lab, std::size_t step, Counts& counts) {
  const std::vector<std::string> owners = page_owners(lab);
  lab.put_back();
  for (std::size_t bit = 0; bit < lab.bytes().size() * 8; bit += step) {
    const std::size_t at = bit / 8;
    const char byte = lab.bytes()[at];
    lab.write(at, static_cast<char>(byte ^ (1 << (bit % 8))));
    std::string fault;
    const Outcome outcome = lab.look(&fault);
    counts.add(owners[at / kPage], outcome);
    if (outcome == Outcome::missed || outcome == Outcome::fingerprint) {
      std::printf("bit %zu (byte %zu of page %zu): history changed, not found\n", bit, at % kPage,
                  at / kPage + 1);
    }
    lab.write(at, byte);
  }
}

}  // namespace tamper

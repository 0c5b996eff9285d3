#include "support/printed_report.hpp"

#include <sstream>
#include <utility>

#include "core/event.hpp"
#include "report/progress.hpp"
#include "store/log.hpp"
#include "store/read.hpp"
#include "store/tally.hpp"

namespace tests {

std::string printed_report(store::Store& store, core::Date as_of, render::Format format) {
  report::ProgressInput input;
  input.register_title = store::register_title(store);
  input.as_of = as_of;
  input.fingerprint = core::fingerprint(store::heads(store));
  store::Query query;
  query.as_of = as_of;
  query.detail = store::Detail::card;
  store::Found found = store::commitments(store, query);
  for (const core::Commitment& commitment : found.commitments) {
    input.tally.add(commitment);
  }
  input.in_register = found.total;
  input.commitments = std::move(found.commitments);
  input.assessors = std::move(found.assessors);
  input.documents = store::documents(store);
  std::ostringstream out;
  render::render(report::progress(input), format, {}, out);
  return out.str();
}

}  // namespace tests

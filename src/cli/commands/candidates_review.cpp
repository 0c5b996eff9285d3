#include "cli/candidates/review.hpp"
#include "cli/commands/candidates.hpp"
#include "cli/options.hpp"

namespace cli {

Action declare_candidates_review(CLI::App& app) {
  const auto options = std::make_shared<ImportOptions>();
  add_argument(app, "DOCUMENT", options->path, "a file to take in, or the code of a document");
  add_document_flags(app, *options);
  add_text(app, "--revises", options->revises, "the document that this is a new text of", "CODE");
  return [options](Context& context) { return review_candidates(*options, context); };
}

}  // namespace cli

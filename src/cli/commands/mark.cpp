#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/commands/declare.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/options.hpp"
#include "core/event.hpp"
#include "report/mark_list.hpp"
#include "store/marks.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

std::vector<std::string> order_of(const std::vector<std::string>& typed) {
  std::vector<std::string> words;
  for (const std::string& each : typed) {
    words.emplace_back(base::trim(each));
    if (words.back().empty()) {
      throw Error(ErrorKind::usage, "a handling mark is a word", "kept mark order public internal");
    }
  }
  if (words.empty()) {
    throw Error(ErrorKind::usage, "the marks are missing",
                "from the lowest to the highest: kept mark order public internal restricted");
  }
  for (auto word = words.begin(); word != words.end(); ++word) {
    const auto same = [&](const std::string& other) {
      return base::fold(other) == base::fold(*word);
    };
    if (std::any_of(words.begin(), word, same)) {
      throw Error(ErrorKind::usage, "the mark '" + *word + "' stands twice in the order",
                  "name each once, from the lowest to the highest");
    }
  }
  return words;
}

Output order(const std::vector<std::string>& typed, Context& context) {
  const std::vector<std::string> words = order_of(typed);
  store::require_all_in_use(context.store(), core::Marks(words));
  std::string entity = store::register_entity(context.store());
  if (entity.empty()) {
    entity = context.recorder().create(core::kind::register_create, core::Json{{"title", ""}});
  }
  return output_of(record_edit(context, core::kind::register_set, entity,
                               core::Json{{"marks", words}},
                               {"edited", "register", "register", "", {}}));
}

}  // namespace

Action declare_mark_order(CLI::App& app) {
  const auto words = std::make_shared<std::vector<std::string>>();
  add_arguments(app, "MARK", *words, "the words, from the lowest to the highest");
  return [words](Context& context) { return order(*words, context); };
}

Action declare_mark_list(CLI::App&) {
  return [](Context& context) {
    std::vector<report::MarkRow> rows;
    const core::Marks marks = store::marks(context.store());
    const std::vector<store::MarkUse> uses = store::mark_uses(context.store());
    std::vector<std::string> words = marks.words();
    for (const store::MarkUse& use : uses) {
      if (!use.word.empty() && !marks.known(use.word)) {
        words.push_back(use.word);
      }
    }
    words.emplace_back();
    for (const std::string& word : words) {
      report::MarkRow row{word, marks.rank(word), marks.known(word).has_value(), 0, 0};
      for (const store::MarkUse& use : uses) {
        if (base::fold(use.word) == base::fold(word)) {
          row.documents += use.documents;
          row.commitments += use.holds_for;
        }
      }
      rows.push_back(row);
    }
    return Output{report::mark_list(rows), ExitCode::done, {}};
  };
}

}  // namespace cli

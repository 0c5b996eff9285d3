#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "store/find.hpp"
#include "store/names.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::string source;
  std::string relation;
  std::string target;
  std::optional<std::string> note;
};

struct Ends {
  store::KeyedRow source;
  core::Relation relation;
  store::KeyedRow target;

  [[nodiscard]] std::string words() const {
    return std::string(core::to_word(relation)) + " " + target.key;
  }
};

Ends ends_of(const Options& options, Context& context) {
  return {store::find_commitment(context.store(), options.source),
          resolve_relation(options.relation),
          store::find_commitment(context.store(), options.target)};
}

/// Being related is said of both: it stands whichever way it was recorded.
bool stands(store::Store& store, const Ends& ends) {
  const std::string_view word = core::to_word(ends.relation);
  return store::has_link(store, ends.source.entity, word, ends.target.entity) ||
         (ends.relation == core::Relation::related &&
          store::has_link(store, ends.target.entity, word, ends.source.entity));
}

Output link(const Options& options, Context& context) {
  const Ends ends = ends_of(options, context);
  if (ends.source.entity == ends.target.entity) {
    throw Error(
        ErrorKind::input, ends.source.key + " cannot be linked to itself",
        "kept link KEY " + std::string(core::to_word(ends.relation)) + " KEY, two different ones");
  }
  if (stands(context.store(), ends)) {
    throw Error(ErrorKind::input, "'" + ends.source.key + " " + ends.words() + "' is there already",
                "to see it: kept show " + ends.source.key);
  }
  core::Json set = {{"source", ends.source.entity},
                    {"relation", core::to_word(ends.relation)},
                    {"target", ends.target.entity}};
  set["note"] = text_or_null(options.note.value_or(""));
  Change change{"linked", "link", ends.source.key, ends.words(), {}};
  if (!set["note"].is_null()) {
    change.fields.push_back({"note", "", set["note"].get<std::string>()});
  }
  context.recorder().create(core::kind::link_create, std::move(set));
  return output_of(std::move(change));
}

Output unlink(const Options& options, Context& context) {
  const Ends ends = ends_of(options, context);
  const auto is_meant = [&](const core::Link& each) {
    const bool along = each.source_key == ends.source.key && each.target_key == ends.target.key;
    const bool against = each.relation == core::Relation::related &&
                         each.source_key == ends.target.key && each.target_key == ends.source.key;
    return each.relation == ends.relation && (along || against);
  };
  const core::Commitment source =
      store::commitment(context.store(), ends.source.id, core::kLastDay);
  bool found = false;
  for (const core::Link& each : source.links) {
    if (is_meant(each)) {  // copies that were merged may both hold it
      context.recorder().set(core::kind::link_set, each.entity, core::Json{{"removed", true}});
      found = true;
    }
  }
  if (!found) {
    throw Error(ErrorKind::not_found,
                "there is no link '" + ends.source.key + " " + ends.words() + "'",
                "its links are shown by: kept show " + ends.source.key);
  }
  return output_of(Change{"unlinked", "link", ends.source.key, ends.words(), {}});
}

void declare_ends(CLI::App& app, Options& options) {
  add_argument(app, "KEY", options.source, "the commitment that this is said of");
  add_argument(app, "RELATION", options.relation,
               "reaffirms, expands, narrows, reschedules, supersedes, implements or related");
  add_argument(app, "OTHER", options.target, "the other commitment");
}

}  // namespace

Action declare_link(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  declare_ends(app, *options);
  add_text(app, "--note", options->note, "a remark of your own");
  return [options](Context& context) { return link(*options, context); };
}

Action declare_unlink(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  declare_ends(app, *options);
  return [options](Context& context) { return unlink(*options, context); };
}

}  // namespace cli

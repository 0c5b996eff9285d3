#include "cli/commands/entity_edit.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/options.hpp"
#include "core/fold.hpp"
#include "core/key.hpp"
#include "core/story.hpp"
#include "store/history.hpp"
#include "store/log.hpp"
#include "store/read.hpp"

namespace cli {

std::optional<std::string> FieldFlags::asked(std::string_view name) const {
  const auto found = values.find(name);
  if (found == values.end()) {
    return std::nullopt;
  }
  const Typed& typed = found->second;
  if (typed.text && typed.clear) {
    const std::string word(name);
    throw base::Error(base::ErrorKind::usage,
                      "--" + word + " and --no-" + word + " exclude each other",
                      "give one of them");
  }
  return typed.clear ? std::optional(std::string()) : typed.text;
}

bool FieldFlags::any() const {
  for (const auto& [name, typed] : values) {
    if (typed.text || typed.clear) {
      return true;
    }
  }
  return false;
}

void add_field_flags(CLI::App& app, const std::vector<FieldFlag>& fields, FieldFlags& flags,
                     Clearing clearing) {
  for (const FieldFlag& field : fields) {
    add_text(app, ("--" + std::string(field.name)).c_str(), flags.values[field.name].text,
             field.help, field.value);
  }
  for (const FieldFlag& field : fields) {
    if (clearing == Clearing::yes && field.may_be_empty) {
      add_flag(app, ("--no-" + std::string(field.name)).c_str(), flags.values[field.name].clear,
               ("clear the " + std::string(field.name)).c_str());
    }
  }
}

void require_free_code(store::Store& store, const std::string& code, const std::string& own) {
  for (const core::Document& document : store::documents(store)) {
    if (document.entity != own && base::lower(core::key_base(document.code)) == base::lower(code)) {
      throw base::Error(base::ErrorKind::input, "the code '" + code + "' is taken already",
                        "to see it: kept document show " + document.code);
    }
  }
}

core::Json text_or_null(const std::string& text) {
  return text.empty() ? core::Json() : core::Json(text);
}

std::optional<Change> record_edit(Context& context, std::string_view kind,
                                  const std::string& entity, core::Json set, Change change,
                                  const std::string& why) {
  const core::Fields fields = core::fold(store::events_of(context.store(), entity));
  set = context.recorder().set(kind, entity, std::move(set), why);
  if (set.empty()) {
    return std::nullopt;
  }
  core::Json before = core::Json::object();
  for (const auto& [name, value] : set.items()) {
    before[name] = core::value_of(fields, name);
  }
  for (core::FieldChange& field :
       core::changes_in_words(before, set, store::names_of_entities(context.store()))) {
    change.fields.push_back({std::move(field.name), std::move(field.from), std::move(field.to)});
  }
  return change;
}

Output output_of(std::optional<Change> change) {
  Changes changes;
  if (change) {
    changes.items.push_back(std::move(*change));
  }
  return {changes, ExitCode::done, {}};
}

}  // namespace cli

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/commands/declare.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/draft.hpp"
#include "report/lists.hpp"
#include "store/find.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::string code;
  FieldFlags fields;
  std::vector<std::string> aliases;
  std::vector<std::string> no_aliases;
};

const std::vector<FieldFlag>& field_flags() {
  static const std::vector<FieldFlag> fields{
      {"name", "its full name", "NAME", false},
      {"kind", "state, ministry, body, person, ... in your own words", "KIND", true},
      {"parent", "the party that it is part of", "PARTY", true},
      {"note", "a remark of your own", "TEXT", true},
  };
  return fields;
}

/// A party's own code, name and aliases, folded.
bool answers_to(const core::Party& party, const std::string& text) {
  const std::string wanted = base::fold(base::trim(text));
  return base::fold(party.code) == wanted || base::fold(party.name) == wanted ||
         std::any_of(party.aliases.begin(), party.aliases.end(),
                     [&](const std::string& alias) { return base::fold(alias) == wanted; });
}

std::string trimmed_alias(const std::string& alias) {
  std::string text(base::trim(alias));
  if (text.empty()) {
    throw Error(ErrorKind::usage, "an alias cannot be empty", "--alias NAME");
  }
  return text;
}

/// The aliases that the party does not answer to yet; each free, and given once.
void add_aliases(store::Store& store, const std::vector<std::string>& aliases, core::Party& party,
                 core::Json& set) {
  for (const std::string& typed : aliases) {
    const std::string alias = trimmed_alias(typed);
    require_free_name(store, alias, party.entity);
    if (!answers_to(party, alias)) {
      set[core::alias_field(alias)] = true;
      party.aliases.push_back(alias);
    }
  }
}

void drop_aliases(const std::vector<std::string>& aliases, const core::Party& party,
                  core::Json& set) {
  for (const std::string& typed : aliases) {
    const std::string wanted = base::fold(base::trim(typed));
    const auto own =
        std::find_if(party.aliases.begin(), party.aliases.end(),
                     [&](const std::string& alias) { return base::fold(alias) == wanted; });
    if (own == party.aliases.end()) {
      throw Error(
          ErrorKind::not_found, party.code + " has no alias '" + typed + "'",
          party.aliases.empty() ? "it has none" : "it has: " + base::join(party.aliases, ", "));
    }
    set[core::alias_field(*own)] = nullptr;
  }
}

/// No party is part of itself, also not by way of others.
void require_no_cycle(store::Store& store, const core::Party& child, const core::Party& parent) {
  const std::vector<core::Party> all = store::parties(store);
  std::string above = parent.code;
  for (std::size_t steps = 0; !above.empty() && steps <= all.size(); ++steps) {
    if (base::lower(above) == base::lower(child.code)) {
      throw Error(ErrorKind::input,
                  child.code == parent.code ? child.code + " cannot be part of itself"
                                            : child.code + " cannot be part of " + parent.code +
                                                  ", which is part of " + child.code,
                  "kept party show " + parent.code);
    }
    const auto party = std::find_if(all.begin(), all.end(),
                                    [&](const core::Party& each) { return each.code == above; });
    above = party == all.end() ? "" : party->parent_code;
  }
}

std::string chosen_name(store::Store& store, const std::string& typed, const core::Party& party) {
  std::string name(base::trim(typed));
  if (name.empty()) {
    throw Error(ErrorKind::usage, "a party needs a name", "--name NAME");
  }
  require_free_name(store, name, party.entity);
  return name;
}

Output add(const Options& options, Context& context) {
  store::Store& store = context.store();
  core::Party party;
  party.code = resolve_key(options.code);
  // First, since it may make a party: no two of this command may share a name.
  const auto parent = options.fields.asked("parent");
  const auto above = parent ? std::optional(resolve_party(context, *parent)) : std::nullopt;
  require_free_name(store, party.code);
  const auto name = options.fields.asked("name");
  party.name = name ? chosen_name(store, *name, party) : party.code;
  core::Json set = {{"code", party.code}, {"name", party.name}};
  set["kind"] = text_or_null(options.fields.asked("kind").value_or(""));
  set["note"] = text_or_null(options.fields.asked("note").value_or(""));
  Change change{"added", "party", party.code, party.name, {}};
  if (above) {
    set["parent"] = above->entity;
    change.fields.push_back({"part of", "", party_label(*above)});
  }
  add_aliases(store, options.aliases, party, set);
  for (const std::string& alias : party.aliases) {
    change.fields.push_back({"alias", "", alias});
  }
  context.recorder().create(core::kind::party_create, std::move(set));
  return output_of(std::move(change));
}

core::Json edited_fields(const Options& options, const core::Party& party, Context& context) {
  store::Store& store = context.store();
  core::Json set = core::Json::object();
  if (const auto code = options.fields.asked("code")) {
    require_free_name(store, *code, party.entity);
    set["code"] = resolve_key(*code);
  }
  if (const auto name = options.fields.asked("name")) {
    set["name"] = chosen_name(store, *name, party);
  }
  for (const char* field : {"kind", "note"}) {
    if (const auto text = options.fields.asked(field)) {
      set[field] = text_or_null(*text);
    }
  }
  if (const auto parent = options.fields.asked("parent")) {
    set["parent"] = nullptr;
    if (!parent->empty()) {
      const core::Party above = resolve_party(context, *parent);
      require_no_cycle(store, party, above);
      set["parent"] = above.entity;
    }
  }
  drop_aliases(options.no_aliases, party, set);
  core::Party grown = party;
  add_aliases(store, options.aliases, grown, set);
  return set;
}

Output edit(const Options& options, Context& context) {
  const core::Party party = store::find_party(context.store(), options.code);
  if (!options.fields.any() && options.aliases.empty() && options.no_aliases.empty()) {
    throw Error(
        ErrorKind::usage, "what to change is missing",
        "kept party edit " + party.code + " --name NAME; all fields: kept party edit --help");
  }
  core::Json set = edited_fields(options, party, context);
  const std::string code = set.contains("code") ? set["code"].get<std::string>() : party.code;
  const std::string name = set.contains("name") ? set["name"].get<std::string>() : party.name;
  return output_of(record_edit(context, core::kind::party_set, party.entity, std::move(set),
                               {"edited", "party", code, name, {}}));
}

}  // namespace

Action declare_party_add(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "CODE", options->code, "its short name: ROK-MND");
  add_field_flags(app, field_flags(), options->fields, Clearing::no);
  add_repeated(app, "--alias", options->aliases, "another name that it is known by", "NAME");
  return [options](Context& context) { return add(*options, context); };
}

Action declare_party_edit(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "PARTY", options->code, "the party: its code, name or alias");
  add_text(app, "--code", options->fields.values["code"].text, "another code", "CODE");
  add_field_flags(app, field_flags(), options->fields, Clearing::yes);
  add_repeated(app, "--alias", options->aliases, "another name that it is known by", "NAME");
  add_repeated(app, "--no-alias", options->no_aliases, "take this name off", "NAME");
  return [options](Context& context) { return edit(*options, context); };
}

Action declare_party_list(CLI::App&) {
  return [](Context& context) {
    return Output{report::party_list(store::parties(context.store())), ExitCode::done, {}};
  };
}

Action declare_party_show(CLI::App& app) {
  const auto code = std::make_shared<std::string>();
  add_argument(app, "PARTY", *code, "the party: its code, name or alias");
  return [code](Context& context) {
    const core::Party party = store::find_party(context.store(), *code);
    return Output{
        report::party_card(party, store::counts_of(context.store(), party)), ExitCode::done, {}};
  };
}

}  // namespace cli

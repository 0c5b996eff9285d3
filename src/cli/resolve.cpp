#include "cli/resolve.hpp"

#include <charconv>
#include <filesystem>
#include <set>

#include <CLI/CLI.hpp>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "cli/options.hpp"
#include "cli/suggest.hpp"
#include "core/key.hpp"
#include "store/find.hpp"
#include "store/log.hpp"
#include "store/marks.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

void add_role(Context& context, const std::vector<std::string>& texts, core::Role role,
              std::vector<core::DraftOwner>& owners) {
  for (const std::string& text : texts) {
    const core::Party party = resolve_party(context, text);
    for (const core::DraftOwner& other : owners) {
      if (other.party == party.entity && other.role != role) {
        throw Error(ErrorKind::usage,
                    party.code + " cannot be both " + std::string(core::to_word(other.role)) +
                        " and " + std::string(core::to_word(role)),
                    "name it once, in the role that says most");
      }
    }
    owners.push_back({party.entity, role, true, ""});
  }
}

}  // namespace

core::StatusWord resolve_status(const std::string& word) {
  if (const auto status = core::parse_status_word(word)) {
    return *status;
  }
  std::vector<std::string> known;
  for (const core::StatusWord status : core::kStatusWords) {
    known.emplace_back(core::to_word(status));
  }
  std::vector<std::string> near = known;
  for (const core::StatusAlias& alias : core::status_aliases()) {
    near.emplace_back(alias.alias);
  }
  const auto closest = base::closest(word, near);
  throw Error(
      ErrorKind::usage, "unknown status '" + word + "'",
      closest ? "did you mean '" + *closest + "'?" : "known are: " + base::join(known, ", "));
}

std::string resolve_mark(store::Store& store, const std::string& word) {
  const core::Marks marks = store::marks(store);
  if (const auto known = marks.known(base::trim(word))) {
    return *known;
  }
  if (marks.words().empty()) {
    throw Error(ErrorKind::input, "'" + word + "' is no handling mark: this register has none yet",
                "from the lowest to the highest: kept mark order public internal restricted");
  }
  throw unknown_word("mark", word, marks.words(), ErrorKind::not_found);
}

std::string highest_mark(const core::Marks& marks, const std::vector<core::Commitment>& commitments,
                         const std::vector<core::Document>& documents) {
  std::set<std::string> words;
  for (const core::Commitment& commitment : commitments) {
    words.insert(commitment.mark);
  }
  for (const core::Document& document : documents) {
    words.insert(document.mark);
  }
  return marks.highest({words.begin(), words.end()});
}

core::TimeKind resolve_time_kind(const std::string& word) {
  if (const auto kind = core::parse_time_kind(word)) {
    return *kind;
  }
  throw unknown_word("kind", word, {"one-off", "recurring", "standing"});
}

core::Relation resolve_relation(const std::string& word) {
  if (const auto relation = core::parse_relation(base::lower(word))) {
    return *relation;
  }
  std::vector<std::string> known;
  for (const core::Relation relation : core::kRelations) {
    known.emplace_back(core::to_word(relation));
  }
  throw unknown_word("relation", word, known);
}

core::Deadline resolve_deadline(const std::string& text, core::Date today) {
  return core::parse_deadline(text, today).or_throw();
}

core::Interval resolve_past(const std::string& text, core::Date today) {
  return core::parse_interval(text, today, core::Direction::last).or_throw();
}

core::Interval resolve_made(const std::string& text, core::Date today) {
  const core::Interval made = resolve_past(text, today);
  if (made.first > today) {
    throw Error(ErrorKind::input,
                "a commitment cannot be made on " + interval_label(made) + ", after today (" +
                    today.iso() + ")",
                "give the day it was made; the day it is due is --due");
  }
  return made;
}

core::Date resolve_day(const std::optional<std::string>& text, core::Date today) {
  return text ? core::parse_day(*text, today, core::Direction::last).or_throw() : today;
}

std::string resolve_key(const std::string& key) {
  if (!core::is_key(key)) {
    throw Error(ErrorKind::usage, "'" + key + "' cannot be a key",
                "use letters, digits, '-', '_', '.' and '/', at most 64: SCM56-04");
  }
  return key;
}

std::int64_t resolve_count(const std::string& text, const char* what, const std::string& hint) {
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size() || count < 1) {
    throw Error(ErrorKind::usage, "'" + text + "' is not " + what, hint);
  }
  return count;
}

void require_free_name(store::Store& store, const std::string& text, const std::string& own) {
  const auto taken = store::party_named(store, text);
  if (taken && taken->entity != own) {
    throw Error(ErrorKind::input,
                "'" + text + "' is a name of the party " + taken->code + " already",
                "to see it: kept party show " + taken->code);
  }
}

core::Party resolve_party(Context& context, const std::string& text) {
  store::Recorder& recorder = context.recorder();
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos) {
    try {
      return store::find_party(recorder.store(), text);
    } catch (const Error& error) {
      const bool suggests =
          error.kind() == ErrorKind::ambiguous || error.hint().starts_with("did you mean");
      throw Error(
          error.kind(), error.what(),
          suggests ? error.hint() : "make it with: kept party add " + text + " --name NAME");
    }
  }
  const std::string code(base::trim(text.substr(0, equals)));
  const std::string name(base::trim(text.substr(equals + 1)));
  if (store::party_named(recorder.store(), code)) {
    return store::find_party(recorder.store(), code);
  }
  core::Party party;
  party.code = resolve_key(code);
  party.name = name.empty() ? code : name;
  require_free_name(recorder.store(), party.name);
  party.entity = recorder.create(core::kind::party_create,
                                 core::Json{{"code", party.code}, {"name", party.name}});
  context.made.push_back({"added", "party", party.code, party.name, {}, true});
  return party;
}

bool is_address(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon < 2) {
    return false;
  }
  const std::string scheme = base::lower(text.substr(0, colon));
  return text.substr(colon).starts_with("://") || scheme == "mailto" || scheme == "doi" ||
         scheme == "urn";
}

void require_another_file(const std::string& path, const store::Store& store) {
  std::error_code ignored;
  if (std::filesystem::equivalent(path, store.path(), ignored)) {
    throw Error(ErrorKind::usage, "'" + path + "' is this register itself", "name another file");
  }
}

core::Evidence resolve_evidence(store::Recorder& recorder, const std::string& text) {
  core::Evidence evidence;
  if (is_address(text)) {
    evidence.address = text;
    return evidence;
  }
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(text, ignored)) {
    throw Error(ErrorKind::usage, "'" + text + "' is neither an address nor a file",
                "give an address (https://...) or the path of a file");
  }
  require_another_file(text, recorder.store());
  const std::string bytes = base::read_file(text);
  evidence.file_name = std::filesystem::path(text).filename().string();
  evidence.size = static_cast<std::int64_t>(bytes.size());
  evidence.sha256 = store::keep_content(recorder.store(), bytes);
  return evidence;
}

void add_owner_flags(CLI::App& app, OwnerFlags& flags) {
  add_repeated(app, "--owner", flags.lead, "party that owes it, as lead; CODE=NAME makes a new one",
               "PARTY");
  add_repeated(app, "--supporting", flags.supporting, "party that owes it, in support", "PARTY");
  add_repeated(app, "--counterpart", flags.counterpart, "party that it is owed to", "PARTY");
  add_repeated(app, "--named", flags.named, "party named in the text that has not signed", "PARTY");
}

std::vector<core::DraftOwner> resolve_owners(Context& context, const OwnerFlags& flags) {
  std::vector<core::DraftOwner> owners;
  add_role(context, flags.lead, core::Role::lead, owners);
  add_role(context, flags.supporting, core::Role::supporting, owners);
  add_role(context, flags.counterpart, core::Role::counterpart, owners);
  add_role(context, flags.named, core::Role::named, owners);
  return owners;
}

std::string party_label(const core::Party& party) {
  return party.name.empty() || party.name == party.code ? party.code
                                                        : party.code + " (" + party.name + ")";
}

}  // namespace cli

#include "intake/columns.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/utf8.hpp"

namespace intake {
namespace {

struct RoleEntry {
  ColumnRole role;
  std::string_view word;
  std::string_view synonyms;  // folded, separated by `|`; the first are the likeliest
};

using enum ColumnRole;

constexpr std::array kRoles{
    RoleEntry{key, "key", "id|ref|reference|code|number|no|commitmentid|commitmentkey|identifier"},
    RoleEntry{title, "title", "name|shorttitle|headline|promise|commitmenttitle|action|milestone"},
    RoleEntry{text, "text", "commitmenttext|fulltext|verbatim|wording|description|statement"},
    RoleEntry{chapeau, "chapeau", "leadin|preamble|introduction"},
    RoleEntry{section, "section", "heading|pillar|category|theme|chapter|priority|area"},
    RoleEntry{document, "document", "source|sourcedocument|communique|factsheet"},
    RoleEntry{made, "made", "datemade|madeon|announced|announcedon|issued|issuedon|adopted"},
    RoleEntry{due, "due", "duedate|deadline|targetdate|target|by|dueon|completionduedate"},
    RoleEntry{time_kind, "time_kind", "timekind|recurrence|frequency"},
    RoleEntry{owner, "owner",
              "lead|owners|responsible|leadministry|leadagency|reportinglead|"
              "responsibleparty|leaddepartment|leadparty|agency|leadminister"},
    RoleEntry{supporting, "supporting",
              "support|supportingparties|allministers|cosponsors|partners|"
              "supportingagencies|otherministers|supportedby"},
    RoleEntry{counterpart, "counterpart", "counterparts|beneficiary|owedto"},
    RoleEntry{tag, "tag", "tags|keyword|keywords|topic|topics|label|labels"},
    RoleEntry{mark, "mark", "handling|handlingmark|marking|classification|protectivemarking|tlp"},
    RoleEntry{parent, "parent", "parentid|parentkey|partof"},
    RoleEntry{reaffirms, "reaffirms", "reaffirmed"},
    RoleEntry{expands, "expands", "expanded"},
    RoleEntry{narrows, "narrows", "narrowed"},
    RoleEntry{reschedules, "reschedules", "rescheduled"},
    RoleEntry{supersedes, "supersedes", "replaces|superseded"},
    RoleEntry{implements, "implements", "implementing"},
    RoleEntry{related, "related", "relatedto|seealso"},
    RoleEntry{commitment, "commitment",
              "key|commitmentkey|commitmentid|id|title|promise|name|ref|"
              "reference"},
    RoleEntry{party, "party", "country|state|member|side|participant"},
    RoleEntry{as_of, "as_of",
              "asof|date|statusdate|updated|updatedon|lastupdated|lastupdate|asat|"
              "reportdate"},
    RoleEntry{status, "status",
              "progress|overallstatus|rating|level|implementationstatus|"
              "assessment"},
    RoleEntry{note, "note", "notes|comment|comments|remark|remarks|details|explanation"},
    RoleEntry{evidence, "evidence", "sources|source|link|links|url|urls|address|references"},
    RoleEntry{assessor, "assessor", "assessedby|author|reportedby|reviewer|ratedby"},
    RoleEntry{reason, "reason", "why|justification|because"},
    RoleEntry{no_evidence, "no_evidence", "withoutevidence"},
    RoleEntry{successor, "successor", "supersededby|replacedby"}};

constexpr std::array kCommitmentRoles{
    key,       title,   text,        chapeau,     section,    document,    made,     due,
    time_kind, owner,   supporting,  counterpart, tag,        mark,        parent,   reaffirms,
    expands,   narrows, reschedules, supersedes,  implements, related,     status,   as_of,
    party,     note,    evidence,    assessor,    reason,     no_evidence, successor};
constexpr std::array kUpdateRoles{commitment, party,    as_of,  status,      note,
                                  evidence,   assessor, reason, no_evidence, successor};

const RoleEntry& entry_of(ColumnRole role) {
  return *std::find_if(kRoles.begin(), kRoles.end(),
                       [&](const RoleEntry& entry) { return entry.role == role; });
}

/// Letters and digits only, case and accents folded; `fields.value` counts by its last member too.
std::string folded(std::string_view name) {
  std::string bare;
  for (const char c : base::fold(name)) {
    const bool keep =
        std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
    bare += keep ? std::string(1, c) : "";
  }
  return bare;
}

bool is_synonym(const RoleEntry& entry, std::string_view name) {
  for (std::size_t at = 0; at < entry.synonyms.size();) {
    const auto end = std::min(entry.synonyms.find('|', at), entry.synonyms.size());
    if (entry.synonyms.substr(at, end - at) == name) {
      return true;
    }
    at = end + 1;
  }
  return false;
}

int edit_distance(std::string_view a, std::string_view b) {
  std::vector<int> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    row[j] = static_cast<int>(j);
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
    }
  }
  return row.back();
}

/// A column that was probably meant for the role: nearly its name, or its name with more around it.
bool resembles(std::string_view name, ColumnRole role) {
  const std::string word = folded(to_word(role));
  const bool inside = word.size() >= 4 && name.find(word) != std::string_view::npos;
  const bool near = name.size() <= 40 && word.size() >= 4 && edit_distance(name, word) <= 2;
  return inside || near;
}

class Matcher {
 public:
  Matcher(const std::vector<std::string>& header, TableKind kind)
      : header_(header), kind_(kind), roles_(header.size()), left_out_(header.size(), false) {
    for (const std::string& name : header) {
      names_.push_back(folded(name));
    }
  }

  std::optional<base::Diagnostic> apply(const ColumnMapping& mapping) {
    const auto column = std::find(names_.begin(), names_.end(), folded(mapping.theirs));
    if (column == names_.end()) {
      return base::Diagnostic{"there is no column '" + mapping.theirs + "' in this table",
                              "its columns are " + list_of_header()};
    }
    const auto index = static_cast<std::size_t>(column - names_.begin());
    if (mapping.ours == "-") {
      left_out_[index] = true;
      return std::nullopt;
    }
    const auto role = parse_column_role(mapping.ours);
    if (!role || !allows(*role)) {
      return base::Diagnostic{"'" + mapping.ours + "' is not a column of ours",
                              "ours are " + list_of_roles()};
    }
    roles_[index] = *role;
    return std::nullopt;
  }

  void match_names() {
    for (const ColumnRole role : roles_of(kind_)) {
      assign(role, [&](std::size_t i) { return names_[i] == folded(to_word(role)); });
    }
    for (const ColumnRole role : roles_of(kind_)) {
      assign(role, [&](std::size_t i) { return is_synonym(entry_of(role), names_[i]); });
    }
    // A table of promises often calls the text itself `Commitment`.
    if (kind_ == TableKind::commitments) {
      const ColumnRole role = is_taken(text) ? title : text;
      assign(role, [&](std::size_t i) { return names_[i] == "commitment"; });
    }
  }

  [[nodiscard]] std::optional<base::Diagnostic> error() const {
    for (const ColumnRole role : roles_of(kind_)) {
      if (std::count(roles_.begin(), roles_.end(), role) > 1 && !is_list(role)) {
        return base::Diagnostic{"two columns are mapped to " + std::string(to_word(role)),
                                "leave one out: --map \"COLUMN=-\""};
      }
    }
    if (kind_ == TableKind::commitments && !is_taken(title) && !is_taken(text)) {
      return missing("title", title);
    }
    if (kind_ == TableKind::updates && !is_taken(commitment)) {
      return missing("commitment", commitment);
    }
    if (kind_ == TableKind::updates && !is_taken(status)) {
      return missing("status", status);
    }
    return std::nullopt;
  }

  [[nodiscard]] ColumnMatch result() const {
    ColumnMatch match;
    for (std::size_t i = 0; i < header_.size(); ++i) {
      if (roles_[i]) {
        match.matched.push_back({i, *roles_[i]});
      } else if (!left_out_[i]) {
        match.unmatched.push_back({i, header_[i], suggestion(i)});
      }
    }
    return match;
  }

 private:
  [[nodiscard]] bool allows(ColumnRole role) const {
    const auto roles = roles_of(kind_);
    return std::find(roles.begin(), roles.end(), role) != roles.end();
  }
  [[nodiscard]] bool is_taken(ColumnRole role) const {
    return std::find(roles_.begin(), roles_.end(), role) != roles_.end();
  }
  [[nodiscard]] bool is_free(std::size_t column) const {
    return !roles_[column] && !left_out_[column];
  }

  /// Gives the role to the first free column that fits, unless it is taken.
  template <class Fits>
  void assign(ColumnRole role, const Fits& fits) {
    for (std::size_t i = 0; i < names_.size() && !is_taken(role); ++i) {
      if (is_free(i) && fits(i)) {
        roles_[i] = role;
      }
    }
  }

  [[nodiscard]] std::optional<ColumnRole> suggestion(std::size_t column) const {
    // Another column may have the role already: `due_date` beside `due` is worth a word.
    for (const ColumnRole role : roles_of(kind_)) {
      if (is_synonym(entry_of(role), names_[column])) {
        return role;
      }
    }
    for (const ColumnRole role : roles_of(kind_)) {
      if (!is_taken(role) && resembles(names_[column], role)) {
        return role;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] base::Diagnostic missing(const std::string& name, ColumnRole role) const {
    std::string theirs = "COLUMN";
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (is_free(i) && resembles(names_[i], role)) {
        theirs = header_[i];
        break;
      }
    }
    return {"no column of this table is the " + name, "say which one is: --map \"" + theirs + "=" +
                                                          name + "\"; its columns are " +
                                                          list_of_header()};
  }

  [[nodiscard]] std::string list_of_header() const {
    std::string list;
    for (const std::string& name : header_) {
      list += (list.empty() ? "'" : ", '") + name + "'";
    }
    return list;
  }
  [[nodiscard]] std::string list_of_roles() const {
    std::string list;
    for (const ColumnRole role : roles_of(kind_)) {
      list += (list.empty() ? "" : ", ") + std::string(to_word(role));
    }
    return list;
  }

  const std::vector<std::string>& header_;
  TableKind kind_;
  std::vector<std::string> names_;  // folded
  std::vector<std::optional<ColumnRole>> roles_;
  std::vector<bool> left_out_;
};

}  // namespace

std::string_view to_word(ColumnRole role) { return entry_of(role).word; }

std::optional<ColumnRole> parse_column_role(std::string_view word) {
  const std::string name = folded(word);
  for (const RoleEntry& entry : kRoles) {
    if (folded(entry.word) == name) {
      return entry.role;
    }
  }
  return std::nullopt;
}

std::span<const ColumnRole> roles_of(TableKind kind) {
  if (kind == TableKind::updates) {
    return kUpdateRoles;
  }
  return kCommitmentRoles;
}

std::optional<std::size_t> ColumnMatch::find(ColumnRole role) const {
  const auto column = std::find_if(matched.begin(), matched.end(),
                                   [&](const MatchedColumn& m) { return m.role == role; });
  return column == matched.end() ? std::nullopt : std::optional(column->index);
}

base::Result<ColumnMapping> parse_mapping(std::string_view text) {
  const auto equals = text.rfind('=');
  if (equals == std::string_view::npos || equals == 0 || equals + 1 == text.size()) {
    return base::Diagnostic{
        "'" + std::string(text) + "' maps no column",
        "write their name, an equals sign and ours: --map \"Reporting Lead=owner\""};
  }
  return ColumnMapping{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

base::Result<ColumnMatch> match_columns(const std::vector<std::string>& header, TableKind kind,
                                        const std::vector<ColumnMapping>& mappings) {
  Matcher matcher(header, kind);
  for (const ColumnMapping& mapping : mappings) {
    if (auto error = matcher.apply(mapping)) {
      return std::move(*error);
    }
  }
  matcher.match_names();
  if (auto error = matcher.error()) {
    return std::move(*error);
  }
  return matcher.result();
}

bool is_list(ColumnRole role) {
  constexpr std::array kLists{owner,   supporting,  counterpart, tag,        reaffirms, expands,
                              narrows, reschedules, supersedes,  implements, related,   evidence};
  return std::find(kLists.begin(), kLists.end(), role) != kLists.end();
}

std::vector<std::string_view> split_list(std::string_view cell) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= cell.size();) {
    const auto end = std::min(cell.find(';', at), cell.size());
    const std::string_view part = cell.substr(at, end - at);
    const auto first = part.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos) {
      parts.push_back(part.substr(first, part.find_last_not_of(" \t\r\n") - first + 1));
    }
    at = end + 1;
  }
  return parts;
}

}  // namespace intake

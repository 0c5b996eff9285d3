#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fold.hpp"
#include "core/json.hpp"
#include "core/status.hpp"
#include "core/when.hpp"

/// Passages of a document, and what was decided about each.
namespace core {

namespace kind {
inline constexpr std::string_view candidate_create = "candidate.create";
inline constexpr std::string_view candidate_set = "candidate.set";
}  // namespace kind

enum class CandidateState : std::uint8_t {
  proposed,  ///< nobody has decided yet
  accepted,  ///< it is a commitment of the register
  rejected,  ///< it is none, for the reason given
  replaced   ///< others that were split off it or merged from it stand in its place
};
inline constexpr std::array kCandidateStates{CandidateState::proposed, CandidateState::accepted,
                                             CandidateState::rejected, CandidateState::replaced};
[[nodiscard]] std::string_view to_word(CandidateState state);
[[nodiscard]] std::optional<CandidateState> parse_candidate_state(std::string_view word);

/// A party that the passage names; it enters the register with the commitment.
struct CandidateParty {
  std::string code;
  std::string name;
  std::string kind;
  Role role = Role::named;
};

/// What is known of a passage, as the fields of its events say it.
struct CandidateDraft {
  std::string document;     ///< entity
  std::int64_t number = 0;  ///< within the document
  CandidateState state = CandidateState::proposed;
  std::string reason;      ///< rejected: why; replaced: by which
  std::string commitment;  ///< entity: of what it became; proposed: of what it is a new text of
  std::string title;       ///< empty: none was made yet
  std::string text;        ///< verbatim
  std::string chapeau;
  std::string section;
  std::string paragraph;
  std::string rule;  ///< what spoke for it, in words; may be empty
  int line_first = 0;
  int line_last = 0;
  Deadline due;
  std::optional<TimeKind> time_kind;  ///< absent: what follows from the deadline
  std::vector<CandidateParty> parties;
};

/// A candidate as it stands in the register.
struct Candidate {
  std::string entity;
  CandidateDraft draft;
  std::string key;  ///< of that commitment; empty: none, or it was removed since
  std::string decided_by;
  std::string decided_at;  ///< UTC
};

/// The fields of a create event; what is empty is left out.
[[nodiscard]] Json fields_of(const CandidateDraft& draft);
/// Back from the fields of any events; what is not understood is passed over.
[[nodiscard]] CandidateDraft candidate_from(const Fields& fields);

/// The field `parties` with other leads; who has another role keeps it.
[[nodiscard]] Json parties_led_by(const CandidateDraft& draft,
                                  const std::vector<CandidateParty>& leads);

/// Back from that field of a set of fields.
[[nodiscard]] std::vector<CandidateParty> parties_of(const Json& set);

/// `ROK lead`, one for each party.
[[nodiscard]] std::vector<std::string> party_words(const std::vector<CandidateParty>& parties);

}  // namespace core

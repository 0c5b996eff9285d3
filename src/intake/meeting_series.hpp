#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace intake {

/// One meeting of several.
struct MeetingOfSeries {
  std::string series;   ///< `SCM`, or the name where it has no abbreviation
  std::string edition;  ///< digits
};

/// `56th ... Security Consultative Meeting (SCM)`: the series by its abbreviation, the edition by
/// the ordinal before it.
[[nodiscard]] std::optional<MeetingOfSeries> abbreviated_meeting(std::string_view text);

/// `Third Meeting of the Joint Fisheries Council`, `35th Lakes Summit`: the series by its name.
[[nodiscard]] std::optional<MeetingOfSeries> named_meeting(std::string_view title);

}  // namespace intake

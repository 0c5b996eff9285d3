#pragma once
#include <cstddef>
#include <string_view>

namespace intake {

/// Where the subject of a sentence really starts that was found at the bytes from `begin` to `end`:
/// behind the number and the caption of a section (`Sec. 5. Harbours. `), and at the office that a
/// list names once for all (`The Secretaries of State, Defense, and Commerce`).
[[nodiscard]] std::size_t subject_start(std::string_view sentence, std::size_t begin,
                                        std::size_t end);

}  // namespace intake

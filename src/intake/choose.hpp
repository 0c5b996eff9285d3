#pragma once
#include "intake/document.hpp"

namespace intake {

/// Moves the candidates below what was asked for to the rejected passages. Children of one that
/// goes hang on what it hung on.
void choose(const Choice& choice, Document& document);

}  // namespace intake

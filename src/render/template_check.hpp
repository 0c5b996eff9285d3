#pragma once
#include "render/template.hpp"
#include "render/template_scope.hpp"

namespace render {

/// Throws an Error with the line of the first mark that is not closed, closes nothing, is of a kind
/// that we do not have, or names nothing that there is in its place.
void check_template(const TemplateSource& source, const Scope& names);

}  // namespace render

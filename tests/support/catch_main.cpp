// Only for a Catch2 that does not come with a main of its own.
#define CATCH_CONFIG_MAIN
#include "support/catch.hpp"

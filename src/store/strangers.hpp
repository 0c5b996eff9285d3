#pragma once
#include "store/store.hpp"

/// A file from anybody may hold statements that SQLite runs by itself.
namespace store {

/// Before something is recorded: no trigger runs that kept did not make. Errors: check_failed.
void refuse_strange_triggers(Store& store);

/// Before a table is read: none of ours is a view that somebody put in its place, and that may
/// never come to an end. Errors: check_failed.
void refuse_strange_views(Store& store);

}  // namespace store

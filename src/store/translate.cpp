#include "store/translate.hpp"

#include <sqlite3.h>

namespace store {

base::Error translate(const SQLite::Exception& error, const std::string& path) {
  using base::ErrorKind;
  const std::string file = "'" + path + "'";
  switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorKind::busy, file + " is in use by another process",
              "wait until it has finished, then try again"};
    case SQLITE_NOTADB:
      return {ErrorKind::no_database, file + " is not a kept register",
              "check the name; a new register is made with: kept init FILE"};
    case SQLITE_CORRUPT:
      return {ErrorKind::check_failed, file + " is damaged: " + error.what(),
              "take a backup or another copy that kept check finds sound"};
    case SQLITE_FULL:
      return {ErrorKind::io, "no space left to write " + file,
              "free some space; the file is as it was before"};
    case SQLITE_READONLY:
      return {ErrorKind::io, file + " cannot be written to",
              "check its permissions and those of its folder, where a journal stands while it is "
              "written"};
    case SQLITE_CANTOPEN:
      return {ErrorKind::io, file + " cannot be opened",
              "check that the file and its folder can be read and written"};
    case SQLITE_INTERRUPT:
      return {ErrorKind::interrupted, "interrupted; the file is as it was before"};
    case SQLITE_IOERR:
      return {ErrorKind::io, "reading or writing " + file + " failed: " + error.what(),
              "the file is as it was before; check the disk"};
    case SQLITE_CONSTRAINT:
      return {ErrorKind::check_failed, file + " refused the change: " + error.what(), "kept check"};
    default: return {ErrorKind::internal, file + ": " + std::string(error.what())};
  }
}

}  // namespace store

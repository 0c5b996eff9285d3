# Turns schema/*.sql into one C++ header, so that the program carries its schema byte for byte.
#   cmake -DSCHEMA_DIR=schema -DOUTPUT=schema_sql.hpp -P embed.cmake
# NNNN_name.sql become store::schema::kMigrations in order of their numbers, derived.sql becomes kDerivedSql.
cmake_minimum_required(VERSION 3.25)

set(delimiter "kept_sql")
file(GLOB migrations RELATIVE ${SCHEMA_DIR} ${SCHEMA_DIR}/[0-9][0-9][0-9][0-9]_*.sql)
list(SORT migrations)

# Appends `constexpr char NAME[]` with the bytes of FILE to the variable `header`.
function(append_text name file)
  file(READ ${SCHEMA_DIR}/${file} text)
  string(FIND "${text}" ")${delimiter}\"" closing)
  string(FIND "${text}" "\r" carriage_return)
  if(NOT closing EQUAL -1 OR NOT carriage_return EQUAL -1)
    message(FATAL_ERROR "${file}: cannot stand in a raw string (a carriage return, or )${delimiter}\")")
  endif()
  string(APPEND header "inline constexpr char ${name}[] = R\"${delimiter}(${text})${delimiter}\";\n")
  set(header "${header}" PARENT_SCOPE)
endfunction()

set(header "// Made by schema/embed.cmake; edit schema/*.sql instead.
#pragma once
#include <array>
#include <string_view>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored \"-Woverlength-strings\"

namespace store::schema {

/// One step of the schema: `number` is the user_version that it leads to.
struct Migration {
  int number;
  std::string_view name;
  std::string_view sql;
};

namespace text {
")
set(rows "")
list(LENGTH migrations count)
foreach(file IN LISTS migrations)
  string(SUBSTRING ${file} 0 4 digits)
  string(REGEX REPLACE "^0*([0-9])" "\\1" number ${digits})
  string(REGEX REPLACE "^[0-9]+_(.*)\\.sql$" "\\1" name ${file})
  append_text(k${digits} ${file})
  string(APPEND rows
    "    Migration{${number}, \"${name}\", {text::k${digits}, sizeof(text::k${digits}) - 1}},\n")
endforeach()
if(EXISTS ${SCHEMA_DIR}/derived.sql)
  append_text(kDerived derived.sql)
else()
  string(APPEND header "inline constexpr char kDerived[] = \"\";\n")
endif()
string(APPEND header "}  // namespace text

inline constexpr std::array<Migration, ${count}> kMigrations{{
${rows}}};
inline constexpr std::string_view kDerivedSql{text::kDerived, sizeof(text::kDerived) - 1};

}  // namespace store::schema

#pragma GCC diagnostic pop
")
file(WRITE ${OUTPUT} "${header}")

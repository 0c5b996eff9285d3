# Each library is found once, here, under the name Dep::<name>. Every one comes from the Debian
# packages listed in `packages.txt`; where Debian ships an archive, the binary links it statically
# (start-up time: libstdc++.so alone costs more than our whole program).

function(kept_dependency name header)
  add_library(Dep_${name} INTERFACE)
  add_library(Dep::${name} ALIAS Dep_${name})
  find_path(KEPT_${name}_INCLUDE ${header} REQUIRED)
  target_include_directories(Dep_${name} SYSTEM INTERFACE ${KEPT_${name}_INCLUDE})
  foreach(library IN LISTS ARGN)
    if(KEPT_STATIC AND NOT KEPT_SANITIZE)
      find_library(KEPT_LIB_${library} NAMES lib${library}.a ${library} REQUIRED)
    else()
      find_library(KEPT_LIB_${library} NAMES ${library} REQUIRED)
    endif()
    target_link_libraries(Dep_${name} INTERFACE ${KEPT_LIB_${library}})
  endforeach()
endfunction()

find_package(Threads REQUIRED)
kept_dependency(sodium sodium.h sodium)
kept_dependency(utf8proc utf8proc.h utf8proc)
kept_dependency(date date/date.h)
kept_dependency(json nlohmann/json.hpp)
kept_dependency(cmark cmark-gfm.h cmark-gfm-extensions cmark-gfm)
kept_dependency(gumbo gumbo.h gumbo)
kept_dependency(sqlitecpp SQLiteCpp/SQLiteCpp.h SQLiteCpp sqlite3)
kept_dependency(cli11 CLI/CLI.hpp)
kept_dependency(ctemplate ctemplate/template.h ctemplate_nothreads)

# Opened when a workbook is asked for (src/render/xlsx_library.cpp), so only its name is needed.
kept_dependency(xlsxwriter xlsxwriter.h)
find_library(KEPT_LIB_xlsxwriter NAMES xlsxwriter REQUIRED)
file(REAL_PATH ${KEPT_LIB_xlsxwriter} xlsxwriter_path)
cmake_path(GET xlsxwriter_path FILENAME xlsxwriter_name)
target_link_libraries(Dep_xlsxwriter INTERFACE ${CMAKE_DL_LIBS})

target_link_libraries(Dep_sodium INTERFACE Threads::Threads)
target_link_libraries(Dep_sqlitecpp INTERFACE Threads::Threads ${CMAKE_DL_LIBS} m)

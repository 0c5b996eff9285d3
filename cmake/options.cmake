# Compiler and linker flags, as two interface targets: kept_options for every file of ours,
# kept_link for the program.

add_library(kept_options INTERFACE)
target_compile_options(kept_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  -Woverloaded-virtual -Wnon-virtual-dtor -Wdouble-promotion -Wformat=2 -Wextra-semi
  -Wimplicit-fallthrough -Wcast-align -Wunused
  -ffunction-sections -fdata-sections
  # g++ 12 at -O2 sees an overlap in `"text" + std::string` that is not there (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(KEPT_WERROR)
  target_compile_options(kept_options INTERFACE -Werror)
endif()
if(KEPT_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
  add_link_options(-fsanitize=address,undefined)
endif()
if(KEPT_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -g)
  add_link_options(-fsanitize=address,undefined)
endif()

add_library(kept_link INTERFACE)
target_link_options(kept_link INTERFACE -Wl,--gc-sections)
if(KEPT_STATIC AND NOT KEPT_SANITIZE)
  target_link_options(kept_link INTERFACE -static-libstdc++ -static-libgcc)
endif()

# The libraries that kamergraaf is made of, and where they come from.
#
# With KAMERGRAAF_STATIC_PARTS they are parts of what is built, so that it runs where they are not installed: spdlog and fmt are taken
# as headers, and pugixml, minizip and zlib from their archives. RE2 and simdjson stay shared: Debian's archive of RE2 cannot be a
# part of a module (its thread-local variables are placed for a program), and of simdjson there is none. The Python package carries
# both beside the module.
find_package(Boost 1.74 REQUIRED)
find_package(spdlog REQUIRED)
find_package(pugixml REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(simdjson REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

# What Debian ships without a CMake config.
if(KAMERGRAAF_STATIC_PARTS)
  pkg_check_modules(kamergraaf_re2 REQUIRED IMPORTED_TARGET re2)
  set(kamergraaf_packages minizip zlib)
else()
  set(kamergraaf_packages re2 minizip)
endif()
if(KAMERGRAAF_PDF)
  list(APPEND kamergraaf_packages poppler-cpp)
endif()

set(kamergraaf_suffixes ${CMAKE_FIND_LIBRARY_SUFFIXES})
if(KAMERGRAAF_STATIC_PARTS)
  list(PREPEND CMAKE_FIND_LIBRARY_SUFFIXES ${CMAKE_STATIC_LIBRARY_SUFFIX})
endif()
pkg_check_modules(kamergraaf_packages REQUIRED IMPORTED_TARGET ${kamergraaf_packages})
set(CMAKE_FIND_LIBRARY_SUFFIXES ${kamergraaf_suffixes})

if(KAMERGRAAF_STATIC_PARTS)
  set(kamergraaf_spdlog spdlog::spdlog_header_only)
  set(kamergraaf_pugixml pugixml::static)
  set_target_properties(spdlog::spdlog_header_only PROPERTIES INTERFACE_LINK_LIBRARIES "Threads::Threads;fmt::fmt-header-only")
else()
  set(kamergraaf_spdlog spdlog::spdlog)
  set(kamergraaf_pugixml pugixml::pugixml)
endif()
set(kamergraaf_parts
  $<TARGET_NAME_IF_EXISTS:PkgConfig::kamergraaf_re2> PkgConfig::kamergraaf_packages ${kamergraaf_spdlog} ${kamergraaf_pugixml}
  simdjson::simdjson Threads::Threads)

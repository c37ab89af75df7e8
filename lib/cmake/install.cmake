# What `cmake --install` puts down: headers, library, the files that find_package and pkg-config read.
include(CMakePackageConfigHelpers)

set(kamergraaf_config ${CMAKE_INSTALL_LIBDIR}/cmake/kamergraaf)

set_target_properties(kamergraaf PROPERTIES
  VERSION ${PROJECT_VERSION}
  SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
install(TARGETS kamergraaf EXPORT kamergraaf)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/kamergraaf TYPE INCLUDE FILES_MATCHING PATTERN "*.hpp")
install(FILES ${PROJECT_BINARY_DIR}/include/kamergraaf/version.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/kamergraaf)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE TYPE DOC)

# A program links what a static library uses; a shared library has linked it already.
get_target_property(kamergraaf_type kamergraaf TYPE)
if(kamergraaf_type STREQUAL "STATIC_LIBRARY")
  set(kamergraaf_static ON)
  set(kamergraaf_requires "Requires")
else()
  set(kamergraaf_static OFF)
  set(kamergraaf_requires "Requires.private")
endif()

# No other library is a part of a static one: a program that links it takes them, and this package would not name RE2.
if(kamergraaf_static AND KAMERGRAAF_STATIC_PARTS)
  message(FATAL_ERROR
    "KAMERGRAAF_STATIC_PARTS is for a module or program that is handed on: a static library that is installed so could not be "
    "linked. Add -DKAMERGRAAF_INSTALL=OFF or -DBUILD_SHARED_LIBS=ON, or leave KAMERGRAAF_STATIC_PARTS off.")
endif()

list(JOIN kamergraaf_packages " " kamergraaf_packages_apart)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/kamergraafConfig.cmake.in
  ${PROJECT_BINARY_DIR}/install/kamergraafConfig.cmake
  INSTALL_DESTINATION ${kamergraaf_config} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/install/kamergraafConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(EXPORT kamergraaf NAMESPACE kamergraaf:: FILE kamergraafTargets.cmake DESTINATION ${kamergraaf_config})
install(FILES
  ${PROJECT_BINARY_DIR}/install/kamergraafConfig.cmake
  ${PROJECT_BINARY_DIR}/install/kamergraafConfigVersion.cmake
  DESTINATION ${kamergraaf_config})

set(kamergraaf_pkgconfig ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
cmake_path(ABSOLUTE_PATH kamergraaf_pkgconfig BASE_DIRECTORY ${CMAKE_INSTALL_PREFIX} OUTPUT_VARIABLE kamergraaf_from)
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY ${kamergraaf_from} OUTPUT_VARIABLE kamergraaf_up)
set(kamergraaf_libdir "\${prefix}")
cmake_path(APPEND kamergraaf_libdir ${CMAKE_INSTALL_LIBDIR})
set(kamergraaf_includedir "\${prefix}")
cmake_path(APPEND kamergraaf_includedir ${CMAKE_INSTALL_INCLUDEDIR})
configure_file(${CMAKE_CURRENT_LIST_DIR}/kamergraaf.pc.in ${PROJECT_BINARY_DIR}/install/kamergraaf.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/install/kamergraaf.pc DESTINATION ${kamergraaf_pkgconfig})

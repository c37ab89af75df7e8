# The files of the page, as a part of the library: what a page is made of is in the program that writes it.
set(kamergraaf_viewer ${PROJECT_SOURCE_DIR}/lib/viewer)
set(kamergraaf_viewer_files
  page.html page.css
  words.js graph.js route.js search.js path.js filter.js colours.js drawing.js axis.js panel.js controls.js page.js
  vendor/graphology.umd.min.js vendor/graphology.licence.txt
  vendor/sigma.min.js vendor/sigma.licence.txt
  vendor/graphology-utils.licence.txt vendor/events.licence.txt)
list(TRANSFORM kamergraaf_viewer_files PREPEND ${kamergraaf_viewer}/ OUTPUT_VARIABLE kamergraaf_viewer_paths)
set(kamergraaf_viewer_source ${PROJECT_BINARY_DIR}/viewer/files.cpp)

add_custom_command(
  OUTPUT ${kamergraaf_viewer_source}
  COMMAND ${CMAKE_COMMAND} -D FOLDER=${kamergraaf_viewer} "-D FILES=${kamergraaf_viewer_files}"
    -D OUTPUT=${kamergraaf_viewer_source} -P ${CMAKE_CURRENT_LIST_DIR}/embed.cmake
  DEPENDS ${kamergraaf_viewer_paths} ${CMAKE_CURRENT_LIST_DIR}/embed.cmake
  COMMENT "The files of the viewer"
  VERBATIM)
target_sources(kamergraaf PRIVATE ${kamergraaf_viewer_source})

# Writes a C++ file that holds the files of the viewer: cmake -D FOLDER=… -D FILES=a;b -D OUTPUT=… -P embed.cmake
set(arrays "")
set(table "")
list(LENGTH FILES count)
set(number 0)
foreach(file IN LISTS FILES)
  file(READ ${FOLDER}/${file} bytes HEX)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
  string(APPEND arrays "constexpr char file_${number}[] = {${bytes}};\n")
  string(APPEND table "    {\"${file}\", {file_${number}, sizeof file_${number}}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT}
"#include \"viewer/files.hpp\"

#include <algorithm>
#include <array>

namespace kamergraaf::viewer {
namespace {

struct File {
  std::string_view name;
  std::string_view content;
};

${arrays}
constexpr std::array<File, ${count}> all_files{{
${table}}};

}  // namespace

std::string_view file(std::string_view name) {
  const auto found = std::find_if(all_files.begin(), all_files.end(), [&](const File& one) { return one.name == name; });
  return found == all_files.end() ? std::string_view() : found->content;
}

}  // namespace kamergraaf::viewer
")

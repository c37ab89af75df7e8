// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include "viewer/files.hpp"
#include "writers/page_data.hpp"
#include "writers/writers.hpp"

namespace kamergraaf::writers {
namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";
constexpr std::string_view source_map = "//# sourceMappingURL=";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<')
      out += "&lt;";
    else if (c == '&')
      out += "&amp;";
    else
      out += c;
  }
  return out;
}

std::string part(std::string_view name, const CitationGraph& graph) {
  if (name == "data") return page_data(graph);
  const std::string_view content = viewer::file(name);
  if (name.ends_with(".txt")) return escaped(content);
  return std::string(content.substr(0, content.find(source_map)));
}

}  // namespace

void html(std::ostream& out, const CitationGraph& graph) {
  std::string_view page = viewer::file("page.html");
  for (std::size_t begin = page.find(opening); begin != std::string_view::npos; begin = page.find(opening)) {
    const std::size_t end = page.find(closing, begin);
    out << page.substr(0, begin) << part(page.substr(begin + opening.size(), end - begin - opening.size()), graph);
    page.remove_prefix(end + closing.size());
  }
  out << page;
}

}  // namespace kamergraaf::writers

// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/write.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "detail/part_file.hpp"
#include "kamergraaf/error.hpp"
#include "writers/writers.hpp"

namespace kamergraaf {
namespace {

namespace fs = std::filesystem;

/// \invariant the rows of one format stand together, each but a format's only one with what its file is called behind the name
struct Writer {
  std::string_view format;
  std::size_t (*write)(std::ostream&, const CitationGraph&, const WriteOptions&);
  bool is_drawing = false;
  std::string_view ending = {};
};

using Writers = std::span<const Writer>;

template <void (*writer)(std::ostream&, const CitationGraph&)>
std::size_t whole(std::ostream& out, const CitationGraph& graph, const WriteOptions&) {
  writer(out, graph);
  return 0;
}

constexpr std::array all_writers{
    Writer{"dot", writers::dot, true},
    Writer{"svg", writers::svg, true},
    Writer{"png", writers::png, true},
    Writer{"pdf", writers::pdf, true},
    Writer{"graphml", whole<writers::graphml>},
    Writer{"gexf", whole<writers::gexf>},
    Writer{"json", whole<writers::json>},
    Writer{"cytoscape", whole<writers::cytoscape>},
    Writer{"csv", whole<writers::csv_nodes>, false, "_nodes.csv"},
    Writer{"csv", whole<writers::csv_edges>, false, "_edges.csv"},
    Writer{"turtle", whole<writers::turtle>},
    Writer{"mermaid", writers::mermaid, true},
    Writer{"html", whole<writers::html>},
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> other_endings{
    {{"ttl", "turtle"}, {"mmd", "mermaid"}, {"cyjs", "cytoscape"}, {"gv", "dot"}}};

Writers writers_of(std::string_view format) {
  const auto is_of = [&](const Writer& writer) { return writer.format == format; };
  const auto* first = std::find_if(all_writers.begin(), all_writers.end(), is_of);
  return {first, std::find_if_not(first, all_writers.end(), is_of)};
}

Writers known_writers(std::string_view format, const std::string& file) {
  const Writers writers = writers_of(format);
  if (!writers.empty()) return writers;
  std::string known;
  for (const std::string_view name : graph_formats()) known += (known.empty() ? "" : ", ") + std::string(name);
  throw Error("no format \"" + std::string(format) + "\" for a graph; there are " + known, file);
}

std::string ending_of(const fs::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending.empty() ? ending : ending.substr(1);
}

fs::path target_of(const fs::path& path, const Writer& writer) {
  if (writer.ending.empty()) return path;
  fs::path target = ending_of(path) == writer.format ? fs::path(path).replace_extension() : path;
  return target += writer.ending;
}

std::size_t write_part(const detail::PartFile& part, const CitationGraph& graph, const Writer& writer,
                       const WriteOptions& options) {
  std::size_t left_out = 0;
  part.write([&](std::ostream& out) { left_out = writer.write(out, graph, options); });
  return left_out;
}

}  // namespace

std::vector<std::string_view> graph_formats() {
  std::vector<std::string_view> names;
  for (const Writer& writer : all_writers)
    if (names.empty() || names.back() != writer.format) names.push_back(writer.format);
  return names;
}

std::string_view graph_format_of(const fs::path& path) {
  const std::string ending = ending_of(path);
  for (const auto& [other, format] : other_endings)
    if (ending == other) return format;
  const Writers writers = writers_of(ending);
  return writers.empty() ? std::string_view() : writers.front().format;
}

bool is_drawing(std::string_view format) {
  const Writers writers = writers_of(format);
  return !writers.empty() && writers.front().is_drawing;
}

bool is_several_files(std::string_view format) { return writers_of(format).size() > 1; }

std::size_t write(std::ostream& out, const CitationGraph& graph, std::string_view format, const WriteOptions& options) {
  const Writers writers = known_writers(format, {});
  if (writers.size() > 1) throw Error(std::string(format) + " is several files, and needs the name of one");
  return writers.front().write(out, graph, options);
}

std::size_t write(const fs::path& path, const CitationGraph& graph, std::string_view format, const WriteOptions& options) {
  const std::string wanted = format.empty() ? std::string(graph_format_of(path)) : std::string(format);
  const Writers writers = known_writers(wanted.empty() ? ending_of(path) : wanted, path.string());
  std::size_t left_out = 0;
  std::vector<detail::PartFile> parts;
  for (const Writer& writer : writers)
    left_out += write_part(parts.emplace_back(target_of(path, writer)), graph, writer, options);
  for (const detail::PartFile& part : parts) part.take_place();
  return left_out;
}

}  // namespace kamergraaf

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "detail/opening.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/write.hpp"
#include "stored/stored.hpp"

namespace kamergraaf {
namespace {

struct Format {
  std::string_view name;
  CitationGraph (*read)(std::string bytes, const std::string& file);
};

constexpr std::array<Format, 2> all_formats{{
    {"graphml", stored::graphml},
    {"json", stored::json},
}};

const Format& format_named(std::string_view name, const std::string& file) {
  const auto* found = std::find_if(all_formats.begin(), all_formats.end(), [&](const Format& f) { return f.name == name; });
  if (found != all_formats.end()) return *found;
  std::string known;
  for (const Format& format : all_formats) known += (known.empty() ? "" : ", ") + std::string(format.name);
  throw Error("no format \"" + std::string(name) + "\" to read a graph from; there are " + known, file);
}

std::string all_of(std::istream& in, const std::string& file) {
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (in.bad()) throw Error("cannot be read", file, detail::last_code());
  return bytes;
}

}  // namespace

std::vector<std::string_view> stored_formats() {
  std::vector<std::string_view> names;
  for (const Format& format : all_formats) names.push_back(format.name);
  return names;
}

CitationGraph read_graph(std::istream& in, std::string_view format) {
  return format_named(format, {}).read(all_of(in, {}), {});
}

CitationGraph read_graph(const std::filesystem::path& path, std::string_view format) {
  const std::string name = path.string();
  const Format& known = format_named(format.empty() ? graph_format_of(path) : format, name);
  std::ifstream file(path, std::ios::binary);
  detail::forbid_unopened(path, file.is_open());
  return known.read(all_of(file, name), name);
}

}  // namespace kamergraaf

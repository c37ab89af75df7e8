// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

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

/// \param size of the file; 0 where that is not known
std::string bytes_of(std::istream& in, const std::string& file, std::uintmax_t size) {
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(size));
  std::istream all(in.rdbuf());
  for (std::array<char, 1 << 16> part; all.good();) {
    all.read(part.data(), part.size());
    bytes.append(part.data(), static_cast<std::size_t>(all.gcount()));
  }
  if (all.bad()) throw Error("cannot be read", file, detail::last_code());
  return bytes;
}

}  // namespace

std::vector<std::string_view> stored_formats() {
  std::vector<std::string_view> names;
  for (const Format& format : all_formats) names.push_back(format.name);
  return names;
}

CitationGraph read_graph(std::istream& in, std::string_view format) {
  return format_named(format, {}).read(bytes_of(in, {}, 0), {});
}

CitationGraph read_graph(const std::filesystem::path& path, std::string_view format) {
  const std::string name = path.string();
  const Format& known = format_named(format.empty() ? graph_format_of(path) : format, name);
  std::ifstream file(path, std::ios::binary);
  detail::forbid_unopened(path, file.is_open());
  std::error_code ignored;
  const std::uintmax_t size = std::filesystem::is_regular_file(path, ignored) ? std::filesystem::file_size(path, ignored) : 0;
  return known.read(bytes_of(file, name, ignored ? 0 : size), name);
}

}  // namespace kamergraaf

// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/write.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <random>
#include <string>

#include "kamergraaf/error.hpp"
#include "writers/writers.hpp"

namespace kamergraaf {
namespace {

struct Writer {
  std::string_view name;
  void (*write)(std::ostream&, const CitationGraph&);
};

constexpr std::array<Writer, 7> all_writers{{
    {"dot", writers::dot},
    {"svg", writers::svg},
    {"png", writers::png},
    {"pdf", writers::pdf},
    {"graphml", writers::graphml},
    {"json", writers::json},
    {"html", writers::html},
}};

const Writer& writer_of(std::string_view format, const std::string& file) {
  const auto found = std::find_if(all_writers.begin(), all_writers.end(), [&](const Writer& w) { return w.name == format; });
  if (found != all_writers.end()) return *found;
  std::string known;
  for (const Writer& writer : all_writers) known += (known.empty() ? "" : ", ") + std::string(writer.name);
  throw Error("no format \"" + std::string(format) + "\" for a graph; there are " + known, file);
}

std::string format_of(const std::filesystem::path& path, std::string_view format) {
  if (!format.empty()) return std::string(format);
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending.empty() ? ending : ending.substr(1);
}

void write_open(const std::filesystem::path& path, const CitationGraph& graph, const Writer& writer) {
  std::ofstream file(path, std::ios::binary);
  if (!file) throw Error("cannot be written", path.string());
  writer.write(file, graph);
  file.close();
  if (!file) throw Error("was not written in full", path.string());
}

std::filesystem::path beside(std::filesystem::path path) {
  std::random_device random;
  path += "." + std::to_string(random()) + ".part";
  return path;
}

void write_whole(const std::filesystem::path& path, const CitationGraph& graph, const Writer& writer) {
  const std::filesystem::path part = beside(path);
  std::error_code failure;
  try {
    write_open(part, graph, writer);
    std::filesystem::rename(part, path);
  } catch (const std::filesystem::filesystem_error& error) {
    std::filesystem::remove(part, failure);
    throw Error("cannot be written: " + error.code().message(), path.string());
  } catch (const Error& error) {
    std::filesystem::remove(part, failure);
    throw Error(error.reason(), path.string());
  } catch (...) {
    std::filesystem::remove(part, failure);
    throw;
  }
}

}  // namespace

std::vector<std::string_view> graph_formats() {
  std::vector<std::string_view> names;
  for (const Writer& writer : all_writers) names.push_back(writer.name);
  return names;
}

void write(std::ostream& out, const CitationGraph& graph, std::string_view format) { writer_of(format, {}).write(out, graph); }

void write(const std::filesystem::path& path, const CitationGraph& graph, std::string_view format) {
  const Writer& writer = writer_of(format_of(path, format), path.string());
  std::error_code failure;
  const std::filesystem::path target =
      std::filesystem::is_symlink(path, failure) ? std::filesystem::weakly_canonical(path, failure) : path;
  const bool in_place = std::filesystem::exists(target, failure) && !std::filesystem::is_regular_file(target, failure);
  in_place ? write_open(target, graph, writer) : write_whole(target, graph, writer);
}

}  // namespace kamergraaf

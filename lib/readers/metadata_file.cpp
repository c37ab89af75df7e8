// SPDX-License-Identifier: Apache-2.0
#include "readers/metadata_file.hpp"

#include <fstream>
#include <optional>
#include <vector>

#include "detail/log.hpp"
#include "readers/official_head.hpp"
#include "readers/readers.hpp"

namespace kamergraaf::detail {
namespace {

namespace files = std::filesystem;

constexpr const char* file_name = "metadata.xml";

std::optional<Metadata> read_file(const files::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return {};
  try {
    return stated_in(parsed_xml(whole(in, path.string()), path.string()).root);
  } catch (const Unreadable& error) {
    log().warn("{}", error.what());
    return {};
  }
}

bool is_of(const Metadata& file, const Metadata& stated, const std::string& stem) {
  if (!file.id) return false;
  if (stated.id) return *file.id == *stated.id;
  return to_string(*file.id) == stem || !parse_identifier(stem);
}

template <typename Value>
void fill(Value& value, const Value& from, bool missing) {
  if (missing) value = from;
}

void fill_from(Metadata& stated, const Metadata& file) {
  fill(stated.id, file.id, !stated.id);
  fill(stated.dossiers, file.dossiers, stated.dossiers.empty());
  fill(stated.number, file.number, stated.number.empty());
  fill(stated.session, file.session, !stated.session);
  fill(stated.chamber, file.chamber, stated.chamber == Chamber::none);
  fill(stated.kind, file.kind, stated.kind == PaperKind::unknown);
  fill(stated.date, file.date, !stated.date);
  fill(stated.title, file.title, stated.title.empty());
  fill(stated.authors, file.authors, stated.authors.empty());
  fill(stated.replaces, file.replaces, !stated.replaces);
}

}  // namespace

bool is_metadata_file(const files::path& path) {
  const std::string name = path.filename().string();
  return name == file_name || name.ends_with(std::string(".") + file_name);
}

void complete_by_file(Metadata& stated, const files::path& paper) {
  const std::string stem = paper.stem().string();
  const std::string whole = paper.string();
  const std::string folder = whole.substr(0, whole.size() - paper.filename().string().size());
  std::vector<std::string> places{folder + stem + '.' + file_name, folder + stem + '/' + file_name};
  if (stated.id) places.push_back(folder + to_string(*stated.id) + '/' + file_name);
  places.push_back(folder + file_name);
  for (const std::string& place : places) {
    std::error_code ignored;
    if (!files::is_regular_file(place, ignored)) continue;
    const auto file = read_file(place);
    if (file && is_of(*file, stated, stem)) return fill_from(stated, *file);
  }
}

}  // namespace kamergraaf::detail

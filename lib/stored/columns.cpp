// SPDX-License-Identifier: Apache-2.0
#include "stored/columns.hpp"

#include "detail/printable.hpp"

namespace kamergraaf::stored {
namespace {

constexpr std::string_view names = "names";

Record truth_of(const std::string& cell, const std::string& place) {
  if (cell == "true" || cell == "True" || cell == "1") return true;
  if (cell == "false" || cell == "False" || cell == "0") return false;
  throw Fault(place + ": neither true nor false: " + cell);
}

Record value_of(const writers::Column<Vertex>& column, const std::string& cell, const std::string& place) {
  if (column.name == names) return writers::split(cell);
  if (column.cells == writers::Cells::truth) return truth_of(cell, place + '.' + std::string(column.name));
  return cell;
}

Record record_of(const Row& row, const std::string& name, const std::string& place) {
  Record record{{"id", name}};
  for (const auto& column : writers::vertex_columns())
    if (const auto cell = row.find(column.name); cell != row.end() && !cell->second.empty())
      record[std::string(column.name)] = value_of(column, cell->second, place);
  return record;
}

Record parsed(const Row& row, std::string_view key, const std::string& place) {
  const auto cell = row.find(key);
  if (cell == row.end() || cell->second.empty()) return nullptr;
  Record value = Record::parse(cell->second, nullptr, false);
  if (value.is_discarded()) throw Fault(place + '.' + std::string(key) + ": no JSON");
  return value;
}

}  // namespace

Record more_of(const Vertex& vertex) {
  Row row;
  for (const auto& column : writers::vertex_columns()) row.emplace(column.name, detail::as_xml_text(column.of(vertex)));
  const Record shown = record_of(row, detail::as_xml_text(vertex.id), {});
  const Record all = record_of(vertex);
  Record left = Record::object();
  for (const auto& [key, value] : all.items())
    if (!shown.contains(key) || shown[key] != value) left[key] = value;
  return left;
}

Vertex vertex_of(const Row& row, const std::string& name, const std::string& place) {
  Record record = record_of(row, name, place);
  if (const Record left = parsed(row, more, place); left.is_object()) record.update(left);
  return vertex_of(record, place);
}

Edge edge_of(const Row& row, const std::string& place) {
  const auto kind = row.find("kind");
  Record record = Record::object();
  if (kind != row.end()) record["kind"] = kind->second;
  Edge edge{edge_kind_of(record, place), {}};
  const Record mentions = parsed(row, places, place);
  if (!mentions.is_null()) edge.mentions = mentions_of(mentions, place + '.' + std::string(places));
  return edge;
}

}  // namespace kamergraaf::stored

// SPDX-License-Identifier: Apache-2.0
#include "oracle/joined.hpp"

#include <algorithm>

namespace oracle {
namespace {

using namespace kamergraaf;

/// Those that their own head tells, or where there are none, all.
template <typename Value>
std::vector<Value> values(const std::vector<Vertex>& told, Field field, Value Vertex::*value) {
  std::vector<Value> own;
  std::vector<Value> all;
  for (const Vertex& vertex : told) {
    if (vertex.*value == Value{}) continue;
    all.push_back(vertex.*value);
    if ((vertex.own & static_cast<unsigned>(field)) != 0) own.push_back(vertex.*value);
  }
  return own.empty() ? all : own;
}

template <typename Value>
Value least(const std::vector<Value>& values) {
  return values.empty() ? Value{} : *std::min_element(values.begin(), values.end());
}

template <typename Value>
Value largest(std::vector<Value> values) {
  std::size_t most = 0;
  for (const Value& value : values) most = std::max(most, value.size());
  std::erase_if(values, [&](const Value& value) { return value.size() < most; });
  return least(values);
}

}  // namespace

Vertex joined(const std::vector<Vertex>& told) {
  Vertex vertex = told.front();
  vertex.paper = least(values(told, Field::paper, &Vertex::paper));
  vertex.chamber = least(values(told, Field::chamber, &Vertex::chamber));
  vertex.session = least(values(told, Field::session, &Vertex::session));
  vertex.date = least(values(told, Field::date, &Vertex::date));
  vertex.title = largest(values(told, Field::title, &Vertex::title));
  vertex.document = largest(values(told, Field::document, &Vertex::document));
  vertex.names = largest(values(told, Field::names, &Vertex::names));
  for (const Vertex& one : told) {
    vertex.known = vertex.known || one.known;
    vertex.own = static_cast<std::uint8_t>(vertex.own | one.own);
  }
  return vertex;
}

}  // namespace oracle

// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a Python program asks by a word, a day or an identifier.
///
///     const VertexDescriptor vertex = vertex_at(graph, py::str("kst-36045-190"), "id");
///     const std::optional<Date> since = day_of(py::str("2025-03-04"), "since");
///
/// Needs the GIL. Throws ValueError, which names what there is, and KeyError for what the graph has not.
#pragma once

#include <pybind11/pybind11.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kamergraaf/graph.hpp"
#include "kamergraaf/traverse.hpp"
#include "strings.hpp"

namespace kamergraaf::python {

/// The value of a C++ enum that has this name, up to the `last`; nothing where there is none.
template <typename Enum>
std::optional<Enum> named_value(std::string_view name, Enum last) {
  for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i)
    if (const std::string_view known = name_of(static_cast<Enum>(i)); known == name && !known.empty())
      return static_cast<Enum>(i);
  return {};
}

/// All names, as an error gives them: "html, markdown, xml".
template <typename Enum>
std::string names_up_to(Enum last) {
  std::string all;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i)
    if (const std::string_view known = name_of(static_cast<Enum>(i)); !known.empty())
      all += (all.empty() ? "" : ", ") + std::string(known);
  return all;
}

/// Throws TypeError: "text: no str: 3". What was given is shortened. \param wanted  the name of the type
[[noreturn]] void refuse(const char* argument, const char* wanted, const py::handle& given);

/// The same as named_value. Throws ValueError with all names. \param what  of what there is none, as the error says
template <typename Enum>
Enum value_named(const py::handle& word, Enum last, const char* what) {
  if (!py::isinstance<py::str>(word)) refuse(what, "str", word);
  const std::string name = utf8_of(py::str(word));
  if (const auto value = named_value(name, last)) return *value;
  throw py::value_error("no " + std::string(what) + ": '" + name + "'; there are " + names_up_to(last));
}

/// Nothing for None. \param day  a datetime.date, or '2025-03-04'
std::optional<Date> day_of(const py::object& day, const char* argument);

/// A str or an Identifier, as text. Throws TypeError: "id: no str or Identifier: 3".
std::string id_in(const py::handle& given, const char* argument);

/// The same; nothing for anything else, nor for what no identifier can be.
std::optional<std::string> id_told(const py::handle& given);

/// The vertex of an identifier, a str or an Identifier.
VertexDescriptor vertex_at(const CitationGraph& graph, const py::object& id, const char* argument);

/// What is no count. Throws ValueError for numbers: "depth: -1 is less than none"; TypeError for anything else.
[[noreturn]] void refuse_count(const char* argument, const py::handle& given);

/// A str that was given.
py::str str_in(const py::handle& given, const char* argument);

/// A path that was given: a str or an os.PathLike.
std::filesystem::path path_in(const py::handle& given, const char* argument);

/// A Document that was given; what is none is a TypeError, which says of which argument.
const Document& document_in(const py::handle& given, const char* argument);

/// All of a list, which must outlive them.
std::vector<const Document*> documents_in(const py::list& given);

Direction direction_of(const std::string& name);

}  // namespace kamergraaf::python

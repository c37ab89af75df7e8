// SPDX-License-Identifier: Apache-2.0
/// \file
/// Values of the library as values of the package, with places in code points.
///
///     const Origin origin{document.text, str_of(document.text), &document.source, document.name, extractor.patterns()};
///     py::list citations = values_of(found, origin);
///
/// Needs the GIL.
#pragma once

#include <pybind11/pybind11.h>

#include <span>
#include <vector>

#include "kamergraaf/document.hpp"
#include "kamergraaf/extractor.hpp"
#include "kamergraaf/registry.hpp"
#include "strings.hpp"

namespace kamergraaf::python {

/// What citations were read from.
struct Origin {
  std::string_view utf8;           ///< the text of the document
  py::str text;                    ///< the same as a str
  const Source* source = nullptr;  ///< the way back to its file; null for a text that was in memory
  std::string_view name = {};      ///< of the document
  std::span<const Pattern> patterns;
};

/// The citations of one document.
py::list values_of(std::span<const Citation> citations, const Origin& origin);

/// What was turned down in it.
py::list values_of(std::span<const Extractor::Rejection> rejections, const Origin& origin);

py::object value_of(const Author& author);
py::object value_of(const KnownPaper& paper);

/// A tuple of what `value_of_one` makes of each.
template <typename List, typename ValueOfOne>
py::tuple tuple_of(const List& list, const ValueOfOne& value_of_one) {
  py::tuple values(list.size());
  Py_ssize_t at = 0;
  for (const auto& one : list) PyTuple_SET_ITEM(values.ptr(), at++, py::object(value_of_one(one)).release().ptr());
  return values;
}

/// The identifiers as str.
py::tuple names_of(std::span<const Identifier> ids);

}  // namespace kamergraaf::python

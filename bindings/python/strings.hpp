// SPDX-License-Identifier: Apache-2.0
/// \file
/// Between the strings of Python, which count code points, and the bytes of the library.
///
///     std::string text = utf8_of(given);
///     str_of(span.of(text));  // given[begin:end]
///
/// Everything here needs the GIL but CodePoints.
#pragma once

#include <pybind11/pybind11.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/citation.hpp"

namespace kamergraaf::python {

namespace py = pybind11;

/// The bytes of a str. Throws ValueError where it holds half of a surrogate pair.
std::string utf8_of(const py::str& text);

/// A str with one character for every code point that to_code_points counts; U+FFFD for bytes that are no UTF-8.
py::str str_of(std::string_view text);

/// str_of, and None for the empty text.
py::object str_or_none(std::string_view text);

/// A datetime.date, or None.
py::object date_or_none(const std::optional<Date>& date);

/// Where bytes of one text are in code points.
class CodePoints {
 public:
  /// Looks up all of these bytes in one pass over the text.
  CodePoints(std::string_view text, std::vector<std::size_t> bytes);

  /// The code points before a byte. \pre the byte was among those given
  std::size_t at(std::size_t byte) const;

 private:
  std::vector<std::size_t> bytes_;
  std::vector<std::size_t> counts_;
};

}  // namespace kamergraaf::python

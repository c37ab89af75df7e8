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

/// The bytes of a str, which are valid as long as it is. Throws ValueError where it holds half of a surrogate pair.
std::string_view utf8_view_of(const py::str& text);

/// The same, copied.
std::string utf8_of(const py::str& text);

/// A str with one character for every code point that to_code_points counts; U+FFFD for bytes that are no UTF-8.
py::str str_of(std::string_view text);

/// text[begin:end]
py::str part_of(const py::str& text, std::size_t begin, std::size_t end);

/// str_of, and None for the empty text.
py::object str_or_none(std::string_view text);

/// A datetime.date, or None.
py::object date_or_none(const std::optional<Date>& date);

/// Where bytes of one text are in code points.
class CodePoints {
 public:
  /// Looks up all of these bytes in one pass over the text, or in none where it is ASCII.
  /// \param text  what str_of makes of `utf8`
  CodePoints(const py::str& text, std::string_view utf8, std::vector<std::size_t> bytes);

  /// The code points before a byte. \pre the byte was among those given
  std::size_t at(std::size_t byte) const;

 private:
  bool is_ascii_;
  std::vector<std::size_t> bytes_;
  std::vector<std::size_t> counts_;
};

}  // namespace kamergraaf::python

// SPDX-License-Identifier: Apache-2.0
#include "strings.hpp"

#include <datetime.h>

#include <algorithm>
#include <numeric>

#include "kamergraaf/text.hpp"

namespace kamergraaf::python {
namespace {

py::object decoded(std::string_view text) {
  auto result =
      py::reinterpret_steal<py::object>(PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "strict"));
  if (!result) PyErr_Clear();
  return result;
}

py::str decoded_piecewise(std::string_view text) {
  std::vector<std::size_t> counts(text.size() + 1);
  std::iota(counts.begin(), counts.end(), std::size_t{0});
  const std::vector<std::size_t> starts = to_bytes(text, counts);
  py::list pieces;
  for (std::size_t i = 0; starts[i] < text.size(); ++i) {
    const py::object piece = decoded(Span{starts[i], starts[i + 1]}.of(text));
    pieces.append(piece ? piece : py::str("\uFFFD"));
  }
  return py::str("").attr("join")(pieces);
}

}  // namespace

std::string_view utf8_view_of(const py::str& text) {
  Py_ssize_t size = 0;
  const char* bytes = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
  if (bytes != nullptr) return {bytes, static_cast<std::size_t>(size)};
  if (PyErr_ExceptionMatches(PyExc_UnicodeEncodeError) == 0) throw py::error_already_set();
  const py::error_already_set error;
  throw py::value_error("the text holds half of a surrogate pair at position " +
                        py::str(error.value().attr("start")).cast<std::string>() + ": that is no character");
}

std::string utf8_of(const py::str& text) { return std::string(utf8_view_of(text)); }

py::str str_of(std::string_view text) {
  const py::object whole = decoded(text);
  return whole ? py::str(whole) : decoded_piecewise(text);
}

py::str part_of(const py::str& text, std::size_t begin, std::size_t end) {
  PyObject* part = PyUnicode_Substring(text.ptr(), static_cast<Py_ssize_t>(begin), static_cast<Py_ssize_t>(end));
  if (part == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::str>(part);
}

py::object str_or_none(std::string_view text) { return text.empty() ? py::object(py::none()) : str_of(text); }

py::object date_or_none(const std::optional<Date>& date) {
  if (!date) return py::none();
  if (PyDateTimeAPI == nullptr) PyDateTime_IMPORT;
  auto* result = PyDate_FromDate(static_cast<int>(date->year()), static_cast<int>(static_cast<unsigned>(date->month())),
                                 static_cast<int>(static_cast<unsigned>(date->day())));
  if (result == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(result);
}

CodePoints::CodePoints(const py::str& text, std::string_view utf8, std::vector<std::size_t> bytes)
    : is_ascii_(PyUnicode_IS_ASCII(text.ptr()) != 0), bytes_(std::move(bytes)) {
  if (is_ascii_) return;
  std::sort(bytes_.begin(), bytes_.end());
  bytes_.erase(std::unique(bytes_.begin(), bytes_.end()), bytes_.end());
  counts_ = to_code_points(utf8, bytes_);
}

std::size_t CodePoints::at(std::size_t byte) const {
  if (is_ascii_) return byte;
  const auto found = std::lower_bound(bytes_.begin(), bytes_.end(), byte);
  return counts_.at(static_cast<std::size_t>(found - bytes_.begin()));
}

}  // namespace kamergraaf::python

// SPDX-License-Identifier: Apache-2.0
/// \file
/// The classes of the package that are written in Python, so that C++ makes their values without asking for them each time.
///
///     py::object author = made(Class::author, str_or_none(name), str_or_none(role), str_or_none(party));
///     py::object kind = member_of(identifier.kind);  // Kind.KAMERSTUK
///
/// Needs the GIL.
#pragma once

#include <pybind11/pybind11.h>

#include <array>
#include <cstddef>
#include <utility>

namespace kamergraaf::python {

namespace py = pybind11;

/// The named tuples of kamergraaf.records.
enum class Class : std::uint8_t {
  author,
  citation,
  common_ancestor,
  communities,
  disagreement,
  dossier_flow,
  dossier_folder,
  edge,
  finding,
  follow_up,
  footnote,
  known_paper,
  link,
  mention,
  pattern,
  rejection,
  repair,
  step,
  vertex,
};

/// Looks up all that is asked for later. Throws where a class or a member is not there.
/// \param list  the class of a list of citations
void know_classes(const py::module_& records, const py::module_& kinds, const py::object& list);

/// The citations as what a notebook shows.
py::list list_of_citations(const py::list& citations);

/// A tuple of that class, whose fields are yet to be set. Throws std::logic_error where it has another number of them.
py::object unfilled(Class which, std::size_t fields);

/// A value of that class.
template <typename... Fields>
py::object made(Class which, Fields&&... fields) {
  py::object value = unfilled(which, sizeof...(fields));
  Py_ssize_t at = 0;
  (PyTuple_SET_ITEM(value.ptr(), at++, py::object(std::forward<Fields>(fields)).release().ptr()), ...);
  return value;
}

/// What `__reduce__` gives: the function of that name in kamergraaf.restoring, and what it is to be called with.
py::tuple restoring(const char* function, const py::bytes& state);

inline constexpr std::size_t most_members = 32;

/// The members of the Python enum that stands for a C++ one; None where the C++ value has no name.
template <typename Enum>
inline std::array<PyObject*, most_members> members{};

template <typename Enum>
py::object member_of(Enum value) {
  return py::reinterpret_borrow<py::object>(members<Enum>[static_cast<std::size_t>(value)]);
}

}  // namespace kamergraaf::python

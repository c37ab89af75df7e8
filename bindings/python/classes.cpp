// SPDX-License-Identifier: Apache-2.0
#include "classes.hpp"

#include <stdexcept>
#include <string>

#include "kamergraaf/check.hpp"
#include "kamergraaf/document.hpp"
#include "kamergraaf/graph.hpp"
#include "kamergraaf/registry.hpp"
#include "strings.hpp"

namespace kamergraaf::python {
namespace {

constexpr std::array names{"Author",      "Citation",      "CommonAncestor", "Communities", "Disagreement",
                           "DossierFlow", "DossierFolder", "Edge",           "Finding",     "FollowUp",
                           "Footnote",    "KnownPaper",    "Link",           "Mention",     "Pattern",
                           "Rejection",   "Repair",        "Step",           "Vertex"};

struct Tuple {
  PyTypeObject* type = nullptr;
  Py_ssize_t size = 0;
};

std::array<Tuple, names.size()> tuples{};
PyObject* list_class = nullptr;

template <typename Enum>
void look_up(const py::module_& kinds, const char* name, Enum last) {
  const py::object type = kinds.attr(name);
  for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
    const std::string_view word = name_of(static_cast<Enum>(i));
    members<Enum>[i] = (word.empty() ? py::object(py::none()) : type(str_of(word))).release().ptr();
  }
}

}  // namespace

py::list list_of_citations(const py::list& citations) {
  auto list = py::reinterpret_steal<py::object>(PyObject_CallOneArg(list_class, citations.ptr()));
  if (!list) throw py::error_already_set();
  return py::list(std::move(list));
}

void know_classes(const py::module_& records, const py::module_& kinds, const py::object& list) {
  list_class = py::object(list).release().ptr();
  for (std::size_t i = 0; i < names.size(); ++i) {
    py::object type = records.attr(names[i]);
    tuples[i].size = static_cast<Py_ssize_t>(py::len(type.attr("_fields")));
    tuples[i].type = reinterpret_cast<PyTypeObject*>(type.release().ptr());
  }
  look_up(kinds, "Kind", Kind::meeting);
  look_up(kinds, "Chamber", Chamber::verenigde);
  look_up(kinds, "Form", Form::implicit);
  look_up(kinds, "Verdict", Verdict::unresolved);
  look_up(kinds, "Ground", Ground::known);
  look_up(kinds, "Relation", Relation::amends);
  look_up(kinds, "PaperKind", PaperKind::other);
  look_up(kinds, "Revision", Revision::nader_gewijzigd);
  look_up(kinds, "RepairKind", RepairKind::footnote);
  look_up(kinds, "Standing", Standing::unheard_of);
  look_up(kinds, "VertexKind", VertexKind::outside);
  look_up(kinds, "EdgeKind", EdgeKind::part_of);
  look_up(kinds, "FindingKind", FindingKind::empty_dossier);
}

py::tuple restoring(const char* function, const py::bytes& state) {
  return py::make_tuple(py::module_::import("kamergraaf.restoring").attr(function), py::make_tuple(state));
}

py::object unfilled(Class which, std::size_t fields) {
  const auto [type, size] = tuples[static_cast<std::size_t>(which)];
  if (static_cast<Py_ssize_t>(fields) != size)
    throw std::logic_error(std::string(names[static_cast<std::size_t>(which)]) + " has other fields");
  auto value = py::reinterpret_steal<py::object>(type->tp_alloc(type, size));
  if (!value) throw py::error_already_set();
  return value;
}

}  // namespace kamergraaf::python

// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/waiting.hpp"

#include <pybind11/pybind11.h>

#include "bind.hpp"
#include "classes.hpp"
#include "document_state.hpp"
#include "given.hpp"
#include "knowledge.hpp"
#include "long_work.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

using Papers = Given<"register", Register>;

py::list citations(Waiting& waiting, const Given<"document", Document>& given, const Papers& papers, Implicit implicit,
                   const py::object& extractor) {
  const Document& document = given;
  const Knowledge knowledge = knowledge_of(implicit, extractor, py::none());
  const std::vector<Citation> found = citations_of(document, knowledge.extractor, papers, waiting);
  return values_of(found,
                   {document.text, str_of(document.text), &document.source, document.name, knowledge.extractor.patterns()});
}

py::list arrived(Waiting& waiting, const Papers& papers, const py::object& id) {
  const std::string name = id_in(id, "id");
  const auto identifier = parse_identifier(name);
  if (!identifier) throw py::value_error("no identifier: '" + name + "'");
  py::list settled;
  for (Settled& one : waiting.arrive(papers, *identifier)) settled.append(py::cast(std::move(one)));
  return settled;
}

py::dict record_of(const Settled& settled) {
  py::dict record;
  record["document"] = str_of(settled.document);
  record["paper"] = str_of(settled.paper);
  record["id"] = str_of(to_string(settled.quotation.citation.id));
  record["text"] = str_of(settled.quotation.mention.text);
  record["words"] = str_of(settled.quotation.mention.words);
  return record;
}

py::str written(const Settled& settled) {
  return py::str("<Settled {!r} in {!r}: {}>")
      .format(str_of(settled.quotation.mention.text), str_of(settled.document),
              str_of(to_string(settled.quotation.citation.id)));
}

}  // namespace

void bind_waiting(py::module_& module) {
  py::class_<Settled> settled_type(module, "Settled",
                                   "A reference that a paper which came later settles. `Graph.add` takes it.");
  settled_type
      .def_property_readonly(
          "document", [](const Settled& self) { return str_of(self.document); }, "The paper that it stands in.")
      .def_property_readonly(
          "paper", [](const Settled& self) { return str_of(self.paper); }, "The id of its vertex in the graph.")
      .def_property_readonly(
          "id", [](const Settled& self) { return str_of(to_string(self.quotation.citation.id)); }, "The paper that it means.")
      .def_property_readonly(
          "text", [](const Settled& self) { return str_of(self.quotation.mention.text); }, "As printed.")
      .def_property_readonly(
          "words", [](const Settled& self) { return str_of(self.quotation.mention.words); }, "The sentence around it.")
      .def(
          "__eq__", [](const Settled& a, const Settled& b) { return a == b; }, py::is_operator())
      .def("__hash__", [](const Settled& self) { return std::hash<Identifier>{}(self.quotation.citation.id); })
      .def("to_dict", &record_of,
           "to_dict(self)\n--\n\n"
           "Its properties, as JSON can hold them.")
      .def("__reduce__", [](const Settled& self) { return restoring("restored_settled", state_of(self)); })
      .def("__repr__", &written);
  settled_type.attr("__match_args__") = py::make_tuple("document", "paper", "id");
  module.def("_restored_settled", &settled_of_state);

  py::class_<Waiting>(module, "Waiting", R"(References that wait for a paper that is not known yet, when papers come one by one.

    >>> import kamergraaf
    >>> motion = kamergraaf.Document(
    ...     "36 999\n\nBrieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 4 maart 2025\n\n"
    ...     "De Kamer,\n\nen gaat over tot de orde van de dag.\n\nVan Aalst\n")
    >>> waiting, register = kamergraaf.Waiting(), kamergraaf.Register()
    >>> letter = kamergraaf.Document("Ik voer de motie-Van Aalst uit.", "brief")
    >>> [c.verdict for c in waiting.citations(letter, register, implicit=True)], len(waiting)
    ([Verdict.UNRESOLVED], 1)
    >>> register.add(motion)
    >>> [(s.text, s.id) for s in waiting.arrive(register, motion.id)]
    [('de motie-Van Aalst', 'kst-36999-12')]

For one thread at a time.)")
      .def(py::init<>())
      .def("citations", &citations, py::arg("document"), py::arg("register"), py::arg("implicit") = false,
           py::arg("extractor") = py::none(),
           "citations(self, document, register, implicit=False, extractor=None)\n--\n\n"
           "The citations of a paper, as `Document.citations` gives them. What the register may tell later waits.")
      .def("arrive", &arrived, py::arg("register"), py::arg("id"),
           "arrive(self, register, id)\n--\n\n"
           "What is settled now that this paper is in the register: a list of Settled. It waits no more.")
      .def("__len__", &Waiting::size)
      .def("__repr__", [](const Waiting& self) { return "<Waiting of " + std::to_string(self.size()) + " references>"; });
}

}  // namespace kamergraaf::python

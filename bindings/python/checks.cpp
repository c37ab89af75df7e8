// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <map>

#include "asked.hpp"
#include "bind.hpp"
#include "classes.hpp"
#include "given.hpp"
#include "kamergraaf/check.hpp"
#include "knowledge.hpp"
#include "long_work.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

using Places = std::map<std::string, CodePoints>;

CodePoints places_of(const Document& document, const std::vector<Citation>& citations) {
  std::vector<std::size_t> bytes;
  for (const Citation& citation : citations) bytes.insert(bytes.end(), {citation.span.begin, citation.span.end});
  return {str_of(document.text), document.text, std::move(bytes)};
}

py::object value_of(const Finding& finding, const Places& places) {
  const auto in = places.find(finding.document);
  const auto place = [&](std::size_t byte) {
    return finding.span.empty() || in == places.end() ? py::object(py::none()) : py::int_(in->second.at(byte));
  };
  return made(Class::finding, member_of(finding.kind), str_of(finding.id), str_of(finding.says), str_or_none(finding.document),
              place(finding.span.begin), place(finding.span.end),
              tuple_of(finding.related, [](const std::string& one) { return str_of(one); }));
}

/// \param known the register that was given; null for none
py::list checked(const std::vector<const Document*>& documents, const Knowledge& knowledge, const Register* known, int threads,
                 const py::object& progress) {
  std::vector<std::vector<Citation>> citations(documents.size());
  LongWork(progress, documents.size()).run_each(threads_of(threads), [&](std::size_t i) {
    citations[i] = citations_in(*documents[i], knowledge);
  });
  Inspection inspection;
  Places places;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    inspection.add(*documents[i], citations[i]);
    places.emplace(documents[i]->name, places_of(*documents[i], citations[i]));
  }
  py::list findings;
  for (const Finding& finding : known ? inspection.findings(*known) : inspection.findings())
    findings.append(value_of(finding, places));
  return findings;
}

}  // namespace

void bind_checks(py::module_& module) {
  module.def("_check", [](const py::list& documents, Implicit implicit, const py::object& papers, const py::object& extractor,
                          Threads threads, const py::object& progress) {
    const std::vector<const Document*> all = documents_in(documents);
    Knowledge knowledge = knowledge_of(implicit, extractor, papers);
    const Register* known = knowledge.papers;
    if (implicit) know(knowledge, all);
    return checked(all, knowledge, known, threads, progress);
  });
}

}  // namespace kamergraaf::python

// SPDX-License-Identifier: Apache-2.0
#include "knowledge.hpp"

#include <string>

#include "asked.hpp"
#include "kamergraaf/resolver.hpp"

namespace kamergraaf::python {

namespace {

namespace py = pybind11;

template <typename Type>
const Type* given(const py::object& value, const char* argument, const char* wanted) {
  if (value.is_none()) return nullptr;
  if (!py::isinstance<Type>(value)) refuse(argument, wanted, value);
  return value.cast<const Type*>();
}

}  // namespace

Knowledge knowledge_of(bool implicit, const py::object& extractor, const py::object& papers) {
  static const Extractor built_in;
  static const Extractor all(all_patterns());
  const auto* own = given<Extractor>(extractor, "extractor", "Extractor");
  const auto* known = given<Register>(papers, "register", "Register");
  return {own ? *own : implicit ? all : built_in, known, InUse(known)};
}

void know(Knowledge& knowledge, std::span<const Document* const> documents) {
  const auto all = knowledge.papers ? std::make_shared<Register>(*knowledge.papers) : std::make_shared<Register>();
  for (const Document* document : documents) all->add(known_paper(*document));
  knowledge.papers = all.get();
  knowledge.own = all;
}

std::vector<Citation> citations_in(const Document& document, const Knowledge& knowledge) {
  const auto& [extractor, papers, reading, own] = knowledge;
  return papers ? citations_of(document, extractor, *papers) : citations_of(document, extractor);
}

std::vector<Citation> citations_in(const Document& document, const Knowledge& knowledge,
                                   std::vector<Extractor::Rejection>& rejections) {
  const auto& [extractor, papers, reading, own] = knowledge;
  return papers ? citations_of(document, extractor, *papers, rejections) : citations_of(document, extractor, rejections);
}

}  // namespace kamergraaf::python

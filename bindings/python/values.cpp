// SPDX-License-Identifier: Apache-2.0
#include "values.hpp"

#include <cmath>

#include "classes.hpp"
#include "long_work.hpp"

namespace kamergraaf::python {
namespace {

py::object number_or_none(std::size_t number) { return number == 0 ? py::object(py::none()) : py::int_(number); }

py::tuple ends_of(Span span) { return span.empty() ? py::tuple() : py::make_tuple(span.begin, span.end); }

py::object rounded(float points) { return py::float_(std::round(static_cast<double>(points) * 100) / 100); }

py::object value_of(const PageBox& place) {
  const Box& box = place.box;
  return py::make_tuple(place.page, rounded(box.left), rounded(box.top), rounded(box.right), rounded(box.bottom));
}

/// What is asked of each citation of one document.
struct Reader {
  const Origin& origin;
  CodePoints places;
  py::object name = str_or_none(origin.name);

  py::object slice(Span span) const { return part_of(origin.text, places.at(span.begin), places.at(span.end)); }
  py::tuple ends(Span span) const {
    return span.empty() ? py::tuple() : py::make_tuple(places.at(span.begin), places.at(span.end));
  }
  py::object pattern(std::uint16_t which) const {
    return which < origin.patterns.size() ? py::object(str_of(origin.patterns[which].name)) : py::none();
  }
  Place place_of(Span span) const {
    const Source* source = origin.source;
    return source && !(source->pieces.empty() && source->glyphs.empty()) ? kamergraaf::place_of(*source, span) : Place{};
  }
  py::object value(const Citation& citation) const;
};

py::object date_of(const Citation& citation) {
  if (citation.id.kind == Kind::meeting) return date_or_none(parse_date(citation.id.number.view()));
  return date_or_none(citation.date);
}

py::object rijkswet_of(const Citation& citation) {
  return citation.rijkswet == 0 ? py::object(py::none()) : str_of('R' + std::to_string(citation.rijkswet));
}

py::object confidence_or_none(const Citation& citation) {
  const double confidence = confidence_of(citation);
  return confidence > 0 ? py::object(py::float_(confidence)) : py::none();
}

py::object pages_in(const Citation& citation, std::string_view text) {
  if (citation.pages.empty() && !is_by_page(citation.id)) return py::tuple();
  return tuple_of(pages_of(citation, text), [](const std::string& page) { return str_of(page); });
}

py::object Reader::value(const Citation& citation) const {
  const Identifier& id = citation.id;
  const Place place = place_of(citation.span);
  const bool is_element = citation.group != citation.span;
  const bool by_page = is_by_page(id);
  py::object value = made(
      Class::citation, py::int_(places.at(citation.span.begin)), py::int_(places.at(citation.span.end)), slice(citation.span),
      member_of(id.kind), str_or_none(to_string(id)), str_or_none(url(id)), name, str_or_none(to_string(id.dossier)),
      rijkswet_of(citation), str_or_none(by_page ? std::string_view() : id.number.view()), str_or_none(citation.part.view()),
      member_of(citation.chamber), str_or_none(to_string(citation.session ? citation.session : id.session)),
      pages_in(citation, origin.utf8), str_or_none(by_page ? std::string_view() : id.item.view()), number_or_none(id.year),
      member_of(citation.relation), member_of(citation.paper), date_of(citation),
      tuple_of(kamergraaf::names_of(citation, origin.utf8), [](const std::string& one) { return str_of(one); }),
      number_or_none(citation.footnote), number_or_none(place.boxes.empty() ? 0 : place.boxes.front().page),
      is_element ? ends(citation.group) : py::tuple(), member_of(citation.form), member_of(citation.verdict),
      str_or_none(citation.reason), names_of(citation.candidates), member_of(citation.ground), ends(citation.antecedent),
      confidence_or_none(citation), py::bool_(citation.repaired), py::bool_(citation.publisher),
      tuple_of(place.boxes, [](const PageBox& box) { return value_of(box); }), str_or_none(place.part), ends_of(place.runs),
      place.bytes.empty() ? py::object(py::none()) : py::int_(place.bytes.begin),
      place.bytes.empty() ? py::object(py::none()) : py::int_(place.bytes.end), pattern(citation.pattern));
  static PyObject* const source = PyUnicode_InternFromString("_source");
  if (PyObject_GenericSetAttr(value.ptr(), source, origin.text.ptr()) != 0) throw py::error_already_set();
  return value;
}

std::vector<std::size_t> bytes_of(std::span<const Citation> citations) {
  std::vector<std::size_t> bytes;
  bytes.reserve(citations.size() * 4);
  const auto add = [&](Span span) { bytes.insert(bytes.end(), {span.begin, span.end}); };
  for (const Citation& citation : citations) {
    for (const Span span : {citation.span, citation.group, citation.antecedent})
      if (!span.empty()) add(span);
  }
  return bytes;
}

}  // namespace

py::list values_of(std::span<const Citation> citations, const Origin& origin) {
  const Reader reader{origin, CodePoints(origin.text, origin.utf8, bytes_of(citations))};
  py::list values(citations.size());
  for (std::size_t i = 0; i < citations.size(); ++i) {
    hear_signals(i);
    PyList_SET_ITEM(values.ptr(), static_cast<Py_ssize_t>(i), reader.value(citations[i]).release().ptr());
  }
  return list_of_citations(values);
}

py::list values_of(std::span<const Extractor::Rejection> rejections, const Origin& origin) {
  std::vector<std::size_t> bytes;
  for (const auto& rejection : rejections) bytes.insert(bytes.end(), {rejection.span.begin, rejection.span.end});
  const Reader reader{origin, CodePoints(origin.text, origin.utf8, std::move(bytes))};
  py::list values;
  for (const auto& [span, pattern, reason] : rejections) {
    hear_signals(values.size());
    values.append(made(Class::rejection, py::int_(reader.places.at(span.begin)), py::int_(reader.places.at(span.end)),
                       reader.slice(span), str_of(reason), reader.pattern(pattern)));
  }
  return values;
}

py::object value_of(const Author& author) {
  return made(Class::author, str_or_none(author.name), str_or_none(author.role), str_or_none(author.party));
}

py::object value_of(const KnownPaper& paper) {
  return made(Class::known_paper, str_of(to_string(paper.id)), member_of(paper.kind), member_of(paper.revision),
              date_or_none(paper.date), str_or_none(paper.title),
              tuple_of(paper.names, [](const std::string& name) { return str_of(name); }),
              tuple_of(paper.dossiers, [](const Dossier& dossier) { return str_of(to_string(dossier)); }),
              paper.replaces ? str_or_none(to_string(*paper.replaces)) : py::none());
}

py::tuple names_of(std::span<const Identifier> ids) {
  return tuple_of(ids, [](const Identifier& id) { return str_of(to_string(id)); });
}

}  // namespace kamergraaf::python

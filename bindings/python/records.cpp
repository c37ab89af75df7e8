// SPDX-License-Identifier: Apache-2.0
#include "records.hpp"

#include <utility>

#include "kamergraaf/extractor.hpp"
#include "kamergraaf/resolver.hpp"
#include "strings.hpp"

namespace kamergraaf::python {
namespace {

/// The first patterns of both are the same.
const Extractor& extractor(bool implicit) {
  static const Extractor built_in;
  static const Extractor all(all_patterns());
  return implicit ? all : built_in;
}

CodePoints places_of(const std::vector<Citation>& citations, std::string_view text) {
  std::vector<std::size_t> bytes;
  for (const Citation& citation : citations)
    for (const Span span : {citation.span, citation.group, citation.antecedent})
      bytes.insert(bytes.end(), {span.begin, span.end});
  return {text, std::move(bytes)};
}

/// The class of what a list holds.
const char* element_of(const std::string& list) {
  return list == "repairs" ? "Repair" : list == "disagreements" ? "Disagreement" : "Author";
}

py::tuple tuple_of(const std::string& key, const detail::Record& list) {
  py::tuple values(list.size());
  for (std::size_t i = 0; i < list.size(); ++i) values[i] = value_of(key, list[i]);
  return values;
}

}  // namespace

py::object class_of(const char* type) { return py::module_::import("kamergraaf.records").attr(type); }

std::vector<Citation> citations_in(const Document& document, bool implicit, const Register* papers) {
  return papers ? citations_of(document, extractor(implicit), *papers) : citations_of(document, extractor(implicit));
}

std::vector<detail::Record> citation_records(const Document& document, bool implicit, const Register* papers) {
  const std::vector<Citation> citations = citations_in(document, implicit, papers);
  const CodePoints places = places_of(citations, document.text);
  std::vector<detail::Record> records;
  records.reserve(citations.size());
  for (const Citation& citation : citations) {
    detail::Record record = detail::record_of(citation, document, extractor(implicit).patterns());
    if (document.name.empty()) record.erase("document");
    record["begin"] = places.at(citation.span.begin);
    record["end"] = places.at(citation.span.end);
    for (const auto& [key, span] : {std::pair("group", citation.group), std::pair("antecedent", citation.antecedent)})
      if (const auto ends = record.find(key); ends != record.end()) *ends = {places.at(span.begin), places.at(span.end)};
    records.push_back(std::move(record));
  }
  return records;
}

py::object value_of(const std::string& key, const detail::Record& value) {
  if (value.is_array()) return tuple_of(key, value);
  if (value.is_object()) return class_of(element_of(key))(**dict_of(value));
  if (value.is_boolean()) return py::bool_(value.get<bool>());
  if (value.is_number_integer()) return py::int_(value.get<std::size_t>());
  if (value.is_number()) return py::float_(value.get<double>());
  const std::string& text = value.get_ref<const std::string&>();
  return key == "date" ? date_or_none(parse_date(text)) : py::object(str_of(text));
}

py::dict dict_of(const detail::Record& record) {
  py::dict values;
  for (const auto& item : record.items()) values[str_of(item.key())] = value_of(item.key(), item.value());
  return values;
}

py::list made(const char* type, const std::vector<detail::Record>& records) {
  const py::object make = class_of(type);
  py::list values;
  for (const detail::Record& record : records) values.append(make(**dict_of(record)));
  return values;
}

}  // namespace kamergraaf::python

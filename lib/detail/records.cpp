// SPDX-License-Identifier: Apache-2.0
#include "detail/records.hpp"

#include <cmath>

namespace kamergraaf::detail {
namespace {

Record list_of(const std::vector<Identifier>& ids) {
  Record list = Record::array();
  for (const Identifier& id : ids) list.push_back(to_string(id));
  return list;
}

Record span_of(Span span) {
  Record ends = Record::array();
  ends.push_back(span.begin);
  ends.push_back(span.end);
  return ends;
}

void add_list(Record& record, const char* key, Record list) {
  if (!list.empty()) record[key] = std::move(list);
}

void add_around(Record& record, const Citation& citation, std::string_view text) {
  add_text(record, "relation", name_of(citation.relation));
  add_text(record, "paper", name_of(citation.paper));
  if (citation.date) record["date"] = to_string(*citation.date);
  add_list(record, "names", names_of(citation, text));
  if (citation.footnote != 0) record["footnote"] = citation.footnote;
}

/// Boxes as [page, left, top, right, bottom], in hundredths of a point.
Record list_of(const std::vector<PageBox>& boxes) {
  const auto rounded = [](float points) { return std::round(static_cast<double>(points) * 100) / 100; };
  Record list = Record::array();
  for (const auto& [page, box] : boxes)
    list.push_back({page, rounded(box.left), rounded(box.top), rounded(box.right), rounded(box.bottom)});
  return list;
}

void add_place(Record& record, const Source& source, Span span) {
  if (source.pieces.empty() && source.glyphs.empty()) return;
  const Place place = place_of(source, span);
  if (!place.boxes.empty()) record["page"] = place.boxes.front().page;
  add_list(record, "boxes", list_of(place.boxes));
  add_text(record, "source_part", place.part);
  if (!place.runs.empty()) record["source_runs"] = span_of(place.runs);
  if (place.bytes.empty()) return;
  record["source_begin"] = place.bytes.begin;
  record["source_end"] = place.bytes.end;
}

Record record_of(const Author& author) {
  Record record = Record::object();
  add_text(record, "name", author.name);
  add_text(record, "role", author.role);
  add_text(record, "party", author.party);
  return record;
}

Record list_of(const std::vector<Disagreement>& disagreements) {
  Record list = Record::array();
  for (const Disagreement& one : disagreements)
    list.push_back({{"field", one.field}, {"printed", one.printed}, {"stated", one.stated}});
  return list;
}

Record list_of(const std::vector<Repair>& repairs) {
  Record list = Record::array();
  for (const Repair& repair : repairs)
    list.push_back({{"repair", name_of(repair.kind)}, {"begin", repair.span.begin}, {"end", repair.span.end}});
  return list;
}

void add_dossiers(Record& record, const Head& head) {
  Record dossiers = Record::array();
  for (const DossierHeading& heading : head.dossiers) dossiers.push_back(to_string(heading.dossier));
  add_list(record, "dossiers", std::move(dossiers));
}

void add_authors(Record& record, const Head& head) {
  Record authors = Record::array();
  for (const Author& author : head.authors) authors.push_back(record_of(author));
  add_list(record, "authors", std::move(authors));
}

}  // namespace

void add_text(Record& record, const char* key, std::string_view text) {
  if (!text.empty()) record[key] = text;
}

void add_name(Record& record, const Citation& citation, std::string_view text) {
  add_text(record, "dossier", to_string(citation.id.dossier));
  if (citation.rijkswet != 0) record["rijkswet"] = 'R' + std::to_string(citation.rijkswet);
  if (citation.id.year != 0) record["year"] = citation.id.year;
  const bool by_page = is_by_page(citation.id);
  if (!by_page) add_text(record, "number", citation.id.number.view());
  if (citation.id.kind == Kind::meeting) add_text(record, "date", citation.id.number.view());
  if (!by_page) add_text(record, "item", citation.id.item.view());
  add_text(record, "part", citation.part.view());
  add_text(record, "chamber", name_of(citation.chamber));
  add_text(record, "session", to_string(citation.session ? citation.session : citation.id.session));
  add_list(record, "pages", pages_of(citation, text));
}

Record record_of(const Citation& citation, const Document& document, std::span<const Pattern> patterns) {
  Record record;
  record["document"] = document.name;
  record["begin"] = citation.span.begin;
  record["end"] = citation.span.end;
  record["text"] = citation.span.of(document.text);
  record["kind"] = name_of(citation.id.kind);
  add_text(record, "id", to_string(citation.id));
  add_text(record, "url", url(citation.id));
  add_name(record, citation, document.text);
  add_around(record, citation, document.text);
  add_place(record, document.source, citation.span);
  if (citation.group != citation.span && !citation.group.empty()) record["group"] = span_of(citation.group);
  record["form"] = name_of(citation.form);
  record["verdict"] = name_of(citation.verdict);
  add_text(record, "reason", citation.reason);
  add_list(record, "candidates", list_of(citation.candidates));
  add_text(record, "ground", name_of(citation.ground));
  if (!citation.antecedent.empty()) record["antecedent"] = span_of(citation.antecedent);
  if (const double confidence = confidence_of(citation); confidence > 0) record["confidence"] = confidence;
  if (citation.repaired) record["repaired"] = true;
  if (citation.publisher) record["publisher"] = true;
  if (citation.pattern < patterns.size()) record["pattern"] = patterns[citation.pattern].name;
  return record;
}

Record record_of(const Document& document) {
  const Head& head = document.head;
  Record record;
  record["document"] = document.name;
  add_text(record, "id", to_string(head.id));
  add_text(record, "kind", name_of(head.kind));
  add_text(record, "revision", name_of(head.revision));
  if (head.reprint != 0) record["reprint"] = head.reprint;
  add_dossiers(record, head);
  add_text(record, "number", head.id.number.view());
  add_text(record, "session", to_string(head.session));
  add_text(record, "chamber", name_of(head.chamber));
  if (head.date) record["date"] = to_string(*head.date);
  add_text(record, "title", head.title);
  add_text(record, "subject", head.subject);
  add_authors(record, head);
  add_text(record, "addressee", head.addressee);
  add_text(record, "place", head.place);
  if (head.replaces) add_text(record, "replaces", to_string(*head.replaces));
  add_list(record, "disagreements", list_of(document.disagreements));
  add_list(record, "repairs", list_of(document.repairs));
  return record;
}

std::string line_of(const Record& record) { return record.dump(-1, ' ', false, Record::error_handler_t::replace) + '\n'; }

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include "readers/record_fields.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "detail/calendar.hpp"
#include "matching/elements.hpp"

namespace kamergraaf::detail {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 10> chambers{
    "I", "II", "VV", "1", "2", "EK", "TK", "Eerste Kamer", "Tweede Kamer", "Verenigde Vergadering"};

bool whole_number(const json& value) {
  const double number = value.is_number_float() ? value.get<double>() : 0.5;
  return std::abs(number) < 1e9 && std::trunc(number) == number;
}

std::string text_of(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (whole_number(value)) return std::to_string(value.get<long>());
  return value.is_number() ? value.dump() : std::string();
}

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  return text;
}

std::vector<std::string> dossiers_of(const json& record) {
  std::vector<std::string> dossiers;
  const auto found = record.find("dossier");
  if (found == record.end()) return dossiers;
  for (const json& one : found->is_array() ? *found : json::array({*found}))
    if (std::string dossier = without_blanks(text_of(one)); !dossier.empty()) dossiers.push_back(std::move(dossier));
  return dossiers;
}

void set_dossiers(Head& head, const std::vector<Dossier>& dossiers) {
  std::vector<DossierHeading> headings;
  for (const Dossier& dossier : dossiers) {
    const auto read = std::find_if(head.dossiers.begin(), head.dossiers.end(),
                                   [&](const DossierHeading& heading) { return heading.dossier == dossier; });
    headings.push_back(read == head.dossiers.end() ? DossierHeading{dossier, 0, {}} : *read);
  }
  head.dossiers = std::move(headings);
  head.id.dossier = dossiers.front();
}

bool take_id(Head& head, const std::string& name) {
  const auto id = parse_identifier(name);
  if (!id || id->kind == Kind::dossier) return false;
  const bool other = head.dossiers.empty() || head.dossiers.front().dossier != id->dossier;
  if (other) set_dossiers(head, {id->dossier});
  head.id = *id;
  return true;
}

void take_dossiers(Head& head, const json& record, const Fault& fault) {
  std::vector<Dossier> dossiers;
  for (const std::string& text : dossiers_of(record)) {
    const auto id = parse_identifier(text);
    if (id && id->kind == Kind::dossier)
      dossiers.push_back(id->dossier);
    else
      fault("no dossier: " + text);
  }
  if (!dossiers.empty()) set_dossiers(head, dossiers);
}

void take_number(Head& head, const json& record, const Fault& fault) {
  const std::string number = field(record, "number");
  if (number.empty()) return;
  const auto id = parse_identifier("kst-36045-" + number);
  if (!id || !id->print.empty()) return fault("no number of a paper: " + number);
  head.id.number = id->number;
}

void take_date(Head& head, const json& record, const Fault& fault) {
  const std::string text = field(record, "date");
  if (text.empty()) return;
  const bool timed = text.size() > 10 && (text[10] == 'T' || text[10] == ' ');
  const auto date = parse_date(timed ? text.substr(0, 10) : text);
  if (!date) return fault("no date (YYYY-MM-DD): " + text);
  head.date = date;
}

void take_session(Head& head, const json& record, const Fault& fault) {
  const std::string text = field(record, "session");
  if (text.empty()) return;
  const Session session = read_session(text);
  if (!session) return fault("no session: " + text);
  head.session = session;
}

void take_chamber(Head& head, const json& record, const Fault& fault) {
  const std::string text = field(record, "chamber");
  if (text.empty()) return;
  if (std::find(chambers.begin(), chambers.end(), text) == chambers.end()) return fault("no chamber (I, II, VV): " + text);
  head.chamber = read_chamber(text);
}

void take_kind(Head& head, const json& record, const Fault& fault) {
  const std::string text = field(record, "kind");
  if (text.empty()) return;
  const PaperKind kind = parse_paper_kind(text);
  if (kind == PaperKind::unknown) return fault("no kind of paper: " + text);
  head.kind = kind;
}

}  // namespace

std::string field(const json& record, const char* key) {
  const auto found = record.find(key);
  return found == record.end() ? std::string() : text_of(*found);
}

void take_fields(Head& head, const std::string& name, const json& record, const Fault& fault) {
  const bool named = take_id(head, name);
  take_dossiers(head, record, fault);
  take_number(head, record, fault);
  take_date(head, record, fault);
  take_session(head, record, fault);
  take_chamber(head, record, fault);
  take_kind(head, record, fault);
  if (!head.session && head.date) head.session = session_of(*head.date);
  if (!named && !head.id.dossier.empty()) head.id = paper_in(head.id.dossier, head.id.number, head.chamber, head.session);
}

}  // namespace kamergraaf::detail

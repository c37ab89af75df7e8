// SPDX-License-Identifier: Apache-2.0
#include "readers/record_fields.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "detail/lines.hpp"
#include "heads/own_dossiers.hpp"
#include "wording/sitting.hpp"

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
  const auto add = [&](const json& one) {
    if (std::string dossier = text_of(one); !without_blanks(dossier).empty()) dossiers.push_back(std::move(dossier));
  };
  if (found->is_array())
    std::for_each(found->begin(), found->end(), add);
  else
    add(*found);
  return dossiers;
}

void take_id(Metadata& stated, const std::string& name) {
  const auto id = parse_identifier(name);
  if (id && id->kind != Kind::dossier) stated.id = id;
}

/// As an identifier or as it is printed: 36600-V, 36 600 V. Empty where it is none.
Dossier dossier_of(const std::string& text) {
  const auto id = parse_identifier(without_blanks(text));
  if (id && id->kind == Kind::dossier) return id->dossier;
  const Span printed = trimmed(text, {0, text.size()});
  const OwnDossiers read = read_own_dossiers(printed.of(text));
  return read.dossiers.size() == 1 && read.end == printed.size() ? read.dossiers.front().dossier : Dossier{};
}

void take_dossiers(Metadata& stated, const json& record, const Fault& fault) {
  for (const std::string& text : dossiers_of(record))
    if (const Dossier dossier = dossier_of(text); !dossier.empty())
      stated.dossiers.push_back({dossier, 0, {}});
    else
      fault("no dossier: " + text);
}

void take_number(Metadata& stated, const json& record, const Fault& fault) {
  const std::string number = field(record, "number");
  if (number.empty()) return;
  const auto id = parse_identifier("kst-36045-" + number);
  if (!id || !id->print.empty()) return fault("no number of a paper: " + number);
  stated.number = id->number;
}

void take_date(Metadata& stated, const json& record, const Fault& fault) {
  const std::string text = field(record, "date");
  if (text.empty()) return;
  const bool timed = text.size() > 10 && (text[10] == 'T' || text[10] == ' ');
  const auto date = parse_date(timed ? text.substr(0, 10) : text);
  if (!date) return fault("no date (YYYY-MM-DD): " + text);
  stated.date = date;
}

/// Whether the last year that is printed is that of the session: 2020 or 20 of 2019-2020.
bool ends_with_session(const std::string& text, Session session) {
  const std::size_t last = text.find_last_of("0123456789");
  const std::size_t before = text.find_last_not_of("0123456789", last);
  const std::string digits = text.substr(before + 1, last - before);
  return std::to_string(session.last).ends_with(digits);
}

void take_session(Metadata& stated, const json& record, const Fault& fault) {
  const std::string text = field(record, "session");
  if (text.empty()) return;
  const Session session = read_session(text);
  if (!session || !ends_with_session(text, session)) return fault("no session: " + text);
  stated.session = session;
}

void take_chamber(Metadata& stated, const json& record, const Fault& fault) {
  const std::string text = field(record, "chamber");
  if (text.empty()) return;
  if (std::find(chambers.begin(), chambers.end(), text) == chambers.end()) return fault("no chamber (I, II, VV): " + text);
  stated.chamber = read_chamber(text);
}

void take_kind(Metadata& stated, const json& record, const Fault& fault) {
  const std::string text = field(record, "kind");
  if (text.empty()) return;
  const PaperKind kind = parse_paper_kind(text);
  if (kind == PaperKind::unknown) return fault("no kind of paper: " + text);
  stated.kind = kind;
}

}  // namespace

std::string field(const json& record, const char* key) {
  const auto found = record.find(key);
  return found == record.end() ? std::string() : text_of(*found);
}

Metadata metadata_of(const std::string& name, const json& record, const Fault& fault) {
  Metadata stated;
  take_id(stated, name);
  take_dossiers(stated, record, fault);
  take_number(stated, record, fault);
  take_date(stated, record, fault);
  take_session(stated, record, fault);
  take_chamber(stated, record, fault);
  take_kind(stated, record, fault);
  return stated;
}

}  // namespace kamergraaf::detail

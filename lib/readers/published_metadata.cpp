// SPDX-License-Identifier: Apache-2.0
#include "readers/published_metadata.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/lines.hpp"
#include "heads/head_lines.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

std::string_view without_blanks_around(std::string_view text) { return trimmed(text, {0, text.size()}).of(text); }

bool contains(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

std::vector<std::string_view> values_of(std::string_view content) {
  std::vector<std::string_view> values;
  for (std::size_t begin = 0; begin <= content.size();) {
    const std::size_t end = std::min(content.find(';', begin), content.size());
    if (const auto value = without_blanks_around(content.substr(begin, end - begin)); !value.empty()) values.push_back(value);
    begin = end + 1;
  }
  return values;
}

std::optional<Identifier> paper_named(std::string_view text) {
  auto id = parse_identifier(text);
  if (!id) id = parse_address(text);
  return id && id->kind != Kind::dossier ? id : std::nullopt;
}

void state_identifier(Metadata& stated, std::string_view content) {
  if (auto id = paper_named(content)) stated.id = std::move(id);
}

void state_record(Metadata& stated, std::string_view content) {
  constexpr std::string_view file = "/metadata.xml";
  if (stated.id || !content.ends_with(file)) return;
  content.remove_suffix(file.size());
  stated.id = paper_named(content.substr(content.rfind('/') + 1));
}

std::uint16_t take_rijkswet(std::string& dossier) {
  const std::size_t letter = dossier.find('R');
  if (letter == std::string::npos || letter == 0) return 0;
  std::string digits = dossier.substr(letter + 1);
  if (digits.ends_with(')')) digits.pop_back();
  if (digits.empty() || digits.size() > 4 || !std::all_of(digits.begin(), digits.end(), is_digit)) return 0;
  dossier.erase(letter);
  while (dossier.ends_with('(') || dossier.ends_with('-')) dossier.pop_back();
  return static_cast<std::uint16_t>(value_of(digits));
}

void state_dossiers(Metadata& stated, std::string_view content) {
  for (const std::string_view value : values_of(content)) {
    std::string dossier(value);
    std::erase(dossier, ' ');
    const std::uint16_t rijkswet = take_rijkswet(dossier);
    const auto id = parse_identifier(dossier);
    if (id && id->kind == Kind::dossier) stated.dossiers.push_back({id->dossier, rijkswet, {}});
  }
}

void state_dossier_titles(Metadata& stated, std::string_view content) {
  const auto open = std::find_if(stated.dossiers.begin(), stated.dossiers.end(),
                                 [](const DossierHeading& heading) { return heading.title.empty(); });
  const auto several = values_of(content);
  if (several.size() > 1 && several.size() == static_cast<std::size_t>(stated.dossiers.end() - open))
    std::transform(several.begin(), several.end(), open, open, [](std::string_view title, DossierHeading& heading) {
      return DossierHeading{heading.dossier, heading.rijkswet, std::string(title)};
    });
  else if (open != stated.dossiers.end())
    open->title = content;
}

void state_number(Metadata& stated, std::string_view content) {
  const auto id = parse_identifier("kst-36045-" + std::string(content));
  if (id && id->print.empty() && id->item.empty()) stated.number = id->number;
}

void state_session(Metadata& stated, std::string_view content) {
  if (const Session session = read_session(content)) stated.session = session;
}

void state_title(Metadata& stated, std::string_view content) { stated.title = content; }

void state_long_title(Metadata& stated, std::string_view content) {
  if (stated.title.empty()) stated.title = content;
}

void state_authors(Metadata& stated, std::string_view content) {
  for (const std::string_view name : values_of(content)) {
    const bool known =
        std::any_of(stated.authors.begin(), stated.authors.end(), [&](const Author& one) { return one.name == name; });
    if (!known) stated.authors.push_back({std::string(name), {}, {}});
  }
}

void state_meeting_day(Metadata& stated, std::string_view content) {
  if (const auto date = parse_date(content.substr(0, 10))) stated.date = date;
}

void state_day(Metadata& stated, std::string_view content) {
  if (!stated.date) state_meeting_day(stated, content);
}

void state_creator(Metadata& stated, std::string_view content) {
  constexpr std::array<std::pair<std::string_view, Chamber>, 3> chambers{
      {{"eerste kamer", Chamber::eerste}, {"tweede kamer", Chamber::tweede}, {"verenigde vergadering", Chamber::verenigde}}};
  for (const auto& [words, chamber] : chambers)
    if (contains(in_small_letters(content), words)) stated.chamber = chamber;
}

void state_replaced(Metadata& stated, std::string_view content) {
  if (auto id = paper_named(content)) stated.replaces = std::move(id);
}

PaperKind kind_of_publication(std::string_view content) {
  const std::string words = in_small_letters(content);
  if (contains(words, "zonder antwoord")) return PaperKind::questions;
  if (contains(words, "aanhangsel")) return PaperKind::answers;
  if (words.starts_with("handeling")) return PaperKind::minutes;
  return words.starts_with("agenda") ? PaperKind::agenda : PaperKind::unknown;
}

void state_publication(Metadata& stated, std::string_view content) {
  if (stated.kind == PaperKind::unknown) stated.kind = kind_of_publication(content);
}

void state_kind(Metadata& stated, std::string_view scheme, std::string_view content) {
  const std::string list = in_small_letters(scheme);
  if (list.ends_with("kamerstuktypen"))
    stated.kind = kind_of_title(content);
  else if (list.ends_with("parlementair"))
    state_publication(stated, content);
}

struct Stated {
  std::string_view name;
  void (*state)(Metadata&, std::string_view);
};

constexpr std::array<Stated, 22> names{{
    {"dc.identifier", state_identifier},
    {"dcterms.identifier", state_identifier},
    {"overheidop.externmetadatarecord", state_record},
    {"overheidop.dossiernummer", state_dossiers},
    {"overheidop.dossiertitel", state_dossier_titles},
    {"overheidop.ondernummer", state_number},
    {"overheidop.aanhangselnummer", state_number},
    {"overheidop.vergaderjaar", state_session},
    {"overheidop.documenttitel", state_title},
    {"dc.title", state_long_title},
    {"dcterms.title", state_long_title},
    {"overheidop.indiener", state_authors},
    {"overheidop.vergaderdatum", state_meeting_day},
    {"overheidop.datumvergadering", state_meeting_day},
    {"dcterms.issued", state_day},
    {"dc.date", state_day},
    {"dcterms.date", state_day},
    {"dc.creator", state_creator},
    {"dcterms.creator", state_creator},
    {"overheid.statengeneraal", state_creator},
    {"overheidop.publicationname", state_publication},
    {"dcterms.replaces", state_replaced},
}};

}  // namespace

void state(Metadata& stated, std::string_view name, std::string_view scheme, std::string_view content) {
  const std::string lower = in_small_letters(without_blanks_around(name));
  const std::string_view words = without_blanks_around(content);
  if (words.empty()) return;
  if (lower == "dc.type" || lower == "dcterms.type") return state_kind(stated, scheme, words);
  const auto* known = std::find_if(names.begin(), names.end(), [&](const Stated& one) { return one.name == lower; });
  if (known != names.end()) known->state(stated, words);
}

void follow_identifier(Metadata& stated) {
  if (!stated.id) return;
  if (!stated.session) stated.session = stated.id->session;
  if (stated.chamber == Chamber::none) stated.chamber = stated.id->chamber;
}

}  // namespace kamergraaf::detail

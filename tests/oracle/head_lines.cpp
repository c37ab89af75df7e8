// SPDX-License-Identifier: Apache-2.0
#include "oracle/head_lines.hpp"

#include "heads/own_dossiers.hpp"
#include "matching/dossier_elements.hpp"
#include "matching/parts.hpp"
#include "wording/sitting.hpp"

namespace oracle {

using namespace kamergraaf;
using detail::Expression;
using detail::NumberedTitle;
using detail::read_chamber;
using detail::read_chapter;
using detail::read_dossiers;

bool upper_case(std::string_view line) {
  static const Expression lower(R"([{small}]{2})", "lower case");
  return !lower.find(line);
}

std::optional<DossierHeading> dossier_line(std::string_view line) {
  static const Expression form(R"(^(?P<dossiers>{dossier})-?(?:{gap}(?P<title>\D.*))?$)", "dossier line");
  const auto match = form.at(line, 0);
  if (!match) return {};
  const auto dossiers = read_dossiers(line, form.named(*match, "dossiers"));
  if (dossiers.size() != 1) return {};
  return DossierHeading{dossiers.front().dossier, dossiers.front().rijkswet, std::string(form.named(*match, "title").of(line))};
}

std::vector<Code> chapter_line(std::string_view line) {
  static const Expression form(R"((?i:hoofdstuk){gap}(?P<chapter>[IVX1lM]{1,6}(?:{blank}?[AB])?)\b)", "chapter line");
  std::vector<Code> chapters;
  if (!form.at(line, 0)) return chapters;
  for (const auto& match : form.all(line, {0, line.size()}))
    if (const Code chapter = read_chapter(form.named(match, "chapter").of(line)); !chapter.empty()) chapters.push_back(chapter);
  return chapters;
}

static std::optional<NumberedTitle> letter_before_title(std::string_view line) {
  static const std::string opening = R"((?i:brief|verslag|nader|memorie|nota|voorlopig|eindverslag|gewijzigd|motie|lijst)\b.*)";
  static const Expression form(R"(^(?:(?P<number>[A-Z]{1,2})[1-9\x{B9}\x{B2}\x{B3}]?{blank}{2,}(?P<title>)" + opening +
                                   R"()|(?P<number2>[A-Z])[1-9\x{B9}\x{B2}\x{B3}]?{blank}(?P<title2>)" + opening + "))$",
                               "letter before a title");
  static const Expression kind(R"(^(?P<number>[A-Z]{1,2})[1-9\x{B9}\x{B2}\x{B3}]?{blank}+(?P<title>[^\s\x{A0}].*)$)",
                               "letter before a kind");
  static const Expression word(R"(^(?:DE|EN|IN|OM|OP|TE|UW|II|IV|IX|VI|XI|XV|XX)$)", "word or chapter");
  if (const auto match = form.at(line, 0))
    return NumberedTitle{Code(form.named(*match, "number").of(line)), form.named(*match, "title").of(line)};
  const auto match = kind.at(line, 0);
  if (!match || word.find(kind.named(*match, "number").of(line))) return {};
  const std::string_view title = kind.named(*match, "title").of(line);
  return is_kind_line(title) ? std::optional(NumberedTitle{Code(kind.named(*match, "number").of(line)), title}) : std::nullopt;
}

std::optional<NumberedTitle> number_line(std::string_view line) {
  static const Expression form(
      R"(^(?:(?i:nr)\.?|(?i:no)\.|IMr\.?){space}(?P<number>\d{1,4}[a-z]?|[A-Z]{1,2}))"
      R"((?:[\x{B9}\x{B2}\x{B3}]?(?:{blank}{2,}(?P<title>\S.*)|{blank}(?P<title2>[{capital}]{3,}\b.*))|\b(?:[^{latin})][^{latin}]*)?$)"
      R"(|{blank}(?:(?P<title3>(?i:herdruk)\d?)$|(?i:herdruk)\d?\b.*$)))"
      R"(|^(?P<number2>[A-Z]{1,2})[\x{B9}\x{B2}\x{B3}]?$)",
      "number line");
  static const Expression two(R"(^\S+{blank}[A-Z]{1,2}{blank}\d)", "letter and number");
  const auto match = form.at(line, 0);
  if (!match) return letter_before_title(line);
  if (two.at(line, 0)) return {};
  return NumberedTitle{Code(form.named(*match, "number").of(line)), form.named(*match, "title").of(line)};
}

std::optional<NumberedTitle> number_behind(std::string_view line) {
  static const Expression form(
      R"(^(?P<title>\S.{3,250}?){blank}(?:N[ro]|NR|NO)\.?{space}(?P<number>\d{1,4}[a-z]?)[^{latin}\d]*$)",
      "number behind a title");
  static const Expression other(R"((?i)\b(?:stuk(?:ken)?|onder|bij|van)$)", "words before the number of another paper");
  const auto match = form.at(line, 0);
  if (!match || other.find(form.named(*match, "title").of(line))) return {};
  return NumberedTitle{Code(form.named(*match, "number").of(line)), form.named(*match, "title").of(line)};
}

Chamber chamber_line(std::string_view line) {
  static const Expression form(
      R"(^(?P<chamber>Eerste|Tweede|Verenigde|EERSTE|TWEEDE){gap}(?:Kamer|KAMER|[Vv]ergadering)\b.{0,40}$)", "chamber line");
  const auto match = form.at(line, 0);
  return match ? read_chamber(form.named(*match, "chamber").of(line)) : Chamber::none;
}

bool is_kind_line(std::string_view line) {
  static const Expression form(
      R"(^(?:(?:[{capital}][{capital}.'-]*{blank}+){0,6}(?:EINDVERSLAG|VERSLAG|MEMORIE|NOTA|BRIEF|ONTWERP|VOORSTEL|KONINKLIJKE|RAPPORT|ADVIES|)"
      R"(LIJST|AMENDEMENT(?:EN)?|SUBAMENDEMENT|MOTIE|BIJLAGEN?|TELEGRAM|RAMINGSSTAAT|TEKST|REGERINGSSTANDPUNT)\b)"
      R"(|(?:[{capital}][{small}]+{blank})?(?:[Nn]ader{blank})?(?:[Gg]ewijzigde?{blank})?(?:[Mm]otie|(?:[Ss]ub-?)?[Aa]mendement(?:en)?){blank}van\b)"
      R"(|Memorie{blank}van\b|Voorlopig{blank}verslag\b|Eindverslag\b|Verslag$|Brief{blank}van{blank}de\b))",
      "kind of paper");
  return form.is_at(line, 0);
}

std::string_view without_date(std::string_view title) {
  static const Expression form(
      R"(^(?P<title>.{3,}?){space}\(?(?:(?P<word>(?:Ontvangen|Vastgesteld|Voorgesteld|Ingezonden|Uitgebracht)),?{gap}.*|\d{1,2}{gap}[{small}]+{gap}\d{4})\)?$)",
      "date behind a title");
  const auto match = form.at(title, 0);
  if (!match) return title;
  const std::string_view before = form.named(*match, "title").of(title);
  const bool is_title = upper_case(before) || (is_kind_line(before) && !form.named(*match, "word").empty());
  return is_title ? before : title;
}

static std::uint8_t which(std::string_view ordinal) {
  if (ordinal.empty()) return 1;
  if (ordinal.front() >= '1' && ordinal.front() <= '9') return static_cast<std::uint8_t>(ordinal.front() - '0');
  return ordinal.front() == 'd' || ordinal.front() == 'D' ? 3 : 2;
}

Revision revision_of(std::string_view title) {
  static const Expression changed(
      R"((?i)\b(?P<further>(?:nader|verder){gap})?gewijzigde?{gap}(?:(?:sub)?amendement|motie|voorstel|ontwerp|brief|nota)\b)",
      "gewijzigd");
  const auto match = changed.find(title);
  if (!match) return Revision::none;
  return changed.named(*match, "further").empty() ? Revision::gewijzigd : Revision::nader_gewijzigd;
}

std::uint8_t take_reprint(std::string& title) {
  static const Expression form(
      R"(^[(]?(?i:(?P<ordinal>tweede|derde|[2-9]e){gap})?(?:HERDRUK|[Hh]erdruk)(?:(?:[)*'!\x{B9}\x{B2}\x{B3}]|{blank}|\d[)]?|i[)])+(?P<rest>(?:[{latin}].*)?))?$)",
      "herdruk");
  const auto match = form.at(title, 0);
  if (!match) return 0;
  const std::uint8_t print = which(form.named(*match, "ordinal").of(title));
  title = form.named(*match, "rest").of(title);
  return print;
}

std::string_view without_replaced(std::string_view title) {
  static const Expression form(
      R"((?i),?{gap}ter{gap}ver{dash}?{space}vanging{gap}van{gap}(?:[{latin}]+,?{gap}){0,4}gedrukt{gap}onder\b|{gap}\(t\.{space}v\.{space}v\.:?{gap}[^()]*\)$)",
      "replaced, behind a title");
  const auto match = form.find(title);
  return match ? title.substr(0, match->front().begin) : title;
}

bool is_foot(std::string_view line) {
  static const Expression form(
      R"(^(?:(?P<chamber>Tweede|Eerste|Verenigde){gap}(?i:kamer|vergadering)(?:{gap}der{gap}Staten{dash}Generaal)?|Staten{dash}?{gap}?Generaal))"
      R"([,.]?{space}(?i:vergaderjaar|zitting(?:sjaar)?){gap}(?P<session>{year}|1[89]\d\d),?{space}(?P<dossiers>\d.*?))"
      R"((?P<others>,?{space}(?:enz|e\.a)\.)?)"
      R"((?:,?{space}(?i:nrs?)(?:\.|{dash})?{space}(?P<number>\d{1,4}[a-z]?|[A-Z]{1,2})|,{space}(?P<number2>[A-Z]{1,2}))\b)"
      R"((?P<more>{space}(?:{dash}|en\b|t/m\b){space}[\dA-Z].*)?(?:{blank}+(?:(?P<page>\d{1,4})|\S{1,4}))?$)",
      "foot");
  const auto match = form.at(line, 0);
  return match && !detail::read_own_dossiers(form.named(*match, "dossiers").of(line)).dossiers.empty();
}

bool is_short_foot(std::string_view line) {
  static const Expression form(
      R"(^(?:(?:[IVl1i]{1,3}|en){blank}){0,3}(?P<dossiers>\d.*?)(?P<others>,?{blank}enz\.)?,?{blank}(?P<number>\d{1,3}[a-z]?))"
      R"((?P<more>{space}{dash}{space}\d{1,3})?(?:{blank}\(\d{1,2}{blank}vel\))?$)",
      "short foot");
  const auto match = form.at(line, 0);
  if (!match) return false;
  const auto own = detail::read_own_dossiers(form.named(*match, "dossiers").of(line));
  return !own.dossiers.empty() && own.end == form.named(*match, "dossiers").size();
}

}  // namespace oracle

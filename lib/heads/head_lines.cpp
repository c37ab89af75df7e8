// SPDX-License-Identifier: Apache-2.0
#include "heads/head_lines.hpp"

#include <algorithm>

#include "detail/lines.hpp"
#include "heads/own_dossiers.hpp"
#include "matching/elements.hpp"
#include "matching/parts.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_head_lines = 60;
constexpr std::size_t longest_head_line = 1500;

bool is_next_year(std::string_view first, std::string_view second) {
  const unsigned next = value_of(first) + 1;
  return second.size() == 4 ? value_of(second) == next : value_of(second) == next % 100;
}

Code session_number(std::string_view rest) {
  static const Expression form(R"(^,?{space}(?i:nr)\.?{space}(?P<number>\d{1,3}[a-z]?)(?:[^{latin}\d].*)?$)",
                               "number of the session");
  const auto match = form.at(rest, 0);
  return match ? Code(form.named(*match, "number").of(rest)) : Code();
}

std::optional<std::string_view> behind_dash(std::string_view rest) {
  static const Expression form(R"(^{space}{dash}{1,2}{space}(?P<dossiers>\d.*)?$)", "dossiers of the session");
  const auto match = form.at(rest, 0);
  return match ? std::optional(form.named(*match, "dossiers").of(rest)) : std::nullopt;
}

bool may_stand_behind(std::string_view rest) {
  static const Expression form(R"(^(?:,?{space}(?i:nr)\b.*|{blank}*[^{latin}\d]?)$)", "behind a session");
  return form.is_at(rest, 0);
}

}  // namespace

HeadLines head_lines(std::string_view text) {
  HeadLines lines{text, filled_lines(text, most_head_lines)};
  const auto body =
      std::find_if(lines.spans.begin(), lines.spans.end(), [](Span line) { return line.size() > longest_head_line; });
  lines.spans.erase(body, lines.spans.end());
  return lines;
}

bool upper_case(std::string_view line) {
  static const Expression lower(R"([{small}]{2})", "lower case");
  return !lower.find(line);
}

void append(std::string& text, std::string_view more) {
  if (!text.empty() && !more.empty()) text += ' ';
  text += more;
}

std::optional<DossierHeading> dossier_line(std::string_view line) {
  static const Expression form(R"(^(?P<dossiers>{dossier})-?(?:{gap}(?P<title>\D.*))?$)", "dossier line");
  const auto match = form.at(line, 0);
  if (!match) return {};
  const auto dossiers = read_dossiers(line, form.named(*match, "dossiers"));
  if (dossiers.size() != 1) return {};
  return DossierHeading{dossiers.front().dossier, dossiers.front().rijkswet, std::string(form.named(*match, "title").of(line))};
}

std::vector<DossierHeading> dossiers_line(std::string_view line) {
  static const Expression rest(R"(^{space}(?:\([Tt]weede{gap}[Kk]amer[^)]*\)?|[-.,*\x{2014}])?$)", "behind dossiers");
  OwnDossiers own = read_own_dossiers(line);
  return rest.at(line.substr(own.end), 0) ? std::move(own.dossiers) : std::vector<DossierHeading>();
}

std::optional<Code> suffix_line(std::string_view line) {
  static const Expression form(R"(^(?P<suffix>[IVX]{1,6}[A-C]?|[A-HJ-MPRT]){dash}?$)", "suffix line");
  const auto match = form.at(line, 0);
  return match ? std::optional<Code>(Code(form.named(*match, "suffix").of(line))) : std::nullopt;
}

std::vector<Code> chapter_line(std::string_view line) {
  static const Expression form(R"((?i:hoofdstuk){gap}(?P<chapter>[IVX1lM]{1,6}(?:{blank}?[AB])?)\b)", "chapter line");
  std::vector<Code> chapters;
  if (!form.at(line, 0)) return chapters;
  for (const auto& match : form.all(line, {0, line.size()}))
    if (const Code chapter = read_chapter(form.named(match, "chapter").of(line)); !chapter.empty()) chapters.push_back(chapter);
  return chapters;
}

std::optional<NumberedTitle> number_line(std::string_view line) {
  static const std::string title = R"((?i:brief|verslag|nader|memorie|nota|voorlopig|eindverslag|gewijzigd|motie|lijst)\b.*)";
  static const Expression form(
      R"(^(?:(?i:nr)\.?|(?i:no)\.|IMr\.?){space}(?P<number>\d{1,4}[a-z]?|[A-Z]{1,2}))"
      R"((?:{blank}{2,}(?P<title>\S.*)|{blank}(?P<title2>[{capital}]{3,}\b.*)|\b[^{latin}]*$|{blank}(?i:herdruk)\d?\b.*$))"
      R"(|^(?P<number2>[A-Z]{1,2})$)"
      R"(|^(?P<number3>[A-Z]{1,2}){blank}{2,}(?P<title3>)" +
          title + R"()|^(?P<number4>[A-Z]){blank}(?P<title4>)" + title + ")",
      "number line");
  static const Expression two(R"(^\S+{blank}[A-Z]{1,2}{blank}\d)", "letter and number");
  const auto match = form.at(line, 0);
  if (!match || two.at(line, 0)) return {};
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

std::optional<SessionLine> session_line(std::string_view line) {
  static const Expression form(
      R"(^(?:\(Tweede{gap}Kamer\){gap})?(?:(?i:vergaderjaar)|(?P<zitting>(?i:zitting(?:sjaar)?))){gap}(?P<first>(?:1[89]|20)\d\d))"
      R"((?P<joint>{space}(?:{dash}|/){space}(?P<second>(?:1[89]|20)\d\d|\d\d)\b)?(?P<rest>.*)$)",
      "session line");
  const auto match = form.at(line, 0);
  if (!match) return {};
  const Parts parts{line, form, *match};
  const bool two_years = !parts["second"].empty() && is_next_year(parts["first"], parts["second"]);
  const std::string_view rest = line.substr(two_years ? parts.span("joint").end : parts.span("first").end);
  const auto first = static_cast<std::uint16_t>(value_of(parts["first"]));
  SessionLine read{{first, static_cast<std::uint16_t>(first + (two_years ? 1 : 0))},
                   session_number(rest),
                   behind_dash(rest),
                   !parts["zitting"].empty()};
  return read.dossiers || may_stand_behind(rest) ? std::optional(read) : std::nullopt;
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
      R"(^(?P<title>.{3,}?){space}\(?(?:(?:Ontvangen|Vastgesteld|Voorgesteld|Ingezonden|Uitgebracht){gap}.*|\d{1,2}{gap}[{small}]+{gap}\d{4})\)?$)",
      "date behind a title");
  const auto match = form.at(title, 0);
  return match && upper_case(form.named(*match, "title").of(title)) ? form.named(*match, "title").of(title) : title;
}

PaperKind kind_of_title(std::string_view title) {
  static const std::pair<Expression, PaperKind> kinds[] = {
      {Expression(R"((?i)\bmotie\b)", "motion"), PaperKind::motion},
      {Expression(R"((?i)\b(?:sub)?amendement)", "amendment"), PaperKind::amendment},
      {Expression(R"((?i)\bbrief\b)", "letter"), PaperKind::letter},
      {Expression(
           R"((?i)\b(?:voorstel van (?:rijks)?wet|wetsvoorstel)\b|^(?:(?:nader|gewijzigd|tweede|derde) )*ontwerp van (?:rijks)?wet\b)",
           "bill"),
       PaperKind::bill},
      {Expression(R"((?i)\b(?:memorie|nota)\b)", "memorandum"), PaperKind::memorandum},
      {Expression(R"((?i)\bantwoord)", "answers"), PaperKind::answers},
      {Expression(R"((?i)\bvragen\b)", "questions"), PaperKind::questions},
      {Expression(R"((?i)\b(?:(?:eind)?verslag|rapport)\b)", "report"), PaperKind::report},
      {Expression(R"((?i)\bagenda\b)", "agenda"), PaperKind::agenda},
      {Expression(R"((?i)\b(?:koninklijke boodschap|besluit)\b)", "decision"), PaperKind::decision},
  };
  for (const auto& [form, kind] : kinds)
    if (form.find(title)) return kind;
  return title.empty() ? PaperKind::unknown : PaperKind::other;
}

}  // namespace kamergraaf::detail

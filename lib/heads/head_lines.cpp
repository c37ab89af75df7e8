// SPDX-License-Identifier: Apache-2.0
#include "heads/head_lines.hpp"

#include <algorithm>
#include <array>

#include "detail/lines.hpp"
#include "expressions/signs.hpp"
#include "heads/own_dossiers.hpp"
#include "matching/dossier_elements.hpp"
#include "matching/parts.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_head_lines = 60;
constexpr std::size_t longest_head_line = 1500;
constexpr std::size_t fewest_digits = 5;

bool is_next_year(std::string_view first, std::string_view second) {
  const unsigned next = value_of(first) + 1;
  return second.size() == 4 ? value_of(second) == next : value_of(second) == next % 100;
}

Code session_number(std::string_view rest) {
  if (rest.empty()) return {};
  static const Expression form(R"(^,?{space}(?i:nr)\.?{space}(?P<number>\d{1,3}[a-z]?)(?:[^{latin}\d].*)?$)",
                               "number of the session");
  const auto match = form.at(rest, 0);
  return match ? Code(form.named(*match, "number").of(rest)) : Code();
}

std::optional<std::string_view> behind_dash(std::string_view rest) {
  if (rest.empty()) return {};
  static const Expression form(R"(^{space}{dash}{1,2}{space}(?P<dossiers>\d.*)?$)", "dossiers of the session");
  const auto match = form.at(rest, 0);
  return match ? std::optional(form.named(*match, "dossiers").of(rest)) : std::nullopt;
}

/// `Nr. 2189`, `B`, `AB  Brief`, or `B BRIEF`.
bool may_open_with_number(std::string_view line) {
  const std::string_view word = line.substr(0, line.find_first_of(" .\t"));
  if (word.empty() || !is_letter(word.front())) return false;
  if (word.size() <= 2 || !is_letter(word[1]) || !is_letter(word[2])) return true;
  return opens_with(word, {"Nr", "nr", "NR", "nR", "No", "no", "NO", "nO", "IMr"});
}

/// The number of a line that is `Nr. 2189` and nothing else; empty where there is less or more.
Code plain_number(std::string_view line) {
  constexpr std::string_view opens = "Nr. ";
  constexpr std::size_t most_digits = 4;
  if (!line.starts_with(opens) || line.size() > opens.size() + most_digits) return {};
  const std::string_view digits = line.substr(opens.size());
  return std::all_of(digits.begin(), digits.end(), is_digit) ? Code(digits) : Code();
}

/// Two letters that are no number where one blank parts them from a title: a word, a chapter.
bool is_word_or_chapter(std::string_view letters) {
  constexpr std::string_view words[] = {"DE", "EN", "IN", "OM", "OP", "TE", "UW", "II", "IV", "IX", "VI", "XI", "XV", "XX"};
  return std::find(std::begin(words), std::end(words), letters) != std::end(words);
}

/// `B  Brief`, `B BRIEF`, `AB GEWIJZIGDE MOTIE VAN HET LID JANSEN`.
std::optional<NumberedTitle> letter_before_title(std::string_view line) {
  static const Expression form(
      R"(^(?P<letters>[A-Z]{1,2})[1-9\x{B9}\x{B2}\x{B3}]?(?:(?P<gap>{blank}{2,})|{blank})(?P<title>\S.*)$)",
      "letter before a title");
  static const Expression opening(R"(^(?i:brief|verslag|nader|memorie|nota|voorlopig|eindverslag|gewijzigd|motie|lijst)\b)",
                                  "opening of a title");
  const auto match = form.at(line, 0);
  if (!match) return {};
  const std::string_view letters = form.named(*match, "letters").of(line);
  const std::string_view title = form.named(*match, "title").of(line);
  const bool apart = letters.size() == 1 || !form.named(*match, "gap").empty();
  const bool named = (apart && opening.is_at(title, 0)) || (is_kind_line(title) && !is_word_or_chapter(letters));
  return named ? std::optional(NumberedTitle{Code(letters), title}) : std::nullopt;
}

/// `Nr` or `No` behind other words, and a digit somewhere behind it.
bool may_have_number_behind(std::string_view line) {
  const std::size_t mark = line.find_last_of('N');
  if (mark == std::string_view::npos || mark < 4 || line.find_first_of("roRO", mark) != mark + 1) return false;
  return line.find_first_of("0123456789", mark) != std::string_view::npos;
}

/// By the capitals with which a title in print begins, or by the words of the papers that members bring in.
bool may_open_with_kind(std::string_view line) {
  if (line.size() < 4 || is_digit(line.front())) return false;
  if (!is_ascii(line[0]) || !is_ascii(line[1]) || !is_letter(line[1]) || line[1] < 'a') return true;
  return opens_with(line, {"Memorie", "Voorlopig", "Eindverslag", "Verslag", "Brief"}) || has_word(line, "otie") ||
         has_word(line, "mendement");
}

/// A day at its end, or a word that a date follows.
bool may_end_in_date(std::string_view title) {
  constexpr std::string_view words[] = {"Ontvangen", "Vastgesteld", "Voorgesteld", "Ingezonden", "Uitgebracht"};
  const std::string_view last = title.substr(0, title.size() - (title.ends_with(')') ? 1 : 0));
  if (!last.empty() && is_digit(last.back())) return true;
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return title.find(word) != std::string_view::npos; });
}

/// Up to XXIII, of a Roman number.
bool is_chapter_of_a_budget(std::string_view number) {
  if (number.find_first_of("CL") != std::string_view::npos || number.starts_with("XXX")) return false;
  return !number.starts_with("XX") || number.substr(2).find_first_of("VX") == std::string_view::npos;
}

bool may_stand_behind(std::string_view rest) {
  if (rest.empty()) return true;
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
  const auto both_small = [](char a, char b) { return a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z'; };
  if (std::adjacent_find(line.begin(), line.end(), both_small) != line.end()) return false;
  if (std::all_of(line.begin(), line.end(), is_ascii)) return true;
  static const Expression lower(R"([{small}]{2})", "lower case");
  return !lower.is_in(line);
}

void append(std::string& text, std::string_view more) {
  if (!text.empty() && !more.empty()) text += ' ';
  text += more;
}

std::optional<DossierHeading> dossier_line(std::string_view line) {
  if (line.size() < fewest_digits || !opens_with_digit(line)) return {};
  if (const Code number = plain_dossier(line); !number.empty()) return DossierHeading{{number, {}}, 0, {}};
  static const Expression form(R"(^(?P<dossiers>{dossier})-?(?:{gap}(?P<title>\D.*))?$)", "dossier line");
  const auto match = form.at(line, 0);
  if (!match) return {};
  const auto dossiers = read_dossiers(line, form.named(*match, "dossiers"));
  if (dossiers.size() != 1) return {};
  return DossierHeading{dossiers.front().dossier, dossiers.front().rijkswet, std::string(form.named(*match, "title").of(line))};
}

std::optional<DossierHeading> roman_dossier_line(std::string_view line) {
  if (line.empty() || std::string_view("CLX").find(line.front()) == std::string_view::npos) return {};
  static const Expression form(R"(^(?P<number>C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?:{gap}(?P<title>\S.*))?$)",
                               "Roman dossier");
  const auto match = form.at(line, 0);
  if (!match) return {};
  const std::string_view number = form.named(*match, "number").of(line);
  if (number.size() < 2 || is_chapter_of_a_budget(number)) return {};
  return DossierHeading{{Code(number), {}}, 0, std::string(form.named(*match, "title").of(line))};
}

std::vector<DossierHeading> dossiers_line(std::string_view line) {
  if (!opens_with_digit(line)) return {};
  static const Expression rest(R"(^{space}(?:\([Tt]weede{gap}[Kk]amer[^)]*\)?|[-.,*\x{2014}])?$)", "behind dossiers");
  OwnDossiers own = read_own_dossiers(line);
  return rest.is_at(line.substr(own.end), 0) ? std::move(own.dossiers) : std::vector<DossierHeading>();
}

std::optional<Code> suffix_line(std::string_view line) {
  static const Expression form(R"(^(?P<suffix>[IVX]{1,6}[A-C]?|[A-HJ-MPRT]){dash}?$)", "suffix line");
  const auto match = form.at(line, 0);
  return match ? std::optional<Code>(Code(form.named(*match, "suffix").of(line))) : std::nullopt;
}

std::vector<Code> chapter_line(std::string_view line) {
  if (line.empty() || small_letter(line.front()) != 'h') return {};
  static const Expression form(R"((?i:hoofdstuk){gap}(?P<chapter>[IVX1lM]{1,6}(?:{blank}?[AB])?)\b)", "chapter line");
  std::vector<Code> chapters;
  if (!form.is_at(line, 0)) return chapters;
  for (const auto& match : form.all(line, {0, line.size()}))
    if (const Code chapter = read_chapter(form.named(match, "chapter").of(line)); !chapter.empty()) chapters.push_back(chapter);
  return chapters;
}

std::optional<NumberedTitle> number_line(std::string_view line) {
  if (const Code number = plain_number(line); !number.empty()) return NumberedTitle{number, {}};
  if (!may_open_with_number(line)) return {};
  static const Expression form(
      R"(^(?:(?i:nr)\.?|(?i:no)\.|IMr\.?){space}(?P<number>\d{1,4}[a-z]?|[A-Z]{1,2}))"
      R"((?:[\x{B9}\x{B2}\x{B3}]?(?:{blank}{2,}(?P<title>\S.*)|{blank}(?P<title2>[{capital}]{3,}\b.*))|\b(?:[^{latin})][^{latin}]*)?$)"
      R"(|{blank}(?:(?P<title3>(?i:herdruk)\d?)$|(?i:herdruk)\d?\b.*$)))"
      R"(|^(?P<number2>[A-Z]{1,2})[\x{B9}\x{B2}\x{B3}]?$)",
      "number line");
  static const Expression two(R"(^\S+{blank}[A-Z]{1,2}{blank}\d)", "letter and number");
  const auto match = form.at(line, 0);
  if (!match) return letter_before_title(line);
  if (two.is_at(line, 0)) return {};
  return NumberedTitle{Code(form.named(*match, "number").of(line)), form.named(*match, "title").of(line)};
}

std::optional<NumberedTitle> number_behind(std::string_view line) {
  if (!may_have_number_behind(line)) return {};
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
  constexpr std::array<std::string_view, 5> first_words{"Eerste", "Tweede", "Verenigde", "EERSTE", "TWEEDE"};
  const auto* word = std::find_if(first_words.begin(), first_words.end(), [&](auto one) { return line.starts_with(one); });
  if (word == first_words.end()) return Chamber::none;
  static const Expression form(R"(^{gap}(?:Kamer|KAMER|[Vv]ergadering)\b.{0,40}$)", "behind the first word of a chamber");
  return form.is_at(line.substr(word->size()), 0) ? read_chamber(*word) : Chamber::none;
}

bool is_kind_line(std::string_view line) {
  if (!may_open_with_kind(line)) return false;
  static const Expression form(
      R"(^(?:(?:[{capital}][{capital}.'-]*{blank}+){0,6}(?:EINDVERSLAG|VERSLAG|MEMORIE|NOTA|BRIEF|ONTWERP|VOORSTEL|KONINKLIJKE|RAPPORT|ADVIES|)"
      R"(LIJST|AMENDEMENT(?:EN)?|SUBAMENDEMENT|MOTIE|BIJLAGEN?|TELEGRAM|RAMINGSSTAAT|TEKST|REGERINGSSTANDPUNT)\b)"
      R"(|(?:[{capital}][{small}]+{blank})?(?:[Nn]ader{blank})?(?:[Gg]ewijzigde?{blank})?(?:[Mm]otie|(?:[Ss]ub-?)?[Aa]mendement(?:en)?){blank}van\b)"
      R"(|Memorie{blank}van\b|Voorlopig{blank}verslag\b|Eindverslag\b|Verslag$|Brief{blank}van{blank}de\b))",
      "kind of paper");
  return form.is_at(line, 0);
}

std::string_view without_date(std::string_view title) {
  if (!may_end_in_date(title)) return title;
  static const Expression form(
      R"(^(?P<title>.{3,}?){space}\(?(?:(?P<word>(?:Ontvangen|Vastgesteld|Voorgesteld|Ingezonden|Uitgebracht)),?{gap}.*|\d{1,2}{gap}[{small}]+{gap}\d{4})\)?$)",
      "date behind a title");
  const auto match = form.at(title, 0);
  if (!match) return title;
  const std::string_view before = form.named(*match, "title").of(title);
  const bool is_title = upper_case(before) || (is_kind_line(before) && !form.named(*match, "word").empty());
  return is_title ? before : title;
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
    if (form.is_in(title)) return kind;
  return title.empty() ? PaperKind::unknown : PaperKind::other;
}

}  // namespace kamergraaf::detail

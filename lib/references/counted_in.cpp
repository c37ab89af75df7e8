// SPDX-License-Identifier: Apache-2.0
#include "references/counted_in.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "matching/dossier_elements.hpp"
#include "references/phrase.hpp"
#include "wording/context.hpp"
#include "wording/people.hpp"
#include "wording/relation.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_words = 240;
constexpr std::size_t most_back = 8;

std::vector<Identifier> told_by_group(const std::vector<Citation>& citations, std::size_t first, const Citation& number) {
  std::vector<Identifier> papers;
  for (std::size_t i = first; i < citations.size() && citations[i].group == citations[first].group; ++i)
    if (citations[i].id.kind == Kind::dossier) papers.push_back(counted_with(citations[i], number));
  return papers;
}

/// The first that is of a paper or dossier, at most a few further on.
std::size_t first_behind(const std::vector<Citation>& citations, std::size_t index) {
  const auto next = std::partition_point(citations.begin() + static_cast<std::ptrdiff_t>(index), citations.end(),
                                         [&](const Citation& one) { return one.group.begin < citations[index].group.end; });
  auto i = static_cast<std::size_t>(next - citations.begin());
  const std::size_t end = std::min(citations.size(), i + most_back);
  while (i < end && citations[i].id.kind != Kind::dossier && citations[i].id.kind != Kind::kamerstuk) ++i;
  return i < end ? i : citations.size();
}

constexpr const char* by_members = R"(^(?:{space}\))?(?:{gap}(?:van|door){gap}{member}{persons}{others}?)?)";

/// "bij het wetsvoorstel Gas (": no clause, no subject of the paper, and no other paper than a bill.
bool is_what_it_comes_with(std::string_view text, Span words) {
  static const Expression form(
      std::string(by_members) +
          R"(,?{gap}(?:van|bij|inzake|behoren(?:d|de){gap}(?:bij|tot)|ingediend{gap}bij|in{gap}(?:het|dit){gap}(?:wetsvoorstel|wets-?ontwerp)){gap}(?:[^.;:?!()\n]|\b[A-Z][a-z]{0,4}\.|\n[^\n]|\([^()\n]+\))+\({space}$)",
      "what it comes with");
  static const Expression who(R"({gap}(?:van|door){gap}{member}{persons}{others}?)", "who put it forward");
  static const Expression title(
      R"(\b(?:[Ww]etsvoorstel|[Ww]ets-?ontwerp|[{capital}][{latin}]*wet|Wet|[Bb]egroting[a-z]*|Verdrag|(?:stemming(?:en)?|behandeling){gap}(?:over|van))\b)",
      "title");
  static const Expression subject(
      R"(\b(?:over|betreffende|aangaande|omtrent|om|die|dat|waar[a-z]*|verzoekt|vraagt|steun(?:t|en)?|ontraad)\b)", "subject");
  const std::string_view between = words.of(text);
  static const Expression joined(R"(\b(?:en|of|maar|samenhang)\b)", "two things");
  static const Expression tie(
      R"(,?{gap}(?:van|bij|inzake|behoren(?:d|de){gap}(?:bij|tot)|ingediend{gap}bij|in{gap}(?:het|dit){gap}(?:wetsvoorstel|wets-?ontwerp)){gap})",
      "tie behind who put it forward");
  if (!form.is_at(between, 0) || is_a_clause(between)) return false;
  const auto begin = title.find(between);
  const std::string_view ahead = between.substr(0, begin ? begin->front().begin : between.size());
  const auto members = who.at(between, 0);
  const std::size_t tied = members ? members->front().end : 0;
  if (subject.is_in(ahead) || joined.is_in(ahead, std::min(tied, ahead.size())) || !tie.is_at(between, tied)) return false;
  return nouns_of(text, words, PaperKind::unknown).size() == nouns_of(text, words, PaperKind::bill).size();
}

bool leads_to_its_dossier(std::string_view text, Span words) {
  static const Expression straight(
      std::string(by_members) +
          R"((?:,?{gap}(?:van|bij|in|uit|onder|inzake|op|behoren(?:d|de){gap}(?:bij|tot)|ingediend{gap}bij){gap}(?:(?:het|de|dit|dat|die|deze){gap})?(?:[{latin}-]+{gap})?|{space}\({space})$)",
      "words straight to its dossier");
  if (words.end - words.begin > longest_words) return false;
  return straight.is_at(words.of(text), 0) || is_what_it_comes_with(text, words);
}

/// "onder 35 104", where that is no count but ends its clause; "van het lid Jansen (35 104)".
Dossier bare_dossier_behind(std::string_view text, std::size_t at) {
  static const Expression form(
      R"((?:,?{gap}(?:van|bij|in|onder|inzake|op){gap}(?P<dossier>{plain}{chapter}?)(?:{space}[.,;:)](?:\s|$)|{gap}(?:is|zijn|wordt|worden|werd|was|heeft|verzoekt|vraagt)\b|\s*$)|{gap}(?:van|door){gap}{member}{persons}{others}?{space}\({space}(?P<bracketed>{plain}{chapter}?){space}\)))",
      "bare dossier");
  const auto match = form.at(text, at);
  if (!match) return {};
  const Span bracketed = form.named(*match, "bracketed");
  const auto dossiers = read_dossiers(text, bracketed.empty() ? form.named(*match, "dossier") : bracketed);
  return dossiers.empty() ? Dossier{} : dossiers.front().dossier;
}

}  // namespace

Identifier counted_with(const Citation& other, const Citation& number) {
  return paper_in(other.id.dossier, number.id.number, other.chamber, other.session);
}

std::vector<Identifier> papers_told_behind(std::string_view text, const std::vector<Citation>& citations, std::size_t index) {
  const Citation& number = citations[index];
  if (const Dossier bare = bare_dossier_behind(text, number.group.end); !bare.empty())
    return {paper_in(bare, number.id.number, Chamber::none, {})};
  const std::size_t next = first_behind(citations, index);
  if (next == citations.size() || !leads_to_its_dossier(text, {number.group.end, citations[next].group.begin})) return {};
  const Citation& paper = citations[next];
  if (paper.id.kind == Kind::kamerstuk && paper.form == Form::full && paper.id.number == number.id.number) return {paper.id};
  return told_by_group(citations, next, number);
}

std::vector<Identifier> papers_told_behind_list(std::string_view text, const std::vector<Citation>& citations,
                                                std::size_t index) {
  static const Expression form(
      R"(^(?:,|,?{gap}(?:en|of)){gap}(?:(?:op|over){gap})?(?:(?:de|het){gap}(?:motie|amendement)|die|dat)?{space}(?:op|onder){gap}$)",
      "next of a list");
  std::size_t last = index;
  for (std::size_t next = index + 1; next < citations.size() && next - index <= most_back; ++next) {
    if (citations[next].group == citations[last].group) continue;
    const Span between{citations[last].group.end, citations[next].group.begin};
    if (citations[next].form != Form::short_form || between.end < between.begin || !form.is_at(between.of(text), 0)) break;
    last = next;
  }
  std::vector<Identifier> papers = last == index ? std::vector<Identifier>() : papers_told_behind(text, citations, last);
  for (Identifier& paper : papers) paper.number = citations[index].id.number;
  return papers;
}

std::vector<Identifier> papers_told_by_list(std::string_view text, const std::vector<Citation>& citations, std::size_t index) {
  static const Expression form(
      R"(^{space}\)?,?{gap}(?:en|of|alsmede|evenals){gap}(?:(?:op|over){gap})?(?:die|dat){gap}(?:op|onder|met){gap}$)",
      "one more");
  const Citation& number = citations[index];
  const Citation* before = index == 0 ? nullptr : &citations[index - 1];
  const bool is_paper = before && before->id.kind == Kind::kamerstuk && !before->id.dossier.empty() &&
                        before->form == Form::full && before->group.end <= number.group.begin;
  if (!is_paper || !form.is_at(Span{before->group.end, number.group.begin}.of(text), 0)) return {};
  return {counted_with(*before, number)};
}

std::vector<Identifier> papers_told_ahead(std::string_view text, const std::vector<Citation>& citations, std::size_t index) {
  static const Expression words(R"(^(?:[^.;:()\n]|\b[A-Z][a-z]{0,4}\.|\n[^\n]){0,200}\({space}$)", "words up to a bracket");
  for (std::size_t i = index; i-- > 0 && index - i <= most_back / 2;) {
    const Citation& before = citations[i];
    if (before.group.end > citations[index].group.begin) continue;
    if (!words.is_at(Span{before.group.end, citations[index].group.begin}.of(text), 0)) break;
    if (before.id.kind == Kind::kamerstuk) return {};
    if (before.id.kind != Kind::dossier) continue;
    while (i > 0 && citations[i - 1].group == before.group) --i;
    return told_by_group(citations, i, citations[index]);
  }
  return {};
}

const Citation* dossier_in_sentence(std::string_view text, const std::vector<Citation>& citations, std::size_t index) {
  const Span sentence = sentence_before(text, 0, citations[index].group.begin);
  for (std::size_t i = index; i-- > 0 && index - i <= most_back;) {
    if (citations[i].group.begin < sentence.begin) return nullptr;
    if (citations[i].id.kind == Kind::dossier) return &citations[i];
  }
  return nullptr;
}

const Citation* named_just_before(std::string_view text, const std::vector<Citation>& citations, std::size_t index,
                                  const Dossier& own) {
  constexpr std::size_t farthest = 250;
  static const Expression item(
      R"((?:^|\n){blank}*(?:(?:[-\x{2022}*|]|\d{1,3}[.)]|[a-z][.)]){blank}*)?(?:(?:(?i:het|de){gap})?(?i:(?:sub)?amendement(?:en)?|moties?)(?:{dash}[{latin}/ -]{2,40})?{gap}(?:op{gap})?)?$)",
      "begin of an item");
  const std::size_t begin = citations[index].group.begin;
  if (item.is_at_end(before(text, begin, 40))) return nullptr;
  const std::string_view words = before(text, begin, farthest);
  const std::size_t blank = words.rfind("\n\n");
  const std::size_t from = begin - words.size() + (blank == std::string_view::npos ? 0 : blank);
  for (std::size_t i = index; i-- > 0 && citations[i].group.end > from && index - i <= most_back;) {
    const Citation& one = citations[i];
    if (one.form == Form::short_form && one.verdict != Verdict::resolved) continue;
    const bool is_said_alike = one.paper == citations[index].paper && one.relation != Relation::see;
    const bool is_alike =
        one.id.kind == Kind::kamerstuk && (is_said_alike || citations[index].relation == Relation::printed_under);
    const bool may_be = (is_alike || one.id.kind == Kind::dossier) && !one.id.dossier.empty() && one.id.dossier != own;
    return may_be ? &one : nullptr;
  }
  return nullptr;
}

const Citation* named_elsewhere(const std::vector<Citation>& citations, std::size_t index, const Dossier& own) {
  constexpr std::size_t farthest = 1500;
  constexpr std::size_t most = 32;
  const Citation& citation = citations[index];
  for (std::size_t i = index; i-- > 0 && index - i <= most;) {
    const Citation& before = citations[i];
    if (before.group.end + farthest < citation.group.begin) return nullptr;
    const bool is_paper =
        before.form == Form::full && before.id.kind == Kind::kamerstuk && before.id.number == citation.id.number;
    if (is_paper && before.verdict == Verdict::resolved) return before.id.dossier == own ? nullptr : &before;
  }
  return nullptr;
}

namespace {

constexpr const char* other_title =
    R"((?:de|het){gap}(?:Wet{gap}(?:(?:op|tot|van){gap})?(?:(?:de|het){gap})?(?P<of>[{latin}]{3,})|(?P<name>[{latin}-]{3,}(?i:nota|wet)|(?i:begroting(?:en)?|belastingplan|jaarverslag|slotwet))\b))";

/// The word that tells the title apart, in plain letters; empty where there is none.
std::string telling_word(const Expression& form, const std::optional<Expression::Match>& match, std::string_view text) {
  if (!match) return {};
  const Span of = form.named(*match, "of");
  std::string word = plain_letters((of.empty() ? form.named(*match, "name") : of).of(text));
  return word.starts_with("begroting") ? "begroting" : word;
}

}  // namespace

std::string title_told(std::string_view text, Span number) {
  static const Expression behind(std::string("{gap}bij{gap}") + other_title, "title behind");
  static const Expression ahead(
      std::string(R"(\b[Bb]ij{gap})") + other_title +
          R"({gap}(?:(?:is|zijn|was|werd|werden|heb|heeft|diende)\b[^.;:()\n]{0,60}\b)?(?:(?:de|het|een){gap})?(?:{adjective}){0,2}(?:motie|amendement){gap}(?:op|onder){gap}(?:het{gap})?$)",
      "title ahead");
  std::string word = telling_word(behind, behind.at(text, number.end), text);
  if (!word.empty()) return word;
  return telling_word(ahead, ahead.find(text.substr(0, number.begin), sentence_before(text, 0, number.begin).begin), text);
}

bool is_of_another_time(std::string_view text, Span number) {
  static const std::string then =
      R"({gap}(?:uit|van){gap}(?:(?:het{gap}jaar{gap})?(?:19|20)\d\d\b|vorig{gap}jaar\b|(?:het|een){gap}(?:vorige?|eerdere?){gap}(?:debat|jaar|VAO|overleg)\b|(?:[{small}\d]+{gap}){1,3}geleden\b))";
  static const Expression ahead(
      R"(\b(?i:moties?|amendement(?:en)?)\b[^.;:()\n]{0,60}?)" + then + R"({gap}(?:[{small}]+{gap}){0,2}$)", "of another time");
  static const Expression behind(then, "of another time, behind");
  return ahead.is_in(before(text, number.begin, 120)) || behind.is_at(text, number.end);
}

}  // namespace kamergraaf::detail

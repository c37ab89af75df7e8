// SPDX-License-Identifier: Apache-2.0
#include "wording/context.hpp"

#include <algorithm>
#include <string>

#include "detail/bytes.hpp"
#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "wording/answered.hpp"
#include "wording/calendar.hpp"
#include "wording/names.hpp"
#include "wording/relation.hpp"
#include "wording/sentence_ends.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_window = 300;
constexpr std::size_t farthest_noun = 120;
constexpr std::size_t longest_article = 64;  ///< with what stands between it and the noun
constexpr std::size_t longest_begin = 8;     ///< of a sentence, as far as it tells that one begins

struct Noun {
  PaperKind kind = PaperKind::unknown;
  Span span;
};

bool put_forward_by_members(PaperKind kind) {
  return kind == PaperKind::motion || kind == PaperKind::amendment || kind == PaperKind::questions || kind == PaperKind::bill;
}

bool speaks_of_itself(std::string_view text, std::size_t noun) {
  static const Expression form(R"((?i)\b(?:deze|dit|onderhavige){gap}$)", "this letter");
  return form.is_in(before(text, noun, 24));
}

constexpr const char* nouns =
    R"((?i)\b(?:(?P<letter>[{latin}]*brie(?:f|ven))|(?P<motion>moties?)|(?P<amendment>(?:sub)?amendement(?:en)?)|)"
    R"((?P<bill>[{latin}]*wetsvoorstel(?:len)?|wets-?ontwerp(?:en)?|novelle|belastingplan(?:{gap}\d{4})?|initiatiefvoorstel(?:len)?|voorstel{gap}van{gap}(?:rijks)?wet)|)"
    R"((?P<memorandum>MvT|MvA|initiatiefnota|memorie{gap}van{gap}(?:toelichting|antwoord)|nota{gap}(?:van{gap}(?:wijziging|verbetering)|naar{gap}aanleiding(?:{gap}van{gap}het{gap}(?:nader{gap})?verslag)?))|)"
    R"((?P<report>[{latin}]*(?:verslag|rapportage))|(?P<questions>(?:schriftelijke{gap}|kamer)vragen)|(?P<answers>beantwoording{gap}van)|)"
    R"((?P<agenda>geannoteerde{gap}agenda))\b)";

std::string without_groups(std::string source) {
  for (std::size_t at = source.find("(?P<"); at != std::string::npos; at = source.find("(?P<", at))
    source.replace(at, source.find('>', at) + 1 - at, "(?:");
  return source;
}

/// "De motie-Vijlbrief", "het lid Vijlbrief": a name, and no letter.
bool is_a_name(std::string_view text, Span noun) {
  static const Expression ahead(R"((?:(?i:\b(?:lid|leden|heer|heren|mevrouw){gap}|motie{space}{dash}{space})|[{small}][/-])$)",
                                "before a name");
  static const Expression name(R"(^[{capital}][{latin}]+(?i:brief)$)", "name that ends as a letter does");
  static const Expression letter(R"(^(?i:kamer|voortgangs|verzamel|aanbiedings|stand-van-zaken)brief$)", "letter");
  return name.is_in(noun.of(text)) && !letter.is_in(noun.of(text)) &&
         ahead.is_at_end(before(text, noun.begin, longest_article));
}

/// "voort-gangsrapportage": the half of a word that a line broke.
Span with_its_begin(std::string_view text, Span noun) {
  while (noun.begin > 2 && text[noun.begin - 1] == '-' && is_small(text[noun.begin - 2]) && is_small(text[noun.begin])) {
    --noun.begin;
    while (noun.begin > 0 && is_small(text[noun.begin - 1])) --noun.begin;
  }
  return noun;
}

/// The last noun that the expression finds, one behind the other; the kind is read of that one alone.
Noun last_of_all(std::string_view text, Span window) {
  static const Expression form(nouns, "paper noun");
  static const Expression any(without_groups(nouns), "any paper noun");
  auto all = any.all(text, window);
  while (!all.empty() && is_a_name(text, all.back().front())) all.pop_back();
  if (all.empty()) return {};
  const auto match = form.at(text.substr(0, window.end), all.back().front().begin);
  for (std::size_t kind = 1; match && kind < static_cast<std::size_t>(PaperKind::other); ++kind)
    if (!form.named(*match, name_of(static_cast<PaperKind>(kind))).empty())
      return {static_cast<PaperKind>(kind), with_its_begin(text, match->front())};
  return {};
}

bool is_in_place_of_its_like(std::string_view words) {
  static const Expression form(R"((?i)\bvervanging{gap}van{gap}(?:die|dat)\b)", "one of its kind");
  return form.is_in(words);
}

/// "de memorie bij het wetsvoorstel X (36 999, nr. 3)": the number is that of the first. Nothing where it has no name here:
/// "haar advies over dat wetsvoorstel".
Noun what_comes_with(std::string_view text, Span window, const Noun& bill) {
  static const Expression with(
      R"([{small}]{gap}(?P<tie>(?:bij|over|op|inzake|betreffende|aangaande){gap}(?:(?:het|dit|dat|de|een|zijn|haar|uw|ons){gap})?(?:[{small}-]+e{gap})?)$)",
      "comes with a bill");
  const std::string_view words = Span{window.begin, bill.span.begin}.of(text);
  const auto match = with.find(words);
  if (!match) return bill;
  const std::size_t tie = window.begin + with.named(*match, "tie").begin;
  const Noun first = last_of_all(text, {window.begin, tie});
  const bool is_next = first.kind != PaperKind::unknown && trimmed(text, {first.span.end, tie}).empty();
  return is_next ? first : Noun{};
}

/// "De motie-Jansen over de brief van 3 maart (36 999, nr. 12)", "de brief van 3 maart over het verslag (36 999, nr. 13)": the
/// number is that of the first, which is about the other.
Noun what_is_about_it(std::string_view text, Span window, const Noun& other, Seen seen) {
  static const Expression put_forward(
      R"((?i:\b(?P<motion>moties?)|\b(?P<amendment>(?:sub)?amendement(?:en)?))(?:{space}{dash}{space}|{gap}(?:(?:van|door){gap})?(?:{member})?){persons}{others}?{gap}(?:over|inzake|betreffende|aangaande|omtrent){gap}(?:(?:het{gap})?[{small}]+(?:ing|en){gap}van{gap})?(?:(?:de|het|een|zijn|haar|uw|mijn|deze|dit|dat){gap})?(?:{adjective}){0,2}$)",
      "motion about it");
  static const Expression dated(
      R"(\b(?P<letter>(?i:[{latin}]*brief))\b(?:[^.;:()\n]|\bd\.{blank}?d\.){0,60}?\b{datum}{gap}(?:over|inzake|betreffende|aangaande|omtrent){gap}(?:(?:het{gap})?[{small}]+(?:ing|en){gap}van{gap})?(?:(?:de|het|een|zijn|haar|uw|mijn|deze|dit|dat){gap})?(?:{adjective}){0,2}$)",
      "letter about it");
  static const Expression of_motions(R"(\b(?P<letter>(?i:(?:verzamel|voortgangs|stand-van-zaken|uitvoerings)brief)){gap}$)",
                                     "letter on motions");
  static const Expression named(R"([-\x{2010}-\x{2015}])", "name behind it");
  const std::string_view words = Span{window.begin, other.span.begin}.of(text);
  const auto found = [&](const Expression& form, PaperKind kind) -> Noun {
    const auto match = form.find(words);
    const Span noun = match ? form.named(*match, name_of(kind)) : Span{};
    return noun.empty() ? Noun{} : Noun{kind, {window.begin + noun.begin, window.begin + noun.end}};
  };
  if (other.kind == PaperKind::motion && seen.any(stems_of("brie")))
    if (const Noun letter = found(of_motions, PaperKind::letter); letter.kind != PaperKind::unknown) return letter;
  const bool is_amendment = other.kind == PaperKind::amendment;
  const bool is_named = is_amendment && named.is_at(text, other.span.end);
  Noun first;
  if (other.kind != PaperKind::motion && !is_named && seen.any(stems_of("moti", "amend"))) {
    first = found(put_forward, PaperKind::motion);
    if (first.kind == PaperKind::unknown && !is_amendment) first = found(put_forward, PaperKind::amendment);
  }
  const bool is_report = other.kind == PaperKind::report || other.kind == PaperKind::agenda;
  if (first.kind == PaperKind::unknown && is_report && seen.any(stems_of("brie"))) first = found(dated, PaperKind::letter);
  return first.kind == PaperKind::unknown ? other : first;
}

Noun last_noun(std::string_view text, Span window, Kind kind, Seen seen) {
  constexpr std::uint64_t stems = stems_of("brie", "moti", "amend", "voorst", "mv", "nota_", "memor", "versl", "rappo", "vra",
                                           "antw", "geann", "novel", "belas", "ontwe");
  if (!seen.any(stems)) return {};
  Noun noun = last_of_all(text, window);
  if (noun.kind == PaperKind::bill && kind == Kind::kamerstuk) noun = what_comes_with(text, window, noun);
  if (noun.kind != PaperKind::unknown && kind == Kind::kamerstuk) noun = what_is_about_it(text, window, noun, seen);
  if (noun.kind == PaperKind::unknown || window.end - noun.span.end > farthest_noun) return {};
  if (speaks_of_itself(text, noun.span.begin) && !is_in_place_of_its_like(window.of(text))) return {};
  return is_of_another_number(text, noun.span, window.end, noun.kind) ? Noun{} : noun;
}

bool has_a_digit(std::string_view words) { return std::any_of(words.begin(), words.end(), is_digit); }

bool speaks_of_a_meeting(std::string_view words) {
  static const Expression meeting(
      R"((?i)\b(?:[{latin}]*raad|[{latin}]*overleg|[{latin}]*debat|[{latin}]*vergadering|bijeenkomst|[{latin}]*top|hoorzitting|zitting|bezoek|AO|WGO|CD|SO|RBZ)\b)",
      "meeting");
  return meeting.is_in(words);
}

bool leads_to_its_date(std::string_view words) {
  static const Expression lead(
      R"((?i)(?:\bd\.?{space}d\.|\bdd\.?|\bvan|\bgedateerd(?:{gap}op)?|\bverzonden(?:{gap}op)?){gap}$)", "date lead");
  static const Expression dated(R"((?i)(?:\bd\.?{space}d\.|\bdd\.?|\bgedateerd(?:{gap}op)?|\bverzonden(?:{gap}op)?){gap}$)",
                                "dated");
  static const Expression subject(R"((?i)\b(?:over|inzake|betreffende|waarin|dat|die)\b)", "subject");
  return lead.is_in(words) && !speaks_of_a_meeting(words) && (dated.is_in(words) || !subject.is_in(words));
}

/// "Op 3 maart 2025 zond ik u een brief".
std::optional<Date> date_of_sending(std::string_view text, Span words, const std::optional<Date>& today) {
  if (!has_a_digit(words.of(text))) return {};
  static const Expression on(R"((?i)\bop{gap}(?:{weekday})?$)", "on");
  static const Expression sent(
      R"(^{gap}(?:zond|zonden|stuurde|stuurden|verzond|verstuurde|schreef|heb|hebben|ontving|bood){gap}(?:(?:ik|wij|we|u|hij|zij|uw{gap}Kamer|de{gap}Kamer|het{gap}kabinet){gap}){1,3}(?:(?:een|de|mijn|onze){gap})$)",
      "sent");
  const std::string_view inside = text.substr(0, words.end);
  const auto written = find_day(inside, words.begin);
  if (!written || !on.is_at_end(before(text, written->span.begin, 24))) return {};
  return sent.is_at(inside.substr(written->span.end), 0) ? settle(*written, today) : std::nullopt;
}

std::optional<Date> date_behind(std::string_view text, std::size_t noun_end, std::size_t end,
                                const std::optional<Date>& today) {
  if (!has_a_digit(text.substr(noun_end, end - noun_end))) return {};
  const auto written = find_day(text.substr(0, end), noun_end);
  if (!written || !leads_to_its_date(text.substr(noun_end, written->span.begin - noun_end))) return {};
  return settle(*written, today);
}

/// "Het lid Jansen diende een motie in (36 999, nr. 12)".
std::vector<Span> movers_ahead(std::string_view text, Span window, Span noun) {
  static const Expression form(
      R"(\b(?:[Hh]et{gap}(?:[Kk]amer)?lid|[Dd]e{gap}(?:[Kk]amer)?leden|[Dd]e{gap}heer|[Mm]evrouw){gap}(?P<names>{persons}){others}?{gap}(?:dien(?:t|de|den|en)|he(?:eft|bben)|had(?:den)?)\b[^.;:()\n]{0,60}\been{gap}(?:{adjective}){0,2}$)",
      "who puts it forward");
  static const Expression put_forward(
      R"(^[^.;:()\n]{0,80}\b(?:in|ingediend|voorgesteld)(?:{gap}[^.;:()\n]{1,60})?{space}\({space}$)", "put forward");
  static const Expression of_others(R"(\b(?:op|naar|aan|over|van|tegen|met|voor|bij|uit){gap}een{gap}(?:{adjective}){0,2}$)",
                                    "of others");
  static const Expression clause(R"(^[^(]*\b(?:die|dat|door|waar[a-z]*)\b)", "clause");
  const std::string_view words = Span{window.begin, noun.begin}.of(text);
  if (before(words, words.size(), longest_article).find("een") == std::string_view::npos) return {};
  const auto match = form.find(words);
  const std::string_view behind = Span{noun.end, window.end}.of(text);
  if (!match || of_others.is_at_end(words) || clause.is_at(behind, 0) || !put_forward.is_in(behind)) return {};
  const Span names = form.named(*match, "names");
  return read_names(text, window.begin + names.begin, window.begin + names.end);
}

Span sending(std::string_view text, Span window, Seen seen) {
  if (!seen.any(stems_of("zonde", "boden")) || !has_a_digit(window.of(text))) return {};
  static const Expression form(R"((?i)\b(?:verzonden|toegezonden|aangeboden){gap}(?:op{gap})?)", "sent");
  const auto match = form.find(text.substr(0, window.end), window.begin);
  if (!match) return {};
  const auto written = find_day(text.substr(0, window.end), match->front().end);
  return written && written->span.begin == match->front().end ? match->front() : Span{};
}

/// "De moties-Jansen (36 999, nr. 12) en -Bakker (36 999, nr. 13)", "de moties Jansen (…) en Bakker (…)": the word before it.
Span name_of_its_kind(std::string_view text, Span window) {
  static const Expression form(R"(^\)?{space}(?P<word>,|(?:,{space})?en){gap}{dash}?{persons}{others}?{gap}\({space}$)",
                               "hyphen");
  const std::string_view words = window.of(text);
  if (words.size() > longest_article || words.find('(') == std::string_view::npos) return {};
  const auto match = form.at(words, 0);
  if (!match) return {};
  const Span word = form.named(*match, "word");
  return {window.begin + word.begin, window.begin + word.end};
}

Span one_of_its_kind(std::string_view text, Span window, Seen seen) {
  if (const Span word = name_of_its_kind(text, window); !word.empty()) return word;
  if (!seen.any(stems_of("_die_", "_dat_")) || !seen.any(stems_of("_lid_", "leden"))) return {};
  static const Expression form(R"(\b(?P<word>(?i:die|dat))(?:{gap}van{gap}(?:het{gap}lid|de{gap}leden)\b))", "one of its kind");
  const auto found = form.all(text, window);
  return found.empty() ? Span{} : form.named(found.back(), "word");
}

/// "van het lid Jansen.4": the stop before the mark of a note does not part the two.
bool is_mark_on_stop(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size() || text[at - 1] == '\n') return false;
  return is_digit(text[at]) || text[at] == '[' || static_cast<unsigned char>(text[at]) >= 0x80;
}

}  // namespace

Span sentence_before(std::string_view text, std::size_t from, std::size_t at) {
  std::size_t begin = std::max(from, at > longest_window ? at - longest_window : 0);
  while (begin < at && is_inside_code_point(text[begin])) ++begin;
  const std::string_view up_to_next = text.substr(0, at + longest_begin);
  for (std::size_t end = is_mark_on_stop(text, at) ? at : at + 1; end > begin + 1; --end)
    if (may_end_a_sentence(text[end - 2]) && ends_a_sentence(up_to_next, end - 2)) return {end - 1, at};
  return {begin, at};
}

Span sentence_behind(std::string_view text, std::size_t at, std::size_t until) {
  const std::size_t limit = std::min(until, at + longest_window);
  std::size_t end = std::min(at, limit);
  while (end < limit && !(may_end_a_sentence(text[end]) && ends_a_sentence(text, end))) ++end;
  while (end < text.size() && end > at && is_inside_code_point(text[end])) --end;
  return {std::min(at, end), end};
}

Words read_words(std::string_view text, Span window, const std::optional<Date>& today, Kind kind) {
  return read_words(text, window, today, kind, seen_in(window.of(text)));
}

Words read_words(std::string_view text, Span window, const std::optional<Date>& today, Kind kind, Seen seen) {
  Words words;
  const Tie tie = tie_before(window.of(text), kind, seen);
  const std::size_t said = window.begin + tie.words.end;
  words.relation = tie.relation;
  words.outside_brackets = window.of(text).find('(', tie.words.end) != std::string_view::npos;
  const Noun noun = last_noun(text, {words.relation == Relation::annex ? said : window.begin, window.end}, kind, seen);
  Span start = noun.span;
  if (noun.kind != PaperKind::unknown) {
    words.paper = noun.kind;
    if (put_forward_by_members(noun.kind)) words.names = read_names(text, noun.span.end, window.end);
    if (words.names.empty() && put_forward_by_members(noun.kind)) words.names = movers_ahead(text, window, noun.span);
    const std::size_t behind =
        words.names.empty() || words.names.back().end < noun.span.end ? noun.span.end : words.names.back().end;
    words.date = date_behind(text, behind, window.end, today);
    if (!words.date && noun.kind == PaperKind::letter)
      words.date = date_of_sending(text, {window.begin, noun.span.begin}, today);
  } else if (start = one_of_its_kind(text, window, seen); !start.empty()) {
    words.names = read_names(text, start.end, window.end);
    words.like_the_one_before = true;
  } else if (start = sending(text, window, seen); !start.empty()) {
    words.date = settle(*find_day(text, start.end), today);
  }
  if (!start.empty()) words.span = {start.begin, window.end};
  if (words.relation != Relation::cites && start.empty()) words.span = window;
  return words;
}

}  // namespace kamergraaf::detail

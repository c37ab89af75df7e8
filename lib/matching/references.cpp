// SPDX-License-Identifier: Apache-2.0
#include "matching/references.hpp"

#include "detail/bytes.hpp"
#include "matching/elements.hpp"

namespace kamergraaf::detail {
namespace {

std::string_view refusal(std::string_view text, Span phrase) {
  static const Expression indefinite(
      R"(\b(?i:een|[eé]{2}n|1|geen|elke?|iedere?|zo['\x{2019}]n|enkele|twee|drie|welke){gap}(?:[{latin}-]+{gap})?$)",
      "indefinite article");
  static const Expression joined(R"((?:{dash}|/)[{latin}]|{dash}$)", "rest of a word");
  static const Expression possessive("^{possessive}", "possessive");
  if (joined.at(text, phrase.end)) return "the beginning of a longer word";
  const bool definite = possessive.is_at(phrase.of(text), 0);
  return !definite && indefinite.is_at_end(before(text, phrase.begin, 40)) ? "no certain paper" : std::string_view{};
}

/// The first byte of a body that did not put the paper forward: "het wetsvoorstel door de Tweede Kamer". npos for none.
std::size_t body_in(std::string_view text, Span phrase) {
  static const Expression form(
      R"({gap}(?:(?:van|door|in){gap})?(?:(?i:de|het){gap})?(?P<body>(?:Tweede|Eerste|Kamers?|Raad|Staten|Minister|Staatssecretaris|Europe[{latin}]*|Rijk|Koning|Nederland|Nederlandse|Groenen|Bondsdag|Senaat|Parlement)\b))",
      "body");
  static const Expression member("{member}$", "member");
  const std::string_view words = text.substr(0, phrase.end);
  for (auto match = form.find(words, phrase.begin); match; match = form.find(words, match->front().end))
    if (!member.is_at_end(Span{phrase.begin, form.named(*match, "body").begin}.of(text))) return match->front().begin;
  return std::string_view::npos;
}

/// The phrase up to such a body; empty where nobody else is named before it.
Span without_bodies(std::string_view text, const Expression& form, Span phrase) {
  static const Expression no_name(R"((?:{dash}|{gap})(?:De|Het|Van|Der|Den|Ter|Ten|Te|In|Op|Voor)$)", "no name");
  const std::size_t body = body_in(text, phrase);
  if (body == std::string_view::npos) return phrase;
  const auto shorter = form.at(text.substr(0, body), phrase.begin);
  return shorter && !no_name.find(shorter->front().of(text)) ? shorter->front() : Span{};
}

/// "Motie" over "De voorzitter:", "motie Vreemd aan de orde van de dag".
bool names_nobody(std::string_view phrase) {
  static const Expression form(
      R"(^(?:(?i:gewijzigde?|nader){gap})*(?i:moties?|(?:sub)?amendement){blank}*{break}|^(?i:(?:de|een|die|deze){gap})?(?i:moties?|amendement)(?:{gap}van)?{gap}(?:Vreemd|Wantrouwen|Afkeuring|Algemene|De|Het|Wordt|Is|Van{gap}(?:de|het)$)(?:{gap}|$))",
      "no name");
  return form.is_at(phrase, 0);
}

Citation without_number(Span span, Span group) {
  Citation citation;
  citation.id.kind = Kind::reference;
  citation.form = Form::implicit;
  citation.verdict = Verdict::unresolved;
  citation.reason = "it has no number";
  citation.span = span;
  citation.group = group;
  return citation;
}

/// "de moties 501 en 502": each number, the first with the words before it.
Reading read_each(std::string_view text, Span phrase, Span list) {
  const std::vector<NumberElement> numbers = read_numbers(text, list);
  if (numbers.empty()) return {{}, "no number of a paper", phrase, phrase.begin + 1};
  const Span group{phrase.begin, numbers.back().span.end};
  Reading reading{{}, {}, group, group.end};
  for (const NumberElement& number : numbers) reading.citations.push_back(without_number(number.span, group));
  reading.citations.front().span.begin = group.begin;
  return reading;
}

}  // namespace

Reading read_reference(std::string_view text, const Pattern& pattern, const Expression& form, const Expression::Match& match) {
  const Span cite = form.named(match, "cite");
  const Span whole = cite.empty() ? match.front() : cite;
  static const Expression counted(
      R"({gap}(?:(?:kamer)?leden|stemmen|punten|gronden|moties|amendementen|procent|miljoen|tegen{gap}\d|van{gap}de{gap}\d))",
      "what is counted");
  if (!form.named(match, "numbers").empty() && counted.is_at(text, match.front().end))
    return {{}, "a count", whole, whole.begin + 1};
  for (const char* list : {"numbers", "letters"})
    if (const Span numbers = form.named(match, list); !numbers.empty()) return read_each(text, whole, numbers);
  const bool is_named = pattern.name == "reference-named";
  const Span phrase = is_named ? without_bodies(text, form, whole) : whole;
  if (phrase.empty()) return {{}, "a body is no member", whole, whole.begin + 1};
  if (is_named && names_nobody(phrase.of(text))) return {{}, "no name of a member", whole, whole.begin + 1};
  Reading reading{{}, refusal(text, phrase), phrase, phrase.end};
  if (!reading.turned_down.empty()) {
    reading.next = phrase.begin + 1;
    return reading;
  }
  reading.citations.push_back(without_number(phrase, phrase));
  return reading;
}

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include "references/completion.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "detail/going_on.hpp"
#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "references/beside.hpp"
#include "references/noted.hpp"
#include "references/relations.hpp"
#include "references/shared_out.hpp"
#include "references/short_number.hpp"
#include "wording/context.hpp"
#include "wording/names.hpp"

namespace kamergraaf::detail {
namespace {

std::size_t end_of_words(std::string_view text, const Citation& citation) {
  if (citation.id.kind != Kind::dossier) return citation.group.begin;
  const std::size_t digit = text.find_first_of("0123456789", citation.group.begin);
  return std::min(digit, citation.group.end);
}

bool are_joined(std::string_view between) {
  constexpr std::size_t longest = 40;
  if (between.size() > longest || !may_stand_behind_blanks(between, 0, ",;e")) return between.empty();
  static const Expression form(R"(^{space}(?:[,;]{space}(?:en{gap})?|en{gap})?$)", "what joins the papers of a list");
  return form.is_at(between, 0);
}

std::size_t end_before(std::span<const Citation> citations, std::size_t at) {
  const auto after = std::partition_point(citations.begin(), citations.end(),
                                          [&](const Citation& citation) { return citation.group.end <= at; });
  return after == citations.begin() ? 0 : std::prev(after)->group.end;
}

/// A bill is printed with the first numbers of its dossier, and in the Eerste Kamer with the first letter.
bool may_be_a_bill(const Citation& citation) {
  const std::string_view number = citation.id.number.view();
  return citation.id.kind != Kind::kamerstuk || number == "1" || number == "2" || number == "A";
}

bool tells_of_it(std::string_view words) {
  static const Expression verb(R"(\b(?:is|wordt|werd|heeft|zijn|worden|werden|hebben)\b)", "verb");
  return verb.is_in(words);
}

/// The words at the mark of the note that the citation opens, as far as they are of what it cites.
Words words_at_mark(const Document& document, std::span<const Citation> all, std::size_t index, const Footnote& note) {
  const std::string_view text = document.text;
  const Citation& citation = all[index];
  const Span sentence = sentence_before(text, end_before(all, note.mark.begin), note.mark.begin);
  Words words = read_words(text, sentence, document.head.date, citation.id.kind);
  if (words.paper == PaperKind::unknown) return words;
  const PaperKind told = kind_in_brackets(text, citation);
  const bool is_another = (told != PaperKind::unknown && told != words.paper) ||
                          is_spoken_about(text, words.span.begin, note.mark.begin) ||
                          (words.paper == PaperKind::bill && !may_be_a_bill(citation) && tells_of_it(words.span.of(text))) ||
                          is_known_as_another(text, words, all.first(index), citation);
  return is_another ? Words{} : words;
}

/// The end of what a bracket behind the citation before says of that one: "36 999, nr. 12 (MvT); anders …".
std::size_t behind_bracket(std::string_view text, std::size_t behind, std::size_t end) {
  static const Expression form(R"({space}\([^()\d\n]{1,60}\))", "what the one before is");
  if (behind == 0 || !may_stand_behind_blanks(text, behind, "(")) return behind;
  const auto match = form.at(text.substr(0, end), behind);
  return match ? match->front().end : behind;
}

Words words_for(const Document& document, std::span<const Citation> all, std::size_t index, std::size_t behind,
                const Footnote* note) {
  const Citation& citation = all[index];
  const std::size_t free = behind_bracket(document.text, behind, citation.group.begin);
  const std::size_t from = note ? std::max(free, note->text.begin) : free;
  const Span before = sentence_before(document.text, from, end_of_words(document.text, citation));
  Words words = read_words(document.text, before, document.head.date, citation.id.kind);
  if (!words.say_nothing() || !note || note->mark.empty() || from != note->text.begin ||
      tells_of_an_answer(before.of(document.text)))
    return words;
  return words_at_mark(document, all, index, *note);
}

bool is_of_parliament(const Citation& citation) {
  return citation.id.kind == Kind::kamerstuk || citation.id.kind == Kind::dossier;
}

/// "36 999, nr. 12 | Motie-Jansen", in a list whose rows begin with their numbers: what stands before is of the row above.
bool is_a_row_behind(std::string_view text, const Citation& above, const Citation& citation) {
  static const Expression title(
      R"({blank}*(?:\||\t|{dash}{blank}|{blank}{2}|{blank}(?i:(?:gewijzigde{gap})?(?:moties?|amendement|brief|nota|verslag))\b))",
      "title");
  return title.is_at(text, above.group.end) && opens_its_line(text, above.group.begin) &&
         opens_its_line(text, citation.group.begin);
}

/// "36 999, nr. 12 | De motie-Jansen | 36 999, nr. 35", "36 999-12 Motie-Jansen: zie 36 999, nr. 35": the byte up to which the
/// row tells of its first number; 0 where it does not.
std::size_t end_of_title(std::string_view text, const Citation& first, const Citation& citation) {
  static const Expression title(
      R"(^{blank}*(?:\||\t|{dash}{blank}|{blank}(?i:(?:gewijzigde{gap})?(?:moties?|amendement|brief|nota|verslag))\b)(?:[^\n]*(?P<end>\|)[^|\n]*|[^|\n]*(?P<end2>\b[Zz]ie\b)[^|\n]*)$)",
      "title of a row");
  if (first.group.end > citation.group.begin || !opens_its_line(text, first.group.begin)) return 0;
  const Span between{first.group.end, citation.group.begin};
  const auto match = title.at(between.of(text), 0);
  return match ? between.begin + title.named(*match, "end").begin : 0;
}

/// "Goedkeuring van het Verdrag van Parijs (Trb. 2017, 88) (35 412)": the end of the citation before those that stand in
/// brackets of their own in the title of a bill; that of the last where none does.
std::size_t end_before_title(std::string_view text, const std::vector<Citation>& citations, std::size_t index) {
  constexpr std::size_t most_in_title = 4;
  static const Expression opened(R"(\({space}$)", "bracket");
  static const Expression closed(R"(^{space}\)[^.;:()\n]*\({space}$)", "end of a bracket");
  std::size_t at = citations[index].group.begin;
  std::size_t i = index;
  while (i > 0 && index - i < most_in_title && !is_of_parliament(citations[i - 1]) &&
         opened.is_at_end(before(text, citations[i - 1].group.begin, 4)) && citations[i - 1].group.end <= at &&
         closed.is_at(Span{citations[i - 1].group.end, at}.of(text), 0))
    at = citations[--i].group.begin;
  return i == 0 ? 0 : std::min(citations[i - 1].group.end, citations[index].group.begin);
}

void apply(const Words& words, Citation& citation) {
  citation.relation = words.relation;
  citation.context = words.span;
  if (citation.id.kind == Kind::dossier && words.paper == PaperKind::bill) citation.paper = PaperKind::bill;
  if (citation.id.kind != Kind::kamerstuk) return;
  citation.paper = words.paper;
  citation.date = words.date;
  citation.names = words.names;
}

/// What is told of the kind behind a number says that the words before it are of another.
void take_kind(PaperKind kind, Citation& citation) {
  if (citation.paper == kind) return;
  citation.paper = kind;
  citation.names.clear();
  citation.date = {};
  citation.context = {};
}

bool may_open_a_gap(std::string_view text, std::size_t at) {
  constexpr std::string_view blanks = " \t\r\n\f&";
  return at < text.size() && (static_cast<unsigned char>(text[at]) >= 0x80 || blanks.find(text[at]) != std::string_view::npos);
}

/// "de motie op stuk nr. 12 van het lid Jansen".
std::vector<Span> names_behind(std::string_view text, const Citation& citation) {
  if (citation.paper != PaperKind::motion && citation.paper != PaperKind::amendment) return {};
  if (!may_open_a_gap(text, citation.group.end)) return {};
  static const Expression lead(R"({gap}(?:van|door){gap}{member}(?P<rest>{persons}))", "members behind");
  if (!lead.is_at(text, citation.group.end)) return {};
  return read_names(text, citation.group.end, lead.at(text, citation.group.end)->front().end);
}

/// "Op stuk nr. 33 ligt een amendement": the kind that the words behind a number alone tell. Unknown where they tell none.
PaperKind kind_behind(std::string_view text, const Citation& citation) {
  static const Expression ahead(R"((?:^|[.,;:!?\n]{space}|\b(?:en|maar|terwijl){gap})(?i:op){gap}$)", "begins with the number");
  static const Expression form(
      R"({gap}(?:(?:ligt|staat|vindt{gap}u|betreft|is){gap})?(?:een|het|de|mijn){gap}(?:{adjective}){0,2}(?:(?P<motion>(?i:motie))|(?:sub)?amendement)\b)",
      "kind behind");
  if (citation.form != Form::short_form || !ahead.is_in(before(text, citation.group.begin, 24))) return PaperKind::unknown;
  const auto match = form.at(text, citation.group.end);
  if (!match) return PaperKind::unknown;
  return form.named(*match, "motion").empty() ? PaperKind::amendment : PaperKind::motion;
}

/// "nr. 812 (motie-Kuik)": bytes of what the bracket behind the citation says that it is.
Span said_in_brackets(std::string_view text, const Citation& citation) {
  static const Expression form(R"({space}\((?P<words>(?i:(?:gewijzigde{gap})?(?:motie|amendement))\b[^()\n;\d]{0,80})\))",
                               "what it is");
  if (!may_stand_behind_blanks(text, citation.span.end, "(")) return {};
  const auto match = form.at(text, citation.span.end);
  return match ? form.named(*match, "words") : Span{};
}

void take_from_brackets(const Document& document, Citation& citation) {
  const Span said = said_in_brackets(document.text, citation);
  if (said.empty()) return;
  const Words words = read_words(document.text, said, document.head.date, citation.id.kind);
  if (words.names.empty()) return;
  citation.paper = words.paper;
  citation.names = words.names;
}

/// The end of what is said of the citation before: its group, the bracket behind it, the title of its row.
std::size_t behind_the_one_before(std::string_view text, const std::vector<Citation>& citations, std::size_t index) {
  if (index == 0) return 0;
  const Citation& before = citations[index - 1];
  const Citation& citation = citations[index];
  std::size_t behind = std::min(std::max(before.group.end, said_in_brackets(text, before).end), citation.group.begin);
  if (is_a_row_behind(text, before, citation)) behind = std::max(behind, text.rfind('\n', citation.group.begin));
  return std::max(behind, end_of_title(text, before, citation));
}

/// Its own, or, in a list, those of the group before.
Words words_of_group(const Document& document, const std::vector<Citation>& citations, std::size_t index, const Footnote* note,
                     const Words& before) {
  const Citation& citation = citations[index];
  const std::size_t behind = behind_the_one_before(document.text, citations, index);
  Words own = words_for(document, citations, index, behind, note);
  if (citation.id.kind == Kind::dossier && own.say_nothing())
    own = words_for(document, citations, index, end_before_title(document.text, citations, index), note);
  const std::string_view between = std::string_view(document.text).substr(behind, citation.group.begin - behind);
  if (index > 0 && shares_relation(between, before, own)) {
    own.relation = before.relation;
    own.outside_brackets = true;
  }
  const bool listed = index > 0 && are_joined(between);
  Words words = listed && own.say_nothing() ? before : own;
  if (!words.like_the_one_before) return words;
  words.paper = before.paper;
  if (before.paper != PaperKind::motion && before.paper != PaperKind::amendment) words.names.clear();
  return words;
}

}  // namespace

const Footnote* footnote_at(const Document& document, Span span) {
  const auto after = std::upper_bound(document.footnotes.begin(), document.footnotes.end(), span.begin,
                                      [](std::size_t at, const Footnote& note) { return at < note.text.begin; });
  if (after == document.footnotes.begin()) return nullptr;
  const Footnote& note = *std::prev(after);
  return note.text.contains(span) ? &note : nullptr;
}

void complete(const Document& document, std::vector<Citation>& citations) {
  const NumbersHere numbers(document, citations);
  Words words;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    go_on();
    Citation& citation = citations[i];
    const Footnote* note = footnote_at(document, citation.span);
    if (i == 0 || citation.group != citations[i - 1].group) words = words_of_group(document, citations, i, note, words);
    citation.footnote = note ? note->number : 0;
    apply(words, citation);
    if (const PaperKind kind = kind_behind(document.text, citation); kind != PaperKind::unknown) take_kind(kind, citation);
    if (citation.names.empty()) citation.names = names_behind(document.text, citation);
    if (citation.id.kind == Kind::kamerstuk) take_from_brackets(document, citation);
    if (citation.form == Form::short_form) numbers.complete(citations, i);
  }
  share_out(document.text, citations);
  relate_behind(document, false, citations);
}

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
/// \file
/// A citation: a place in a text that names a paper. Third in the line, after text.hpp and identifier.hpp.
///
///     for (const kamergraaf::Citation& citation : extractor.extract(text))
///       std::cout << citation.span.of(text) << " means " << to_string(citation.id) << '\n';
///
/// A value; it points into no text, so the text may move. Reading it from several threads is safe.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/identifier.hpp"
#include "kamergraaf/text.hpp"

namespace kamergraaf {

/// How much of the name is written. full: dossier and number. short_form: a number alone ("stuk nr. 12").
/// identifier: the identifier or address itself. implicit: no number at all ("deze motie").
enum class Form : std::uint8_t { full, short_form, identifier, implicit };
std::string_view name_of(Form form);

/// Whether it is settled which paper is meant.
enum class Verdict : std::uint8_t { resolved, ambiguous, unresolved };
std::string_view name_of(Verdict verdict);

/// How it was settled which paper is meant.
enum class Ground : std::uint8_t {
  none,         ///< it is not settled
  printed,      ///< the words themselves tell
  own_dossier,  ///< a number alone, counted in the dossier of the paper that cites
  beside,       ///< a number alone, counted in the dossier that the paper names beside it
  read_out,     ///< the number that minutes give a motion when it is read out
  named_here,   ///< the paper names it with its number elsewhere, with the same authors or date
  spoken_of,    ///< the last paper of its kind that is spoken of
  repeated,     ///< what the citation before it means: `idem`
  noted,        ///< what the footnote means that it sends the reader to
  own_bill,     ///< the bill of the dossier that the paper belongs to
  known,        ///< the only paper of a register with these authors or this date
};
/// "spoken of"; empty for none.
std::string_view name_of(Ground ground);

/// What the words around a citation say that something is to the cited paper: mostly the citing paper ("Ter uitvoering van"),
/// at times another that it speaks of ("het rapport (bijlage bij …)").
enum class Relation : std::uint8_t {
  cites,          ///< no more is said
  annex,          ///< bijlage bij, bijgevoegd bij, meegestuurd met
  replaces,       ///< ter vervanging van, t.v.v., vervangt
  printed_under,  ///< gedrukt onder: the number of what is spoken of
  reply,          ///< in reactie op, in antwoord op, naar aanleiding van uw brief, reactie op de motie
  report,         ///< doet verslag van, brengt verslag uit over
  follow_up,      ///< ter uitvoering van de motie, geeft invulling aan, hiermee afgedaan
  see,            ///< zie, zie ook, vgl., vergelijk, cf.
  amends,         ///< amendement op het wetsvoorstel, ter wijziging van het amendement, wijzigt
};
/// "annex", "printed_under", "follow_up"; empty for `cites`, which is said of every citation.
std::string_view name_of(Relation relation);

/// The kinds of paper.
enum class PaperKind : std::uint8_t {
  unknown,
  letter,
  motion,
  amendment,
  bill,
  memorandum,
  report,
  questions,
  answers,
  agenda,
  minutes,
  decision,
  other,
};
/// "letter"; empty for unknown.
std::string_view name_of(PaperKind kind);
/// The kind of that name; unknown where there is none.
PaperKind parse_paper_kind(std::string_view name);

using Date = std::chrono::year_month_day;

/// "2025-03-04".
std::string to_string(const Date& date);
/// Reads "2025-03-04"; nothing where that is no day.
std::optional<Date> parse_date(std::string_view text);

/// One paper or dossier named at one place.
///
///     Kamerstukken II 2009/10, 27858, nr. 88, p. 3; nr. 90
///     └──────────────────┬───────────────────────┘      └┬ span of the second
///                        └ span of the first             │
///     └─────────────────────────┬────────────────────────┘ group of both
///
/// A range that is printed by its ends (`nrs. 1-3`) names the ones between as well: their span is the range.
struct Citation {
  Identifier id;  ///< as far as it is known; complete where `verdict` is resolved
  Form form = Form::full;
  Verdict verdict = Verdict::resolved;
  Chamber chamber = Chamber::none;
  Relation relation = Relation::cites;
  PaperKind paper = PaperKind::unknown;  ///< what the words around call it
  bool repaired = false;                 ///< read through a typing or scanning error
  bool publisher = false;                ///< not read from the words: a link that the file itself has
  std::uint16_t pattern = 0;             ///< which of Extractor::patterns() matched; past the last of them where none did
  std::uint16_t rijkswet = 0;            ///< the second number of a rijkswet: 2064 for R2064
  Session session;                       ///< as cited; part of `id` only where the name of the paper has it
  Code part;                             ///< part of an amendment: the I of "stuk nr. 12, I"
  Span span;                             ///< bytes of this element
  Span group;                            ///< bytes of the list that it is an element of; `span` itself otherwise
  Span pages;                            ///< bytes of the page numbers; empty where there are none
  Span context;                          ///< bytes of the words around that `paper`, `date` and `names` were read from
  std::optional<Date> date;              ///< of the cited paper, where the words around tell it
  std::vector<Span> names;               ///< bytes of the names of its authors in the words around
  std::uint32_t footnote = 0;            ///< number of the footnote that it stands in; 0 for the body
  Ground ground = Ground::none;          ///< how it was resolved
  Span antecedent;                       ///< bytes of the citation or words that it goes back to; empty where there are none
  double antecedent_confidence = 1;      ///< of the citation that it goes back to; 1 where there is none
  std::string_view reason;               ///< why it is not resolved; a literal
  std::vector<Identifier> candidates;    ///< where it is ambiguous, best first

  friend bool operator==(const Citation&, const Citation&) = default;
};

/// How often a citation that was settled as this one leads to the paper that is meant: the precision measured for its ground on
/// texts that the rules were not made with, rounded down to a twentieth; of a ground that is seldom met, the lower bound of
/// what was measured (Wilson, 95 %). 0 where it is not resolved. The papers that a register knows are told by two or more
/// members, by one, or by a day. What goes back to another reference has no more than that one.
double confidence_of(const Citation& citation);

/// The names of the authors, as the words around the citation have them, each with one space between its words.
std::vector<std::string> names_of(const Citation& citation, std::string_view text);

/// The page numbers of a citation, each as a range or one number: {"4-5", "7"}. "e.v." stays as it is: "4 e.v.". Where none
/// are printed and its name is by page, those of its name.
std::vector<std::string> pages_of(const Citation& citation, std::string_view text);

}  // namespace kamergraaf

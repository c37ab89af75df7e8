// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>
#include <set>

#include "oracle/extractor.hpp"
#include "settled.hpp"

using namespace kamergraaf;

namespace {

const std::vector<std::string> pieces{"De motie-Van Aalst",
                                      "de motie-Yıldız c.s.",
                                      "de gewijzigde motie van de leden Van Aalst en De Vries-Bakker",
                                      "het amendement-Blok",
                                      " (36 999, nr. 12)",
                                      " (36 999, nr. 13)",
                                      " (Kamerstuk 36 998, nr. 3)",
                                      " op stuk nr. 14",
                                      ", nrs. 12-14",
                                      "Deze motie",
                                      "die motie",
                                      " de motie ",
                                      "Dit amendement",
                                      " mijn motie",
                                      " uw motie",
                                      " zijn motie ",
                                      "de eerste motie van de heer Van Aalst",
                                      "De laatste motie",
                                      "de volgende motie",
                                      " een motie ",
                                      "moties",
                                      "het wetsvoorstel",
                                      "dit wetsvoorstel ",
                                      " (36 998)",
                                      "mijn brief van 3 februari jl.",
                                      "De brief van 3 februari 2025",
                                      "deze brief",
                                      " van de gemeente",
                                      "Genoemd Kamerstuk",
                                      "het Kamerstuk",
                                      "de nota van wijziging",
                                      " (idem, p. 3)",
                                      "Idem",
                                      " noot 1",
                                      "\u00B9",
                                      "\n\n\u00B9 Kamerstuk 36 999, nr. 12.\n",
                                      "\n\n\u00B2 Idem.\n",
                                      "\n\nDe heer Van Aalst (ABC):\n",
                                      "\n\nMevrouw Yıldız (DEF):\n",
                                      "\n\nDe voorzitter:\n",
                                      "\n\nMotie\n\nDe Kamer,\n\n",
                                      "Deze motie is voorgesteld door het lid Van Aalst.\nZij krijgt nr. 15 (36999).\n\n",
                                      "Zij krijgt nr. 16 (36999).\n\n",
                                      "het lid Yıldız",
                                      ". ",
                                      ". ",
                                      " ",
                                      " ",
                                      ", ",
                                      "\n",
                                      "mo-\ntie",
                                      "\u00A0",
                                      "(",
                                      ")",
                                      "\xff",
                                      "\xc3",
                                      std::string(1, '\0'),
                                      "€ 35 165"};

std::string random_text(std::mt19937& random, std::size_t longest) {
  std::string text;
  for (std::size_t i = 1 + random() % longest; i > 0; --i) text += pieces[random() % pieces.size()];
  return text;
}

bool is_reference(const Citation& citation) { return citation.form == Form::implicit && citation.id.kind != Kind::meeting; }

KnownPaper known(std::string_view id, PaperKind kind, std::string_view date, std::vector<std::string> names) {
  KnownPaper paper;
  paper.id = *parse_identifier(id);
  paper.kind = kind;
  paper.date = parse_date(date);
  paper.names = std::move(names);
  return paper;
}

Register known_papers() {
  Register papers;
  papers.add(known("kst-36999-31", PaperKind::motion, "2025-02-01", {"Y. Yıldız", "A. van Aalst"}));
  papers.add(known("kst-36999-32", PaperKind::amendment, "2025-02-02", {"B. Blok"}));
  papers.add(known("kst-36999-33", PaperKind::letter, "2025-02-03", {}));
  return papers;
}

/// What a reference may mean: what is named with its number, what is known, the dossiers of the paper.
std::set<std::string> may_be_meant(const Document& document, const std::vector<Citation>& citations) {
  std::set<std::string> ids{"kst-36999-31", "kst-36999-32", "kst-36999-33"};
  for (const Citation& citation : citations)
    if (!is_reference(citation)) ids.insert(to_string(citation.id));
  for (const DossierHeading& heading : document.head.dossiers) ids.insert(to_string(heading.dossier));
  return ids;
}

std::string spans_of(const std::vector<Citation>& citations, const std::string& text) {
  std::string spans;
  for (const Citation& citation : citations)
    spans += std::to_string(citation.span.begin) + ' ' + std::string(citation.span.of(text)) + '\n';
  return spans;
}

bool is_in_note(const Document& document, std::size_t at) {
  return std::any_of(document.footnotes.begin(), document.footnotes.end(),
                     [&](const Footnote& note) { return note.text.begin <= at && at <= note.text.end; });
}

bool may_go_forward(Ground ground) {
  return ground == Ground::read_out || ground == Ground::named_here || ground == Ground::noted;
}

void check_settled(const Document& document, const Citation& reference, const std::set<std::string>& ids) {
  CHECK(ids.count(to_string(reference.id)) == 1);
  CHECK(reference.ground != Ground::none);
  CHECK(reference.candidates.empty());
  const Span back = reference.antecedent;
  if (reference.ground == Ground::known || reference.ground == Ground::own_bill) return;
  REQUIRE(back.begin < back.end);
  REQUIRE(back.end <= document.text.size());
  const bool in_notes = is_in_note(document, back.begin) || is_in_note(document, reference.span.begin);
  CHECK((back.begin < reference.span.begin || in_notes || may_go_forward(reference.ground)));
}

void check_open(const Citation& reference, const std::set<std::string>& ids) {
  CHECK(reference.ground == Ground::none);
  CHECK_FALSE(reference.reason.empty());
  CHECK(reference.antecedent.empty());
  CHECK((reference.verdict == Verdict::ambiguous) == (reference.candidates.size() > 1));
  for (const Identifier& candidate : reference.candidates) CHECK(ids.count(to_string(candidate)) == 1);
}

void check_sound(const Document& document, const std::vector<Citation>& citations) {
  const std::set<std::string> ids = may_be_meant(document, citations);
  for (const Citation& citation : citations) {
    if (!is_reference(citation)) continue;
    CAPTURE(citation.span.of(document.text));
    CAPTURE(to_string(citation.id));
    CAPTURE(citation.antecedent.of(document.text));
    if (citation.verdict == Verdict::resolved)
      check_settled(document, citation, ids);
    else
      check_open(citation, ids);
  }
}

}  // namespace

TEST_CASE("a reference means only what the text names with its number, the register knows, or the paper is about") {
  const Register papers = known_papers();
  std::mt19937 random(36999);
  std::size_t settled_ones = 0;
  for (int round = 0; round < 1500; ++round) {
    const Document document = settled::letter(random_text(random, 40));
    CAPTURE(document.text);
    const auto citations = citations_of(document, settled::extractor(), papers);
    check_sound(document, citations);
    for (const Citation& citation : citations)
      settled_ones += is_reference(citation) && citation.verdict == Verdict::resolved ? 1 : 0;
  }
  CHECK(settled_ones > 2000);
}

TEST_CASE("what is numbered is found the same with and without references") {
  const Extractor numbers;
  std::mt19937 random(36998);
  for (int round = 0; round < 1500; ++round) {
    const Document document =
        round % 2 == 0 ? settled::letter(random_text(random, 40)) : document_from_text("", random_text(random, 40));
    CAPTURE(document.text);
    auto all = citations_of(document, settled::extractor());
    std::erase_if(all, [](const Citation& citation) { return citation.form == Form::implicit; });
    const auto plain = citations_of(document, numbers);
    CHECK(spans_of(plain, document.text) == spans_of(all, document.text));
    if (plain.size() != all.size()) continue;
    for (std::size_t i = 0; i < all.size(); ++i) {
      CHECK(plain[i].id == all[i].id);
      CHECK(plain[i].group == all[i].group);
      CHECK(plain[i].verdict == all[i].verdict);
      CHECK(plain[i].footnote == all[i].footnote);
      CHECK((plain[i].paper == all[i].paper || plain[i].paper == PaperKind::unknown));
      CHECK((plain[i].names == all[i].names || plain[i].names.empty()));
    }
  }
}

TEST_CASE("the spans of references lie in the text, in order") {
  std::mt19937 random(36997);
  for (int round = 0; round < 1000; ++round) {
    const Document document = document_from_text("", random_text(random, 60));
    CAPTURE(document.text);
    std::size_t begin = 0;
    for (const Citation& citation : citations_of(document, settled::extractor())) {
      CHECK(citation.span.begin < citation.span.end);
      CHECK(citation.span.end <= document.text.size());
      CHECK(citation.span.begin >= begin);
      CHECK(citation.group.contains(citation.span));
      for (const Span name : citation.names) CHECK((name.begin < name.end && name.end <= document.text.size()));
      begin = citation.form == Form::implicit ? citation.span.begin : citation.group.begin;
    }
  }
}

TEST_CASE("any bytes are a text of references") {
  std::mt19937 random(8);
  for (int round = 0; round < 300; ++round) {
    std::string text = random_text(random, 40);
    for (std::size_t i = random() % 40; i > 0; --i) text[random() % text.size()] = static_cast<char>(random() % 256);
    CHECK_NOTHROW(citations_of(document_from_text("", text), settled::extractor()));
  }
}

TEST_CASE("the Extractor finds the references that trying every pattern at every byte finds") {
  const oracle::Extractor slow(all_patterns());
  std::mt19937 random(1983);
  std::size_t found = 0;
  for (int round = 0; round < 600; ++round) {
    const std::string text = random_text(random, 16);
    CAPTURE(text);
    const auto citations = settled::extractor().extract(text);
    found += citations.size();
    const bool equal = citations == slow.extract(text);
    CHECK(equal);
  }
  CHECK(found > 1000);
}

TEST_CASE("a text of twenty thousand references of all kinds is read as a short one is") {
  const std::vector<std::string> phrases{
      "De motie-Van Aalst is goed. ",   "Deze motie is goed. ",         "Zijn motie is goed. ", "De eerste motie is goed. ",
      "Mijn brief van 3 februari jl. ", "Het wetsvoorstel is goed. ",   "Zie noot 1. ",         "Zie dit (idem). ",
      "Genoemd Kamerstuk is goed. ",    "Een motie (36 999, nr. 13). ", "Dit amendement. "};
  std::string text = "De motie-Van Aalst (36 999, nr. 12) is bekend. Dit.\u00B9 ";
  for (std::size_t i = 0; i < 20'000; ++i) text += phrases[i % phrases.size()];
  text += "\n\n\u00B9 Kamerstuk 36 999, nr. 12.\n";
  CHECK(citations_of(settled::letter(text), settled::extractor(), known_papers()).size() >= 20'000);
}

TEST_CASE("minutes of thousands of motions, and notes of thousands of numbers, are read as short ones are") {
  std::string minutes;
  std::string note = "\n\n\u00B9 Zie Kamerstuk 36 999, nr. 1.";
  for (int i = 1; i <= 1000; ++i) {
    const std::string number = std::to_string(i);
    minutes +=
        "De heer Van Aalst (ABC):\nMijn motie, en de motie-Van Aalst.\n\nMotie\n\nDe Kamer,\n\nverzoekt dit.\n\nDe "
        "voorzitter:\n"
        "Deze motie is voorgesteld door het lid Van Aalst.\nZij krijgt nr. " +
        number + " (36999).\n\n";
    note += " Kamerstuk 36 999, nr. " + number + "; idem; noot 1;";
  }
  CHECK(citations_of(document_from_text("", minutes), settled::extractor()).size() > 3'000);
  CHECK(citations_of(settled::letter("Deze motie\u00B9 is goed." + note), settled::extractor()).size() > 1000);
}

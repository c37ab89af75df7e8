// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>
#include <string>

#include "heads/prints.hpp"
#include "heads/signatures.hpp"
#include "oracle/calendar.hpp"
#include "oracle/head_lines.hpp"
#include "oracle/text_lines.hpp"

using namespace kamergraaf;

namespace {

const std::vector<std::string> words{
    "Nr.",        "nr",          "No. ",         "IMr. ",       "NR",           "12",          "7",          "188b",
    "36 999",     "36999",       "21 501-20",    "6511",        "18 600",       "(R2187)",     "XIV",        "A",
    "AB",         "B  Brief",    "hoofdstuk ",   "Hoofdstuk V", "Tweede",       "Eerste",      "Verenigde",  "Kamer",
    "KAMER",      "vergadering", "TWEEDE",       "MOTIE",       "Motie",        "motie",       "VAN",        "van",
    "HET LID",    "JANSEN",      "Jansen",       "de",          "De",           "minister",    "Minister",   "van Zaken",
    "MEMORIE",    "Memorie",     "NOTA",         "Verslag",     "EINDVERSLAG",  "amendement",  "Nader",      "gewijzigde",
    "GEWIJZIGDE", "herdruk",     "(2e",          "HERDRUK",     "ter",          "vervanging",  "vanging",    "gedrukt",
    "onder",      "nr.",         "Ontvangen",    "Voorgesteld", "4 maart 2025", "17 februari", "jl.",        "04-03-2025",
    "3 mei",      "17e dezer",   "\u017Fept.",   "maart",       "vergaderjaar", "Zitting",     "2024-2025,", "1964-1965",
    "kst-36999",  "ISSN 0921",   "'s-",          "Gravenhage",  "\u2019s",      "Generaal",    "Staten-",    "enz.",
    "c.s.",       "\u0141ukasz", "\u00C9mile",   "orde",        "ORDE",         "van de dag.", "mr.",        "staatssecretaris",
    "D1 NOTA",    "AB\u00B9",    "Nr. 91\u00B9", "HERDRUK1",    "Herdruk",      "D1  brief",   "D\u00B9",    "C2 Motie"};
const std::vector<std::string> signs{" ", " ",  " ", " ", "  ", "\u00A0", "&nbsp;", ",", ", ", ".", "-",
                                     "",  "\t", "1", "2", "44", "\r",     "(",      ")", "/",  "¹", "[3]"};
const std::vector<std::string> ends{"\n",  "\n",     "\n",    "\r\n", "\n\n", "\n \n", "\f",
                                    ".1 ", "aan2\n", "bb)3.", "\xff", "\xC2", ""};

const std::vector<std::string> lines{"Tweede Kamer, vergaderjaar 2024-2025, 36 999, nr. 12 3",
                                     "Eerste Kamer der Staten-Generaal, zitting 1964-1965, 6511",
                                     "kst-36999-12",
                                     "ah-tk-20242025-12",
                                     "ah-tk-20242025-12\nISSN 0921 - 7398",
                                     "ISSN 0921 - 7371",
                                     "\u2019s-Gravenhage 2025",
                                     "De minister van Zaken,",
                                     "de staatssecretaris van Zaken",
                                     "De Minister van Zaken, J.A. van der Jansen",
                                     "DE MINISTER VAN ZAKEN,",
                                     "Minister voor Zaken",
                                     "Minister van Zaken,",
                                     "de waarnemend voorzitter van de commissie,",
                                     "De Nationale ombudsman,",
                                     "namens deze,",
                                     "DE DIRECTEUR ZAKEN,",
                                     "Bijlage 1: brief",
                                     "BIJLAGEN",
                                     "J.A. van der Jansen",
                                     "C.S. de Vries c.s.",
                                     "en gaat over tot de orde van de dag.",
                                     "44Zie de brief",
                                     "3 (nader) van",
                                     "\u00B9 Zie de nota",
                                     "[3] Zie de nota",
                                     "zoals de brief44 en de nota3. Ook",
                                     "de nota\u00B9 van de vries)3, en (a)44;",
                                     "zo is het[3]",
                                     "c.s.3",
                                     "1)2 en 2).44 "};

const std::string& one_of(const std::vector<std::string>& all, std::mt19937& random) { return all[random() % all.size()]; }

std::string random_line(std::mt19937& random) {
  std::string line;
  for (std::size_t i = random() % 5; i < 5; ++i) line += one_of(words, random) + one_of(signs, random);
  if (random() % 3 == 0) line.resize(line.size() - random() % line.size());
  if (random() % 3 == 0) line.erase(0, random() % line.size());
  if (random() % 4 == 0) line[random() % line.size()] = static_cast<char>(random());
  return line;
}

std::string random_text(std::mt19937& random) {
  std::string text;
  for (std::size_t i = random() % 30; i < 30; ++i) {
    text += random() % 3 == 0 ? random_line(random) : one_of(lines, random);
    text += random() % 3 == 0 ? one_of(ends, random) : "\n";
    if (random() % 8 == 0) text[random() % text.size()] = static_cast<char>(random());
  }
  return text;
}

using Numbered = std::optional<std::pair<std::string, std::string>>;

Numbered parts_of(const std::optional<detail::NumberedTitle>& read) {
  return read ? Numbered({std::string(read->number.view()), std::string(read->title)}) : std::nullopt;
}

std::string words_of(const std::optional<DossierHeading>& read) {
  return read ? to_string(read->dossier) + '|' + std::to_string(read->rijkswet) + '|' + read->title : std::string();
}

std::string words_of(const std::vector<Author>& authors) {
  std::string all;
  for (const Author& author : authors) all += author.name + '|' + author.role + '\n';
  return all;
}

std::vector<std::tuple<std::uint32_t, Span, Span>> parts_of(const std::vector<Footnote>& notes) {
  std::vector<std::tuple<std::uint32_t, Span, Span>> parts;
  for (const Footnote& note : notes) parts.emplace_back(note.number, note.mark, note.text);
  return parts;
}

std::pair<std::uint8_t, std::string> reprint_of(std::uint8_t (*take)(std::string&), std::string title) {
  const std::uint8_t print = take(title);
  return {print, title};
}

}  // namespace

TEST_CASE("a line of a head says the same whether its signs are looked for first or not") {
  std::mt19937 random(1815);
  std::size_t numbered = 0;
  for (int round = 0; round < 60'000; ++round) {
    const std::string line = random_line(random);
    CAPTURE(line);
    CHECK(words_of(detail::dossier_line(line)) == words_of(oracle::dossier_line(line)));
    CHECK(parts_of(detail::number_line(line)) == parts_of(oracle::number_line(line)));
    CHECK(parts_of(detail::number_behind(line)) == parts_of(oracle::number_behind(line)));
    CHECK(detail::chapter_line(line) == oracle::chapter_line(line));
    CHECK(detail::chamber_line(line) == oracle::chamber_line(line));
    CHECK(detail::is_kind_line(line) == oracle::is_kind_line(line));
    CHECK(detail::upper_case(line) == oracle::upper_case(line));
    CHECK(detail::without_date(line) == oracle::without_date(line));
    numbered += detail::number_line(line) ? 1 : 0;
  }
  CHECK(numbered > 100);
}

TEST_CASE("what a title says of earlier texts is the same, signs looked for first or not") {
  std::mt19937 random(1816);
  for (int round = 0; round < 60'000; ++round) {
    const std::string title = random_line(random);
    CAPTURE(title);
    CHECK(detail::revision_of(title) == oracle::revision_of(title));
    CHECK(reprint_of(detail::take_reprint, title) == reprint_of(oracle::take_reprint, title));
    CHECK(detail::without_replaced(title) == oracle::without_replaced(title));
  }
}

TEST_CASE("a foot is one whether its signs are looked for first or not") {
  std::mt19937 random(1817);
  for (int round = 0; round < 60'000; ++round) {
    const std::string line = random_line(random);
    CAPTURE(line);
    CHECK(detail::read_foot(line).has_value() == oracle::is_foot(line));
    CHECK(detail::read_short_foot(line).has_value() == oracle::is_short_foot(line));
  }
}

TEST_CASE("furniture, footnotes and signatures are those that the expressions find in the whole text") {
  std::mt19937 random(1818);
  std::size_t found = 0;
  for (int round = 0; round < 4'000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    CHECK(read_furniture(text) == oracle::read_furniture(text));
    CHECK(parts_of(read_footnotes(text)) == parts_of(oracle::read_footnotes(text)));
    CHECK(words_of(detail::read_signatures(text)) == words_of(oracle::read_signatures(text)));
    found += read_furniture(text).size() + read_footnotes(text).size() + detail::read_signatures(text).size();
  }
  CHECK(found > 1'000);
}

TEST_CASE("the first day of a text is the one that the expression finds") {
  std::mt19937 random(1819);
  for (int round = 0; round < 4'000; ++round) {
    const std::string text = random_text(random);
    for (std::size_t from = 0; from < text.size(); from += 1 + random() % 40) {
      const auto quick = detail::find_day(text, from);
      const auto slow = oracle::find_day(text, from);
      REQUIRE(quick.has_value() == slow.has_value());
      if (!quick) break;
      CHECK(quick->span == slow->span);
      CHECK(quick->month == slow->month);
    }
  }
}

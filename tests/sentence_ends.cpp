// SPDX-License-Identifier: Apache-2.0
#include "wording/sentence_ends.hpp"

#include <doctest/doctest.h>

#include "oracle/sentence_ends.hpp"
#include "random_text.hpp"
#include "wording/context.hpp"

using namespace kamergraaf::detail;

TEST_CASE("a stop before a capital ends a sentence, that of an abbreviation does not") {
  CHECK(ends_a_sentence("Dit is zo. Daarom", 9));
  CHECK(ends_a_sentence("Dit is zo.) \u00C9\u00E9n", 9));
  CHECK(ends_a_sentence("kop\n\ntekst", 3));
  CHECK_FALSE(ends_a_sentence("Dit is nr. Twaalf", 9));
  CHECK_FALSE(ends_a_sentence("Dit is zo. daarom", 9));
  CHECK_FALSE(ends_a_sentence("kop\ntekst", 3));
}

TEST_CASE("the mark of a note behind a stop hides no end of a sentence") {
  for (const std::string end :
       {"het lid Jansen.4 In", "Jansen c.s.[4] In", "van 3 mei jl.12 Uit", "zo.\u00B2 Daarom", "zo?3 Ja"}) {
    CAPTURE(end);
    CHECK(ends_a_sentence(end, end.find_first_of(".?", end.find("c.s") == std::string::npos ? 0 : end.find("s.["))));
  }
  for (const std::string other : {"Zie 1.2 Inleiding", "artikel art.4 Wet", "Zie nr.12 De", "Jansen.123 In", "Jansen.4 in"}) {
    CAPTURE(other);
    CHECK_FALSE(ends_a_sentence(other, other.find('.')));
  }
}

TEST_CASE("a line of a list or table ends one, but not before a dossier that the words before it ask for") {
  for (const char* next :
       {"- tekst", "* tekst", "| tekst", "\u2022 tekst", "2. tekst", "12) tekst", "36 999, nr. 12", "36999-12"}) {
    CAPTURE(next);
    CHECK(ends_a_sentence(std::string("kop\n") + next, 3));
  }
  for (const char* next : {"-tekst", "2 tekst", "2025 was", "123 leden"})
    CHECK_FALSE(ends_a_sentence(std::string("kop\n") + next, 3));
  for (const std::string open : {"(Kamerstuk", "zie", "nrs. 3,", "Kamerstukken II", "het wetsvoorstel"})
    CHECK_FALSE(ends_a_sentence(open + "\n36 999, nr. 12", open.size()));
}

TEST_CASE("read byte by byte, sentences end where the expressions say") {
  RandomText random(
      {".",      ".",     "!",  "?",   " ",      " ",       "\n",     "\r\n", "\f",       "&nbsp;", "&",      "\u00A0",
       "\"",     "'",     ")",  "]",   "\u201D", "\u201C",  "\u2018", "A",    "\u00C9",   "\u00E9", "\u0160", "\u1E9E",
       "36 999", "12345", "- ", "2. ", "| ",     "\u2022 ", "stuk",   "jl",   "nr",       "nrs",    "bladz",  "hfdst",
       "Vgl",    "z",     "3",  "[4]", "\u00B2", "c.s",     "\xC4",   "\x80", "\xE1\xB8", "\u4E00"},
      7);
  for (int round = 0; round < 4000; ++round) {
    const std::string text = random.next(14);
    CAPTURE(text);
    for (std::size_t at = 0; at < text.size(); ++at) {
      const bool equal = ends_a_sentence(text, at) == oracle::ends_a_sentence(text, at);
      CHECK(equal);
    }
  }
}

TEST_CASE("the sentence before a place begins behind the last end of one") {
  RandomText random({". ", "A", "nr", " ", "\n", "\n\n", "een", "\u00E9", "!"}, 11);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random.next(60);
    CAPTURE(text);
    const std::size_t at = text.size() - text.size() / 8;
    std::size_t begin = at > 300 ? at - 300 : 0;
    while (begin < at && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
    for (std::size_t i = begin; i < at; ++i)
      if (oracle::ends_a_sentence(std::string_view(text).substr(0, at + 8), i)) begin = i + 1;
    CHECK(sentence_before(text, 0, at).begin == begin);
  }
}

// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "oracle/nouns.hpp"
#include "random_text.hpp"
#include "wording/context.hpp"
#include "wording/relation.hpp"

using namespace kamergraaf;
using namespace kamergraaf::detail;

namespace {

const std::vector<std::string> words{"de ",
                                     "het ",
                                     "mijn ",
                                     "deze ",
                                     "uw ",
                                     "van ",
                                     "op ",
                                     "aan ",
                                     "bij ",
                                     "in ",
                                     "over ",
                                     "die ",
                                     "dat ",
                                     "om ",
                                     "heb ik ",
                                     "ik ",
                                     "geen ",
                                     "motie",
                                     "Moties ",
                                     "amendement ",
                                     "subamendement ",
                                     "wetsvoorstel ",
                                     "WETSVOORSTEL ",
                                     "voorstel van wet ",
                                     "initiatiefwet ",
                                     "wetsontwerp ",
                                     "initiatiefvoorstel ",
                                     "initiatiefnota ",
                                     "brief ",
                                     "Kamerbrief ",
                                     "brieven ",
                                     "MvT ",
                                     "mva ",
                                     "memorie van toelichting ",
                                     "nota van wijziging ",
                                     "nota naar aanleiding van het verslag ",
                                     "verslag ",
                                     "rapportage ",
                                     "kamervragen ",
                                     "schriftelijke vragen ",
                                     "beantwoording van ",
                                     "geannoteerde agenda ",
                                     "bijlage ",
                                     "gevoegd ",
                                     "opgenomen ",
                                     "meegestuurd met ",
                                     "ter vervanging van ",
                                     "vervangt ",
                                     "in de plaats van ",
                                     "t.v.v. ",
                                     "(was ",
                                     ", voorheen ",
                                     "tot wijziging van ",
                                     "wijzigt ",
                                     "wijziging op ",
                                     "novelle ",
                                     "in reactie op ",
                                     "antwoord op ",
                                     "naar aanleiding van ",
                                     "reacties op ",
                                     "burgerinitiatief ",
                                     "ter uitvoering van ",
                                     "invulling ",
                                     "opvolging ",
                                     "uitwerking ",
                                     "afdoening ",
                                     "gevolg te geven ",
                                     "tegemoet ",
                                     "toezegging ",
                                     "doet ",
                                     "uitgebracht ",
                                     "(zie ",
                                     "zie ook ",
                                     "vgl. ",
                                     "vergelijk ",
                                     "cf. ",
                                     "gedrukt onder ",
                                     "verzonden op ",
                                     "aangeboden ",
                                     "4 maart 2025 ",
                                     "17 februari jl. ",
                                     "het lid ",
                                     "de leden ",
                                     "-Jansen ",
                                     "Van der Berg ",
                                     "c.s. ",
                                     "Bikker (CU) ",
                                     "(",
                                     ") ",
                                     ", ",
                                     "; ",
                                     "\u00A0",
                                     "\n",
                                     "wet\u017Fvoor\u017Ftel ",
                                     "\u212Aamerbrief ",
                                     "nr. ",
                                     "ge\u00EFnformeerd ",
                                     "gestuurd "};

bool same(const Words& a, const Words& b) {
  return a.relation == b.relation && a.outside_brackets == b.outside_brackets && a.paper == b.paper && a.date == b.date &&
         a.names == b.names && a.like_the_one_before == b.like_the_one_before && a.span == b.span;
}

}  // namespace

TEST_CASE("a look at the words first changes nothing of what is read of them") {
  RandomText random(words, 5);
  const auto today = parse_date("2025-03-04");
  for (int round = 0; round < 6000; ++round) {
    const std::string text = random.next(3 + round % 12);
    CAPTURE(text);
    for (const Kind kind : {Kind::kamerstuk, Kind::dossier, Kind::kamervraag}) {
      const Span window{0, text.size()};
      CHECK(same(read_words(text, window, today, kind), read_words(text, window, today, kind, Seen{})));
    }
  }
}

TEST_CASE("the last of the nouns before a number is the one that is left of all of them") {
  RandomText random(words, 9);
  for (int round = 0; round < 6000; ++round) {
    const std::string text = random.next(3 + round % 12);
    CAPTURE(text);
    const Span window{0, text.size()};
    const Words read = read_words(text, window, {});
    if (read.relation != Relation::annex) CHECK(read.paper == oracle::paper_before(text, window));
  }
}

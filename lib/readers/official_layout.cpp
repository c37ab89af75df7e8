// SPDX-License-Identifier: Apache-2.0
#include "readers/official_layout.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kamergraaf::detail {
namespace {

using Named = std::pair<std::string_view, Layout>;

constexpr std::array<Named, 83> layouts{{
    {"achternaam", Layout::word},
    {"al", Layout::paragraph},
    {"al-groep", Layout::block},
    {"antwoord", Layout::block},
    {"b", Layout::running},
    {"begrotingshoofdstuk", Layout::word},
    {"citaat", Layout::block},
    {"colspec", Layout::hidden},
    {"cursief", Layout::running},
    {"dagtekening", Layout::line},
    {"datum", Layout::running},
    {"datumtekst", Layout::line},
    {"dossiernr", Layout::running},
    {"dossiernummer", Layout::line},
    {"dossierref", Layout::link},
    {"entry", Layout::cell},
    {"extref", Layout::link},
    {"functie", Layout::line},
    {"i", Layout::running},
    {"inf", Layout::running},
    {"intref", Layout::running},
    {"item-titel", Layout::line},
    {"kamervraagnummer", Layout::line},
    {"kamervraagomschrijving", Layout::line},
    {"kamervraagopmerking", Layout::line},
    {"kop", Layout::line},
    {"label", Layout::word},
    {"li", Layout::block},
    {"li.nr", Layout::label},
    {"lid", Layout::block},
    {"lidnr", Layout::label},
    {"lijst", Layout::block},
    {"metadata", Layout::hidden},
    {"motie", Layout::block},
    {"motie-info", Layout::block},
    {"naam", Layout::line},
    {"nadruk", Layout::running},
    {"noot", Layout::note},
    {"noot-ref", Layout::note_mark},
    {"noot.al", Layout::paragraph},
    {"noot.lijst", Layout::block},
    {"noot.li", Layout::block},
    {"noot.nr", Layout::hidden},
    {"nootref", Layout::note_mark},
    {"nr", Layout::line},
    {"ondernummer", Layout::running},
    {"ondertekening", Layout::block},
    {"onderwerp", Layout::block},
    {"p", Layout::paragraph},
    {"plaats", Layout::line},
    {"politiek", Layout::running},
    {"raadnr", Layout::running},
    {"rijkswetnr", Layout::running},
    {"row", Layout::block},
    {"spreekbeurt", Layout::block},
    {"spreker", Layout::line},
    {"stuk", Layout::block},
    {"stuknr", Layout::line},
    {"subtitel", Layout::line},
    {"sup", Layout::running},
    {"table", Layout::block},
    {"tbody", Layout::block},
    {"tekst", Layout::block},
    {"tekstregel", Layout::line},
    {"tfoot", Layout::block},
    {"tgroup", Layout::block},
    {"thead", Layout::block},
    {"titel", Layout::line},
    {"tr", Layout::block},
    {"td", Layout::cell},
    {"th", Layout::cell},
    {"tussenkop", Layout::paragraph},
    {"tussenvoegsel", Layout::word},
    {"u", Layout::running},
    {"unl", Layout::running},
    {"vet", Layout::running},
    {"voetnoot", Layout::note},
    {"voetref", Layout::note_mark},
    {"voornaam", Layout::word},
    {"voorvoegsels", Layout::word},
    {"vraag", Layout::block},
    {"vrije-tekst", Layout::block},
    {"wie", Layout::running},
}};

}  // namespace

Layout layout_of(std::string_view name) {
  const auto* found = std::find_if(layouts.begin(), layouts.end(), [&](const Named& one) { return one.first == name; });
  return found == layouts.end() ? Layout::unknown : found->second;
}

}  // namespace kamergraaf::detail

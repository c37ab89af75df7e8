// SPDX-License-Identifier: Apache-2.0
#include "wording/council.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "expressions/expression.hpp"

namespace kamergraaf::detail {
namespace {

struct Series {
  Dossier dossier;
  std::string_view name;
};

constexpr std::array<Series, 14> series{{
    {{"21501", "02"}, "Raad Algemene Zaken en Raad Buitenlandse Zaken"},
    {{"21501", "03"}, "Begrotingsraad"},
    {{"21501", "04"}, "Ontwikkelingsraad"},
    {{"21501", "07"}, "Raad voor Economische en Financiële Zaken"},
    {{"21501", "08"}, "Milieuraad"},
    {{"21501", "20"}, "Europese Raad"},
    {{"21501", "28"}, "Defensieraad"},
    {{"21501", "30"}, "Raad voor Concurrentievermogen"},
    {{"21501", "31"}, "Raad voor Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken"},
    {{"21501", "32"}, "Landbouw- en Visserijraad"},
    {{"21501", "33"}, "Raad voor Vervoer, Telecommunicatie en Energie"},
    {{"21501", "34"}, "Raad voor Onderwijs, Jeugd, Cultuur en Sport"},
    {{"32317", ""}, "JBZ-Raad"},
    {{"22112", ""}, "Nieuwe Commissievoorstellen (BNC-fiches)"},
}};

constexpr std::array<Council, 24> councils{{
    {"Raad Buitenlandse Zaken Handel",
     {"21501", "02"},
     R"((?:(?i:raad{gap}(?:voor{gap})?buitenlandse{gap}zaken)|RBZ){space}(?:[/,(]|{dash})?{space}(?i:handel)\)?|(?i:handelsraad))"},
    {"Raad Buitenlandse Zaken Ontwikkelingssamenwerking",
     {"21501", "04"},
     R"((?:(?i:raad{gap}(?:voor{gap})?buitenlandse{gap}zaken)|RBZ){space}(?:[/,(]|{dash})?{space}(?:(?i:ontwikkeling(?:ssamenwerking)?)|OS)\)?|(?i:ontwikkelingsraad)|OS{space}{dash}?{space}(?i:raad))"},
    {"Raad Buitenlandse Zaken Defensie",
     {"21501", "28"},
     R"((?:(?i:raad{gap}(?:voor{gap})?buitenlandse{gap}zaken)|RBZ){space}(?:[/,(]|{dash})?{space}(?i:defensie)\)?|(?i:defensieraad))"},
    {"Raad Buitenlandse Zaken",
     {"21501", "02"},
     R"((?:(?i:raad{gap}(?:voor{gap})?buitenlandse{gap}zaken)|RBZ)(?:{space}(?:[/,(]|{dash})?{space}Gymnich\)?)?|Gymnich(?:{dash}?(?i:overleg|bijeenkomst|vergadering))?)"},
    {"Raad Algemene Zaken Cohesiebeleid",
     {"21501", "08"},
     R"((?:(?i:raad{gap}(?:voor{gap})?algemene{gap}zaken)|RAZ){space}(?:[/,(]|{dash}|(?i:over|inzake))?{space}(?:(?i:cohesie(?:beleid)?)|COH)\)?|(?i:cohesieraad))"},
    {"Raad Algemene Zaken",
     {"21501", "02"},
     R"((?i:raad{gap}(?:voor{gap})?algemene{gap}zaken(?:{gap}(?:en|&){gap}externe{gap}betrekkingen)?)|RAZ(?:EB)?)"},
    {"Begrotingsraad", {"21501", "03"}, R"((?:(?i:ecofin){space}{dash}?{space})?(?i:begrotingsraad))"},
    {"Eurogroep en Ecofinraad",
     {"21501", "07"},
     R"((?i:eurogroep(?:{space}/{space}|{gap}en{gap}(?:de{gap})?)(?:(?:in)?formele{gap})?ecofin(?:{space}{dash}?{space}raad)?))"},
    {"Eurogroep", {"21501", "07"}, R"((?i:eurogroep))"},
    {"Ecofinraad",
     {"21501", "07"},
     R"((?i:ecofin(?:{space}{dash}?{space}raad)?|raad{gap}(?:voor{gap})?economische{gap}en{gap}financi(?:ë|e)le{gap}zaken))"},
    {"Europese Raad", {"21501", "20"}, R"((?i:europese{gap}raad)|ER)"},
    {"Milieuraad", {"21501", "08"}, R"((?i:milieuraad))"},
    {"Landbouw- en Visserijraad",
     {"21501", "32"},
     R"((?i:landbouw{space}{dash}?{gap}(?:en|&){gap}visserij{space}{dash}?{space}raad|raad{gap}(?:voor{gap})?(?:de{gap})?landbouw{gap}en{gap}visserij|landbouwraad|visserijraad)|(?:LNV|LVV|L(?:&|&amp;)?V){space}{dash}?{space}(?i:raad))"},
    {"Raad voor Concurrentievermogen",
     {"21501", "30"},
     R"((?i:raad{gap}(?:(?:voor|van){gap})?(?:het{gap})?concurrentievermogen|concurrentievermogenraad))"},
    {"Raad voor Toerisme", {"21501", "30"}, R"((?i:raad{gap}voor{gap}toerisme|toerismeraad))"},
    {"EU-Gezondheidsraad", {"21501", "31"}, R"((?:EU(?:{dash}|{gap})|(?i:(?:in)?formele{gap}))(?i:gezondheidsraad))"},
    {"Raad voor Werkgelegenheid en Sociaal Beleid",
     {"21501", "31"},
     R"((?i:raad{gap}(?:voor{gap})?(?:de{gap})?werkgelegenheid(?:{space},{space}|{gap}en{gap})sociaal{gap}beleid(?:(?:{space},{space}|{gap}en{gap})volksgezondheid(?:{gap}en{gap}consumentenzaken)?)?)|(?i:raad{gap})(?:WSBVC|WSB|EPSCO)|(?:WSBVC|EPSCO)(?:{space}{dash}?{space}(?i:raad(?:{gap}gelijkheid)?))?|WSB{space}{dash}?{space}(?i:raad))"},
    {"Transportraad",
     {"21501", "33"},
     R"((?i:transportraad|vervoersraad|raad{gap}voor{gap}vervoer)|VTE{space}{dash}?{space}(?i:raad{gap})\((?i:vervoer|transport)\))"},
    {"Telecomraad", {"21501", "33"}, R"((?i:telecom(?:municatie)?{space}{dash}?{space}raad))"},
    {"Energieraad", {"21501", "33"}, R"((?i:energieraad)|VTE{space}{dash}?{space}(?i:raad{gap})\((?i:energie)\))"},
    {"Raad voor Vervoer, Telecommunicatie en Energie",
     {"21501", "33"},
     R"((?i:raad{gap}(?:voor{gap})?(?:vervoer|transport),{gap}telecom(?:municatie)?{gap}en{gap}energie)|(?:VTE|TTE){space}{dash}?{space}(?i:raad))"},
    {"Raad voor Onderwijs, Jeugd, Cultuur en Sport",
     {"21501", "34"},
     R"((?i:raad{gap}(?:voor{gap})?(?:de{gap})?onderwijs,{gap}jeugd(?:,{gap}cultuur{gap}en{gap}sport|{gap}en{gap}cultuur))|(?i:raad{gap})OJCS?|OJCS?{space}{dash}?{space}(?i:raad)|OJCS)"},
    {"Onderwijs-, Jeugd-, Cultuur- en Sportraad",
     {"21501", "34"},
     R"((?:EU(?:{dash}|{gap})|(?i:(?:in)?formele{gap}))(?i:(?:(?:onderwijs|jeugd|cultuur){dash}{gap}en{gap})?(?:onderwijs|jeugd|cultuur|sport)raad))"},
    {"JBZ-Raad",
     {"32317", ""},
     R"(R?JBZ(?:{space}{dash}?{space}(?i:raad))?|(?i:raad{gap})JBZ|(?i:raad{gap}(?:voor{gap})?(?:van{gap})?justiti(?:e|ë)le?{gap}en{gap}binnenlandse{gap}zaken|raad{gap}(?:voor{gap})?justitie{gap}en{gap}binnenlandse{gap}zaken))"},
}};

const std::vector<Expression>& whole_names() {
  static const std::vector<Expression> all = [] {
    std::vector<Expression> compiled;
    for (const Council& council : councils)
      compiled.emplace_back("^(?:" + std::string(council.called) + ")$", std::string(council.name));
    return compiled;
  }();
  return all;
}

}  // namespace

std::string_view council_name(const Dossier& dossier) {
  const auto found = std::find_if(series.begin(), series.end(), [&](const Series& one) { return one.dossier == dossier; });
  return found == series.end() ? std::string_view{} : found->name;
}

std::string council_names() {
  std::string all;
  for (const Council& council : councils) (all += all.empty() ? "(?:" : "|") += council.called;
  return all + ')';
}

const Council* council_called(std::string_view name) {
  if (name.empty()) return nullptr;
  for (std::size_t i = 0; i < councils.size(); ++i)
    if (whole_names()[i].at(name, 0)) return &councils[i];
  return nullptr;
}

}  // namespace kamergraaf::detail

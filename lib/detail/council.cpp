// SPDX-License-Identifier: Apache-2.0
#include "detail/council.hpp"

#include <algorithm>
#include <array>

namespace kamergraaf::detail {
namespace {

struct Council {
  Dossier dossier;
  std::string_view name;
};

const std::array<Council, 14> councils{{
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

}  // namespace

std::string_view council_name(const Dossier& dossier) {
  const auto found = std::find_if(councils.begin(), councils.end(), [&](const Council& c) { return c.dossier == dossier; });
  return found == councils.end() ? std::string_view{} : found->name;
}

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include "patterns/families.hpp"

namespace kamergraaf::patterns {

std::vector<Pattern> addresses() {
  return with_cues(
      {
          {"address", "An address of the publisher, the Kamer, the laws, the courts or EUR-Lex.",
           R"((?P<address>https?://(?:zoek\.officielebekendmakingen|repository\.overheid|www\.tweedekamer|tweedekamer|www\.eerstekamer|wetten\.overheid|deeplink\.rechtspraak|uitspraken\.rechtspraak|ljn\.rechtspraak|eur-lex\.europa)\.(?:nl|eu)/[^\s<>"'\x{201D}\x{2019})\]]{1,400}[^\s<>"'\x{201D}\x{2019})\].,;:]))",
           "https://zoek.officielebekendmakingen.nl/kst-36045-190.html", "https://www.rijksoverheid.nl/kst-36045-190",
           Kind::kamerstuk, Form::identifier},
          {"identifier", "The identifier itself, as the publisher writes it.",
           R"(\b(?P<identifier>kst-[0-9A-Za-z]+(?:-[0-9A-Za-z]+)+|a?h-(?:tk|ek|vv)-\d{8}(?:-[0-9a-z]+)+|kv-(?:tk-|ek-)?\d{5,13}(?:Z\d{5})?|kv-tk-20\d\dZ\d{5}|blg-\d{3,8}|(?:stb|stcrt|trb)-\d{4}-[0-9a-z]+(?:-[a-z]\d)?)\b)",
           "kst-36045-190.html", "kst-zaak", Kind::kamerstuk, Form::identifier},
      },
      "://",
      {{"identifier", "kst-|h-tk|h-ek|h-vv|kv-|blg-|stb-|stcrt-|trb-",
        R"(kst-[0-9A-Za-z]+-|h-(?:tk|ek|vv)-\d|kv-(?:tk-|ek-)?\d|(?:blg|stb|stcrt|trb)-\d)"}});
}

}  // namespace kamergraaf::patterns

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "expressions/expression.hpp"
#include "identifiers/identifiers.hpp"

namespace kamergraaf::identifiers {
namespace {

using detail::Expression;

struct Form {
  Kind kind;
  const char* expression;
  std::string_view address;
};

constexpr std::string_view eur_lex = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=";

constexpr std::array<Form, 9> forms{{
    {Kind::ecli, R"(ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:[1-9]\d{3}:[A-Z0-9][A-Z0-9.]{0,24})",
     "https://deeplink.rechtspraak.nl/uitspraak?id="},
    {Kind::bwb, R"(BWB[RVW]\d{7})", "https://wetten.overheid.nl/"},
    {Kind::jci, R"(jci1\.\d{1,2}:[cv]:[A-Z]{3,4}\w{3,12}(?:&[\w]+=[^&\s]{1,80})*)", "https://wetten.overheid.nl/"},
    {Kind::com, R"((?:COM|JOIN|SWD|SEC)\((?:19|20)\d\d\)\d{1,4})", ""},
    {Kind::oj, R"(OJ:[LC](?::(?:19|20)\d\d:\d{1,4}|_20\d\d\d{5}))", ""},
    {Kind::eu_act, R"(3(?:19|20)\d\d[RLD]\d{4})", eur_lex},
    {Kind::celex, R"([1-9CE](?:19|20)\d\d[A-Z]{1,2}\d{3,5}(?:[A-Z0-9()/]{0,12}))", eur_lex},
    {Kind::ljn, R"([A-Z]{2}\d{4})", "https://deeplink.rechtspraak.nl/uitspraak?ljn="},
    {Kind::tkdocument, R"((?:19|20)\d\d[DZ]\d{5})", "https://www.tweedekamer.nl/kamerstukken/detail?id="},
}};

const Expression& expression_of(std::size_t form) {
  static const std::vector<Expression> all = [] {
    std::vector<Expression> compiled;
    for (const Form& each : forms) compiled.emplace_back("^(?:" + std::string(each.expression) + ")$", "name");
    return compiled;
  }();
  return all[form];
}

std::string with_colons(const std::string& name) {
  static const Expression document(R"(^(?P<series>[A-Z]+)\((?P<year>\d{4})\)(?P<number>\d+)$)", "document of the Commission");
  const auto match = document.at(name, 0);
  if (!match) return name + ":TOC";
  const auto part = [&](std::string_view group) { return std::string(document.named(*match, group).of(name)); };
  return part("series") + ':' + part("year") + ':' + part("number") + ":FIN";
}

}  // namespace

std::optional<Identifier> parse_elsewhere(std::string_view text) {
  for (std::size_t form = 0; form < forms.size(); ++form) {
    if (!expression_of(form).at(text, 0)) continue;
    Identifier id;
    id.kind = forms[form].kind;
    id.name = text;
    return id;
  }
  return {};
}

std::string url_elsewhere(const Identifier& id) {
  if (id.name.empty()) return {};
  if (id.kind == Kind::com || id.kind == Kind::oj) return std::string(eur_lex) + with_colons(id.name);
  if (id.kind == Kind::eu_act || id.kind == Kind::celex) return std::string(eur_lex) + "CELEX:" + id.name;
  const auto* form = std::find_if(forms.begin(), forms.end(), [&](const Form& each) { return each.kind == id.kind; });
  return form == forms.end() ? std::string() : std::string(form->address) + id.name;
}

std::optional<Identifier> parse_address_elsewhere(std::string_view text) {
  static const Expression form(
      R"(^https?://(?:eur-lex\.europa\.eu/[^\s]*(?:CELEX(?::|%3A|%3a))(?P<celex>[0-9A-Z()]+))"
      R"(|(?:deeplink|uitspraken)\.rechtspraak\.nl/[^\s]*?(?P<ecli>ECLI:[A-Z0-9:.]+))"
      R"(|(?:deeplink\.rechtspraak\.nl/uitspraak\?ljn=|ljn\.rechtspraak\.nl/)(?P<ljn>[A-Z]{2}\d{4}))"
      R"(|wetten\.overheid\.nl/(?P<law>BWB[RVW]\d{7}|jci1[^\s]+))"
      R"(|(?:www\.)?tweedekamer\.nl/[^\s]*?[?&]did=(?P<document>\d{4}D\d{5})|(?:www\.)?tweedekamer\.nl/kamerstukken/kamervragen/[^\s]*?[?&]id=(?P<question>\d{4}Z\d{5}))"
      R"(|(?:www\.)?tweedekamer\.nl/[^\s]*?[?&]id=(?P<document2>\d{4}[DZ]\d{5}))"
      R"(|www\.eerstekamer\.nl/wetsvoorstel/(?P<dossier3>\d{5})(?:_|\b))"
      R"(|(?:www\.)?tweedekamer\.nl/[^\s]*?(?:wetsvoorstel%3A|[?&]dossier=)(?P<dossier>\d{5}(?:-[IVX]{1,6}[AB]?)?)\b)"
      R"(|repository\.overheid\.nl/frbr/officielepublicaties/[^\s]*?/(?P<published>(?:kst|ah|h|kv|blg|stb|stcrt|trb|nds|ag)-[^/\s.]+)))",
      "address elsewhere");
  const auto match = form.at(text, 0);
  if (!match) return {};
  if (const Span question = form.named(*match, "question"); !question.empty())
    return parse_identifier("kv-tk-" + std::string(question.of(text)));
  for (const char* group : {"celex", "ecli", "ljn", "law", "document", "dossier", "published"})
    if (const Span name = form.named(*match, group); !name.empty()) return parse_identifier(name.of(text));
  return {};
}

}  // namespace kamergraaf::identifiers

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <chrono>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "identifiers/identifiers.hpp"

namespace kamergraaf::identifiers {
namespace {

using detail::Expression;

struct Form {
  Kind kind;
  std::string_view prefix;
  const char* parts;
};

constexpr const char* yearly =
    R"((?P<year>\d{4})-(?P<number>\d{1,6}[a-z]?(?:v\d)?|[a-z]{3,9}|[A-Z])(?:-(?P<print>[nvbh]\d{1,3}))?)";

constexpr std::array<Form, 11> forms{{
    {Kind::kamerstuk, "kst",
     R"((?:(?P<session>\d{8})-)?(?:(?P<dossier>[0-9]{1,8}[A-Z]?|[A-Za-z]{1,12}|\d{1,3}[LXVI]+)-)"
     R"((?:(?P<suffix>[A-Za-z]{1,9}|[Rr]?\d{1,5})-)?)?(?P<number>[0-9]{1,8}[A-Za-z]{0,2}|[A-Z]{1,9}|[a-z]{1,2}|[A-Z]\d[A-Z]?|\d[LXVI]+)(?:-(?P<item>\d{1,2}))?)"
     R"((?:-(?P<print>[hnb]\d{1,3}))?)"},
    {Kind::handelingen, "h",
     R"((?:(?P<chamber>tk|ek|vv)-(?P<session>\d{8})(?:-(?P<number>(?:VV-)?\d{1,6})(?:-(?P<item>(?:VV-)?\d[\d_-]{0,14}))?)?|(?P<number2>\d{5,6}))(?:-(?P<print>[hn]\d{1,3}))?)"},
    {Kind::aanhangsel, "ah",
     R"((?:(?P<chamber>tk|ek)-(?P<session>\d{8})-)?(?P<number>(?:AH)?\d{1,8}[a-z]?)(?:-(?P<print>[hn]\d{1,3}))?)"},
    {Kind::kamervraag, "kv",
     R"((?:(?P<chamber>tk|ek)-)?(?P<number>\d{1,13}(?:[Zz]\d{1,6})?[A-Za-z]?)(?:-(?P<item>\d[\d-]{0,14}))?(?:-(?P<print>h|[hn]\d{1,3}))?)"},
    {Kind::bijlage, "blg", R"((?P<number>\d{1,8})(?:-(?P<item>\d{1,4}[A-Z]?))?)"},
    {Kind::staatsblad, "stb", yearly},
    {Kind::staatscourant, "stcrt", yearly},
    {Kind::tractatenblad, "trb", yearly},
    {Kind::niet_dossierstuk, "nds",
     R"((?:(?P<chamber>tk|ek)-)?(?P<number>[a-z]{0,6}\d{1,9}(?:D\d{1,6})?)(?:-(?P<print>[bn]\d{1,3}))?)"},
    {Kind::agenda, "ag", R"((?:(?P<chamber>tk|ek|vv)-)?(?P<number>\d[\d-]{0,12}?)(?:-(?P<print>n\d{1,3}))?)"},
    {Kind::meeting, "meeting",
     R"((?:(?P<chamber>tk|ek|vv)|(?P<dossier>\d{5})(?:-(?P<suffix>\d\d))?)-(?P<number>(?:1[89]|20)\d\d-\d\d-\d\d))"},
}};
constexpr std::array<std::string_view, 4> chambers{"", "ek", "tk", "vv"};

const Expression& expression_of(std::size_t form) {
  static const std::vector<Expression> all = [] {
    std::vector<Expression> compiled;
    for (const Form& each : forms)
      compiled.emplace_back("^" + std::string(each.prefix) + "-" + each.parts + "$", std::string(each.prefix));
    return compiled;
  }();
  return all[form];
}

std::uint16_t number(std::string_view digits) { return static_cast<std::uint16_t>(detail::value_of(digits)); }

Chamber chamber_of(std::string_view code) {
  return static_cast<Chamber>(std::find(chambers.begin(), chambers.end(), code) - chambers.begin());
}

Identifier read(std::string_view text, const Form& form, const Expression& expression, const Expression::Match& match) {
  const auto part = [&](std::string_view name) { return expression.named(match, name).of(text); };
  Identifier id;
  id.kind = form.kind;
  if (const std::string_view session = part("session"); !session.empty())
    id.session = {number(session.substr(0, 4)), number(session.substr(4))};
  id.dossier = {part("dossier"), part("suffix")};
  id.number = part("number");
  id.print = part("print");
  id.chamber = chamber_of(part("chamber"));
  id.year = number(part("year"));
  id.item = part("item");
  return id;
}

std::string compact(Session session) {
  return session ? std::to_string(session.first) + std::to_string(session.last) : std::string();
}

bool is_day(std::string_view text) {
  if (text.size() != 10) return false;
  const std::chrono::year_month_day day{std::chrono::year{number(text.substr(0, 4))},
                                        std::chrono::month{number(text.substr(5, 2))},
                                        std::chrono::day{number(text.substr(8))}};
  return day.ok();
}

bool is_complete(const Identifier& id) {
  switch (id.kind) {
    case Kind::kamerstuk:
      return !id.number.empty() &&
             (!id.dossier.empty() || id.number.view().size() > 4 || (id.session && id.number.view() > "9"));
    case Kind::staatsblad:
    case Kind::staatscourant:
    case Kind::tractatenblad:
      return id.year != 0 && !id.number.empty();
    case Kind::handelingen:
      return (id.session && id.chamber != Chamber::none) || id.number.view().size() > 4;
    case Kind::aanhangsel:
      if (id.number.empty()) return false;
      return (id.session && id.chamber != Chamber::none) || id.number.view().size() > 4;
    case Kind::meeting:
      return is_day(id.number.view()) && (id.chamber != Chamber::none || !id.dossier.empty());
    default:
      return !id.number.empty();
  }
}

}  // namespace

std::optional<Identifier> parse_published(std::string_view text) {
  const std::string_view prefix = text.substr(0, text.find('-'));
  const auto* form = std::find_if(forms.begin(), forms.end(), [&](const Form& each) { return each.prefix == prefix; });
  if (form == forms.end()) return {};
  const Expression& expression = expression_of(static_cast<std::size_t>(form - forms.begin()));
  const auto match = expression.at(text, 0);
  if (!match) return {};
  const Identifier id = read(text, *form, expression, *match);
  return print_published(id) == text ? std::optional(id) : std::nullopt;
}

std::string print_published(const Identifier& id) {
  const auto* form = std::find_if(forms.begin(), forms.end(), [&](const Form& each) { return each.kind == id.kind; });
  if (form == forms.end() || !is_complete(id)) return {};
  std::string text(form->prefix);
  const auto append = [&](std::string_view part) {
    if (!part.empty()) (text += '-') += part;
  };
  append(chambers[static_cast<std::size_t>(id.chamber)]);
  append(compact(id.session));
  if (id.year != 0) append(std::to_string(id.year));
  for (const Code& part : {id.dossier.number, id.dossier.suffix, id.number, id.item, id.print}) append(part.view());
  return text;
}

}  // namespace kamergraaf::identifiers

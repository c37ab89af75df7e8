// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/identifier.hpp"

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "identifiers/identifiers.hpp"

namespace kamergraaf {
namespace {

using detail::Expression;

constexpr std::array<std::string_view, 22> kinds{
    "kamerstuk",  "dossier",       "handelingen",   "aanhangsel", "kamervraag", "tkdocument", "bijlage",
    "staatsblad", "staatscourant", "tractatenblad", "ecli",       "ljn",        "bwb",        "jci",
    "celex",      "com",           "eu-act",        "oj",         "reference",  "agenda",     "niet-dossierstuk",
    "meeting"};
constexpr std::array<std::string_view, 4> chambers{"", "I", "II", "VV"};
constexpr std::string_view publisher = "https://zoek.officielebekendmakingen.nl/";
constexpr std::uint16_t last_session_in_id = 2008;

std::optional<Identifier> parse_dossier(std::string_view text) {
  static const Expression form(
      R"(^(?:(?P<number>\d{4,5}|[CDILMVX]+)(?:-(?P<suffix>[A-Z]{1,9}))?|(?P<number2>21501)-(?P<suffix2>\d\d))$)", "dossier");
  const auto match = form.at(text, 0);
  if (!match) return {};
  return Identifier{Kind::dossier, {}, {form.named(*match, "number").of(text), form.named(*match, "suffix").of(text)}};
}

bool has_address(const Identifier& id) { return id.kind != Kind::meeting; }

std::optional<Identifier> parse_own_address(std::string_view text) {
  static const Expression form(
      R"(^https?://zoek\.officielebekendmakingen\.nl/(?P<folder>dossier/)?(?P<id>[^/.?#]+)(?:\.[a-z]{2,4})?/?(?:[?#].*)?$)",
      "address");
  const auto match = form.at(text, 0);
  if (!match) return {};
  const auto id = parse_identifier(form.named(*match, "id").of(text));
  const bool fits_folder = id && (id->kind == Kind::dossier) == !form.named(*match, "folder").empty();
  return fits_folder && has_address(*id) ? id : std::nullopt;
}

bool is_one_document(const Identifier& id) {
  return id.kind != Kind::handelingen || !id.item.empty() || id.number.view().size() > 4;
}

}  // namespace

std::string_view name_of(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }
std::string_view name_of(Chamber chamber) { return chambers[static_cast<std::size_t>(chamber)]; }

std::string to_string(Session session) {
  if (!session) return {};
  const std::string first = std::to_string(session.first);
  return session.first == session.last ? first : first + '-' + std::to_string(session.last);
}

std::string to_string(const Dossier& dossier) {
  const std::string number(dossier.number.view());
  return dossier.suffix.empty() ? number : number + '-' + std::string(dossier.suffix.view());
}

std::optional<Identifier> parse_identifier(std::string_view text) {
  if (auto quick = identifiers::parse_quickly(text)) return quick;
  if (auto published = identifiers::parse_published(text)) return published;
  if (auto dossier = parse_dossier(text)) return dossier;
  return identifiers::parse_elsewhere(text);
}

std::optional<Identifier> parse_address(std::string_view text) {
  if (auto own = parse_own_address(text)) return own;
  return identifiers::parse_address_elsewhere(text);
}

std::string to_string(const Identifier& id) {
  if (!id.name.empty()) return id.name;
  return id.kind == Kind::dossier ? to_string(id.dossier) : identifiers::print_published(id);
}

std::string url(const Identifier& id) {
  if (!id.name.empty()) return identifiers::url_elsewhere(id);
  const std::string name = to_string(id);
  if (name.empty() || !has_address(id) || !is_one_document(id)) return {};
  return std::string(publisher) + (id.kind == Kind::dossier ? "dossier/" + name : name + ".html");
}

Identifier paper_in(const Dossier& dossier, const Code& number, Chamber chamber, Session session) {
  const bool named_by_session = chamber == Chamber::eerste && session && session.first <= last_session_in_id;
  return {Kind::kamerstuk, named_by_session ? session : Session{}, dossier, number};
}

bool is_by_page(const Identifier& minutes) {
  constexpr unsigned most = 200;
  const auto is_page = [](const Code& code) {
    const bool is_number = code.view().find_first_not_of("0123456789") == std::string_view::npos && code.view().size() <= 6;
    return is_number && detail::value_of(code.view()) > most;
  };
  return minutes.kind == Kind::handelingen && !minutes.item.empty() && (is_page(minutes.number) || is_page(minutes.item));
}

Identifier dossier_of(const Identifier& paper) { return {Kind::dossier, {}, paper.dossier}; }

}  // namespace kamergraaf

std::size_t std::hash<kamergraaf::Identifier>::operator()(const kamergraaf::Identifier& id) const noexcept {
  return std::hash<std::string>{}(kamergraaf::to_string(id));
}

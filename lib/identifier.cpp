// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/identifier.hpp"

#include <re2/re2.h>

namespace kamergraaf {
namespace {

constexpr std::array<std::string_view, 19> kinds{"kamerstuk",  "dossier", "handelingen", "aanhangsel",    "kamervraag",
                                                 "tkdocument", "bijlage", "staatsblad",  "staatscourant", "tractatenblad",
                                                 "ecli",       "ljn",     "bwb",         "jci",           "celex",
                                                 "com",        "eu-act",  "oj",          "reference"};
constexpr std::array<std::string_view, 4> chambers{"", "I", "II", "VV"};
constexpr std::array<std::string_view, 4> styles{"letter", "aanwijzing", "leidraad", "debate"};
constexpr std::string_view publisher = "https://zoek.officielebekendmakingen.nl/";

constexpr std::uint16_t last_session_in_id = 2008;

constexpr const char* kamerstuk_form =
    "kst-(?:(\\d{4})(\\d{4})-)?([0-9]{1,8}[A-Z]?|[A-Za-z]{1,12}|\\d{2}[LXVI]+)"
    "(?:-([A-Za-z]{1,9}|[Rr]?\\d{1,5}))?-([0-9]{1,4}[A-Za-z]?|[A-Z]{1,2}|[a-z]{1,2})(?:-([hnb]\\d{1,3}))?";
constexpr const char* dossier_form = "(\\d{4,5}|[CDILMVX]+)(?:-(\\d{1,2}|[A-Z]{1,9}))?";

bool fits(std::initializer_list<std::string_view> parts) {
  return std::all_of(parts.begin(), parts.end(), [](std::string_view part) { return part.size() <= Code::capacity; });
}

std::string_view view_of(const re2::StringPiece& piece) { return {piece.data(), piece.size()}; }

std::optional<Identifier> parse_kamerstuk(std::string_view text) {
  static const re2::RE2 form(kamerstuk_form);
  re2::StringPiece first, last, number, suffix, paper, print;
  if (!re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), form, &first, &last, &number, &suffix, &paper, &print))
    return {};
  if (!fits({view_of(number), view_of(suffix), view_of(paper), view_of(print)})) return {};
  Identifier id{Kind::kamerstuk, {}, {view_of(number), view_of(suffix)}, view_of(paper), view_of(print)};
  if (!first.empty())
    id.session = {static_cast<std::uint16_t>(std::stoi(first.as_string())),
                  static_cast<std::uint16_t>(std::stoi(last.as_string()))};
  return id;
}

std::optional<Identifier> parse_dossier(std::string_view text) {
  static const re2::RE2 form(dossier_form);
  re2::StringPiece number, suffix;
  if (!re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), form, &number, &suffix)) return {};
  return Identifier{Kind::dossier, {}, {view_of(number), view_of(suffix)}, {}, {}};
}

std::string compact(Session session) { return session ? std::to_string(session.first) + std::to_string(session.last) : ""; }

void append(std::string& id, std::string_view part) {
  if (part.empty()) return;
  if (!id.empty()) id += '-';
  id += part;
}

std::string grouped(std::string_view number) {
  const bool digits = std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || number.size() != 5) return std::string(number);
  return std::string(number.substr(0, 2)) + ' ' + std::string(number.substr(2));
}

bool is_number(std::string_view number) { return !number.empty() && number.front() >= '0' && number.front() <= '9'; }

std::string numbered(std::string dossier, const Code& number) {
  if (number.empty()) return dossier;
  return dossier + (is_number(number.view()) ? ", nr. " : ", ") + std::string(number.view());
}

std::string legal_session(Session session) {
  const std::string last = std::to_string(session.last);
  const bool century = session.last % 100 == 0;
  return session.first == session.last ? last : std::to_string(session.first) + '/' + (century ? last : last.substr(2));
}

std::string legal(const Identifier& id, Chamber chamber, Session session) {
  std::string text = "Kamerstukken";
  if (chamber != Chamber::none) text += ' ' + std::string(name_of(chamber));
  if (session) text += ' ' + legal_session(session) + ',';
  std::string dossier(id.dossier.number.view());
  if (!id.dossier.suffix.empty())
    dossier += (is_number(id.dossier.suffix.view()) ? '-' : ' ') + std::string(id.dossier.suffix.view());
  return text + ' ' + numbered(dossier, id.number);
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
  std::string id(dossier.number.view());
  append(id, dossier.suffix.view());
  return id;
}

std::string printed(const Dossier& dossier) {
  std::string text = grouped(dossier.number.view());
  if (!dossier.suffix.empty()) text += (is_number(dossier.suffix.view()) ? '-' : ' ') + std::string(dossier.suffix.view());
  return text;
}

std::optional<Identifier> parse_identifier(std::string_view text) {
  return text.starts_with("kst-") ? parse_kamerstuk(text) : parse_dossier(text);
}

std::optional<Identifier> parse_address(std::string_view text) {
  static const re2::RE2 form(
      "https?://zoek\\.officielebekendmakingen\\.nl/(dossier/)?([^/.?#]+)(?:\\.[a-z]{2,4})?/?(?:[?#].*)?");
  re2::StringPiece folder, name;
  if (!re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), form, &folder, &name)) return {};
  const auto id = parse_identifier(view_of(name));
  const bool fits_folder = id && (id->kind == Kind::dossier) == !folder.empty();
  return fits_folder ? id : std::nullopt;
}

std::string to_string(const Identifier& id) {
  if (id.dossier.empty()) return {};
  if (id.kind == Kind::dossier) return to_string(id.dossier);
  if (id.kind != Kind::kamerstuk || id.number.empty()) return {};
  std::string text = "kst";
  for (const std::string& part : {compact(id.session), to_string(id.dossier)}) append(text, part);
  append(text, id.number.view());
  append(text, id.print.view());
  return text;
}

std::string url(const Identifier& id) {
  const std::string name = to_string(id);
  if (name.empty()) return {};
  return std::string(publisher) + (id.kind == Kind::dossier ? "dossier/" + name : name + ".html");
}

Identifier paper_in(const Dossier& dossier, const Code& number, Chamber chamber, Session session) {
  const bool named_by_session = chamber == Chamber::eerste && session && session.first <= last_session_in_id;
  return {Kind::kamerstuk, named_by_session ? session : Session{}, dossier, number, {}};
}

Identifier dossier_of(const Identifier& paper) { return {Kind::dossier, {}, paper.dossier, {}, {}}; }

std::optional<Style> parse_style(std::string_view name) {
  const auto* found = std::find(styles.begin(), styles.end(), name);
  return found == styles.end() ? std::nullopt : std::optional(static_cast<Style>(found - styles.begin()));
}

std::string in_style(const Identifier& id, Style style, Chamber chamber, Session session) {
  if (to_string(id).empty()) return {};
  if (style == Style::letter) return "Kamerstuk " + numbered(printed(id.dossier), id.number);
  if (style != Style::debate) return legal(id, chamber, session ? session : id.session);
  std::string text = to_string(id.dossier);
  append(text, id.number.view());
  return text;
}

}  // namespace kamergraaf

std::size_t std::hash<kamergraaf::Identifier>::operator()(const kamergraaf::Identifier& id) const noexcept {
  return std::hash<std::string>{}(kamergraaf::to_string(id));
}

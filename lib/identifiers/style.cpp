// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "detail/bytes.hpp"
#include "expressions/expression.hpp"
#include "kamergraaf/identifier.hpp"

namespace kamergraaf {
namespace {

using detail::is_digit;

constexpr std::array<std::string_view, 4> styles{"letter", "aanwijzing", "leidraad", "debate"};

std::string grouped(std::string_view number) {
  if (number.size() != 5 || !std::all_of(number.begin(), number.end(), is_digit)) return std::string(number);
  return std::string(number.substr(0, 2)) + ' ' + std::string(number.substr(2));
}

std::string with_suffix(std::string number, const Code& suffix) {
  if (suffix.empty()) return number;
  return number + (is_digit(suffix.view().front()) ? '-' : ' ') + std::string(suffix.view());
}

std::string reprinted(const Code& print) {
  if (print.empty()) return {};
  const std::string_view number = print.view().substr(1);
  return number == "1" ? " (herdruk)" : " (" + std::string(number) + "e herdruk)";
}

std::string numbered(const std::string& dossier, const Identifier& id) {
  if (id.number.empty()) return dossier;
  return dossier + (is_digit(id.number.view().front()) ? ", nr. " : ", ") + std::string(id.number.view()) + reprinted(id.print);
}

/// "2009/10"; "1999/2000".
std::string one_session(unsigned first) {
  const std::string last = std::to_string(first + 1);
  const bool century = (first + 1) % 100 == 0;
  return std::to_string(first) + '/' + (century ? last : last.substr(2));
}

/// Of several sessions the first and the last: "1993/94-1996/97".
std::string legal_session(Session session) {
  if (session.last <= session.first) return std::to_string(session.last);
  const std::string first = one_session(session.first);
  return session.last == session.first + 1 ? first : first + '-' + one_session(session.last - 1U);
}

std::string sitting(Chamber chamber, Session session) {
  std::string text;
  if (chamber != Chamber::none) text += ' ' + std::string(name_of(chamber));
  if (session) text += ' ' + legal_session(session) + ',';
  return text;
}

std::string legal(const Identifier& id, Chamber chamber, Session session) {
  const std::string dossier = with_suffix(std::string(id.dossier.number.view()), id.dossier.suffix);
  return "Kamerstukken" + sitting(id.session ? Chamber::eerste : chamber, session ? session : id.session) + ' ' +
         numbered(dossier, id);
}

std::string joined(const Identifier& id) {
  const std::string dossier = to_string(id.dossier);
  return id.number.empty() ? dossier : dossier + '-' + std::string(id.number.view());
}

bool is_whole_session(Session session) { return session.last == session.first + 1; }

bool has_debate_form(const Identifier& id) {
  const std::string_view number = id.number.view();
  return is_digit(id.dossier.number.view().front()) && std::all_of(number.begin(), number.end(), is_digit) && !id.session &&
         id.print.empty();
}

bool is_written_as_cited(const Identifier& id) {
  static const detail::Expression form(
      R"(^(?:kst-)?(?:\d{8}-)?(?:(?:[1-4]\d{4}|1[0-7]\d\d|2[1-9]\d\d|[3-9]\d{3})(?:-(?:[IVX]{1,6}[A-C]?|[A-HJ-MPRT]))?|21501-\d\d|)"
      R"(C[CXVIL]{1,7}|XC[IVX]{0,4}|LXXX[IVX]{0,4})(?:-(?:[1-9]\d{0,3}[a-z]?|[A-Z]{1,2}|[IVX]{3,4}))?(?:-h\d?)?$)",
      "paper in a dossier");
  const bool budget = id.dossier.suffix.empty() && id.dossier.number.view().ends_with("00");
  const bool chapter = id.number.view().find_first_not_of("IVX") == std::string_view::npos && !id.number.empty();
  const bool council = id.dossier == Dossier{"21501", {}};
  return form.at(to_string(id), 0) && !(budget && chapter) && !council && (!id.session || is_whole_session(id.session)) &&
         paper_in(id.dossier, id.number, id.session ? Chamber::eerste : Chamber::none, id.session).session == id.session;
}

std::string paper(const Identifier& id, Style style, Chamber chamber, Session session) {
  if (id.dossier.empty() || !is_written_as_cited(id)) return {};
  if (style == Style::debate) return has_debate_form(id) ? joined(id) : std::string();
  if (style == Style::letter && !id.session) return "Kamerstuk " + numbered(printed(id.dossier), id);
  return legal(id, chamber, session);
}

bool is_number(const Code& code, std::size_t most_digits) {
  const std::string_view text = code.view();
  return !text.empty() && text.front() != '0' && text.size() <= most_digits && std::all_of(text.begin(), text.end(), is_digit);
}

std::string minutes(const Identifier& id) {
  if (!is_whole_session(id.session) || !id.print.empty() || !is_number(id.number, 3)) return {};
  if (!id.item.empty() && !is_number(id.item, 3)) return {};
  std::string text = "Handelingen" + sitting(id.chamber, id.session) + " nr. " + std::string(id.number.view());
  if (!id.item.empty()) text += ", item " + std::string(id.item.view());
  return text;
}

std::string answered_questions(const Identifier& id) {
  if (!is_whole_session(id.session) || !id.print.empty() || !is_number(id.number, 5)) return {};
  return "Aanhangsel Handelingen" + sitting(id.chamber, id.session) + " nr. " + std::string(id.number.view());
}

std::string yearly(const char* series, const Identifier& id) {
  static const detail::Expression many(R"(^\d{1,6}$)", "issue of the Staatscourant");
  static const detail::Expression few(R"(^(?:[A-Z]?\d{1,3}|1[0-7]\d\d)$)", "issue");
  const detail::Expression& issue = id.kind == Kind::staatscourant ? many : few;
  if (!id.print.empty() || !issue.at(id.number.view(), 0)) return {};
  return series + std::to_string(id.year) + ", " + std::string(id.number.view());
}

}  // namespace

std::string printed(const Dossier& dossier) { return with_suffix(grouped(dossier.number.view()), dossier.suffix); }

std::optional<Style> parse_style(std::string_view name) {
  const auto* found = std::find(styles.begin(), styles.end(), name);
  return found == styles.end() ? std::nullopt : std::optional(static_cast<Style>(found - styles.begin()));
}

std::string in_style(const Identifier& id, Style style, Chamber chamber, Session session) {
  switch (id.kind) {
    case Kind::kamerstuk:
    case Kind::dossier:
      return to_string(id).empty() ? std::string() : paper(id, style, chamber, session);
    case Kind::handelingen:
      return minutes(id);
    case Kind::aanhangsel:
      return answered_questions(id);
    case Kind::staatsblad:
      return yearly("Stb. ", id);
    case Kind::staatscourant:
      return yearly("Stcrt. ", id);
    case Kind::tractatenblad:
      return yearly("Trb. ", id);
    case Kind::meeting:
      return {};
    default:
      return to_string(id);
  }
}

}  // namespace kamergraaf

// SPDX-License-Identifier: Apache-2.0
#include "readers/official_head.hpp"

#include <algorithm>
#include <array>

#include "detail/bytes.hpp"
#include "heads/head_lines.hpp"
#include "readers/published_metadata.hpp"
#include "wording/sitting.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view note = "noot";
constexpr std::array<std::string_view, 7> read_whole{"dossiernummer", "ondernummer",  "titel",           "item-titel",
                                                     "tekstregel",    "vergaderjaar", "kamervraagnummer"};

pugi::xml_node body_of(pugi::xml_node publication) {
  return publication.find_child(
      [](pugi::xml_node child) { return child.type() == pugi::node_element && local_name(child) != "metadata"; });
}

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  for (std::size_t at = 0; (at = text.find("\u00A0", at)) != std::string::npos;) text.erase(at, 2);
  return text;
}

std::string part(pugi::xml_node element, std::string_view name) { return without_blanks(words_of(child_of(element, name))); }

std::uint16_t rijkswet_of(const std::string& words) {
  const std::string digits = words.starts_with('R') ? words.substr(1) : words;
  const bool number = !digits.empty() && digits.size() < 5 && std::all_of(digits.begin(), digits.end(), is_digit);
  return number ? static_cast<std::uint16_t>(value_of(digits)) : std::uint16_t{0};
}

void read_dossier(pugi::xml_node element, Metadata& printed) {
  std::string name = part(element, "dossiernr");
  std::string suffix = part(element, "raadnr");
  if (suffix.empty()) suffix = part(element, "begrotingshoofdstuk");
  if (!suffix.empty()) name += '-' + suffix;
  const auto id = parse_identifier(name);
  if (id && id->kind == Kind::dossier) printed.dossiers.push_back({id->dossier, rijkswet_of(part(element, "rijkswetnr")), {}});
}

void read_number(pugi::xml_node element, Metadata& printed) {
  if (!printed.number.empty()) return;
  state(printed, "OVERHEIDop.ondernummer", {}, without_blanks(words_of(element, note)));
  const std::string chamber = attribute(element, "kamer");
  if (printed.chamber == Chamber::none && (chamber == "1" || chamber == "2")) printed.chamber = read_chamber(chamber);
}

void read_title(pugi::xml_node element, Metadata& printed) {
  const std::string_view of = local_name(element.parent());
  if (of == "dossier" && !printed.dossiers.empty() && printed.dossiers.back().title.empty())
    printed.dossiers.back().title = words_of(element, note);
  if (of != "stuk" || !printed.title.empty()) return;
  printed.title = words_of(element, note);
  printed.kind = kind_of_title(printed.title);
}

void read_line(pugi::xml_node element, Metadata& printed) {
  const std::string tells = attribute(element, "inhoud");
  const std::string words = words_of(element, note);
  if (tells == "vergaderjaar" && !printed.session) printed.session = read_session(words);
  if (printed.chamber == Chamber::none) printed.chamber = chamber_line(words);
}

void read_day(pugi::xml_node element, Metadata& printed) {
  const std::string_view of = local_name(element.parent());
  if (of != "al" && of != "noot.al" && !printed.date) printed.date = parse_date(attribute(element, "isodatum"));
}

/// One element of the head. Dossiers behind the number are of other papers. Whether to read what is in it.
bool read_element(pugi::xml_node element, Metadata& printed) {
  const std::string_view name = local_name(element);
  if (name == "dossiernummer" && printed.number.empty()) read_dossier(element, printed);
  if (name == "ondernummer") read_number(element, printed);
  if (name == "titel") read_title(element, printed);
  if (name == "item-titel" && printed.title.empty()) printed.title = words_of(element, note);
  if (name == "tekstregel") read_line(element, printed);
  if (name == "datum") read_day(element, printed);
  if (name == "vergaderjaar" && !printed.session) printed.session = read_session(words_of(element));
  if (name == "kamervraagnummer" && printed.number.empty())
    if (const auto id = parse_identifier("kv-" + without_blanks(words_of(element)))) printed.number = id->number;
  return std::find(read_whole.begin(), read_whole.end(), name) == read_whole.end();
}

std::string prefix_of(const Metadata& printed) {
  if (printed.kind == PaperKind::questions) return "kv-tk-";
  if (!printed.session || printed.chamber == Chamber::none) return {};
  return std::string("ah-") + (printed.chamber == Chamber::eerste ? "ek-" : "tk-") + std::to_string(printed.session.first) +
         std::to_string(printed.session.last) + '-';
}

void settle_questions(pugi::xml_node body, Metadata& printed) {
  const bool answered =
      body.find_node([](pugi::xml_node node) { return node.type() == pugi::node_element && local_name(node) == "antwoord"; });
  printed.kind = answered || local_name(body) == "aanhangsel" ? PaperKind::answers : PaperKind::questions;
  const std::string number(printed.number.view());
  const std::string prefix = prefix_of(printed);
  if (!number.empty() && !prefix.empty()) printed.id = parse_identifier(prefix + number);
  if (printed.title.empty()) {
    const pugi::xml_node title =
        body.find_node([](pugi::xml_node node) { return local_name(node) == "kamervraagomschrijving"; });
    printed.title = words_of(title, note);
  }
}

}  // namespace

Metadata printed_in(pugi::xml_node publication) {
  Metadata printed;
  const pugi::xml_node body = body_of(publication);
  walk(
      body, [&](pugi::xml_node element) { return read_element(element, printed); }, [](pugi::xml_node) {},
      [](pugi::xml_node) {});
  const std::string_view name = local_name(body);
  if (name == "handelingen") printed.kind = PaperKind::minutes;
  if (name == "kamervragen" || name == "aanhangsel") settle_questions(body, printed);
  return printed;
}

Metadata stated_in(pugi::xml_node root) {
  Metadata stated;
  walk(
      root,
      [&](pugi::xml_node element) {
        const std::string content = attribute(element, "content");
        if (!content.empty()) state(stated, attribute(element, "name"), attribute(element, "scheme"), content);
        return true;
      },
      [](pugi::xml_node) {}, [](pugi::xml_node) {});
  follow_identifier(stated);
  return stated;
}

bool is_kamerstuk(pugi::xml_node publication) { return local_name(body_of(publication)) == "kamerstuk"; }

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include "heads/signatures.hpp"

#include <algorithm>

#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "expressions/signs.hpp"
#include "heads/names.hpp"
#include "wording/sentence.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_signers = 150;
constexpr const char* name_line =
    R"((?:(?:mr\.|dr\.|drs\.|ing\.|ir\.|prof\.){blank}{0,2})*(?:[{capital}][{latin}.'\x{2019}-]*|['\x{2019}][ts]|van|de|der|den|ten|ter|el))"
    R"((?:{blank}{1,2}(?:[{capital}][{latin}.'\x{2019}-]*|['\x{2019}][ts]|van|de|der|den|ten|ter|el|[-\x{2013}]|c\.s\.)){0,7})";
constexpr const char* initials_and_name =
    R"((?:(?:mr\.|dr\.|drs\.|ing\.|ir\.|prof\.){blank}{0,2})*[{capital}][{latin}]{0,2}\.[{latin}.'\x{2019}-]*)"
    R"((?:{blank}{1,2}(?:[{capital}][{latin}.'\x{2019}-]*|['\x{2019}][ts]|van|de|der|den|ten|ter|tot|el)){1,8})";

const Expression& office_with_name() {
  static const Expression form(
      R"((?m)^{blank}*(?:[Dd]e{gap}(?P<role>(?:[Mm]inister|[Ss]taatssecretaris|(?:(?:[Ff]ungerend|[Ww]aarnemend|[Pp]laatsvervangend){gap})?[Vv]oorzitter{gap}van|)"
      R"([Vv]ice-?president{gap}van|[Ii]nformateur|[Nn]ationale{gap}[Oo]mbudsman)[^\n\r:]{0,160}?(?:\r?\n{blank}*[{capital}][^\n\r:.,]{1,80},)??))"
      R"((?:,{blank}+(?P<name>)" +
          std::string(initials_and_name) + R"()|,?{blank}*\r?\n(?:{blank}*\r?\n){0,4}{blank}*(?P<name2>)" +
          std::string(name_line) +
          R"()))"
          R"(|DE{gap}(?P<role2>(?:MINISTER|STAATSSECRETARIS|VOORZITTER{gap}VAN|VICE-?PRESIDENT{gap}VAN|INFORMATEUR|NATIONALE{gap}OMBUDSMAN)[^\n\r:{small}]{0,160}?))"
          R"((?:,{blank}+|,?{blank}*\r?\n(?:{blank}*\r?\n){0,4}{blank}*)(?P<name3>)" +
          std::string(initials_and_name) +
          R"())"
          R"(|(?P<role3>(?:[Mm]inister|[Ss]taatssecretaris){gap}(?:van|voor){gap}[^\n\r:;.?!]{3,120}?),{blank}*\r?\n(?:{blank}*\r?\n){0,4}{blank}*(?P<name4>)" +
          std::string(initials_and_name) +
          R"())"
          R"(|(?:[Dd]e|DE){gap}(?i:minister|staatssecretaris)[^\n\r:]{0,160}?,?{blank}*\r?\n(?:{blank}*\r?\n){0,2}{blank}*(?i:namens{gap}deze)[,:]?{blank}*\r?\n)"
          R"((?:{blank}*\r?\n){0,2}{blank}*(?i:de{gap})?(?P<role4>[A-Za-z][^\n\r:;.?!]{2,120}?),{blank}*\r?\n(?:{blank}*\r?\n){0,4}{blank}*(?P<name5>)" +
          std::string(initials_and_name) + R"()){blank}*\r?$)",
      "signature");
  return form;
}

/// "Minister van": its other half is on the next line, where a name would be.
bool is_cut(std::string_view role) {
  static const Expression form(R"(\b(?i:van|voor|en|der|de)$|^(?i:minister|staatssecretaris)$)", "role that goes on");
  return form.is_in(role);
}

/// What does not show itself in plain letters may be anything.
bool may_be_other(std::string_view text) { return !text.empty() && (!is_ascii(text.front()) || text.front() == '&'); }

/// `De minister`, `de voorzitter van`: an article and the first letter of an office, on one line or two; `Minister`.
bool may_open_with_office(std::string_view from_line) {
  const std::string_view words = behind_spaces(from_line);
  if (may_be_other(words) || opens_with(words, {"Minister", "minister", "Staatssecretaris", "staatssecretaris"})) return true;
  if (!opens_with(words, {"De", "de", "DE"}) || words.size() < 3 || is_letter(words[2])) return false;
  const std::string_view office = behind_spaces(words.substr(2));
  return !office.empty() &&
         (!is_letter(office.front()) || std::string_view("FfIiMmNnPpSsVvWw").find(office.front()) != std::string_view::npos);
}

/// Behind its signature the paper is at its end: what an annex below has, others may have signed.
bool opens_an_annex(std::string_view text) {
  static const Expression form(R"((?m)^{blank}*(?:Bijlagen?|BIJLAGEN?)\b)", "annex");
  return form.is_in(text);
}

/// An office without an article, and a name on the line above it: the one below it is that of the next.
bool is_below_a_name(std::string_view text, Span office) {
  static const Expression article(R"(^{blank}*(?i:de){gap})", "article");
  static const Expression form("^" + std::string(initials_and_name) + "$", "name above an office");
  const std::string_view above = trimmed(text, {0, office.begin}).of(text);
  const std::string_view line = above.substr(above.find_last_of('\n') + 1);
  return !article.is_at(office.of(text), 0) && form.is_at(trimmed(line, {0, line.size()}).of(line), 0);
}

/// \param role perhaps on two lines, the second with a comma
Author author_of(std::string_view name, std::string_view role) {
  if (role.ends_with(',')) role.remove_suffix(1);
  Author author{std::string(without_stop(name)), folded(role), {}};
  author.role.front() = static_cast<char>(author.role.front() & ~0x20);
  return author;
}

std::vector<Author> office_holders(std::string_view text) {
  const Expression& form = office_with_name();
  std::vector<Author> authors;
  std::size_t from = 0;
  for (const auto& match : all_at_lines(text, may_open_with_office, office_with_name)) {
    const std::string_view name = trimmed(text, form.named(match, "name")).of(text);
    const std::string_view role = form.named(match, "role").of(text);
    if (!authors.empty() && opens_an_annex(text.substr(from, match.front().begin - from))) break;
    from = match.front().end;
    const bool is_other = authors.empty() && is_below_a_name(text, match.front());
    if (!is_other && !is_no_name(name) && !is_cut(role)) authors.push_back(author_of(name, role));
  }
  return authors;
}

const Expression& name_above_office() {
  static const Expression form(
      "(?m)^{blank}*(?P<name>" + std::string(name_line) +
          R"(){blank}*\r?\n(?:{blank}*\r?\n)?{blank}*(?:[Dd]e{gap})?(?P<role>(?:[Mm]inister|[Ss]taatssecretaris){gap}(?:van|voor){gap}[^\n\r:;.?!]{3,120}?){blank}*\r?$)",
      "signature above the office");
  return form;
}

/// Below the line, or below an empty one that follows it, an article or the first letters of an office.
bool may_stand_above_office(std::string_view from_line) {
  const auto below = [](std::string_view text) {
    return behind_spaces(text.substr(std::min(text.find('\n'), text.size() - 1) + 1));
  };
  if (from_line.empty() || opens_with(from_line, {"\n", "\r"})) return false;
  std::string_view office = below(from_line);
  if (opens_with(office, {"\n", "\r\n"})) office = below(office);
  return may_be_other(office) || opens_with(office, {"De", "de", "Mi", "mi", "St", "st"});
}

/// A name above the office, as ministries sign what they send.
std::vector<Author> names_above_offices(std::string_view text) {
  const Expression& form = name_above_office();
  std::vector<Author> authors;
  std::size_t from = 0;
  for (const auto& match : all_at_lines(text, may_stand_above_office, name_above_office)) {
    const std::string_view name = form.named(match, "name").of(text);
    const std::string_view role = form.named(match, "role").of(text);
    if (!authors.empty() && opens_an_annex(text.substr(from, match.front().begin - from))) break;
    from = match.front().end;
    if (!is_no_name(name) && !is_cut(role)) authors.push_back(author_of(name, role));
  }
  return authors;
}

/// Behind the words with which a motion ends: "en gaat over tot de orde van de dag."
std::optional<std::size_t> end_of_motion(std::string_view text) {
  static const Expression form(
      R"((?i:\borde{gap}van{gap}de{gap}dag){space}(?:(?P<end>[.,;]?{blank}*\r?\n)|(?P<end2>\.{blank}+)[{capital}]))",
      "end of a motion");
  for (std::size_t at = find_word(text, "orde"); at != std::string_view::npos; at = find_word(text, "orde", at + 1))
    if (const auto match = form.at(text, at)) return form.named(*match, "end").end;
  return {};
}

}  // namespace

bool is_name(std::string_view line) {
  static const Expression form("^" + std::string(name_line) + "$", "name");
  return form.is_at(line, 0) && !is_no_name(line);
}

namespace {

std::vector<Author> movers(std::string_view text) {
  std::vector<Author> authors;
  const auto end = end_of_motion(text);
  if (!end) return authors;
  const std::string_view rest = text.substr(*end);
  for (const Span line : filled_lines(rest, most_signers)) {
    std::string_view name = line.of(rest);
    if (name.ends_with(',')) name.remove_suffix(1);
    if (!is_name(name)) break;
    authors.push_back({std::string(without_stop(name)), "lid", {}});
  }
  return authors;
}

}  // namespace

std::vector<Author> read_signatures(std::string_view text, PaperKind kind) {
  std::vector<Author> authors = office_holders(text);
  if (authors.empty() && (kind == PaperKind::motion || kind == PaperKind::unknown)) authors = movers(text);
  return authors.empty() ? names_above_offices(text) : authors;
}

}  // namespace kamergraaf::detail

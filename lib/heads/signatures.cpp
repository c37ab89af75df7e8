// SPDX-License-Identifier: Apache-2.0
#include "heads/signatures.hpp"

#include "detail/expression.hpp"
#include "detail/lines.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t most_signers = 150;
constexpr const char* name_line =
    R"((?:(?:mr\.|dr\.|drs\.|ing\.|ir\.|prof\.){blank}{0,2})*(?:[{capital}][{latin}.'\x{2019}-]*|['\x{2019}][ts]|van|de|der|den|ten|ter|el))"
    R"((?:{blank}{1,2}(?:[{capital}][{latin}.'\x{2019}-]*|['\x{2019}][ts]|van|de|der|den|ten|ter|el|[-\x{2013}]|c\.s\.)){0,7})";

std::vector<Author> office_holders(std::string_view text) {
  static const Expression form(
      R"((?m)^{blank}*[Dd]e{gap}(?P<role>(?:[Mm]inister|[Ss]taatssecretaris|[Vv]oorzitter{gap}van|[Vv]icepresident{gap}van|[Ii]nformateur)[^\n\r:]{0,160}?),?{blank}*\r?\n)"
      R"((?:{blank}*\r?\n){0,4}{blank}*(?P<name>)" +
          std::string(name_line) + R"(){blank}*\r?$)",
      "signature");
  std::vector<Author> authors;
  for (const auto& match : form.all(text, {0, text.size()})) {
    if (form.named(match, "name").of(text).find("Staten-Generaal") != std::string_view::npos) continue;
    Author author{
        std::string(trimmed(text, form.named(match, "name")).of(text)), std::string(form.named(match, "role").of(text)), {}};
    author.role.front() = static_cast<char>(author.role.front() & ~0x20);
    authors.push_back(std::move(author));
  }
  return authors;
}

/// A name above the office, as ministries sign what they send.
std::vector<Author> names_above_offices(std::string_view text) {
  static const Expression form(
      "(?m)^{blank}*(?P<name>" + std::string(name_line) +
          R"(){blank}*\r?\n(?:{blank}*\r?\n)?{blank}*(?:[Dd]e{gap})?(?P<role>(?:[Mm]inister|[Ss]taatssecretaris){gap}(?:van|voor){gap}[^\n\r:;.?!]{3,120}?){blank}*\r?$)",
      "signature above the office");
  std::vector<Author> authors;
  for (const auto& match : form.all(text, {0, text.size()})) {
    authors.push_back({std::string(form.named(match, "name").of(text)), std::string(form.named(match, "role").of(text)), {}});
    authors.back().role.front() = static_cast<char>(authors.back().role.front() & ~0x20);
  }
  return authors;
}

std::vector<Author> movers(std::string_view text) {
  static const Expression close(R"((?i)\borde{gap}van{gap}de{gap}dag{space}[.,;]?{blank}*\r?\n)", "end of a motion");
  static const Expression name("^(?P<name>" + std::string(name_line) + "),?$", "mover");
  std::vector<Author> authors;
  const auto end = close.find(text);
  if (!end) return authors;
  const std::string_view rest = text.substr(end->front().end);
  for (const Span line : filled_lines(rest, most_signers)) {
    const auto mover = name.at(line.of(rest), 0);
    if (!mover) break;
    authors.push_back({std::string(name.named(*mover, "name").of(line.of(rest))), "lid", {}});
  }
  return authors;
}

}  // namespace

std::vector<Author> read_signatures(std::string_view text) {
  std::vector<Author> authors = office_holders(text);
  if (authors.empty()) authors = movers(text);
  return authors.empty() ? names_above_offices(text) : authors;
}

}  // namespace kamergraaf::detail

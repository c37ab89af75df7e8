// SPDX-License-Identifier: Apache-2.0
#include "heads/members.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "detail/lines.hpp"
#include "expressions/signs.hpp"
#include "heads/names.hpp"
#include "heads/signatures.hpp"
#include "wording/people.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_name = 80;
constexpr std::size_t longest_title = 1000;
constexpr std::size_t most_at_the_end = 20;

/// Those whom a title names, in plain letters: "eik", "van linde".
struct Named {
  std::string words;
  std::vector<std::size_t> places;  ///< where in the words a name may begin, ascending
  bool and_others = false;

  std::string_view at(std::size_t place) const { return std::string_view(words).substr(places[place]); }
};

/// What follows the first "van": `amendement van het lid eik`, not `brief van de minister over de motie van het lid eik`.
std::string_view behind_member(std::string_view plain) {
  constexpr std::array<std::string_view, 6> members{"het lid ", "de leden ", "de heer ", "de heren ", "mevrouw ", "lid "};
  constexpr std::string_view of = " van ";
  const std::size_t at = plain.find(of);
  if (at == std::string_view::npos) return {};
  const std::string_view words = plain.substr(at + of.size());
  const auto* member = std::find_if(members.begin(), members.end(), [&](auto one) { return words.starts_with(one); });
  return member == members.end() ? std::string_view() : words.substr(member->size());
}

Named named_in(std::string_view title) {
  const std::string plain = plain_letters(title.substr(0, longest_title));
  std::string_view words = behind_member(plain);
  for (const std::string_view end : {" over ", " op ", " ter ", " aan ", " inzake "}) words = words.substr(0, words.find(end));
  Named named{std::string(words), {}, words.find(" c.s") != std::string_view::npos};
  if (words.empty()) return named;
  named.places.push_back(0);
  for (const std::string_view mark : {", ", " en "})
    for (std::size_t at = words.find(mark); at != std::string_view::npos; at = words.find(mark, at + 1))
      named.places.push_back(at + mark.size());
  return named;
}

bool is_short_name(std::string_view line) { return line.size() <= longest_name && is_name(line); }

bool is_named(const Named& named, std::string_view line) {
  return std::any_of(named.places.begin(), named.places.end(),
                     [&](std::size_t at) { return opens_with_person(std::string_view(named.words).substr(at), line); });
}

Author member(std::string_view name) {
  if (name.ends_with(" c.s.")) name.remove_suffix(5);
  return {std::string(without_stop(name)), "lid", {}};
}

/// The last lines that begin with the first who is named.
std::vector<Author> below_a_title(std::string_view text, const Named& named) {
  std::vector<Author> authors;
  bool is_open = false;
  for (const Span span : filled_lines(text)) {
    const std::string_view line = span.of(text);
    const bool is_short = line.size() <= longest_name;
    const std::string_view name = without_stop(line);
    const bool is_first = is_short && opens_with_person(named.at(0), name) && is_name(line);
    if (is_first) authors.clear();
    is_open = is_first || (is_open && is_short && is_name(line) && (named.and_others || is_named(named, name)));
    if (is_open) authors.push_back(member(line));
  }
  return authors;
}

bool is_furniture(std::string_view line) {
  return opens_with(line, {"Tweede Kamer, ", "kst-", "ISSN", "\u2019s-Gravenhage ", "'s-Gravenhage "});
}

/// Names behind the end of a sentence, and nothing but the foot of a page behind them.
std::vector<Author> at_the_end(std::string_view text) {
  std::vector<Span> lines = filled_lines(text);
  while (!lines.empty() && is_furniture(lines.back().of(text))) lines.pop_back();
  std::vector<Author> authors;
  while (!lines.empty() && authors.size() < most_at_the_end && is_short_name(lines.back().of(text)) &&
         !lines.back().of(text).ends_with('.')) {
    authors.insert(authors.begin(), member(lines.back().of(text)));
    lines.pop_back();
  }
  return !lines.empty() && lines.back().of(text).ends_with('.') ? authors : std::vector<Author>();
}

}  // namespace

std::vector<Author> members_who_sign(std::string_view text, std::string_view title) {
  if (opens_with(title, {"GELEIDENDE BRIEF", "Geleidende brief"})) return at_the_end(text);
  const Named named = named_in(title);
  return named.places.empty() ? std::vector<Author>() : below_a_title(text, named);
}

}  // namespace kamergraaf::detail

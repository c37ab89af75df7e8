// SPDX-License-Identifier: Apache-2.0
#include "wording/people.hpp"

#include <algorithm>
#include <array>

#include "detail/code_point.hpp"
#include "detail/lines.hpp"
#include "expressions/expression.hpp"
#include "wording/sentence.hpp"

namespace kamergraaf::detail {
namespace {

struct Name {
  std::string particles;
  std::string surname;
};

constexpr std::string_view plain_of_latin =
    "aaaaaaaceeeeiiiidnooooo ouuuuyts"
    "aaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
    "uuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t first_latin = 0xC0;

constexpr std::array<std::string_view, 22> particles{"van", "de", "der", "den", "het", "'t", "te", "ten", "ter", "el",  "al",
                                                     "le",  "la", "op",  "von", "di",  "du", "'s", "in",  "da",  "dos", "del"};
constexpr std::array<std::string_view, 6> titles{"lid", "leden", "heer", "heren", "mevrouw", "dhr"};

bool is_in(const auto& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

std::vector<std::string> words_of(std::string_view plain) {
  std::vector<std::string> words(1);
  for (const char c : plain) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r')
      words.emplace_back();
    else
      words.back() += c;
  }
  std::erase_if(words, [](const std::string& word) { return word.empty() || word.find_first_of(".()") != std::string::npos; });
  return words;
}

Name name_of(std::string_view text) {
  Name name;
  for (const std::string& word : words_of(plain_letters(name_as_read(text)))) {
    if (is_in(titles, word)) continue;
    std::string& part = name.surname.empty() && is_in(particles, word) ? name.particles : name.surname;
    part += (part.empty() ? "" : " ") + word;
  }
  return name;
}

/// "Eik-Linde" and "Eik Linde".
bool same_but_hyphen(char a, char b) { return a == b || ((a == '-' || a == ' ') && (b == '-' || b == ' ')); }

bool same_person(const Name& a, const Name& b) {
  return !a.surname.empty() && a.particles == b.particles &&
         std::equal(a.surname.begin(), a.surname.end(), b.surname.begin(), b.surname.end(), same_but_hyphen);
}

std::string whole(const Name& name) { return name.particles + (name.particles.empty() ? "" : " ") + name.surname; }

/// Whether one has a first name before what the other is: "Jan Jacob van Dijk" and "Van Dijk", but not "Van Dijk" and "Dijk".
bool has_first_name_more(const Name& a, const Name& b) {
  const std::string longer = whole(a);
  const std::string shorter = whole(b);
  if (shorter.empty() || longer.size() < shorter.size() + 2 || !longer.ends_with(' ' + shorter)) return false;
  const std::string first = longer.substr(0, longer.size() - shorter.size() - 1);
  return first.find('-') == std::string::npos && !is_in(particles, std::string_view(first).substr(first.rfind(' ') + 1));
}

bool same_but_first_name(const Name& a, const Name& b) {
  return same_person(a, b) || has_first_name_more(a, b) || has_first_name_more(b, a);
}

using Same = bool (*)(const Name&, const Name&);

/// The ways to read a name as two: at each hyphen, dash or space in it.
std::vector<std::pair<Name, Name>> halves_of(std::string_view text) {
  std::vector<std::pair<Name, Name>> halves;
  const std::string plain = plain_letters(text);
  for (std::size_t at = plain.find_first_of("- "); at != std::string::npos; at = plain.find_first_of("- ", at + 1))
    halves.emplace_back(name_of(plain.substr(0, at)), name_of(plain.substr(at + 1)));
  return halves;
}

std::size_t authors_named(const std::string& said, const std::vector<Name>& authors, std::size_t from, Same same) {
  if (from >= authors.size()) return 0;
  if (same(name_of(said), authors[from])) return 1;
  if (from + 1 >= authors.size()) return 0;
  const auto halves = halves_of(said);
  return std::any_of(halves.begin(), halves.end(),
                     [&](const std::pair<Name, Name>& two) {
                       return same_person(two.first, authors[from]) && same_person(two.second, authors[from + 1]);
                     })
             ? 2
             : 0;
}

Fit fit_by(const std::vector<std::string>& said, bool others, const std::vector<Name>& names, Same same) {
  std::size_t named = 0;
  for (std::size_t i = 0; i < said.size(); ++i) {
    const bool joined = i + 1 < said.size() && authors_named(said[i] + '-' + said[i + 1], names, named, same_person) == 1;
    const std::size_t more = joined ? 1 : authors_named(said[i], names, named, same);
    if (more == 0) return Fit::none;
    named += more;
    i += joined ? 1 : 0;
  }
  if (named == 0) return Fit::none;
  return (named == names.size()) != others ? Fit::exact : others ? Fit::none : Fit::first;
}

/// Whether one of them is said just so, at the same place.
bool share_one(const std::vector<std::string>& said, const std::vector<Name>& names) {
  for (std::size_t i = 0; i < std::min(said.size(), names.size()); ++i)
    if (same_person(name_of(said[i]), names[i])) return true;
  return false;
}

void append_plain(std::string& plain, const CodePoint& point, std::string_view bytes) {
  const char32_t value = point.value;
  if (value >= 'A' && value <= 'Z')
    plain += static_cast<char>(value + 32);
  else if (value == 0x2019 || value == 0x2018)
    plain += '\'';
  else if (value >= 0x2010 && value <= 0x2015)
    plain += '-';
  else if (value == 0xA0)
    plain += ' ';
  else if (value >= first_latin && value < first_latin + plain_of_latin.size())
    plain += plain_of_latin[value - first_latin];
  else
    plain += bytes;
}

/// The first word, where it may be the first name: that in brackets, or, where none is known, any that is no particle.
void drop_first_name(std::string& plain, std::string_view name) {
  const std::size_t end = plain.find(' ');
  if (end == std::string::npos) return;
  const std::string first = plain.substr(0, end);
  const bool is_known = name.find('(') != std::string_view::npos;
  if (is_known ? plain_letters(name).find('(' + first) != std::string::npos : !is_in(particles, first)) plain.erase(0, end + 1);
}

}  // namespace

std::string name_as_read(std::string_view print) {
  static const Expression end_of_line(R"((?:-|\x{2010}|\x{AD}){blank}*{break}{blank}*)", "end of a line in a name");
  std::string name(print);
  for (auto match = end_of_line.find(name); match; match = end_of_line.find(name, match->front().begin + 1)) {
    const Span broken = match->front();
    const std::string_view behind = std::string_view(name).substr(broken.end);
    const bool goes_on = opens_lower(behind) && !is_in(particles, behind.substr(0, behind.find(' ')));
    name.replace(broken.begin, broken.size(), goes_on ? "" : "-");
  }
  return folded(name);
}

std::string plain_letters(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    append_plain(plain, point, text.substr(at, point.size));
    at += point.size;
  }
  return plain;
}

std::string surname_of(std::string_view name) { return name_of(name).surname; }

bool same_person(std::string_view a, std::string_view b) { return same_person(name_of(a), name_of(b)); }

bool opens_with_person(std::string_view words, std::string_view name) {
  const Name person = name_of(name);
  const std::string own = whole(person);
  std::string plain = plain_letters(words);
  if (person.surname.empty()) return false;
  if (!plain.starts_with(own)) drop_first_name(plain, name);
  if (!plain.starts_with(own)) return false;
  return plain.size() == own.size() || std::string_view(" ,;:.()\n").find(plain[own.size()]) != std::string_view::npos;
}

std::vector<std::string> first_surnames(std::string_view name) {
  std::vector<std::string> names{surname_of(name)};
  const std::size_t end = names.front().find_first_of("- ");
  if (end != std::string::npos) names.push_back(names.front().substr(0, end));
  const std::size_t last = names.front().rfind(' ');
  if (last != std::string::npos) names.push_back(names.front().substr(last + 1));
  return names;
}

Fit fit(const std::vector<std::string>& said, bool others, const std::vector<std::string>& authors) {
  std::vector<Name> names;
  for (const std::string& author : authors) names.push_back(name_of(author));
  const Fit strict = fit_by(said, others, names, same_person);
  return strict != Fit::none || !share_one(said, names) ? strict : fit_by(said, others, names, same_but_first_name);
}

}  // namespace kamergraaf::detail

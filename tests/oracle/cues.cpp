// SPDX-License-Identifier: Apache-2.0
#include "oracle/cues.hpp"

#include <algorithm>
#include <cctype>
#include <map>

#include "expressions/expression.hpp"

namespace oracle {
namespace {

using kamergraaf::detail::Expression;

const std::map<std::string, std::string> shapes{
    {"{dossier}", R"(\d{0,4}[1-4]\d(?:\d{3}(?:\D|$)|(?:[ .\t\r\n\f-]|[^\x00-\x7F]|&[^;]{0,7};){1,22}\d{3}))"},
    {"{bracketed}", R"((?:\d{4}|\d)(?:\D|$))"},
    {"{session}", R"((?:(?:(?:18|19|20)\d\d|9\d\d)[ \t\r\n\f]*(?:[/,&-]|[^\x00-\x7F])|\d\d/))"},
    {"{case}", R"(\d{4}[ZD])"},
    {"{celex}", R"(\d{5}[A-Z])"},
};

bool same_letters(std::string_view cue, std::string_view there) {
  const bool any_case = std::none_of(cue.begin(), cue.end(), [](unsigned char c) { return std::isupper(c); });
  return std::equal(cue.begin(), cue.end(), there.begin(), there.end(), [&](unsigned char a, unsigned char b) {
    return a == (any_case ? static_cast<unsigned char>(std::tolower(b)) : b);
  });
}

bool is_behind_bracket(std::string_view text, std::size_t at) {
  static const Expression form(R"([(;](?:[ .\t\r\n\f-]|[^\x00-\x7F])*$)", "bracket");
  return form.is_in(text.substr(0, at));
}

bool begins_a_number(std::string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) { return std::isdigit(static_cast<unsigned char>(text[i])) != 0; };
  return digit(at) && (at == 0 || !digit(at - 1));
}

}  // namespace

std::vector<std::size_t> places(const std::string& cue, std::string_view text) {
  std::vector<std::size_t> found;
  const auto shape = shapes.find(cue);
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool here = shape != shapes.end() && begins_a_number(text, at) && Expression(shape->second, cue).is_at(text, at);
    here = here && (cue != "{bracketed}" || is_behind_bracket(text, at));
    for (std::size_t from = 0; shape == shapes.end() && from < cue.size();) {
      const std::string word = cue.substr(from, cue.find('|', from) - from);
      here = here || same_letters(word, text.substr(at, word.size()));
      from += word.size() + 1;
    }
    if (here) found.push_back(at);
  }
  return found;
}

}  // namespace oracle

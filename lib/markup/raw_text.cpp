// SPDX-License-Identifier: Apache-2.0
#include "markup/raw_text.hpp"

#include <algorithm>

#include "markup/tag_names.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view behind_name = " \t\r\n\f/>";

bool has_name(std::string_view bytes, std::size_t at, std::string_view name) {
  if (at + name.size() >= bytes.size() || !same_name(bytes.substr(at, name.size()), name)) return false;
  return behind_name.find(bytes[at + name.size()]) != std::string_view::npos;
}

std::size_t end_of_script(std::string_view bytes, std::size_t at) {
  enum class Inside { script, comment, script_in_comment } inside = Inside::script;
  for (; (at = bytes.find_first_of("<-", at)) < bytes.size(); ++at) {
    const bool end_tag = bytes.substr(at, 2) == "</" && has_name(bytes, at + 2, "script");
    if (end_tag && inside != Inside::script_in_comment) return at;
    if (end_tag)
      inside = Inside::comment;
    else if (inside == Inside::script && bytes.substr(at, 4) == "<!--")
      inside = Inside::comment, ++at;
    else if (inside != Inside::script && bytes.substr(at, 3) == "-->")
      inside = Inside::script;
    else if (inside == Inside::comment && bytes[at] == '<' && has_name(bytes, at + 1, "script"))
      inside = Inside::script_in_comment;
  }
  return bytes.size();
}

}  // namespace

std::size_t end_of_raw(std::string_view bytes, std::size_t at, std::string_view name) {
  if (same_name(name, "plaintext")) return bytes.size();
  if (same_name(name, "script")) return end_of_script(bytes, at);
  while ((at = bytes.find("</", at)) < bytes.size() && !has_name(bytes, at + 2, name)) ++at;
  return std::min(at, bytes.size());
}

}  // namespace kamergraaf::detail

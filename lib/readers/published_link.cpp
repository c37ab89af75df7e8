// SPDX-License-Identifier: Apache-2.0
#include "readers/published_link.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::array<std::string_view, 5> blanks{" ", "\n", "\u00A0", "\u2009", "\u202F"};

bool has_number(std::string_view words, std::string_view number) {
  if (number.empty() || !std::all_of(number.begin(), number.end(), is_digit)) return false;
  for (std::size_t at = 0; (at = words.find(number, at)) != std::string_view::npos; ++at) {
    const std::size_t end = at + number.size();
    if ((at == 0 || !is_digit(words[at - 1])) && (end == words.size() || !is_digit(words[end]))) return true;
  }
  return false;
}

/// "36 045" as "36045".
std::string with_whole_numbers(std::string_view words) {
  std::string whole;
  for (std::size_t at = 0; at < words.size();) {
    const auto* blank =
        std::find_if(blanks.begin(), blanks.end(), [&](std::string_view one) { return words.substr(at).starts_with(one); });
    const std::size_t size = blank == blanks.end() ? 0 : blank->size();
    const bool between =
        size != 0 && !whole.empty() && is_digit(whole.back()) && at + size < words.size() && is_digit(words[at + size]);
    if (!between) whole += words.substr(at, std::max<std::size_t>(size, 1));
    at += std::max<std::size_t>(size, 1);
  }
  return whole;
}

}  // namespace

std::optional<Identifier> paper_at(std::string_view address) {
  if (auto id = parse_address(address)) return id;
  address = address.substr(0, address.find_first_of("?#"));
  while (address.starts_with('/') || address.starts_with('.')) address.remove_prefix(1);
  const bool in_folder = address.starts_with("dossier/");
  if (in_folder) address.remove_prefix(8);
  const std::string_view name = address.substr(0, address.find('.'));
  if (address.find(':') != std::string_view::npos || address.find('/') != std::string_view::npos) return {};
  auto id = parse_identifier(name);
  return id && id->name.empty() && (id->kind == Kind::dossier) == in_folder ? id : std::nullopt;
}

bool bears_number(std::string_view words, const Identifier& id) {
  if (!id.name.empty()) return words.find(id.name) != std::string_view::npos;
  const std::string whole = with_whole_numbers(words);
  const auto bears = [&](const Code& number) { return has_number(words, number.view()) || has_number(whole, number.view()); };
  return bears(id.number) || bears(id.dossier.number);
}

}  // namespace kamergraaf::detail

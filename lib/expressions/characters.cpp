// SPDX-License-Identifier: Apache-2.0
#include "expressions/characters.hpp"

#include <algorithm>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/code_point.hpp"

namespace kamergraaf::detail {
namespace {

unsigned hex_value(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  const char small = static_cast<char>(c | 0x20);
  if (small < 'a' || small > 'f') throw Unread{};
  return static_cast<unsigned>(small - 'a') + 10;
}

CharSet cased(CharSet set, bool any_case) {
  if (!any_case) return set;
  auto folded = set.folded();
  return folded ? std::move(*folded) : throw Unread{};
}

}  // namespace

Node Characters::node_of(const CharSet& set) {
  const auto known = std::find(sets_.begin(), sets_.end(), set);
  const auto number = static_cast<std::uint32_t>(known - sets_.begin());
  if (known == sets_.end()) sets_.push_back(set);
  return characters_of(number);
}

Node Characters::single(char32_t value, bool any_case) {
  CharSet set;
  set.add(value, value);
  return node_of(cased(std::move(set), any_case));
}

Node Characters::literal(bool any_case) {
  const char32_t value = code_point();
  if (value >= literals_[0].size()) return single(value, any_case);
  std::optional<Node>& known = literals_[any_case ? 1 : 0][value];
  if (!known) known = single(value, any_case);
  return *known;
}

Node Characters::escaped(bool any_case) {
  if (const auto set = named_set(any_case)) return node_of(*set);
  return single(escaped_code_point(), any_case);
}

Node Characters::dot(bool is_all) {
  cursor_.take();
  CharSet line_end;
  if (!is_all) line_end.add('\n', '\n');
  return node_of(line_end.complement());
}

Node Characters::bracketed(bool any_case) {
  cursor_.take();
  const std::size_t begin = cursor_.at();
  cursor_.take_if("^");
  for (bool first = true; first || cursor_.peek() != ']'; first = false) {
    if (cursor_.take_if("[:")) throw Unread{};
    if (cursor_.take() == '\\') cursor_.take();
  }
  const std::string_view inside = cursor_.text().substr(begin, cursor_.at() - begin);
  const std::size_t behind = cursor_.at() + 1;
  auto& known = bracketed_[any_case ? 1 : 0];
  auto found = known.find(inside);
  if (found == known.end()) {
    cursor_.move_to(begin);
    found = known.emplace(inside, node_of(elements(inside, any_case))).first;
  }
  cursor_.move_to(behind);
  return found->second;
}

/// What stands between brackets. \pre the cursor is at its begin
CharSet Characters::elements(std::string_view inside, bool any_case) {
  const std::size_t end = cursor_.at() + inside.size();
  CharSet set;
  const bool others = cursor_.take_if("^");
  while (cursor_.at() < end) add_element(set);
  set = cased(std::move(set), any_case);
  return others ? set.complement() : set;
}

void Characters::add_element(CharSet& set) {
  if (cursor_.take_if("\\")) {
    if (const auto named = named_set(false)) return set.add(*named);
    cursor_.move_to(cursor_.at() - 1);
  }
  const char32_t first = element();
  const bool is_range = cursor_.peek() == '-' && cursor_.peek(1) != ']';
  if (is_range) cursor_.take();
  const char32_t last = is_range ? element() : first;
  if (last < first) throw Unread{};
  set.add(first, last);
}

/// \d, \s, \w and what is none of them; behind the backslash.
std::optional<CharSet> Characters::named_set(bool any_case) {
  CharSet set;
  const char c = cursor_.peek();
  switch (c | 0x20) {
    case 'd':
      set.add('0', '9');
      break;
    case 's':
      set.add('\t', '\n');
      set.add('\f', '\r');
      set.add(' ', ' ');
      break;
    case 'w':
      set.add('0', '9');
      set.add('A', 'Z');
      set.add('_', '_');
      set.add('a', 'z');
      break;
    default:
      return {};
  }
  cursor_.take();
  set = cased(std::move(set), any_case);
  return (c & 0x20) != 0 ? set : set.complement();
}

char32_t Characters::element() { return cursor_.take_if("\\") ? escaped_code_point() : code_point(); }

char32_t Characters::code_point() {
  if (cursor_.done()) throw Unread{};
  const CodePoint point = code_point_at(cursor_.text(), cursor_.at());
  if (point.size == 1 && point.value >= 0x80) throw Unread{};
  cursor_.move_to(cursor_.at() + point.size);
  return point.value;
}

char32_t Characters::escaped_code_point() {
  const char c = cursor_.take();
  constexpr std::string_view letters = "nrtfv";
  if (const std::size_t which = letters.find(c); which != std::string_view::npos)
    return static_cast<char32_t>("\n\r\t\f\v"[which]);
  if (c == 'x') return in_hex();
  const bool is_a_mark = c > ' ' && c < '\x7f' && !is_digit(c) && ((c | 0x20) < 'a' || (c | 0x20) > 'z');
  return is_a_mark ? static_cast<char32_t>(c) : throw Unread{};
}

char32_t Characters::in_hex() {
  char32_t value = 0;
  if (!cursor_.take_if("{")) {
    const unsigned high = hex_value(cursor_.take());
    return high * 16 + hex_value(cursor_.take());
  }
  do {
    value = value * 16 + hex_value(cursor_.take());
    if (value > CharSet::last_code_point) throw Unread{};
  } while (!cursor_.take_if("}"));
  const bool is_half = value >= 0xD800 && value <= 0xDFFF;
  return is_half ? throw Unread{} : value;
}

}  // namespace kamergraaf::detail

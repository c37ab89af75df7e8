// SPDX-License-Identifier: Apache-2.0
#include "readers/flowing_text.hpp"

#include <algorithm>

#include "detail/bytes.hpp"
#include "detail/raised.hpp"
#include "markup/entities.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view closes = ",;.:)";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

bool is_blank(std::string_view text) { return text.find_first_not_of(blanks) == std::string_view::npos; }

template <typename Wanted>
std::size_t first_from(std::string_view text, std::size_t from, Wanted wanted) {
  const auto* found = std::find_if(text.data() + from, text.data() + text.size(), wanted);
  return static_cast<std::size_t>(found - text.data());
}

std::string raised_mark(std::string_view number) {
  if (!std::all_of(number.begin(), number.end(), is_digit)) return '[' + std::string(number) + ']';
  return raised(number);
}

}  // namespace

void FlowingText::owe_space(std::string_view written, Span source) {
  if (!space_) {
    space_ = source;
    space_ends_line_ = space_at_tag_ = false;
  }
  space_ends_line_ = space_ends_line_ || written.find('\n') != std::string_view::npos;
  space_at_tag_ = space_at_tag_ || behind_tag_;
}

void FlowingText::begin_word(char first) {
  const bool lays_out = space_ && space_at_tag_ && space_ends_line_;
  const bool shown = !lays_out || (closes.find(first) == std::string_view::npos && !builder_.text().ends_with('('));
  if (space_ && shown) builder_.space(*space_);
  space_.reset();
  behind_tag_ = joins_ = false;
  for (auto link = open_.rbegin(); link != open_.rend() && !link->begin; ++link) link->begin = builder_.settle();
}

void FlowingText::add_words(std::string_view words, std::size_t begin) {
  begin_word(words.front());
  builder_.add_verbatim(words, begin);
}

void FlowingText::add(std::string_view written, std::size_t begin, bool escaped) {
  const auto ends_word = [&](char c) { return is_blank(c) || (escaped && c == '&'); };
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t word = first_from(written, at, [](char c) { return !is_blank(c); });
    if (word > at) owe_space(written.substr(at, word - at), {begin + at, begin + word});
    if (word == written.size()) return;
    const auto entity = escaped && written[word] == '&' ? entity_at(written.substr(word), true) : std::nullopt;
    at = entity ? word + entity->length : first_from(written, word + 1, ends_word);
    while (!entity && at + 1 < written.size() && written[at] == ' ' && !ends_word(written[at + 1]))
      at = first_from(written, at + 1, ends_word);
    if (entity)
      show(entity->text, {begin + word, begin + at});
    else
      add_words(written.substr(word, at - word), begin + word);
  }
}

void FlowingText::show(std::string_view words, Span source) {
  if (is_blank(words)) return words.empty() ? void() : owe_space(words, source);
  begin_word(words.front());
  builder_.add(words, source);
}

void FlowingText::tag() noexcept {
  behind_tag_ = true;
  if (space_) space_at_tag_ = true;
}

void FlowingText::end_word() {
  const std::string_view text = builder_.text();
  if (!text.empty() && std::string_view("(-/").find(text.back()) == std::string_view::npos) builder_.space();
}

void FlowingText::end_line() {
  space_.reset();
  if (joins_)
    builder_.space();
  else
    builder_.end_line();
}

void FlowingText::end_block() {
  space_.reset();
  if (joins_)
    builder_.space();
  else
    builder_.end_block();
}

void FlowingText::open_link(std::optional<Identifier> id) { open_.push_back({std::move(id), {}}); }

void FlowingText::close_link() {
  if (open_.empty()) return;
  Open& link = open_.back();
  if (link.id && link.begin) links_.push_back({{*link.begin, builder_.size()}, std::move(*link.id)});
  open_.pop_back();
}

Span FlowingText::mark(std::string_view number, Span source) {
  space_.reset();
  behind_tag_ = false;
  const std::size_t begin = builder_.settle();
  builder_.add(raised_mark(number), source);
  return {begin, builder_.size()};
}

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include "readers/html_notes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "detail/bytes.hpp"
#include "detail/lines.hpp"
#include "detail/raised.hpp"
#include "markup/entities.hpp"
#include "markup/tag_names.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::size_t longest_mark = 256;
constexpr std::size_t longest_words = 32;
constexpr std::array<std::string_view, 5> words_for_notes{"noot", "note", "fn", "ftn", "sdf"};
constexpr std::array<std::string_view, 3> back_arrows{"\u21A9", "\uFE0E", "\u2191"};

bool tells_of_notes(std::string_view value) {
  const std::string small = in_small_letters(value);
  return std::any_of(words_for_notes.begin(), words_for_notes.end(),
                     [&](std::string_view word) { return small.find(word) != std::string::npos; });
}

bool is_named_as_note(std::string_view bytes, const Token& link) {
  std::size_t at = link.content.begin;
  while (const auto found = next_attribute(bytes, link, at)) {
    const std::string_view name = found->name.of(bytes);
    const bool telling = same_name(name, "class") || same_name(name, "role") || same_name(name, "rel") ||
                         same_name(name, "href") || same_name(name, "epub:type") || same_name(name, "style");
    if (telling && tells_of_notes(found->value.of(bytes))) return true;
  }
  return false;
}

std::size_t size_of_digit(std::string_view text) {
  if (!text.empty() && is_digit(text.front())) return 1;
  return raised_digit_of(text).value_or(RaisedDigit{}).size;
}

/// The bytes of the mark that a note opens with.
std::size_t size_of_own_mark(std::string_view note) {
  const std::size_t opening = note.starts_with('[') || note.starts_with('(') ? 1 : 0;
  std::size_t at = opening;
  while (const std::size_t size = size_of_digit(note.substr(at))) at += size;
  if (at == opening) return 0;
  const bool closing = at < note.size() && (note[at] == ']' || note[at] == ')' || note[at] == '.');
  if (opening != 0 && !closing) return 0;
  return at + (closing ? 1 : 0);
}

Span without_arrows(std::string_view text, Span span) {
  const auto has = [&](std::string_view arrow) { return span.of(text).ends_with(arrow); };
  for (auto arrow = back_arrows.begin(); arrow != back_arrows.end();) {
    const bool found = has(*arrow);
    if (found) span = trimmed(text, {span.begin, span.end - arrow->size()});
    arrow = found ? back_arrows.begin() : arrow + 1;
  }
  return span;
}

bool is_heading(std::string_view name) { return name.size() == 2 && (name[0] | 0x20) == 'h' && is_digit(name[1]); }

/// Whether a link follows a letter, a digit or a bracket without a blank.
bool is_glued(std::string_view bytes, const Token& link) {
  if (link.span.begin == 0) return false;
  const char before = bytes[link.span.begin - 1];
  return before == ')' || is_digit(before) || ((before | 0x20) >= 'a' && (before | 0x20) <= 'z') ||
         static_cast<unsigned char>(before) >= 0x80;
}

}  // namespace

bool is_own_mark(std::string_view words) { return size_of_own_mark(words) == words.size(); }

std::optional<std::uint32_t> number_of_mark(std::string_view words) {
  const bool bracketed = words.starts_with('[') || words.starts_with('(');
  if (bracketed) words.remove_prefix(1);
  const bool closed = words.ends_with(']') || words.ends_with(')');
  if (closed) words.remove_suffix(1);
  const bool digits = !words.empty() && words.size() <= 3 && std::all_of(words.begin(), words.end(), is_digit);
  if (!digits || (bracketed && !closed)) return {};
  return value_of(words);
}

std::optional<Ahead> words_ahead(std::string_view bytes, const Token& tag) {
  const std::string_view near = bytes.substr(0, std::min(bytes.size(), tag.span.end + longest_mark));
  Ahead ahead;
  std::string words;
  Scanner scanner(near.substr(tag.span.end), Markup::html);
  for (Token token; scanner.next(token);) {
    const std::string_view inside = near.substr(tag.span.end);
    if (token.kind == TokenKind::end_tag && same_name(token.name.of(inside), tag.name.of(bytes))) {
      ahead.words = trimmed(words, {0, words.size()}).of(words);
      return ahead;
    }
    if (words.size() > longest_words ||
        (token.kind == TokenKind::start_tag && same_name(token.name.of(inside), tag.name.of(bytes))))
      return {};
    if (token.kind == TokenKind::text) words += unescaped(token.content.of(inside), false);
    ahead.raised = ahead.raised || (token.kind == TokenKind::start_tag && same_name(token.name.of(inside), "sup"));
  }
  return {};
}

HtmlNotes::HtmlNotes(std::string_view bytes) : bytes_(bytes) {
  Scanner scanner(bytes, Markup::html);
  for (Token token; scanner.next(token);) {
    if (token.kind != TokenKind::start_tag || token.content.size() < 4) continue;
    if (std::string name = name_of(token); !name.empty())
      targets_.try_emplace(std::move(name), Target{token.span.begin, 0, {}});
  }
}

std::string HtmlNotes::name_of(const Token& tag) const {
  if (auto id = attribute(bytes_, tag, "id", Markup::html)) return *id;
  if (!same_name(tag.name.of(bytes_), "a")) return {};
  return attribute(bytes_, tag, "name", Markup::html).value_or(std::string());
}

const HtmlNotes::Target* HtmlNotes::target_of(const Token& link) const {
  const auto address = attribute(bytes_, link, "href", Markup::html);
  if (!address || !address->starts_with('#')) return nullptr;
  const auto found = targets_.find(std::string_view(*address).substr(1));
  return found == targets_.end() || found->second.begin <= link.span.begin ? nullptr : &found->second;
}

bool HtmlNotes::is_mark(const Token& link, bool raised) const {
  if (!target_of(link)) return false;
  const auto ahead = words_ahead(bytes_, link);
  return ahead && number_of_mark(ahead->words) &&
         (raised || ahead->raised || is_glued(bytes_, link) || is_named_as_note(bytes_, link));
}

void HtmlNotes::marked(const Token& link, Span span) {
  const auto ahead = words_ahead(bytes_, link);
  const auto number = ahead ? number_of_mark(ahead->words) : std::nullopt;
  const auto found = targets_.find(attribute(bytes_, link, "href", Markup::html).value_or("#").substr(1));
  if (!number || span.empty() || found == targets_.end() || !found->second.mark.empty()) return;
  found->second.number = *number;
  found->second.mark = span;
  any_mark_ = true;
}

bool HtmlNotes::begins_note(const Token& tag) const {
  if (!any_mark_ || tag.content.size() < 4 || is_heading(tag.name.of(bytes_))) return false;
  const auto found = targets_.find(name_of(tag));
  return found != targets_.end() && !found->second.mark.empty() && found->second.begin == tag.span.begin;
}

void HtmlNotes::noted(const Token& tag, std::string_view text, Span span) {
  const Target& target = targets_.at(name_of(tag));
  Span note = trimmed(text, span);
  note = trimmed(text, {note.begin + size_of_own_mark(note.of(text)), note.end});
  note = without_arrows(text, note);
  if (!note.empty()) footnotes_.push_back({target.number, target.mark, note});
}

std::vector<Footnote> HtmlNotes::finish() && { return std::move(footnotes_); }

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include "markup/tokens.hpp"

#include <algorithm>
#include <utility>

#include "detail/bytes.hpp"
#include "markup/entities.hpp"
#include "markup/raw_text.hpp"
#include "markup/tag_names.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";
constexpr std::string_view cdata_begin = "<![CDATA[";

bool begins_name(char c, Markup markup) {
  return is_letter(c) || (markup == Markup::xml && (c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80));
}

std::size_t find_or_end(std::string_view bytes, std::string_view sought, std::size_t from) {
  const std::size_t at = bytes.find(sought, from);
  return at == std::string_view::npos ? bytes.size() : at + sought.size();
}

std::size_t first_not_of(std::string_view bytes, std::string_view set, std::size_t at) {
  return std::min(bytes.find_first_not_of(set, at), bytes.size());
}

std::size_t first_of(std::string_view bytes, std::string_view set, std::size_t at) {
  return std::min(bytes.find_first_of(set, at), bytes.size());
}

std::size_t end_of_comment(std::string_view bytes, std::size_t begin, Markup markup) {
  if (markup == Markup::xml) return find_or_end(bytes, "-->", begin + 4);
  for (std::size_t at = begin + 2; (at = bytes.find("--", at)) != std::string_view::npos; ++at) {
    if (bytes.substr(at + 2, 1) == ">") return at + 3;
    if (at >= begin + 4 && bytes.substr(at + 2, 2) == "!>") return at + 4;
  }
  return bytes.size();
}

std::size_t end_of_doctype(std::string_view bytes, std::size_t at, Markup markup) {
  if (markup == Markup::html) return find_or_end(bytes, ">", at);
  std::size_t depth = 0;
  while (at < bytes.size()) {
    const char c = bytes[at];
    if (bytes.substr(at, 4) == "<!--")
      at = find_or_end(bytes, "-->", at + 4);
    else if (c == '"' || c == '\'')
      at = find_or_end(bytes, bytes.substr(at, 1), at + 1);
    else if (++at; c == '<' || c == '[')
      ++depth;
    else if (c == ']' || c == '>')
      if (--depth == 0) return at;
  }
  return bytes.size();
}

std::size_t end_of_value(std::string_view bytes, std::size_t at, Span& value) {
  if (at >= bytes.size() || bytes[at] == '>') return at;
  const char quote = bytes[at];
  const bool quoted = quote == '"' || quote == '\'';
  const std::size_t begin = quoted ? at + 1 : at;
  value = {begin, quoted ? std::min(bytes.find(quote, begin), bytes.size()) : first_of(bytes, " \t\r\n\f>", at)};
  return std::min(value.end + (quoted ? 1 : 0), bytes.size() + 1);
}

/// Reads the attribute at a place where one begins, and gives the byte behind it; past the end where a quote is not closed.
std::size_t take_attribute(std::string_view bytes, std::size_t at, Attribute& found) {
  found.name = {at, first_of(bytes, " \t\r\n\f/>=", at + 1)};
  found.value = {found.name.end, found.name.end};
  const std::size_t sign = first_not_of(bytes, blanks, found.name.end);
  if (sign >= bytes.size() || bytes[sign] != '=') return found.name.end;
  return end_of_value(bytes, first_not_of(bytes, blanks, sign + 1), found.value);
}

}  // namespace

Scanner::Scanner(std::string_view bytes, Markup markup) : bytes_(bytes), markup_(markup) {
  const std::string_view start = bytes.substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  xhtml_ = markup == Markup::html && start.substr(first_not_of(start, blanks, 0)).starts_with("<?xml");
}

bool Scanner::begins_markup(std::size_t at) const {
  const std::string_view next = bytes_.substr(at + 1, 2);
  if (next.empty()) return false;
  if (next.front() == '/') return next.size() > 1 && (markup_ == Markup::html || begins_name(next[1], markup_));
  return next.front() == '!' || next.front() == '?' || begins_name(next.front(), markup_);
}

bool Scanner::next(Token& token) {
  if (at_ >= bytes_.size()) return false;
  token = {};
  token.span = {at_, at_};
  if (take_raw(token)) return true;
  if (bytes_[at_] == '<' && begins_markup(at_))
    take_markup(token);
  else
    take_text(token);
  at_ = token.span.end;
  return true;
}

bool Scanner::take_raw(Token& token) {
  const std::string_view name = std::exchange(raw_, {});
  const std::size_t end = name.empty() ? at_ : end_of_raw(bytes_, at_, name);
  if (end == at_) return false;
  token.raw = true;
  token.references = same_name(name, "title") || same_name(name, "textarea");
  token.span = token.content = {at_, end};
  at_ = end;
  return true;
}

void Scanner::take_text(Token& token) {
  std::size_t end = at_ + (bytes_[at_] == '<' ? 1 : 0);
  while ((end = bytes_.find('<', end)) != std::string_view::npos && !begins_markup(end)) ++end;
  token.span.end = std::min(end, bytes_.size());
  token.content = token.span;
}

void Scanner::take_markup(Token& token) {
  const char second = bytes_[at_ + 1];
  if (second == '!') return take_declaration(token);
  if (second == '?') {
    token.kind = markup_ == Markup::xml ? TokenKind::instruction : TokenKind::comment;
    token.span.end = find_or_end(bytes_, markup_ == Markup::xml ? "?>" : ">", at_ + 2);
    return;
  }
  if (second != '/' || begins_name(bytes_[at_ + 2], markup_)) return take_tag(token);
  token.kind = TokenKind::comment;
  token.span.end = find_or_end(bytes_, ">", at_ + 2);
}

void Scanner::take_declaration(Token& token) {
  token.kind = TokenKind::comment;
  if (bytes_.substr(at_, 4) == "<!--") {
    token.span.end = end_of_comment(bytes_, at_, markup_);
  } else if (bytes_.substr(at_, cdata_begin.size()) == cdata_begin && (markup_ == Markup::xml || foreign_ > 0 || xhtml_)) {
    token.kind = TokenKind::cdata;
    token.references = false;
    token.span.end = find_or_end(bytes_, "]]>", at_ + cdata_begin.size());
    const std::size_t closing = bytes_.substr(0, token.span.end).ends_with("]]>") ? 3 : 0;
    token.content = {at_ + cdata_begin.size(), std::max(token.span.end - closing, at_ + cdata_begin.size())};
  } else if (same_name(bytes_.substr(at_ + 2, 7), "doctype")) {
    token.kind = TokenKind::doctype;
    token.span.end = end_of_doctype(bytes_, at_, markup_);
  } else {
    token.span.end = find_or_end(bytes_, ">", at_ + 2);
  }
}

void Scanner::take_tag(Token& token) {
  const bool ends = bytes_[at_ + 1] == '/';
  token.name.begin = at_ + (ends ? 2 : 1);
  token.name.end = first_of(bytes_, " \t\r\n\f/>", token.name.begin);
  token.kind = TokenKind::comment;
  std::size_t at = token.name.end;
  for (Attribute ignored;;) {
    const std::size_t behind = at;
    at = first_not_of(bytes_, " \t\r\n\f/", std::min(at, bytes_.size()));
    token.span.end = bytes_.size();
    if (at >= bytes_.size()) return;
    token.closes_itself = at > behind && bytes_[at - 1] == '/';
    if (bytes_[at] == '>') break;
    at = take_attribute(bytes_, at, ignored);
  }
  token.kind = ends ? TokenKind::end_tag : TokenKind::start_tag;
  token.content = {token.name.end, at};
  token.span.end = at + 1;
  if (markup_ == Markup::html) settle_content(token);
}

void Scanner::settle_content(const Token& tag) {
  const std::string_view name = tag.name.of(bytes_);
  const bool foreign = same_name(name, "svg") || same_name(name, "math");
  if (tag.kind == TokenKind::end_tag) {
    if (foreign && foreign_ > 0) --foreign_;
    return;
  }
  if (foreign && !tag.closes_itself) ++foreign_;
  if (foreign_ > 0 && ends_foreign(name)) foreign_ = 0;
  if (foreign_ == 0 && is_raw(name) && !(xhtml_ && tag.closes_itself)) raw_ = name;
}

std::optional<Attribute> next_attribute(std::string_view bytes, const Token& tag, std::size_t& at) {
  const std::string_view inside = bytes.substr(0, tag.content.end);
  at = first_not_of(inside, " \t\r\n\f/", std::max(at, tag.content.begin));
  if (at >= inside.size()) return {};
  Attribute found;
  at = take_attribute(inside, at, found);
  return found;
}

std::optional<std::string> attribute(std::string_view bytes, const Token& tag, std::string_view name, Markup markup) {
  std::size_t at = tag.content.begin;
  while (const auto found = next_attribute(bytes, tag, at)) {
    const std::string_view own = found->name.of(bytes);
    if (markup == Markup::html ? same_name(own, name) : own == name)
      return unescaped_attribute(found->value.of(bytes), markup == Markup::xml);
  }
  return {};
}

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include "markup/reach.hpp"

#include "detail/bytes.hpp"
#include "markup/tag_names.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::array<std::string_view, 12> open_ended{"dd",    "dt", "li",    "optgroup", "option", "p",
                                                      "tbody", "td", "tfoot", "th",       "thead",  "tr"};
constexpr std::array<std::string_view, 4> rows{"tbody", "tfoot", "thead", "tr"};
constexpr std::array<std::string_view, 6> cells{"tbody", "td", "tfoot", "th", "thead", "tr"};

bool is_cell(std::string_view name) { return name == "td" || name == "th"; }

bool is_term(std::string_view name) { return name == "dd" || name == "dt"; }

/// Whether an element ends where another begins, both in lower case.
bool ends_at_begin_of(std::string_view name, std::string_view next) {
  if (name == "p") return break_of(next) != Break::none;
  if (is_term(name)) return is_term(next);
  if (is_cell(name)) return is_one_of(cells, next);
  if (name == "tr") return is_one_of(rows, next);
  if (is_one_of(rows, name)) return next != "tr" && is_one_of(rows, next);
  return next == name || (name == "option" && next == "optgroup");
}

bool holds_others(std::string_view name) {
  return break_of(name) != Break::none && !is_void(name) && !is_one_of(open_ended, name);
}

}  // namespace

Reach::Reach(std::string_view name) : name_(in_small_letters(name)), depth_(1), open_ended_(is_one_of(open_ended, name)) {}

Reach::Step Reach::step(const Token& token, std::string_view bytes) {
  if (token.kind != TokenKind::start_tag && token.kind != TokenKind::end_tag) return Step::inside;
  if (open_ended_) return step_open_ended(token, in_small_letters(token.name.of(bytes)));
  return same_name(token.name.of(bytes), name_) ? step_whole(token) : Step::inside;
}

Reach::Step Reach::step_whole(const Token& token) {
  if (token.kind == TokenKind::start_tag) return ++depth_, Step::inside;
  return --depth_ == 0 ? Step::ends_with : Step::inside;
}

Reach::Step Reach::step_open_ended(const Token& token, std::string_view name) {
  const bool begins = token.kind == TokenKind::start_tag;
  if (inner_ == 0 && (begins ? ends_at_begin_of(name_, name) : name == name_ || holds_others(name) || is_cell(name))) {
    depth_ = 0;
    return !begins && name == name_ ? Step::ends_with : Step::ends_before;
  }
  if (holds_others(name) && begins) ++inner_;
  if (holds_others(name) && !begins && inner_ > 0) --inner_;
  return Step::inside;
}

}  // namespace kamergraaf::detail

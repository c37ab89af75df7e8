// SPDX-License-Identifier: Apache-2.0
#include "expressions/expression.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <span>
#include <utility>

#include "detail/bytes.hpp"
#include "expressions/backtrack.hpp"
#include "expressions/expansion.hpp"
#include "expressions/hindsight.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/pattern.hpp"

namespace kamergraaf::detail {
namespace {

re2::RE2::Options options() {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  return options;
}

/// The first eight bytes of a name: all of most.
std::uint64_t begin_of(std::string_view name) {
  std::uint64_t begin = 0;
  for (const char c : name.substr(0, sizeof begin)) begin = begin << 8 | static_cast<unsigned char>(c);
  return begin;
}

/// A name, and the groups that have it or have it with a digit behind it.
struct Namesakes {
  std::uint64_t begin;
  std::string name;
  std::vector<std::size_t> groups;
};

void add_namesake(std::vector<Namesakes>& all, std::string_view name, std::size_t group) {
  const auto known = std::find_if(all.begin(), all.end(), [&](const Namesakes& one) { return one.name == name; });
  if (known == all.end())
    all.push_back({begin_of(name), std::string(name), {group}});
  else
    known->groups.push_back(group);
}

std::vector<Namesakes> namesakes_in(const std::vector<std::string>& groups) {
  std::vector<Namesakes> all;
  for (std::size_t i = 1; i < groups.size(); ++i) {
    const std::string_view name = groups[i];
    if (name.empty()) continue;
    add_namesake(all, name, i);
    if (is_digit(name.back())) add_namesake(all, name.substr(0, name.size() - 1), i);
  }
  return all;
}

}  // namespace

/// An expression as it was written, read when it is first used.
class Expression::Compiled {
 public:
  Compiled(std::string source, std::string name, Asked asked)
      : written_(std::move(source)), name_(std::move(name)), asked_(asked) {}

  const std::string& source() const { return read().source_; }
  const std::vector<std::string>& groups() const { return read().groups_; }

  /// The groups of that name, ascending.
  std::span<const std::size_t> named(std::string_view name) const {
    const std::uint64_t begin = begin_of(name);
    for (const Namesakes& one : read().namesakes_)
      if (one.begin == begin && one.name.size() == name.size() && (name.size() <= sizeof begin || one.name == name))
        return one.groups;
    return {};
  }

  /// Nothing where only RE2 reads it.
  const Program* program() const {
    read();
    return program_ ? &*program_ : nullptr;
  }

  const Foresight* foresight() const { return foresight_ ? &*foresight_ : nullptr; }

  const Hindsight* hindsight() const { return hindsight_ ? &*hindsight_ : nullptr; }

  const re2::RE2& re2() const {
    std::call_once(re2_once_, [this] { re2_ = std::make_unique<const re2::RE2>(source(), options()); });
    if (!re2_->ok()) throw Error("the expression does not compile: " + re2_->error(), name_);
    return *re2_;
  }

 private:
  const Compiled& read() const {
    std::call_once(read_once_, [this] { read_now(); });
    return *this;
  }

  void read_now() const {
    read_groups();
    namesakes_ = namesakes_in(groups_);
  }

  void read_groups() const {
    source_ = expand(written_);
    if (const auto fault = fault_of_braces(source_); !fault.empty()) throw Error(fault, name_);
    if (auto syntax = parse(source_, asked_)) {
      program_ = compile(*syntax);
      groups_ = std::move(syntax->groups);
      if (program_) {
        foresight_.emplace(source_);
        hindsight_.emplace(source_);
        return;
      }
    }
    std::call_once(re2_once_, [this] { re2_ = std::make_unique<const re2::RE2>(source_, options()); });
    if (!re2_->ok()) throw Error("the expression does not compile: " + re2_->error(), name_);
    groups_.assign(static_cast<std::size_t>(re2_->NumberOfCapturingGroups()) + 1, {});
    for (const auto& [number, group] : re2_->CapturingGroupNames()) groups_[static_cast<std::size_t>(number)] = group;
  }

  std::string written_;
  std::string name_;
  Asked asked_;
  mutable std::once_flag read_once_;
  mutable std::once_flag re2_once_;
  mutable std::string source_;
  mutable std::vector<std::string> groups_;
  mutable std::vector<Namesakes> namesakes_;
  mutable std::optional<Program> program_;
  mutable std::optional<Foresight> foresight_;
  mutable std::optional<Hindsight> hindsight_;
  mutable std::unique_ptr<const re2::RE2> re2_;
};

namespace {

/// Two for each group; kept from match to match, as their memory is.
std::span<std::size_t> places_for(std::size_t groups) {
  thread_local std::vector<std::size_t> places;
  places.resize(std::max(places.size(), 2 * groups));
  return std::span(places).first(2 * groups);
}

Expression::Match match_of(std::span<const std::size_t> places) {
  Expression::Match match(places.size() / 2);
  for (std::size_t i = 0; i < match.size(); ++i)
    if (places[2 * i + 1] != nowhere) match[i] = {places[2 * i], places[2 * i + 1]};
  return match;
}

std::optional<Expression::Match> match_by_re2(const re2::RE2& expression, std::size_t count, std::string_view text,
                                              std::size_t from, re2::RE2::Anchor anchor) {
  std::vector<re2::StringPiece> groups(count);
  const re2::StringPiece piece(text.data(), text.size());
  if (!expression.Match(piece, from, text.size(), anchor, groups.data(), static_cast<int>(count))) return {};
  Expression::Match match;
  match.reserve(count);
  for (const re2::StringPiece& group : groups) {
    const std::size_t begin = group.data() == nullptr ? 0 : static_cast<std::size_t>(group.data() - text.data());
    match.push_back({begin, begin + group.size()});
  }
  return match;
}

bool matches_by_re2(const re2::RE2& expression, std::string_view text, std::size_t from, re2::RE2::Anchor anchor) {
  return expression.Match({text.data(), text.size()}, from, text.size(), anchor, nullptr, 0);
}

}  // namespace

Expression::Expression(std::string source, std::string name)
    : compiled_(std::make_shared<const Compiled>(std::move(source), std::move(name), Asked::places)) {
  compiled_->groups();
}

Expression Expression::known(std::string source, std::string name) {
  return Expression(std::make_shared<const Compiled>(std::move(source), std::move(name), Asked::places));
}

Expression Expression::test(std::string source, std::string name) {
  return Expression(std::make_shared<const Compiled>(std::move(source), std::move(name), Asked::outcome));
}

const std::string& Expression::source() const { return compiled_->source(); }

bool Behind::holds(std::string_view text, std::size_t at) const {
  return !words || words->is_at_end(before(text, at, longest));
}

std::optional<Expression::Match> Expression::find(std::string_view text, std::size_t from) const {
  return find(text, from, {});
}

std::optional<Expression::Match> Expression::find(std::string_view text, std::size_t from, const Behind& behind,
                                                  bool* is_open) const {
  const std::size_t count = compiled_->groups().size();
  if (const Program* program = compiled_->program()) {
    const std::span<std::size_t> places = places_for(count);
    MayBegin may_begin;
    if (behind.words) may_begin = [&](std::size_t at) { return behind.holds(text, at); };
    const Outcome outcome = match_from(*program, text, from, places, compiled_->foresight(), may_begin, is_open);
    if (outcome == Outcome::none) return {};
    if (outcome == Outcome::found) return match_of(places);
  }
  if (is_open) *is_open = true;
  auto match = match_by_re2(compiled_->re2(), count, text, from, re2::RE2::UNANCHORED);
  while (match && !behind.holds(text, match->front().begin))
    match = match_by_re2(compiled_->re2(), count, text, match->front().begin + 1, re2::RE2::UNANCHORED);
  return match;
}

std::optional<Expression::Match> Expression::at(std::string_view text, std::size_t from) const {
  const std::size_t count = compiled_->groups().size();
  if (const Program* program = compiled_->program()) {
    const std::span<std::size_t> places = places_for(count);
    const Outcome outcome = match_at(*program, text, from, places);
    if (outcome == Outcome::none) return {};
    if (outcome == Outcome::found) return match_of(places);
  }
  return match_by_re2(compiled_->re2(), count, text, from, re2::RE2::ANCHOR_START);
}

bool Expression::is_in(std::string_view text, std::size_t from) const {
  if (const Program* program = compiled_->program())
    if (const Outcome outcome = match_from(*program, text, from, {}, compiled_->foresight()); outcome != Outcome::too_long)
      return outcome == Outcome::found;
  return matches_by_re2(compiled_->re2(), text, from, re2::RE2::UNANCHORED);
}

bool Expression::is_at(std::string_view text, std::size_t from) const {
  if (const Program* program = compiled_->program())
    if (const Outcome outcome = match_at(*program, text, from, {}); outcome != Outcome::too_long)
      return outcome == Outcome::found;
  return matches_by_re2(compiled_->re2(), text, from, re2::RE2::ANCHOR_START);
}

bool Expression::is_at_end(std::string_view words) const {
  const bool is_read = compiled_->program() != nullptr;
  const auto told = is_read ? compiled_->hindsight()->is_at_end(words) : std::nullopt;
  return told ? *told : is_in(words);
}

std::vector<Expression::Match> Expression::all(std::string_view text, Span within, std::size_t limit) const {
  std::vector<Match> matches;
  for (std::size_t at = within.begin; matches.size() < limit;) {
    auto match = find(text.substr(0, within.end), at);
    if (!match) break;
    at = std::max(match->front().end, match->front().begin + 1);
    matches.push_back(std::move(*match));
    if (at > within.end) break;
  }
  return matches;
}

std::size_t Expression::group(std::string_view name) const {
  const auto& names = compiled_->groups();
  for (std::size_t i = 1; i < names.size(); ++i)
    if (names[i] == name) return i;
  return 0;
}

Span Expression::named(const Match& match, std::string_view name) const {
  for (const std::size_t group : compiled_->named(name))
    if (!match[group].empty()) return match[group];
  return {};
}

Span Expression::last_named(const Match& match, std::string_view name) const {
  const std::span<const std::size_t> groups = compiled_->named(name);
  for (std::size_t i = groups.size(); i-- > 0;)
    if (!match[groups[i]].empty()) return match[groups[i]];
  return {};
}

}  // namespace kamergraaf::detail

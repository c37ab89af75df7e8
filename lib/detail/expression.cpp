// SPDX-License-Identifier: Apache-2.0
#include "detail/expression.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

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

bool same_name(std::string_view group, std::string_view name) {
  return group == name ||
         (group.size() == name.size() + 1 && group.starts_with(name) && group.back() >= '0' && group.back() <= '9');
}

}  // namespace

std::string expand(std::string source) {
  static const std::vector<Fragment> all = fragments();
  for (auto fragment = all.rbegin(); fragment != all.rend(); ++fragment) {
    const std::string token = '{' + fragment->name + '}';
    for (std::size_t at = source.find(token); at != std::string::npos; at = source.find(token, at))
      source.replace(at, token.size(), fragment->expression);
  }
  return source;
}

Expression::Expression(const std::string& source, const std::string& name)
    : expression_(std::make_shared<re2::RE2>(expand(source), options())) {
  if (!expression_->ok()) throw Error("the expression does not compile: " + expression_->error(), name);
  names_.resize(static_cast<std::size_t>(expression_->NumberOfCapturingGroups()) + 1);
  for (const auto& [number, group] : expression_->CapturingGroupNames()) names_[static_cast<std::size_t>(number)] = group;
}

std::optional<Expression::Match> Expression::run(std::string_view text, std::size_t from, re2::RE2::Anchor anchor) const {
  std::vector<re2::StringPiece> groups(names_.size());
  const re2::StringPiece piece(text.data(), text.size());
  if (!expression_->Match(piece, from, text.size(), anchor, groups.data(), static_cast<int>(groups.size()))) return {};
  Match match;
  match.reserve(groups.size());
  for (const re2::StringPiece& group : groups) {
    const std::size_t begin = group.data() == nullptr ? 0 : static_cast<std::size_t>(group.data() - text.data());
    match.push_back({begin, begin + group.size()});
  }
  return match;
}

std::optional<Expression::Match> Expression::find(std::string_view text, std::size_t from) const {
  return run(text, from, re2::RE2::UNANCHORED);
}

std::optional<Expression::Match> Expression::at(std::string_view text, std::size_t from) const {
  return run(text, from, re2::RE2::ANCHOR_START);
}

bool Expression::is_in(std::string_view text, std::size_t from) const {
  return expression_->Match({text.data(), text.size()}, from, text.size(), re2::RE2::UNANCHORED, nullptr, 0);
}

bool Expression::is_at(std::string_view text, std::size_t from) const {
  return expression_->Match({text.data(), text.size()}, from, text.size(), re2::RE2::ANCHOR_START, nullptr, 0);
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

ExpressionSet::ExpressionSet(const std::vector<std::string>& sources, Where where, const std::string& name)
    : set_(options(), where == Where::at_begin ? re2::RE2::ANCHOR_START : re2::RE2::UNANCHORED), size_(sources.size()) {
  std::string error;
  for (const std::string& source : sources)
    if (set_.Add(expand(source), &error) < 0) throw Error("the expression does not compile: " + error, name);
  if (!set_.Compile()) throw Error("the expressions do not compile together", name);
}

void ExpressionSet::find(std::string_view text, std::vector<int>& which) const {
  const re2::StringPiece piece(text.data(), text.size());
  re2::RE2::Set::ErrorInfo error{};
  which.clear();
  if (!set_.Match(piece, nullptr, &error) && error.kind == re2::RE2::Set::kNoError) return;
  if (set_.Match(piece, &which, &error) || error.kind == re2::RE2::Set::kNoError) return std::sort(which.begin(), which.end());
  which.resize(size_);
  std::iota(which.begin(), which.end(), 0);
}

std::size_t Expression::group(std::string_view name) const {
  for (std::size_t i = 1; i < names_.size(); ++i)
    if (names_[i] == name) return i;
  return 0;
}

Span Expression::named(const Match& match, std::string_view name) const {
  for (std::size_t i = 1; i < names_.size(); ++i)
    if (same_name(names_[i], name) && !match[i].empty()) return match[i];
  return {};
}

Span Expression::last_named(const Match& match, std::string_view name) const {
  for (std::size_t i = names_.size(); i-- > 1;)
    if (same_name(names_[i], name) && !match[i].empty()) return match[i];
  return {};
}

}  // namespace kamergraaf::detail

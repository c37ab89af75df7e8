// SPDX-License-Identifier: Apache-2.0
#include "oracle/expression.hpp"

#include <re2/re2.h>

#include <map>
#include <memory>
#include <stdexcept>

namespace oracle {
namespace {

const re2::RE2& compiled(const std::string& expression) {
  static std::map<std::string, std::unique_ptr<re2::RE2>> all;
  auto& one = all[expression];
  if (!one) one = std::make_unique<re2::RE2>(expression, re2::RE2::Quiet);
  if (!one->ok()) throw std::invalid_argument(expression + ": " + one->error());
  return *one;
}

}  // namespace

std::optional<Groups> match(const std::string& expression, std::string_view text, std::size_t from, bool there) {
  const re2::RE2& form = compiled(expression);
  std::vector<re2::StringPiece> pieces(static_cast<std::size_t>(form.NumberOfCapturingGroups()) + 1);
  const auto anchor = there ? re2::RE2::ANCHOR_START : re2::RE2::UNANCHORED;
  if (!form.Match({text.data(), text.size()}, from, text.size(), anchor, pieces.data(), static_cast<int>(pieces.size())))
    return {};
  Groups groups;
  for (const re2::StringPiece& piece : pieces) {
    const bool took_part = piece.data() != nullptr;
    const std::size_t begin = took_part ? static_cast<std::size_t>(piece.data() - text.data()) : std::string::npos;
    groups.emplace_back(begin, took_part ? begin + piece.size() : std::string::npos);
  }
  return groups;
}

}  // namespace oracle

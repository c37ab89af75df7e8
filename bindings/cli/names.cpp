// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"

#include <string>
#include <utility>

#include "detail/lines.hpp"

namespace kamergraaf::cli {

namespace {

std::optional<Citation> announced(std::string_view text, const Extractor& extractor) {
  const std::string whole = "Kamerstuk " + std::string(text);
  const auto found = extractor.extract(whole);
  const bool named = found.size() == 1 && found.front().span == Span{0, whole.size()} && found.front().pages.empty();
  return named ? std::optional(found.front()) : std::nullopt;
}

}  // namespace

std::optional<Citation> named_in(std::string_view text, const Extractor& extractor) {
  const std::string_view inside = detail::trimmed(text, {0, text.size()}).of(text);
  Citation citation;
  citation.form = Form::identifier;
  auto id = parse_identifier(inside);
  if (!id) id = parse_address(inside);
  if (id) {
    citation.chamber = id->chamber;
    citation.id = std::move(*id);
    return citation;
  }
  const auto found = extractor.extract(text);
  if (found.empty()) return announced(inside, extractor);
  const bool one = found.size() == 1 && !to_string(found.front().id).empty();
  const bool cut_from_a_word = one && inside.find(' ') == std::string_view::npos && found.front().span.of(text) != inside;
  return one && !cut_from_a_word ? std::optional(found.front()) : std::nullopt;
}

}  // namespace kamergraaf::cli

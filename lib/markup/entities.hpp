// SPDX-License-Identifier: Apache-2.0
/// \file
/// Character references of HTML and XML: `&eacute;`, `&#233;`, `&#xE9;`.
///
///     const auto entity = entity_at("&ndash;3", false);
///     entity->text;     // "–"
///     entity->length;   // 7
///     unescaped("A &amp; B", false);   // "A & B"
///
/// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kamergraaf::detail {

/// What a reference stands for.
struct Entity {
  std::string text;        ///< UTF-8; two code points for some names
  std::size_t length = 0;  ///< bytes of the reference itself, `&` and `;` among them
};

/// The reference with which a text begins, if it begins with one. As HTML reads them: the longest name that has a meaning; the
/// old names (`&eacute`) and numbers without a semicolon too; numbers from 128 to 159 are of windows-1252; what is no code
/// point is U+FFFD. Constant time, but for leading zeros.
/// \param xml a semicolon is required. The names of HTML are known all the same: documents with a DTD declare them
std::optional<Entity> entity_at(std::string_view text, bool xml);

/// The text with what its references stand for. What is no reference stays. Linear.
std::string unescaped(std::string_view text, bool xml);

/// The same for the value of an attribute: in HTML an old name without a semicolon is none before `=`, a letter or a digit, so
/// that `?a=1&copy=2` stays whole.
std::string unescaped_attribute(std::string_view value, bool xml);

/// What a name stands for, without `&` and `;`; empty where HTML knows no such name.
std::string_view named_entity(std::string_view name);

/// Whether the name needs no semicolon in HTML: "eacute", "amp".
bool is_old_entity(std::string_view name);

}  // namespace kamergraaf::detail

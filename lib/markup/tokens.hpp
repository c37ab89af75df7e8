// SPDX-License-Identifier: Apache-2.0
/// \file
/// The tokens of HTML and XML: tags, text, comments, each with its bytes. No tree is built, so that nesting costs nothing.
///
///     Scanner scanner("<p class=al>Zie <b>Stb.</b>", Markup::html);
///     for (Token token; scanner.next(token);)
///       if (token.kind == TokenKind::start_tag) token.name.of(bytes);   // "p", "b"
///     attribute(bytes, token, "class", Markup::html);                   // "al"
///
/// A Scanner is for one thread; the functions are pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kamergraaf/text.hpp"

namespace kamergraaf::detail {

enum class Markup : std::uint8_t { html, xml };

enum class TokenKind : std::uint8_t {
  text,       ///< with its references as they are written
  start_tag,  ///< also one that closes itself
  end_tag,
  comment,  ///< also what a browser takes for one, and a tag that the file ends in
  doctype,
  instruction,  ///< `<?…?>` of XML; in HTML it is a comment
  cdata,        ///< `content` is text, without references
};

/// One token. Its spans are bytes of what is scanned; the tokens follow each other without a gap.
struct Token {
  TokenKind kind = TokenKind::text;
  Span span;                   ///< all of it
  Span name;                   ///< of a tag, as it is written
  Span content;                ///< of text and CDATA: what is shown; of a tag: its attributes
  bool closes_itself = false;  ///< `<br/>`; in HTML it says nothing but in `svg` and `math`
  bool references = true;      ///< whether `&` is read in this text
  bool raw = false;            ///< text of an element that holds no tags: `script`, `style`, `title`, `textarea` …
};

/// Goes over HTML as the HTML Standard's tokenizer does, and over XML likewise, for any bytes; linear.
class Scanner {
 public:
  /// \pre `bytes` outlive the scanner
  Scanner(std::string_view bytes, Markup markup);

  /// The next token; false at the end.
  bool next(Token& token);
  /// Whether what comes next is inside `svg` or `math` (HTML).
  bool is_foreign() const noexcept { return foreign_ > 0; }

 private:
  void take_markup(Token& token);
  void take_declaration(Token& token);
  void take_tag(Token& token);
  void take_text(Token& token);
  bool take_raw(Token& token);
  void settle_content(const Token& tag);
  bool begins_markup(std::size_t at) const;

  std::string_view bytes_;
  Markup markup_;
  bool xhtml_ = false;
  std::size_t at_ = 0;
  std::size_t foreign_ = 0;
  std::string_view raw_;  ///< name of the element whose text is raw, where one has begun
};

/// One attribute of a tag, as it is written; without quotes.
struct Attribute {
  Span name;
  Span value;  ///< empty where it has none
};

/// The attribute that begins at `at` or behind it, and `at` moved past it; nothing at the end of the tag.
std::optional<Attribute> next_attribute(std::string_view bytes, const Token& tag, std::size_t& at);

/// The value of the first attribute of that name, its references read; nothing where the tag has none. In HTML the case of
/// the name does not matter. \param name in lower case for HTML
std::optional<std::string> attribute(std::string_view bytes, const Token& tag, std::string_view name, Markup markup);

}  // namespace kamergraaf::detail

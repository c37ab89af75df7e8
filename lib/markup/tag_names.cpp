// SPDX-License-Identifier: Apache-2.0
#include "markup/tag_names.hpp"

#include "detail/bytes.hpp"

namespace kamergraaf::detail {
namespace {

constexpr std::array<std::string_view, 18> voids{"area",  "base",  "basefont", "bgsound", "br",    "col",
                                                 "embed", "frame", "hr",       "image",   "img",   "input",
                                                 "link",  "meta",  "param",    "source",  "track", "wbr"};

constexpr std::array<std::string_view, 51> phrasing{
    "a",     "abbr",   "acronym", "b",      "bdi",     "bdo",   "big", "blink", "br",  "cite", "code",  "data", "del",
    "dfn",   "em",     "embed",   "font",   "i",       "image", "img", "input", "ins", "kbd",  "label", "link", "map",
    "mark",  "meta",   "nobr",    "output", "picture", "q",     "rb",  "rp",    "rt",  "rtc",  "ruby",  "s",    "samp",
    "small", "source", "span",    "strike", "strong",  "sub",   "sup", "time",  "tt",  "u",    "var",   "wbr"};

constexpr std::array<std::string_view, 9> raws{"iframe", "noembed",  "noframes", "plaintext", "script",
                                               "style",  "textarea", "title",    "xmp"};

constexpr std::array<std::string_view, 44> html_alone{
    "b",     "big",   "blockquote", "body",   "br",   "center", "code",  "dd", "div",  "dl",   "dt",
    "em",    "embed", "h1",         "h2",     "h3",   "h4",     "h5",    "h6", "head", "hr",   "i",
    "img",   "li",    "listing",    "menu",   "meta", "nobr",   "ol",    "p",  "pre",  "ruby", "s",
    "small", "span",  "strike",     "strong", "sub",  "sup",    "table", "tt", "u",    "ul",   "var"};

constexpr std::array<std::string_view, 21> blocks{"blockquote", "dir", "dl",        "fieldset", "figure", "h1",      "h2",
                                                  "h3",         "h4",  "h5",        "h6",       "hr",     "listing", "menu",
                                                  "ol",         "p",   "plaintext", "pre",      "table",  "ul",      "xmp"};

constexpr std::array<std::string_view, 33> lines{
    "address",    "article", "aside",  "body",     "caption", "center",  "dd",    "details",  "dialog", "div",   "dt",
    "figcaption", "footer",  "form",   "frameset", "header",  "hgroup",  "html",  "legend",   "li",     "main",  "nav",
    "optgroup",   "option",  "search", "section",  "select",  "summary", "tbody", "textarea", "tfoot",  "thead", "tr"};

}  // namespace

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char one, char other) { return small_letter(one) == small_letter(other); });
}

bool is_void(std::string_view name) { return is_one_of(voids, name); }
bool is_phrasing(std::string_view name) { return is_one_of(phrasing, name); }
bool is_raw(std::string_view name) { return is_one_of(raws, name); }

Break break_of(std::string_view name) {
  const std::string small = in_small_letters(name);
  if (small == "td" || small == "th") return Break::cell;
  if (is_one_of(lines, small)) return Break::line;
  return is_one_of(blocks, small) ? Break::block : Break::none;
}

bool ends_foreign(std::string_view name) { return is_one_of(html_alone, name); }

}  // namespace kamergraaf::detail

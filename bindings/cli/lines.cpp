// SPDX-License-Identifier: Apache-2.0
#include "lines.hpp"

#include <algorithm>
#include <array>

#include "detail/printable.hpp"
#include "detail/records.hpp"

namespace kamergraaf::cli {
namespace {

using detail::Record;

constexpr std::string_view blanks = " \t\r\n\f\v";
constexpr std::array<const char*, 36> columns{
    "document",  "begin",   "end",        "text",       "kind",     "id",       "url",   "dossier",      "rijkswet",
    "number",    "part",    "chamber",    "session",    "pages",    "relation", "paper", "date",         "names",
    "form",      "verdict", "candidates", "pattern",    "rejected", "footnote", "page",  "source_begin", "source_end",
    "publisher", "ground",  "antecedent", "confidence", "reason",   "year",     "item",  "group",        "repaired"};

/// For places in ascending order, or any where each line end is known.
struct Cursor {
  std::size_t offset = 0;
  Position position;
  std::vector<std::size_t> line_ends = {};
};

Cursor cursor_for(const Layout& layout, std::string_view text) {
  Cursor cursor;
  if (!layout.explain || layout.format != "text") return cursor;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    cursor.line_ends.push_back(at);
  return cursor;
}

std::string line_of(const Cursor& cursor, std::size_t offset) {
  const auto end = std::lower_bound(cursor.line_ends.begin(), cursor.line_ends.end(), offset);
  return std::to_string(end - cursor.line_ends.begin() + 1);
}

std::string place_of(const Document& document, Cursor& cursor, std::size_t offset) {
  const std::string_view text = document.text;
  if (offset < cursor.offset) cursor.offset = 0, cursor.position = {};
  const Position step = position_of(text.substr(cursor.offset), offset - cursor.offset);
  cursor.position.column = step.line > 1 ? step.column : cursor.position.column + step.column - 1;
  cursor.position.line += step.line - 1;
  cursor.offset = offset;
  return one_line(document.name) + ':' + std::to_string(cursor.position.line) + ':' + std::to_string(cursor.position.column);
}

std::string joined(const std::vector<Identifier>& ids) {
  std::string all;
  for (const Identifier& id : ids) all += (all.empty() ? "" : ", ") + to_string(id);
  return all;
}

std::string meaning_of(const Citation& citation) {
  if (citation.verdict == Verdict::resolved) return to_string(citation.id) + "  " + url(citation.id);
  const std::string why = citation.verdict == Verdict::ambiguous ? joined(citation.candidates) : std::string(citation.reason);
  return std::string(name_of(citation.verdict)) + (why.empty() ? "" : ": " + why);
}

std::string_view origin_of(const Citation& citation) { return citation.publisher ? "  (a link of the file)" : ""; }

std::string pattern_of(const Layout& layout, std::size_t pattern) {
  return layout.explain && pattern < layout.patterns.size() ? "  [" + layout.patterns[pattern].name + ']' : std::string();
}

std::string ground_of(const Layout& layout, const Cursor& cursor, const Citation& citation) {
  const bool told = citation.ground == Ground::none || citation.ground == Ground::printed;
  if (!layout.explain || told) return {};
  const std::string line = citation.antecedent.empty() ? "" : ", line " + line_of(cursor, citation.antecedent.begin);
  return "  ← " + std::string(name_of(citation.ground)) + line;
}

std::string text_line(const Layout& layout, const Document& document, Cursor& cursor, const Citation& citation) {
  return place_of(document, cursor, citation.span.begin) + "  " + one_line(citation.span.of(document.text)) + "  → " +
         meaning_of(citation) + std::string(origin_of(citation)) + pattern_of(layout, citation.pattern) +
         ground_of(layout, cursor, citation) + '\n';
}

std::string text_line(const Layout& layout, const Document& document, Cursor& cursor, const Extractor::Rejection& rejection) {
  return place_of(document, cursor, rejection.span.begin) + "  " + one_line(rejection.span.of(document.text)) + "  ✗ " +
         std::string(rejection.reason) + pattern_of(layout, rejection.pattern) + '\n';
}

Record record_of(const Layout& layout, const Document& document, const Citation& citation) {
  return detail::record_of(citation, document, layout.patterns);
}

Record record_of(const Layout& layout, const Document& document, const Extractor::Rejection& rejection) {
  Record record;
  record["document"] = document.name;
  record["begin"] = rejection.span.begin;
  record["end"] = rejection.span.end;
  record["text"] = rejection.span.of(document.text);
  record["rejected"] = rejection.reason;
  if (rejection.pattern < layout.patterns.size()) record["pattern"] = layout.patterns[rejection.pattern].name;
  return record;
}

std::string cell_of(const Record& value) {
  if (value.is_string()) return one_line(value.get<std::string>());
  if (!value.is_array()) return value.dump();
  std::string cell;
  for (const Record& one : value) cell += (cell.empty() ? "" : "; ") + cell_of(one);
  return cell;
}

std::string row_of(const Record& record) {
  std::string row;
  for (const char* column : columns) {
    if (column != columns.front()) row += '\t';
    if (const auto value = record.find(column); value != record.end()) row += cell_of(*value);
  }
  return row + '\n';
}

template <typename Found>
std::string lines_of_each(const Layout& layout, const Document& document, const std::vector<Found>& all) {
  std::string lines;
  Cursor cursor = cursor_for(layout, document.text);
  for (const Found& one : all) {
    if (layout.format == "text")
      lines += text_line(layout, document, cursor, one);
    else if (layout.format == "tsv")
      lines += row_of(record_of(layout, document, one));
    else
      lines += detail::line_of(record_of(layout, document, one));
  }
  return lines;
}

}  // namespace

std::string header_of(const Layout& layout) {
  if (layout.format != "tsv") return {};
  std::string header;
  for (const char* column : columns) {
    if (!header.empty()) header += '\t';
    header += column;
  }
  return header + '\n';
}

std::string lines_of(const Layout& layout, const Document& document, const std::vector<Citation>& citations,
                     const std::vector<Extractor::Rejection>& rejections) {
  return lines_of_each(layout, document, citations) + lines_of_each(layout, document, rejections);
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = blanks.find(c) != std::string_view::npos;
    if (!blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return detail::printable(line);
}

}  // namespace kamergraaf::cli

// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a reader is, and the list of them. A format added is a file here with a function that gives its Reader, and a line in
/// readers() of lib/reader.cpp.
///
///     Reader html_reader() { return {"html", {".html", ".htm"}, opens_with_tag, read_html}; }
///
/// Pure but for the streams; thread-safe.
#pragma once

#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/reader.hpp"

namespace kamergraaf::detail {

/// What a reader throws: its input as a whole cannot be read. Told from the errors of those it hands documents to.
struct Unreadable : Error {
  using Error::Error;
};

/// A line of the stream and where it stands.
struct Line {
  std::string text;        ///< without its end; without a byte-order mark
  std::size_t number = 0;  ///< from 1
  std::size_t offset = 0;  ///< the byte at which it begins
  std::size_t next = 0;    ///< the byte at which the next one does
};

/// Reads what one line holds. Throws Unreadable, of the first, where the whole cannot be read.
using ReadLine = void (*)(const Line& line, const std::string& name, const OnDocument& on_document, const OnError& on_error);

/// How one format is told and read.
struct Reader {
  std::string_view format;                 ///< as `--from` names it; empty: it only tells why it does not read
  std::vector<std::string_view> suffixes;  ///< of file names, in lower case: ".txt"
  bool (*knows)(std::string_view start);   ///< whether content that begins so is surely this; null where it never is
  void (*read)(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError& on_error);
  ReadLine read_line = nullptr;  ///< in the place of `read`, where each line is read for itself
  bool has_many = false;         ///< whether `read` finds any number of documents, and not one

  bool has_one_document() const { return read_line == nullptr && !has_many; }
};

Reader text_reader();
Reader markdown_reader();
Reader jsonl_reader();
Reader lines_reader();
Reader tkjson_reader();
Reader vlos_reader();
Reader xml_reader();
Reader html_reader();
Reader docx_reader();
Reader pdf_reader();  ///< tells what it cannot read, without a name, where the library was built without PDF

/// Throws Error where it is neither empty nor one of formats().
void require_format(std::string_view format);

/// Takes a line that is still to be read, whose text may be moved away, and what reads it.
using OnLine = std::function<void(Line& line, ReadLine read_line)>;

/// As read_each; but of a format that is read line by line all lines behind the first are handed over unread, so that any
/// thread may read them.
void read_each_apart(std::istream& in, const std::string& name, std::string_view format, const OnDocument& on_document,
                     const OnLine& on_line, const OnError& on_error);
void read_each_apart(const std::filesystem::path& path, std::string_view format, const OnDocument& on_document,
                     const OnLine& on_line, const OnError& on_error);

/// Whether a file is one document, as far as is known before it is read.
bool is_one_document(const std::filesystem::path& path, std::string_view format);

/// All that is left in the stream. Throws Unreadable: it cannot be read, or is larger than 2 GB.
std::string whole(std::istream& in, const std::string& name);

/// The next line; false after the last. Throws Unreadable: the stream cannot be read.
bool next_line(std::istream& in, const std::string& name, Line& line);

/// What must be known of a start before its encoding is: its bytes, and of UTF-16 the letters and blanks of ASCII, in `copied`.
std::string_view ascii_of(std::string_view start, std::string& copied);

/// The text without a byte-order mark in front.
std::string_view without_mark(std::string_view text);

}  // namespace kamergraaf::detail

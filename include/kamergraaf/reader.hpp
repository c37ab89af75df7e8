// SPDX-License-Identifier: Apache-2.0
/// \file
/// Readers: files in, documents out. A format is one file of lib/readers/, with its declaration in readers.hpp, its line in the
/// table of lib/reader.cpp, and its file named in CMakeLists.txt. After document.hpp, beside the resolver.
///
///     for (const auto& path : kamergraaf::files_under("brieven/"))
///       for (kamergraaf::Document& document : kamergraaf::read(path)) use(document);
///
///     kamergraaf::read_each("papers.jsonl", {}, use, [](const kamergraaf::Error& error) { warn(error.what()); });
///
/// Thread-safe: no state is kept between calls.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"
#include "kamergraaf/error.hpp"

namespace kamergraaf {

/// The formats that can be read, as `--from` names them.
///
///     txt     one document
///     markdown  one document: a text, the marks of its emphasis left out of what is read
///     jsonl   an object a line, with `id` and `text` (or `URL` and `Content`), and what of these is known of the paper:
///             `date` (YYYY-MM-DD), `dossier` (one, or a list), `number`, `session`, `chamber`, `kind`. They take the
///             place of what its head says; so does an `id` that is the identifier of a paper. Or a string a line.
///     lines   a document a line
///     html    one document: what the page shows, its footnotes, its links to papers, what its `<meta>` states
///     xml     one document: an official publication with its metadata, notes and links; other XML as its text
///     vlos    one document: the report of a meeting of the Tweede Kamer
///     docx    one document: Word from 2007 on. Its footnotes and endnotes follow the text, each a line "¹ …"
///     pdf     one document, where the library was built with KAMERGRAAF_PDF: page after page, its columns one after the
///             other; then what stands in the margins, then the footnotes, as in docx
///     tkjson  the Tweede Kamer's open data in JSON: a document for each Document, Zaak, Kamerstukdossier and Activiteit
///
/// What has no name of its own is named by its place: "papers.jsonl:12".
std::vector<std::string_view> formats();

/// The documents of one file: one for most formats, one a line for jsonl and lines.
/// \param format one of formats(); empty to tell it from the content and then the name
/// Throws Error: the file cannot be read, the format is unknown, a text is larger than 2 GB, a line of jsonl is no record
/// (file and byte are named).
std::vector<Document> read(const std::filesystem::path& path, std::string_view format = {});

/// The same from bytes in memory. `name` stands for the path.
std::vector<Document> read_bytes(std::string bytes, const std::string& name, std::string_view format = {});

/// What takes the documents of a file as they are read, and what takes its errors.
using OnDocument = std::function<void(Document)>;
using OnError = std::function<void(const Error&)>;

/// The documents one by one: each line of jsonl is handed over before the next is read. What cannot be read goes to
/// `on_error`, and the rest is read. A field of a record that cannot be used is such an error; its text is handed over.
/// Throws Error where `format` is none of formats(), and what the two functions throw.
void read_each(const std::filesystem::path& path, std::string_view format, const OnDocument& on_document,
               const OnError& on_error);

/// The same from a stream. It need not be seekable.
void read_each(std::istream& in, const std::string& name, std::string_view format, const OnDocument& on_document,
               const OnError& on_error);

/// What a folder has to read.
struct FolderFiles {
  std::vector<std::filesystem::path> files;     ///< in the order of their names
  std::vector<std::filesystem::path> left_out;  ///< its other files that are not hidden, in no order
};

/// The files of a folder that papers are read from, recursively: those whose ending a format has, and those that have none;
/// with a `format`, all. But no metadata.xml that stands beside a paper, and nothing whose name begins with a dot or "~$".
/// A folder in it that may not be entered, and a link that leads nowhere, are among them, so that their reading tells; a link
/// to a folder is not followed. A file gives itself, whatever its name. Throws Error: nothing is there, it may not be entered,
/// or it holds no such file.
/// \param format one of formats(), in which all are to be read; empty to tell it from content and names
FolderFiles files_in(const std::filesystem::path& path, std::string_view format = {});

/// The files alone.
std::vector<std::filesystem::path> files_under(const std::filesystem::path& path, std::string_view format = {});

}  // namespace kamergraaf

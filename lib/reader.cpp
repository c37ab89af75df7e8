// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/reader.hpp"

#include <algorithm>
#include <istream>
#include <sstream>

#include "detail/going_on.hpp"
#include "detail/log.hpp"
#include "detail/opening.hpp"
#include "readers/file_bytes.hpp"
#include "readers/metadata_file.hpp"
#include "readers/readers.hpp"

namespace kamergraaf {
namespace {

namespace files = std::filesystem;

constexpr std::size_t looked_at = 4096;

const std::vector<detail::Reader>& readers() {
  static const std::vector<detail::Reader> all{detail::text_reader(), detail::markdown_reader(), detail::html_reader(),
                                               detail::vlos_reader(), detail::xml_reader(),      detail::docx_reader(),
                                               detail::pdf_reader(),  detail::tkjson_reader(),   detail::jsonl_reader(),
                                               detail::lines_reader()};
  return all;
}

template <typename Wanted>
const detail::Reader* reader_that(Wanted wanted) {
  const auto found = std::find_if(readers().begin(), readers().end(), wanted);
  return found == readers().end() ? nullptr : &*found;
}

const detail::Reader* by_format(std::string_view format) {
  return reader_that([&](const detail::Reader& reader) { return reader.format == format; });
}

const detail::Reader* by_content(std::string_view start) {
  return reader_that([&](const detail::Reader& reader) { return reader.knows && reader.knows(start); });
}

const detail::Reader* by_name(const files::path& path) {
  std::string suffix = path.extension().string();
  std::transform(suffix.begin(), suffix.end(), suffix.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return reader_that([&](const detail::Reader& reader) {
    return std::find(reader.suffixes.begin(), reader.suffixes.end(), suffix) != reader.suffixes.end();
  });
}

bool may_hold_papers(const files::path& path) { return by_name(path) || path.extension().empty(); }

/// What programs leave in a folder for themselves: `.git`, `.DS_Store`, `~$brief.docx`.
bool is_hidden(const files::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with('.') || name.starts_with("~$");
}

/// A folder that may not be entered.
bool is_locked(const files::directory_entry& entry) {
  std::error_code fault;
  if (!entry.is_directory(fault)) return false;
  const files::directory_iterator opened(entry.path(), fault);
  return static_cast<bool>(fault);
}

/// A link that leads nowhere is, so that its reading tells.
bool is_file(const files::directory_entry& entry) {
  std::error_code fault;
  const bool is_one = entry.is_regular_file(fault) || (entry.is_symlink(fault) && !entry.exists(fault));
  return is_one && !detail::is_metadata_file(entry.path());
}

/// As paths are compared, name by name, but without taking them apart.
bool comes_first(const files::path& a, const files::path& b) {
  const auto rank = [](char c) { return c == '/' ? -1 : static_cast<int>(static_cast<unsigned char>(c)); };
  return std::lexicographical_compare(a.native().begin(), a.native().end(), b.native().begin(), b.native().end(),
                                      [&](char x, char y) { return rank(x) < rank(y); });
}

/// In `copied`, where the stream cannot show what it holds.
std::string_view peeked(std::istream& in, std::string& copied) {
  if (in.peek() == std::istream::traits_type::eof()) return {};
  if (const auto* file = dynamic_cast<const detail::FileBytes*>(in.rdbuf())) return file->held().substr(0, looked_at);
  const auto held = std::max(in.rdbuf()->in_avail(), std::streamsize{0});
  copied.resize(std::min(static_cast<std::size_t>(held), looked_at));
  in.rdbuf()->sgetn(copied.data(), static_cast<std::streamsize>(copied.size()));
  for (std::size_t back = 0; back < copied.size(); ++back) in.rdbuf()->sungetc();
  return copied;
}

const detail::Reader& told(std::istream& in, const std::string& name) {
  std::string copied;
  const std::string_view start = peeked(in, copied);
  if (in.bad()) throw detail::Unreadable("cannot be read", name, detail::last_code());
  in.clear();
  if (const auto* reader = by_content(start)) return *reader;
  if (const auto* reader = by_name(name)) return *reader;
  if (start.find('\0') != std::string::npos) throw detail::Unreadable("unknown format", name);
  return *by_format("txt");
}

std::vector<Document> all_of(const std::function<void(const OnDocument&, const OnError&)>& source) {
  std::vector<Document> documents;
  source([&](Document document) { documents.push_back(std::move(document)); }, [](const Error& error) { throw error; });
  return documents;
}

/// Reads each line where it comes.
detail::OnLine reading_lines(const std::string& name, const OnDocument& on_document, const OnError& on_error) {
  return [&](const detail::Line& line, detail::ReadLine read_line) { read_line(line, name, on_document, on_error); };
}

}  // namespace

void detail::require_format(std::string_view format) {
  if (!format.empty() && !by_format(format)) throw Error("unknown format", std::string(format));
}

std::vector<std::string_view> formats() {
  std::vector<std::string_view> names;
  for (const detail::Reader& reader : readers())
    if (!reader.format.empty()) names.push_back(reader.format);
  return names;
}

void detail::read_each_apart(std::istream& in, const std::string& name, std::string_view format, const OnDocument& on_document,
                             const OnLine& on_line, const OnError& on_error) {
  require_format(format);
  try {
    const Reader& reader = format.empty() ? told(in, name) : *by_format(format);
    log().debug("{}: read as {}", name, reader.format);
    if (!reader.read_line) return reader.read(in, name, on_document, on_error);
    for (Line line; next_line(in, name, line);) {
      go_on();
      if (line.number == 1)
        reader.read_line(line, name, on_document, on_error);
      else
        on_line(line, reader.read_line);
    }
  } catch (const Unreadable& error) {
    on_error(error);
  }
}

void detail::read_each_apart(const files::path& path, std::string_view format, const OnDocument& on_document,
                             const OnLine& on_line, const OnError& on_error) {
  require_format(format);
  FileBytes file(path);
  if (!file.is_open()) return on_error(*fault_of_opening(path, false));
  std::istream in(&file);
  read_each_apart(in, path.string(), format, on_document, on_line, on_error);
}

bool detail::is_one_document(const files::path& path, std::string_view format) try {
  if (!format.empty()) return by_format(format)->has_one_document();
  FileBytes file(path);
  std::istream in(&file);
  return !file.is_open() || told(in, path.string()).has_one_document();
} catch (const Unreadable&) {
  return true;
}

void read_each(std::istream& in, const std::string& name, std::string_view format, const OnDocument& on_document,
               const OnError& on_error) {
  detail::read_each_apart(in, name, format, on_document, reading_lines(name, on_document, on_error), on_error);
}

void read_each(const files::path& path, std::string_view format, const OnDocument& on_document, const OnError& on_error) {
  const std::string name = path.string();
  detail::read_each_apart(path, format, on_document, reading_lines(name, on_document, on_error), on_error);
}

std::vector<Document> read(const files::path& path, std::string_view format) {
  return all_of(
      [&](const OnDocument& on_document, const OnError& on_error) { read_each(path, format, on_document, on_error); });
}

std::vector<Document> read_bytes(std::string bytes, const std::string& name, std::string_view format) {
  std::istringstream in(std::move(bytes));
  return all_of(
      [&](const OnDocument& on_document, const OnError& on_error) { read_each(in, name, format, on_document, on_error); });
}

FolderFiles files_in(const files::path& path, std::string_view format) {
  std::error_code fault;
  if (!files::is_directory(path, fault)) {
    if (!files::exists(path, fault))
      throw Error(fault ? "cannot be opened" : "no such file or folder", path.string(),
                  fault ? fault : std::make_error_code(std::errc::no_such_file_or_directory));
    return {{path}, {}};
  }
  FolderFiles found;
  files::recursive_directory_iterator at(path, fault);
  for (; !fault && at != files::recursive_directory_iterator(); at.increment(fault)) {
    const bool is_closed = is_hidden(at->path()) || is_locked(*at);
    if (is_closed) at.disable_recursion_pending();
    if (is_hidden(at->path()) || (!is_closed && !is_file(*at))) continue;
    if (is_closed || !format.empty() || may_hold_papers(at->path()))
      found.files.push_back(at->path());
    else
      found.left_out.push_back(at->path());
  }
  if (fault) throw Error(fault.message(), path.string(), fault);
  if (found.files.empty()) {
    const std::string others = found.left_out.empty() ? "" : ", and other files: " + std::to_string(found.left_out.size());
    throw Error("no papers in this folder" + others, path.string());
  }
  std::sort(found.files.begin(), found.files.end(), comes_first);
  return found;
}

std::vector<files::path> files_under(const files::path& path, std::string_view format) { return files_in(path, format).files; }

}  // namespace kamergraaf

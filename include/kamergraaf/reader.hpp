// SPDX-License-Identifier: Apache-2.0
/// \file
/// Readers: files in, documents out. One file of lib/readers/ a format, one line of registration each.
///
///     for (const auto& path : kamergraaf::files_under("brieven/"))
///       for (kamergraaf::Document& document : kamergraaf::read(path)) use(document);
///
/// Thread-safe: no state is kept between calls.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "kamergraaf/document.hpp"

namespace kamergraaf {

/// The formats that can be read, as `--from` names them.
std::vector<std::string_view> formats();

/// The documents of one file: one for most formats, one a line for jsonl and lines.
/// \param format one of formats(); empty to tell it from the content and then the name
/// Throws Error: the file cannot be opened, the format is unknown, a line of jsonl is no record (file and byte are named).
std::vector<Document> read(const std::filesystem::path& path, std::string_view format = {});

/// The same from bytes in memory. `name` stands for the path.
std::vector<Document> read(std::string bytes, const std::string& name, std::string_view format = {});

/// The readable files of a folder, recursively, in the order of their names; a file gives itself.
/// Throws Error: nothing is there, or the folder holds no file in a known format.
std::vector<std::filesystem::path> files_under(const std::filesystem::path& path);

}  // namespace kamergraaf

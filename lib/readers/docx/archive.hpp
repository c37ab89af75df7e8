// SPDX-License-Identifier: Apache-2.0
/// \file
/// A ZIP archive in memory: its entries by name, and no more bytes out of them than a paper can have.
///
///     Archive archive(std::move(bytes), "brief.docx");
///     archive.entry("word/document.xml");   // its bytes, or nothing where there is no such entry
///
/// For one thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kamergraaf::detail {

class Archive {
 public:
  /// \param file its name, for errors. Throws Unreadable: the list of entries cannot be read.
  Archive(std::string bytes, std::string file);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  /// Throws Unreadable: the entry is encrypted or broken, or all that was asked for is larger together than 256 MB, or than
  /// 16 MB and 100 times the archive. What an entry says of its own size is not believed.
  std::optional<std::string> entry(const std::string& path);

 private:
  struct Opened;
  std::unique_ptr<Opened> opened_;
};

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
/// \file
/// The publisher's metadata.xml, which lies beside a paper: in its folder, as `<stem>.metadata.xml`, or in a folder that bears
/// the paper's name.
///
///     complete_by_file(stated, "papers/kst-36045-190.xml");   // papers/kst-36045-190/metadata.xml
///
/// Thread-safe; it reads files.
#pragma once

#include <filesystem>

#include "readers/metadata.hpp"

namespace kamergraaf::detail {

/// Whether a file of that name is the metadata of a paper, and no paper.
bool is_metadata_file(const std::filesystem::path& path);

/// Adds what the first file of these states that is this paper's: it names the same identifier, or the paper has none and its
/// file is not named by another. What `stated` has stays. A file that cannot be read states nothing; it is logged.
void complete_by_file(Metadata& stated, const std::filesystem::path& paper);

}  // namespace kamergraaf::detail

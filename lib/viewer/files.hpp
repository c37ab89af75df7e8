// SPDX-License-Identifier: Apache-2.0
/// \file
/// The files that a page is made of, as they are in lib/viewer/; lib/cmake/viewer.cmake lists them and puts them in the
/// library.
///
///     viewer::file("page.css");   // "/* SPDX-License-Identifier: …"
///
/// Pure; thread-safe.
#pragma once

#include <string_view>

namespace kamergraaf::viewer {

/// What the file holds; empty where there is none of that name.
std::string_view file(std::string_view name);

}  // namespace kamergraaf::viewer

// SPDX-License-Identifier: Apache-2.0
/// \file
/// By what a graph that was written is known again where papers are read.
///
///     if (bytes.ends_with(written::end_of_pdf)) throw Unreadable(written::no_paper, name);
///
/// Constants.
#pragma once

#include <string_view>

namespace kamergraaf::detail::written {

inline constexpr const char* no_paper = "a graph that kamergraaf has written, and no paper";
inline constexpr std::string_view begin_of_json = R"({"directed": true, "multigraph": true)";
inline constexpr std::string_view end_of_pdf = "%kamergraaf\n";
inline constexpr std::string_view generator_of_html = "kamergraaf";

}  // namespace kamergraaf::detail::written

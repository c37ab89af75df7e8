// SPDX-License-Identifier: Apache-2.0
/// \file
/// Writing the graph for others to read. One file of lib/writers/ a format, one line of registration each.
///
///     std::ofstream file("brief.dot");
///     kamergraaf::write(file, graph, "dot");
///     kamergraaf::write(std::filesystem::path("brief.svg"), graph);
///
/// Pure but for the stream; thread-safe on a graph that nobody changes.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string_view>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf {

/// The formats that can be written, as `--to` names them.
std::vector<std::string_view> graph_formats();

/// Writes the graph. Throws Error where the format is unknown, or where it needs GraphViz and that is not to be found.
void write(std::ostream& out, const CitationGraph& graph, std::string_view format);

/// Writes a file in the format that its name ends on, whole or not at all: a file beside it is written and renamed. What is no
/// file (a pipe, a device) is written as it is. Throws Error, also where it cannot be written.
void write(const std::filesystem::path& path, const CitationGraph& graph, std::string_view format = {});

}  // namespace kamergraaf

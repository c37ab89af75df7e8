// SPDX-License-Identifier: Apache-2.0
/// \file
/// The formats that a graph is read back from, one a file. Registered in read_graph.cpp.
///
///     const CitationGraph graph = graphml(bytes, "graph.graphml");
///
/// Pure; thread-safe.
#pragma once

#include <string>

#include "kamergraaf/graph.hpp"

namespace kamergraaf::stored {

/// What writers::graphml wrote: stored/graphml.cpp. Throws Error.
/// \param bytes all of the file
/// \param file  its name, for errors
CitationGraph graphml(std::string bytes, const std::string& file);
/// What writers::json wrote: stored/json.cpp. Likewise.
CitationGraph json(std::string bytes, const std::string& file);

}  // namespace kamergraaf::stored

// SPDX-License-Identifier: Apache-2.0
/// \file
/// Writing the graph for others to read, and reading it back. A format is one file of lib/writers/, with its declaration in
/// writers.hpp, its line in the table of lib/write.cpp, and its file named in CMakeLists.txt.
///
///     std::ofstream file("brief.dot");
///     kamergraaf::write(file, graph, "dot");
///     kamergraaf::write(std::filesystem::path("brief.graphml"), graph);
///     const kamergraaf::CitationGraph same = kamergraaf::read_graph("brief.graphml");
///
/// | format | for | what it has |
/// |---|---|---|
/// | dot svg png pdf | GraphViz | a drawing: frames for dossiers, the most connected papers where there are too many |
/// | mermaid | Markdown | a smaller drawing |
/// | graphml | networkx, igraph, yEd, Gephi | all; it is read back |
/// | json | networkx.node_link_graph | all; it is read back |
/// | gexf | Gephi | columns; colours, sizes, a time line |
/// | csv | Gephi, pandas | columns, in two files: FILE_nodes.csv and FILE_edges.csv |
/// | cytoscape | Cytoscape.js, Cytoscape | columns |
/// | turtle | RDF | papers by their addresses, in CiTO and Dublin Core terms |
/// | html | a browser | a page to click through, in one file: by time or by force, with the words around each citation |
///
/// The same graph is the same file, whatever order its papers were added in: vertices stand by id, edges by the ids of their
/// ends and by kind.
///
/// Any text may stand in titles, names and words. What a format has no place for is U+FFFD in it: bytes that are no UTF-8 in
/// all; control characters but tab and line ends, U+FFFE and U+FFFF in the XML of graphml and gexf (graphml keeps the
/// true text beside it for who reads it back); NUL in csv; all control characters but line ends in drawings.
///
/// Pure but for the streams; thread-safe on a graph that nobody changes.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string_view>
#include <vector>

#include "kamergraaf/graph.hpp"

namespace kamergraaf {

struct WriteOptions {
  /// How many nodes a drawing has at most; the most connected stay, and the drawing tells that others are left out. Empty for
  /// what can be read: 400, in Mermaid 100. 0 for all. The other formats always have all.
  std::optional<std::size_t> nodes = {};
};

/// The formats that can be written, as `--to` names them.
std::vector<std::string_view> graph_formats();

/// The format that a file name ends on, in either case (".graphml", ".ttl" for turtle, ".mmd" for mermaid, ".cyjs" for
/// cytoscape, ".gv" for dot); empty where there is none.
std::string_view graph_format_of(const std::filesystem::path& path);

/// Whether a format is a drawing, which WriteOptions::nodes keeps small: dot, svg, png, pdf and mermaid.
bool is_drawing(std::string_view format);

/// Whether a format is more than one file, so that a stream cannot hold it: csv.
bool is_several_files(std::string_view format);

/// Writes the graph. Throws Error where the format is unknown or is_several_files(), or where it needs GraphViz and that is not
/// to be found. \returns how many nodes a drawing leaves out
std::size_t write(std::ostream& out, const CitationGraph& graph, std::string_view format, const WriteOptions& options = {});

/// Writes a file in the format that its name ends on, whole or not at all: a file beside it is written and renamed. What is no
/// file (a pipe, a device) is written as it is. Of several files the names are made from the path without ".csv".
/// Throws Error, also where it cannot be written. \returns how many nodes a drawing leaves out
std::size_t write(const std::filesystem::path& path, const CitationGraph& graph, std::string_view format = {},
                  const WriteOptions& options = {});

/// The formats that a graph is read back from: graphml, json.
std::vector<std::string_view> stored_formats();

/// Reads what write() wrote, or what another program wrote with the same ids and names of columns: the same vertices and edges
/// with all their fields. Throws Error with the place and the reason: no such format, no such file, a record that is not as it
/// should be, an edge whose end is no vertex, a vertex or edge that is there twice.
CitationGraph read_graph(std::istream& in, std::string_view format);
/// \param format that which its name ends on, where this is empty
CitationGraph read_graph(const std::filesystem::path& path, std::string_view format = {});

}  // namespace kamergraaf

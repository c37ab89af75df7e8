// SPDX-License-Identifier: Apache-2.0
/// \file
/// kamergraaf reads Dutch parliamentary papers, finds every citation in them, works out which paper each one means, and
/// builds a graph of them.
///
///     bytes ─read→ Document ─extract→ Citation ─resolve→ Identifier ─add→ CitationGraph ─trace→ answers ─write→ files
///
/// The headers, in the order in which data moves:
///
/// - text.hpp, source.hpp: places in a text, and in the file that it came from
/// - identifier.hpp, citation.hpp: the name of a paper, and a place that names it
/// - pattern.hpp, extractor.hpp: what a citation looks like, and the citations of a text
/// - document.hpp, reader.hpp: a paper with what its head says, and papers out of files
/// - registry.hpp, resolver.hpp: which papers exist, and which of them a citation means
/// - graph.hpp, waiting.hpp, compact.hpp: who cites whom, one paper at a time or packed
/// - traverse.hpp, follow.hpp, dossiers.hpp, measure.hpp: what is around a paper, what became of it, what matters
/// - check.hpp, link.hpp, write.hpp: what is wrong with a corpus, citations as links, the graph as a file
/// - corpus.hpp: many papers at once, on all cores
/// - error.hpp, version.hpp: the one exception, and which version this is
///
/// The whole of it in twelve lines:
///
///     #include <kamergraaf/kamergraaf.hpp>
///     #include <iostream>
///
///     int main() {
///       const kamergraaf::Extractor extractor;
///       kamergraaf::CitationGraph graph;
///       for (const auto& document : kamergraaf::read("seeds/kst-21501-20-2189.txt")) {
///         const auto citations = kamergraaf::citations_of(document, extractor);
///         for (const auto& c : citations) std::cout << c.span.of(document.text) << " -> " << to_string(c.id) << '\n';
///         kamergraaf::add(graph, document, citations);
///       }
///       kamergraaf::write("letter.dot", graph);
///     }
#pragma once

#include "kamergraaf/check.hpp"
#include "kamergraaf/citation.hpp"
#include "kamergraaf/compact.hpp"
#include "kamergraaf/corpus.hpp"
#include "kamergraaf/document.hpp"
#include "kamergraaf/dossiers.hpp"
#include "kamergraaf/error.hpp"
#include "kamergraaf/extractor.hpp"
#include "kamergraaf/follow.hpp"
#include "kamergraaf/graph.hpp"
#include "kamergraaf/identifier.hpp"
#include "kamergraaf/link.hpp"
#include "kamergraaf/measure.hpp"
#include "kamergraaf/pattern.hpp"
#include "kamergraaf/reader.hpp"
#include "kamergraaf/registry.hpp"
#include "kamergraaf/resolver.hpp"
#include "kamergraaf/source.hpp"
#include "kamergraaf/text.hpp"
#include "kamergraaf/traverse.hpp"
#include "kamergraaf/version.hpp"
#include "kamergraaf/waiting.hpp"
#include "kamergraaf/write.hpp"

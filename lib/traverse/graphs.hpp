// SPDX-License-Identifier: Apache-2.0
/// \file
/// The graphs that walks are compiled for.
///
///     #define KAMERGRAAF_COMPILE(Graph) template Trail<Graph> trace(const Graph&, VertexOf<Graph>, const TraceOptions&);
///     KAMERGRAAF_FOR_EACH_GRAPH(KAMERGRAAF_COMPILE)
///
/// Pure; thread-safe.
#pragma once

#include "kamergraaf/traverse.hpp"

#define KAMERGRAAF_FOR_EACH_GRAPH(compile) \
  compile(CitationGraph) compile(CompactGraph) compile(AsOf<CitationGraph>) compile(AsOf<CompactGraph>)

// SPDX-License-Identifier: Apache-2.0
/// \file
/// A graph whose title, names and file hold what formats stumble over: quotes, marks, line ends, bytes that are no UTF-8.
#pragma once

#include "letter.hpp"

namespace nasty {

using namespace kamergraaf;

inline const std::string text = "\"Quote\" <b>&amp; C:\\new\\ \\N {a|b}\n\x01\xFF Yeşilgöz 😀 \\";

inline CitationGraph graph() {
  CitationGraph graph = letter::graph();
  Document document;
  document.name = text;
  document.text = text;
  document.head.title = text;
  document.head.authors = {{text, "", ""}};
  document.head.dossiers = {{{"36000", ""}, 0, text}};
  add(graph, document, std::vector{letter::citation(document, "\"Quote\" <b>", "kst-36045-191")});
  return graph;
}

}  // namespace nasty

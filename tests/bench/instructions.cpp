// SPDX-License-Identifier: Apache-2.0
/// \file
/// `instructions TEXT BYTES TIMES` makes an invented text and extracts its citations so many times; prints how many there are.
/// TEXT is one of bench::densities, or `settled`: a paper with the text of scans, and a register of 20,000 papers to settle
/// what it cites. instructions.py counts with it how many instructions a byte costs.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include "kamergraaf/resolver.hpp"
#include "texts.hpp"

namespace {

kamergraaf::Register many_papers() {
  kamergraaf::Register papers;
  for (int dossier = 30000; dossier < 30200; ++dossier)
    for (int number = 1; number <= 100; ++number) {
      kamergraaf::KnownPaper paper;
      paper.id = *kamergraaf::parse_identifier("kst-" + std::to_string(dossier) + '-' + std::to_string(number));
      paper.kind = kamergraaf::PaperKind::motion;
      paper.names = {"Van Aalst"};
      papers.add(std::move(paper));
    }
  return papers;
}

/// What finds the citations of the text, and tells how many there are.
std::function<std::size_t()> finding(const std::string& named, std::size_t bytes) {
  const auto* const at = std::find(bench::densities.begin(), bench::densities.end(), named == "settled" ? "scans" : named);
  if (at == bench::densities.end()) return {};
  std::string text = bench::text(static_cast<bench::Density>(at - bench::densities.begin()), bytes);
  const kamergraaf::Extractor extractor;
  if (named != "settled") return [=] { return extractor.extract(text).size(); };
  return [=, paper = kamergraaf::document_from_text("paper.txt", std::move(text)), papers = many_papers()] {
    return citations_of(paper, extractor, papers).size();
  };
}

}  // namespace

int main(int argc, char** argv) {
  const auto find = argc == 4 ? finding(argv[1], std::strtoull(argv[2], nullptr, 10)) : std::function<std::size_t()>();
  if (!find) return std::fputs("instructions TEXT BYTES TIMES\n", stderr), 2;
  std::size_t found = 0;
  for (auto times = std::strtoull(argv[3], nullptr, 10); times > 0; --times) found = find();
  std::printf("%zu\n", found);
}

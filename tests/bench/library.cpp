// SPDX-License-Identifier: Apache-2.0
/// \file
/// The library's side of python.py, in turn with Python's.
///
///     library write DENSITY BYTES FILE    an invented text
///     library time FILE                   for each line of standard input the seconds that its citations take; for an empty
///                                         line those of the file
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "kamergraaf/resolver.hpp"
#include "texts.hpp"

namespace {

constexpr int calls = 20'000;

std::size_t citations_in(const kamergraaf::Extractor& extractor, const std::string& text) {
  return citations_of(kamergraaf::document_from_text({}, text), extractor).size();
}

void answer(const std::string& file) {
  const kamergraaf::Extractor extractor;
  for (std::string line; std::getline(std::cin, line);) {
    const int times = line.empty() ? 1 : calls;
    const std::string& text = line.empty() ? file : line;
    std::size_t found = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i) found += citations_in(extractor, text);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::cout << took.count() / times << ' ' << found << std::endl;
  }
}

int write(const std::string& density, std::size_t size, const char* path) {
  const auto* const named = std::find(bench::densities.begin(), bench::densities.end(), density);
  if (named == bench::densities.end()) return 2;
  std::ofstream(path, std::ios::binary) << bench::text(static_cast<bench::Density>(named - bench::densities.begin()), size);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string asked = argc > 1 ? argv[1] : "";
  if (asked == "write" && argc == 5) return write(argv[2], std::strtoull(argv[3], nullptr, 10), argv[4]);
  if (asked != "time" || argc != 3) return std::fputs("library write DENSITY BYTES FILE, or library time FILE\n", stderr), 2;
  std::ifstream file(argv[2], std::ios::binary);
  answer({std::istreambuf_iterator<char>(file), {}});
}

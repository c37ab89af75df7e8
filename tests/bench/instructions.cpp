// SPDX-License-Identifier: Apache-2.0
/// \file
/// `instructions DENSITY BYTES TIMES` makes an invented text and extracts its citations so many times; prints how many there
/// are. instructions.py counts with it how many instructions a byte costs.
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "kamergraaf/extractor.hpp"
#include "texts.hpp"

int main(int argc, char** argv) {
  const auto* const named = argc == 4 ? std::find(bench::densities.begin(), bench::densities.end(), argv[1]) : nullptr;
  if (!named || named == bench::densities.end()) return std::fputs("instructions DENSITY BYTES TIMES\n", stderr), 2;
  const auto density = static_cast<bench::Density>(named - bench::densities.begin());
  const std::string text = bench::text(density, std::strtoull(argv[2], nullptr, 10));
  const kamergraaf::Extractor extractor;
  std::size_t found = 0;
  for (auto times = std::strtoull(argv[3], nullptr, 10); times > 0; --times) found = extractor.extract(text).size();
  std::printf("%zu\n", found);
}

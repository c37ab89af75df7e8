// SPDX-License-Identifier: Apache-2.0
// A program of its own: it counts what is taken from the heap.
#include <doctest/doctest.h>

#include <cstdlib>
#include <new>
#include <string>

#include "kamergraaf/extractor.hpp"

namespace {

thread_local std::size_t allocations = 0;

std::size_t allocations_for(const kamergraaf::Extractor& extractor, const std::string& text) {
  const std::size_t before = allocations;
  const bool is_found = !extractor.extract(text).empty();
  return is_found ? std::string::npos : allocations - before;
}

}  // namespace

void* operator new(std::size_t bytes) {
  ++allocations;
  if (void* memory = std::malloc(bytes == 0 ? 1 : bytes)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

TEST_CASE("a text without citations takes nothing from the heap, once its like was read before") {
  const kamergraaf::Extractor extractor;
  std::string pages;
  for (int page = 1; page < 2000; ++page)
    pages += "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering in " + std::to_string(1900 + page % 120) +
             " de oevers te meten, en gaat over tot de orde van de dag.\n\n- " + std::to_string(page) + " -\n";
  for (const std::string& text : {std::string(), std::string("Dit is een tekst."), std::string("In 2024 kwamen 36 mensen."),
                                  std::string(100'000, '7'), pages}) {
    CAPTURE(text.substr(0, 40));
    extractor.extract(text);
    CHECK(allocations_for(extractor, text) == 0);
  }
}

TEST_CASE("what is taken from the heap is counted") {
  const kamergraaf::Extractor extractor;
  CHECK(allocations_for(extractor, "Kamerstuk 36 045, nr. 190") == std::string::npos);
  const std::size_t before = allocations;
  CHECK_FALSE(extractor.extract("Kamerstuk 36 045, nr. 190").empty());
  CHECK(allocations > before);
}

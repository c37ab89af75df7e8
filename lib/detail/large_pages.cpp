// SPDX-License-Identifier: Apache-2.0
#include "detail/large_pages.hpp"

#include <cstdint>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace kamergraaf::detail {
namespace {

constexpr std::size_t page = std::size_t{2} << 20;
constexpr std::size_t least = 2 * page;

class LargePages final : public std::pmr::memory_resource {
  void* do_allocate(std::size_t bytes, std::size_t alignment) override {
    if (bytes < least) return ::operator new(bytes, std::align_val_t(alignment));
    void* memory = ::operator new(bytes, std::align_val_t(page));
    prefer_large_pages(memory, bytes);
    return memory;
  }

  void do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) override {
    ::operator delete(memory, std::align_val_t(bytes < least ? alignment : page));
  }

  bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override { return this == &other; }
};

}  // namespace

void prefer_large_pages([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) noexcept {
#ifdef MADV_HUGEPAGE
  const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + page - 1) / page * page;
  const auto end = (reinterpret_cast<std::uintptr_t>(memory) + bytes) / page * page;
  if (begin < end) static_cast<void>(madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE));
#endif
}

std::pmr::memory_resource* large_pages() noexcept {
  static LargePages pages;
  return &pages;
}

}  // namespace kamergraaf::detail

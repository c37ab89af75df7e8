// SPDX-License-Identifier: Apache-2.0
/// \file
/// Memory for tables of many megabytes that are read here and there: in large pages where the system has them, as each of
/// the small ones costs a fault when it is first touched and a walk through the page tables ever after.
///
///     std::pmr::vector<Row> rows(large_pages());
///
/// Thread-safe.
#pragma once

#include <cstddef>
#include <memory_resource>

namespace kamergraaf::detail {

/// The same for memory of any vector, before it is touched.
///
///     values.reserve(size);
///     prefer_large_pages(values.data(), size * sizeof(Value));
void prefer_large_pages(void* memory, std::size_t bytes) noexcept;

/// What is smaller than some pages of them comes from new, as all does where the system has none.
std::pmr::memory_resource* large_pages() noexcept;

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
/// \file
/// What long work reads while other threads run may not be changed meanwhile: whoever tries is told.
///
///     const InUse reading(&graph);                     // as long as it lives
///     require_unused(&graph, "the graph");             // RuntimeError in another thread
///
/// Needs the GIL, as do making and ending an InUse; so short work, which keeps the GIL, need not say anything.
#pragma once

#include <utility>

namespace kamergraaf::python {

/// Says that something is read; nothing for null.
class InUse {
 public:
  explicit InUse(const void* read);
  InUse(InUse&& other) noexcept : read_(std::exchange(other.read_, nullptr)) {}
  InUse& operator=(InUse&&) = delete;
  ~InUse();

 private:
  const void* read_;
};

/// Nothing is read any more, as in the child of a fork.
void forget_readers();

/// Throws RuntimeError where long work of another thread reads it. \param what  as the error names it
void require_unused(const void* changed, const char* what);

}  // namespace kamergraaf::python

// SPDX-License-Identifier: Apache-2.0
/// \file
/// Long work that may be ended from outside: it asks whether to go on, at places that are milliseconds apart.
///
///     const Stoppable stoppable([&] { if (stopped) throw Stopped(); });  // on this thread, as long as it lives
///     for (const Line line : lines) { go_on(); read(line); }
///
/// Each thread is asked for itself. go_on() is two instructions where nobody wants to know.
#pragma once

#include <functional>
#include <utility>

namespace kamergraaf::detail {

/// What work that is ended throws, where the one who ends it has nothing else to say.
struct Stopped {};

inline constinit thread_local const std::function<void()>* asking = nullptr;

/// Calls what this thread was given to ask, which throws to end the work.
inline void go_on() {
  if (asking != nullptr) (*asking)();
}

/// Has the work of this thread ask, as long as it lives.
class Stoppable {
 public:
  explicit Stoppable(std::function<void()> ask) : ask_(std::move(ask)), before_(std::exchange(asking, &ask_)) {}
  Stoppable(const Stoppable&) = delete;
  Stoppable& operator=(const Stoppable&) = delete;
  ~Stoppable() { asking = before_; }

 private:
  std::function<void()> ask_;
  const std::function<void()>* before_;
};

}  // namespace kamergraaf::detail

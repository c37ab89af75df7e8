// SPDX-License-Identifier: Apache-2.0
/// \file
/// How long at least one thread was at work.
///
///     BusyClock clock;
///     { const BusyClock::Turn turn(clock); extract(); }
///     clock.seconds();
///
/// Thread-safe.
#pragma once

#include <chrono>
#include <mutex>

namespace kamergraaf::detail {

/// The time in which one thread or several were inside a Turn; counted once however many they were.
class BusyClock {
 public:
  /// At work while it lives.
  class Turn {
   public:
    explicit Turn(BusyClock& clock) : clock_(clock) { clock_.enter(); }
    ~Turn() { clock_.leave(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

   private:
    BusyClock& clock_;
  };

  /// Inside a Turn of the same thread: not at work while it lives.
  class Pause {
   public:
    explicit Pause(BusyClock& clock) : clock_(clock) { clock_.leave(); }
    ~Pause() { clock_.enter(); }
    Pause(const Pause&) = delete;
    Pause& operator=(const Pause&) = delete;

   private:
    BusyClock& clock_;
  };

  double seconds() const {
    const std::lock_guard lock(mutex_);
    return std::chrono::duration<double>(inside_ == 0 ? total_ : total_ + (Clock::now() - since_)).count();
  }

 private:
  using Clock = std::chrono::steady_clock;

  void enter() {
    const std::lock_guard lock(mutex_);
    if (inside_++ == 0) since_ = Clock::now();
  }
  void leave() {
    const std::lock_guard lock(mutex_);
    if (--inside_ == 0) total_ += Clock::now() - since_;
  }

  mutable std::mutex mutex_;
  unsigned inside_ = 0;
  Clock::time_point since_;
  Clock::duration total_{};
};

}  // namespace kamergraaf::detail

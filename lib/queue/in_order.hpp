// SPDX-License-Identifier: Apache-2.0
/// \file
/// Work done by several threads, its results handed over in the order in which it was given.
///
///     InOrder<std::string> work(threads, print);
///     for (auto& document : documents) work.add([=] { return lines_of(document); }, document.text.size());
///     work.finish();
///
/// add() and finish() are for one thread, in which the results are handed over too. Where that one is ended
/// (detail/going_on.hpp), so is the work of the others.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "detail/going_on.hpp"

namespace kamergraaf::detail {

/// At most four pieces of work a thread, and 64 MB, wait at a time. What a piece throws is thrown when its turn comes.
template <typename Result>
class InOrder {
 public:
  /// With one thread all is done in add() itself.
  InOrder(unsigned threads, std::function<void(Result)> deliver)
      : deliver_(std::move(deliver)), threads_(threads), most_(std::size_t{4} * threads) {}

  InOrder(const InOrder&) = delete;
  InOrder& operator=(const InOrder&) = delete;

  /// Ends what is not finished.
  ~InOrder() { ended_ = true; }

  /// \param bytes what the piece holds in memory
  template <typename Work>
  void add(Work piece, std::size_t bytes) {
    if (threads_ <= 1) return deliver_(piece());
    if (workers_.size() < threads_) workers_.emplace_back([this](const std::stop_token& stop) { work(stop); });
    std::packaged_task<Result()> task(std::move(piece));
    waiting_.push_back({task.get_future(), bytes});
    held_ += bytes;
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    wake_.notify_one();
    while (!waiting_.empty() && (waiting_.size() > most_ || held_ > most_bytes || ready())) deliver_first();
  }

  /// Hands over what is left.
  void finish() {
    while (!waiting_.empty()) deliver_first();
  }

 private:
  static constexpr std::size_t most_bytes = std::size_t{64} << 20;
  static constexpr std::chrono::milliseconds between_looks{20};

  struct Waiting {
    std::future<Result> result;
    std::size_t bytes;
  };

  bool ready() const { return waiting_.front().result.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }

  void deliver_first() {
    Waiting first = std::move(waiting_.front());
    waiting_.pop_front();
    held_ -= first.bytes;
    while (first.result.wait_for(between_looks) != std::future_status::ready) go_on();
    deliver_(first.result.get());
  }

  void work(const std::stop_token& stop) {
    const Stoppable stoppable([this] {
      if (ended_) throw Stopped();
    });
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, stop, [this] { return !tasks_.empty(); }) && !ended_) {
      std::packaged_task<Result()> task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
      task = {};
      lock.lock();
    }
  }

  std::function<void(Result)> deliver_;
  unsigned threads_;
  std::size_t most_;
  std::size_t held_ = 0;
  std::deque<Waiting> waiting_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::deque<std::packaged_task<Result()>> tasks_;
  std::atomic<bool> ended_ = false;
  std::vector<std::jthread> workers_;
};

}  // namespace kamergraaf::detail

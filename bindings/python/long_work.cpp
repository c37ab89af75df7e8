// SPDX-License-Identifier: Apache-2.0
#include "long_work.hpp"

#include <cxxabi.h>

#include <algorithm>
#include <exception>
#include <future>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "detail/going_on.hpp"
#include "in_use.hpp"

namespace kamergraaf::python {
namespace {

using namespace std::chrono_literals;

constexpr auto between_looks = 20ms;
constexpr auto between_tellings = 100ms;
constexpr int most_threads = 256;

/// Numbers that several threads share out among themselves, until all are done or one of them fails.
class Shares {
 public:
  Shares(std::size_t total, const std::function<void(std::size_t)>& work, const std::function<void(std::size_t)>& count)
      : total_(total), work_(work), count_(count) {}

  void take() {
    try {
      for (std::size_t i = next_++; i < total_ && !stopped_; i = next_++) {
        work_(i);
        count_(1);
      }
    } catch (...) {
      stopped_ = true;
      throw;
    }
  }

  /// As others than the first do it: what the first ends is ended here too.
  void help() {
    const detail::Stoppable stoppable([this] {
      if (stopped_) throw detail::Stopped();
    });
    try {
      take();
    } catch (const detail::Stopped&) {
    }
  }

  void stop() noexcept { stopped_ = true; }

 private:
  std::size_t total_;
  const std::function<void(std::size_t)>& work_;
  const std::function<void(std::size_t)>& count_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> stopped_ = false;
};

py::object callback_of(const py::object& progress) {
  return progress.is_none() ? progress : py::module_::import("kamergraaf.progress").attr("callback_of")(progress);
}

std::atomic<bool> ending = false;
std::atomic<int> working = 0;

/// Ends this thread of Python.
[[noreturn]] void leave() {
  PyErr_SetNone(PyExc_SystemExit);
  throw py::error_already_set();
}

/// Python runs the handlers of signals in its first thread alone; 0 as long as nobody has asked which that is.
std::atomic<unsigned long> first_thread = 0;

bool is_first_thread() {
  if (first_thread == 0)
    first_thread = py::module_::import("threading").attr("main_thread")().attr("ident").cast<unsigned long>();
  return PyThread_get_thread_ident() == first_thread;
}

}  // namespace

LongWork::LongWork(const py::object& progress, std::size_t total)
    : progress_(callback_of(progress)), total_(total), hears_signals_(is_first_thread()) {}

void LongWork::tell() {
  if (progress_.is_none()) return;
  told_ = Clock::now();
  progress_(done_.load(), total_);
}

void LongWork::look_around() {
  if (ending && !hears_signals_) throw detail::Stopped();
  if (!hears_signals_ && progress_.is_none()) return;
  const auto now = Clock::now();
  if (now - looked_ < between_looks) return;
  looked_ = now;
  const py::gil_scoped_acquire held;
  if (PyErr_CheckSignals() != 0) throw py::error_already_set();
  if (now - told_ >= between_tellings) tell();
}

void LongWork::reach(std::size_t done) {
  done_ = done;
  look_around();
}

void LongWork::run(const std::function<void()>& work) {
  if (ending && !hears_signals_) leave();
  ++working;
  PyThreadState* const thread = PyEval_SaveThread();
  std::exception_ptr thrown;
  try {
    const detail::Stoppable stoppable([this] { look_around(); });
    work();
  } catch (const abi::__forced_unwind&) {
    throw;
  } catch (...) {
    thrown = std::current_exception();
  }
  --working;
  PyEval_RestoreThread(thread);
  if (ending && !hears_signals_) leave();
  if (thrown) std::rethrow_exception(thrown);
  tell();
}

void LongWork::run_each(std::size_t threads, const std::function<void(std::size_t)>& work) {
  run([&] {
    const std::function<void(std::size_t)> count = [this](std::size_t done) {
      done_ += done;
      detail::go_on();
    };
    Shares shares(total_, work, count);
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < std::min(threads, total_); ++i)
      others.push_back(std::async(std::launch::async, [&shares] { shares.help(); }));
    try {
      shares.take();
      for (std::future<void>& other : others)
        while (other.wait_for(between_looks) != std::future_status::ready) look_around();
    } catch (...) {
      shares.stop();
      throw;
    }
    for (std::future<void>& other : others) other.get();
  });
}

void end_long_work() {
  ending = true;
  const py::gil_scoped_release released;
  for (const auto until = std::chrono::steady_clock::now() + 10s; working != 0 && std::chrono::steady_clock::now() < until;)
    std::this_thread::sleep_for(1ms);
}

void forget_other_threads() {
  working = 0;
  first_thread = PyThread_get_thread_ident();
  forget_readers();
}

void hear_signals(std::size_t place) {
  constexpr std::size_t every = 256;
  if (place % every == 0 && PyErr_CheckSignals() != 0) throw py::error_already_set();
}

std::size_t threads_of(int asked) {
  if (asked < 0) throw py::value_error("threads: " + std::to_string(asked) + " is less than none");
  return asked == 0 ? std::max(1U, std::thread::hardware_concurrency())
                    : static_cast<std::size_t>(std::min(asked, most_threads));
}

}  // namespace kamergraaf::python

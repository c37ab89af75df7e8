// SPDX-License-Identifier: Apache-2.0
/// \file
/// Long work without the GIL, which Ctrl-C ends within some 20 ms, and which tells how far it is.
///
///     LongWork work(progress, texts.size());
///     work.run([&] { citations = citations_of(document, extractor); });
///     work.run_each(threads, [&](std::size_t i) { read(texts[i]); });
///
/// Made and run with the GIL held, by one thread; what it runs may not touch a Python object.
#pragma once

#include <pybind11/pybind11.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>

namespace kamergraaf::python {

namespace py = pybind11;

class LongWork {
 public:
  /// \param progress  what kamergraaf.progress takes: called as progress(done, total), some ten times a second and at the end
  explicit LongWork(const py::object& progress = py::none(), std::size_t total = 0);

  /// Runs it on this thread. What signal handlers and `progress` raise ends it, and is thrown.
  void run(const std::function<void()>& work);

  /// Calls it once for each number below the total, on so many threads; each that is done counts.
  void run_each(std::size_t threads, const std::function<void(std::size_t)>& work);

  /// So much is done; asked in what runs, on the thread that runs it. Throws what ends the work.
  void reach(std::size_t done);

 private:
  using Clock = std::chrono::steady_clock;

  void look_around();
  void tell();

  py::object progress_;
  std::size_t total_;
  bool hears_signals_;
  std::atomic<std::size_t> done_ = 0;
  Clock::time_point looked_ = Clock::now();
  Clock::time_point told_ = looked_;
};

/// Ends the work of all threads but the first, for the end of the program, and waits for them; they end with SystemExit, and so
/// does any that begins anew. Needs the GIL.
void end_long_work();

/// For the child of a fork, in which the threads that worked are no more. Needs the GIL.
void forget_other_threads();

/// In a loop that holds the GIL: runs the handlers of signals, for each 256th. Throws what they raise.
void hear_signals(std::size_t place);

/// So many threads as were asked for; for 0 one a core. Throws ValueError for less than none.
std::size_t threads_of(int asked);

}  // namespace kamergraaf::python

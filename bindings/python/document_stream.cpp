// SPDX-License-Identifier: Apache-2.0
#include "document_stream.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <variant>

#include "bind.hpp"
#include "detail/going_on.hpp"
#include "errors.hpp"
#include "files.hpp"
#include "given.hpp"
#include "kamergraaf/reader.hpp"
#include "long_work.hpp"

namespace kamergraaf::python {
namespace {

using namespace std::chrono_literals;

constexpr auto between_looks = 20ms;
constexpr std::size_t most_ahead = 4 << 20;
constexpr std::size_t of_one_paper = 4 << 10;

}  // namespace

class DocumentStream::Reading {
 public:
  using Item = std::variant<Document, Error>;

  Reading(std::vector<CorpusFile> files, std::string format) : files_(std::move(files)), format_(std::move(format)) {
    live.push_back(this);
    thread_ = std::thread([this] { read_all(); });
  }

  ~Reading() {
    stop();
    std::erase(live, this);
  }

  /// The next; nothing after the last. Throws what ended the reading.
  std::optional<Item> take() {
    std::unique_lock lock(mutex_);
    while (!filled_.wait_for(lock, between_looks, [this] { return done_ || !items_.empty(); })) {
      lock.unlock();
      detail::go_on();
      lock.lock();
    }
    if (items_.empty() && failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
    if (items_.empty()) return {};
    Item item = std::move(items_.front());
    items_.pop_front();
    ahead_ -= size_of(item);
    room_.notify_one();
    return item;
  }

  bool is_ready() {
    const std::lock_guard lock(mutex_);
    return !items_.empty();
  }

  /// No more are read, and those that were are forgotten.
  void stop() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
      items_.clear();
    }
    room_.notify_one();
    if (thread_.joinable()) thread_.join();
  }

  bool was_left() const noexcept { return was_left_; }

  static void stop_all() {
    for (Reading* reading : live) reading->stop();
  }

  /// Those of another process.
  static void leave_all() {
    for (Reading* reading : live) reading->was_left_ = true;
    live.clear();
  }

 private:
  static std::size_t size_of(const Item& item) {
    const auto* document = std::get_if<Document>(&item);
    return of_one_paper + (document ? document->text.size() : 0);
  }

  void put(Item item) {
    const std::size_t size = size_of(item);
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] { return stopped_ || items_.empty() || ahead_ + size <= most_ahead; });
    if (stopped_) throw detail::Stopped();
    ahead_ += size;
    items_.push_back(std::move(item));
    filled_.notify_one();
  }

  void read_all() {
    const detail::Stoppable stoppable([this] {
      if (stopped_) throw detail::Stopped();
    });
    std::exception_ptr failure;
    try {
      for (const CorpusFile& file : files_)
        if (file.fault)
          put(*file.fault);
        else
          read_each(
              file.path, format_, [this](Document document) { put(std::move(document)); },
              [this](const Error& error) { put(error); });
    } catch (const detail::Stopped&) {
    } catch (...) {
      failure = std::current_exception();
    }
    const std::lock_guard lock(mutex_);
    failure_ = std::move(failure);
    done_ = true;
    filled_.notify_one();
  }

  static std::vector<Reading*> live;

  std::vector<CorpusFile> files_;
  std::string format_;
  bool was_left_ = false;
  std::mutex mutex_;
  std::condition_variable filled_;
  std::condition_variable room_;
  std::deque<Item> items_;
  std::size_t ahead_ = 0;
  std::atomic<bool> stopped_ = false;
  bool done_ = false;
  std::exception_ptr failure_;
  std::thread thread_;
};

std::vector<DocumentStream::Reading*> DocumentStream::Reading::live;

DocumentStream::DocumentStream(std::vector<CorpusFile> files, std::string format, py::object on_error)
    : reading_(std::make_unique<Reading>(std::move(files), std::move(format))), on_error_(std::move(on_error)) {}

DocumentStream::~DocumentStream() {
  if (reading_ && reading_->was_left()) static_cast<void>(reading_.release());
}

Document DocumentStream::next() {
  if (reading_->was_left()) throw std::runtime_error("these papers are read in another process, which forked this one");
  for (;;) {
    std::optional<Reading::Item> item;
    if (reading_->is_ready())
      item = reading_->take();
    else
      LongWork().run([&] { item = reading_->take(); });
    if (!item) throw py::stop_iteration();
    if (auto* document = std::get_if<Document>(&*item)) return std::move(*document);
    const Error& error = std::get<Error>(*item);
    if (!on_error_ || on_error_.is_none()) {
      close();
      throw error;
    }
    on_error_(exception_of(error));
  }
}

void DocumentStream::close() {
  if (!reading_->was_left()) reading_->stop();
}

void end_streams() { DocumentStream::Reading::stop_all(); }

void forget_streams() { DocumentStream::Reading::leave_all(); }

namespace {

/// Null for one that was never made.
DocumentStream* stream_in(PyObject* self) {
  const auto held = reinterpret_cast<py::detail::instance*>(self)->get_value_and_holder();
  return held.holder_constructed() ? static_cast<DocumentStream*>(held.value_ptr()) : nullptr;
}

/// A class whose values the garbage collector looks through.
void look_through(PyHeapTypeObject* heap) {
  PyTypeObject& type = heap->ht_type;
  type.tp_flags |= Py_TPFLAGS_HAVE_GC;
  type.tp_traverse = [](PyObject* self, visitproc visit, void* arg) {
    Py_VISIT(Py_TYPE(self));
    if (DocumentStream* const stream = stream_in(self)) Py_VISIT(stream->on_error().ptr());
    return 0;
  };
  type.tp_clear = [](PyObject* self) {
    if (DocumentStream* const stream = stream_in(self)) stream->on_error() = py::object();
    return 0;
  };
}

DocumentStream streamed(const Path& path, const Format& format, const py::object& on_error) {
  require_format(*format);
  return {files_of({*path}, *format, on_error), *format, on_error};
}

}  // namespace

void bind_document_stream(py::module_& module) {
  py::class_<DocumentStream>(module, "_DocumentStream", "Papers, one by one while they are read.",
                             py::custom_type_setup(look_through))
      .def("__iter__", [](const py::object& self) { return self; })
      .def("__next__", &DocumentStream::next)
      .def("__repr__", [](const DocumentStream&) { return "<papers, one by one>"; })
      .def("close", &DocumentStream::close, "close(self)\n--\n\nEnds the reading; there are no more.");
  module.def("read_each", &streamed, py::arg("path"), py::arg("format") = "", py::arg("on_error") = py::none(),
             "read_each(path, format='', on_error=None)\n--\n\n"
             R"(The papers in a file, or in all files of a folder, one by one: an iterator of Document.

For what is too large for a list: a line of jsonl is read when its turn comes, a little ahead of who asks. `close()` of the iterator
ends the reading before its end; so does letting go of it.

`on_error` is called with the OSError or ValueError of what cannot be read, after which the rest is read; without it, the first
such error is raised, and ends it. OSError where nothing is there, ValueError where there is no such format.)");
}

}  // namespace kamergraaf::python

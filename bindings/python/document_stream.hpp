// SPDX-License-Identifier: Apache-2.0
/// \file
/// The papers of files, one by one while they are read: an iterator of Python.
///
///     for paper in kamergraaf.read_each("papers.jsonl"): use(paper)
///
/// A thread of its own reads ahead, so far as its queue allows: some 4 MB of text, or one paper that is larger. For one thread
/// of Python at a time, with the GIL.
#pragma once

#include <pybind11/pybind11.h>

#include <memory>
#include <string>
#include <vector>

#include "files.hpp"
#include "kamergraaf/document.hpp"

namespace kamergraaf::python {

class DocumentStream {
 public:
  /// \param files     as files_of() gives them
  /// \param format    one of formats(), or empty
  /// \param on_error  a function that is called with what cannot be read, after which reading goes on; None to have it raised
  DocumentStream(std::vector<CorpusFile> files, std::string format, pybind11::object on_error);
  DocumentStream(DocumentStream&&) noexcept = default;
  DocumentStream& operator=(DocumentStream&&) noexcept = default;

  /// Ends the reading.
  ~DocumentStream();

  /// The next paper. Throws StopIteration after the last, Error where one cannot be read, after which there are no more;
  /// RuntimeError in a process that was forked from the one in which it was made.
  Document next();

  /// Ends the reading; there are no more.
  void close();

  /// For the garbage collector: `on_error` may lead back to the stream.
  pybind11::object& on_error() noexcept { return on_error_; }

  class Reading;

 private:
  std::unique_ptr<Reading> reading_;
  pybind11::object on_error_;
};

/// Ends the reading of all streams, for the end of the program.
void end_streams();

/// For the child of a fork, in which nobody reads any more.
void forget_streams();

}  // namespace kamergraaf::python

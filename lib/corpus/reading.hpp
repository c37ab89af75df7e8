// SPDX-License-Identifier: Apache-2.0
/// \file
/// The papers of files, each made into something by one of several threads, and handed over in the order of the files.
///
///     const CorpusCount read = CorpusReading(files, make, options).run();
///
/// Small files are read by the thread that makes, several at a time; a large one, and a stream, paper by paper by the one that
/// calls: what is held at a time is bounded by in_order.hpp, and not by the files. For one thread.
#pragma once

#include <span>
#include <variant>
#include <vector>

#include "corpus/busy_clock.hpp"
#include "corpus/in_order.hpp"
#include "kamergraaf/corpus.hpp"

namespace kamergraaf::detail {

class CorpusReading {
 public:
  /// What is given must outlive it.
  CorpusReading(std::span<const CorpusFile> files, const std::function<InTurn(Document)>& make, const CorpusOptions& options);

  CorpusCount run();

 private:
  /// What was made of some files, or of one paper.
  struct Piece {
    std::vector<std::variant<Error, InTurn>> made;
    CorpusCount count;
  };

  std::size_t end_of_batch(std::size_t begin) const;
  void add_batch(std::span<const CorpusFile> files);
  Piece whole(std::span<const CorpusFile> files);
  void by_document(const CorpusFile& file);
  void read(const CorpusFile& file, const OnDocument& on_document, const OnError& on_error);
  void hand_over(Piece piece);

  std::span<const CorpusFile> files_;
  const std::function<InTurn(Document)>& make_;
  const CorpusOptions& options_;
  BusyClock clock_;
  CorpusCount count_;
  InOrder<Piece> work_;
};

/// So many threads, for 0 one a core.
unsigned threads_for(const CorpusOptions& options);

}  // namespace kamergraaf::detail

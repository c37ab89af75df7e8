// SPDX-License-Identifier: Apache-2.0
/// \file
/// All documents of the inputs, each made into something by one of several threads, and handed over in the order of the inputs.
///
///     BusyClock reading;
///     const Status status = for_each_made<std::string>(inputs, {threads, reading}, lines_of, print);
///
/// Small files are read by the thread that makes, several at a time; a large one, and standard input, document by document by
/// the one that calls:
/// what is held at a time is bounded by in_order.hpp, and not by the inputs.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

#include "busy_clock.hpp"
#include "in_order.hpp"
#include "inputs.hpp"
#include "progress.hpp"

namespace kamergraaf::cli {

/// With how many threads, at least one; and the time in which something was read.
struct Pace {
  unsigned threads;
  BusyClock& reading;
};

inline unsigned all_cores() { return std::max(1U, std::thread::hardware_concurrency()); }

template <typename Result>
class Making {
 public:
  using Make = std::function<Result(const Document&)>;
  using Deliver = std::function<void(Result)>;

  Making(const Inputs& inputs, Pace pace, Make make, Deliver deliver)
      : inputs_(inputs),
        pace_(pace),
        files_(files_of(inputs)),
        make_(std::move(make)),
        deliver_(std::move(deliver)),
        progress_(bytes_of(files_), !inputs.quiet, inputs.prints_meanwhile),
        work_(pace.threads, [this](Piece piece) { take(std::move(piece)); }) {}

  Status run() {
    for (std::size_t begin = 0; begin < files_.size();) {
      const std::size_t end = end_of_batch(begin);
      if (end > begin)
        add_batch(std::span(files_).subspan(begin, end - begin));
      else
        by_document(files_[begin]);
      begin = std::max(end, begin + 1);
    }
    work_.finish();
    return status_;
  }

 private:
  using Complaint = std::string;
  struct Piece {
    std::vector<std::variant<Complaint, Result>> made;
    std::size_t documents;
    std::uintmax_t bytes;
  };

  static constexpr std::uintmax_t largest_whole = std::uintmax_t{1} << 20;
  static constexpr std::uintmax_t largest_batch = std::uintmax_t{1} << 17;

  static bool is_small(const InputFile& file) { return !file.fault.empty() || (file.bytes > 0 && file.bytes <= largest_whole); }

  std::size_t end_of_batch(std::size_t begin) const {
    std::uintmax_t bytes = 0;
    std::size_t end = begin;
    while (end < files_.size() && is_small(files_[end]) && bytes < largest_batch) bytes += files_[end++].bytes;
    return end;
  }

  void add_batch(std::span<const InputFile> files) {
    std::uintmax_t bytes = 0;
    for (const InputFile& file : files) bytes += file.bytes;
    work_.add([this, files] { return whole(files); }, bytes);
  }

  Piece whole(std::span<const InputFile> files) {
    Piece piece{{}, 0, 0};
    for (const InputFile& file : files)
      if (file.fault.empty())
        add_whole(file, piece);
      else
        piece.made.push_back(file.fault);
    return piece;
  }

  void add_whole(const InputFile& file, Piece& piece) {
    piece.bytes += file.bytes;
    read(
        file,
        [&](Document document) {
          piece.made.push_back(make_(document));
          ++piece.documents;
        },
        [&](const Error& error) { piece.made.push_back(Complaint(error.what())); });
  }

  void by_document(const InputFile& file) {
    read(
        file,
        [&](Document document) {
          const std::size_t size = document.text.size();
          const auto own = std::make_shared<const Document>(std::move(document));
          work_.add([this, own, size] { return Piece{{make_(*own)}, 1, size}; }, size);
        },
        [&](const Error& error) {
          work_.add([complaint = Complaint(error.what())] { return Piece{{complaint}, 0, 0}; }, 0);
        });
  }

  void read(const InputFile& file, const OnDocument& on_document, const OnError& on_error) {
    std::optional<BusyClock::Turn> turn(std::in_place, pace_.reading);
    const auto aside = [&](const auto& call) {
      turn.reset();
      call();
      turn.emplace(pace_.reading);
    };
    read_file(
        inputs_, file, [&](Document document) { aside([&] { on_document(std::move(document)); }); },
        [&](const Error& error) { aside([&] { on_error(error); }); });
  }

  void take(Piece piece) {
    for (auto& one : piece.made)
      if (auto* complaint = std::get_if<Complaint>(&one)) {
        progress_.clear();
        complain(*complaint);
        status_ = some_unread;
      } else {
        deliver_(std::move(std::get<Result>(one)));
      }
    progress_.add(piece.documents, piece.bytes);
  }

  const Inputs& inputs_;
  Pace pace_;
  std::vector<InputFile> files_;
  Make make_;
  Deliver deliver_;
  Progress progress_;
  Status status_ = done;
  InOrder<Piece> work_;
};

template <typename Result>
Status for_each_made(const Inputs& inputs, Pace pace, typename Making<Result>::Make make,
                     typename Making<Result>::Deliver deliver) {
  return Making<Result>(inputs, pace, std::move(make), std::move(deliver)).run();
}

}  // namespace kamergraaf::cli

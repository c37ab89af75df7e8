// SPDX-License-Identifier: Apache-2.0
/// \file
/// All documents of the inputs, each made into something by one of several threads, and handed over in the order of the inputs.
///
///     BusyClock reading;
///     const Status status = for_each_made<std::string>(inputs, {threads, reading}, lines_of, print);
///
/// A small file is read by the thread that makes; a large one, and standard input, document by document by the one that calls:
/// what is held at a time is bounded by in_order.hpp, and not by the inputs.
#pragma once

#include <functional>
#include <memory>
#include <optional>
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
        progress_(bytes_of(files_), !inputs.quiet),
        work_(pace.threads, [this](Piece piece) { take(std::move(piece)); }) {}

  Status run() {
    for (const InputFile& file : files_)
      if (!file.fault.empty())
        work_.add([fault = file.fault] { return Piece{{fault}, 0, 0}; }, 0);
      else if (file.bytes > 0 && file.bytes <= largest_whole)
        work_.add([this, &file] { return whole(file); }, file.bytes);
      else
        by_document(file);
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

  Piece whole(const InputFile& file) {
    Piece piece{{}, 0, file.bytes};
    read(
        file,
        [&](Document document) {
          piece.made.push_back(make_(document));
          ++piece.documents;
        },
        [&](const Error& error) { piece.made.push_back(Complaint(error.what())); });
    return piece;
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

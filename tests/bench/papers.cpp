// SPDX-License-Identifier: Apache-2.0
#include "papers.hpp"

#include <algorithm>
#include <chrono>
#include <random>
#include <string>
#include <vector>

#include "graph/joined.hpp"

namespace bench {
namespace {

using namespace kamergraaf;

constexpr std::size_t papers_in_dossier = 120;
constexpr std::size_t recent = 20'000;

class Generator {
 public:
  Generator(std::size_t count, std::size_t citations) : mean_(static_cast<double>(citations) / static_cast<double>(count)) {
    cited_.reserve(citations + count);
  }

  Reading reading(std::size_t number) {
    Reading reading;
    reading.vertices.push_back(paper(number));
    Vertex& own = reading.vertices.front();
    own.known = true;
    own.title = "Motie van het lid Van Aalst over het bewaren van brieven nummer " + std::to_string(number);
    own.names = {"Van Aalst"};
    own.paper = static_cast<PaperKind>(1 + number % 9);
    own.date = std::chrono::sys_days(Date{std::chrono::year(1995) / 1 / 1}) + std::chrono::days(number * 11'000 / 1'000'000);
    detail::own_all(own);
    for (const std::size_t other : others(number)) cite(other, reading);
    return reading;
  }

 private:
  static Vertex paper(std::size_t number) {
    const std::size_t dossier = 20'000 + number / papers_in_dossier;
    return detail::bare_vertex(
        {Kind::kamerstuk, {}, {Code(std::to_string(dossier)), {}}, Code(std::to_string(1 + number % papers_in_dossier)), {}});
  }

  /// Of each citation one in two is of what is cited already, in the measure in which it is; else of what is recent.
  std::vector<std::size_t> others(std::size_t number) {
    std::vector<std::size_t> others;
    if (number == 0) return others;
    const auto many = static_cast<std::size_t>(std::lognormal_distribution<double>(std::log(mean_) - 0.5, 1.0)(random_));
    for (std::size_t i = 0; i < many; ++i) {
      const bool again = !cited_.empty() && below(2) == 0;
      const std::size_t other = again ? cited_[below(cited_.size())] : number - 1 - below(std::min(number, recent));
      if (std::find(others.begin(), others.end(), other) != others.end()) continue;
      others.push_back(other);
      cited_.push_back(static_cast<std::uint32_t>(other));
    }
    return others;
  }

  std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

  static void cite(std::size_t other, Reading& reading) {
    reading.edges.push_back({0, static_cast<std::uint32_t>(reading.vertices.size()), EdgeKind::cites, Mention{}});
    reading.vertices.push_back(paper(other));
    reading.vertices.back().paper = static_cast<PaperKind>(1 + other % 9);
  }

  std::mt19937_64 random_{7};
  double mean_;
  std::vector<std::uint32_t> cited_;
};

}  // namespace

void papers(std::size_t count, std::size_t citations, const Take& take) {
  Generator generator(count, citations);
  for (std::size_t number = 0; number < count; ++number) take(generator.reading(number));
}

}  // namespace bench

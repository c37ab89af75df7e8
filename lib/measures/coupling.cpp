// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>

#include "detail/going_on.hpp"
#include "measures/measures.hpp"

namespace kamergraaf::detail {
namespace {

struct Pair {
  std::uint32_t first;
  std::uint32_t second;
  std::uint32_t shared;
};

bool is_better(const Pair& a, const Pair& b) {
  if (a.shared != b.shared) return a.shared > b.shared;
  return a.first != b.first ? a.first < b.first : a.second < b.second;
}

class Best {
 public:
  explicit Best(std::size_t top) : top_(top) {}

  void add(const Pair& pair) {
    if (pair.shared < least_) return;
    pairs_.push_back(pair);
    if (pairs_.size() / 2 >= top_) cut();
  }

  std::uint32_t least() const { return least_; }

  std::vector<Coupling> sorted(const Links& links) {
    cut();
    std::sort(pairs_.begin(), pairs_.end(), is_better);
    std::vector<Coupling> found;
    for (const Pair& pair : pairs_) found.push_back({links.vertices[pair.first], links.vertices[pair.second], pair.shared});
    return found;
  }

 private:
  void cut() {
    if (pairs_.size() <= top_) return;
    std::nth_element(pairs_.begin(), pairs_.begin() + static_cast<std::ptrdiff_t>(top_), pairs_.end(), is_better);
    pairs_.resize(top_);
    const auto worst = std::max_element(pairs_.begin(), pairs_.end(), is_better);
    if (worst != pairs_.end()) least_ = worst->shared;
  }

  std::vector<Pair> pairs_;
  std::size_t top_;
  std::uint32_t least_ = 0;
};

struct Tally {
  std::vector<std::uint32_t> count;
  std::vector<std::uint32_t> met;
};

void tally(const Adjacency& to, const Adjacency& back, std::uint32_t paper, Tally& tally) {
  for (const std::uint32_t between : to.of(paper))
    for (const std::uint32_t other : back.of(between))
      if (other != paper && tally.count[other]++ == 0) tally.met.push_back(other);
}

std::vector<std::uint32_t> by_degree(const Adjacency& to) {
  std::vector<std::uint32_t> order(to.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return to.degree(a) > to.degree(b); });
  return order;
}

}  // namespace

std::vector<Coupling> coupled_with(const Links& links, const Adjacency& to, std::uint32_t paper, std::size_t top) {
  Tally seen{std::vector<std::uint32_t>(to.size()), {}};
  if (paper < to.size()) tally(to, reversed(to), paper, seen);
  Best best(top);
  for (const std::uint32_t other : seen.met) best.add({paper, other, seen.count[other]});
  return best.sorted(links);
}

std::vector<Coupling> coupled_pairs(const Links& links, const Adjacency& to, std::size_t top) {
  const Adjacency back = reversed(to);
  std::vector<bool> is_done(to.size());
  Tally seen{std::vector<std::uint32_t>(to.size()), {}};
  Best best(top);
  for (const std::uint32_t paper : by_degree(to)) {
    detail::go_on();
    if (to.degree(paper) < std::max(best.least(), 1U) || top == 0) break;
    tally(to, back, paper, seen);
    for (const std::uint32_t other : seen.met) {
      if (is_done[other]) best.add({std::min(paper, other), std::max(paper, other), seen.count[other]});
      seen.count[other] = 0;
    }
    seen.met.clear();
    is_done[paper] = true;
  }
  return best.sorted(links);
}

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include "layout/axis.hpp"

#include <algorithm>
#include <chrono>

namespace kamergraaf::layout {
namespace {

constexpr int quarter = 91;
constexpr int times_the_usual = 20;

int days_between(const Date& earlier, const Date& later) {
  return static_cast<int>((std::chrono::sys_days(later) - std::chrono::sys_days(earlier)).count());
}

int widest(const std::vector<Date>& dates) {
  if (dates.size() < 2) return quarter;
  std::vector<int> gaps;
  for (std::size_t i = 1; i < dates.size(); ++i) gaps.push_back(days_between(dates[i - 1], dates[i]));
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return std::max(quarter, times_the_usual * *middle);
}

void scale_to_one(std::vector<Knot>& axis) {
  const double width = axis.empty() ? 0 : axis.back().x;
  if (width > 0)
    for (Knot& knot : axis) knot.x /= width;
}

}  // namespace

std::vector<Knot> axis_of(std::vector<Date> dates) {
  std::sort(dates.begin(), dates.end());
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  if (dates.empty()) return {};
  const int cap = widest(dates);
  std::vector<Knot> axis{{dates.front(), 0}};
  for (std::size_t i = 1; i < dates.size(); ++i) {
    const bool last = i + 1 == dates.size();
    const bool empty_stretch = days_between(dates[i - 1], dates[i]) > cap;
    if (empty_stretch && axis.back().date != dates[i - 1])
      axis.push_back({dates[i - 1], axis.back().x + days_between(axis.back().date, dates[i - 1])});
    if (empty_stretch)
      axis.push_back({dates[i], axis.back().x + cap});
    else if (last)
      axis.push_back({dates[i], axis.back().x + days_between(axis.back().date, dates[i])});
  }
  scale_to_one(axis);
  return axis;
}

double place_on(std::span<const Knot> axis, const Date& date) {
  const auto after =
      std::upper_bound(axis.begin(), axis.end(), date, [](const Date& day, const Knot& knot) { return day < knot.date; });
  if (after == axis.begin()) return axis.front().x;
  if (after == axis.end()) return axis.back().x;
  const Knot& before = *(after - 1);
  const double share = static_cast<double>(days_between(before.date, date)) / days_between(before.date, after->date);
  return before.x + share * (after->x - before.x);
}

}  // namespace kamergraaf::layout

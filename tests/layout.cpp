// SPDX-License-Identifier: Apache-2.0
#include "layout/layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "layout/axis.hpp"
#include "layout/quadtree.hpp"
#include "layout/spread.hpp"
#include "letter.hpp"
#include "oracle/repulsion.hpp"

using namespace kamergraaf;
using namespace kamergraaf::layout;
using namespace std::chrono;

namespace {

constexpr double hair = 1e-9;

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Dossiers with their papers, some citations between them, and some papers by themselves.
Net random_net(unsigned seed, std::size_t size) {
  std::mt19937 random(seed);
  Net net;
  for (std::uint32_t i = 0; i < size; ++i) {
    const std::uint32_t dossier = i - i % 7;
    const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    const Date date = year{2024} / month{1 + below(12)} / day{1 + below(28)};
    const bool dated = i != dossier && random() % 5 != 0;
    net.nodes.push_back({i, dated ? std::optional(date) : std::nullopt, dossier});
    if (i != dossier && random() % 10 != 0) net.links.push_back({i, dossier});
  }
  for (std::size_t i = 0; i < size / 3; ++i) {
    const auto from = static_cast<std::uint32_t>(random() % size);
    const auto to = static_cast<std::uint32_t>(random() % size);
    if (from != to) net.links.push_back({from, to});
  }
  return net;
}

std::vector<Point> random_points(unsigned seed, std::size_t size) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> along(-100, 100);
  std::vector<Point> points(size);
  for (Point& point : points) point = {along(random), along(random)};
  return points;
}

void check_apart(const std::vector<Point>& points) {
  for (const Point& point : points) CHECK((std::isfinite(point.x) && std::isfinite(point.y)));
  CHECK(oracle::least_distance(points) >= spacing - hair);
}

}  // namespace

TEST_CASE("a layout has a place for every paper, and no two papers stand on one spot") {
  for (const std::size_t size : {0U, 1U, 2U, 30U, 300U}) {
    CAPTURE(size);
    const Net net = random_net(static_cast<unsigned>(size) + 1, size);
    const auto near = by_force(size, net.links);
    const auto line = by_time(net);
    CHECK(near.size() == size);
    CHECK(line.points.size() == size);
    check_apart(near);
    check_apart(line.points);
  }
}

TEST_CASE("the same net gives the same places each time") {
  const Net net = random_net(4, 200);
  CHECK(by_force(200, net.links) == by_force(200, net.links));
  CHECK(by_time(net).points == by_time(net).points);
}

TEST_CASE("by force, papers of one dossier are nearer to each other than papers of two") {
  std::vector<Link> links;
  for (std::uint32_t paper = 0; paper < 60; ++paper) links.push_back({paper, 60 + paper / 20});
  const auto points = by_force(63, links);
  double within = 0;
  double between = 0;
  for (std::uint32_t i = 0; i < 20; ++i) {
    within += distance(points[i], points[(i + 7) % 20]);
    between += distance(points[i], points[20 + i]) + distance(points[i], points[40 + i]);
  }
  CHECK(within < between / 2);
}

TEST_CASE("far groups taken as one push almost as their papers one by one, and exactly so when no group is taken as one") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    auto points = random_points(seed, 3 + 10 * seed);
    points[1] = points[0];
    std::vector<double> masses;
    for (std::size_t i = 0; i < points.size(); ++i) masses.push_back(1 + static_cast<double>(i % 5));
    const Quadtree tree(points, masses);
    double error = 0;
    double total = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
      const Point slow = oracle::repulsion(points, masses, i);
      CHECK(distance(tree.repulsion(i, 0), slow) <= 1e-9 * (1 + distance(slow, {})));
      error += distance(tree.repulsion(i, 1.2), slow);
      total += distance(slow, {});
    }
    CHECK(error < 0.15 * total);
  }
}

TEST_CASE("what stands too near is moved apart, and what is far enough stays") {
  std::vector<Point> points = random_points(9, 300);
  points.resize(320, points[0]);
  points.push_back({1000, 1000});
  spread(points, spacing);
  check_apart(points);
  CHECK(points.back() == Point{1000, 1000});
}

TEST_CASE("by time, no paper stands right of a later one") {
  for (unsigned seed = 1; seed <= 10; ++seed) {
    CAPTURE(seed);
    const Net net = random_net(seed, 150);
    const auto line = by_time(net);
    std::vector<std::pair<Date, double>> days;
    for (std::size_t i = 0; i < net.nodes.size(); ++i)
      if (net.nodes[i].date) days.emplace_back(*net.nodes[i].date, line.points[i].x);
    std::sort(days.begin(), days.end());
    for (std::size_t i = 1; i < days.size(); ++i) {
      CHECK((days[i - 1].second <= days[i].second));
      CHECK(((days[i - 1].second < days[i].second) == (days[i - 1].first < days[i].first)));
    }
    CHECK(line.axis.front().date == days.front().first);
    CHECK(line.axis.back().x == doctest::Approx(days.back().second));
  }
}

TEST_CASE("a paper without a date stands before the first that cites it, or behind the last that it cites") {
  const Date early = year{2025} / 3 / 4;
  const Date late = year{2025} / 5 / 6;
  const Net net{{{0, early, 0}, {1, late, 1}, {2, {}, 2}, {3, {}, 3}, {4, {}, 4}, {5, {}, 5}},
                {{0, 2}, {1, 2}, {3, 0}, {3, 1}, {2, 4}}};
  const auto points = by_time(net).points;
  CHECK(points[2].x < points[0].x);
  CHECK(points[4].x < points[2].x);
  CHECK(points[3].x > points[1].x);
  CHECK(points[5].x < points[4].x);
}

TEST_CASE("a day that no calendar has counts as none") {
  const Net net{{{0, year{2025} / 2 / 31, 0}, {1, year{2025} / 3 / 1, 1}}, {}};
  const auto line = by_time(net);
  CHECK(line.axis.size() == 1);
  CHECK(line.points[0].x < line.points[1].x);
}

TEST_CASE("days are of equal width, and years in which nothing was written are drawn as a quarter") {
  const Date first = year{2024} / 1 / 1;
  const auto axis = axis_of({first, year{2024} / 1 / 31, year{2024} / 3 / 1, year{2034} / 3 / 1, year{2034} / 3 / 31});
  CHECK(axis.size() == 4);
  CHECK(place_on(axis, first) == 0);
  CHECK(place_on(axis, year{2034} / 3 / 31) == 1);
  const double days = 60 + 20 * 30 + 30;
  CHECK(place_on(axis, year{2024} / 1 / 31) == doctest::Approx(30 / days));
  CHECK(place_on(axis, year{2024} / 3 / 1) == doctest::Approx(60 / days));
  CHECK(place_on(axis, year{2034} / 3 / 1) == doctest::Approx(1 - 30 / days));
  CHECK(axis_of({}).empty());
  CHECK(axis_of({first, first}).size() == 1);
}

TEST_CASE("a paper is in the lane of its own dossier, and what is in none in that of the first that has to do with it") {
  const CitationGraph graph = letter::graph();
  const Net net = net_of(graph);
  const auto lane = [&](std::string_view id) {
    const auto vertex = *find(graph, id);
    const auto node = std::find_if(net.nodes.begin(), net.nodes.end(), [&](const Node& n) { return n.vertex == vertex; });
    return graph[net.nodes[node->lane].vertex].id;
  };
  CHECK(lane("kst-21501-20-2189") == "21501-20");
  CHECK(lane("kst-36045-190") == "36045");
  CHECK(lane("36045") == "36045");
  CHECK(std::is_sorted(net.nodes.begin(), net.nodes.end(),
                       [&](const Node& a, const Node& b) { return graph[a.vertex].id < graph[b.vertex].id; }));
}

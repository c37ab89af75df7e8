// SPDX-License-Identifier: Apache-2.0
#include <unordered_map>

#include "measures/measures.hpp"

namespace kamergraaf::detail {
namespace {

struct Cohort {
  double papers = 0;
  double citations = 0;
};

}  // namespace

std::vector<double> in_degrees(const Links& links) {
  std::vector<double> degrees(links.cited_by.size());
  for (std::uint32_t v = 0; v < degrees.size(); ++v) degrees[v] = links.cited_by.degree(v);
  return degrees;
}

std::vector<double> out_degrees(const Links& links) {
  std::vector<double> degrees(links.cited_by.size());
  for (const std::uint32_t citing : links.cited_by.targets) ++degrees[citing];
  return degrees;
}

std::vector<double> citations_for_age(const Links& links) {
  std::vector<double> scores = in_degrees(links);
  std::unordered_map<std::uint64_t, Cohort> cohorts;
  for (std::uint32_t v = 0; v < scores.size(); ++v) {
    Cohort& cohort = cohorts[links.cohorts[v]];
    ++cohort.papers;
    cohort.citations += scores[v];
  }
  for (std::uint32_t v = 0; v < scores.size(); ++v) {
    const Cohort& cohort = cohorts[links.cohorts[v]];
    const bool tells = links.cohorts[v] != 0 && cohort.citations != 0;
    scores[v] = tells ? scores[v] * cohort.papers / cohort.citations : 0;
  }
  return scores;
}

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
/// \file
/// How fast citations are found: by how many digits a text has, by their kind, and where it should be hardest; beside one
/// expression of the common form searched for by RE2 and by std::regex.
#include <benchmark/benchmark.h>
#include <re2/re2.h>

#include <map>
#include <regex>
#include <set>

#include "kamergraaf/extractor.hpp"
#include "texts.hpp"

namespace {

using namespace kamergraaf;

constexpr std::size_t megabyte = std::size_t{1} << 20;
constexpr std::size_t size = 4 * megabyte;
constexpr std::size_t dense_size = megabyte / 4;
constexpr std::size_t size_for_regex = megabyte / 8;
constexpr const char* form =
    R"((?:[Kk]amerstuk(?:ken)?\s+(?:I{1,2}\s+)?(?:\d{4}[/-]\d{2,4},?\s+)?)?\b\d{2}[ .]?\d{3}(?:[ -](?:[IVXLC]+[AB]?|\d{2}|[A-J]))?,?\s+[Nn]rs?\.?\s*\d+)";

const Extractor& extractor() {
  static const Extractor all;
  return all;
}

const Extractor& with_references() {
  static const Extractor all(all_patterns());
  return all;
}

void told(benchmark::State& state, std::size_t bytes, std::size_t found) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
  state.counters["found"] = static_cast<double>(found);
}

void extract(benchmark::State& state, const Extractor& with, const std::string& text) {
  std::size_t found = 0;
  for (auto _ : state) benchmark::DoNotOptimize(found = with.extract(text).size());
  told(state, text.size(), found);
}

std::size_t found_by_re2(const re2::RE2& expression, const std::string& text) {
  std::size_t found = 0;
  re2::StringPiece match;
  for (std::size_t at = 0; expression.Match(text, at, text.size(), re2::RE2::UNANCHORED, &match, 1); ++found)
    at = static_cast<std::size_t>(match.data() - text.data()) + match.size();
  return found;
}

void search_by_re2(benchmark::State& state, const std::string& text) {
  const re2::RE2 expression(form);
  std::size_t found = 0;
  for (auto _ : state) benchmark::DoNotOptimize(found = found_by_re2(expression, text));
  told(state, text.size(), found);
}

void search_by_regex(benchmark::State& state, const std::string& text) {
  const std::regex expression(form, std::regex::optimize);
  std::size_t found = 0;
  for (auto _ : state) {
    const auto all = std::distance(std::sregex_iterator(text.begin(), text.end(), expression), std::sregex_iterator());
    benchmark::DoNotOptimize(found = static_cast<std::size_t>(all));
  }
  told(state, text.size(), found);
}

void add(const std::string& name, void (*run)(benchmark::State&, const std::string&), std::string text) {
  benchmark::RegisterBenchmark(name.c_str(), [run, text = std::move(text)](benchmark::State& state) { run(state, text); });
}

void extract_plain(benchmark::State& state, const std::string& text) { extract(state, extractor(), text); }
void extract_implicit(benchmark::State& state, const std::string& text) { extract(state, with_references(), text); }

void add_texts(const std::string& name, const std::string& text) {
  add("extract/" + name, extract_plain, text);
  add("extract_implicit/" + name, extract_implicit, text);
  add("re2/" + name, search_by_re2, text);
  add("std_regex/" + name, search_by_regex, text.substr(0, size_for_regex));
}

void add_kinds() {
  std::map<std::string, std::vector<std::string>> examples;
  for (const Pattern& pattern : built_in_patterns()) examples[std::string(name_of(pattern.kind))].push_back(pattern.example);
  for (const auto& [kind, sentences] : examples) add("kind/" + kind, extract_plain, bench::prose_with(sentences, size));
}

/// What stands for a number in a cue, as a number.
std::string with_numbers(std::string cue) {
  static const std::map<std::string, std::string> shapes{{"{dossier}", "36045"}, {"{session}", "2009/10"}};
  for (const auto& [shape, number] : shapes)
    for (std::size_t at = cue.find(shape); at != std::string::npos; at = cue.find(shape)) cue.replace(at, shape.size(), number);
  return cue;
}

/// With each byte that is no letter, digit or mark of ASCII, but for a space inside, by its number: kamer+C2.
std::string readable(const std::string& cue) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name;
  for (const char c : cue) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= ' ' && byte < 0x7F)
      name += c;
    else
      name += {'+', digits[byte >> 4], digits[byte & 0xF]};
  }
  return name;
}

std::set<std::string> cues() {
  std::set<std::string> all;
  for (const Pattern& pattern : all_patterns())
    for (std::size_t at = 0; at < pattern.cue.size();) {
      const std::size_t end = std::min(pattern.cue.find('|', at), pattern.cue.size());
      const std::string cue = with_numbers(pattern.cue.substr(at, end - at));
      if (cue.find('{') == std::string::npos) all.insert(cue);
      at = end + 1;
    }
  return all;
}

/// What is cited, or nearly so, at every few bytes.
void add_dense() {
  for (const std::string part :
       {"21501-02, ", "36045-190, ", "36 600-XII-7 ", "21 501-20 ", "TK 36 045 ", "36 045-", "36045-190 ", "2020Z25819 ",
        "kst-36045-190 ", "36 045, nr. 3; ", "motie 36045-1 ", "stuk nr. 1 ", "CCD II ", "Stb. 2010, 242 ", "PB L 1 ",
        "(36 045) ", "36 045, nr. 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ",
        "21501-02, 21501-02, 21501-02, 21501-02, 21501-02, 21501-02, 21501-02; x "})
    add("worst_dense/" + part, extract_plain, bench::repeated(part, dense_size));
  for (const std::string part :
       {"ibid ", "idem ", "het debat op 18 februari ", "AO ", "CD ", "ER van 3 maart ", "de motie ", "de brief van 3 maart "})
    add("worst_dense_implicit/" + part, extract_implicit, bench::repeated(part, dense_size));
}

/// A million places at which something is tried and fails, and each cue of a pattern again and again.
void add_worst() {
  const std::vector<std::pair<std::string, std::string>> texts{
      {"digits", bench::text(bench::Density::digits, size)},
      {"zeros", bench::repeated("0", size)},
      {"nr_nr", bench::repeated("nr. ", size)},
      {"million_dossiers", bench::repeated("36 045 ", 7 * megabyte)},
      {"million_glued", bench::repeated("36045", 5 * megabyte)},
      {"million_lists", bench::repeated("36 045, nr. x ", 14 * megabyte)},
      {"numbers", bench::repeated("1, ", size)},
      {"years", bench::repeated("2009/10 ", size)},
      {"spaces", bench::repeated(" ", size)},
      {"brackets", bench::repeated("(", size)}};
  for (const auto& [name, text] : texts) add("worst/" + name, extract_plain, text);
  for (const std::string& cue : cues()) add("worst_cue/" + readable(cue), extract_plain, bench::repeated(cue + ' ', megabyte));
}

const bool added = [] {
  for (std::size_t i = 0; i < bench::densities.size(); ++i)
    add_texts(std::string(bench::densities[i]), bench::text(static_cast<bench::Density>(i), size));
  if (const std::string own = bench::text_of_ones_own(); !own.empty()) add_texts("own", own);
  add_kinds();
  add_worst();
  add_dense();
  return true;
}();

}  // namespace

// SPDX-License-Identifier: Apache-2.0
#include "kamergraaf/corpus.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <sstream>
#include <streambuf>
#include <thread>

#include "folder.hpp"

using namespace kamergraaf;

namespace {

constexpr std::array<unsigned, 3> some_threads{1, 2, 5};

/// A letter of that number, which cites the one before it.
std::string letter(std::size_t number) {
  const std::string own = std::to_string(number);
  const std::string before = std::to_string(number - 1);
  return "36 999\n\nBrieven\n\nNr. " + own + "\n\nBRIEF VAN DE MINISTER\n\nZie Kamerstuk 36 999, nr. " + before + ".\n";
}

std::string record(std::size_t number, std::size_t blanks = 0) {
  return R"({"id":"kst-36998-)" + std::to_string(number) + R"(","text":"Zie Kamerstuk 36 997, nr. )" + std::to_string(number) +
         '.' + std::string(blanks, ' ') + "\"}\n";
}

void put(const std::filesystem::path& path, const std::string& content) { std::ofstream(path, std::ios::binary) << content; }

/// Letters, the papers of a list among them, and a list that is read paper by paper.
struct Papers : Folder {
  Papers() {
    std::filesystem::create_directory(path / "brieven");
    for (std::size_t i = 100; i < 130; ++i) put(path / "brieven" / (std::to_string(i) + ".txt"), letter(i));
    put(path / "brieven" / "115.jsonl", record(1) + record(2));
    std::string large;
    for (std::size_t i = 1000; large.size() < 1'500'000; ++i) large += record(i, 1000);
    put(path / "veel.jsonl", large);
  }

  std::vector<CorpusFile> files() const { return corpus_files({path / "brieven", path / "veel.jsonl"}); }
};

/// The names of all papers as they are handed over.
std::vector<std::string> names_in(std::span<const CorpusFile> files, const CorpusOptions& options) {
  std::vector<std::string> names;
  for_each_document(
      files, [&](const Document& document) { return [&names, id = to_string(document.head.id)] { names.push_back(id); }; },
      options);
  return names;
}

std::vector<std::string> names_one_by_one(const std::vector<CorpusFile>& files) {
  std::vector<std::string> names;
  for (const CorpusFile& file : files)
    for (const Document& document : read(file.path)) names.push_back(to_string(document.head.id));
  return names;
}

bool cites(const CitationGraph& graph, const char* from, const char* to) {
  const auto source = find(graph, from);
  const auto target = find(graph, to);
  return source && target && boost::edge(*source, *target, graph).second;
}

}  // namespace

TEST_CASE("papers are handed over in the order of their files, however many threads read them") {
  const Papers papers;
  const auto files = papers.files();
  const auto expected = names_one_by_one(files);
  CHECK(expected.size() > 1'000);
  for (const unsigned threads : some_threads) CHECK(names_in(files, {.threads = threads}) == expected);
}

TEST_CASE("what is made of papers is made by several threads, and used by the one that asked") {
  const Papers papers;
  std::atomic<bool> by_another = false;
  bool used_by_another = false;
  const auto here = std::this_thread::get_id();
  for_each_document(papers.files(),
                    [&](const Document&) {
                      if (std::this_thread::get_id() != here) by_another = true;
                      return [&] { used_by_another |= std::this_thread::get_id() != here; };
                    },
                    {.threads = 2});
  CHECK(by_another);
  CHECK_FALSE(used_by_another);
}

TEST_CASE("with one thread all is done by the one that asked") {
  const Papers papers;
  const auto here = std::this_thread::get_id();
  bool by_another = false;
  for_each_document(papers.files(),
                    [&](const Document&) {
                      by_another |= std::this_thread::get_id() != here;
                      return InTurn();
                    },
                    {.threads = 1});
  CHECK_FALSE(by_another);
}

TEST_CASE("a few papers wait for their turn at a time, however large the file is") {
  const Folder folder;
  std::string large;
  for (std::size_t i = 1000; i < 9000; ++i) large += record(i, 1000);
  put(folder.path / "veel.jsonl", large);
  std::atomic<std::size_t> made = 0;
  std::size_t made_meanwhile = 0;
  const auto wait_until_nothing_is_made = [&] {
    for (std::size_t before = 0; made < 2 || before != made;) {
      before = made;
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return made.load();
  };
  const auto make = [&](const Document&) {
    const bool is_first = made++ == 0;
    if (is_first) made_meanwhile = wait_until_nothing_is_made();
    return InTurn();
  };
  CHECK(for_each_document(corpus_files({folder.path / "veel.jsonl"}), make, {.threads = 2}).documents == 8000);
  CHECK(made_meanwhile > 1);
  CHECK(made_meanwhile < 2000);
}

TEST_CASE("when the reading ends, so does what other threads are at") {
  struct Enough {};
  const Papers papers;
  std::atomic<std::size_t> made = 0;
  std::atomic<bool> ends = false;
  const auto make = [&](const Document& document) -> InTurn {
    const bool is_first = to_string(document.head.id) == "kst-36998-1000";
    ++made;
    do std::this_thread::sleep_for(std::chrono::milliseconds(100));
    while (is_first ? made < 2 : !ends);
    return [&] {
      ends = true;
      throw Enough();
    };
  };
  CHECK_THROWS_AS(for_each_document(corpus_files({papers.path / "veel.jsonl"}), make, {.threads = 2}), Enough);
  CHECK(made < 50);
}

TEST_CASE("each thread has its part of large files, and of few") {
  const Folder folder;
  for (const char* name : {"a.html", "b.html", "c.html", "d.html"}) {
    std::string page = "<p>Zie Stb. 2010, 242.</p>\n";
    page.append(1'200'000, ' ');
    put(folder.path / name, page);
  }
  const auto here = std::this_thread::get_id();
  std::atomic<bool> here_too = false;
  const auto make = [&](const Document&) {
    if (std::this_thread::get_id() == here) here_too = true;
    return InTurn();
  };
  CHECK(for_each_document(corpus_files({folder.path}), make, {.threads = 2}).documents == 4);
  CHECK_FALSE(here_too);
}

TEST_CASE("the files of a folder are a corpus, and what is not there keeps its place with the reason") {
  const Papers papers;
  const auto files = corpus_files({papers.path / "brieven", papers.path / "niets.txt", papers.path / "veel.jsonl"});
  REQUIRE(files.size() == 33);
  CHECK(files[0].path == papers.path / "brieven" / "100.txt");
  CHECK(files[0].bytes == letter(100).size());
  CHECK_FALSE(files[0].fault);
  CHECK(files[31].fault->reason() == "no such file or folder");
  CHECK(files[32].path == papers.path / "veel.jsonl");
}

TEST_CASE("errors are told in their turn, and the rest is read") {
  const Folder folder;
  put(folder.path / "a.txt", letter(12));
  put(folder.path / "b.jsonl", record(1) + "geen record\n" + record(2));
  const auto files = corpus_files({folder.path / "a.txt", folder.path / "niets.txt", folder.path / "b.jsonl"});
  for (const unsigned threads : some_threads) {
    std::vector<std::string> told;
    CorpusOptions options{.threads = threads};
    options.on_error = [&](const Error& error) { told.push_back(std::filesystem::path(error.file()).filename().string()); };
    const auto make = [&](const Document& document) {
      return [&told, id = to_string(document.head.id)] { told.push_back(id); };
    };
    const CorpusCount count = for_each_document(files, make, options);
    CHECK(told == std::vector<std::string>{"kst-36999-12", "niets.txt", "kst-36998-1", "b.jsonl", "kst-36998-2"});
    CHECK(count.faults == 2);
    CHECK(count.documents == 3);
    CHECK(count.files == 3);
  }
}

TEST_CASE("where nobody takes errors the first of them is thrown, behind the papers before it") {
  const Folder folder;
  put(folder.path / "a.txt", letter(12));
  const auto files = corpus_files({folder.path / "a.txt", folder.path / "niets.txt", folder.path / "ook-niets.txt"});
  for (const unsigned threads : some_threads) {
    std::size_t papers = 0;
    const auto make = [&](const Document&) { return [&] { ++papers; }; };
    try {
      for_each_document(files, make, {.threads = threads});
      FAIL("nothing was thrown");
    } catch (const Error& error) {
      CHECK(error.file() == (folder.path / "niets.txt").string());
    }
    CHECK(papers == 1);
  }
}

TEST_CASE("what a function throws ends the reading and is thrown, by whichever thread it is called") {
  struct Enough {};
  const Papers papers;
  const auto files = papers.files();
  for (const unsigned threads : some_threads) {
    std::size_t used = 0;
    const auto while_made = [&](const Document& document) {
      if (to_string(document.head.id) == "kst-36998-1500") throw Enough();
      return [&] { ++used; };
    };
    CHECK_THROWS_AS(for_each_document(files, while_made, {.threads = threads}), Enough);
    CHECK(used <= 32 + 500);
    CHECK(used > 32);
    const auto in_turn = [&](const Document&) { return [] { throw Enough(); }; };
    CHECK_THROWS_AS(for_each_document(files, in_turn, {.threads = threads}), Enough);
    CorpusOptions options{.threads = threads};
    options.on_progress = [](const CorpusCount&) { throw Enough(); };
    CHECK_THROWS_AS(names_in(files, options), Enough);
  }
}

TEST_CASE("a format that there is not is an error, also where there is nothing to read") {
  CHECK_THROWS_WITH_AS(names_in({}, {.format = "wordperfect"}), "wordperfect: unknown format", Error);
}

TEST_CASE("the files are read in the format that is given") {
  const Folder folder;
  put(folder.path / "regels.txt", "Zie Stb. 2010, 1.\nZie Stb. 2010, 2.\n");
  const auto files = corpus_files({folder.path / "regels.txt"});
  CHECK(names_in(files, {}).size() == 1);
  CHECK(names_in(files, {.format = "lines"}).size() == 2);
}

TEST_CASE("a stream is read in the place of a file") {
  std::istringstream stream(record(1) + record(2));
  const std::vector<CorpusFile> files{{.path = "invoer.jsonl", .stream = &stream}};
  CHECK(names_in(files, {}) == std::vector<std::string>{"kst-36998-1", "kst-36998-2"});
}

TEST_CASE("what a stream gives line by line does not wait for more") {
  struct Slow : std::streambuf {
    explicit Slow(std::function<void()> ask) : ask_(std::move(ask)) {}
    int_type underflow() override {
      ask_();
      if (number_ == 20) return traits_type::eof();
      line_ = record(++number_);
      setg(line_.data(), line_.data(), line_.data() + line_.size());
      return traits_type::to_int_type(line_.front());
    }

    std::function<void()> ask_;
    std::size_t number_ = 0;
    std::string line_;
  };
  std::size_t asked = 0;
  std::size_t used = 0;
  bool is_used_first = true;
  Slow buffer([&] { is_used_first = is_used_first && used + 1 >= asked++; });
  std::istream stream(&buffer);
  const auto make = [&](const Document&) { return [&] { ++used; }; };
  for_each_document(std::vector<CorpusFile>{{.path = "invoer.jsonl", .stream = &stream}}, make, {.threads = 1});
  CHECK(used == 20);
  CHECK(is_used_first);
}

TEST_CASE("progress grows to all that there is") {
  const Papers papers;
  const auto files = papers.files();
  CorpusCount last;
  bool grows = true;
  CorpusOptions options{.threads = 2};
  options.on_progress = [&](const CorpusCount& now) {
    grows = grows && now.files >= last.files && now.documents >= last.documents && now.bytes >= last.bytes;
    last = now;
  };
  const std::size_t documents = names_in(files, options).size();
  CHECK(grows);
  CHECK(last.files == files.size());
  CHECK(last.documents == documents);
  std::uintmax_t bytes = 0;
  for (const CorpusFile& file : files) bytes += file.bytes;
  CHECK(last.bytes > bytes * 9 / 10);
  CHECK(last.bytes <= bytes);
  CHECK(last.reading_seconds > 0);
  CHECK(last.faults == 0);
}

TEST_CASE("each paper comes with what it cites") {
  const Papers papers;
  std::vector<std::string> cited;
  for_each_resolved(papers.files(), Extractor(), Register(), [&](const Document&, const std::vector<Citation>& citations) {
    return [&, citations] {
      for (const Citation& citation : citations) cited.push_back(to_string(citation.id));
    };
  });
  CHECK(cited.front() == "kst-36999-99");
  CHECK(cited.back().starts_with("kst-36997-"));
  CHECK(cited.size() == names_one_by_one(papers.files()).size());
}

TEST_CASE("the graph of a corpus is that of its papers added one by one") {
  const Papers papers;
  auto files = corpus_files({papers.path / "brieven"});
  const Extractor extractor;
  CitationGraph expected;
  for (const CorpusFile& file : files)
    for (const Document& document : read(file.path)) add(expected, document, citations_of(document, extractor));
  CHECK(cites(expected, "kst-36999-101", "kst-36999-100"));
  for (const unsigned threads : some_threads) {
    CitationGraph graph;
    CHECK(add(graph, files, extractor, Register(), {.threads = threads}).documents == 32);
    CHECK(graph == expected);
  }
}

TEST_CASE("references go back to any paper of the corpus where it is settled together, and else to what is known before") {
  const Folder folder;
  put(folder.path / "a.txt",
      "36 999\n\nBrieven\n\nNr. 11\n\nBRIEF VAN DE MINISTER\n\nDen Haag, 4 maart 2025\n\nHierbij voer ik de motie-Van Aalst "
      "uit.\n");
  put(folder.path / "b.txt",
      "36 999\n\nBrieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 3 februari 2025\n\nDe Kamer,\n\nverzoekt de "
      "regering iets te doen,\n\nen gaat over tot de orde van de dag.\n\nVan Aalst\n");
  const auto files = corpus_files({folder.path});
  const Extractor extractor(all_patterns());
  for (const unsigned threads : some_threads) {
    CitationGraph apart;
    add(apart, files, extractor, Register(), {.threads = threads});
    CHECK_FALSE(cites(apart, "kst-36999-11", "kst-36999-12"));
    CitationGraph together;
    std::vector<std::size_t> resolved;
    CorpusOptions options{.threads = threads, .settle_together = true};
    options.on_progress = [&](const CorpusCount& now) { resolved.push_back(now.resolved); };
    add(together, files, extractor, Register(), options);
    CHECK(resolved.front() == 0);
    CHECK(resolved.back() == 2);
    CHECK(cites(together, "kst-36999-11", "kst-36999-12"));
  }
}

// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "edges.hpp"
#include "kamergraaf/waiting.hpp"
#include "oracle/waiting.hpp"

using namespace kamergraaf;
using namespace std::chrono;

namespace {

using Names = std::vector<std::string>;

const Names surnames{"Van Aalst", "De Vries-Bakker", "Yıldız", "Jansen", "Pietersen", "Smit", "Van 't Hof", "Öztürk"};
const Names dossiers{"36999", "37001", "36600-XIV"};

class Corpus {
 public:
  explicit Corpus(unsigned seed) : random_(seed) {}

  /// Papers in the order in which they come. \param alone whether no two motions have the same first author, or letters a day
  std::vector<Document> papers(bool alone) {
    std::vector<Document> all;
    Names first = surnames;
    std::shuffle(first.begin(), first.end(), random_);
    for (std::size_t i = 0; i < first.size(); ++i) all.push_back(motion(alone ? first[i] : one_of(surnames)));
    for (std::size_t i = 0; i < 6; ++i) all.push_back(letter(alone ? i + 1 : number(1, 3)));
    std::shuffle(all.begin(), all.end(), random_);
    return all;
  }

 private:
  std::size_t number(std::size_t least, std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(least, most)(random_);
  }
  const std::string& one_of(const Names& all) { return all[number(0, all.size() - 1)]; }

  Names authors(const std::string& first) {
    Names names{first};
    for (std::size_t more = number(0, 2); more > 0; --more)
      if (const std::string& name = one_of(surnames); std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
    return names;
  }

  Document paper(PaperKind kind, std::size_t month, std::size_t day, const Names& names) {
    Document document;
    document.head.id = *parse_identifier("kst-" + one_of(dossiers) + '-' + std::to_string(++numbered_));
    document.name = to_string(document.head.id);
    document.head.kind = kind;
    document.head.date = 2025y / static_cast<int>(month) / static_cast<int>(day);
    document.head.dossiers.push_back({document.head.id.dossier, 0, {}});
    for (const std::string& name : names) document.head.authors.push_back({name, {}, {}});
    return document;
  }

  Document motion(const std::string& first) {
    movers_.push_back(authors(first));
    Document document = paper(PaperKind::motion, number(1, 3), 5, movers_.back());
    document.text = "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering dit te doen.\n";
    return document;
  }

  Document letter(std::size_t day) {
    Document document = paper(PaperKind::letter, number(2, 3), day, {number(0, 1) == 0 ? "M. Minister" : "N. Staats"});
    for (std::size_t sentences = number(2, 7); sentences > 0; --sentences) document.text += sentence();
    return document;
  }

  std::string named() {
    const Names names = number(0, 3) == 0 ? authors(one_of(surnames)) : movers_[number(0, movers_.size() - 1)];
    if (names.size() == 1) return "de motie-" + names[0] + (number(0, 2) == 0 ? " c.s." : "");
    return "de motie van de leden " + names[0] + (names.size() == 3 ? ", " + names[1] : "") + " en " + names.back();
  }

  std::string sentence() {
    switch (number(0, 6)) {
      case 0:
        return "Deze motie is uitgevoerd. ";
      case 1:
        return "In mijn brief van " + std::to_string(number(1, 6)) + " februari 2025 staat meer. ";
      case 2:
        return "In de brief van " + std::to_string(number(1, 6)) + " maart 2025 staat dat ook. ";
      case 3:
        return "Zie de motie-Hofstra (Kamerstuk 36 998, nr. " + std::to_string(number(1, 3)) + "). ";
      default:
        return "Verder voer ik " + named() + " uit.\n\n";
    }
  }

  std::mt19937 random_;
  std::vector<Names> movers_;
  std::size_t numbered_ = 0;
};

CitationGraph all_known(const std::vector<Document>& documents, const Extractor& extractor) {
  Register papers;
  CitationGraph graph;
  for (const Document& document : documents) papers.add(known_paper(document));
  for (const Document& document : documents) add(graph, document, citations_of(document, extractor, papers));
  return graph;
}

/// \param late how many references were settled after their document was read
CitationGraph one_by_one(const std::vector<Document>& documents, const Extractor& extractor, std::size_t& late) {
  Register papers;
  CitationGraph graph;
  Waiting waiting;
  for (const Document& document : documents) {
    papers.add(known_paper(document));
    add(graph, document, citations_of(document, extractor, papers, waiting));
    const std::vector<Settled> settled = waiting.arrive(papers, document.head.id);
    for (const Settled& one : settled) add(graph, one);
    late += settled.size();
  }
  return graph;
}

}  // namespace

TEST_CASE("papers that come one by one, in any order, end in the graph of papers that were all known before") {
  const Extractor extractor(all_patterns());
  std::size_t late = 0;
  for (unsigned seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    const std::vector<Document> documents = Corpus(seed).papers(true);
    CHECK(edges::all_of(one_by_one(documents, extractor, late)) == edges::all_of(all_known(documents, extractor)));
  }
  CHECK(late > 80);
}

TEST_CASE("what an arrival settles is what reading all documents again would settle") {
  const Extractor extractor(all_patterns());
  std::size_t late = 0;
  for (unsigned seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    Register papers;
    Waiting waiting;
    oracle::Waiting slow(extractor);
    for (const Document& document : Corpus(seed).papers(false)) {
      papers.add(known_paper(document));
      std::set<oracle::Link> links;
      for (const Settled& one : waiting.arrive(papers, document.head.id))
        links.emplace(one.document, one.quotation.citation.span.begin, to_string(one.quotation.citation.id));
      CHECK(links == slow.arrive(papers));
      citations_of(document, extractor, papers, waiting);
      slow.add(document, papers);
      late += links.size();
    }
  }
  CHECK(late > 40);
}

// SPDX-License-Identifier: Apache-2.0
#include "texts.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

namespace bench {
namespace {

constexpr std::array<std::string_view, 48> words{
    "de",        "het",       "een",      "van",      "in",        "op",       "voor",     "met",      "door",     "bij",
    "naar",      "minister",  "Kamer",    "veerpont", "oever",     "gemeente", "rivier",   "anker",    "schepen",  "wethouder",
    "verzoekt",  "overweegt", "besluit",  "vraagt",   "antwoordt", "meent",    "bestaat",  "vaart",    "dijk",     "haven",
    "begroting", "uitgaven",  "voorstel", "leden",    "regering",  "steiger",  "schipper", "regeling", "overgang", "toezicht",
    "als",       "dat",       "die",      "niet",     "ook",       "reeds",    "daarom",   "immers"};

class Writer {
 public:
  explicit Writer(std::size_t size) : size_(size) { text_.reserve(size + 1024); }

  bool goes_on() const { return text_.size() < size_; }
  std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }
  void add(std::string_view part) { text_ += part; }
  void word() { text_ += words[below(words.size())]; }

  void sentence() {
    text_ += "De ";
    for (std::size_t left = 6 + below(16); left > 0; --left) {
      word();
      text_ += left == 1 ? ". " : left % 7 == 0 ? ", " : " ";
    }
    if (below(6) == 0) text_ += '\n';
    if (below(14) == 0) text_ += "De commissie uit de Kamer ";
  }

  std::string finish() && {
    text_.resize(size_);
    return std::move(text_);
  }

 private:
  std::size_t size_;
  std::string text_;
  std::mt19937_64 random_{5};
};

std::string number(Writer& writer, std::size_t end) { return std::to_string(writer.below(end)); }

std::string dossier(Writer& writer) {
  return std::to_string(20 + writer.below(17)) + ' ' + std::to_string(100 + writer.below(900));
}

std::string citation(Writer& writer) { return "Zie ook Kamerstuk " + dossier(writer) + ", nr. " + number(writer, 300) + ". "; }

/// As it was printed before 1995.
std::string old_citation(Writer& writer) {
  const std::string year = "19" + std::to_string(50 + writer.below(45));
  switch (writer.below(5)) {
    case 0:
      return "De wet van 3 mei " + year + " (Stb. " + number(writer, 700) + "). ";
    case 1:
      return "Staatsblad " + year + ", nr. " + number(writer, 700) + ". ";
    case 2:
      return "Hand. II " + year + ", blz. " + number(writer, 6000) + ". ";
    default:
      return "Het wetsontwerp (" + dossier(writer) + ", nr. " + number(writer, 40) + "). ";
  }
}

void scanned(Writer& writer) {
  writer.sentence();
  if (writer.below(3) == 0)
    writer.add("In 19" + std::to_string(10 + writer.below(85)) + " was dat f " + number(writer, 900) + ",-. ");
  if (writer.below(5) == 0) writer.add("Op grond van art. " + number(writer, 99) + ", " + number(writer, 9) + "e 1id. ");
  if (writer.below(18) == 0) writer.add("Het kost " + dossier(writer) + " guiden. ");
  if (writer.below(25) == 0) writer.add(old_citation(writer));
}

void written(Writer& writer) {
  writer.sentence();
  if (writer.below(4) == 0) writer.add(citation(writer));
}

void row(Writer& writer) {
  for (std::size_t column = 0; column < 8; ++column) writer.add(number(writer, 100'000) + (column == 7 ? "\n" : "  "));
}

}  // namespace

std::string text(Density density, std::size_t size) {
  Writer writer(size);
  while (writer.goes_on()) switch (density) {
      case Density::none:
        writer.sentence();
        break;
      case Density::scans:
        scanned(writer);
        break;
      case Density::cited:
        written(writer);
        break;
      case Density::tables:
        row(writer);
        break;
      case Density::digits:
        writer.add(number(writer, 1'000'000'000));
        break;
    }
  return std::move(writer).finish();
}

std::string prose_with(const std::vector<std::string>& sentences, std::size_t size) {
  Writer writer(size);
  for (std::size_t next = 0; writer.goes_on(); ++next) {
    for (int i = 0; i < 3; ++i) writer.sentence();
    writer.add(sentences[next % sentences.size()] + ". ");
  }
  return std::move(writer).finish();
}

std::string repeated(std::string_view part, std::size_t size) {
  std::string text;
  text.reserve(size + part.size());
  while (text.size() < size) text += part;
  return text;
}

std::string text_of_ones_own() {
  const char* name = std::getenv("KAMERGRAAF_BENCH_TEXT");
  if (!name) return {};
  std::ifstream file(name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string letter(std::size_t size) {
  return "Vergaderjaar 2031-2032\n\n36 984\n\nVeerponten\n\nNr. 12\n\nBRIEF VAN DE MINISTER VAN WATERSTAAT\n\nAan de "
         "Voorzitter van de "
         "Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 februari 2032\n\n" +
         text(Density::cited, size) +
         "\n\nDe Minister van Waterstaat,\nA.B. Jansen\n\n\u00B9 Kamerstuk 36 045, nr. 190.\n\u00B2 Stb. 2031, 12.\n";
}

}  // namespace bench

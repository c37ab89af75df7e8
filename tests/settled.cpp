// SPDX-License-Identifier: Apache-2.0
#include "settled.hpp"

#include <algorithm>

namespace settled {
namespace {

using namespace kamergraaf;

constexpr std::string_view head =
    "36 999\n\nBewaren van brieven\n\nNr. 40\n\nBRIEF VAN DE MINISTER VAN ONDERWIJS\n\n"
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 4 maart 2025\n\n";

std::string meaning_of(const Citation& citation) {
  if (citation.verdict == Verdict::resolved) return to_string(citation.id);
  std::string all;
  for (const Identifier& candidate : citation.candidates) all += (all.empty() ? "[" : " ") + to_string(candidate);
  return (all.empty() ? all : all + "] ") + std::string(citation.reason);
}

std::string line_of(const Citation& citation, std::string_view text) {
  std::string line(citation.span.of(text));
  line += (citation.verdict == Verdict::resolved ? " = " : " ? ") + meaning_of(citation);
  if (citation.verdict == Verdict::resolved) line += ", " + std::string(name_of(citation.ground));
  if (!citation.antecedent.empty()) line += ": " + std::string(citation.antecedent.of(text));
  return line + '\n';
}

std::vector<Citation> references_in(const Document& document, const Register* papers) {
  auto citations = papers ? citations_of(document, extractor(), *papers) : citations_of(document, extractor());
  std::erase_if(citations,
                [](const Citation& citation) { return citation.form != Form::implicit || citation.id.kind == Kind::meeting; });
  return citations;
}

std::string only_one(std::string_view text, const Register* papers) {
  const auto all = references_in(letter(text), papers);
  return all.size() == 1 ? meaning_of(all.front()) : std::to_string(all.size()) + " references";
}

}  // namespace

const Extractor& extractor() {
  static const Extractor all(all_patterns());
  return all;
}

Document letter(std::string_view text) { return document_from_text("brief.txt", std::string(head) + std::string(text)); }

std::string lines_of(const Document& document, const Register* papers) {
  std::string lines;
  for (const Citation& citation : references_in(document, papers)) lines += line_of(citation, document.text);
  return lines;
}

std::string means(std::string_view text) { return lines_of(letter(text)); }
std::string means(std::string_view text, const Register& papers) { return lines_of(letter(text), &papers); }
std::string means_in_paper(std::string_view text) { return lines_of(document_from_text("", std::string(text))); }

std::string struck(std::string_view text) {
  const Document document = letter(text);
  std::vector<Extractor::Rejection> rejections;
  citations_of(document, extractor(), rejections);
  std::sort(rejections.begin(), rejections.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  std::string lines;
  for (const auto& rejection : rejections)
    if (rejection.span.begin >= head.size() && extractor().patterns()[rejection.pattern].form == Form::implicit)
      lines += std::string(rejection.span.of(document.text)) + ": " + std::string(rejection.reason) + '\n';
  return lines;
}

std::string id_of(std::string_view text) { return only_one(text, nullptr); }
std::string id_of(std::string_view text, const Register& papers) { return only_one(text, &papers); }

}  // namespace settled

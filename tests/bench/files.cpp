// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include <nlohmann/json.hpp>

#include "kamergraaf/reader.hpp"
#include "pdf_file.hpp"
#include "texts.hpp"
#include "zip.hpp"

namespace bench {
namespace {

constexpr std::size_t size = 60'000;
constexpr std::size_t many = 20;

std::vector<std::string> paragraphs() {
  const std::string text = bench::text(Density::cited, size);
  std::vector<std::string> all;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) all.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

std::string between(const std::string& open, const std::string& close) {
  std::string all;
  for (const std::string& paragraph : paragraphs()) all.append(open).append(paragraph).append(close);
  return all;
}

std::string xml() {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<officiele-publicatie><metadata><meta name=\"OVERHEIDop.dossiernummer\" "
         "content=\"36984\"/></metadata>\n<kamerstuk><stuk>" +
         between("<al>", "</al>\n") + "</stuk></kamerstuk></officiele-publicatie>\n";
}

std::string vlos() {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<vlosCoreDocument "
         "xmlns=\"http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0\"><vergadering soort=\"Plenair\" kamer=\"2\"><titel>41e "
         "vergadering</titel><datum>2032-02-03T00:00:00</datum><activiteit soort=\"Plenair debat\"><titel>Ponten</titel>"
         "<activiteithoofd><activiteitdeel><activiteititem><woordvoerder><spreker><aanhef>De heer</aanhef><verslagnaam>Jansen"
         "</verslagnaam></spreker><tekst status=\"goed\"><alinea>" +
         between("<alineaitem>", "</alineaitem>\n") +
         "</alinea></tekst></woordvoerder></activiteititem></activiteitdeel></activiteithoofd></activiteit></vergadering>"
         "</vlosCoreDocument>\n";
}

std::string docx() {
  return test::zipped({{"word/document.xml", "<?xml version=\"1.0\"?>\n<w:document xmlns:w=\"w\"><w:body>" +
                                                 between("<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>") +
                                                 "</w:body></w:document>"}});
}

std::string pdf() {
  constexpr std::size_t wide = 85;
  std::vector<test::PrintedPage> pages(1);
  for (const std::string& paragraph : paragraphs())
    for (std::size_t at = 0; at < paragraph.size(); at += wide) {
      if (pages.back().size() == 50) pages.emplace_back();
      pages.back().push_back({60, 60 + 14 * static_cast<float>(pages.back().size()), paragraph.substr(at, wide), 10});
    }
  return test::pdf_of(pages);
}

std::string jsonl() {
  std::string all;
  for (std::size_t i = 0; i < many; ++i)
    all += nlohmann::json{{"id", "p" + std::to_string(i)}, {"date", "2032-02-03"}, {"text", letter(size / many)}}.dump() + '\n';
  return all;
}

std::string lines() { return between("", "\n"); }

std::string tkjson() {
  nlohmann::json list = nlohmann::json::array();
  for (const std::string& paragraph : paragraphs())
    list.push_back(
        {{"DocumentNummer", "2032D" + std::to_string(list.size())}, {"Soort", "Brief regering"}, {"Titel", paragraph}});
  return nlohmann::json{{"@odata.context", "Document"}, {"value", list}}.dump();
}

std::string html() {
  return "<!DOCTYPE html>\n<html><head><title>Veerponten</title></head><body>" + between("<p>", "</p>\n") + "</body></html>\n";
}

}  // namespace

std::vector<File> files() {
  std::vector<File> all{{"txt", "a.txt", letter(size)}, {"html", "a.html", html()},     {"xml", "a.xml", xml()},
                        {"vlos", "a.xml", vlos()},      {"docx", "a.docx", docx()},     {"pdf", "a.pdf", pdf()},
                        {"jsonl", "a.jsonl", jsonl()},  {"tkjson", "a.json", tkjson()}, {"lines", "a", lines()}};
  const auto known = kamergraaf::formats();
  std::erase_if(all, [&](const File& file) { return std::find(known.begin(), known.end(), file.format) == known.end(); });
  return all;
}

}  // namespace bench

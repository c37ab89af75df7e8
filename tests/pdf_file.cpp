// SPDX-License-Identifier: Apache-2.0
#include "pdf_file.hpp"

namespace test {
namespace {

std::string number(float value) { return std::to_string(value); }

std::string content_of(const PrintedPage& page) {
  std::string content;
  for (const Printed& one : page)
    content += "BT /F1 " + number(one.size) + " Tf " + number(one.left) + ' ' + number(page_height - one.baseline) + " Td (" +
               one.words + ") Tj ET\n";
  return content;
}

}  // namespace

std::string pdf_of(const std::vector<PrintedPage>& pages, const PdfSettings& settings) {
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", "",
                                   "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
  std::string kids;
  for (const PrintedPage& page : pages) {
    kids += std::to_string(objects.size() + 1) + " 0 R ";
    objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(page_width) + ' ' + number(page_height) +
                      "] /Resources << /Font << /F1 3 0 R >> >> /Contents " + std::to_string(objects.size() + 2) + " 0 R " +
                      settings.page + " >>");
    const std::string content = content_of(page);
    objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "endstream");
  }
  objects[1] = "<< /Type /Pages /Count " + std::to_string(pages.size()) + " /Kids [" + kids + "] >>";

  std::string file = "%PDF-1.4\n";
  std::string places = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string at = std::to_string(file.size());
    places += std::string(10 - at.size(), '0') + at + " 00000 n \n";
    file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string count = std::to_string(objects.size() + 1);
  return file + "xref\n0 " + count + "\n" + places + "trailer << /Size " + count + " /Root 1 0 R " + settings.trailer +
         " >>\nstartxref\n" + std::to_string(file.size()) + "\n%%EOF\n";
}

}  // namespace test

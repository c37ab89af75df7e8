// SPDX-License-Identifier: Apache-2.0
#include "detail/written.hpp"
#include "readers/draft.hpp"
#include "readers/readers.hpp"

#ifdef KAMERGRAAF_PDF
#include "readers/pdf/body.hpp"
#endif

namespace kamergraaf::detail {
namespace {

constexpr std::size_t begins_within = 1024;

bool knows(std::string_view start) { return start.substr(0, begins_within).find("%PDF-") != std::string_view::npos; }

#ifdef KAMERGRAAF_PDF

void read_pdf(std::istream& in, const std::string& name, const OnDocument& on_document, const OnError&) {
  const std::string bytes = whole(in, name);
  if (!knows(bytes)) throw Unreadable("no PDF", name);
  if (bytes.ends_with(written::end_of_pdf)) throw Unreadable(written::no_paper, name);
  on_document(document_from(pdf_draft(pages_of(bytes, name)), name));
}

}  // namespace

Reader pdf_reader() { return {"pdf", {".pdf"}, knows, read_pdf}; }

#else

void refuse_pdf(std::istream&, const std::string& name, const OnDocument&, const OnError&) {
  throw Unreadable("PDF is not read: built without KAMERGRAAF_PDF", name);
}

}  // namespace

Reader pdf_reader() { return {{}, {}, knows, refuse_pdf}; }

#endif

}  // namespace kamergraaf::detail

// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>

#include "asked.hpp"
#include "bind.hpp"
#include "given.hpp"
#include "kamergraaf/link.hpp"
#include "kamergraaf/reader.hpp"
#include "knowledge.hpp"
#include "long_work.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

using Address = Given<"address", std::string>;
using Marked = Given<"mark_unresolved", bool>;

std::string linked(std::string bytes, LinkFormat format, const Knowledge& knowledge, const LinkOptions& options) {
  if (format == LinkFormat::markdown) {
    const Document document = document_from_markdown({}, std::move(bytes));
    return linked_text(document, citations_in(document, knowledge), format, options);
  }
  const std::vector<Document> read = read_bytes(bytes, "text", name_of(format));
  return link(bytes, read.at(0), citations_in(read.at(0), knowledge), options);
}

py::str annotated(const py::str& text, const py::object& format, const std::string& address, bool mark_unresolved,
                  const Knowledge& knowledge) {
  std::string bytes = utf8_of(text);
  const LinkFormat wanted = value_named(format, LinkFormat::xml, "format of links");
  const LinkOptions options{address, mark_unresolved};
  std::string result;
  LongWork().run([&] { result = linked(std::move(bytes), wanted, knowledge, options); });
  return str_of(result);
}

py::str linked_document(const Document& document, const py::object& format, const std::string& address, bool mark_unresolved,
                        const Knowledge& knowledge) {
  const LinkFormat wanted = value_named(format, LinkFormat::xml, "format of links");
  const LinkOptions options{address, mark_unresolved};
  std::string result;
  LongWork().run([&] { result = linked_text(document, citations_in(document, knowledge), wanted, options); });
  return str_of(result);
}

}  // namespace

void bind_links(py::module_& module) {
  module.def(
      "annotate",
      [](const py::object& text, const py::object& format, const Address& address, Marked mark_unresolved, Implicit implicit,
         const py::object& papers, const py::object& extractor) {
        return annotated(str_in(text, "text"), format, address, mark_unresolved, knowledge_of(implicit, extractor, papers));
      },
      py::arg("text"), py::arg("format") = "html", py::arg("address") = "", py::arg("mark_unresolved") = false,
      py::arg("implicit") = false, py::arg("register") = py::none(), py::arg("extractor") = py::none(),
      "annotate(text, format='html', address='', mark_unresolved=False, implicit=False, register=None, extractor=None)\n--\n\n"
      R"(A page with its citations linked, and nothing else changed.

    >>> import kamergraaf
    >>> print(kamergraaf.annotate("<p>Zie Kamerstuk 36 045, nr. 190.</p>", address="/papers/{id}"))
    <p>Zie <a href="/papers/kst-36045-190">Kamerstuk 36 045, nr. 190</a>.</p>

`format` is a LinkFormat: 'html', 'xml' or 'markdown'. `address` is where a link goes, with `{id}` for the identifier; empty
for the public address of what is cited. `mark_unresolved` marks what is not settled, with the reason. What is linked already
is left as it is. ValueError where there is no such format, the address has no `{id}`, or the text is no XML.)");
  auto document = py::reinterpret_borrow<py::class_<Document>>(module.attr("Document"));
  document.def(
      "linked",
      [](const Document& self, const py::object& format, const Address& address, Marked mark_unresolved, Implicit implicit,
         const py::object& papers, const py::object& extractor) {
        return linked_document(self, format, address, mark_unresolved, knowledge_of(implicit, extractor, papers));
      },
      py::arg("format") = "html", py::arg("address") = "", py::arg("mark_unresolved") = false, py::arg("implicit") = false,
      py::arg("register") = py::none(), py::arg("extractor") = py::none(),
      "linked(self, format='html', address='', mark_unresolved=False, implicit=False, register=None, extractor=None)\n--\n\n"
      "Its text with its citations linked: as HTML in a `<pre>`, as Markdown, or as XML. Arguments as for `annotate`.");
}

}  // namespace kamergraaf::python

// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "asked.hpp"
#include "bind.hpp"
#include "classes.hpp"
#include "detail/going_on.hpp"
#include "detail/large_pages.hpp"
#include "given.hpp"
#include "knowledge.hpp"
#include "long_work.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

using Citations = std::vector<Citation>;
using Rejections = std::vector<Extractor::Rejection>;

constexpr std::size_t copied_at_once = 4 << 20;

Document document_of(std::string_view text) {
  std::string copy;
  copy.reserve(text.size());
  detail::prefer_large_pages(copy.data(), copy.capacity());
  for (std::size_t at = 0; at < text.size(); at += copied_at_once) {
    detail::go_on();
    copy += text.substr(at, copied_at_once);
  }
  return document_from_text({}, std::move(copy));
}

py::list extracted(const py::str& text, const Knowledge& knowledge) {
  const std::string_view utf8 = utf8_view_of(text);
  Citations citations;
  LongWork().run([&] { citations = citations_in(document_of(utf8), knowledge); });
  return values_of(citations, {utf8, text, nullptr, {}, knowledge.extractor.patterns()});
}

py::list rejected(const py::str& text, const Knowledge& knowledge) {
  const std::string_view utf8 = utf8_view_of(text);
  Rejections rejections;
  LongWork().run([&] { citations_in(document_of(utf8), knowledge, rejections); });
  return values_of(rejections, {utf8, text, nullptr, {}, knowledge.extractor.patterns()});
}

std::vector<py::str> strings_in(const py::object& texts) {
  if (!py::hasattr(texts, "__iter__")) refuse("texts", "iterable of str", texts);
  if (py::isinstance<py::str>(texts)) throw py::type_error("texts: one str, where several are wanted");
  std::vector<py::str> all;
  for (const py::handle text : texts) {
    all.push_back(str_in(text, "texts"));
  }
  return all;
}

py::list extracted_from_each(const py::object& texts, int threads, const py::object& progress, const Knowledge& knowledge) {
  const std::size_t wanted = threads_of(threads);
  const std::vector<py::str> all = strings_in(texts);
  std::vector<std::string_view> views;
  for (std::size_t i = 0; i < all.size(); ++i) try {
      views.push_back(utf8_view_of(all[i]));
    } catch (const py::value_error& error) {
      throw py::value_error("texts[" + std::to_string(i) + "]: " + error.what());
    }
  std::vector<Citations> found(all.size());
  LongWork(progress, all.size()).run_each(wanted, [&](std::size_t i) {
    found[i] = citations_in(document_of(views[i]), knowledge);
  });
  py::list results(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    results[i] = values_of(found[i], {views[i], all[i], nullptr, {}, knowledge.extractor.patterns()});
    Citations().swap(found[i]);
  }
  return results;
}

}  // namespace

void bind_citations(py::module_& module) {
  module.def(
      "extract",
      [](const py::object& text, Implicit implicit, const py::object& papers, const py::object& extractor) {
        return extracted(str_in(text, "text"), knowledge_of(implicit, extractor, papers));
      },
      py::arg("text"), py::arg("implicit") = false, py::arg("register") = py::none(), py::arg("extractor") = py::none(),
      "extract(text, implicit=False, register=None, extractor=None)\n--\n\n"
      R"(The citations of a text, as a list of Citation, ordered by where they begin.

    >>> import kamergraaf
    >>> [c.id for c in kamergraaf.extract("Zie Kamerstukken II 2009/10, 27858, nrs. 88 en 90.")]
    ['kst-27858-88', 'kst-27858-90']

`text[c.begin:c.end] == c.text` for each; the places of those that one list or range names may overlap. Of a range of more than
201 papers the ends are given alone, of a list the first 500. Any text will do; one without citations gives an empty list.
With `implicit`, references without a number are among them ("deze motie"). With a `register`, what it settles is settled.
With an `extractor`, its patterns are used in place of the built-in ones, whatever `implicit` says.

The GIL is released meanwhile, and Ctrl-C ends it. ValueError where the text holds half of a surrogate pair.)");
  module.def(
      "rejections",
      [](const py::object& text, Implicit implicit, const py::object& papers, const py::object& extractor) {
        return rejected(str_in(text, "text"), knowledge_of(implicit, extractor, papers));
      },
      py::arg("text"), py::arg("implicit") = false, py::arg("register") = py::none(), py::arg("extractor") = py::none(),
      "rejections(text, implicit=False, register=None, extractor=None)\n--\n\n"
      R"(What looks like a citation in a text and is none, with the reason: a list of Rejection. Arguments as for `extract`.

    >>> import kamergraaf
    >>> [(r.text, r.reason) for r in kamergraaf.rejections("Het kost € 36 045, nr. 2.")]
    [('36 045, nr. 2', 'an amount or a number of something else')])");
  module.def(
      "extract_many",
      [](const py::object& texts, Threads threads, Implicit implicit, const py::object& papers, const py::object& extractor,
         const py::object& progress) {
        return extracted_from_each(texts, threads, progress, knowledge_of(implicit, extractor, papers));
      },
      py::arg("texts"), py::arg("threads") = 0, py::arg("implicit") = false, py::arg("register") = py::none(),
      py::arg("extractor") = py::none(), py::arg("progress") = py::none(),
      "extract_many(texts, threads=0, implicit=False, register=None, extractor=None, progress=None)\n--\n\n"
      R"(The citations of each text, as a list of lists in the order of the texts: `extract` on several threads.

    >>> import kamergraaf
    >>> texts = ["Zie Kamerstuk 36 045, nr. 190.", "Niets.", "Vgl. Stb. 2010, 242."]
    >>> [[c.id for c in citations] for citations in kamergraaf.extract_many(texts)]
    [['kst-36045-190'], [], ['stb-2010-242']]

`threads` is how many; 0 for one a core. `progress` is called as `progress(done, total)` some ten times a second and at the
end; True shows a bar of tqdm, where that is installed. TypeError where one is no str; nothing is read then.)");
}

}  // namespace kamergraaf::python

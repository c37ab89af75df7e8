// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <algorithm>

#include "asked.hpp"
#include "bind.hpp"
#include "classes.hpp"
#include "document_state.hpp"
#include "files.hpp"
#include "given.hpp"
#include "kamergraaf/reader.hpp"
#include "knowledge.hpp"
#include "long_work.hpp"
#include "values.hpp"

namespace kamergraaf::python {
namespace {

/// A field of the head's record, and how it is read.
struct Field {
  const char* name;
  py::object (*read)(const Document&);
  const char* about;
};

py::object number_or_none(unsigned number) { return number == 0 ? py::object(py::none()) : py::int_(number); }

py::object repairs_of(const Document& document) {
  std::vector<std::size_t> bytes;
  for (const Repair& repair : document.repairs) bytes.insert(bytes.end(), {repair.span.begin, repair.span.end});
  const CodePoints places(str_of(document.text), document.text, std::move(bytes));
  return tuple_of(document.repairs, [&](const Repair& repair) {
    return made(Class::repair, member_of(repair.kind), py::int_(places.at(repair.span.begin)),
                py::int_(places.at(repair.span.end)));
  });
}

py::object footnotes_of(const Document& document) {
  std::vector<std::size_t> bytes;
  for (const Footnote& note : document.footnotes)
    bytes.insert(bytes.end(), {note.text.begin, note.text.end, note.mark.begin, note.mark.end});
  const py::str text = str_of(document.text);
  const CodePoints places(text, document.text, std::move(bytes));
  return tuple_of(document.footnotes, [&](const Footnote& note) {
    const std::size_t begin = places.at(note.text.begin);
    const std::size_t end = places.at(note.text.end);
    const py::tuple mark =
        note.mark.empty() ? py::tuple() : py::make_tuple(places.at(note.mark.begin), places.at(note.mark.end));
    return made(Class::footnote, py::int_(note.number), py::int_(begin), py::int_(end), part_of(text, begin, end), mark);
  });
}

py::object disagreements_of(const Document& document) {
  return tuple_of(document.disagreements, [](const Disagreement& one) {
    return made(Class::disagreement, str_of(one.field), str_of(one.printed), str_of(one.stated));
  });
}

py::object dossiers_of(const Document& document) {
  return tuple_of(document.head.dossiers, [](const DossierHeading& heading) { return str_of(to_string(heading.dossier)); });
}

/// In the order of the record.
constexpr Field fields[] = {
    {"document", [](const Document& d) -> py::object { return str_of(d.name); },
     "Where it came from: a path, or the id of a record."},
    {"id", [](const Document& d) { return str_or_none(to_string(d.head.id)); }, "Its identifier: 'kst-21501-20-2189'."},
    {"kind", [](const Document& d) { return member_of(d.head.kind); }, "Its PaperKind."},
    {"revision", [](const Document& d) { return member_of(d.head.revision); }, "Whether it is 'gewijzigd': a Revision."},
    {"reprint", [](const Document& d) { return number_or_none(d.head.reprint); }, "1 for '(herdruk)', 2 for '(2e herdruk)'."},
    {"dossiers", &dossiers_of, "The dossiers that its head prints: ('21501-20', '36045')."},
    {"number", [](const Document& d) { return str_or_none(d.head.id.number.view()); }, "Its number in the first of them."},
    {"session", [](const Document& d) { return str_or_none(to_string(d.head.session)); }, "The vergaderjaar: '2024-2025'."},
    {"chamber", [](const Document& d) { return member_of(d.head.chamber); }, "The Chamber that it was sent to."},
    {"date", [](const Document& d) { return date_or_none(d.head.date); }, "Its day, a datetime.date."},
    {"title", [](const Document& d) { return str_or_none(d.head.title); }, "Its title."},
    {"subject", [](const Document& d) { return str_or_none(d.head.subject); }, "What its head says it is about."},
    {"authors",
     [](const Document& d) -> py::object { return tuple_of(d.head.authors, [](const Author& one) { return value_of(one); }); },
     "Who signed or put it forward: a tuple of Author."},
    {"addressee", [](const Document& d) { return str_or_none(d.head.addressee); }, "To whom it is written."},
    {"place", [](const Document& d) { return str_or_none(d.head.place); }, "Where it was written: 'Den Haag'."},
    {"replaces", [](const Document& d) { return d.head.replaces ? str_or_none(to_string(*d.head.replaces)) : py::none(); },
     "The identifier of the paper that it takes the place of."},
    {"disagreements", &disagreements_of, "What its metadata states otherwise than the printed head: a tuple of Disagreement."},
    {"repairs", &repairs_of, "What was mended so that it can be read: a tuple of Repair."},
};

py::object record_of(const Document& document) {
  const py::object plain = py::module_::import("kamergraaf.records").attr("plain");
  py::dict record;
  for (const Field& field : fields) {
    const py::object value = field.read(document);
    const bool known = !value.is_none() && !(py::isinstance<py::tuple>(value) && py::len(value) == 0);
    if (known) record[field.name] = plain(value);
  }
  return record;
}

py::list read_all(const Path& path, const Format& format, Threads threads, const py::object& progress,
                  const py::object& on_error) {
  require_format(*format);
  py::list documents;
  for (Document& document : papers_of(files_of({*path}, *format, on_error), {*format, threads, progress, on_error}))
    documents.append(py::cast(std::move(document)));
  return documents;
}

Document read_one(const Path& path, const Format& format) {
  require_format(*format);
  std::vector<Document> documents;
  LongWork().run([&] { documents = kamergraaf::read(path, *format); });
  if (documents.size() == 1) return std::move(documents.front());
  throw py::value_error((*path).string() + " holds " + std::to_string(documents.size()) + " documents: read_all gives them");
}

Document from_text(const py::object& text, const py::object& name) {
  Document document;
  std::string bytes = utf8_of(str_in(text, "text"));
  std::string named = utf8_of(str_in(name, "document"));
  LongWork().run([&] { document = document_from_text(std::move(named), std::move(bytes)); });
  return document;
}

Origin origin_of(const Document& document, const Knowledge& knowledge) {
  return {document.text, str_of(document.text), &document.source, document.name, knowledge.extractor.patterns()};
}

py::list citations(const Document& document, Implicit implicit, const py::object& papers, const py::object& extractor) {
  const Knowledge knowledge = knowledge_of(implicit, extractor, papers);
  std::vector<Citation> found;
  LongWork().run([&] { found = citations_in(document, knowledge); });
  return values_of(found, origin_of(document, knowledge));
}

/// In the order of the documents.
py::list citations_in_each(const py::list& given, Implicit implicit, const py::object& papers, const py::object& extractor,
                           Threads threads, const py::object& progress) {
  const Knowledge knowledge = knowledge_of(implicit, extractor, papers);
  const std::vector<const Document*> documents = documents_in(given);
  std::vector<std::vector<Citation>> found(documents.size());
  LongWork(progress, documents.size()).run_each(threads_of(threads), [&](std::size_t i) {
    found[i] = citations_in(*documents[i], knowledge);
  });
  py::list all(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) all[i] = values_of(found[i], origin_of(*documents[i], knowledge));
  return all;
}

py::list rejections(const Document& document, Implicit implicit, const py::object& papers, const py::object& extractor) {
  const Knowledge knowledge = knowledge_of(implicit, extractor, papers);
  std::vector<Extractor::Rejection> found;
  LongWork().run([&] { citations_in(document, knowledge, found); });
  return values_of(found, origin_of(document, knowledge));
}

py::object written(const Document& self) {
  return py::str("Document({!r}, id={!r})").format(str_of(self.name), str_or_none(to_string(self.head.id)));
}

}  // namespace

void require_format(std::string_view format) {
  const auto known = formats();
  if (!format.empty() && std::find(known.begin(), known.end(), format) == known.end())
    throw py::value_error("no format to read: '" + std::string(format) + "'");
}

void bind_documents(py::module_& module) {
  py::class_<Document> type(module, "Document", R"(A paper: what its head says of it, and its text.

    >>> import kamergraaf
    >>> paper = kamergraaf.Document("36 999\n\nBrieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n")
    >>> paper.id, paper.kind, paper.dossiers
    ('kst-36999-12', PaperKind.MOTION, ('36999',))

A value that does not change: compared, hashed and pickled by all that it holds. What is not known is None or an empty tuple.)");
  for (const auto& [name, read, about] : fields) type.def_property_readonly(name, read, about);
  type.def(py::init(&from_text), py::arg("text"), py::arg("document") = "",
           "The paper of that text; what its head says is read. `document` is the name that its citations bear.")
      .def_property_readonly(
          "text", [](const Document& self) { return str_of(self.text); }, "Its text.")
      .def_property_readonly("footnotes", &footnotes_of, "Its footnotes, in the order of the text: a tuple of Footnote.")
      .def(
          "citations", &citations, py::arg("implicit") = false, py::arg("register") = py::none(),
          py::arg("extractor") = py::none(),
          "citations(self, implicit=False, register=None, extractor=None)\n--\n\n"
          "The citations of the paper; their places are in its text. Its own head and running feet are none. Arguments as for\n"
          "`extract`.")
      .def("rejections", &rejections, py::arg("implicit") = false, py::arg("register") = py::none(),
           py::arg("extractor") = py::none(),
           "rejections(self, implicit=False, register=None, extractor=None)\n--\n\n"
           "What looks like a citation and is none, or is the paper naming itself: a list of Rejection.")
      .def("to_dict", &record_of,
           "to_dict(self)\n--\n\n"
           "What its head says, as JSON can hold it: the record that `kamergraaf document` writes, with places in code points.")
      .def(
          "__eq__", [](const Document& a, const Document& b) { return is_same(a, b); }, py::is_operator())
      .def("__hash__",
           [](const Document& self) { return std::hash<std::string>{}(self.text) ^ std::hash<std::string>{}(self.name); })
      .def("__reduce__", [](const Document& self) { return restoring("restored_document", state_of(self)); })
      .def("__repr__", &written);
  module.def("read", &read_one, py::arg("path"), py::arg("format") = "",
             "read(path, format='')\n--\n\n"
             R"(The paper in a file.

`format` is one of `formats()`; empty to tell it from what the file holds and from its name.
OSError where it cannot be read; ValueError where there is no such format, and where the file holds several papers.)");
  module.def("read_all", &read_all, py::arg("path"), py::arg("format") = "", py::arg("threads") = 0,
             py::arg("progress") = py::none(), py::arg("on_error") = py::none(),
             "read_all(path, format='', threads=0, progress=None, on_error=None)\n--\n\n"
             R"(The papers in a file, or in all files of a folder, as a list of Document in the order of their names.

Files are read on so many `threads`; 0 for one a core. `progress` is called as `progress(done, total)`, in files; True shows a bar of tqdm, where that is installed.
`on_error` is called with the OSError or ValueError of what cannot be read, and the rest is given; without it the first is raised.
Of a folder those files are read whose ending a format has, or that have none; with a `format`, all; but none whose name
begins with a dot or "~$", and links to folders are not followed.
OSError where a file cannot be read, ValueError where it holds no papers in that format.)");
  module.def("_restored_document", &document_of_state);
  module.def("_citations", &citations_in_each);
  module.def("formats", &formats,
             "formats()\n--\n\n"
             "The formats that can be read: a list of str.");
}

}  // namespace kamergraaf::python

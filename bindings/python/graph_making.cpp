// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "asked.hpp"
#include "bind.hpp"
#include "files.hpp"
#include "given.hpp"
#include "in_use.hpp"
#include "kamergraaf/graph.hpp"
#include "kamergraaf/waiting.hpp"
#include "knowledge.hpp"
#include "long_work.hpp"

namespace kamergraaf::python {
namespace {

std::vector<std::filesystem::path> paths_in(const py::list& given) {
  std::vector<std::filesystem::path> paths;
  for (const py::handle path : given) paths.push_back(path_in(path, "paths"));
  return paths;
}

Reading reading_with(const Document& document, const Knowledge& knowledge) {
  return reading_of(document, citations_in(document, knowledge));
}

void add_documents(CitationGraph& graph, const std::vector<const Document*>& documents, const Knowledge& knowledge, int threads,
                   const py::object& progress) {
  std::vector<Reading> readings(documents.size());
  LongWork(progress, documents.size()).run_each(threads_of(threads), [&](std::size_t i) {
    readings[i] = reading_with(*documents[i], knowledge);
  });
  require_unused(&graph, "the graph");
  std::size_t added = 0;
  for (const Reading& reading : readings) {
    add(graph, reading);
    hear_signals(++added);
  }
}

void add_paper(CitationGraph& graph, const py::object& paper, Implicit implicit, const py::object& papers,
               const py::object& extractor) {
  if (!py::isinstance<Settled>(paper))
    return add_documents(graph, {&document_in(paper, "paper")}, knowledge_of(implicit, extractor, papers), 1, py::none());
  require_unused(&graph, "the graph");
  add(graph, paper.cast<const Settled&>());
}

void add_each(CitationGraph& graph, const py::list& given, Implicit implicit, const py::object& papers,
              const py::object& extractor, Threads threads, const py::object& progress) {
  const std::vector<const Document*> documents = documents_in(given);
  Knowledge knowledge = knowledge_of(implicit, extractor, papers);
  if (implicit) know(knowledge, documents);
  add_documents(graph, documents, knowledge, threads, progress);
}

/// \pre nobody else has the graph
void add_paths(CitationGraph& graph, const py::list& paths, const Format& format, Implicit implicit, const py::object& papers,
               const py::object& extractor, Threads threads, const py::object& progress, const py::object& on_error) {
  require_format(*format);
  const Knowledge knowledge = knowledge_of(implicit, extractor, papers);
  const Register none;
  const Register& known = knowledge.papers ? *knowledge.papers : none;
  read_files(files_of(paths_in(paths), *format, on_error), {*format, threads, progress, on_error},
             [&](std::span<const CorpusFile> files, CorpusOptions how) {
               how.settle_together = implicit;
               add(graph, files, knowledge.extractor, known, how);
             });
}

}  // namespace

void bind_making(py::class_<CitationGraph>& type) {
  type.def("add", &add_paper, py::arg("paper"), py::arg("implicit") = false, py::arg("register") = py::none(),
           py::arg("extractor") = py::none(),
           "add(self, paper, implicit=False, register=None, extractor=None)\n--\n\n"
           "Adds a paper, its dossiers and what it cites: a Document. Or the edge of a reference that was settled late: a\n"
           "Settled. The order in which papers are added does not matter, and adding one twice changes nothing.")
      .def(
          "merge",
          [](CitationGraph& self, const Given<"other", CitationGraph>& other) {
            require_unused(&self, "the graph");
            merge(self, other);
          },
          py::arg("other"),
          "merge(self, other)\n--\n\n"
          "Adds all that another graph tells: what was read in parts makes the same graph as when it was read at once.")
      .def("_add_documents", &add_each)
      .def("_add_paths", &add_paths);
}

}  // namespace kamergraaf::python

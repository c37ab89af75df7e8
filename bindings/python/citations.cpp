// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

#include "bind.hpp"
#include "records.hpp"
#include "strings.hpp"

namespace kamergraaf::python {
namespace {

constexpr int most_threads = 256;

using Records = std::vector<detail::Record>;

Records records_in(std::string text, bool implicit, const Register* papers) {
  return citation_records(document_from_text({}, std::move(text)), implicit, papers);
}

std::vector<Records> records_in_each(std::vector<std::string> texts, std::size_t threads, bool implicit,
                                     const Register* papers) {
  std::vector<Records> all(texts.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < texts.size(); i = next++) all[i] = records_in(std::move(texts[i]), implicit, papers);
  };
  std::vector<std::future<void>> others;
  for (std::size_t i = 1; i < std::min(threads, texts.size()); ++i) others.push_back(std::async(std::launch::async, work));
  work();
  for (std::future<void>& other : others) other.get();
  return all;
}

py::list extract(const py::str& text, bool implicit, const Register* papers) {
  std::string bytes = utf8_of(text);
  Records records;
  {
    const py::gil_scoped_release released;
    records = records_in(std::move(bytes), implicit, papers);
  }
  return made("Citation", records);
}

std::vector<std::string> bytes_of_each(const py::iterable& texts) {
  if (py::isinstance<py::str>(texts)) throw py::type_error("texts: one str, where a list of them is wanted");
  std::vector<std::string> all;
  for (const py::handle text : texts) {
    if (!py::isinstance<py::str>(text)) throw py::type_error("texts: no str: " + py::repr(text).cast<std::string>());
    all.push_back(utf8_of(py::reinterpret_borrow<py::str>(text)));
  }
  return all;
}

py::list extract_many(const py::iterable& texts, int threads, bool implicit, const Register* papers) {
  if (threads < 0) throw py::value_error("threads: " + std::to_string(threads) + " is less than none");
  std::vector<std::string> all = bytes_of_each(texts);
  std::vector<Records> found;
  {
    const py::gil_scoped_release released;
    const std::size_t wanted =
        threads == 0 ? std::thread::hardware_concurrency() : static_cast<std::size_t>(std::min(threads, most_threads));
    found = records_in_each(std::move(all), wanted, implicit, papers);
  }
  py::list results;
  for (const Records& records : found) results.append(made("Citation", records));
  return results;
}

}  // namespace

void bind_citations(py::module_& module) {
  module.def("extract", &extract, py::arg("text"), py::arg("implicit") = false, py::arg("register") = py::none(),
             "The citations of a text. `text[c.begin:c.end] == c.text` for each. "
             "With `implicit`, those without a number as well (\"deze motie\"); "
             "with a Register, what it settles is settled.");
  module.def("extract_many", &extract_many, py::arg("texts"), py::arg("threads") = 0, py::arg("implicit") = false,
             py::arg("register") = py::none(),
             "The citations of each text, in the order of the texts, on so many threads; 0 for one a core.");
}

}  // namespace kamergraaf::python

// SPDX-License-Identifier: Apache-2.0
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <string>
#include <vector>

#include "bind.hpp"
#include "run_command.hpp"

namespace kamergraaf::python {
namespace {

namespace py = pybind11;

int run(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "kamergraaf");
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  const py::gil_scoped_release released;
  return cli::run_command(static_cast<int>(arguments.size()), argv.data());
}

}  // namespace

void bind_command(py::module_& module) { module.def("_main", &run); }

}  // namespace kamergraaf::python

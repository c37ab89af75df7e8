// SPDX-License-Identifier: Apache-2.0
#include "run_command.hpp"

int main(int argc, char** argv) { return kamergraaf::cli::run_command(argc, argv); }

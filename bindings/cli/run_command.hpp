// SPDX-License-Identifier: Apache-2.0
/// \file
/// The whole command: what main() of the program runs, and `python -m kamergraaf`.
///
///     int main(int argc, char** argv) { return kamergraaf::cli::run_command(argc, argv); }
///
/// Once a process: it takes its signals and its standard streams.
#pragma once

namespace kamergraaf::cli {

/// Runs the subcommand that the arguments name. Throws nothing: faults are told on standard error. \returns the exit status
int run_command(int argc, char** argv);

}  // namespace kamergraaf::cli

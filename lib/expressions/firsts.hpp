// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a program may begin with, at its start and at each of its steps: so that a match is not tried where the next byte tells
/// that there is none. A part of compile, in program.hpp.
///
///     tell_firsts(program);
///     program.seconds['k'];  // what may stand behind a k that a match begins with
///
/// Pure; thread-safe.
#pragma once

#include "expressions/program.hpp"

namespace kamergraaf::detail {

/// Gives forks and loops what may stand behind them, each once in the program, and the program what may stand at its start.
/// \pre the steps and sets are complete
void tell_firsts(Program& program);

}  // namespace kamergraaf::detail

# SPDX-License-Identifier: Apache-2.0
"""python -m kamergraaf is the command."""
import pathlib
import subprocess
import sys

import kamergraaf
import pytest

COMMAND = pathlib.Path(kamergraaf.__file__).parents[2] / "bin" / "kamergraaf"
LETTER = pathlib.Path(__file__).parents[2] / "seeds" / "kst-21501-20-2189.txt"


def run(*command, **options):
    return subprocess.run(command, capture_output=True, timeout=60, **options)


@pytest.mark.parametrize(
    "arguments",
    [["extract", LETTER], ["extract", "--format", "jsonl", "-"], ["id", "kst-36045-190"], ["--version"], ["nonsense"], ["extract", "none.txt"],
     ["graph", "--to", "dot", LETTER]],
    ids=lambda arguments: " ".join(str(one) for one in arguments[:3] if one is not LETTER),
)
def test_it_prints_what_the_command_prints(arguments):
    text = "Zie Kamerstuk 36 045, nr. 190.".encode()
    module, command = (run(*program, *arguments, input=text) for program in ([sys.executable, "-m", "kamergraaf"], [COMMAND]))
    assert (module.stdout, module.stderr, module.returncode) == (command.stdout, command.stderr, command.returncode)

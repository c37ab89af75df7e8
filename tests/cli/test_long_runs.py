# SPDX-License-Identifier: Apache-2.0
"""Long runs: what is seen on a terminal, and what is left when they are stopped."""

import json
import os
import pty
import signal
import subprocess
import time

import pytest
from conftest import COMMAND

PAPER = json.dumps({"id": "a", "text": "Zie Kamerstuk 36 045, nr. 190."}) + "\n"


def told(*arguments, terminal, until=b"", most=60, together=False, command=("extract", "--threads", "1")):
    """Standard error of a command that is given papers one by one until it tells `until`."""
    ours, theirs = pty.openpty() if terminal else os.pipe()
    os.set_blocking(ours, False)
    process = subprocess.Popen([COMMAND, *command, "--from", "jsonl", *arguments, "-"],
                               stdin=subprocess.PIPE, stdout=theirs if together else subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    seen = b""

    def look():
        try:
            return os.read(ours, 4096)
        except OSError:
            return b""

    for _ in range(most):
        process.stdin.write(PAPER.encode())
        process.stdin.flush()
        time.sleep(0.05)
        seen += look()
        if until and until in seen:
            break
    process.stdin.close()
    assert process.wait(60) == 0
    seen += look()
    os.close(ours)
    return seen.decode()


def test_a_terminal_is_shown_how_far_it_is_and_the_line_goes_at_the_end():
    shown = told(terminal=True, until=b" MB/s", most=2000)
    assert "documents, " in shown and " MB/s" in shown
    assert shown.endswith("\r\x1b[K")


def test_quiet_shows_nothing_and_nor_is_what_is_no_terminal():
    assert told("--quiet", terminal=True) == ""
    assert told(terminal=False) == ""


def test_what_is_printed_on_the_same_terminal_is_not_written_over():
    shown = told(terminal=True, together=True)
    assert "kst-36045-190" in shown and " MB/s" not in shown and "\x1b" not in shown


@pytest.mark.parametrize("command", [("graph", "-o", os.devnull, "--to", "json"), ("measure", "core"), ("extract", "--count", "--threads", "1")])
def test_what_prints_at_the_end_alone_shows_it_on_the_same_terminal_too(command):
    shown = told(terminal=True, together=True, until=b" MB/s", most=2000, command=command)
    assert "documents, " in shown
    last = shown.rindex("\x1b[K") + len("\x1b[K")
    assert "\x1b" not in shown[last:] and " MB/s" not in shown[last:]


def test_an_interrupt_ends_it_and_leaves_no_file_of_its_own(tmp_path):
    output = tmp_path / "graph.json"
    output.write_text("before")
    process = subprocess.Popen([COMMAND, "graph", "--from", "jsonl", "-o", output, "-"], stdin=subprocess.PIPE)
    process.stdin.write(PAPER.encode())
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == -signal.SIGINT
    process.stdin.close()
    assert output.read_text() == "before"
    assert list(tmp_path.iterdir()) == [output]

# SPDX-License-Identifier: Apache-2.0
"""Options: those that cannot be used end in status 2, with one line that names them."""

import subprocess

import pytest
from conftest import COMMAND


@pytest.mark.parametrize("arguments, named", [
    (["extract", "--format", "poem", "x"], "--format"),
    (["extract", "--from", "poem", "x"], "--from"),
    (["extract", "--threads", "many", "x"], "--threads"),
    (["extract", "--threads", "-1", "x"], "--threads"),
    (["extract", "--poem", "x"], "--poem"),
    (["extract"], "PATH"),
    (["document", "--format", "tsv", "x"], "--format"),
    (["id", "--style", "poem", "kst-36045-190"], "--style"),
    (["id", "--from", "jsonl", "-"], "--from"),
    (["id"], "TEXT"),
    (["graph", "--to", "poem", "x"], "--to"),
    (["graph", "-o", "graph.poem", "x"], "-o"),
    (["trace", "kst-36045-10"], "PATH"),
    (["trace", "kst-36045-10", "--since", "2025-02-30", "x"], "--since"),
    (["trace", "kst-36045-10", "--until", "March", "x"], "--until"),
    (["trace", "kst-36045-10", "--kind", "poem", "x"], "--kind"),
    (["trace", "kst-36045-10", "--depth", "0", "x"], "--depth"),
    (["trace", "kst-36045-10", "--along", "likes", "x"], "--along"),
    (["trace", "kst-36045-10", "--chamber", "III", "x"], "--chamber"),
    (["trace", "kst-36045-10", "--as-of", "gisteren", "x"], "--as-of"),
    (["trace", "kst-36045-10", "--all", "x"], "--chain"),
    (["trace", "kst-36045-10", "--versions", "--follow-up", "x"], "--follow-up"),
    *((["trace", "kst-36045-10", "--chain", "kst-36045-11", *option, "x"], option[0]) for option in [
        ["--chamber", "II"], ["--dossier", "36045"], ["--limit", "1"]]),
    *((["trace", "kst-36045-10", *answer, *option, "x"], option[0])
      for answer in [["--versions"], ["--follow-up"], ["--common", "kst-36045-11"]] for option in [
          ["--since", "2025-01-01"], ["--until", "2025-01-01"], ["--kind", "motion"], ["--chamber", "II"], ["--dossier", "36045"],
          ["--in"], ["--out"], ["--both"], ["--depth", "2"], ["--along", "cites"], ["--limit", "1"], ["--all"]]),
    (["measure", "poem", "x"], "NAME"),
    (["measure", "pagerank"], "PATH"),
    (["measure"], "NAME"),
    (["measure", "pagerank", "--top", "0", "x"], "--top"),
    (["measure", "pagerank", "--of", "kst-36045-10", "x"], "--of"),
    (["measure", "pagerank", "--format", "poem", "x"], "--format"),
    (["link", "--to", "poem", "x"], "--to"),
    (["link", "--unresolved", "poem", "x"], "--unresolved"),
    (["link", "--address", "https://example.org/", "x"], "--address"),
    (["link", "x", "y"], "PATH"),
    (["link"], "PATH"),
    (["poem", "x"], "poem"),
    ([], "subcommand"),
])
def test_an_unusable_option_is_named_in_one_line(kamergraaf, arguments, named):
    result = kamergraaf(*arguments)
    assert result.status == 2
    assert result.lines == []
    assert len(result.errors) == 1
    assert result.errors[0].startswith("kamergraaf: ")
    assert named in result.errors[0]


def test_a_kind_that_is_none_is_told_those_that_there_are(kamergraaf):
    (line,) = kamergraaf("trace", "kst-36045-10", "--kind", "poem", "x").errors
    assert all(kind in line for kind in ("letter", "motion", "other", "paper", "dossier", "meeting", "outside"))


@pytest.mark.parametrize("arguments", [[], ["extract"], ["document"], ["id"], ["graph"], ["trace"], ["measure"], ["link"], ["check"],
                                       ["dossiers"]])
def test_help_has_examples(kamergraaf, arguments):
    result = kamergraaf(*arguments, "--help")
    assert result.status == 0
    assert "  kamergraaf " in result.text


def test_the_version_is_one_line(kamergraaf):
    result = kamergraaf("--version")
    assert result.status == 0
    assert len(result.lines) == 1
    assert result.text.startswith("kamergraaf ")


def test_verbose_tells_on_standard_error_what_is_read(kamergraaf, letter):
    quiet = kamergraaf("extract", letter)
    verbose = kamergraaf("extract", "--verbose", letter)
    assert quiet.errors == []
    assert any(str(letter) in line for line in verbose.errors)
    assert verbose.lines == quiet.lines


def test_a_reader_that_stops_ends_the_command_quietly(tmp_path):
    file = tmp_path / "long.txt"
    file.write_text("Kamerstuk 36 045, nr. 190.\n" * 20_000)
    run = subprocess.run(f"'{COMMAND}' extract '{file}' | head -n 1", shell=True, capture_output=True, timeout=120)
    assert run.returncode == 0
    assert run.stdout.count(b"\n") == 1
    assert run.stderr == b""


def test_output_that_cannot_be_written_is_an_error(letter):
    run = subprocess.run(f"'{COMMAND}' extract '{letter}' > /dev/full", shell=True, capture_output=True, timeout=120)
    assert run.returncode == 1
    assert run.stderr == b"kamergraaf: standard output: cannot be written\n"


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["extract", "--help"]])
def test_help_that_cannot_be_written_is_an_error(arguments):
    with open("/dev/full", "wb") as full:
        run = subprocess.run([COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, timeout=120)
    assert run.returncode == 1
    assert run.stderr == b"kamergraaf: standard output: cannot be written\n"


def test_an_empty_name_is_told_as_one(kamergraaf):
    for command in ("extract", "document", "link"):
        assert kamergraaf(command, "").errors == ["kamergraaf: PATH: an empty name"]

# SPDX-License-Identifier: Apache-2.0
"""register: which papers exist; and what extract, graph and link do with it."""

import json


def register(tmp_path, text):
    file = tmp_path / "register.txt"
    file.write_text(text, encoding="utf-8")
    return file


def test_papers_become_a_register(kamergraaf, papers):
    result = kamergraaf("register", papers)
    assert result.status == 0
    assert result.records[0] == {"kamergraaf": "register", "version": 1, "papers": 3}
    assert [paper["id"] for paper in result.records[1:]] == ["kst-36045-10", "kst-36045-11", "kst-36045-12"]
    assert result.records[2]["kind"] == "motion"
    assert result.records[2]["date"] == "2025-03-11"


def test_lists_and_papers_become_one_register(kamergraaf, papers, tmp_path):
    first = register(tmp_path, "kst-36045-9\nkst-36045-10\n")
    output = tmp_path / "register.jsonl"
    assert kamergraaf("register", "--list", first, "-o", output, papers / "a.txt").status == 0
    result = kamergraaf("register", "--list", output, "--list", first)
    assert result.bytes == output.read_bytes()
    assert [line if isinstance(line, str) else line["id"] for line in result.records[1:]] == ["kst-36045-9", "kst-36045-10"]


def test_a_paper_without_a_number_is_left_out_and_counted(kamergraaf):
    result = kamergraaf("register", "-", stdin="Geachte voorzitter,\n")
    assert result.status == 0
    assert len(result.lines) == 1
    assert result.errors == ["kamergraaf: without a number in their head, and left out: 1"]


def test_with_nothing_to_read_it_says_so(kamergraaf):
    result = kamergraaf("register")
    assert result.status == 2
    assert "PATH" in result.errors[0]


def test_the_session_of_a_paper_is_that_which_is_listed(kamergraaf, tmp_path):
    listed = register(tmp_path, "kst-20072008-31999-VII-G\n")
    text = "Zie Kamerstukken I, 31 999 VII, G."
    (record,) = kamergraaf("extract", "--format", "jsonl", "--register", listed, "-", stdin=text).records
    assert record["id"] == "kst-20072008-31999-VII-G"
    assert "kst-20072008-31999-VII-G" in kamergraaf("graph", "--register", listed, "-", stdin=text).text
    assert "kst-20072008-31999-VII-G" in kamergraaf("link", "--register", listed, "-", stdin=text).text


def test_a_paper_that_the_register_does_not_know_has_a_note(kamergraaf, tmp_path):
    listed = register(tmp_path, "kst-36999-13\n")
    text = "Zie Kamerstuk 36 999, nr. 12."
    (record,) = kamergraaf("extract", "--format", "jsonl", "--register", listed, "-", stdin=text).records
    assert (record["verdict"], record["reason"]) == ("resolved", "the register does not know it")


def test_a_register_that_is_none_is_named(kamergraaf, tmp_path, papers):
    for file in (register(tmp_path, "Geachte voorzitter,\n"), tmp_path / "none.txt"):
        for command in ("extract", "graph"):
            result = kamergraaf(command, "--register", file, papers)
            assert (result.status, result.lines) == (1, [])
            assert len(result.errors) == 1 and file.name in result.errors[0]


def test_a_line_that_is_no_identifier_is_told_with_its_number(kamergraaf, tmp_path, letter):
    listed = register(tmp_path, "kst-36045-190\nnonsense\n")
    for options in ([], ["--verbose"]):
        result = kamergraaf(*options, "register", "--list", listed)
        assert result.status == 0
        assert json.loads(result.lines[0])["papers"] == 1
        assert any(listed.name in line and "line 2" in line for line in result.errors)


def test_a_saved_register_without_its_first_line_is_told_as_such(kamergraaf, tmp_path, papers):
    saved = kamergraaf("register", papers).text
    listed = register(tmp_path, saved.split("\n", 1)[1])
    assert kamergraaf("register", "--list", listed).errors == [f"kamergraaf: {listed}: a saved register without its first line"]
    listed = register(tmp_path, '"kst-36045-190"\n')
    assert "first line" in kamergraaf("register", "--list", listed).errors[0]

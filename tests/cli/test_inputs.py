# SPDX-License-Identifier: Apache-2.0
"""Files, folders and standard input; what cannot be read is named, and the rest is done."""

import json
import os

import pytest

CITING = "Zie Kamerstuk 36 045, nr. 190.\n"


def line(**fields):
    return json.dumps(fields) + "\n"


def test_a_bad_input_is_named_in_one_line_and_the_others_are_done(kamergraaf, tmp_path):
    good = tmp_path / "good.txt"
    good.write_text(CITING)
    result = kamergraaf("extract", "--format", "jsonl", tmp_path / "none.txt", good)
    assert result.status == 1
    assert result.errors == [f"kamergraaf: {tmp_path / 'none.txt'}: no such file or folder"]
    assert [record["id"] for record in result.records] == ["kst-36045-190"]


def test_each_bad_line_of_jsonl_is_named_and_the_others_are_done(kamergraaf, tmp_path):
    file = tmp_path / "papers.jsonl"
    file.write_text(line(id="a", text=CITING) + "no json\n" + line(id="b") + "\n" + line(id="c", text=CITING))
    result = kamergraaf("extract", "--format", "jsonl", file)
    assert result.status == 1
    assert [record["document"] for record in result.records] == ["a", "c"]
    assert len(result.errors) == 2
    assert all(str(file) in error and "byte" in error for error in result.errors)
    assert "line 2" in result.errors[0] and "line 3" in result.errors[1]


def test_a_folder_gives_its_papers_in_the_order_of_their_names(kamergraaf, tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "b/x.md", "a.txt", "picture.png"):
        (tmp_path / name).write_text(CITING)
    (tmp_path / "d.jsonl").write_text(line(id="d", text=CITING))
    result = kamergraaf("extract", "--format", "jsonl", tmp_path)
    assert result.status == 0
    assert [record["document"] for record in result.records] == [
        *(str(tmp_path / name) for name in ("a.txt", "b/x.md", "c.txt")), "d"]
    assert result.errors == [f"kamergraaf: {tmp_path}: 1 file is left out, for what the name ends on; --from reads all"]
    assert kamergraaf("extract", "--quiet", tmp_path).errors == []


def test_with_from_all_files_of_a_folder_are_read_but_the_hidden_ones(kamergraaf, tmp_path):
    for name in ("a.lst", "b.text", "c", ".d.txt"):
        (tmp_path / name).write_text(CITING)
    result = kamergraaf("extract", "--from", "lines", "--count", tmp_path)
    assert (result.status, result.lines, result.errors) == (0, ["3"], [])
    assert kamergraaf("extract", "--count", tmp_path).lines == ["2"]


def test_files_that_are_known_by_their_ending_are_read_as_it_says(kamergraaf, tmp_path):
    (tmp_path / "a.markdown").write_text("Zie *Stb.* 2010, 242.")
    (tmp_path / "b.ndjson").write_text(line(id="b", text=CITING))
    (tmp_path / "c.text").write_text("Zie *Stb.* 2010, 242.")
    records = kamergraaf("extract", "--format", "jsonl", tmp_path).records
    assert [record["id"] for record in records] == ["stb-2010-242", "kst-36045-190"]


def test_a_folder_without_papers_is_named(kamergraaf, tmp_path):
    result = kamergraaf("document", tmp_path)
    assert result.status == 1
    assert result.errors == [f"kamergraaf: {tmp_path}: no papers in this folder"]


def test_standard_input_is_told_from_its_content(kamergraaf):
    assert kamergraaf("extract", "--count", "-", stdin=CITING).lines == ["1"]
    assert kamergraaf("extract", "--format", "jsonl", "-", stdin=line(id="a", text=CITING)).records[0]["document"] == "a"


def test_standard_input_is_read_as_from_says(kamergraaf):
    result = kamergraaf("extract", "--from", "lines", "--format", "jsonl", "-", stdin=CITING * 2)
    assert [record["document"] for record in result.records] == ["-:1", "-:2"]


def test_a_file_in_no_known_format_is_named(kamergraaf, tmp_path):
    (tmp_path / "picture").write_bytes(b"\x89PNG\0\0")
    result = kamergraaf("extract", tmp_path / "picture")
    assert result.status == 1
    assert result.errors == [f"kamergraaf: {tmp_path / 'picture'}: unknown format"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_named(kamergraaf, tmp_path):
    file = tmp_path / "secret.txt"
    file.write_text(CITING)
    file.chmod(0)
    result = kamergraaf("extract", file)
    assert result.status == 1
    assert result.errors == [f"kamergraaf: {file}: cannot be opened"]


@pytest.mark.parametrize("text", [b"", b"\0" * 100, b"\xff\xfe\xc3\x28" * 50, b"x" * 5_000_000, b"36 045, nr. " * 200_000],
                         ids=["empty", "zeros", "no UTF-8", "one line of 5 MB", "one line of numbers"])
@pytest.mark.parametrize("command", ["extract", "document"])
def test_any_bytes_are_a_text(kamergraaf, command, text):
    result = kamergraaf(command, "--from", "txt", "--format", "jsonl", "-", stdin=text)
    assert result.status == 0
    assert result.errors == []
    assert all(isinstance(record, dict) for record in result.records)


def test_a_line_of_jsonl_with_bad_text_is_read(kamergraaf):
    stdin = b'{"id": "a", "text": "\xff Kamerstuk 36 045, nr. 190 \\ud800"}\n'
    result = kamergraaf("extract", "--from", "jsonl", "--format", "jsonl", "-", stdin=stdin)
    assert result.status == 0
    assert result.records[0]["id"] == "kst-36045-190"

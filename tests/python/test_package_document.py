# SPDX-License-Identifier: Apache-2.0
"""What Document, read() and read_all() promise."""
import datetime
import json
import os
import pathlib
import subprocess
import sys

import kamergraaf
import pytest
from kamergraaf import Author, Document
from kamergraaf.records import plain

LETTER = pathlib.Path(__file__).parents[2] / "seeds" / "kst-21501-20-2189.txt"
PACKAGE = pathlib.Path(kamergraaf.__file__).parent
COMMAND = PACKAGE.parents[1] / "bin" / "kamergraaf"


def test_a_paper_has_what_its_head_says():
    letter = kamergraaf.read(LETTER)
    assert (letter.id, letter.kind, letter.number, letter.session) == ("kst-21501-20-2189", "letter", "2189", "2024-2025")
    assert letter.dossiers == ("21501-20", "36045")
    assert letter.date == datetime.date(2025, 3, 4)
    assert letter.authors[0] == Author("C.C.J. Veldkamp", "Minister van Buitenlandse Zaken")
    assert letter.replaces is None
    assert letter.text == LETTER.read_text(encoding="utf-8")


def test_the_command_prints_the_same_head():
    printed = subprocess.run([COMMAND, "document", "--format", "jsonl", LETTER], check=True, capture_output=True).stdout
    letter = kamergraaf.read(LETTER)
    head = letter.to_dict()
    for repair in head["repairs"]:
        for end in ("begin", "end"):
            repair[end] = len(letter.text[: repair[end]].encode())
    assert json.loads(printed) == json.loads(json.dumps(head))


def test_every_key_of_the_record_is_an_attribute():
    letter = kamergraaf.read(LETTER)
    assert letter.to_dict() == {key: plain(getattr(letter, key)) for key in letter.to_dict()}


def test_a_text_that_says_nothing_of_itself_is_a_paper_too():
    paper = Document("Zie Kamerstuk 36 045, nr. 190.", "notitie")
    assert (paper.document, paper.id, paper.dossiers, paper.authors) == ("notitie", None, (), ())
    assert [citation.document for citation in paper.citations()] == ["notitie"]


def test_bytes_that_are_no_utf8_count_as_one_character(tmp_path):
    path = tmp_path / "oud.txt"
    path.write_bytes(b"\xe9\xe2\x82 \xf0\x9f\x93\x9c Kamerstuk 36 045, nr. 190")
    paper = kamergraaf.read(path)
    (citation,) = paper.citations()
    assert paper.text[citation.begin : citation.end] == citation.text == "Kamerstuk 36 045, nr. 190"
    assert "\uFFFD" in paper.text


def test_one_file_may_hold_many_papers(tmp_path):
    path = tmp_path / "papers.jsonl"
    path.write_text('{"id": "a", "text": "Kamerstuk 36 045, nr. 190"}\n{"id": "b", "text": "x"}\n', encoding="utf-8")
    assert [paper.document for paper in kamergraaf.read_all(path)] == ["a", "b"]
    assert [paper.document for paper in kamergraaf.read_all(tmp_path)] == ["a", "b"]
    with pytest.raises(ValueError, match="holds 2 documents"):
        kamergraaf.read(path)


def test_what_cannot_be_read_is_an_oserror(tmp_path):
    with pytest.raises(FileNotFoundError):
        kamergraaf.read(tmp_path / "none.txt")
    with pytest.raises(IsADirectoryError):
        kamergraaf.read(tmp_path)
    with pytest.raises(FileNotFoundError):
        kamergraaf.read("")
    (tmp_path / "none.txt").symlink_to(tmp_path / "nowhere.txt")
    with pytest.raises(FileNotFoundError, match="none.txt"):
        kamergraaf.read_all(tmp_path)


def test_a_folder_without_papers_is_a_valueerror(tmp_path):
    with pytest.raises(ValueError, match="no papers in this folder"):
        kamergraaf.read_all(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_folder_that_may_not_be_entered_is_told(tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o700)
    (locked / "a.txt").write_text("x")
    (tmp_path / "b.txt").write_text("x")
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    program = f"""
import kamergraaf, os
os.setuid(65534)
told = []
print([paper.document for paper in kamergraaf.read_each({str(tmp_path)!r}, on_error=told.append)])
print([(type(error).__name__, error.filename) for error in told])
try:
    kamergraaf.read_all({str(locked)!r})
except PermissionError as error:
    print(error.filename)
"""
    printed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert printed.splitlines() == [str([str(tmp_path / "b.txt")]), str([("PermissionError", str(locked))]), str(locked)]


def test_what_programs_leave_in_a_folder_for_themselves_is_no_paper(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    for name in (".DS_Store", "~$a.docx", "._a.txt", ".git/HEAD", ".ipynb_checkpoints/a-checkpoint.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"\0\1")
    assert [paper.document for paper in kamergraaf.read_all(tmp_path)] == [str(tmp_path / "a.txt")]


def test_with_on_error_the_rest_of_a_folder_is_read(tmp_path):
    (tmp_path / "a.txt").write_text("Kamerstuk 36 045, nr. 190")
    (tmp_path / "b.docx").write_text("no zip")
    (tmp_path / "c.jsonl").write_text('{"id": "c", "text": "x"}\n{"id"\n')
    for read, names in ((kamergraaf.read_all, lambda papers: [paper.document for paper in papers]),
                        (kamergraaf.Graph.from_paths, lambda graph: [vertex.document for vertex in graph.vertices() if vertex.document])):
        told = []
        assert sorted(names(read(tmp_path, on_error=told.append))) == sorted([str(tmp_path / "a.txt"), "c"])
        assert [type(error) for error in told] == [ValueError, ValueError]
        assert "b.docx" in str(told[0]) and "c.jsonl" in str(told[1])
        with pytest.raises(ValueError, match="b.docx"):
            read(tmp_path)


def test_a_path_that_can_be_none_is_told(tmp_path):
    class Raising:
        def __fspath__(self):
            raise LookupError("mine")

    for read in (kamergraaf.read, kamergraaf.read_all, kamergraaf.read_each, kamergraaf.Register.load, kamergraaf.Register().save,
                 kamergraaf.Graph.read, kamergraaf.Graph.from_paths, kamergraaf.Graph().write):
        with pytest.raises(ValueError, match="paths?: embedded null byte"):
            read("a\0b")
        with pytest.raises(LookupError, match="mine"):
            read(Raising())


def test_what_cannot_be_asked_is_a_valueerror(tmp_path):
    with pytest.raises(ValueError, match="no format to read: 'wordperfect'"):
        kamergraaf.read(LETTER, format="wordperfect")
    with pytest.raises(ValueError, match="surrogate"):
        Document("\ud800")
    broken = tmp_path / "broken.jsonl"
    broken.write_text('{"id": "a"', encoding="utf-8")
    with pytest.raises(ValueError, match="broken.jsonl"):
        kamergraaf.read(broken)


def test_the_example_draws_the_letter(tmp_path):
    (tmp_path / "seeds").symlink_to(LETTER.parent)
    example = LETTER.parents[1] / "examples" / "02_letter.py"
    printed = subprocess.run([sys.executable, example], check=True, capture_output=True, text=True, cwd=tmp_path,
                             env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)}).stdout
    assert "Kamerstuk 36 045, nr. 191 -> kst-36045-191" in printed.splitlines()
    assert "kst-36045-191" in (tmp_path / "letter.svg").read_text(encoding="utf-8")

# SPDX-License-Identifier: Apache-2.0
"""id: which paper an identifier, an address or a citation names."""

import pytest
from conftest import run
from hypothesis import given, settings
from hypothesis import strategies as st

ADDRESS = "https://zoek.officielebekendmakingen.nl/"


@pytest.mark.parametrize("text, expected", [
    ("kst-36045-190", {"id": "kst-36045-190", "kind": "kamerstuk", "dossier": "36045", "number": "190"}),
    ("kst-20082009-31700-VII-G", {"id": "kst-20082009-31700-VII-G", "session": "2008-2009", "dossier": "31700-VII"}),
    ("21501-20", {"id": "21501-20", "kind": "dossier", "url": ADDRESS + "dossier/21501-20"}),
    (ADDRESS + "kst-36045-190.html", {"id": "kst-36045-190", "url": ADDRESS + "kst-36045-190.html"}),
    (ADDRESS + "dossier/36045", {"id": "36045", "kind": "dossier"}),
    ("27858-88", {"id": "kst-27858-88"}),
    ("36 600 V, nr. 63", {"id": "kst-36600-V-63"}),
    ("  Kamerstukken II 2009/10, 27858, nr. 88, p. 3",
     {"id": "kst-27858-88", "chamber": "II", "session": "2009-2010", "pages": ["3"]}),
    ("h-tk-20192020-45-7", {"id": "h-tk-20192020-45-7", "chamber": "II", "session": "2019-2020", "number": "45", "item": "7"}),
    ("kst-26643-144-h1", {"id": "kst-26643-144-h1", "number": "144", "print": "h1"}),
    ("h-tk-20012002-4369-4373", {"id": "h-tk-20012002-4369-4373", "pages": ["4369-4373"], "number": None, "item": None}),
    ("h-tk-20012002-12-812", {"id": "h-tk-20012002-12-812", "pages": ["12-812"], "number": None}),
])
def test_each_way_to_name_a_paper_is_read(kamergraaf, text, expected):
    (record,) = kamergraaf("id", "--format", "jsonl", text).records
    assert list(record)[:3] == ["input", "id", "kind"]
    assert record["input"] == text
    assert {key: record.get(key) for key in expected} == expected


@pytest.mark.parametrize("text", ["", "poem", "kst-", "Kamerstuk 36 045, nrs. 1 en 2", "kst-30800-VI-77erdruk-b1"])
def test_what_names_none_or_several_has_no_id(kamergraaf, text):
    result = kamergraaf("id", "--format", "jsonl", text)
    assert result.status == 0
    assert result.records == [{"input": text, "id": None}]
    assert kamergraaf("id", text).lines == ["?"]


def test_a_citation_of_several_sessions_names_the_first_and_the_last(kamergraaf):
    text = "Kamerstukken II 1993/94-1996/97, 23761"
    for style in ("aanwijzing", "leidraad"):
        assert kamergraaf("id", "--style", style, text).lines == [text]
    assert kamergraaf("id", "--style", "leidraad", "Kamerstukken II 1999/2000, 23761").lines == ["Kamerstukken II 1999/2000, 23761"]
    assert kamergraaf("id", "--format", "jsonl", text).records[0]["session"] == "1993-1997"


def test_there_is_an_answer_for_each_line_of_standard_input(kamergraaf):
    lines = ["kst-36045-190", "", "poem", "\udcff", "21501-20"] * 500
    stdin = "\r\n".join(lines).encode("utf-8", "surrogateescape")
    records = kamergraaf("id", "--from", "lines", "--format", "jsonl", "-", stdin=stdin).records
    assert [record["id"] for record in records] == ["kst-36045-190", None, None, None, "21501-20"] * 500


def test_a_mark_of_the_byte_order_is_no_part_of_the_first_line(kamergraaf):
    records = kamergraaf("id", "--format", "jsonl", "-", stdin=b"\xef\xbb\xbfkst-36045-2\nkst-36045-3\n").records
    assert [record["id"] for record in records] == ["kst-36045-2", "kst-36045-3"]


@pytest.mark.parametrize("style, expected", [
    ("letter", "Kamerstuk 27 858, nr. 88"),
    ("aanwijzing", "Kamerstukken II 2009/10, 27858, nr. 88"),
    ("leidraad", "Kamerstukken II 2009/10, 27858, nr. 88"),
    ("debate", "27858-88"),
])
def test_a_citation_is_written_in_a_style(kamergraaf, style, expected):
    text = "Kamerstukken II 2009/10, 27858, nr. 88"
    assert kamergraaf("id", "--style", style, text).lines == [expected]
    assert kamergraaf("id", "--style", style, "--format", "jsonl", text).records[0]["styled"] == expected


@pytest.mark.parametrize("text, style, expected", [
    ("Kamerstuk 27 858, nr. 88, blz. 3, 4 en 7", "letter", "Kamerstuk 27 858, nr. 88, p. 3, 4 en 7"),
    ("Kamerstukken II 2009/10, 27858, nr. 88, p. 3", "leidraad", "Kamerstukken II 2009/10, 27858, nr. 88, p. 3"),
    ("Kamerstuk 27 858, nr. 88 (bijlage IV)", "aanwijzing", "Kamerstukken 27858, nr. 88 (bijlage IV)"),
    ("Kamerstuk 27 858, nr. 88, p. 3", "debate", "27858-88"),
])
def test_the_pages_of_a_citation_stay_but_in_a_debate(kamergraaf, text, style, expected):
    assert kamergraaf("id", "--style", style, text).lines == [expected]


NUMBERS = st.integers(1, 9999).map(str)
DOSSIERS = st.tuples(st.integers(10000, 49999).map(str), st.sampled_from(["", "", "-V", "-XVI", "-IIB", "-A"])).map("".join)
SESSIONS = st.integers(1995, 2030).map(lambda year: f"{year}{year + 1}")
IDENTIFIERS = st.one_of(
    st.builds("kst-{}-{}".format, DOSSIERS | st.just("21501-20"), NUMBERS | st.sampled_from(["A", "AZ", "12b", "7-h1"])),
    st.builds("kst-{}-{}-{}".format, SESSIONS, DOSSIERS, st.sampled_from(["188b", "A", "12"])),
    st.builds("h-{}-{}-{}-{}".format, st.sampled_from(["tk", "ek"]), SESSIONS, st.integers(1, 120), st.integers(1, 40)),
    st.builds("ah-tk-{}-{}".format, SESSIONS, NUMBERS),
    st.builds("{}-{}-{}".format, st.sampled_from(["stb", "trb"]), st.integers(1950, 2030), NUMBERS),
    st.builds("stcrt-{}-{}".format, st.integers(1950, 2030), st.integers(1, 99999)),
    DOSSIERS,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(IDENTIFIERS, min_size=1, max_size=10), st.sampled_from(["letter", "aanwijzing", "leidraad", "debate"]))
def test_what_is_written_in_a_style_is_read_back(identifiers, style):
    def answers(lines):
        return run("id", "--format", "jsonl", "--style", style, "-", stdin="\n".join(lines) + "\n").records

    written = {record["id"]: record["styled"] for record in answers(["kst-36045-190", *identifiers]) if "styled" in record}
    assert "kst-36045-190" in written
    assert [record["id"] for record in answers(written.values())] == list(written)

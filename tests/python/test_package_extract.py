# SPDX-License-Identifier: Apache-2.0
"""What extract() and extract_many() promise."""
import datetime
import json
import pathlib
import pickle
import subprocess

import kamergraaf
import pytest
from hypothesis import given, settings, strategies

LETTER = pathlib.Path(__file__).parents[2] / "seeds" / "kst-21501-20-2189.txt"
COMMAND = pathlib.Path(kamergraaf.__file__).parents[2] / "bin" / "kamergraaf"

citations = strategies.sampled_from(
    ["Kamerstuk 36 045, nr. 190", "Kamerstukken II 2009/10, 27858, nrs. 88, 89 en 90", "21501-07-1559", "36 600 V, nr. 63"]
)
texts = strategies.lists(strategies.one_of(citations, strategies.text(max_size=20))).map("".join)


def letter():
    return LETTER.read_text(encoding="utf-8")


def as_the_command_writes(citation, text):
    """The record with places in bytes."""
    record = json.loads(json.dumps(citation.to_dict()))
    to_bytes = lambda place: len(text[:place].encode())
    record["begin"], record["end"] = to_bytes(citation.begin), to_bytes(citation.end)
    for key in ("group", "antecedent"):
        if key in record:
            record[key] = [to_bytes(place) for place in record[key]]
    return record


@settings(deadline=None)
@given(texts)
def test_a_citation_stands_at_its_place(text):
    for citation in kamergraaf.extract(text):
        assert text[citation.begin : citation.end] == citation.text
        assert not citation.group or citation.group[0] <= citation.begin < citation.end <= citation.group[1]


def test_places_count_code_points():
    text = "\U0001F4DC é\u00A0Kamerstuk 36 045, nr. 190."
    (citation,) = kamergraaf.extract(text)
    assert (citation.begin, citation.end) == (4, 29)
    assert citation.id == "kst-36045-190"


def test_the_elements_of_a_list_share_their_group():
    first, second = kamergraaf.extract("Zie Kamerstuk 21 501-20, nrs. 520 en 548.")
    assert first.group == second.group == (4, 40)
    assert (first.id, second.id) == ("kst-21501-20-520", "kst-21501-20-548")


@settings(deadline=None)
@given(texts, strategies.integers(min_value=0xD800, max_value=0xDFFF), texts)
def test_half_of_a_surrogate_pair_is_refused(before, half, after):
    with pytest.raises(ValueError, match=f"surrogate pair at position {len(before)}"):
        kamergraaf.extract(before + chr(half) + after)


@settings(deadline=None)
@given(strategies.lists(texts), strategies.integers(min_value=0, max_value=3))
def test_many_texts_give_what_each_gives(many, threads):
    assert kamergraaf.extract_many(many, threads) == [kamergraaf.extract(text) for text in many]


def test_what_is_no_text_is_refused():
    for texts in ["a text", ["a text", None], [b"bytes"], 3]:
        with pytest.raises(TypeError, match="texts: "):
            kamergraaf.extract_many(texts)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: kamergraaf.extract(None), "text: no str: None"),
        (lambda: kamergraaf.rejections(b"x"), "text: no str: b'x'"),
        (lambda: kamergraaf.annotate(3), "text: no str: 3"),
        (lambda: kamergraaf.Document(None), "text: no str: None"),
        (lambda: kamergraaf.Document("x", 3), "document: no str: 3"),
        (lambda: kamergraaf.Identifier(3), "text: no str: 3"),
        (lambda: kamergraaf.Identifier.from_url(None), "url: no str: None"),
        (lambda: kamergraaf.read(3), "path: no path: 3"),
        (lambda: kamergraaf.read_all(["a", "b"]), r"path: no path: \['a', 'b'\]"),
        (lambda: kamergraaf.Extractor(["x"]), "patterns: no Pattern: 'x'"),
        (lambda: kamergraaf.Extractor(3), "patterns: no iterable of Pattern: 3"),
        (lambda: kamergraaf.Extractor([kamergraaf.patterns()[0]._replace(cue=3)]), "cue: no str: 3"),
        (lambda: kamergraaf.extract("x", implicit="no"), "implicit: no bool: 'no'"),
        (lambda: kamergraaf.extract_many([], threads="2"), "threads: no int: '2'"),
        (lambda: kamergraaf.extract_many([], threads=2.0), "threads: no int: 2.0"),
        (lambda: kamergraaf.read("x", format=b"txt"), "format: no str: b'txt'"),
        (lambda: kamergraaf.annotate("x", address=None), "address: no str: None"),
        (lambda: kamergraaf.annotate("x", mark_unresolved="no"), "mark_unresolved: no bool: 'no'"),
        (lambda: kamergraaf.Identifier("stb-2010-242").in_style(3), "name: no str: 3"),
        (lambda: kamergraaf.Register.load(3), "path: no path: 3"),
        (lambda: kamergraaf.Register().add(3), "paper: no str, Identifier, Document or Register: 3"),
        (lambda: kamergraaf.Register().find(None), "id: no str or Identifier: None"),
        (lambda: kamergraaf.Waiting().citations(None, kamergraaf.Register()), "document: no Document: None"),
        (lambda: kamergraaf.Waiting().citations(kamergraaf.Document("x"), None), "register: no Register: None"),
        (lambda: kamergraaf.Waiting().arrive(kamergraaf.Register(), 3), "id: no str or Identifier: 3"),
        (lambda: kamergraaf.Graph().merge(3), "other: no Graph: 3"),
        (lambda: kamergraaf.Graph().write(3), "path: no path: 3"),
        (lambda: kamergraaf.Graph().write("x.svg", nodes="3"), "nodes: no int: '3'"),
        (lambda: kamergraaf.Graph().measure(3), "name: no str: 3"),
        (lambda: kamergraaf.Graph().measure("core", top="3"), "top: no int: '3'"),
        (lambda: kamergraaf.Graph().trace(3), "id: no str or Identifier: 3"),
        (lambda: kamergraaf.Graph().trace("x", direction=3), "direction: no str: 3"),
        (lambda: kamergraaf.Graph().trace("x", depth="3"), "depth: no int: '3'"),
        (lambda: kamergraaf.Graph().trace("x", limit=None), "limit: no int: None"),
        (lambda: kamergraaf.Graph().trace("x", dossier=3), "dossier: no str or Identifier: 3"),
        (lambda: kamergraaf.Graph().trace("x", along=3), "along: no kind of edge, nor several: 3"),
        (lambda: kamergraaf.Graph.from_paths([3]), "paths: no path: 3"),
        (lambda: kamergraaf.Graph.from_paths(3), "paths: no iterable of path: 3"),
        (lambda: kamergraaf.Graph.from_documents(kamergraaf.Document("x")), "documents: one Document, where several are wanted"),
        (lambda: kamergraaf.citations(3), "documents: no iterable of Document: 3"),
        (lambda: kamergraaf.check(None), "documents: no iterable of Document: None"),
        (lambda: kamergraaf.to_pandas(None), "citations: no iterable of Citation: None"),
        (lambda: kamergraaf.Graph().measure("coupling", of=7), "of: no str or Identifier: 7"),
        (lambda: kamergraaf.Graph().trace("x", kind=7), "kind: no str: 7"),
        (lambda: kamergraaf.annotate("x", format=b"html"), "format of links: no str: b'html'"),
        (lambda: kamergraaf.extract("Kamerstuk 36 045, nr. 1")[0].context("3"), "around: no int: '3'"),
        (lambda: kamergraaf.extract_many([], progress="x" * 100_000), r"progress: neither a function nor True: 'x+\.\.\.x+'$"),
        (lambda: kamergraaf.extract("x", register="r.txt"), "register: no Register: 'r.txt'"),
        (lambda: kamergraaf.extract(b"x" * 100_000), r"text: no str: b'x+\.\.\.x+'$"),
    ],
)
def test_what_is_of_another_type_is_a_typeerror_that_names_the_argument(call, words):
    with pytest.raises(TypeError, match=f"^{words}"):
        call()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: kamergraaf.extract(), r"extract\(\): missing a required argument: 'text'"),
        (lambda: kamergraaf.extract("x" * 100_000, bogus=1), r"extract\(\): got an unexpected keyword argument 'bogus'"),
        (lambda: kamergraaf.read_all("x", "txt", 1, None, None, 3), r"read_all\(\): too many positional arguments"),
        (lambda: kamergraaf.Document("x").citations(papers=3), r"citations\(\): got an unexpected keyword argument 'papers'"),
        (lambda: kamergraaf.Graph().trace(), r"trace\(\): missing a required argument: 'id'"),
        (lambda: kamergraaf.Identifier.from_url(), r"from_url\(\): missing a required argument: 'url'"),
        (lambda: kamergraaf.Register.load(), r"load\(\): missing a required argument: 'path'"),
    ],
)
def test_a_call_with_other_arguments_is_told_as_python_tells_it(call, words):
    with pytest.raises(TypeError, match=f"^{words}$"):
        call()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: kamergraaf.extract_many([], threads=-1), "threads: -1 is less than none"),
        (lambda: kamergraaf.extract_many([], threads=2**31), "threads: 2147483648 is too large"),
        (lambda: kamergraaf.extract_many(["x", "\ud800"]), r"texts\[1\]: .* half of a surrogate pair"),
        (lambda: kamergraaf.Graph().trace("x", since=2025), "since: no day: '2025'"),
        (lambda: kamergraaf.Graph().trace("x", limit=-1), "limit: -1 is less than none"),
        (lambda: kamergraaf.Graph().trace("x", depth=-1), "depth: -1 is less than none"),
        (lambda: kamergraaf.Graph().trace("x", limit=10**30), "limit: 10+ is too large"),
        (lambda: kamergraaf.Graph().write("x.svg", nodes=-1), "nodes: -1 is less than none"),
        (lambda: kamergraaf.Graph().trace("x", along=[]), "along: no kind of edge at all"),
        (lambda: kamergraaf.Graph().trace("x", direction="up"), "no direction: 'up'"),
    ],
)
def test_what_there_can_be_none_of_is_a_valueerror(call, words):
    with pytest.raises(ValueError, match=f"^{words}"):
        call()


def test_a_citation_is_an_immutable_value():
    (one,) = kamergraaf.extract("Kamerstuk 36 045, nr. 190")
    (same,) = kamergraaf.extract("Kamerstuk 36 045, nr. 190")
    (other,) = kamergraaf.extract("Kamerstuk 36 045, nr. 191")
    assert one == same and hash(one) == hash(same) and one != other
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(AttributeError):
        one.id = "kst-1-1"


def test_a_reference_tells_its_ground_what_it_goes_back_to_and_how_sure_that_is():
    text = "Één motie, de motie-Yıldız (Kamerstuk 36 999, nr. 12). Deze motie is aangehouden."
    number, this = kamergraaf.extract(text, implicit=True)
    assert (number.ground, number.antecedent) == ("printed", ())
    begin, end = this.antecedent
    assert (this.ground, text[begin:end]) == ("spoken of", "Kamerstuk 36 999, nr. 12")
    assert 0 < this.confidence <= number.confidence < 1


def test_what_is_not_known_is_none_or_empty():
    (citation,) = kamergraaf.extract("Kamerstuk 36 045, nr. 190")
    assert (citation.chamber, citation.date, citation.footnote) == (None, None, None)
    assert (citation.pages, citation.names, citation.repaired) == ((), (), False)
    assert set(citation.to_dict()) == {
        "begin", "end", "text", "kind", "id", "url", "dossier", "number", "form", "verdict", "ground", "confidence", "pattern"
    }
    assert citation.to_dict()["begin"] == 0
    assert repr(citation).startswith("Citation(begin=0, end=25, text='Kamerstuk 36 045, nr. 190', ")


def test_the_words_around_are_read_with_the_head():
    found = {citation.id: citation for citation in kamergraaf.extract(letter())}
    assert found["kst-36045-190"].date == datetime.date(2025, 2, 17)
    assert found["kst-36045-191"].names == ("Timmermans", "Yeşilgöz")


def test_the_command_prints_the_same_records():
    printed = subprocess.run([COMMAND, "extract", "--format", "jsonl", LETTER], check=True, capture_output=True).stdout
    records = [json.loads(line) for line in printed.splitlines()]
    assert records
    assert records == [as_the_command_writes(c, letter()) for c in kamergraaf.read(LETTER).citations()]
    for record in records:
        del record["document"]
    assert records == [as_the_command_writes(c, letter()) for c in kamergraaf.extract(letter())]


def test_minutes_that_are_named_by_page_have_pages_and_no_item():
    (minutes,) = kamergraaf.extract("Zie h-tk-20012002-4369-4373.")
    assert (minutes.pages, minutes.number, minutes.item) == (("4369-4373",), None, None)
    (minutes,) = kamergraaf.extract("Zie h-tk-20192020-45-7.")
    assert (minutes.pages, minutes.number, minutes.item) == ((), "45", "7")


@pytest.mark.parametrize(
    ("text", "kind", "id"),
    [
        ("Kamerstuk 36 045, nr. 190", "kamerstuk", "kst-36045-190"),
        ("dossier 21 501-20", "dossier", "21501-20"),
        ("Handelingen II 2010/11, nr. 108, item 5", "handelingen", "h-tk-20102011-108-5"),
        ("Aanhangsel Handelingen II 2019/20, nr. 89", "aanhangsel", "ah-tk-20192020-89"),
        ("vragen 2020Z25819", "kamervraag", "kv-tk-2020Z25819"),
        ("document 2025D25258", "tkdocument", "2025D25258"),
        ("bijlage blg-123456", "bijlage", "blg-123456"),
        ("Stb. 2010, 242", "staatsblad", "stb-2010-242"),
        ("Stcrt. 2020, 12345", "staatscourant", "stcrt-2020-12345"),
        ("Trb. 2016, 94", "tractatenblad", "trb-2016-94"),
        ("ECLI:NL:HR:2019:1234", "ecli", "ECLI:NL:HR:2019:1234"),
        ("LJN AB1234", "ljn", "AB1234"),
        ("BWBR0001840", "bwb", "BWBR0001840"),
        ("COM(2022) 123", "com", "COM(2022)123"),
        ("Richtlijn 95/46/EG", "eu-act", "31995L0046"),
        ("PbEU 2016, L 119", "oj", "OJ:L:2016:119"),
    ],
)
def test_every_kind_is_found_and_named(text, kind, id):
    (citation,) = kamergraaf.extract(text)
    assert (citation.kind, citation.id) == (kind, id)
    assert kamergraaf.Identifier(id).url == citation.url

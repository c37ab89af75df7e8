# SPDX-License-Identifier: Apache-2.0
"""What a value that the package gives back promises: it does not change, and can be compared, hashed, pickled and matched."""
import copy
import datetime
import enum
import json
import pathlib
import pickle

import kamergraaf
import pytest
from hypothesis import given, settings, strategies
from kamergraaf import Chamber, Citation, Document, Form, Graph, Identifier, Kind, PaperKind, Register, Relation, Verdict

LETTER = pathlib.Path(__file__).parents[2] / "seeds" / "kst-21501-20-2189.txt"
TEXT = "Zie de motie-Jansen van 4 maart 2025 (Kamerstukken II 2009/10, 27858, nr. 88, p. 3) \U0001F4DC."
ENUMS = [one for one in vars(kamergraaf.kinds).values() if isinstance(one, type) and issubclass(one, enum.Enum)]

texts = strategies.lists(
    strategies.one_of(
        strategies.sampled_from(["Kamerstuk 36 045, nr. 190", "nrs. 88, 89 en 90", "deze motie", "36 600 V, nr. 63", "Stb. 2010, 242"]),
        strategies.text(max_size=20),
    )
).map(" ".join)


def citation():
    (found,) = kamergraaf.extract(TEXT)
    return found


def test_what_is_known_of_a_citation_are_its_attributes():
    found = citation()
    assert (found.kind, found.form, found.verdict) == (Kind.KAMERSTUK, Form.FULL, Verdict.RESOLVED)
    assert (found.chamber, found.paper, found.relation) == (Chamber.TWEEDE, PaperKind.MOTION, Relation.SEE)
    assert (found.date, found.names, found.pages) == (datetime.date(2025, 3, 4), ("Jansen",), ("3",))
    assert TEXT[found.begin : found.end] == found.text


def test_a_kind_is_an_enum_and_the_word_of_the_records():
    kind = citation().kind
    assert isinstance(kind, Kind) and kind == "kamerstuk" and f"{kind}" == str(kind) == "kamerstuk"
    assert repr(kind) == "Kind.KAMERSTUK" and Kind("kamerstuk") is kind
    assert {"kamerstuk": 1}[kind] == 1 and json.dumps([kind]) == '["kamerstuk"]'
    with pytest.raises(ValueError):
        Kind("kamerstukje")


@pytest.mark.parametrize("kinds", ENUMS, ids=lambda kinds: kinds.__name__)
def test_every_enum_is_pickled_by_its_word(kinds):
    for member in kinds:
        assert pickle.loads(pickle.dumps(member)) is member
        assert kinds(member.value) is member


@pytest.mark.parametrize(
    ("made", "use"),
    [
        (Document, repr),
        (Document, pickle.dumps),
        (Document, lambda paper: paper.text),
        (Document, lambda paper: Graph().add(paper)),
        (Document, lambda paper: kamergraaf.citations([paper])),
        (Identifier, str),
        (Identifier, lambda id: id in Register()),
        (Graph, len),
        (Graph, lambda graph: Graph().merge(graph)),
        (Register, len),
        (Register, lambda register: kamergraaf.extract("x", register=register)),
        (kamergraaf.Extractor, lambda extractor: kamergraaf.extract("x", extractor=extractor)),
        (kamergraaf.Waiting, len),
        (kamergraaf.Settled, repr),
    ],
)
def test_what_was_never_made_cannot_be_read(made, use):
    with pytest.raises(TypeError, match="__init__ was never called"):
        use(made.__new__(made))


def test_a_citation_cannot_be_changed():
    found = citation()
    for change in ("id", "text", "anything"):
        with pytest.raises(AttributeError):
            setattr(found, change, "kst-1-1")
    with pytest.raises(TypeError):
        found[0] = 3


def test_a_citation_is_matched_by_its_fields():
    match citation():
        case Citation(kind=Kind.KAMERSTUK, dossier="27858", number=number):
            assert number == "88"
        case _:
            pytest.fail("no match")
    match Identifier("kst-36045-190"):
        case Identifier(Kind.KAMERSTUK, "36045", number):
            assert number == "190"
        case _:
            pytest.fail("no match")


def test_a_repr_is_the_expression_of_the_value():
    found = citation()
    names = {**vars(kamergraaf), "datetime": datetime}
    assert eval(repr(found), names) == found
    assert eval(repr(Identifier("kst-36045-190")), names) == Identifier("kst-36045-190")


def test_the_context_of_a_citation_is_the_text_around_it():
    found = citation()
    assert found.context(0) == found.text
    assert found.context(2) == f" ({found.text[:0]}{found.text}) "
    assert found.context(10_000) == TEXT
    with pytest.raises(ValueError, match="around"):
        found.context(-1)
    with pytest.raises(ValueError, match="not read from a text"):
        Citation(0, 1, "x", Kind.KAMERSTUK).context()


@settings(deadline=None)
@given(texts, strategies.integers(min_value=0, max_value=60))
def test_the_context_holds_the_citation_wherever_it_stands(text, around):
    for found in kamergraaf.extract(text, implicit=True):
        context = found.context(around)
        assert found.text in context and context in text
        assert len(context) <= len(found.text) + 2 * around


@settings(deadline=None)
@given(texts)
def test_equal_texts_give_equal_citations(text):
    found, same = (kamergraaf.extract(text, implicit=True) for _ in range(2))
    assert found == same
    assert [hash(one) for one in found] == [hash(one) for one in same]


@settings(deadline=None)
@given(texts, strategies.sampled_from(range(2, pickle.HIGHEST_PROTOCOL + 1)))
def test_what_is_pickled_is_the_same(text, protocol):
    for value in (kamergraaf.extract(text, implicit=True), Document(text, "a name")):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == value and type(again) is type(value)
    assert [one.context() for one in pickle.loads(pickle.dumps(kamergraaf.extract(text)))] == [
        one.context() for one in kamergraaf.extract(text)
    ]


def test_a_paper_is_pickled_with_all_that_was_read_of_it():
    letter = kamergraaf.read(LETTER)
    again = pickle.loads(pickle.dumps(letter))
    assert again == letter and hash(again) == hash(letter) and copy.deepcopy(letter) == letter
    assert again.citations() == letter.citations() and again.to_dict() == letter.to_dict()
    assert again.footnotes == letter.footnotes and len(again.footnotes) == 3
    assert letter != Document(letter.text, "another name") and letter != Document("", letter.document) and letter != 3


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol_of_pickle_will_do(protocol):
    register = Register()
    register.add("kst-36045-190")
    for value in (Document("é Zie nr. 3."), Identifier("kst-36045-190"), register, Graph.from_documents([Document("x", "y")])):
        assert pickle.loads(pickle.dumps(value, protocol)) == value


def test_a_pickle_that_was_changed_is_a_valueerror():
    make, (state,) = kamergraaf.read(LETTER).__reduce__()
    assert make(state) == kamergraaf.read(LETTER)
    for place in range(0, len(state), len(state) // 50):
        with pytest.raises(ValueError, match="no whole pickle"):
            make(state[:place] + bytes([state[place] ^ 20]) + state[place + 1 :])
    for broken in (state[:-1], b"", b"\0" * 8):
        with pytest.raises(ValueError):
            make(broken)


def test_graphs_registers_and_extractors_are_pickled():
    letter = kamergraaf.read(LETTER)
    graph = Graph.from_documents([letter])
    register = Register()
    register.add(letter)
    for value in (graph, register):
        again = pickle.loads(pickle.dumps(value))
        assert again == value and len(again) == len(value) and type(again) is type(value)
    extractor = pickle.loads(pickle.dumps(kamergraaf.Extractor(kamergraaf.patterns(implicit=True))))
    assert extractor.patterns == kamergraaf.patterns(implicit=True)


def test_identifiers_are_ordered_and_lead_to_their_address():
    first, second = Identifier("kst-36045-190"), Identifier("kst-36045-191")
    assert first < second and sorted([second, first]) == [first, second] and len({first, Identifier("kst-36045-190")}) == 1
    assert Identifier.from_url(first.url) == first
    assert Identifier("stb-2010-242").to_dict() == {
        "id": "stb-2010-242", "kind": "staatsblad", "number": "242", "year": 2010, "url": Identifier("stb-2010-242").url,
    }
    for refused in (lambda: Identifier("nonsense"), lambda: Identifier.from_url("https://example.org/")):
        with pytest.raises(ValueError):
            refused()


def test_footnotes_stand_at_their_place():
    letter = kamergraaf.read(LETTER)
    for note in letter.footnotes:
        assert letter.text[note.begin : note.end] == note.text
        assert not note.mark or letter.text[slice(*note.mark)].strip()


def test_json_holds_what_to_dict_gives():
    papers = [kamergraaf.read(LETTER), Document(TEXT, "a")]
    graph = Graph.from_documents(papers)
    values = [*papers, *papers[0].citations(), *papers[0].footnotes, *graph.vertices(), *graph.edges(), *graph.communities().to_dict(),
              *graph.trace("kst-21501-20-2189", depth=2), *kamergraaf.patterns(), *graph.dossiers()[0], *graph.dossiers()[1]]
    for value in values:
        assert isinstance(value, str) or json.loads(json.dumps(value.to_dict())) == value.to_dict()
    assert papers[0].to_dict()["authors"][0] == {"name": "C.C.J. Veldkamp", "role": "Minister van Buitenlandse Zaken"}
    assert graph["kst-21501-20-2189"].to_dict()["date"] == "2025-03-04"

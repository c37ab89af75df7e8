# SPDX-License-Identifier: Apache-2.0
"""What Identifier promises."""
import pickle

import pytest
from hypothesis import given, settings, strategies
from kamergraaf import Identifier

names = strategies.builds("kst-{}-{}".format, strategies.integers(10000, 99999), strategies.integers(1, 9999))


def test_an_identifier_has_parts_and_an_address():
    letter = Identifier("kst-20082009-31700-VII-G")
    assert (letter.kind, letter.dossier, letter.number, letter.session) == ("kamerstuk", "31700-VII", "G", "2008-2009")
    assert letter.url == "https://zoek.officielebekendmakingen.nl/kst-20082009-31700-VII-G.html"
    dossier = Identifier("21501-20")
    assert (dossier.kind, dossier.dossier, dossier.number, dossier.session) == ("dossier", "21501-20", None, None)


@settings(deadline=None)
@given(names)
def test_it_prints_what_it_was_read_from(name):
    identifier = Identifier(name)
    assert str(identifier) == name
    assert eval(repr(identifier)) == identifier
    assert pickle.loads(pickle.dumps(identifier)) == identifier


@settings(deadline=None)
@given(names, names)
def test_it_is_a_value(a, b):
    assert (Identifier(a) == Identifier(b)) == (a == b)
    assert len({Identifier(a), Identifier(a), Identifier(b)}) == len({a, b})
    assert (Identifier(a) < Identifier(b)) + (Identifier(a) == Identifier(b)) + (Identifier(a) > Identifier(b)) == 1


def test_it_is_written_in_a_style():
    letter = Identifier("kst-36045-190")
    assert letter.in_style("letter") == "Kamerstuk 36 045, nr. 190"
    assert letter.in_style("debate") == "36045-190"
    with pytest.raises(ValueError, match="no style: 'brief'"):
        letter.in_style("brief")


@pytest.mark.parametrize("text", ["", "kst", "kst-36045-190 ", "Kamerstuk 36 045, nr. 190", "kst-36045-190\0"])
def test_what_is_none_is_refused(text):
    with pytest.raises(ValueError, match="no identifier"):
        Identifier(text)


def test_they_are_ordered_as_papers_are():
    names = ["kst-9000-1", "kst-36045-2", "kst-36045-10", "kst-36045-A", "36045", "stb-2010-7", "stb-2010-242"]
    assert [str(one) for one in sorted(map(Identifier, reversed(names)))] == names
    assert Identifier(names[0]) <= Identifier(names[0]) and Identifier(names[2]) >= Identifier(names[1])
    with pytest.raises(TypeError):
        Identifier(names[0]) < 3

# SPDX-License-Identifier: Apache-2.0
"""What Register promises."""
import datetime

import kamergraaf
import pytest
from kamergraaf import Document, Identifier, KnownPaper, Register

MOTION = (
    "36 999\n\nRegels over het bewaren van brieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 4 maart 2025\n\n"
    "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering brieven te bewaren,\n\n"
    "en gaat over tot de orde van de dag.\n\nVan Aalst\n"
)


@pytest.fixture
def register(tmp_path):
    file = tmp_path / "register.txt"
    file.write_text("kst-36999-10\nkst-36999-9\nkst-20072008-31999-VII-G\n", encoding="utf-8")
    return Register.load(file)


def test_it_counts_the_papers_and_tells_which_are_listed(register):
    assert len(register) == 3
    assert "kst-36999-9" in register
    assert Identifier("kst-36999-9") in register
    assert "kst-36999-1" not in register
    assert "nonsense" not in register


def test_it_tells_what_stands_in_a_dossier_and_what_should(register):
    assert register.listed_in("36999") == ["kst-36999-9", "kst-36999-10"]
    assert register.standing_of("kst-36999-9") == "known"
    assert register.standing_of("kst-36999-11") == "newer"
    assert register.standing_of("kst-36999-1") == "missing"
    assert register.standing_of("kst-36998-1") == "unheard of"
    assert register.named_like("kst-31999-VII-G") == ["kst-20072008-31999-VII-G"]


def test_what_is_no_dossier_holds_no_papers(register):
    register.add(Document("Handelingen\n\nx\n", "a"))
    for none in ("stb-2010-242", "h-tk-20172018-70-2"):
        for ask in (register.papers_of, register.listed_in):
            with pytest.raises(ValueError, match=f"no dossier: '{none}'"):
                ask(none)


def test_it_can_be_gone_over(register):
    assert list(register) == ["kst-20072008-31999-VII-G", "kst-36999-9", "kst-36999-10"]
    assert len(list(register)) == len(register) and all(id in register for id in register)


def test_papers_are_added_by_identifier_and_with_their_head():
    register = Register()
    register.add("kst-36999-11")
    register.add(Document(MOTION))
    assert len(register) == 2
    assert register.find("kst-36999-11") is None
    motion = register.find("kst-36999-12")
    assert (motion.kind, motion.date, motion.names) == ("motion", datetime.date(2025, 3, 4), ("Van Aalst",))
    assert register.papers_of("36999") == [motion]
    assert isinstance(motion, KnownPaper)
    with pytest.raises(ValueError, match="nonsense"):
        register.add("nonsense")


def test_what_is_saved_is_loaded_again(register, tmp_path):
    register.add(Document(MOTION))
    register.save(tmp_path / "register.jsonl")
    again = Register.load(tmp_path / "register.jsonl")
    assert again == register
    both = Register()
    both.add(again)
    assert both == register


def test_a_file_that_is_none_is_an_error(tmp_path):
    with pytest.raises(OSError):
        Register.load(tmp_path / "none.txt")
    (tmp_path / "letter.txt").write_text("Geachte voorzitter,\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no register"):
        Register.load(tmp_path / "letter.txt")


def test_it_settles_which_paper_is_meant(register):
    text = "Zie Kamerstukken I, 31 999 VII, G."
    (alone,) = kamergraaf.extract(text)
    assert alone.id == "kst-31999-VII-G"
    for citations in (
        kamergraaf.extract(text, register=register),
        kamergraaf.extract_many([text], register=register)[0],
        Document(text).citations(register=register),
    ):
        assert [citation.id for citation in citations] == ["kst-20072008-31999-VII-G"]
    assert "kst-20072008-31999-VII-G" in kamergraaf.Graph.from_documents([Document(text)], register=register)

# SPDX-License-Identifier: Apache-2.0
"""What Waiting promises: papers that come one by one end in the graph of papers that were all known before."""
import copy
import json
import pickle

import kamergraaf
import kamergraaf.restoring
import pytest
from hypothesis import given, settings, strategies
from kamergraaf import Document, Graph, Register, Waiting

PAPERS = [
    Document("36 999\n\nBrieven\n\nNr. 12\n\nMOTIE VAN HET LID VAN AALST\n\nVoorgesteld 4 maart 2025\n\n"
             "De Kamer,\n\ngehoord de beraadslaging,\n\nen gaat over tot de orde van de dag.\n\nVan Aalst\n", "motie"),
    Document("36 999\n\nBrieven\n\nNr. 14\n\nBRIEF VAN DE MINISTER\n\nDen Haag, 4 april 2025\n\nIk voer de motie-Van Aalst uit.\n", "brief"),
    Document("36 999\n\nBrieven\n\nNr. 15\n\nBRIEF VAN DE MINISTER\n\nDen Haag, 5 mei 2025\n\nZie de motie-Van Aalst en nr. 14.\n", "later"),
]


def one_by_one(papers):
    graph, register, waiting = Graph(), Register(), Waiting()
    for paper in papers:
        register.add(paper)
        waiting.citations(paper, register, implicit=True)
        graph.add(paper, implicit=True, register=register)
        for settled in waiting.arrive(register, paper.id):
            graph.add(settled)
    return graph


@settings(deadline=None)
@given(strategies.permutations(PAPERS))
def test_the_order_of_arrival_does_not_matter(papers):
    register = Register()
    for paper in papers:
        register.add(paper)
    assert one_by_one(papers) == Graph.from_documents(papers, implicit=True, register=register)


def test_what_is_settled_late_tells_where_it_stands():
    register, waiting = Register(), Waiting()
    (reference,) = waiting.citations(PAPERS[1], register, implicit=True)
    assert reference.verdict == "unresolved" and len(waiting) == 1
    register.add(PAPERS[0])
    (settled,) = waiting.arrive(register, kamergraaf.Identifier("kst-36999-12"))
    assert (settled.document, settled.paper, settled.id) == ("brief", "kst-36999-14", "kst-36999-12")
    assert settled.text == "de motie-Van Aalst" and settled.text in settled.words
    assert len(waiting) == 0 and waiting.arrive(register, "kst-36999-12") == []


def test_what_is_settled_late_is_a_value():
    register, waiting = Register(), Waiting()
    waiting.citations(PAPERS[1], register, implicit=True)
    register.add(PAPERS[0])
    (settled,) = waiting.arrive(register, "kst-36999-12")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(settled, protocol))
        assert again == settled and hash(again) == hash(settled) and again.to_dict() == settled.to_dict()
    assert copy.deepcopy(settled) == settled
    assert json.loads(json.dumps(settled.to_dict()))["id"] == settled.id
    match settled:
        case kamergraaf.Settled(document="brief", id="kst-36999-12"):
            pass
        case _:
            raise AssertionError(settled)
    graphs = []
    for one in (settled, pickle.loads(pickle.dumps(settled))):
        graph = Graph.from_documents([PAPERS[1]], register=Register())
        graph.add(one)
        graphs.append(graph)
    assert graphs[0] == graphs[1] and "kst-36999-12" in graphs[0]
    state = settled.__reduce__()[1][0]
    for broken in (state[:-1], state[:20], b"", state[:30] + b"?" + state[31:]):
        with pytest.raises(ValueError, match="no whole pickle"):
            kamergraaf.restoring.restored_settled(broken)

# SPDX-License-Identifier: Apache-2.0
"""What pickle calls to make again what it has written."""
from __future__ import annotations

from . import _kamergraaf
from ._kamergraaf import Document, Register, Settled
from .graph import Graph


def restored_document(state: bytes) -> Document:
    """The paper; ValueError where another version wrote it, or it was changed."""
    return _kamergraaf._restored_document(state)


def restored_register(state: bytes) -> Register:
    """The register."""
    return _kamergraaf._restored_register(state)


def restored_settled(state: bytes) -> Settled:
    """The reference that was settled late; ValueError as above."""
    return _kamergraaf._restored_settled(state)


def restored_graph(state: str) -> Graph:
    """The graph."""
    graph = Graph()
    graph.merge(_kamergraaf._graph_in(state))
    return graph

# SPDX-License-Identifier: Apache-2.0
"""The graph of papers: who cites whom, and what belongs to which dossier."""
from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Iterable, Union

from . import _kamergraaf
from ._kamergraaf import Register

if TYPE_CHECKING:
    import networkx

Path = Union[str, "os.PathLike[str]"]


class Graph(_kamergraaf.Graph):
    """Papers and dossiers, and what links them. `len(graph)` counts them; `"kst-36045-190" in graph` asks for one."""

    @classmethod
    def from_paths(cls, paths: Path | Iterable[Path], format: str = "", implicit: bool = False,
                   register: Register | None = None) -> Graph:
        """The graph of all papers in these files and folders."""
        graph = cls()
        graph._add_paths([paths] if isinstance(paths, (str, os.PathLike)) else list(paths), format, implicit, register)
        return graph

    @classmethod
    def from_documents(cls, documents: Iterable[_kamergraaf.Document], implicit: bool = False,
                       register: Register | None = None) -> Graph:
        """The graph of these papers."""
        graph = cls()
        for document in documents:
            graph.add(document, implicit, register)
        return graph

    @classmethod
    def read(cls, path: Path, format: str = "") -> Graph:
        """The graph that `write` wrote to a file of GraphML or JSON."""
        graph = cls()
        graph._read(path, format)
        return graph

    def to_networkx(self) -> networkx.MultiDiGraph:
        """A networkx.MultiDiGraph with the identifiers as nodes and the kinds of edge as keys.

        Nodes and edges have the attributes that `write("graph.json")` gives them; the places of mentions, in bytes, are left out.
        """
        import networkx

        parts = json.loads(self._json())
        graph = networkx.MultiDiGraph()
        for node in parts["nodes"]:
            graph.add_node(node.pop("id"), **node)
        for link in parts["links"]:
            for mention in link.get("mentions", ()):
                del mention["begin"], mention["end"]
            graph.add_edge(link.pop("source"), link.pop("target"), link.pop("key"), **link)
        return graph

    def measure(self, name: str, top: int | None = None,
                of: str | _kamergraaf.Identifier | None = None) -> dict[str, float] | list[tuple[str, str, int]]:
        """The papers with their score in the network of citations, as `kamergraaf measure NAME` prints them.

        A dict from identifier to score, the best first and by identifier among equals; of `top` papers, or of all.
        `in-degree`, `out-degree` and `core` count; `age`, `pagerank`, `hubs`, `authorities` and `betweenness` give real numbers;
        `components`, `strong-components` and `communities` the number of the group, the largest being 0, with the papers by
        group; `main-path` the part of all search paths through each paper, from the oldest paper on.

        `coupling` and `co-citation` give a list of tuples instead: two papers and what they share, the most first; only those
        of the paper `of`, if given. `reduction` gives tuples of the citing paper, the cited one, and 1.

        `kamergraaf/measure.hpp` names the source of each. ValueError where there is no such measure, KeyError where the graph
        has not the paper `of`; a RuntimeWarning where hubs or authorities had not settled yet.
        """
        return _kamergraaf._measure(self, name, top, of)

    def __repr__(self) -> str:
        return f"<Graph of {len(self)} papers and dossiers>"

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

    def __repr__(self) -> str:
        return f"<Graph of {len(self)} papers and dossiers>"

# SPDX-License-Identifier: Apache-2.0
"""The graph of papers: who cites whom, and what belongs to which dossier."""
from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Callable, Iterable, Literal, Optional, Union, overload

from . import _kamergraaf
from ._kamergraaf import Document, Extractor, Identifier, Register
from .given import OnError, several
from .progress import Progress
from .records import Communities, Finding

if TYPE_CHECKING:
    import graphviz
    import igraph
    import networkx
    import pandas

Path = Union[str, "os.PathLike[str]"]
_Pairs = Literal["coupling", "co-citation", "reduction"]
_Scores = Literal["in-degree", "out-degree", "core", "age", "pagerank", "hubs", "authorities", "betweenness", "components",
                  "strong-components", "communities", "main-path"]


class Graph(_kamergraaf.Graph):
    """Papers, dossiers, meetings and outside sources, and what links them.

    >>> import kamergraaf
    >>> letter = kamergraaf.Document("36 999\\n\\nBrieven\\n\\nNr. 13\\n\\nBRIEF VAN DE MINISTER\\n\\nZie Kamerstuk 36 045, nr. 190.")
    >>> graph = Graph.from_documents([letter])
    >>> len(graph), "kst-36045-190" in graph, graph["kst-36999-13"].kind
    (4, True, VertexKind.PAPER)
    >>> [(step.id, step.distance) for step in graph.trace("kst-36999-13", direction="out", kind="paper")]
    [('kst-36045-190', 1)]

    `len(graph)` counts its vertices, `id in graph` asks for one, `graph[id]` gives it, and `for id in graph` goes over them all.
    A paper whose head gives no number is `doc:` and its name, `document`; without a name, `doc:#` and a number that its text gives.
    Two are equal where they tell the same, in whatever order it was added. While long work of another thread reads a graph,
    adding to it is a RuntimeError.
    """

    @classmethod
    def from_paths(cls, paths: Path | Iterable[Path], format: str = "", implicit: bool = False,
                   register: Register | None = None, extractor: Extractor | None = None, threads: int = 0,
                   progress: Progress = None, on_error: OnError = None) -> Graph:
        """The graph of all papers in these files and folders, read on so many threads; 0 for one a core.

        With `implicit`, references without a number go back to any of these papers, as with the command.
        `progress` is called as `progress(done, total)`, in files; True shows a bar of tqdm, where that is installed.
        `on_error` is called with the OSError or ValueError of what cannot be read, and the rest is read; without it the first is
        raised. OSError where a file cannot be read, ValueError where it holds no papers. Which files of a folder are read,
        `read_all` tells.
        """
        graph = cls()
        files = [paths] if isinstance(paths, (str, os.PathLike)) else several(paths, "paths", "path")
        graph._add_paths(files, format, implicit, register, extractor, threads, progress, on_error)
        return graph

    @classmethod
    def from_documents(cls, documents: Iterable[Document], implicit: bool = False, register: Register | None = None,
                       extractor: Extractor | None = None, threads: int = 0, progress: Progress = None) -> Graph:
        """The graph of these papers; arguments as for `from_paths`."""
        graph = cls()
        graph._add_documents(several(documents, "documents", "Document"), implicit, register, extractor, threads, progress)
        return graph

    @classmethod
    def read(cls, path: Path, format: str = "") -> Graph:
        """The graph that `write` wrote to a file of GraphML or JSON.

        OSError where it cannot be read, ValueError where it is not as it should be.
        """
        graph = cls()
        graph._read(path, format)
        return graph

    def to_networkx(self, flat: bool = False) -> networkx.MultiDiGraph[str]:
        """A networkx.MultiDiGraph with the identifiers as nodes and the kinds of edge as keys.

        Nodes and edges have the attributes that `write("graph.json")` gives them; the places of mentions, in bytes, are left out.
        `flat` is for `networkx.write_graphml` and `write_gexf`, which take strings and numbers alone: several strings are one, with
        "; " between them, and of `mentions` there is how many.
        """
        import networkx

        parts = json.loads(self._written("json"))
        if flat:
            for part in (*parts["nodes"], *parts["links"]):
                part.update((name, _flat(value)) for name, value in part.items() if isinstance(value, list))
        graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        for node in parts["nodes"]:
            graph.add_node(node.pop("id"), **node)
        for link in parts["links"]:
            for mention in () if flat else link.get("mentions", ()):
                del mention["begin"], mention["end"]
            graph.add_edge(link.pop("source"), link.pop("target"), link.pop("key"), **link)
        return graph

    def to_igraph(self) -> igraph.Graph:
        """A directed igraph.Graph: the vertices with `name` (the identifier) and the fields of Vertex, the edges with `kind`
        and `mentions`, how many there are."""
        import igraph

        vertices, edges = self.vertices(), self.edges()
        number = {vertex.id: place for place, vertex in enumerate(vertices)}
        graph = igraph.Graph(n=len(vertices), edges=[(number[edge.source], number[edge.target]) for edge in edges], directed=True)
        graph.vs["name"] = [vertex.id for vertex in vertices]
        for place, field in enumerate(("kind", "paper", "known", "chamber", "session", "date", "title", "document", "names", "url"), 1):
            graph.vs[field] = [str(value) if field in ("kind", "paper", "chamber") and value else value
                               for value in (vertex[place] for vertex in vertices)]
        graph.es["kind"] = [str(edge.kind) for edge in edges]
        graph.es["mentions"] = [len(edge.mentions) for edge in edges]
        return graph

    def to_pandas(self) -> tuple[pandas.DataFrame, pandas.DataFrame]:
        """Two frames: the vertices, by identifier, and the edges with source, target, kind, how many mentions they have, and
        the words of the first."""
        from .tables import edges_frame, vertices_frame

        return vertices_frame(self.vertices()), edges_frame(self.edges())

    def to_graphviz(self, nodes: int | None = None) -> graphviz.Source:
        """The drawing as a graphviz.Source, which notebooks show; at most so many nodes, 0 for all."""
        import graphviz

        return graphviz.Source(self._written("dot", nodes))

    @overload
    def measure(self, name: _Pairs, top: int | None = None, of: str | Identifier | None = None) -> list[tuple[str, str, int]]: ...
    @overload
    def measure(self, name: _Scores, top: int | None = None, of: None = None) -> dict[str, float]: ...
    @overload
    def measure(self, name: str, top: int | None = None,
                of: str | Identifier | None = None) -> dict[str, float] | list[tuple[str, str, int]]: ...
    def measure(self, name: str, top: int | None = None,
                of: str | Identifier | None = None) -> dict[str, float] | list[tuple[str, str, int]]:
        """What the network of citations holds (papers, and what they cite: meetings, laws, whole dossiers) with its score, as
        `kamergraaf measure NAME` prints it.

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

    def communities(self) -> Communities:
        """The papers that belong together, the largest group first, and the modularity of that division (Newman and Girvan
        2004), by the method of Blondel, Guillaume, Lambiotte and Lefebvre (2008)."""
        return _kamergraaf._communities(self)

    def _repr_svg_(self) -> Optional[str]:
        from .notebook import drawing

        return drawing(self)

    def __reduce__(self) -> tuple[Callable[[str], Graph], tuple[str]]:
        from .restoring import restored_graph

        return restored_graph, (self._written("json"),)

    def __repr__(self) -> str:
        return f"<Graph of {len(self)} vertices>"


def _flat(values: list[Any]) -> str | int:
    return "; ".join(values) if all(isinstance(value, str) for value in values) else len(values)


def check(documents: Iterable[Document], implicit: bool = False, register: Register | None = None,
          extractor: Extractor | None = None, threads: int = 0, progress: Progress = None) -> list[Finding]:
    """What is wrong with these papers, or looks so, as a list of Finding: double ids, citations of later papers, cycles,
    ambiguous references, dossiers without papers; with a `register`, papers that it does not know.

    >>> import kamergraaf
    >>> text = "36 999\\n\\nBrieven\\n\\nNr. 12\\n\\nMOTIE VAN HET LID VAN AALST\\n"
    >>> [(f.kind, f.id) for f in check([kamergraaf.Document(text, "a"), kamergraaf.Document(text, "b")])]
    [(FindingKind.DOUBLE_ID, 'kst-36999-12')]

    Other arguments as for `Graph.from_paths`.
    """
    return _kamergraaf._check(several(documents, "documents", "Document"), implicit, register, extractor, threads, progress)

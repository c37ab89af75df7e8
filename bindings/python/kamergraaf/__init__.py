# SPDX-License-Identifier: Apache-2.0
"""Citations in Dutch parliamentary papers, and the graph of them.

    import kamergraaf

    for citation in kamergraaf.extract("Zie Kamerstuk 36 045, nr. 190."):
        print(citation.text, citation.id, citation.url)

    letter = kamergraaf.read("brief.txt")
    graph = kamergraaf.Graph.from_documents([letter])
    graph.write("brief.svg")
"""
from ._kamergraaf import Document, Identifier, Register, __version__, extract, extract_many, formats, read, read_all
from .graph import Graph
from .records import Author, Citation, Disagreement, KnownPaper, Link, Repair, Step

__all__ = [
    "Author",
    "Citation",
    "Disagreement",
    "Document",
    "Graph",
    "Identifier",
    "KnownPaper",
    "Link",
    "Register",
    "Repair",
    "Step",
    "__version__",
    "extract",
    "extract_many",
    "formats",
    "read",
    "read_all",
]

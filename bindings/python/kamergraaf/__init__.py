# SPDX-License-Identifier: Apache-2.0
"""Citations in Dutch parliamentary papers, and the graph of them.

    import kamergraaf

    for citation in kamergraaf.extract("Zie Kamerstuk 36 045, nr. 190."):
        print(citation.text, citation.id, citation.url)

    letter = kamergraaf.read("brief.txt")
    graph = kamergraaf.Graph.from_documents([letter])
    graph.write("brief.svg")

What you have      what you call
a text             extract, rejections, annotate
many texts         extract_many, from_pandas
a file, a folder   read, read_all, read_each, citations
papers             Graph, check; Register, Waiting
own patterns       Pattern, Extractor

What is given back is a value with `repr` and `==`, and with `hash` but for Graph, Register and lists (the Citations of a text are
one); a Waiting is equal to itself alone. Places count code points. Any text can be read, but for halves of surrogate pairs, which
are no characters: OSError is for files, ValueError and TypeError for what cannot be asked. `python -m kamergraaf` is the command.
"""
from . import _kamergraaf, kinds, notebook, records

_kamergraaf._know_classes(records, kinds, notebook.Citations)

from ._kamergraaf import (Document, Extractor, Identifier, Register, Settled, Waiting, __version__, annotate, extract,
                          extract_many, formats, fragments, patterns, read, read_all, read_each, rejections)
from .documents import citations
from .graph import Graph, check
from .kinds import (Chamber, Direction, EdgeKind, FindingKind, Form, Ground, Kind, LinkFormat, PaperKind, Relation, RepairKind,
                    Revision, Standing, Style, Verdict, VertexKind)
from .notebook import Citations
from .records import (Author, Citation, CommonAncestor, Communities, Disagreement, DossierFlow, DossierFolder, Edge, Finding,
                      FollowUp, Footnote, KnownPaper, Link, Mention, Pattern, Rejection, Repair, Step, Vertex)
from .tables import from_pandas, to_pandas

__all__ = [
    "Author",
    "Chamber",
    "Citation",
    "Citations",
    "CommonAncestor",
    "Communities",
    "Direction",
    "Disagreement",
    "Document",
    "DossierFlow",
    "DossierFolder",
    "Edge",
    "EdgeKind",
    "Extractor",
    "Finding",
    "FindingKind",
    "FollowUp",
    "Footnote",
    "Form",
    "Graph",
    "Ground",
    "Identifier",
    "Kind",
    "KnownPaper",
    "Link",
    "LinkFormat",
    "Mention",
    "PaperKind",
    "Pattern",
    "Register",
    "Rejection",
    "Relation",
    "Repair",
    "RepairKind",
    "Revision",
    "Settled",
    "Standing",
    "Step",
    "Style",
    "Verdict",
    "Vertex",
    "VertexKind",
    "Waiting",
    "__version__",
    "annotate",
    "check",
    "citations",
    "extract",
    "extract_many",
    "formats",
    "fragments",
    "from_pandas",
    "patterns",
    "read",
    "read_all",
    "read_each",
    "rejections",
    "to_pandas",
]

for _name in __all__:
    if getattr(globals()[_name], "__module__", "") == _kamergraaf.__name__:
        globals()[_name].__module__ = __name__
del _name

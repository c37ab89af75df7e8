# SPDX-License-Identifier: Apache-2.0
"""What a notebook shows of citations and graphs."""
from __future__ import annotations

import html
from typing import TYPE_CHECKING, List, Optional, SupportsIndex, overload

from . import _kamergraaf
from .records import Citation

if TYPE_CHECKING:
    import pandas

most_rows = 60
most_nodes = 60
around = 40


class Citations(List[Citation]):
    """The citations of a text: a list, which a notebook shows as a table; so are its slices and sums."""

    @overload
    def __getitem__(self, place: SupportsIndex) -> Citation: ...
    @overload
    def __getitem__(self, place: slice) -> Citations: ...
    def __getitem__(self, place: SupportsIndex | slice) -> Citation | Citations:
        found = super().__getitem__(place)
        return Citations(found) if isinstance(found, list) else found

    def __add__(self, other: List[Citation]) -> Citations:  # type: ignore[override]
        return Citations(super().__add__(other))

    def to_pandas(self) -> pandas.DataFrame:
        """A frame with a row for each: see `kamergraaf.to_pandas`."""
        from .tables import to_pandas

        return to_pandas(self)

    def _repr_html_(self) -> str:
        rows = "".join(map(_row, self[:most_rows]))
        more = len(self) - most_rows
        rest = f"<tr><td colspan=3>and {more} more</td></tr>" if more > 0 else ""
        return ("<table class=kamergraaf><thead><tr><th>paper</th><th>kind</th><th>in the text</th></tr></thead>"
                f"<tbody>{rows}{rest}</tbody></table>")


def _row(citation: Citation) -> str:
    name = html.escape(citation.id or str(citation.verdict))
    leads = citation.url and citation.url.startswith("https://")
    paper = f'<a href="{html.escape(citation.url or "")}">{name}</a>' if leads else name
    kind = html.escape(str(citation.paper or citation.kind))
    return f"<tr><td>{paper}</td><td>{kind}</td><td style='text-align:left'>{_words(citation)}</td></tr>"


def _words(citation: Citation) -> str:
    try:
        words = citation.context(around)
    except ValueError:
        return f"<mark>{html.escape(citation.text)}</mark>"
    before = words[:min(around, citation.begin)]
    after = words[len(before) + len(citation.text):]
    return f"{html.escape(before)}<mark>{html.escape(citation.text)}</mark>{html.escape(after)}"


def drawing(graph: _kamergraaf.Graph) -> Optional[str]:
    """The graph as SVG; None where it is too large to look at, or GraphViz is not installed."""
    if len(graph) > most_nodes:
        return None
    try:
        return graph._written("svg", 0)
    except (OSError, ValueError):
        return None

# SPDX-License-Identifier: Apache-2.0
"""Between kamergraaf and the frames of pandas."""
from __future__ import annotations

import enum
import reprlib
from typing import TYPE_CHECKING, Any, Hashable, Iterable, Iterator, Optional, Sequence, Union

from ._kamergraaf import Extractor, Register, extract_many
from .given import iterable
from .progress import Progress
from .records import Citation, Edge, Vertex

if TYPE_CHECKING:
    import pandas

ALWAYS = ("begin", "end", "text", "kind", "id")
TRUTHS = ("known", "repaired", "publisher")
NUMBERS = ("begin", "end", "year", "footnote", "page", "source_begin", "source_end")


def to_pandas(citations: Iterable[Union[Citation, Iterable[Citation]]]) -> pandas.DataFrame:
    """A frame of citations, or of lists of them as `extract_many` and `citations` give them: a row for each, a column for each
    field of Citation that any of them has, kinds as plain words, `date` as a day, numbers that may be missing as Int64.

    >>> import kamergraaf
    >>> frame = kamergraaf.to_pandas(kamergraaf.extract("Zie Kamerstuk 36 045, nrs. 190 en 191."))
    >>> list(frame["id"])
    ['kst-36045-190', 'kst-36045-191']

    TypeError where one is no Citation.
    """
    if isinstance(citations, Citation):
        raise TypeError("citations: one Citation, where several are wanted")
    return _frame(Citation._fields, list(_each(iterable(citations, "citations", "Citation"))), ALWAYS)


def from_pandas(frame: pandas.DataFrame, text: Hashable = "text", id: Optional[Hashable] = None, implicit: bool = False,
                register: Optional[Register] = None, extractor: Optional[Extractor] = None, threads: int = 0,
                progress: Progress = None) -> pandas.DataFrame:
    """The citations in a column of texts, as a frame: a row for each citation, with the `id` of its row as `document`.

    >>> import pandas, kamergraaf
    >>> papers = pandas.DataFrame({"text": ["Zie Kamerstuk 36 045, nr. 190.", None], "name": ["a", "b"]})
    >>> kamergraaf.from_pandas(papers, id="name")[["document", "id"]].values.tolist()
    [['a', 'kst-36045-190']]

    `text` is the column of texts; what is missing in it has no citations. `id` is a column, or None for the index. The rows are
    in the order of the texts, by place. Other arguments as for `extract_many`. KeyError where there is no such column, ValueError
    where there are two, TypeError where one of its texts is no str.
    """
    texts = _only_column(frame, text, "text")
    names = frame.index if id is None else _only_column(frame, id, "id")
    present = texts.notna()
    found = extract_many(texts[present], threads, implicit, register, extractor, progress)
    rows = [citation for citations in found for citation in citations]
    table = _frame(Citation._fields, rows, ALWAYS)
    document = [name for name, citations in zip(names[present], found) for _ in citations]
    if "document" in table:
        del table["document"]
    table.insert(0, "document", document)
    return table


def vertices_frame(vertices: Sequence[Vertex]) -> pandas.DataFrame:
    """A row for each vertex, by identifier."""
    return _frame(Vertex._fields, vertices, Vertex._fields).set_index("id")


def edges_frame(edges: Sequence[Edge]) -> pandas.DataFrame:
    """A row for each edge, with how many mentions it has, and the first of them as printed and in its sentence."""
    import pandas

    first = [edge.mentions[0] if edge.mentions else None for edge in edges]
    return pandas.DataFrame({
        "source": [edge.source for edge in edges],
        "target": [edge.target for edge in edges],
        "kind": [str(edge.kind) for edge in edges],
        "mentions": [len(edge.mentions) for edge in edges],
        "text": [mention and mention.text for mention in first],
        "words": [mention and mention.words for mention in first],
    })


def _only_column(frame: pandas.DataFrame, name: Hashable, argument: str) -> pandas.Series[Any]:
    if not hasattr(frame, "columns"):
        raise TypeError(f"frame: no DataFrame: {type(frame).__name__}")
    column = frame[name]
    if column.ndim != 1:
        raise ValueError(f"{argument}: {name!r} is not one column")
    return column


def _each(citations: Iterable[Any]) -> Iterator[Citation]:
    for one in citations:
        if isinstance(one, Citation):
            yield one
        elif isinstance(one, (list, tuple)):
            yield from _each(one)
        else:
            raise TypeError(f"citations: no Citation: {reprlib.repr(one)}")


def _frame(fields: Sequence[str], rows: Sequence[tuple[Any, ...]], always: Sequence[str]) -> pandas.DataFrame:
    import pandas

    columns = {field: [_plain(row[place]) for row in rows] for place, field in enumerate(fields)}
    shown = {field: values for field, values in columns.items() if field in always or any(map(_is_told, values))}
    return pandas.DataFrame({field: _column(field, values) for field, values in shown.items()})


def _column(field: str, values: Sequence[Any]) -> pandas.Series[Any]:
    import pandas

    if field in NUMBERS:
        return pandas.Series(values, dtype="int64" if field in ALWAYS else "Int64")
    if field in TRUTHS:
        return pandas.Series(values, dtype="bool")
    if field == "confidence":
        return pandas.Series(values, dtype="float64")
    column = pandas.Series(values, dtype="object")
    if field != "date":
        return column
    try:
        return pandas.to_datetime(column)
    except pandas.errors.OutOfBoundsDatetime:
        return column


def _is_told(value: Any) -> bool:
    return value is not None and value is not False and value != ()


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, enum.Enum) else value

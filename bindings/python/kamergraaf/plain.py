# SPDX-License-Identifier: Apache-2.0
"""Records as JSON can hold them, and as the expressions that they are."""
from __future__ import annotations

import datetime
import enum
from typing import Any


def _is_told(value: Any) -> bool:
    return value is not None and value is not False and value != ()


def plain(value: Any) -> Any:
    """A value as JSON can hold it: words for kinds, "2025-03-04" for days, lists for tuples, dicts for records."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if hasattr(value, "_fields"):
        return known(value)
    return [plain(one) for one in value] if isinstance(value, tuple) else value


def known(record: Any) -> dict[str, Any]:
    """What a named tuple tells, by field, as JSON can hold it."""
    return {key: plain(value) for key, value in zip(record._fields, record) if _is_told(value)}


def written(record: Any) -> str:
    """The call that makes a named tuple with what it tells."""
    fields = (f"{key}={value!r}" for key, value in zip(record._fields, record) if _is_told(value))
    return f"{type(record).__name__}({', '.join(fields)})"

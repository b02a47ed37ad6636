"""JsonForm: what is stored as JSON, by pydantic."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Self

from pydantic import TypeAdapter


class JsonForm:
    """Base of dataclasses that are stored. Their annotations say how each field is written and read."""

    __slots__ = ()

    def to_json(self) -> dict[str, Any]:
        """Return it as plain lists, strings and numbers."""
        kind: Any = type(self)  # mypy does not take this class for hashable
        data: dict[str, Any] = _adapter(kind).dump_python(self, mode="json")
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return the inverse of `to_json`.

        Raises ValueError (pydantic's ValidationError) for a value of the wrong type or out of range, and for
        a name that is not known, unless the class ignores those.
        """
        kind: Any = cls
        read: Self = _adapter(kind).validate_python(data)
        return read


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)

"""An attribute of one object, kept in another."""

from operator import attrgetter
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class Forwarded(Generic[T]):
    """Reads and writes `path` ("state.gateway.heartbeat") of the object that it is an attribute of."""

    def __init__(self, path: str) -> None:
        self._owner, _, self._name = path.rpartition(".")

    @overload
    def __get__(self, instance: None, owner: type) -> "Forwarded[T]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> Any:
        return self if instance is None else getattr(attrgetter(self._owner)(instance), self._name)

    def __set__(self, instance: object, value: T) -> None:
        setattr(attrgetter(self._owner)(instance), self._name, value)

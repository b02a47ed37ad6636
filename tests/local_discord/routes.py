"""Which handler answers which request, said where the handler is."""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.local_discord.calls import Call
from tests.local_discord.state import State

Handler = Callable[[State, Call], Awaitable[Any]]


class Routes(list[tuple[str, str, Handler]]):
    """(method, path, handler) in the order in which they are tried; paths are without /api/v10."""

    def __call__(self, method: str, *paths: str) -> Callable[[Handler], Handler]:
        """Decorate what answers `method` at these paths."""

        def add(handler: Handler) -> Handler:
            self.extend((method, path, handler) for path in paths)
            return handler

        return add

"""Waiting for something to happen: on the local Discord without polling, elsewhere by looking often."""

import asyncio
from collections.abc import Callable

_LOOK_EVERY = 0.03


class Changes:
    """A bell: whoever changes the server's state rings it, whoever waits looks again."""

    def __init__(self) -> None:
        self._condition = asyncio.Condition()

    async def ring(self) -> None:
        """Wake everyone who waits, so that they look again."""
        async with self._condition:
            self._condition.notify_all()

    async def wait_for(
        self,
        happened: Callable[[], bool],
        timeout: float,  # noqa: ASYNC109
        what: str,
    ) -> None:
        """Return once `happened()` is true.

        Raises TimeoutError after `timeout` seconds, naming `what` was waited for.
        """
        try:
            async with asyncio.timeout(timeout), self._condition:
                await self._condition.wait_for(happened)
        except TimeoutError:
            raise TimeoutError(f"waited {timeout:g} s for {what}") from None


async def until(happened: Callable[[], bool], timeout: float, what: str) -> None:  # noqa: ASYNC109
    """Return once `happened()` is true, in a file or another process: nobody rings a bell there.

    Raises TimeoutError after `timeout` seconds, naming `what` was waited for.
    """
    try:
        async with asyncio.timeout(timeout):
            while not happened():  # noqa: ASYNC110
                await asyncio.sleep(_LOOK_EVERY)
    except TimeoutError:
        raise TimeoutError(f"waited {timeout:g} s for {what}") from None

"""Try again what must not be lost: writes to a full disk, or to a database that is away for a while."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception_type,
    stop_after_attempt,
    wait_chain,
    wait_fixed,
)

from dreambot.jobs.errors import DatabaseUnavailable, JobError, StoreFull

log = logging.getLogger(__name__)
Found = TypeVar("Found")
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0, 30.0)  # seconds: two minutes in all


async def with_retry(
    what: str,
    work: Callable[[], Awaitable[Found]],
    errors: tuple[type[JobError], ...] = (DatabaseUnavailable, StoreFull),
) -> Found:
    """Return what `work` returns; it is called again for two minutes while it raises one of `errors`.

    The last of them is raised then; any other error at once. `what` names the work in the log.
    """

    def log_pause(state: RetryCallState) -> None:
        assert state.outcome is not None
        error = state.outcome.exception()
        log.warning("%s has to wait (%s); again in %g s", what, error, state.upcoming_sleep)

    attempts = AsyncRetrying(
        retry=retry_if_exception_type(errors),
        wait=wait_chain(*map(wait_fixed, PAUSES)),
        stop=stop_after_attempt(len(PAUSES) + 1),
        before_sleep=log_pause,
        sleep=asyncio.sleep,
        reraise=True,
    )
    async for attempt in attempts:
        with attempt:
            return await work()
    raise AssertionError("the last attempt returns or raises")


async def write_with_retry(what: str, write: Callable[[], Awaitable[bool]]) -> bool:
    """Return what `write` returns, tried again as by `with_retry`; False where it failed to the end.

    `write` returns False too: where the job is no longer this process's. What is to be written is an hour's
    work of a GPU at worst. After a failure the lease runs out, and the job is worked on again.
    """
    try:
        return await with_retry(what, write)
    except (DatabaseUnavailable, StoreFull) as error:
        log.error("%s could not be stored, and is left: %s", what, error)
        return False

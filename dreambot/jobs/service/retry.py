"""Retrying what must not be lost: writes to a full disk or to a database that is away."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from dreambot.jobs.errors import DatabaseUnavailable, JobError, StoreFull
from dreambot.jobs.service.runtime import log

Found = TypeVar("Found")
WRITE_AGAIN_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0, 30.0)


async def insist(what: str, write: Callable[[], Awaitable[bool]]) -> bool:
    """`write`, again and again for two minutes while the disk is full or the database away.

    What is to be written down is an hour's work of a GPU at worst. After that the lease runs out, and the job
    is worked on again. False too if the job is no longer ours.
    """
    try:
        return await again(what, write)
    except (DatabaseUnavailable, StoreFull) as error:
        log.error("%s could not be written down, and is left: %s", what, error)
        return False


async def again(
    what: str,
    work: Callable[[], Awaitable[Found]],
    passing: tuple[type[JobError], ...] = (DatabaseUnavailable, StoreFull),
) -> Found:
    """`work`, again and again for two minutes while it raises what is `passing`; then that is raised."""
    for pause in WRITE_AGAIN_SECONDS:
        try:
            return await work()
        except passing as error:
            log.warning("%s has to wait (%s); again in %g s", what, error, pause)
            await asyncio.sleep(pause)
    return await work()

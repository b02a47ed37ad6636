"""Dreams of this process that are to stop because somebody said so in another one."""

from __future__ import annotations

import asyncio
import logging

from dreambot.jobs.background import BackgroundTasks
from dreambot.jobs.errors import DatabaseUnavailable
from dreambot.jobs.service.runtime import Runtime

log = logging.getLogger(__name__)
LOOK_SECONDS = 1.0


class CancellationPoller:
    """Looks into the journal for them, for as long as anything is dreamed here."""

    def __init__(self, runtime: Runtime, attempts: BackgroundTasks, beside: BackgroundTasks) -> None:
        """`attempts`: the dreams under way. `beside` keeps the looking, and is cancelled in the end."""
        self._runtime = runtime
        self._attempts = attempts
        self._beside = beside
        self._looking: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """An attempt has begun: look from now on, until none is left."""
        if self._looking is None or self._looking.done():
            self._looking = self._beside.spawn(self._look_on())

    async def _look_on(self) -> None:
        while True:
            await self._attempts.wait(LOOK_SECONDS)
            if not self._attempts:
                return
            try:
                await self._look()
            except DatabaseUnavailable as error:
                log.warning("It can't be looked up which dreams are to stop: %s", error)
            except Exception:  # one bad look must not be the last
                log.exception("Looking up which dreams are to stop failed")

    async def _look(self) -> None:
        for job_id in await self._runtime.jobs.to_stop(self._runtime.owner):
            handle = self._runtime.handles.get(job_id)
            if handle is not None and handle.is_worked_on:
                handle.stop("cancelled")

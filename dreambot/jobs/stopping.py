"""Dreams of this process that are to stop because somebody said so in another one."""

from __future__ import annotations

import asyncio
import logging

from dreambot.jobs.errors import JournalUnavailable
from dreambot.jobs.shop import Shop
from dreambot.jobs.tasks import Tasks

log = logging.getLogger(__name__)
LOOK_SECONDS = 1.0


class Stopping:
    """Looks into the journal for them, while anything is dreamed here."""

    def __init__(self, shop: Shop, attempts: Tasks) -> None:
        """`attempts`: the dreams under way."""
        self._shop = shop
        self._attempts = attempts

    async def look(self) -> None:
        """Stop those that are to be stopped now. Raises JournalUnavailable."""
        if not self._attempts:
            return
        for job_id in await self._shop.journal.to_stop(self._shop.owner):
            ticket = self._shop.tickets.get(job_id)
            if ticket is not None and ticket.is_worked_on:
                ticket.stop("cancelled")

    async def look_forever(self, every: float = LOOK_SECONDS) -> None:
        """`look`, for as long as it is not cancelled."""
        while True:
            await asyncio.sleep(every)
            try:
                await self.look()
            except JournalUnavailable as error:
                log.warning("It can't be looked up who is to stop: %s", error)
            except Exception:  # one bad look must not be the last
                log.exception("Looking up who is to stop failed")

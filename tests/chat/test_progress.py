"""How the message about a dream is edited while it waits and is dreamed."""

from __future__ import annotations

import asyncio
from itertools import pairwise

from dreambot.chat.views.progress import paced, queued_text
from dreambot.jobs.job import Queued
from dreambot.jobs.mailbox import Mailbox

EVERY = 0.3


async def test_places_that_change_quickly_are_shown_together() -> None:
    news: Mailbox[Queued] = Mailbox()
    shown: list[tuple[int, float]] = []
    loop = asyncio.get_running_loop()

    async def show() -> None:
        async for update in paced(aiter(news), EVERY):
            shown.append((update.position, loop.time()))

    showing = asyncio.create_task(show())
    for position in range(20, 0, -1):
        news.put(Queued(position))
        await asyncio.sleep(0.05)
    await asyncio.sleep(EVERY)
    news.close()
    await showing
    positions = [position for position, _ in shown]
    assert positions[0] == 20
    assert positions[-1] == 1  # the last is shown although nothing came after it
    assert positions == sorted(positions, reverse=True)
    assert len(positions) <= 6
    times = [time for _, time in shown]
    assert all(later - earlier >= EVERY for earlier, later in pairwise(times))


async def test_the_answer_does_not_wait_for_news_that_are_not_due() -> None:
    news: Mailbox[Queued] = Mailbox()
    shown: list[int] = []

    async def show() -> None:
        async for update in paced(aiter(news), 60):
            shown.append(update.position)

    showing = asyncio.create_task(show())
    news.put(Queued(2))
    await asyncio.sleep(0.05)
    news.put(Queued(1))
    await asyncio.sleep(0.05)
    news.close()
    await asyncio.wait_for(showing, 1)
    assert shown == [2]


def test_who_waits_reads_when_it_starts() -> None:
    assert queued_text(Queued(3, 1_700_000_000.4), "en-US") == (
        "💤 In the queue: place 3. It starts <t:1700000000:R>."
    )
    assert queued_text(Queued(1, None), "en-US") == "💤 Next in the queue."

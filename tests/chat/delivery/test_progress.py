"""How the message about a dream is edited while it waits and is dreamed."""

from __future__ import annotations

import asyncio
from itertools import pairwise

from dreambot.chat.delivery.progress import progress_text, queued_text, throttle_latest
from dreambot.chat.platform.limits import EDITS_A_SECOND, edit_limiter
from dreambot.jobs.latest_value import LatestValue
from dreambot.jobs.models.job import Progress, Queued

EVERY = 0.3


def _place(update: Queued | Progress) -> int:
    assert isinstance(update, Queued)
    return update.position


async def test_places_that_change_quickly_are_shown_together() -> None:
    news: LatestValue[Queued] = LatestValue()
    shown: list[tuple[int, float]] = []
    loop = asyncio.get_running_loop()

    async def show() -> None:
        async for update in throttle_latest(aiter(news), EVERY, edit_limiter()):
            shown.append((_place(update), loop.time()))

    showing = asyncio.create_task(show())
    for position in range(10, 0, -1):
        news.put(Queued(position))
        await asyncio.sleep(0.1)
    await asyncio.sleep(EVERY)
    news.close()
    await showing
    positions = [position for position, _ in shown]
    assert positions[-1] == 1  # the last is shown although nothing came after it
    assert positions == sorted(positions, reverse=True)
    assert 2 <= len(positions) <= 5
    assert all(later - earlier >= EVERY for (_, earlier), (_, later) in pairwise(shown))


async def test_a_long_queue_is_told_its_places_one_after_another() -> None:
    shown: list[float] = []
    loop = asyncio.get_running_loop()
    edits = edit_limiter()

    async def show(news: LatestValue[Queued]) -> None:
        async for _ in throttle_latest(aiter(news), EVERY, edits):
            shown.append(loop.time())

    queue: list[LatestValue[Queued]] = [LatestValue() for _ in range(50)]
    showing = [asyncio.create_task(show(news)) for news in queue]
    for moved in range(3):  # the queue moves on before all were told
        for place, news in enumerate(queue, start=1):
            news.put(Queued(place - moved))
        await asyncio.sleep(0.5)
    await asyncio.sleep(len(queue) / EDITS_A_SECOND)
    for news in queue:
        news.close()
    await asyncio.gather(*showing)
    assert len(shown) >= len(queue)
    assert max(sum(0 <= later - time < 1 for later in shown) for time in shown) <= EDITS_A_SECOND + 2


async def test_a_dream_shows_at_once_that_it_has_begun() -> None:
    """However short a time ago the message told its place in the queue; then it keeps its pace again."""
    news: LatestValue[Queued | Progress] = LatestValue()
    shown: list[str] = []

    async def show() -> None:
        async for update in throttle_latest(aiter(news), 60, edit_limiter()):
            shown.append(f"place {update.position}" if isinstance(update, Queued) else f"step {update.step}")

    showing = asyncio.create_task(show())
    news.put(Queued(1))
    await asyncio.sleep(0.2)
    for step in (1, 2):
        news.put(Progress(step, 10, 1, 5))
        await asyncio.sleep(0.2)
    news.close()
    await asyncio.wait_for(showing, 1)
    assert shown == ["place 1", "step 1"]


async def test_the_answer_does_not_wait_for_news_that_are_not_due() -> None:
    news: LatestValue[Queued] = LatestValue()
    shown: list[int] = []

    async def show() -> None:
        async for update in throttle_latest(aiter(news), 60, edit_limiter()):
            shown.append(_place(update))

    showing = asyncio.create_task(show())
    news.put(Queued(2))
    await asyncio.sleep(0.3)
    news.put(Queued(1))
    await asyncio.sleep(0.05)
    news.close()
    await asyncio.wait_for(showing, 1)
    assert shown == [2]


def test_a_waiting_member_reads_when_the_dream_starts() -> None:
    assert queued_text(Queued(3, 1_700_000_000.4), "en-US") == (
        "💤 In the queue: place 3. It starts <t:1700000000:R>."
    )
    assert queued_text(Queued(1, None), "en-US") == "💤 Next in the queue."


def test_a_flight_counts_its_pictures() -> None:
    text = progress_text(Progress(12, 48, 3, 3, kind="zoom"), "en-US")
    assert text.startswith("🎬 Zooming into the dream… ▰▰▰▰▱")
    assert "25%" in text
    assert "frame 12 of 48" in text

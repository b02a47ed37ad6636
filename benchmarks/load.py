"""Hours of mixed load at real speed: the real bot in a process of its own, the local Discord beside it.

Eight members' hands ask at random for dreams of all kinds on Inception v3; now and then for what can't be
dreamed, or for help; and every minute something of Discord's goes wrong. In the end everything must have been
answered once, the first answers must have been quick, and the memory of the bot must not have grown.
"""

from __future__ import annotations

import asyncio
import os
import random
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from dreambot.engine.styles.styles import STYLES
from tests.local_discord import Interaction, LocalDiscord
from tests.local_discord.bot_process import BotProcess, bot_process
from tests.local_discord.ledger import job_ids, open_jobs
from tests.local_discord.stream import photo
from tests.local_discord.tally import Tally, tally

SEED = 8
HANDS = 8
THINKS_SECONDS = (2.0, 40.0)
ANSWER_SECONDS = 600.0
TROUBLE_SECONDS = 60.0
SAMPLE_SECONDS = 15.0
LINE_SECONDS = 600.0
REST_SECONDS = 300.0
SETTLED_SHARE = 0.25  # of the time, in which the process takes what it keeps
ACK_BAR_SECONDS = 1.0
GROWTH_BAR = 0.03  # of the memory at the end, an hour
STYLES_ASKED = [name for name in STYLES if not name.startswith("tutorial")]


@dataclass
class Figures:
    """`memory`: (hours since the begin, MB of the bot and its children); `acks` in seconds."""

    asked: list[Interaction] = field(default_factory=list)
    others: int = 0
    memory: list[tuple[float, float]] = field(default_factory=list)
    unanswered: int = 0
    troubles: int = 0

    @property
    def acks(self) -> list[float]:
        """From each command to its first answer."""
        return [one.callback_at - one.created_at for one in self.asked if one.callback_at is not None]

    @property
    def slope(self) -> float:
        """MB an hour, by least squares over the time after the process had settled."""
        hours, resident = np.array(self.memory[int(len(self.memory) * SETTLED_SHARE) :]).T
        return float(np.polyfit(hours, resident, 1)[0])


def run(hours: float) -> bool:
    """Print the figures, now and then and in the end; whether they meet their bars."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_load(hours, Path(folder)))


async def _load(hours: float, folder: Path) -> bool:
    figures = Figures()
    settings = {
        "DREAMBOT_NETWORK": "inception_v3",
        "DREAMBOT_PREVIEW_SECONDS": "3",
        "DREAMBOT_MAX_SIDE": "512",
        "DREAMBOT_LOG_LEVEL": "INFO",
    }
    async with LocalDiscord() as local, bot_process(local, folder, **settings) as bot:
        begin = time.monotonic()
        beside = [asyncio.create_task(_trouble(local, figures)), asyncio.create_task(_watch(bot, figures))]
        hands = [_hand(local, figures, number, begin + hours * 3600) for number in range(HANDS)]
        await asyncio.gather(*hands)
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        local.mend()
        stuck = await _stuck(bot)
        result = tally(local, figures.asked, job_ids(bot.data_dir))
        return _report(figures, result, stuck, local.violations)


async def _hand(local: LocalDiscord, figures: Figures, number: int, end: float) -> None:
    """One of a member's two hands: asks, waits for the answer, looks at it, and asks again."""
    draw = random.Random(f"{SEED} {number}")
    world = local.world
    user = (world.member, world.stranger, world.moderator, world.operator)[number % 4]
    while time.monotonic() < end:
        await asyncio.sleep(draw.uniform(*THINKS_SECONDS))
        if draw.random() < 0.1:
            figures.others += 1
            await local.autocomplete("dream", {"layers": "mixed"}, focused="layers", user=user)
            await local.slash("about", user=user)
            continue
        interaction = await local.slash("dream", _options(local, draw), user=user)
        figures.asked.append(interaction)
        try:
            await interaction.wait_for(_is_over, timeout=ANSWER_SECONDS)
        except TimeoutError:
            figures.unanswered += 1  # it may have come by another way; the tally will know


def _options(local: LocalDiscord, draw: random.Random) -> dict[str, object]:
    kind = draw.random()
    if kind < 0.05:
        return {"image": local.attachment("broken.png", photo("coffee", 200)[:2000])}
    if kind < 0.08:
        return {"image": local.attachment("words.txt", b"just some words")}
    if kind < 0.11:
        return {"link": "http://127.0.0.1/private.png"}
    if kind < 0.14:
        return {"image": local.attachment("chelsea.png", photo("chelsea", 200)), "layers": "mixed77"}
    image = local.attachment(
        "photo.png", photo(draw.choice(["astronaut", "chelsea", "coffee"]), draw.randint(100, 512))
    )
    return {
        "image": image,
        "style": draw.choice(STYLES_ASKED),
        "steps": draw.randint(2, 15),
        "octaves": draw.randint(1, 4),
    }


def _is_over(message: object) -> bool:
    content = str(getattr(message, "content", ""))
    return "Dreamed in the style" in content or content.startswith("⚠️")


async def _trouble(local: LocalDiscord, figures: Figures) -> None:
    """Something that Discord does, every minute."""
    draw = random.Random(SEED)
    while True:
        await asyncio.sleep(TROUBLE_SECONDS)
        figures.troubles += 1
        match draw.randrange(5):
            case 0:
                local.fail_next("PATCH", "/webhooks/*", 503, times=2)
            case 1:
                local.rate_limit_next("PATCH", "/webhooks/*", retry_after=1.0)
            case 2:
                local.drop_gateway(4000)
            case 3:
                local.cut_next("PATCH", "/webhooks/*", carried_out=True)
            case 4 if figures.asked:
                local.expire(figures.asked[-1])


async def _watch(bot: BotProcess, figures: Figures) -> None:
    begin, told = time.monotonic(), 0.0
    while True:
        figures.memory.append(((time.monotonic() - begin) / 3600, _resident_mb(bot)))
        if time.monotonic() > told + LINE_SECONDS:
            told = time.monotonic()
            hours, resident = figures.memory[-1]
            print(f"{hours * 60:4.0f} min {resident:6.0f} MB {len(figures.asked):5} asked", flush=True)
        await asyncio.sleep(SAMPLE_SECONDS)


def _resident_mb(bot: BotProcess) -> float:
    """Of the bot and its decoders, in MB of 10⁶ bytes."""
    pages = 0
    for pid in (bot.pid, *bot.descendants()):
        with suppress(OSError):  # one that has just ended
            pages += int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def _stuck(bot: BotProcess) -> int:
    """Jobs that are still to be seen to when nobody has asked for anything for five minutes."""
    end = time.monotonic() + REST_SECONDS
    while (left := open_jobs(bot.data_dir)) and time.monotonic() < end:  # noqa: ASYNC110
        await asyncio.sleep(1)
    return left


def _report(figures: Figures, result: Tally, stuck: int, violations: list[str]) -> bool:
    middle, p99 = np.percentile(figures.acks, [50, 99])
    last = figures.memory[-1][1]
    growth = figures.slope / last
    print(f"{result}; {figures.others} other commands, {figures.troubles} troubles of Discord's")
    print(
        f"first answer: median {middle * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms (bar: {ACK_BAR_SECONDS:g} s)"
    )
    for line in violations[:10]:
        print(f"Discord would not have taken: {line}")
    print(f"stuck jobs {stuck} (bar: 0), lost {len(result.lost)}, doubled {len(result.doubled)}")
    print(
        f"memory {last:.0f} MB, slope {figures.slope:+.1f} MB an hour: {growth:+.2%} (bar: {GROWTH_BAR:.0%})"
    )
    return result.clean and not stuck and not violations and p99 <= ACK_BAR_SECONDS and growth <= GROWTH_BAR

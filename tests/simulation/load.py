"""What a stream of dreams asks of everything but the workers: Discord, the database, the network.

Requests are counted as the code makes them: chat/bot.py, chat/delivery/progress.py and
chat/delivery/answer.py.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from dreambot.chat.platform.limits import EDITS_A_SECOND
from dreambot.jobs.models.records import RENEW_SECONDS
from tests.simulation.queueing import Dreamed

GLOBAL_LIMIT = 50  # requests of a bot in a second, https://docs.discord.com/developers/topics/rate-limits
SERVERS_OF_A_SHARD = 2500  # at most, https://docs.discord.com/developers/events/gateway#sharding
SHARDS_OF_A_BOT = 8  # assumed: more processes mean shorter restarts, fewer mean less memory


@dataclass(frozen=True, slots=True)
class Each:
    """What a dream takes of the database and the network; measured by `simulate --check` and `--measure`.

    writes, reads: transactions from the command to the delivered answer, with nobody beside it in the queue.
    tending: transactions of a bot that looks after its jobs, each time. bytes_*: of a dream at 1024 pixels:
    the photograph, the file that is the answer, one preview, and what goes to a worker and back.
    """

    writes: float
    reads: float
    tending: float
    bytes_photo: float
    bytes_answer: float
    bytes_preview: float
    bytes_cluster: float


MEASURED = Each(10, 3, 6, 334_107, 1_696_645, 35_460, 6_277_485)


def edits(dream: Dreamed, every: float) -> tuple[int, int]:
    """Of the message while the dream waits, and while it is dreamed, at most one in `every` seconds.

    It waits in another place whenever one that is ahead begins, and is told so; a dream tells of each step.
    """
    waiting = min(dream.ahead + 1, 1 + math.floor(dream.waited / every)) if dream.waited > 0 else 0
    return waiting, 1 + math.floor(dream.asked.seconds / every)


def requests(dream: Dreamed, every: float) -> int:
    """All of a command's: the first answer, the edits, and the answer with its file."""
    return 2 + sum(edits(dream, every))


def shards(servers: int) -> int:
    """As few as Discord allows."""
    return max(1, math.ceil(servers / SERVERS_OF_A_SHARD))


def bots(servers: int) -> int:
    """Processes of `python bot.py`."""
    return math.ceil(shards(servers) / SHARDS_OF_A_BOT)


def edits_allowed(servers: int) -> int:
    """A second, by what all bots allow themselves together."""
    return EDITS_A_SECOND * bots(servers)


def transactions(each: Each, a_second: float, bots_: int) -> tuple[float, float]:
    """(writing, reading) transactions of the database in a second."""
    tending = bots_ * each.tending / RENEW_SECONDS
    return a_second * each.writes + tending / 2, a_second * each.reads + tending / 2

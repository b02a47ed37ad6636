"""Who asks for what: members of many servers, in the busiest hour of a day. All of it is assumed.

What is not assumed is how the dreams compare: their costs are those of dreambot.jobs.execution.cost.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dreambot.jobs.models.job import Kind
from tests.simulation.queueing import Asked

DAY_SECONDS = 86400.0
HOUR_SECONDS = 3600.0
WARM_UP_SECONDS = 1800.0  # before the hour that counts, at the same rate: a queue does not begin empty
MEMBERS = 20  # of a server who ever ask


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of dream: how often it is asked for, and what it is, of a photograph of 4:3."""

    share: float
    title: str
    style: str
    side: int
    kind: Kind = "dream"


# Phones' photographs are larger than the default DREAMBOT_MAX_SIDE of 1024, avatars and stickers smaller.
MIX = (
    Sort(0.55, "the default style at 1024 pixels", "deepdream", 1024),
    Sort(0.15, "another style at 1024 pixels", "eyes", 1024),
    Sort(0.15, "the default style at 512 pixels", "deepdream", 512),
    Sort(0.10, "the default style at 256 pixels", "deepdream", 256),
    Sort(0.05, "four variations", "deepdream", 1024, "variations"),
)
# Of each sort of MIX with Inception v3, as tests/simulation/test_demand.py works them out again.
COSTS = (3.204, 3.94, 0.686, 0.1267, 1.342)


@dataclass(frozen=True, slots=True)
class Demand:
    """Servers, what each asks for in a day, and how much more in the busiest hour than on average."""

    servers: int
    dreams_a_day: float
    peak: float

    @property
    def a_second(self) -> float:
        """Dreams asked for in the busiest hour."""
        return self.servers * self.dreams_a_day * self.peak / DAY_SECONDS

    def arrivals(self, pace: float, seed: int, seconds: float) -> Sequence[Asked]:
        """So many seconds of it, at random times; pace: seconds of a dream that costs 1.0."""
        return list(self._arrivals(pace, random.Random(seed), seconds))

    def _arrivals(self, pace: float, dice: random.Random, seconds: float) -> Iterator[Asked]:
        at, shares = dice.expovariate(self.a_second), [sort.share for sort in MIX]
        while at < seconds:
            server = dice.randrange(self.servers)
            (cost,) = dice.choices(COSTS, shares)
            yield Asked(at, server, server * MEMBERS + dice.randrange(MEMBERS), cost, cost * pace)
            at += dice.expovariate(self.a_second)


def mean_cost() -> float:
    """Of a dream of MIX."""
    return sum(sort.share * cost for sort, cost in zip(MIX, COSTS, strict=True))

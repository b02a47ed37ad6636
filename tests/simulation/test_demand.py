"""What the simulation assumes of dreams is what dreams cost."""

from __future__ import annotations

from collections import Counter

import pytest

from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from dreambot.jobs.execution.estimator import Estimator
from dreambot.jobs.models.job import Job, Requester
from tests.simulation.demand import COSTS, HOUR_SECONDS, MIX, Demand, mean_cost

DEMAND = Demand(servers=1000, dreams_a_day=2.0, peak=3.0)


def test_the_costs_are_those_by_which_members_get_their_turns(inception: Network) -> None:
    estimator = Estimator(inception)
    for sort, cost in zip(MIX, COSTS, strict=True):
        settings = style_settings(sort.style, inception)
        job = Job(Requester("1", 1, 1), sort.style, settings, kind=sort.kind)
        assert estimator.cost(job, sort.side * 3 // 4, sort.side) == pytest.approx(cost, rel=0.01), sort.title


def test_the_busiest_hour_has_so_many_commands_of_all_servers() -> None:
    arrivals = DEMAND.arrivals(3.0, seed=4, seconds=4 * HOUR_SECONDS)
    expected = 1000 * 2 / 24 * 3 * 4
    assert len(arrivals) == pytest.approx(expected, rel=0.1)
    assert len({asked.server for asked in arrivals}) > 500
    assert sum(asked.seconds for asked in arrivals) / len(arrivals) == pytest.approx(3 * mean_cost(), rel=0.1)
    counted = Counter(asked.cost for asked in arrivals)
    assert counted[COSTS[0]] / len(arrivals) == pytest.approx(MIX[0].share, abs=0.05)


def test_a_seed_gives_the_same_day_again() -> None:
    assert DEMAND.arrivals(3.0, 7, 3600.0) == DEMAND.arrivals(3.0, 7, 3600.0)
    assert DEMAND.arrivals(3.0, 7, 3600.0) != DEMAND.arrivals(3.0, 8, 3600.0)

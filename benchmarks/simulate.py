"""How a fleet would fare: the busiest hour of so many servers, played through by the queue's real rules.

    python -m benchmarks simulate --servers 1000 --workers 4
    python -m benchmarks simulate --check       whether it foretells what this machine really does

What members ask for is assumed (tests/simulation/demand.py); how long a dream takes is measured, on whatever
machine --measure is run, and given by --seconds-per-dream from then on.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

import numpy as np

from dreambot.jobs.models.records import QueueLimits
from tests.simulation import load
from tests.simulation.demand import HOUR_SECONDS, MIX, WARM_UP_SECONDS, Demand, mean_cost
from tests.simulation.load import MEASURED, Each
from tests.simulation.queueing import Dreamed, Played, play

WAIT_BAR = 60.0  # seconds, p95
MAKESPAN_BAR, MEAN_BAR = 0.10, 0.25
EVERY = 3.0  # DREAMBOT_PREVIEW_SECONDS
SEED = 1
DREAMS, SHORT_DREAMS, UTILISATION = 60, 24, 0.7


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The fleet, and what is asked of it."""
    add = parser.add_argument
    add("--servers", type=int, default=1000, help="on which the bot is (default 1000)")
    add("--workers", type=int, default=1, help="dreams at a time (default 1)")
    add("--dreams-a-day", type=float, default=2.0, help="of a server, on average; assumed (default 2)")
    add("--peak", type=float, default=3.0, help="the busiest hour against the mean; assumed (default 3)")
    add("--seconds-per-dream", type=float, default=3.0, help="in the default style at 512 × 512 pixels")
    add("--measure", action="store_true", help="measure that, and the traffic, on this machine")
    add("--waiting", type=int, default=50, help="DREAMBOT_QUEUE_LIMIT (default 50)")
    add("--check", action="store_true", help="against a real run on this machine, and nothing else")


def run(
    short: bool,
    servers: int,
    workers: int,
    dreams_a_day: float,
    peak: float,
    seconds_per_dream: float,
    measure: bool,
    waiting: int,
    check: bool,
) -> bool:
    """Print how the fleet fares; whether what was to be checked is as it should be."""
    if check:
        return _checked(SHORT_DREAMS if short else DREAMS)
    pace, each = _measured() if measure else (seconds_per_dream, MEASURED)
    _tell(Demand(servers, dreams_a_day, peak), workers, pace, each, waiting)
    return True


def _tell(demand: Demand, workers: int, pace: float, each: Each, waiting: int) -> None:
    limits = QueueLimits(waiting, of_member=2, running_of_member=1)
    played = hour(demand, workers, pace, limits)
    needed = workers_needed(demand, pace)
    a_second, bots = demand.a_second, load.bots(demand.servers)
    busy = a_second * mean_cost() * pace
    print(f"assumed: {demand.dreams_a_day:g} dreams a day of a server, {demand.peak:g} times as many an hour")
    print(f"in the busiest one; {', '.join(f'{sort.share:.0%} {sort.title}' for sort in MIX)}")
    print(f"a dream: {mean_cost() * pace:.1f} s of a worker on average ({pace:g} s at 512 × 512 pixels)")
    print(f"the busiest hour: {a_second * HOUR_SECONDS:.0f} dreams, work for {busy:.2f} workers")
    print(f"{workers} workers: {_fares(played, busy / workers)}")
    _tell_requests(played, demand, a_second)
    writes, reads = load.transactions(each, a_second, bots)
    print(f"database: {writes:.1f} writing and {reads:.1f} reading transactions a second")
    _tell_traffic(each, a_second, pace)
    print(f"shards: {load.shards(demand.servers)} or more, in {bots} bots")
    print(f"workers for a p95 wait under {WAIT_BAR:g} s: {needed}")


def hour(demand: Demand, workers: int, pace: float, limits: QueueLimits) -> Played:
    """The busiest hour, after half an hour of the same."""
    asked = demand.arrivals(pace, SEED, WARM_UP_SECONDS + HOUR_SECONDS)
    played = play(asked, workers, limits)
    return Played(
        [dream for dream in played.dreams if dream.asked.at >= WARM_UP_SECONDS],
        [one for one in played.refused if one.at >= WARM_UP_SECONDS],
    )


def workers_needed(demand: Demand, pace: float) -> int:
    """The fewest with which p95 of the waits is under a minute, and hardly anybody is turned away."""
    load_ = demand.a_second * mean_cost() * pace
    low, high = math.ceil(load_) or 1, math.ceil(2 * load_) + 4
    while low < high:
        middle = (low + high) // 2
        if _is_enough(demand, middle, pace):
            high = middle
        else:
            low = middle + 1
    return low


def _is_enough(demand: Demand, workers: int, pace: float) -> bool:
    # More than could be dreamed in a few minutes need not be kept waiting to see that it is not enough.
    room = math.ceil(5 * WAIT_BAR * workers / (mean_cost() * pace)) + 10
    played = hour(demand, workers, pace, QueueLimits(room, of_member=2, running_of_member=1))
    few = len(played.refused) <= 0.01 * (len(played.dreams) + len(played.refused))
    return few and _waits(played.dreams)[1] < WAIT_BAR


def _waits(dreams: Sequence[Dreamed]) -> tuple[float, float, float]:
    """p50, p95 and p99 in seconds."""
    p50, p95, p99 = np.percentile([dream.waited for dream in dreams] or [0.0], [50, 95, 99])
    return float(p50), float(p95), float(p99)


def _fares(played: Played, utilisation: float) -> str:
    p50, p95, p99 = _waits(played.dreams)
    turned_away = len(played.refused) / max(1, len(played.refused) + len(played.dreams))
    return (
        f"{utilisation:.0%} busy; waits p50 {p50:.1f} s, p95 {p95:.1f} s, p99 {p99:.1f} s; "
        f"{turned_away:.1%} turned away"
    )


def _tell_requests(played: Played, demand: Demand, a_second: float) -> None:
    if not played.dreams:
        return
    of_each = mean(load.requests(dream, EVERY) for dream in played.dreams)
    shown = mean(sum(load.edits(dream, EVERY)) for dream in played.dreams)
    done = len(played.dreams) / HOUR_SECONDS
    print(
        f"Discord: {of_each:.1f} requests of a dream, {of_each * done:.2f} a second of {load.GLOBAL_LIMIT} "
        f"(progress alone {shown * done:.2f}; the bots allow themselves {load.edits_allowed(demand.servers)})"
    )


def _tell_traffic(each: Each, a_second: float, pace: float) -> None:
    shown = 1 + math.floor(mean_cost() * pace / EVERY)
    out = each.bytes_answer + shown * each.bytes_preview
    for what, bytes_ in (
        ("from Discord", each.bytes_photo),
        ("to Discord", out),
        ("between bots and workers", each.bytes_cluster),
    ):
        print(f"traffic {what}: {bytes_ * a_second * 8 / 1e6:.2f} Mbit/s")


def _measured() -> tuple[float, Each]:
    """On this machine's first device, with the best network that there are weights for."""
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.engine.networks.network import load as load_network
    from tests.simulation.real import measured

    network = load_network("inception_v3")
    seconds, each = asyncio.run(measured(network, MEASURED))
    for side, took in seconds.items():
        print(
            f"measured: {took:.2f} s at {side} × {side} pixels, {took / seconds[512]:.2f} times that at 512"
        )
    print(f"measured: {each}")
    return seconds[512], each


def _checked(dreams: int) -> bool:
    """One worker, this machine, a random stream of small dreams."""
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.engine.networks.network import load as load_network
    from tests.simulation import real

    network = load_network("squeezenet")
    with tempfile.TemporaryDirectory() as folder:
        writes, reads, tending = asyncio.run(real.transactions(network, Path(folder)))
    print(f"transactions: {writes:g} writing, {reads:g} reading of a dream; {tending:g} of each look after")
    with tempfile.TemporaryDirectory() as folder:
        trial = asyncio.run(real.trial(network, Path(folder), dreams, UTILISATION, SEED))
    foretold = play(trial.asked, 1, real.LIMITS)
    print(
        f"{dreams} dreams, the worker {trial.busy:.0%} busy; {trial.pace:.2f} s for one that costs 1.0,",
        end="",
    )
    print(f" measured before, and {trial.pace_then:.2f} s then")
    for name, played in (("foretold", foretold), ("real", trial.real)):
        p50, p95, _ = _waits(played.dreams)
        print(f"{name}: makespan {played.makespan:.1f} s, waits mean {_mean(played):.2f} s, ", end="")
        print(f"p50 {p50:.2f} s, p95 {p95:.2f} s")
    return _agree(foretold, trial.real)


def _mean(played: Played) -> float:
    return mean(dream.waited for dream in played.dreams)


def _agree(foretold: Played, real: Played) -> bool:
    makespan = foretold.makespan / real.makespan - 1
    waits = _mean(foretold) / _mean(real) - 1
    print(
        f"makespan foretold {makespan:+.1%} (bar: {MAKESPAN_BAR:.0%}), "
        f"mean wait {waits:+.1%} (bar: {MEAN_BAR:.0%})"
    )
    return abs(makespan) <= MAKESPAN_BAR and abs(waits) <= MEAN_BAR

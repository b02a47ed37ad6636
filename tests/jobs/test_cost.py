"""What jobs cost: as much more as they are more work."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dreambot.engine.devices import Device
from dreambot.engine.errors import TooSmallToDream
from dreambot.engine.flight import Zoom
from dreambot.engine.networks import Network
from dreambot.engine.styles import DEFAULT_STYLE, style_settings
from dreambot.jobs.job import Job, Kind
from dreambot.jobs.threads import ThreadWorkers
from tests.jobs.desk import source


class Costs:
    def __init__(self, network: Network) -> None:
        self.network = network
        self.workers = ThreadWorkers(network, (Device("CPU:0", "CPU"),))

    def of(
        self, height: int, width: int, *, kind: Kind = "dream", flight: Zoom | None = None, **more: Any
    ) -> float:
        """Of the default style with `more` settings, but for `enlarge`."""
        enlarge = more.pop("enlarge", 1.0)
        settings = replace(style_settings(DEFAULT_STYLE, self.network), **more)
        job = Job(source("1"), DEFAULT_STYLE, settings, kind=kind, flight=flight, enlarge=enlarge)
        return self.workers.cost(job, height, width)


@pytest.fixture
def costs(squeezenet: Network) -> Costs:
    return Costs(squeezenet)


def test_the_default_style_at_512_pixels_costs_one(costs: Costs) -> None:
    assert costs.of(512, 512) == pytest.approx(1.0)
    assert costs.of(512, 512, steps=24) == pytest.approx(2.0), "twice the steps"
    assert costs.of(1024, 1024) == pytest.approx(4.0, rel=0.02), "four times the pixels"
    assert costs.of(256, 1024) == pytest.approx(1.0, rel=0.05)


def test_octaves_cost_by_their_size_and_their_own_steps(costs: Costs) -> None:
    few = costs.of(512, 512, octaves=1)
    assert 0.4 < few < 0.6, (
        "a scale of 1.4 halves the pixels: all the smaller ones cost as much as the largest"
    )
    assert costs.of(512, 512, octaves=2, octaves_above=1) == pytest.approx(few * (1 + 1.4**2), rel=0.01)
    scheduled = costs.of(512, 512, octaves=2, schedule=(24, 12))
    assert scheduled == pytest.approx(few * (1 + 2 / 1.4**2), rel=0.01)


def test_four_variations_cost_four_small_dreams(costs: Costs) -> None:
    assert costs.of(1024, 768, kind="variations") == pytest.approx(4 * costs.of(384, 288))
    assert costs.of(300, 200, kind="variations") == pytest.approx(4 * costs.of(300, 200)), "never larger"


def test_a_flight_costs_its_first_dream_and_its_frames(costs: Costs) -> None:
    dream = costs.of(512, 512)
    a_step = costs.of(512, 512, octaves=1, steps=1)
    flight = costs.of(512, 512, kind="zoom", flight=Zoom(frames=61, steps=3))
    assert flight == pytest.approx(dream + 60 * 2.25 * a_step), "the first of three steps is at half the size"
    assert costs.of(512, 512, kind="zoom", flight=Zoom(frames=2, steps=1)) == pytest.approx(dream + a_step)


def test_an_enlarged_dream_costs_as_one_of_that_size(costs: Costs) -> None:
    assert costs.of(300, 400, enlarge=2.0) == pytest.approx(costs.of(600, 800))


def test_what_is_too_small_to_dream_costs_nothing_known(costs: Costs) -> None:
    with pytest.raises(TooSmallToDream):
        costs.of(20, 20)

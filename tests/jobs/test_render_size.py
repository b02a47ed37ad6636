"""A dream of another size has the same shapes: its octaves begin where the original's do."""

from __future__ import annotations

import numpy as np
import pytest

from dreambot.engine.ascent.octaves import octave_sizes
from dreambot.engine.settings import RANGES, DreamSettings
from dreambot.jobs.execution.render_size import as_dreamed, factor_of, scaled, scaled_settings
from dreambot.jobs.models.job import Inputs, Job, Kind
from tests.conftest import photograph
from tests.jobs.frontend import requester

LAYERS = (("mixed3", 1.0),)
SIZE = (400, 600)


def sizes(settings: DreamSettings, factor: float = 1.0) -> list[tuple[int, int]]:
    height, width = (round(side * factor) for side in SIZE)
    return octave_sizes(height, width, settings.octaves, settings.octave_scale, settings.octaves_above, 40)


@pytest.mark.parametrize("factor", [2.0, 1.5, 0.7, 0.6])
@pytest.mark.parametrize("octaves", [3, 5, 8])
def test_octaves_begin_as_large_and_end_at_the_new_size(factor: float, octaves: int) -> None:
    before = DreamSettings(LAYERS, octaves=octaves)
    after = scaled_settings(before, factor)
    first, *_, last = sizes(after, factor)
    assert first == pytest.approx(sizes(before)[0], rel=0.05)
    assert last == tuple(round(side * factor) for side in SIZE)
    assert abs(after.octave_scale - before.octave_scale) < 0.3
    assert (after.octaves > before.octaves) == (factor > 1)


def test_twice_the_size_of_a_single_octave_begins_at_the_old_size() -> None:
    after = scaled_settings(DreamSettings(LAYERS, octaves=1), 2.0)
    assert sizes(after, 2.0)[0] == SIZE
    assert after.octaves == 3


def test_a_schedule_goes_on_as_it_ended_and_ends_earlier() -> None:
    before = DreamSettings(LAYERS, octaves=4, schedule=(20, 15, 10, 5))
    assert scaled_settings(before, 2.0).schedule == (20, 15, 10, 5, 5, 5)
    assert scaled_settings(before, 0.5).schedule == (20, 15)


@pytest.mark.parametrize("factor", [2.0, 1.05, 0.3, 0.05])
@pytest.mark.parametrize("octaves", [1, 2, 10])
@pytest.mark.parametrize("above", [0, 1])
@pytest.mark.parametrize("scale", RANGES["octave_scale"])
def test_all_settings_can_be_scaled(factor: float, octaves: int, above: int, scale: float) -> None:
    if above >= octaves:
        return
    steps = tuple(range(1, octaves + 1))
    settings = DreamSettings(
        LAYERS, octaves=octaves, octaves_above=above, octave_scale=scale, schedule=steps, feather=200
    )
    after = scaled_settings(settings, factor)  # within RANGES, or it raises
    assert after.octaves_above == above
    assert sizes(after, factor) or factor < 0.1


def job(kind: Kind = "dream", enlarge: float = 1.0) -> Job:
    return Job(requester("1"), "lines", DreamSettings(LAYERS), kind=kind, enlarge=enlarge)


def test_no_dream_is_longer_than_4096_pixels_and_none_is_shrunk_for_that() -> None:
    assert factor_of(job(enlarge=2.0), 500, 700, 48) == 2
    assert factor_of(job(enlarge=2.0), 1500, 3000, 48) == pytest.approx(4096 / 3000)
    assert factor_of(job(enlarge=2.0), 5000, 3000, 48) == 1
    assert factor_of(job(), 500, 700, 48) == 1


def test_what_is_dreamed_several_times_is_small_but_not_too_small() -> None:
    assert factor_of(job("variations"), 768, 500, 48) == 0.5
    assert factor_of(job("zoom"), 1024, 500, 48) == 0.5
    assert factor_of(job("variations"), 200, 300, 48) == 1
    assert 80 * factor_of(job("variations"), 80, 2000, 48) == 48
    assert factor_of(job("variations"), 30, 2000, 48) == 1  # too small as it is: refused later


def test_guide_and_mask_go_along() -> None:
    mask = np.zeros((100, 150), np.uint8)
    mask[:, 75:] = 255
    inputs = scaled(Inputs(photograph("coffee", 150)[:100], photograph("chelsea", 90), mask, 7), 2.0)
    assert inputs.pixels.shape == (200, 300, 3)
    assert inputs.guide is not None
    assert max(inputs.guide.shape) == 180
    assert inputs.mask is not None
    assert inputs.mask.shape == (200, 300)
    assert not inputs.mask[:, :148].any()
    assert (inputs.mask[:, 152:] == 255).all()
    assert inputs.limit_bytes == 7


def test_what_is_checked_beforehand_is_what_is_dreamed() -> None:
    height, width, settings = as_dreamed(job("variations"), 500, 768, 48)
    assert (height, width) == (250, 384)
    assert settings == scaled_settings(job().settings, 0.5)
    assert as_dreamed(job(), 500, 768, 48) == (500, 768, job().settings)

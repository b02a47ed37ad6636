"""Each kind of job: variations, zooms, larger dreams; their progress, and how they stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest
from PIL import Image

from dreambot.engine.dream import dream
from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from dreambot.jobs.errors import DreamCancelled
from dreambot.jobs.execution.activation_curve import MOST_POINTS, thinned
from dreambot.jobs.execution.execute import ProgressReporter, execute
from dreambot.jobs.execution.variations import variations_of
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress
from dreambot.pictures.animation.frame_reader import read_frames
from dreambot.pictures.errors import CannotFit
from tests.conftest import photograph
from tests.jobs.frontend import requester

FLIGHT = Zoom(frames=7, zoom=1.05, steps=1)


def job(network: Network, **changes: object) -> Job:
    settings = style_settings("lines", network, octaves=2, steps=4, taper=1.0, seed=3)
    return replace(Job(requester("1"), "lines", settings), **changes)  # type: ignore[arg-type]


def made(
    network: Network, job: Job, inputs: Inputs, report: Callable[[Progress], None] | None = None
) -> DreamOutput:
    reporter = ProgressReporter(report or (lambda _: None), 0)
    return execute(network, Device("CPU:0", "CPU"), job, inputs, reporter)


def dreamt(network: Network, pixels: Pixels, settings: DreamSettings) -> Pixels:
    *_, last = dream(network, pixels, settings)
    return last.pixels


def difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


def test_a_sheet_shows_the_four_variations(squeezenet: Network) -> None:
    photo = photograph("chelsea", 120)
    wanted = job(squeezenet, kind="variations")
    sheet = made(squeezenet, wanted, Inputs(photo)).pixels
    height, width = photo.shape[:2]
    assert sheet.shape[0] > 2 * height
    assert sheet.shape[1] > 2 * width
    corners = (
        sheet[:height, :width],
        sheet[:height, -width:],
        sheet[-height:, :width],
        sheet[-height:, -width:],
    )
    for one, other in combinations(corners, 2):
        assert difference(one, other) > 1
    for shown, settings in zip(
        corners, variations_of(wanted.settings, wanted.style, squeezenet), strict=True
    ):
        alone = dreamt(squeezenet, photo, settings)
        assert np.array_equal(shown[height // 2 :], alone[height // 2 :])
        assert not np.array_equal(shown[: height // 4, : height // 4], alone[: height // 4, : height // 4])


def test_variations_are_small(squeezenet: Network) -> None:
    settings = style_settings("lines", squeezenet, octaves=1, steps=1)
    sheet = made(
        squeezenet, job(squeezenet, kind="variations", settings=settings), Inputs(photograph("coffee"))
    )
    assert 2 * 384 < max(sheet.pixels.shape) < 2 * 384 + 20


def test_variations_tell_of_the_steps_of_all_four(squeezenet: Network) -> None:
    reported: list[Progress] = []
    made(squeezenet, job(squeezenet, kind="variations"), Inputs(photograph("coffee", 100)), reported.append)
    # The second has one octave less, and of the third, with its larger steps between them, one is too small.
    assert {progress.steps for progress in reported} == {8 + 4 + 4 + 8}
    steps = [progress.step for progress in reported]
    assert steps == [step for step in range(1, 24) if step not in (8, 12, 16)]
    assert {progress.kind for progress in reported} == {"variations"}
    first, last = reported[0].preview, reported[-1].preview
    assert first is not None
    assert last is not None
    assert first.shape == last.shape
    height = photograph("coffee", 100).shape[0]
    assert np.array_equal(first[-height:, -40:], photograph("coffee", 100)[:, -40:]), "not begun"
    assert difference(first[:height, :100], last[:height, :100]) > 2


def test_a_zoom_is_a_film_of_all_its_frames_that_begins_with_the_dream(squeezenet: Network) -> None:
    photo = photograph("chelsea", 120)
    wanted = job(squeezenet, kind="zoom", flight=FLIGHT)
    reported: list[Progress] = []
    result = made(squeezenet, wanted, Inputs(photo, limit_bytes=2**20), reported.append)
    assert result.file is not None
    assert result.file.filename == f"dream-{wanted.id}.mp4"
    frames = [still.pixels for still in read_frames(result.file.data, max_side=None).frames]
    assert len(frames) == 7
    assert frames[0].shape == (result.file.height, result.file.width, 3)
    assert np.array_equal(result.pixels, dreamt(squeezenet, photo, wanted.settings))
    even = result.pixels[: frames[0].shape[0], : frames[0].shape[1]]
    assert difference(frames[0], even) < 0.75 * difference(frames[0], photo[: even.shape[0], : even.shape[1]])
    assert all(difference(one, other) > 2 for one, other in pairwise(frames))
    assert [progress.step for progress in reported] == [0] * 7 + [1, 2, 3, 4, 5, 6, 7]
    assert {(progress.steps, progress.kind) for progress in reported} == {(7, "zoom")}
    assert [octave for octave, _ in result.curve] == [1] * 4 + [2] * 4


def test_a_zoom_is_made_to_fit(squeezenet: Network) -> None:
    wanted = job(squeezenet, kind="zoom", flight=FLIGHT)
    photo = photograph("chelsea", 200)
    large = made(squeezenet, wanted, Inputs(photo, limit_bytes=2**20)).file
    assert large is not None
    limit = len(large.data) // 4
    small = made(squeezenet, wanted, Inputs(photo, limit_bytes=limit)).file
    assert small is not None
    assert len(small.data) <= limit
    assert len(list(read_frames(small.data, max_side=None).frames)) == 7
    with pytest.raises(CannotFit):
        made(squeezenet, wanted, Inputs(photo, limit_bytes=500))


@pytest.mark.parametrize("at", [0, 3])
def test_a_zoom_stops_between_two_frames(squeezenet: Network, at: int) -> None:
    reported: list[int] = []

    def report(progress: Progress) -> None:
        reported.append(progress.step)
        if progress.step == at:
            raise DreamCancelled

    with pytest.raises(DreamCancelled):
        made(
            squeezenet, job(squeezenet, kind="zoom", flight=FLIGHT), Inputs(photograph("coffee", 100)), report
        )
    assert reported[-1] == at
    assert len(reported) == (1 if at == 0 else 7 + at)


def test_a_larger_dream_has_the_same_shapes_and_finer_ones(squeezenet: Network) -> None:
    photo = photograph("chelsea", 160)
    settings = DreamSettings(
        (("fire5", 1.0), ("fire8", 1.0)),
        octaves=3,
        steps=8,
        jitter=8,
        seed=3,
        precision=squeezenet.precision,
    )
    plain = dreamt(squeezenet, photo, settings)
    large = made(squeezenet, job(squeezenet, settings=settings, enlarge=2.0), Inputs(photo)).pixels
    height, width = photo.shape[:2]
    assert large.shape == (2 * height, 2 * width, 3)
    shrunk = np.asarray(Image.fromarray(large).resize((width, height), Image.Resampling.LANCZOS))
    added_none = dreamt(squeezenet, upscaled(photo), settings)
    other = np.asarray(Image.fromarray(added_none).resize((width, height), Image.Resampling.LANCZOS))
    assert likeness(shrunk, plain, photo) > likeness(other, plain, photo) + 0.1
    assert detail(large) > 1.5 * detail(upscaled(plain))


def upscaled(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    return np.asarray(Image.fromarray(pixels).resize((2 * width, 2 * height), Image.Resampling.LANCZOS))


def likeness(one: Pixels, other: Pixels, photo: Pixels) -> float:
    """The correlation of what two dreams added to the photograph."""
    first, second = ((dreamt.astype(float) - photo).ravel() for dreamt in (one, other))
    return float(np.corrcoef(first, second)[0, 1])


def detail(pixels: Pixels) -> float:
    """What differs between neighbouring pixels, in the mean."""
    return float(np.abs(np.diff(pixels.astype(float), axis=1)).mean())


def test_the_recipe_is_of_what_was_dreamed(squeezenet: Network) -> None:
    photo, guide = photograph("chelsea", 100), photograph("coffee", 100)
    mask = np.full(photo.shape[:2], 255, np.uint8)
    alone = made(squeezenet, job(squeezenet, enlarge=1.5), Inputs(photo)).recipe
    led = made(squeezenet, job(squeezenet), Inputs(photo, guide, mask)).recipe
    assert alone is not None
    assert led is not None
    assert (alone.width, led.width) == (150, 100)
    assert alone.settings.octaves == 3
    assert (alone.guide, alone.mask) == (None, None)
    assert led.guide
    assert led.mask


def test_the_activation_is_kept_and_rises(squeezenet: Network) -> None:
    settings = style_settings("lines", squeezenet, octaves=1, steps=12)
    curve = made(squeezenet, job(squeezenet, settings=settings), Inputs(photograph("coffee", 100))).curve
    assert len(curve) == 12
    assert curve[-1][1] > 1.2 * curve[0][1]


def test_a_long_climb_is_thinned_from_end_to_end() -> None:
    curve = [(1 + number // 300, number + 0.123456) for number in range(900)]
    thin = thinned(curve)
    assert len(thin) == MOST_POINTS
    assert (thin[0], thin[-1]) == ((1, 0.1235), (3, 899.1))
    assert thin == tuple(sorted(thin))
    assert thinned(curve[:1]) == ((1, 0.1235),)
    assert thinned([]) == ()


def test_what_is_too_much_is_refused_at_once(squeezenet: Network) -> None:
    for changes in ({"enlarge": 2.5}, {"enlarge": 0.5}, {"kind": "zoom", "flight": Zoom(frames=121)}):
        with pytest.raises(SettingOutOfRange):
            job(squeezenet, **changes)

"""Plots show what they are given: read back from their pixels, by colour and place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest

from dreambot.pictures.plots.charts import (
    AXIS_COLOUR,
    BACKGROUND,
    TEXT_COLOUR,
    Colour,
    axis_ticks,
    text_width,
)
from dreambot.pictures.plots.plots import (
    BEFORE_COLOUR,
    CHANNELS,
    WIDTH,
    activation_curve,
    comparison,
    histograms,
    octave_colour,
)
from tests.pictures.helpers import Pixels, noisy, photo

PLOT_TOP = 66  # pixels; above it are the title and a histogram's legend
CURVE_TOP = 96  # above it is the legend of up to five octaves
SIXTY = [octave for octave in range(1, 6) for _ in range(12)]


def brighter(pixels: Pixels, by: int) -> Pixels:
    return np.asarray(np.clip(pixels.astype(int) + by, 0, 255), np.uint8)


def places(plot: Pixels, colour: Colour, top: int = PLOT_TOP) -> tuple[np.ndarray, np.ndarray]:
    """x and y of the pixels of exactly this colour, below `top`."""
    y, x = np.nonzero((plot[top:] == colour).all(axis=2))
    return x, y + top


def curve(plot: Pixels, colour: Colour, top: int = PLOT_TOP) -> dict[int, float]:
    """The height, from the bottom of the plot, of a line at each x where it is drawn."""
    xs, ys = places(plot, colour, top)
    return {int(x): float(len(plot) - ys[xs == x].mean()) for x in np.unique(xs)}


def middle(line: dict[int, float]) -> float:
    """The x that a curve's mass lies around, above its lowest point."""
    low = min(line.values())
    return float(np.average(list(line), weights=[height - low for height in line.values()]))


def margins_are_paper(plot: Pixels) -> bool:
    edge = np.concatenate([plot[:4].reshape(-1, 3), plot[-4:].reshape(-1, 3)])
    sides = np.concatenate([plot[:, :8].reshape(-1, 3), plot[:, -8:].reshape(-1, 3)])
    return bool((edge == BACKGROUND).all() and (sides == BACKGROUND).all())


# --- colours


def test_the_mass_of_a_brighter_picture_moves_right() -> None:
    astronaut = noisy(200) // 2
    middles = []
    for by in (0, 40, 80):
        plot = histograms(astronaut, brighter(astronaut, by))
        middles.append([middle(curve(plot, colour)) for _, colour in CHANNELS])
    per_value = 812 / 255  # pixels of the plot for each value of a picture
    assert np.diff(middles, axis=0) == pytest.approx(40 * per_value, rel=0.15)


def test_the_grey_is_the_picture_before_and_the_line_the_one_after() -> None:
    dark, light = noisy(128) // 3, 170 + noisy(128) // 3
    plot = histograms(dark, light)
    for number, (_, colour) in enumerate(CHANNELS):
        panel = plot[76 + 150 * number : 196 + 150 * number]
        grey, _ = places(panel, BEFORE_COLOUR, 0)
        assert grey.max() < WIDTH / 2
        line = curve(panel, colour, 0)
        assert max(line, key=lambda x: line[x]) > WIDTH / 2


def test_only_the_channel_that_changed_leaves_its_grey() -> None:
    coffee = np.asarray(photo("coffee").resize((150, 100)))
    redder = coffee.copy()
    redder[..., 0] = brighter(coffee[..., 0], 60)
    same, changed = histograms(coffee, coffee), histograms(coffee, redder)
    lines = [[curve(plot, colour) for _, colour in CHANNELS] for plot in (same, changed)]
    assert abs(middle(lines[1][0]) - middle(lines[0][0])) > 80
    for before, after in zip(lines[0][1:], lines[1][1:], strict=True):
        assert abs(middle(after) - middle(before)) < 20


def test_pictures_of_two_sizes_are_compared_by_shares() -> None:
    small, large = noisy(64), np.tile(noisy(64), (3, 2, 1))
    assert np.array_equal(histograms(small, small), histograms(small, large))


# --- activation


def heights(values: Sequence[float], octaves: Sequence[int]) -> list[dict[int, float]]:
    plot = activation_curve(values, octaves)
    return [curve(plot, octave_colour(octave, max(octaves)), CURVE_TOP) for octave in sorted(set(octaves))]


def test_the_curve_rises_where_the_activation_does() -> None:
    rising = [1 + step % 12 for step in range(60)]
    for line in heights(rising, SIXTY):
        xs = sorted(line)
        assert all(line[b] > line[a] for a, b in zip(xs[::8], xs[8::8], strict=False))
        assert line[xs[-1]] - line[xs[0]] > 200
    for line in heights([13.0 - value for value in rising], SIXTY):
        assert line[min(line)] - line[max(line)] > 200
    for line in heights([7.0] * 60, SIXTY):
        assert max(line.values()) - min(line.values()) < 3


def test_twice_the_activation_stands_twice_as_high() -> None:
    plot = activation_curve([2.0] * 10 + [4.0] * 10, [1] * 10 + [2] * 10)
    zero = len(plot) - (72 + 32 + 350)  # pixels from the bottom to the axis
    low, high = (np.mean(list(curve(plot, octave_colour(n, 2), CURVE_TOP).values())) - zero for n in (1, 2))
    assert high / low == pytest.approx(2, rel=0.02)


def test_octaves_stand_side_by_side_with_a_dashed_line_between_two() -> None:
    lines = heights([1.0 + step % 12 for step in range(60)], SIXTY)
    for left, right in pairwise(lines):
        assert max(left) < min(right)
    plot = activation_curve([1.0] * 60, SIXTY)
    dashes, _ = places(plot[:450], AXIS_COLOUR, CURVE_TOP)
    columns = np.unique(dashes[dashes > 112])  # left of it are the numbers of the axis
    borders = columns[np.diff(columns, prepend=-9) > 3]
    assert len(borders) == 4
    for border, (left, right) in zip(borders, pairwise(lines), strict=True):
        assert max(left) <= border + 3 <= min(right) + 6


def test_every_octave_has_its_own_colour_in_the_legend() -> None:
    for octaves in (1, 2, 5, 10):
        numbers = [octave for octave in range(1, octaves + 1) for _ in range(3)]
        plot = activation_curve([1.0] * len(numbers), numbers)
        legend = plot[66 : 90 + 32 * ((octaves - 1) // 5)]
        colours = [octave_colour(octave, octaves) for octave in range(1, octaves + 1)]
        assert len(set(colours)) == octaves
        for colour in colours:
            xs, ys = places(legend, colour, 0)
            assert np.ptp(xs) >= 26
            assert np.ptp(ys) >= 8


@pytest.mark.parametrize(
    ("values", "octaves"),
    [
        ([0.00012], [1]),
        ([0.0, 0.0], [1, 1]),
        ([-0.0013, -0.0002, 0.0011], [1, 2, 2]),
        ([123_456.0 * step for step in range(2000)], [1 + step // 200 for step in range(2000)]),
        ([1e-30, 2e-30], [1, 1]),
        ([-1.0e9, 1.0e9], [1, 1]),
    ],
)
def test_nothing_is_clipped_at_the_edges(values: list[float], octaves: list[int]) -> None:
    plot = activation_curve(values, octaves)
    assert plot.shape[1] == WIDTH
    assert margins_are_paper(plot)
    assert places(plot, octave_colour(max(octaves), max(octaves)), 130)[0].size
    assert margins_are_paper(histograms(noisy(64), brighter(noisy(64), 255)))


@pytest.mark.parametrize(
    ("values", "octaves"), [([], []), ([1.0], []), ([1.0, float("nan")], [1, 1]), ([float("inf")], [1])]
)
def test_what_cannot_be_drawn_is_the_callers_mistake(values: list[float], octaves: list[int]) -> None:
    with pytest.raises(ValueError, match="finite"):
        activation_curve(values, octaves)


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0, 2.6), (0, 0.0037), (-3, 5), (0, 99_999), (0, 60)])
def test_an_axis_has_round_numbers_around_its_values(low: float, high: float) -> None:
    numbers = axis_ticks(low, high, 4)
    assert numbers[0] <= low
    assert numbers[-1] >= high
    assert 3 <= len(numbers) <= 8
    assert all(len(f"{abs(number):g}".strip("0.").replace(".", "")) <= 2 for number in numbers)


# --- before and after


@pytest.mark.parametrize("size", [(300, 200), (40, 60), (900, 64)])
def test_both_pictures_are_there_to_the_last_pixel(size: tuple[int, int]) -> None:
    before = np.asarray(photo("coffee").resize(size))
    after = brighter(before, 30)
    side_by_side = comparison(before, after)
    found = np.lib.stride_tricks.sliding_window_view(side_by_side, before.shape)[..., 0, :, :, :]
    for picture, half in ((before, 0), (after, 1)):
        corners = np.argwhere((found[:, :, 0, 0] == picture[0, 0]).all(axis=2))
        exact = [(y, x) for y, x in corners if np.array_equal(found[y, x], picture)]
        assert len(exact) == 1
        assert (int(exact[0][1]) > side_by_side.shape[1] / 2 - 1) is bool(half)


def test_the_gap_is_thin_and_the_captions_stand_below() -> None:
    before = np.zeros((200, 300, 3), np.uint8)
    side_by_side = comparison(before, before, ("photograph", "dream"))
    assert side_by_side.shape[1] - 600 < 30
    assert 10 < side_by_side.shape[0] - 200 < 50
    below = side_by_side[206:]
    left, right = below[:, :306], below[:, 306:]
    assert (left == TEXT_COLOUR).all(axis=2).sum() > (right == TEXT_COLOUR).all(axis=2).sum() > 20
    assert (below[[0, -1]] == BACKGROUND).all()


def test_captions_have_room_under_narrow_pictures() -> None:
    narrow = np.zeros((80, 20, 3), np.uint8)
    side_by_side = comparison(narrow, narrow, ("photograph", "photograph"))
    assert side_by_side.shape[1] > 2 * text_width("photograph", 14)
    text = (side_by_side[90:] != BACKGROUND).any(axis=(0, 2))
    assert not text[:4].any()
    assert not text[-4:].any()
    middle_of_sheet = side_by_side.shape[1] // 2
    assert not text[middle_of_sheet - 3 : middle_of_sheet + 3].any()


def test_the_higher_picture_is_shrunk_to_the_other() -> None:
    tall, low = np.full((400, 200, 3), 255, np.uint8), np.full((100, 150, 3), 255, np.uint8)
    side_by_side = comparison(tall, low)
    white = (side_by_side == 255).all(axis=2)
    assert white.any(axis=1).sum() == 100
    assert white.any(axis=0).sum() == 50 + 150


@pytest.mark.parametrize("pixels", [np.zeros((8, 8, 3), np.float32), np.zeros((8, 8), np.uint8)])
def test_other_arrays_are_the_callers_mistake(pixels: Pixels) -> None:
    for plot in (histograms, comparison):
        with pytest.raises(ValueError, match="uint8"):
            plot(pixels, pixels)

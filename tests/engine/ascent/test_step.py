"""One step uphill, against a step written independently; and the tiles."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.ascent.gradient import gradient_of
from dreambot.engine.ascent.objectives import mean, mean_square, objective_of
from dreambot.engine.ascent.step import jitter_shifts, step
from dreambot.engine.ascent.tiles import split_side, tiled_gradient, tiles
from dreambot.engine.ascent.update_rule import UpdateRule
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.styles.styles import style_settings
from tests.conftest import photograph
from tests.keras_inception import keras_inception


def tutorial_step(picture: np.ndarray, step_size: float) -> np.ndarray:
    """The tutorial's own step, on Keras's model as it is: loss, tape, std, clip."""
    base = keras_inception()
    model = tf.keras.Model(base.input, [base.get_layer(name).output for name in ("mixed3", "mixed5")])
    image = tf.constant(picture)
    with tf.GradientTape() as tape:
        tape.watch(image)
        loss = sum(tf.reduce_mean(activation) for activation in model(image[tf.newaxis]))
    gradient = tape.gradient(loss, image)
    gradient /= tf.math.reduce_std(gradient) + 1e-8
    stepped: np.ndarray = tf.clip_by_value(image + gradient * step_size, -1, 1).numpy()
    return stepped


def test_one_step_of_the_tutorial_style_is_the_tutorials_step(inception: Network) -> None:
    settings = style_settings("tutorial", inception)
    picture = from_pixels(photograph("chelsea", 240))
    _, ours = step(
        gradient_of(inception, objective_of(settings)),
        picture,
        (0, 0),
        tile=settings.tile,
        step_size=settings.step_size,
        rule=UpdateRule(normalisation=settings.normalisation),
    )
    theirs = tutorial_step(picture.numpy(), settings.step_size)
    assert np.abs(ours.numpy() - theirs).max() < 1e-3
    assert np.abs(ours.numpy() - picture.numpy()).max() > 5e-3  # and it went somewhere


def test_the_gradient_points_uphill(squeezenet: Network) -> None:
    """Against finite differences along the gradient itself."""
    gradient = gradient_of(squeezenet, mean_square("fire5"))
    picture = from_pixels(photograph("coffee", 120)) * 0.9
    value, slope = gradient(picture)
    unit = slope / tf.norm(slope)
    distance = 0.05
    ahead, _ = gradient(picture + distance * unit)
    behind, _ = gradient(picture - distance * unit)
    assert float(ahead - behind) / (2 * distance) == pytest.approx(float(tf.norm(slope)), rel=0.05)
    assert ahead > value > behind


@pytest.mark.parametrize(("height", "width", "tile"), [(100, 100, 128), (513, 300, 512), (1000, 257, 128)])
def test_tiles_cover_every_pixel_once(height: int, width: int, tile: int) -> None:
    covered = np.zeros((height, width), int)
    for top, bottom, left, right in tiles(height, width, tile):
        covered[top:bottom, left:right] += 1
        assert bottom - top <= tile
        assert right - left <= tile
    assert (covered == 1).all()


def test_no_tile_is_a_narrow_remainder() -> None:
    assert split_side(520, 512) == [(0, 260), (260, 520)]
    assert split_side(512, 512) == [(0, 512)]
    assert len(split_side(1024, 512)) == 2
    assert len(split_side(2048, 512)) == 6  # 409 pixels at most


def test_a_tiled_gradient_is_that_of_the_tiles(squeezenet: Network) -> None:
    gradient = gradient_of(squeezenet, mean("fire4"))
    picture = from_pixels(photograph("astronaut", 256))
    value, slope = tiled_gradient(gradient, picture, 128)
    parts = [gradient(picture[t:b, lft:r]) for t, b, lft, r in tiles(256, 256, 128)]
    assert len(parts) == 4
    assert float(value) == pytest.approx(np.mean([float(part[0]) for part in parts]), rel=1e-5)
    assert np.array_equal(slope[128:, :128], parts[2][1].numpy())


def test_the_roll_stays_within_the_jitter_or_moves_the_tiles() -> None:
    def drawn(size: tuple[int, int], jitter: int, count: int) -> np.ndarray:
        return np.array(list(islice(jitter_shifts(np.random.default_rng(0), size, jitter, 512), count)))

    one_tile = drawn((500, 500), 32, 500)
    assert np.abs(one_tile).max() == 32
    several = drawn((500, 2000), 32, 12)
    assert np.abs(several[:, 0]).max() <= 32
    places = np.sort(several[:, 1])  # a tile of this side is 400 pixels long
    assert np.diff(np.append(places, places[0] + 400)).max() < 80
    assert (drawn((2000, 2000), 0, 5) == 0).all()


def test_rolling_does_not_move_the_picture(squeezenet: Network) -> None:
    """A rolled step changes the same places as one that is not rolled, but for the borders."""
    gradient = gradient_of(squeezenet, mean_square("fire4"))
    picture = from_pixels(photograph("chelsea", 200))

    def change(shift: tuple[int, int]) -> np.ndarray:
        _, after = step(gradient, picture, shift, tile=512, step_size=0.02)
        moved: np.ndarray = (after - picture).numpy()[40:-40, 40:-40].ravel()
        return moved

    still, rolled = change((0, 0)), change((16, -16))
    assert np.corrcoef(still, rolled)[0, 1] > 0.8


def test_objectives_add_up_and_scale(squeezenet: Network) -> None:
    picture = from_pixels(photograph("coffee", 100))[tf.newaxis]
    activations = squeezenet.activations(picture, ["fire3", "fire5"])
    a, b = mean("fire3"), mean_square("fire5")
    together = a + 0.5 * b
    assert together.layers == ("fire3", "fire5")
    assert float(together(activations)) == pytest.approx(float(a(activations)) + 0.5 * float(b(activations)))
    assert together == mean("fire3") + mean_square("fire5") * 0.5
    assert hash(together) != hash(a)

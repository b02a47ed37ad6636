"""One step at 500 × 500: the engine's against the tutorial's loop, in turn in one run.

Each lives in a process of its own, as it would in use, and both are ready before the first turn: in one
process the tutorial's loop ran now at one speed and now at another (0.24 and 0.33 s), by what ran before it.
Also the arithmetic: multiply-adds of the convolutions forward and back, and what share of the machine's own
float32 matrix product, taken between the turns, the step reaches.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent import gradient_of, step
from dreambot.engine.networks import Network, load
from dreambot.engine.objectives import objective_of
from dreambot.engine.operations import Convolve
from dreambot.engine.styles import style_settings
from tests.bench.tutorial import LAYERS, tutorial_loop, weights_file

SIDE = 500
BAR = 0.67
STEPS_A_TURN = 5
WARM_UP_TURNS = 2
PRODUCT_SIDE = 3000


def run(short: bool) -> bool:
    """Print seconds a step, both ways, and their ratio; whether that meets the bar."""
    with Contender("engine") as engine, Contender("tutorial") as tutorial:
        turns = [
            (engine.turn(), tutorial.turn(), _product_seconds())
            for _ in range(WARM_UP_TURNS + (5 if short else 15))
        ][WARM_UP_TURNS:]
    ours, theirs, product = (statistics.median(column) for column in zip(*turns, strict=True))
    ratio = statistics.median(a / b for a, b, _ in turns)
    gflop = _gflop(load("inception_v3", weights_file().parent))
    machine, reached = 2 * PRODUCT_SIDE**3 / product / 1e9, gflop / ours
    print(f"tutorial's loop   {theirs:.3f} s a step at {SIDE} × {SIDE}, {' + '.join(LAYERS)}")
    print(f"this engine       {ours:.3f} s a step")
    print(f"arithmetic        {gflop:.1f} GFLOP a step, {reached:.0f} GFLOP/s")
    print(f"matrix product    {machine:.0f} GFLOP/s; the step reaches {reached / machine:.2f} of it")
    print(f"ratio             {ratio:.3f} (bar: at most {BAR})")
    return ratio <= BAR


class Contender:
    """A process that takes STEPS_A_TURN steps each time it is told to."""

    def __init__(self, name: str) -> None:
        """`name` is a key of CONTENDERS."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.step", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._answer()  # ready

    def __enter__(self) -> Contender:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def turn(self) -> float:
        """Seconds a step."""
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        return float(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("A contender ended early; set DREAMBOT_WEIGHTS_DIR?")
        return line


def _engine() -> Callable[[tf.Tensor], tf.Tensor]:
    network = load("inception_v3", weights_file().parent)
    settings = style_settings("deepdream", network, layers=tuple((name, 1.0) for name in LAYERS))
    gradient = gradient_of(network, objective_of(settings))

    def steps(picture: tf.Tensor) -> tf.Tensor:
        for _ in range(STEPS_A_TURN):
            _, picture = step(gradient, picture, (17, -9), tile=settings.tile, step_size=0.02, by="mean_abs")
        return picture

    return steps


def _tutorial() -> Callable[[tf.Tensor], tf.Tensor]:
    loop = tutorial_loop()
    return lambda picture: loop(picture, STEPS_A_TURN, 0.01)


CONTENDERS = {"engine": _engine, "tutorial": _tutorial}


def contend(name: str) -> None:
    """In the contender's process: say that it is ready, then answer each line with seconds a step."""
    steps = CONTENDERS[name]()
    picture = tf.constant(np.random.default_rng(0).uniform(-1, 1, (SIDE, SIDE, 3)), tf.float32)
    steps(picture)
    print("ready", flush=True)
    for _ in sys.stdin:
        print(_seconds(lambda: steps(picture)) / STEPS_A_TURN, flush=True)


def _product_seconds() -> float:
    square = tf.ones((PRODUCT_SIDE, PRODUCT_SIDE))
    tf.linalg.matmul(square, square).numpy()
    return min(_seconds(lambda: tf.linalg.matmul(square, square)) for _ in range(3))


def _seconds(work: Callable[[], tf.Tensor]) -> float:
    begin = time.perf_counter()
    work().numpy()
    return time.perf_counter() - begin


def _gflop(network: Network) -> float:
    """Of one step: each convolution's multiply and add, once forward and once for the gradient."""
    values = {"input": tf.zeros((1, SIDE, SIDE, 3))}
    total = 0
    for node in network.below(LAYERS):
        values[node.name] = node.operation(*(values[source] for source in node.inputs))
        if isinstance(node.operation, Convolve):
            _, height, width, _ = values[node.name].shape
            total += 2 * 2 * node.operation.kernel.size * height * width
    return total / 1e9


if __name__ == "__main__":
    contend(sys.argv[1])

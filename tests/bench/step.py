"""One step at 500 × 500: the engine's against the tutorial's loop, in turn in one run.

Each lives in a process of its own, as it would in use, and all are ready before the first turn; then all are
started anew, for some rounds. The rounds are there because the tutorial's loop has two speeds, drawn anew in
each process (profiled: in some, two of its three MaxPoolGrad operations are TensorFlow's own instead of
oneDNN's, on one thread, and add 64 ms to a step).

The engine is measured as the styles use it, in the precision that suits the machine, and in float32. Also the
arithmetic: multiply-adds of the convolutions forward and back, and what share of the machine's own float32
matrix product, taken between the turns, the float32 step reaches.
"""

from __future__ import annotations

import contextlib
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent import step
from dreambot.engine.dream import gradient_for
from dreambot.engine.networks import Network, load
from dreambot.engine.operations import Convolve
from dreambot.engine.styles import style_settings
from dreambot.engine.types import Precision
from tests.bench.tutorial import LAYERS, tutorial_loop, weights_file

SIDE = 500
BAR = 0.67
ROUNDS = 5
TURNS = 7
STEPS_A_TURN = 5
WARM_UP_TURNS = 2
PRODUCT_SIDE = 3000


def run(short: bool) -> bool:
    """Print seconds a step, both ways, and their ratio; whether that meets the bar."""
    rounds = [_round() for _ in range(1 if short else ROUNDS)]
    ours, float32, theirs, product = (statistics.median(column) for column in zip(*rounds, strict=True))
    network = load("inception_v3", weights_file().parent)
    gflop = _gflop(network)
    machine, reached = 2 * PRODUCT_SIDE**3 / product / 1e9, gflop / float32
    print(f"tutorial's loop   {theirs:.3f} s a step at {SIDE} × {SIDE}, {' + '.join(LAYERS)}", end="; ")
    print(f"rounds: {', '.join(f'{row[2]:.3f}' for row in rounds)}")
    print(f"this engine       {ours:.3f} s a step in {network.precision}, {float32:.3f} in float32")
    print(f"arithmetic        {gflop:.1f} GFLOP a step, in float32 {reached:.0f} GFLOP/s")
    print(
        f"matrix product    {machine:.0f} GFLOP/s in float32; the step reaches {reached / machine:.2f} of it"
    )
    print(f"ratio in float32  {statistics.median(row[1] / row[2] for row in rounds):.3f}")
    ratio = statistics.median(row[0] / row[2] for row in rounds)
    print(f"ratio             {ratio:.3f} (bar: at most {BAR})")
    return ratio <= BAR


def _round() -> list[float]:
    """Seconds a step of each contender, and of one matrix product, in processes of their own."""
    with contextlib.ExitStack() as stack:
        contenders = [stack.enter_context(Contender(name)) for name in CONTENDERS]
        turns = [
            [*(contender.turn() for contender in contenders), _product_seconds()]
            for _ in range(WARM_UP_TURNS + TURNS)
        ]
    return [statistics.median(column) for column in zip(*turns[WARM_UP_TURNS:], strict=True)]


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

    def __enter__(self) -> Contender:
        self._answer()  # ready
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


def _engine(precision: Precision | None = None) -> Callable[[tf.Tensor], tf.Tensor]:
    network = load("inception_v3", weights_file().parent, precision)
    settings = style_settings("deepdream", network, layers=tuple((name, 1.0) for name in LAYERS))
    gradient = gradient_for(network, settings)

    def steps(picture: tf.Tensor) -> tf.Tensor:
        for _ in range(STEPS_A_TURN):
            _, picture = step(gradient, picture, (17, -9), tile=settings.tile, step_size=0.02)
        return picture

    return steps


def _tutorial() -> Callable[[tf.Tensor], tf.Tensor]:
    loop = tutorial_loop()
    return lambda picture: loop(picture, STEPS_A_TURN, 0.01)


CONTENDERS = {"engine": _engine, "engine-float32": lambda: _engine("float32"), "tutorial": _tutorial}


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

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

import argparse
import contextlib
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent import step
from dreambot.engine.dream import gradient_for
from dreambot.engine.networks import Network, load
from dreambot.engine.operations import Convolve
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles import style_settings
from dreambot.engine.types import Precision
from tests.bench.torch_step import TorchGradient, installed
from tests.bench.tutorial import LAYERS, tutorial_loop

SIDE = 500
BAR = 0.62
PRODUCT_BAR = 0.75  # of the machine's matrix product, in float32
TORCH_BAR = 1.0
GRADIENTS_DIFFER = 1e-3  # at most, PyTorch's from ours: the norm of the difference over that of ours
ROUNDS = 5
TURNS = 7
STEPS_A_TURN = 5
WARM_UP_TURNS = 2
PRODUCT_SIDE = 3000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Beside --short."""
    parser.add_argument("--torch", action="store_true", help="PyTorch too, where it is installed")


def run(short: bool, torch: bool = False) -> bool:
    """Print seconds a step of each, and our ratio to the tutorial's; whether all bars are met."""
    if torch and not _torch_agrees():
        return False
    names = [*CONTENDERS] if torch else [name for name in CONTENDERS if name != "torch"]
    rounds = [_round(names) for _ in range(1 if short else ROUNDS)]
    middle = {name: statistics.median(row[name] for row in rounds) for name in rounds[0]}
    network = load("inception_v3")
    gflop = _gflop(network)
    machine, reached = 2 * PRODUCT_SIDE**3 / middle["product"] / 1e9, gflop / middle["engine-float32"]
    print(f"{SIDE} × {SIDE}, {' + '.join(LAYERS)}; the tutorial's rounds: {_of_rounds(rounds, 'tutorial')}")
    print(f"tutorial's loop   {middle['tutorial']:.3f} s a step")
    print(
        f"this engine       {middle['engine']:.3f} s a step in {network.precision}, "
        f"{middle['engine-float32']:.3f} in float32"
    )
    print(f"arithmetic        {gflop:.1f} GFLOP a step, in float32 {reached:.0f} GFLOP/s")
    print(
        f"matrix product    {machine:.0f} GFLOP/s in float32; the step reaches {reached / machine:.2f} of it "
        f"(bar: at least {PRODUCT_BAR})"
    )
    others_met = not torch or _print_torch(rounds)
    print(f"ratio in float32  {_ratio(rounds, 'engine-float32', 'tutorial'):.3f}")
    ratio = _ratio(rounds, "engine", "tutorial")
    print(f"ratio             {ratio:.3f} (bar: at most {BAR})")
    return others_met and ratio <= BAR and reached / machine >= PRODUCT_BAR


def _ratio(rounds: list[dict[str, float]], one: str, other: str) -> float:
    return statistics.median(row[one] / row[other] for row in rounds)


def _of_rounds(rounds: list[dict[str, float]], name: str) -> str:
    return ", ".join(f"{row[name]:.3f}" for row in rounds)


def _print_torch(rounds: list[dict[str, float]]) -> bool:
    """Whether our step, as the styles use it, is no slower than PyTorch's."""
    ratio = _ratio(rounds, "engine", "torch")
    print(f"PyTorch           {statistics.median(row['torch'] for row in rounds):.3f} s a step in float32")
    print(
        f"ratio to PyTorch  {ratio:.3f} (bar: at most {TORCH_BAR:g}), "
        f"in float32 {_ratio(rounds, 'engine-float32', 'torch'):.3f}"
    )
    return ratio <= TORCH_BAR


def _torch_agrees() -> bool:
    """Whether PyTorch is there and its gradient is ours; if not, says so."""
    if not installed():
        print("PyTorch is not installed: pip install torch")
        return False
    network = load("inception_v3", precision="float32")
    picture = _noise()
    _, ours = gradient_for(network, _settings(network))(tf.constant(picture))
    torch = TorchGradient(LAYERS)
    theirs = np.asarray(torch(torch.tensor(picture))[0].permute(1, 2, 0))
    differ = float(np.linalg.norm(theirs - ours) / np.linalg.norm(ours))
    print(f"gradients         PyTorch's differs from ours by {differ:.1e} (bar: at most {GRADIENTS_DIFFER})")
    return differ <= GRADIENTS_DIFFER


def _round(names: list[str]) -> dict[str, float]:
    """Seconds a step of each contender, and of one matrix product, in processes of their own."""
    with contextlib.ExitStack() as stack:
        contenders = [stack.enter_context(Contender(name)) for name in names]
        turns = [
            [*(contender.turn() for contender in contenders), _product_seconds()]
            for _ in range(WARM_UP_TURNS + TURNS)
        ]
    middle = [statistics.median(column) for column in zip(*turns[WARM_UP_TURNS:], strict=True)]
    return dict(zip([*names, "product"], middle, strict=True))


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
            raise SystemExit("A contender ended early.")
        return line


def _engine(precision: Precision | None = None) -> Callable[[tf.Tensor], tf.Tensor]:
    network = load("inception_v3", precision=precision)
    settings = _settings(network)
    gradient = gradient_for(network, settings)

    def steps(picture: tf.Tensor) -> tf.Tensor:
        for _ in range(STEPS_A_TURN):
            _, picture = step(gradient, picture, (17, -9), tile=settings.tile, step_size=0.02)
        return picture

    return steps


def _settings(network: Network) -> DreamSettings:
    layers = tuple((name, 1.0) for name in LAYERS)
    return style_settings("deepdream", network, layers=layers, measure="mean")  # the tutorial's objective


def _torch() -> Callable[[tf.Tensor], tf.Tensor]:
    gradient = TorchGradient(LAYERS)
    return lambda picture: tf.constant(gradient.steps(np.array(picture), STEPS_A_TURN))


def _tutorial() -> Callable[[tf.Tensor], tf.Tensor]:
    loop = tutorial_loop()
    return lambda picture: loop(picture, STEPS_A_TURN, 0.01)


CONTENDERS = {
    "engine": _engine,
    "engine-float32": lambda: _engine("float32"),
    "tutorial": _tutorial,
    "torch": _torch,
}


def contend(name: str) -> None:
    """In the contender's process: say that it is ready, then answer each line with seconds a step."""
    steps = CONTENDERS[name]()
    picture = tf.constant(_noise())
    steps(picture)
    print("ready", flush=True)
    for _ in sys.stdin:
        print(_seconds(lambda: steps(picture)) / STEPS_A_TURN, flush=True)


def _noise() -> np.ndarray[Any, Any]:
    return np.random.default_rng(0).uniform(-1, 1, (SIDE, SIDE, 3)).astype(np.float32)


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

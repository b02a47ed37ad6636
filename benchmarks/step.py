"""One step at 500 × 500: the engine's against PyTorch's at its best and the tutorial's loop, in turn.

Each lives in a process of its own, as it would in use, and all are ready before the first turn; then all are
started anew, for some rounds. The rounds are there because the tutorial's loop has two speeds, drawn anew in
each process (profiled: in some, two of its three MaxPoolGrad operations are TensorFlow's own instead of
oneDNN's, on one thread, and add 64 ms to a step).

The engine is measured as the styles use it, in the precision that suits the machine, and in float32; PyTorch
as it is quickest (bfloat16 by autocast where the CPU has it, channels last, eager; its compiler is slower
here), and in float32. Also the arithmetic: multiply-adds of the convolutions forward and back, and what share
of the machine's own matrix product in that precision a step reaches. The product is taken between the turns
as the steps are: some in a row, for about as long, and of all turns the median; its size is the one that was
quickest while all warmed up. (The best of several would be a moment when no other guest of the machine wanted
anything, beside steps that took it as it was: on two shared cores 5 % more than what the product keeps up.)
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

from benchmarks.torch_step import TorchGradient, installed
from benchmarks.tutorial import LAYERS, tutorial_loop
from dreambot.engine.ascent.step import step
from dreambot.engine.dream import gradient_for
from dreambot.engine.networks.devices import fastest_precision
from dreambot.engine.networks.graph.operations import Convolve, Node, ParallelConvolutions
from dreambot.engine.networks.network import Network, load
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Precision

SIDE = 500
BAR = 0.62
# At least, of the machine's own matrix product: of bfloat16's where a step computes in it, else of float32's.
PRODUCT_BARS: dict[Precision, float] = {"bfloat16": 0.88, "float32": 0.83}
TORCH_BAR = 0.85
GRADIENTS_DIFFER = 1e-3  # at most, PyTorch's from ours: the norm of the difference over that of ours
ROUNDS = 5
TURNS = 7
STEPS_A_TURN = 5
WARM_UP_TURNS = 2
PRODUCT_SIDES = (2048, 3072, 4096)
PRODUCTS_A_TURN = 4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Beside --short."""
    parser.add_argument("--torch", action="store_true", help="PyTorch too, where it is installed")


def run(short: bool, torch: bool = False) -> bool:
    """Print seconds a step of each, and our ratio to the tutorial's; whether all bars are met."""
    if torch and not _torch_agrees():
        return False
    names = [name for name in CONTENDERS if torch or not name.startswith("torch")]
    rounds = [_round(names) for _ in range(1 if short else ROUNDS)]
    middle = {name: statistics.median(row[name] for row in rounds) for name in rounds[0]}
    network = load("inception_v3")
    gflop = _gflop(network)
    print(f"{SIDE} × {SIDE}, {' + '.join(LAYERS)}; the tutorial's rounds: {_of_rounds(rounds, 'tutorial')}")
    for name in names:
        precision = network.precision if name == "engine" else ""
        print(f"{TITLES[name]:26}{middle[name]:.3f} s a step {precision}")
    print(f"{'arithmetic':26}{gflop:.1f} GFLOP a step")
    _print_share("float32", rounds, gflop, "engine-float32")
    share = _print_share(network.precision, rounds, gflop, "engine")
    met = share >= PRODUCT_BARS[network.precision]
    if torch:
        met = _print_torch(rounds) and met
    print(f"{'to the tutorial, float32':26}{_ratio(rounds, 'engine-float32', 'tutorial'):.3f}")
    ratio = _ratio(rounds, "engine", "tutorial")
    print(f"{'to the tutorial':26}{ratio:.3f} (bar: at most {BAR})")
    return met and ratio <= BAR


def _print_share(precision: Precision, rounds: list[dict[str, float]], gflop: float, name: str) -> float:
    """What share of the matrix product the steps of `name` reach, in turn with it."""
    product = statistics.median(row[precision] for row in rounds)
    share = statistics.median(gflop / row[name] / row[precision] for row in rounds)
    print(
        f"{f'product in {precision}':26}{product:.0f} GFLOP/s; a step reaches {share:.2f} of it "
        f"(bar where it is the quicker: at least {PRODUCT_BARS[precision]})"
    )
    return share


def _ratio(rounds: list[dict[str, float]], one: str, other: str) -> float:
    return statistics.median(row[one] / row[other] for row in rounds)


def _of_rounds(rounds: list[dict[str, float]], name: str) -> str:
    return ", ".join(f"{row[name]:.3f}" for row in rounds)


def _print_torch(rounds: list[dict[str, float]]) -> bool:
    """Whether our step, as the styles use it, takes so much less than PyTorch's at its best."""
    plain = _ratio(rounds, "engine-float32", "torch-float32")
    print(f"{'to PyTorch, float32':26}{plain:.3f}")
    ratio = statistics.median(row["engine"] / min(row["torch"], row["torch-float32"]) for row in rounds)
    print(f"{'to PyTorch at its best':26}{ratio:.3f} (bar: at most {TORCH_BAR})")
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
    """Seconds a step of each contender in processes of their own, and GFLOP/s of the matrix products."""
    with contextlib.ExitStack() as stack:
        contenders = [stack.enter_context(Contender(name)) for name in names]
        for _ in range(WARM_UP_TURNS):
            for contender in contenders:
                contender.turn()
        sides = {precision: _quickest_side(precision) for precision in PRODUCT_BARS}
        turns = [
            [*(contender.turn() for contender in contenders), *(_product(*each) for each in sides.items())]
            for _ in range(TURNS)
        ]
    middle = [statistics.median(column) for column in zip(*turns, strict=True)]
    return dict(zip([*names, *PRODUCT_BARS], middle, strict=True))


class Contender:
    """A process that takes STEPS_A_TURN steps each time it is told to."""

    def __init__(self, name: str) -> None:
        """`name` is a key of CONTENDERS."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.step", name],
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


def _torch(precision: Precision) -> Callable[[tf.Tensor], tf.Tensor]:
    gradient = TorchGradient(LAYERS, precision)
    return lambda picture: tf.constant(gradient.steps(np.array(picture), STEPS_A_TURN))


def _tutorial() -> Callable[[tf.Tensor], tf.Tensor]:
    loop = tutorial_loop()
    return lambda picture: loop(picture, STEPS_A_TURN, 0.01)


CONTENDERS = {
    "engine": _engine,
    "engine-float32": lambda: _engine("float32"),
    "torch": lambda: _torch(fastest_precision()),
    "torch-float32": lambda: _torch("float32"),
    "tutorial": _tutorial,
}
TITLES = {
    "engine": "this engine",
    "engine-float32": "this engine in float32",
    "torch": "PyTorch at its best",
    "torch-float32": "PyTorch in float32",
    "tutorial": "the tutorial's loop",
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


def _quickest_side(precision: Precision) -> int:
    """Of the matrices whose product this machine is quickest at."""
    return max(PRODUCT_SIDES, key=lambda side: max(_product(precision, side) for _ in range(2)))


def _product(precision: Precision, side: int) -> float:
    """GFLOP/s of PRODUCTS_A_TURN products of square matrices in a row."""
    square = tf.ones((side, side), precision)
    seconds = sum(_seconds(lambda: tf.linalg.matmul(square, square)[0, 0]) for _ in range(PRODUCTS_A_TURN))
    return PRODUCTS_A_TURN * 2 * side**3 / seconds / 1e9


def _seconds(work: Callable[[], tf.Tensor]) -> float:
    begin = time.perf_counter()
    work().numpy()
    return time.perf_counter() - begin


def _gflop(network: Network) -> float:
    """Of one step: each convolution's multiply and add, once forward and once for the gradient."""
    values = {"input": tf.zeros((1, SIDE, SIDE, 3))}
    total = 0
    for node in network.below(LAYERS):
        values[node.name] = node.operation(*(values[requester] for requester in node.inputs))
        outputs = (
            values[node.name] if isinstance(node.operation, ParallelConvolutions) else [values[node.name]]
        )
        for convolution, output in zip(_convolutions(node), outputs, strict=False):
            total += 2 * 2 * convolution.kernel.size * output.shape[1] * output.shape[2]
    return total / 1e9


def _convolutions(node: Node) -> tuple[Convolve, ...]:
    match node.operation:
        case Convolve() as convolution:
            return (convolution,)
        case ParallelConvolutions(convolutions):
            return convolutions
    return ()


if __name__ == "__main__":
    contend(sys.argv[1])

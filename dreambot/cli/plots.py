"""The plots of `python bot.py dream --plots FOLDER`."""

from __future__ import annotations

from pathlib import Path

from dreambot.engine.types import Pixels
from dreambot.pictures.encoding.encode import save
from dreambot.pictures.plots.plots import activation_curve, comparison, histograms

StepActivations = list[tuple[int, float]]  # (octave, activation) of each step


def write_plots(folder: Path, before: Pixels, after: Pixels, activations: StepActivations) -> None:
    """Write comparison.png, histograms.png and activation.png into `folder`. Raises OSError.

    Pictures are height × width × RGB, uint8.
    """
    octaves, values = zip(*activations, strict=True)
    plots = {
        "comparison": comparison(before, after, ("photograph", "dream")),
        "histograms": histograms(before, after),
        "activation": activation_curve(values, octaves),
    }
    for name, plot in plots.items():
        save(plot, folder / f"{name}.png")

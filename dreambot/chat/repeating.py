"""The line to type that dreams the same again, with the same picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dreambot.chat.tweaking import layers_text, strength_text
from dreambot.engine.styles import STYLES, style_settings
from dreambot.jobs.job import Handed, Job

if TYPE_CHECKING:
    from dreambot.engine.networks import Network

# Options of /dream that are settings by the same name.
OPTIONS = ("steps", "octaves", "octave_scale")


def repeat_line(job: Job, handed: Handed, network: Network, max_side: int) -> str:
    """«/dream style:eyes steps:3 seed:7»: what differs from the style's own settings, and the seed.

    `max_side` is what pictures are shrunk to where nobody says otherwise.
    """
    settings, options = job.settings, [f"style:{job.style}"]
    if job.style in STYLES:
        style = style_settings(job.style, network)
        if settings.layers != style.layers:
            options.append(f"layers:{layers_text(settings)}")
        if settings.step_size != style.step_size:
            options.append(f"strength:{strength_text(settings, style)}")
        options += [
            f"{name}:{value:g}"
            for name in OPTIONS
            if (value := getattr(settings, name)) != getattr(style, name)
        ]
    if handed.max_side < max_side:
        options.append(f"size:{handed.max_side}")
    return " ".join(("/dream", *options, f"seed:{settings.seed}"))

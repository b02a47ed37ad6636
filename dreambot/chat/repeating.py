"""The line to type that dreams the same again, with the same picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dreambot.chat.options import options_of
from dreambot.chat.speech import say
from dreambot.chat.tweaking import strength_text
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.styles.styles import style_settings
from dreambot.jobs.execution.render_size import SMALL
from dreambot.jobs.models.job import Handed, Job

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network

OF_A_ZOOM = ("style", "layers", "strength")  # the options that /zoom has, too


def repeat_line(job: Job, handed: Handed, network: Network, max_side: int, locale: str) -> str:
    """«/dream style:eyes steps:3 seed:7»: what differs from the style's own settings, and the seed.

    Commands and options are called as Discord shows them in the language of `locale`. `max_side` is what
    pictures are shrunk to where nobody says otherwise. Raises UnknownStyle.
    """
    options = options_of(job.style, job.settings, network).to_json()
    if "strength" in options:  # with all its digits
        options["strength"] = strength_text(job.settings, style_settings(job.style, network))
    if handed.max_side < max_side:
        options["size"] = handed.max_side
    if job.flight is not None:
        options = {name: value for name, value in options.items() if name in OF_A_ZOOM}
        options |= _flown(job.flight) | {"size": min(handed.max_side, SMALL["zoom"])}
    typed = {name: _typed(value) for name, value in (options | {"seed": job.settings.seed}).items()}
    typed |= {name: "…" for name in ("guide", "mask") if getattr(handed, name) is not None}
    words = [f"{say(locale, 'setting-name', name=name)}:{value}" for name, value in typed.items()]
    command = say(locale, "command-zoom-name" if job.flight else "command-dream-name")
    return " ".join((f"/{command}", *words))


def _flown(flight: Zoom) -> dict[str, object]:
    """The options of /zoom that are not as for every flight."""
    usual = Zoom()
    flown: dict[str, object] = {"frames": flight.frames}
    if flight.zoom != usual.zoom:
        flown["speed"] = round(100 * (flight.zoom - 1), 3)
    if flight.rotation:
        flown["rotation"] = flight.rotation
    if flight.loop:
        flown["loop"] = True
    return flown


def _typed(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)

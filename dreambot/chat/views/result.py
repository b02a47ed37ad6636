"""The message with the dream: what it says under the picture, and the picture's alt text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord.utils import escape_mentions

from dreambot.chat.speech import say
from dreambot.engine.settings import DreamSettings
from dreambot.jobs.job import Job
from dreambot.jobs.outcome import Result

if TYPE_CHECKING:
    from dreambot.engine.networks import Network

ALT_TEXT_AT_MOST = 1024  # Discord's limit
FALLBACK_NOTE = "The default network's weights were not to be had, so I dreamed on the small one I carry."


def settings_text(settings: DreamSettings) -> str:
    """«mixed4 + mixed5 · 15 steps × 5 octaves of 1.4 · step size 0.02 · seed 7»."""
    octaves = f" × {settings.octaves} octaves of {settings.octave_scale:g}" if settings.octaves > 1 else ""
    return (
        f"{' + '.join(settings.layer_names)} · {settings.steps} steps{octaves}"
        f" · step size {settings.step_size:.3g} · seed {settings.seed}"
    )


def result_text(job: Job, result: Result, network: Network) -> str:
    """What it is, style, settings, size, seconds and network."""
    size = f"{result.width} × {result.height}"
    if result.shrunk:
        size += " (made smaller to fit the upload limit)"
    lines = [
        _headline(job),
        f"-# {settings_text(job.settings)}",
        f"-# {size} · {result.seconds:.1f} s · {network.spec.title} on {result.device}",
    ]
    if network.fallback_reason:
        lines.append(f"-# {FALLBACK_NOTE}")
    return "\n".join(lines)


def _headline(job: Job) -> str:
    locale = job.source.locale
    if job.kind == "variations":
        return say(locale, "kinds-variations", style=job.style)
    if job.kind == "zoom":
        return say(locale, "kinds-zoom", style=job.style)
    return f"🌀 Dreamed in the style **{job.style}**"


def alt_text(job: Job, filename: str, network: Network) -> str:
    """For those who can't see the picture."""
    if job.kind != "dream":
        layers = " + ".join(job.settings.layer_names)
        values = {"filename": escape_mentions(filename), "style": job.style, "layers": layers}
        alt = say(job.source.locale, f"kinds-{job.kind}-alt", **values, network=network.spec.title)
        return alt[:ALT_TEXT_AT_MOST]
    text = (
        f"{escape_mentions(filename)}, dreamed by a neural network ({network.spec.title}) "
        f"in the style {job.style}: "
        f"what its layers {' and '.join(job.settings.layer_names)} see, made visible all over the picture."
    )
    return text[:ALT_TEXT_AT_MOST]


def asker_text(job: Job) -> str:
    """Whose it is, where a button was pressed: then nothing else says so. It calls nobody."""
    if job.parent is None or job.source.private:
        return ""
    return f"\n-# {say(job.source.locale, 'button-asked', member=f'<@{job.source.member}>')}"

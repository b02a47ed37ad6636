"""The message with a dream: the text beside the picture, and the picture's alt text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord.utils import escape_mentions

from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.limits import ALT_TEXT_LENGTH
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.layer_lists import write_layers
from dreambot.jobs.models.job import Job
from dreambot.jobs.models.result import Result

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network


def settings_text(settings: DreamSettings, locale: str) -> str:
    """Return «2.5*mixed4 + mixed6 · 15 steps × 5 octaves (scale 1.4) · step size 0.02 · seed 7».

    With a taper: «2 steps in the largest octave, 1.8 times as many in each smaller one · up to 8 octaves
    (scale 1.4)», because octaves too small for the network are left out.
    """
    return translate(
        locale,
        "dreamed-settings",
        layers=" + ".join(write_layers([layer]) for layer in settings.layers),
        shape=_shape(settings),
        steps=settings.steps,
        octaves=settings.octaves,
        taper=settings.taper,
        scale=settings.octave_scale,
        size=float(f"{settings.step_size:.3g}"),
        seed=str(settings.seed),  # to be copied: without the language's marks between thousands
    )


def result_text(job: Job, result: Result, network: Network) -> str:
    """Return kind, style, settings, size, seconds and network of a dream, in three lines."""
    locale = job.requester.locale
    lines = [_headline(job), settings_text(job.settings, locale), outcome_text(result, network, locale)]
    return "\n-# ".join(lines)


def outcome_text(result: Result, network: Network, locale: str) -> str:
    """Return «450 × 300 · 2.1 s · Inception v3 on CPU»."""
    size = f"{result.width} × {result.height}"
    if result.shrunk:
        size = translate(locale, "dreamed-smaller", size=size)
    title, device = network.spec.title, result.device
    return translate(locale, "dreamed-on", size=size, seconds=result.seconds, network=title, device=device)


def _headline(job: Job) -> str:
    locale = job.requester.locale
    if job.kind == "variations":
        return translate(locale, "dreamed-variations", style=job.style)
    if job.kind == "zoom":
        return translate(locale, "dreamed-zoom", style=job.style)
    return translate(locale, "dreamed-style", style=job.style)


def alt_text(job: Job, filename: str, network: Network) -> str:
    """Return the alt text of the picture, for members who can't see it."""
    if job.kind != "dream":
        values = {"filename": escape_mentions(filename), "style": job.style, "layers": _layers(job.settings)}
        alt = translate(job.requester.locale, f"dreamed-{job.kind}-alt", **values, network=network.spec.title)
        return alt[:ALT_TEXT_LENGTH]
    text = translate(
        job.requester.locale,
        "dreamed-alt",
        file=escape_mentions(filename),
        network=network.spec.title,
        style=job.style,
        layers=_layers(job.settings),
        count=len(job.settings.layers),
    )
    return text[:ALT_TEXT_LENGTH]


def requester_text(job: Job) -> str:
    """Return the line that names the member, after a button: nothing else does then. It notifies nobody."""
    if job.parent is None or job.requester.private:
        return ""
    return f"\n-# {translate(job.requester.locale, 'button-requester', member=f'<@{job.requester.member}>')}"


def _shape(settings: DreamSettings) -> str:
    if settings.octaves == 1:
        return "single"
    return "tapered" if settings.taper > 1 else "even"


def _layers(settings: DreamSettings) -> str:
    return " + ".join(settings.layer_names)

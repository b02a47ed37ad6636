"""The button Details: settings, charts and recipe of a dream, and the command that repeats it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from dreambot.chat.bot import Interaction
from dreambot.chat.delivery.result_message import outcome_text, settings_text
from dreambot.chat.extensions.dream.engine_settings import options_of
from dreambot.chat.extensions.result_buttons.compare import read_dream, stored_pictures
from dreambot.chat.extensions.result_buttons.tweak_modal import strength_text
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.pages import Document, Page, PageImage
from dreambot.chat.submission.job_inputs import result_of
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.styles.styles import style_settings
from dreambot.jobs.execution.render_size import SMALL
from dreambot.jobs.models.job import InputRef, Job
from dreambot.jobs.models.records import JobRecord
from dreambot.jobs.models.result import Result
from dreambot.pictures.encoding.encode import Encoded, encode
from dreambot.pictures.encoding.lossless import from_lossless
from dreambot.pictures.encoding.metadata import read_metadata
from dreambot.pictures.plots.plots import activation_curve, histograms

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network


async def details(interaction: Interaction, record: JobRecord) -> None:
    """Show the page about the dream, to the user alone. Raises PictureLost or NoResult."""
    result, locale = result_of(record), interaction.locale.value
    before, after = await stored_pictures(interaction, record)
    await interaction.response.defer(ephemeral=True, thinking=True)
    charts = []
    if record.job.kind == "dream":
        charts = await asyncio.to_thread(_charts, before, after, result, record.job.id)
    alt = translate(locale, "details-alt")
    page = Page(
        translate(locale, "details-title"),
        _details_text(interaction, record, result),
        [PageImage(chart.data, chart.filename, alt) for chart in charts],
        _recipe_document(read_metadata(after), record.job.id, locale),
    )
    await interaction.edit_original_response(view=page.view(), attachments=page.files())


def _charts(before: bytes, after: bytes, result: Result, job_id: str) -> list[Encoded]:
    """Return the histograms of picture and dream, and the activation step by step where it was measured."""
    charts = {"colours": histograms(from_lossless(before), read_dream(after))}
    if result.curve:
        octaves, values = zip(*result.curve, strict=True)
        charts["activation"] = activation_curve(values, octaves)
    return [encode(pixels, limit_bytes=4_000_000, stem=f"{name}-{job_id}") for name, pixels in charts.items()]


def _details_text(interaction: Interaction, record: JobRecord, result: Result) -> str:
    job, services, locale = record.job, interaction.client.services, interaction.locale.value
    parts = [
        f"**{job.style}** · {settings_text(job.settings, locale)}",
        "-# " + outcome_text(result, services.network, locale),
        translate(locale, "details-repeat"),
        f"```\n{command_line_for(job, record.input_ref, services.network, services.max_side, locale)}\n```",
    ]
    if job.enlarge > 1:
        parts.append(translate(locale, "details-bigger"))
    return "\n".join(parts)


def _recipe_document(text: str | None, job_id: str, locale: str) -> Document | None:
    """Return the recipe as a file: its checksums are too long for the lines of a message."""
    if text is None:
        return None
    return Document(translate(locale, "details-recipe"), f"{text}\n".encode(), f"recipe-{job_id}.json")


ZOOM_OPTIONS = ("style", "layers", "strength")  # those of DreamOptions that /zoom has too


def command_line_for(job: Job, input_ref: InputRef, network: Network, max_side: int, locale: str) -> str:
    """Return «/dream style:eyes steps:3 seed:7»: what differs from the style's own settings, and the seed.

    Commands and options have the names that Discord shows in the language of `locale`. `max_side` is the size
    in pixels to which pictures are shrunk by default. Raises UnknownStyle.
    """
    options = options_of(job.style, job.settings, network).to_json()
    if "strength" in options:  # with all its digits
        options["strength"] = strength_text(job.settings, style_settings(job.style, network))
    if input_ref.max_side < max_side:
        options["size"] = input_ref.max_side
    if job.flight is not None:
        options = {name: value for name, value in options.items() if name in ZOOM_OPTIONS}
        options |= _flight_options(job.flight) | {"size": min(input_ref.max_side, SMALL["zoom"])}
    typed = {name: _option_text(value) for name, value in (options | {"seed": job.settings.seed}).items()}
    typed |= {name: "…" for name in ("guide", "mask") if getattr(input_ref, name) is not None}
    words = [f"{translate(locale, 'setting-name', name=name)}:{value}" for name, value in typed.items()]
    command = translate(locale, "command-zoom-name" if job.flight else "command-dream-name")
    return " ".join((f"/{command}", *words))


def _flight_options(flight: Zoom) -> dict[str, object]:
    """Return the options of /zoom that differ from its defaults, and the number of frames."""
    usual = Zoom()
    options: dict[str, object] = {"frames": flight.frames}
    if flight.zoom != usual.zoom:
        options["speed"] = round(100 * (flight.zoom - 1), 3)
    if flight.rotation:
        options["rotation"] = flight.rotation
    if flight.loop:
        options["loop"] = True
    return options


def _option_text(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)

"""Looking closer at a dream: before and after side by side, and all that is known of it."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING

import discord

from dreambot.chat.repeating import repeat_line
from dreambot.chat.showing import Document, Page, Picture
from dreambot.chat.speech import say
from dreambot.chat.views.result import made_text, settings_text
from dreambot.chat.wishes import picture_of, result_of
from dreambot.engine.types import Pixels
from dreambot.jobs.models.records import JobRecord
from dreambot.jobs.models.result import Result
from dreambot.pictures.decoding.decode import DecodeLimits, decode
from dreambot.pictures.encoding.encode import Encoded, encode
from dreambot.pictures.encoding.lossless import from_lossless
from dreambot.pictures.encoding.metadata import read_note
from dreambot.pictures.plots.plots import activation_curve, comparison, histograms

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot


async def compare(interaction: discord.Interaction[DreamBot], record: JobRecord) -> None:
    """The picture and its dream side by side, for whoever asked alone. Raises PictureLost or NotDone."""
    locale = interaction.locale.value
    before, after = await _pictures(interaction, record)
    await interaction.response.defer(ephemeral=True, thinking=True)
    file = await asyncio.to_thread(_compared, before, after, interaction.filesize_limit, record.job.id)
    file.description = say(locale, "compare-alt", filename=record.handed.filename)
    file.spoiler = record.handed.spoiler
    await interaction.edit_original_response(attachments=[file])


async def details(interaction: discord.Interaction[DreamBot], record: JobRecord) -> None:
    """Settings, charts, the line that repeats it and its recipe. Raises PictureLost or NotDone."""
    result, locale = result_of(record), interaction.locale.value
    before, after = await _pictures(interaction, record)
    await interaction.response.defer(ephemeral=True, thinking=True)
    charts = []
    if record.job.kind == "dream":
        charts = await asyncio.to_thread(_charts, before, after, result, record.job.id)
    alt = say(locale, "details-alt")
    page = Page(
        say(locale, "details-title"),
        _told(interaction, record, result),
        [Picture(chart.data, chart.filename, alt) for chart in charts],
        _recipe(read_note(after), record.job.id, locale),
    )
    await interaction.edit_original_response(view=page.view(), attachments=page.files())


async def _pictures(interaction: discord.Interaction[DreamBot], record: JobRecord) -> tuple[bytes, bytes]:
    """The files of the picture and of its dream."""
    service = interaction.client.studio.service
    return await service.picture(picture_of(record).url), await service.picture(result_of(record).picture)


def _compared(before: bytes, after: bytes, limit_bytes: int, job_id: str) -> discord.File:
    pixels = comparison(from_lossless(before), _dreamt(after))
    encoded = encode(pixels, limit_bytes=limit_bytes, stem=f"compare-{job_id}")
    return discord.File(io.BytesIO(encoded.data), encoded.filename)


def _charts(before: bytes, after: bytes, result: Result, job_id: str) -> list[Encoded]:
    charts = {"colours": histograms(from_lossless(before), _dreamt(after))}
    if result.climb:
        octaves, values = zip(*result.climb, strict=True)
        charts["activation"] = activation_curve(values, octaves)
    return [encode(pixels, limit_bytes=4_000_000, stem=f"{name}-{job_id}") for name, pixels in charts.items()]


def _dreamt(file: bytes) -> Pixels:
    return decode(file, max_side=None, limits=DecodeLimits(max_bytes=len(file))).pixels  # our own file


def _told(interaction: discord.Interaction[DreamBot], record: JobRecord, result: Result) -> str:
    job, studio, locale = record.job, interaction.client.studio, interaction.locale.value
    parts = [
        f"**{job.style}** · {settings_text(job.settings, locale)}",
        "-# " + made_text(result, studio.network, locale),
        say(locale, "details-repeat"),
        f"```\n{repeat_line(job, record.handed, studio.network, studio.max_side, locale)}\n```",
    ]
    if job.enlarge > 1:
        parts.append(say(locale, "details-bigger"))
    return "\n".join(parts)


def _recipe(text: str | None, job_id: str, locale: str) -> Document | None:
    """A file to be kept: its checksums are longer than the lines of a message."""
    if text is None:
        return None
    return Document(say(locale, "details-recipe"), f"{text}\n".encode(), f"recipe-{job_id}.json")

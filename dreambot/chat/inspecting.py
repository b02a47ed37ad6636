"""Looking closer at a dream: before and after side by side, and all that is known of it."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING

import discord
import numpy as np

from dreambot.chat.repeating import repeat_line
from dreambot.chat.speech import say
from dreambot.chat.views.result import made_text, settings_text
from dreambot.chat.wishes import picture_of, result_of
from dreambot.engine.types import Pixels
from dreambot.jobs.outcome import Result
from dreambot.jobs.records import JobRecord
from dreambot.pictures.decode import DecodeLimits, decode
from dreambot.pictures.encode import encode
from dreambot.pictures.lossless import from_lossless
from dreambot.pictures.notes import read_note
from dreambot.pictures.plots import activation_curve, comparison, histograms

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot

DESCRIPTION_AT_MOST = 4096  # characters of an embed, says Discord


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
    embed = _told(interaction, record, result, read_note(after))
    if record.job.kind != "dream":
        await interaction.edit_original_response(embed=embed)
        return
    file = await asyncio.to_thread(_charts, before, after, result, record.job.id)
    file.description = say(locale, "details-alt")
    embed.set_image(url=f"attachment://{file.filename}")
    await interaction.edit_original_response(embed=embed, attachments=[file])


async def _pictures(interaction: discord.Interaction[DreamBot], record: JobRecord) -> tuple[bytes, bytes]:
    """The files of the picture and of its dream."""
    service = interaction.client.studio.service
    return await service.picture(picture_of(record).url), await service.picture(result_of(record).picture)


def _compared(before: bytes, after: bytes, limit_bytes: int, job_id: str) -> discord.File:
    pixels = comparison(from_lossless(before), _dreamt(after))
    encoded = encode(pixels, limit_bytes=limit_bytes, stem=f"compare-{job_id}")
    return discord.File(io.BytesIO(encoded.data), encoded.filename)


def _charts(before: bytes, after: bytes, result: Result, job_id: str) -> discord.File:
    charts = [histograms(from_lossless(before), _dreamt(after))]
    if result.climb:
        octaves, values = zip(*result.climb, strict=True)
        charts.append(activation_curve(values, octaves))
    encoded = encode(np.concatenate(charts), limit_bytes=8_000_000, stem=f"details-{job_id}")
    return discord.File(io.BytesIO(encoded.data), encoded.filename)


def _dreamt(file: bytes) -> Pixels:
    return decode(file, max_side=None, limits=DecodeLimits(max_bytes=len(file))).pixels  # our own file


def _told(
    interaction: discord.Interaction[DreamBot], record: JobRecord, result: Result, recipe: str | None
) -> discord.Embed:
    job, studio, locale = record.job, interaction.client.studio, interaction.locale.value
    parts = [
        f"**{job.style}** · {settings_text(job.settings, locale)}",
        "-# " + made_text(result, studio.network, locale),
        say(locale, "details-repeat"),
        f"```\n{repeat_line(job, record.handed, studio.network, studio.max_side)}\n```",
    ]
    if job.enlarge > 1:
        parts.append(say(locale, "details-bigger"))
    if recipe is not None:
        parts += [say(locale, "details-recipe"), f"```json\n{recipe}\n```"]
    text = "\n".join(parts)
    return discord.Embed(
        title=say(locale, "details-title"),
        description=text[:DESCRIPTION_AT_MOST],
        colour=discord.Colour.blurple(),
    )

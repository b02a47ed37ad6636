"""The button Compare: picture and dream side by side."""

from __future__ import annotations

import asyncio
import io

import discord

from dreambot.chat.bot import Interaction
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.submission.job_inputs import picture_of, result_of
from dreambot.engine.types import Pixels
from dreambot.jobs.models.records import JobRecord
from dreambot.pictures.decoding.decode import DecodeLimits, decode
from dreambot.pictures.encoding.encode import encode
from dreambot.pictures.encoding.lossless import from_lossless
from dreambot.pictures.plots.plots import comparison


async def compare(interaction: Interaction, record: JobRecord) -> None:
    """Show the picture and its dream side by side, to the user alone. Raises PictureLost or NoResult."""
    locale = interaction.locale.value
    before, after = await stored_pictures(interaction, record)
    await interaction.response.defer(ephemeral=True, thinking=True)
    file = await asyncio.to_thread(comparison_file, before, after, interaction.filesize_limit, record.job.id)
    file.description = translate(locale, "compare-alt", filename=record.input_ref.filename)
    file.spoiler = record.input_ref.spoiler
    await interaction.edit_original_response(attachments=[file])


async def stored_pictures(interaction: Interaction, record: JobRecord) -> tuple[bytes, bytes]:
    """Return the stored files of the picture and of its dream. Raises PictureLost or NoResult."""
    service = interaction.client.services.service
    return await service.store.get(picture_of(record).url), await service.store.get(result_of(record).picture)


def comparison_file(before: bytes, after: bytes, limit_bytes: int, job_id: str) -> discord.File:
    """Return the two stored files side by side, in at most `limit_bytes`. Raises CannotFit."""
    pixels = comparison(from_lossless(before), read_dream(after))
    encoded = encode(pixels, limit_bytes=limit_bytes, stem=f"compare-{job_id}")
    return discord.File(io.BytesIO(encoded.data), encoded.filename)


def read_dream(file: bytes) -> Pixels:
    """Return the pixels of a stored dream, which may be larger than members may send."""
    return decode(file, max_side=None, limits=DecodeLimits(max_bytes=len(file))).pixels  # our own file

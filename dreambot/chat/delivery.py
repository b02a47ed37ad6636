"""The one visible answer: the dream, in the channel where it was asked for."""

from __future__ import annotations

import asyncio
import io
import logging
from typing import TYPE_CHECKING

import discord

from dreambot.chat.views.result import alt_text, result_text
from dreambot.jobs.job import Dreamt, Job
from dreambot.pictures.encode import Encoded, encode

if TYPE_CHECKING:
    from dreambot.engine.networks import Network

log = logging.getLogger(__name__)


async def deliver(
    interaction: discord.Interaction, job: Job, dreamt: Dreamt, network: Network, filename: str, spoiler: bool
) -> None:
    """Answer with the dream, in a file that the server lets through.

    Edits the interaction's own answer; once its token has expired (15 minutes), or where Discord refuses
    the edit, posts to the channel and mentions the member. Raises CannotFit, or discord.HTTPException
    when the channel can't be written to either.
    """
    encoded = await asyncio.to_thread(
        encode,
        dreamt.pixels,
        limit_bytes=interaction.filesize_limit,
        stem=f"dream-{job.id}",
        note=dreamt.recipe.to_text(),
    )
    text = result_text(job, dreamt, encoded, network)
    description = alt_text(job, filename, network)
    if not interaction.is_expired():
        try:
            await interaction.edit_original_response(
                content=text, attachments=[_file(encoded, description, spoiler)]
            )
            return
        except discord.HTTPException as error:
            log.warning("Dream %s could not be put in its place (%s); posting it", job.id, error)
    await _post(interaction, f"{interaction.user.mention}\n{text}", _file(encoded, description, spoiler))


def _file(encoded: Encoded, description: str, spoiler: bool) -> discord.File:
    return discord.File(io.BytesIO(encoded.data), encoded.filename, description=description, spoiler=spoiler)


async def _post(interaction: discord.Interaction, text: str, file: discord.File) -> None:
    channel = interaction.channel
    if not isinstance(channel, discord.abc.Messageable):
        raise TypeError(f"interaction {interaction.id} came from no channel that takes messages")
    await channel.send(text, file=file, allowed_mentions=discord.AllowedMentions(users=[interaction.user]))

"""The button Delete: takes the message with a dream away."""

from __future__ import annotations

from dreambot.chat.bot import Interaction
from dreambot.chat.i18n.catalogue import translate
from dreambot.jobs.models.records import JobRecord


async def delete(interaction: Interaction, record: JobRecord) -> None:
    """Delete the message, and say when the job and its pictures are deleted too: at the end of retention."""
    await interaction.response.defer()
    await interaction.delete_original_response()
    ended = record.ended_at or record.created_at
    expires_at = round(ended + interaction.client.services.service.keep_seconds)
    text = translate(interaction.locale.value, "delete-done", when=f"<t:{expires_at}:R>")
    await interaction.followup.send(text, ephemeral=True)

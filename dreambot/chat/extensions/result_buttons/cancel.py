"""The button Cancel: stops a dream that waits or is being dreamed."""

from __future__ import annotations

from dreambot.chat.bot import Interaction
from dreambot.chat.errors.handler import ERROR_MARK
from dreambot.chat.errors.types import AlreadyEnded
from dreambot.chat.i18n.catalogue import translate
from dreambot.jobs.models.records import JobRecord


async def cancel(interaction: Interaction, record: JobRecord) -> None:
    """Stop the dream; its message then says so, as the answer of the job. Raises AlreadyEnded."""
    if record.state not in ("queued", "running"):
        raise AlreadyEnded
    await interaction.response.defer()
    if not await interaction.client.services.service.cancel(record.job.id):
        text = translate(interaction.locale.value, "cancel-already-ended")
        await interaction.followup.send(f"{ERROR_MARK} {text}", ephemeral=True)

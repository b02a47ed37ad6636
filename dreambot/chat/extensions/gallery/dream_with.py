"""The button below /styles and /layers: dreams the member's last picture with one option."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dreambot.chat.bot import Interaction
from dreambot.chat.errors.types import NoEarlierPicture
from dreambot.chat.extensions.dream.engine_settings import settings_of
from dreambot.chat.extensions.dream.options import DreamOptions
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.job_inputs import picture_of
from dreambot.chat.submission.request import DreamRequest
from dreambot.chat.submission.submit import submit


async def dream_last_with(interaction: Interaction, option: str, values: Sequence[str]) -> None:
    """Submit the member's last picture here with `option` set; a private one stays private.

    Raises NoEarlierPicture, and what `submit` raises.
    """
    services, value = interaction.client.services, values[0]
    record = await services.service.jobs.latest(interaction.user.id, interaction.channel_id or 0)
    if record is None or record.picture is None:
        raise NoEarlierPicture(option, value)
    options = DreamOptions.from_json({option: value})
    default = await style_at(services, interaction.guild_id)
    input_ref = replace(picture_of(record), guide=None, mask=None, max_side=services.max_side)
    settings = settings_of(options, services.network, default)
    request = DreamRequest(
        input_ref, options.style_or(default), settings, private=record.job.requester.private
    )
    await submit(interaction, request)

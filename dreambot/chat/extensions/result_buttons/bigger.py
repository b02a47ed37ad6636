"""The button Bigger: the same dream at up to twice the size of its picture."""

from __future__ import annotations

from dataclasses import replace

from dreambot.chat.bot import Interaction
from dreambot.chat.errors.types import MaximumSizeReached
from dreambot.chat.submission.guild_policy import guild_settings_of
from dreambot.chat.submission.job_inputs import request_like, result_of
from dreambot.chat.submission.request import DreamRequest
from dreambot.chat.submission.submit import submit
from dreambot.jobs.execution.render_size import LONGEST
from dreambot.jobs.models.job import ENLARGE
from dreambot.jobs.models.records import JobRecord

NOTICEABLE = 1.02  # times as large: nobody sees a smaller difference


async def bigger(interaction: Interaction, record: JobRecord) -> None:
    """Submit the larger dream. Raises MaximumSizeReached, NoResult and what `submit` raises."""
    # The operator's limit is for pictures that come in; this is the one way to be larger, up to twice.
    limit = min(2 * interaction.client.services.max_side, LONGEST)
    guild_limit = (await guild_settings_of(interaction)).max_side
    if guild_limit is not None:
        limit = min(limit, guild_limit)
    await submit(interaction, bigger_request(record, limit))


def bigger_request(record: JobRecord, max_side: int) -> DreamRequest:
    """Return the request for the same dream, up to ENLARGE times its picture and `max_side` pixels.

    Raises MaximumSizeReached or NoResult.
    """
    result, enlarged = result_of(record), record.job.enlarge
    side = max(result.width, result.height) / enlarged
    enlarge = min(ENLARGE[1], max_side / side)
    if enlarge < enlarged * NOTICEABLE:
        raise MaximumSizeReached(max_side)
    return replace(request_like(record, record.job.settings), enlarge=enlarge)

"""What happens when a button is pressed, a dream of the four is picked, or a form is sent: after any restart.

Discord hands back the custom_id alone; the rest is looked up in the journal. Every new dream goes the way of
the commands, through asking.ask: with the same limits, and an answer of its own.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import discord

from dreambot.chat.bot import Interaction
from dreambot.chat.delivery.result_buttons import CANCEL, DELETE, PICKS
from dreambot.chat.errors.handler import report_error
from dreambot.chat.errors.types import AlreadyEnded, JobExpired, NotJobOwner, PrivateJob
from dreambot.chat.extensions.result_buttons import actions
from dreambot.chat.extensions.result_buttons.compare import compare
from dreambot.chat.extensions.result_buttons.details import details
from dreambot.chat.extensions.result_buttons.tweak_modal import FORM, open_form, read_form
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.permissions import can_manage_job, can_view_job
from dreambot.chat.submission.guild_policy import guild_settings_of
from dreambot.chat.submission.request import DreamRequest
from dreambot.chat.submission.submit import submit
from dreambot.jobs.execution.render_size import LONGEST
from dreambot.jobs.models.records import JobRecord

OF_THE_MEMBER = frozenset({CANCEL, DELETE})

Action = Callable[[Interaction, JobRecord], Awaitable[None]]


class DreamButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"dream:(?P<action>[a-z]+[1-4]?):(?P<job>[0-9a-f]{12})",
):
    """Any of the buttons that views.buttons makes, of this life of the bot or an earlier one."""

    def __init__(self, item: discord.ui.Button[discord.ui.View], action: str, job_id: str) -> None:
        """`item` as it stands under the message."""
        super().__init__(item)
        self._action, self._job_id = action, job_id

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> DreamButton:
        """See DynamicItem."""
        assert isinstance(item, discord.ui.Button)
        return cls(item, match["action"], match["job"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """See DynamicItem."""
        await dispatch(interaction, self._action, self._job_id)


async def on_modal_submit(interaction: Interaction) -> None:
    """A form that was sent; one of another's is left to whoever opened it."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    sent = cast(Mapping[str, Any], interaction.data)
    if form := re.fullmatch(FORM, sent["custom_id"]):
        await dispatch(interaction, "tweaked", form["job"])


async def dispatch(interaction: Interaction, action: str, job_id: str) -> None:
    """Do what was asked for, if the user may; an error is told to them alone."""
    try:
        record = await authorize(interaction, action, job_id)
        await ACTIONS[action](interaction, record)
    except Exception as error:  # noqa: BLE001 - reported and logged there
        await report_error(interaction, error)


async def authorize(interaction: Interaction, action: str, job_id: str) -> JobRecord:
    """The dream that it is about. Raises JobExpired, PrivateJob or NotJobOwner."""
    record = await interaction.client.services.service.record(job_id)
    if record is None:
        raise JobExpired
    if not can_view_job(interaction, record.job):
        raise PrivateJob
    if action in OF_THE_MEMBER and not can_manage_job(interaction, record.job):
        raise NotJobOwner
    return record


def _asking(request: Callable[[JobRecord], DreamRequest]) -> Action:
    async def asking(interaction: Interaction, record: JobRecord) -> None:
        await submit(interaction, request(record))

    return asking


def _picking(number: int) -> Action:
    async def picking(interaction: Interaction, record: JobRecord) -> None:
        await submit(interaction, actions.picked(record, number, interaction.client.services.network))

    return picking


async def _bigger(interaction: Interaction, record: JobRecord) -> None:
    # The operator's limit is for pictures that come in; this is the one way to be larger, up to twice.
    limit = min(2 * interaction.client.services.max_side, LONGEST)
    largest = (await guild_settings_of(interaction)).max_side
    if largest is not None:
        limit = min(limit, largest)
    await submit(interaction, actions.bigger(record, limit))


async def _tweaked(interaction: Interaction, record: JobRecord) -> None:
    style, settings = read_form(interaction, record.job, interaction.client.services.network)
    await submit(interaction, actions.tweaked(record, style, settings))


async def _cancel(interaction: Interaction, record: JobRecord) -> None:
    """The message itself says it, once: by the way of all answers."""
    if record.state not in ("queued", "running"):
        raise AlreadyEnded
    await interaction.response.defer()
    if not await interaction.client.services.service.cancel_job(record.job.id):
        await interaction.followup.send(
            f"⚠️ {translate(interaction.locale.value, 'cancel-over')}", ephemeral=True
        )


async def _delete(interaction: Interaction, record: JobRecord) -> None:
    """The message; what the journal and the store have of it goes when its time is over."""
    await interaction.response.defer()
    await interaction.delete_original_response()
    ended = record.ended_at or record.created_at
    forgotten = round(ended + interaction.client.services.service.keep_seconds)
    text = translate(interaction.locale.value, "delete-done", when=f"<t:{forgotten}:R>")
    await interaction.followup.send(text, ephemeral=True)


ACTIONS: dict[str, Action] = {
    "again": _asking(actions.again),
    "deeper": _asking(actions.deeper),
    "vary": _asking(actions.vary),
    "bigger": _bigger,
    "tweak": open_form,
    "tweaked": _tweaked,
    "zoom": _asking(actions.zoom),
    "compare": compare,
    "details": details,
    DELETE: _delete,
    CANCEL: _cancel,
    **{action: _picking(number) for number, action in enumerate(PICKS)},
}

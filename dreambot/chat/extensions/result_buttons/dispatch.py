"""Dispatches a pressed button or a submitted modal of a dream to its action, after any restart too.

Discord sends back the custom_id alone; the rest is looked up in the database. Every new dream is submitted as
those of the commands are, by submission/submit.py: with the same limits, and an answer of its own.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import discord

from dreambot.chat.bot import Interaction
from dreambot.chat.delivery.result_buttons import BIGGER, CANCEL, DELETE, PICKS
from dreambot.chat.errors.handler import report_error
from dreambot.chat.errors.types import JobExpired, NotJobOwner, PrivateJob
from dreambot.chat.extensions.result_buttons import actions
from dreambot.chat.extensions.result_buttons.bigger import bigger
from dreambot.chat.extensions.result_buttons.cancel import cancel
from dreambot.chat.extensions.result_buttons.compare import compare
from dreambot.chat.extensions.result_buttons.delete import delete
from dreambot.chat.extensions.result_buttons.details import details
from dreambot.chat.extensions.result_buttons.tweak_modal import MODAL_ID, open_modal, submit_modal
from dreambot.chat.permissions import can_manage_job, can_view_job
from dreambot.chat.submission.request import DreamRequest
from dreambot.chat.submission.submit import submit
from dreambot.jobs.models.records import JobRecord

OWNER_ACTIONS = frozenset({CANCEL.action, DELETE})

Action = Callable[[Interaction, JobRecord], Awaitable[None]]


class DreamButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"dream:(?P<action>[a-z]+[1-4]?):(?P<job>[0-9a-f]{12})",
):
    """Any button of delivery/result_buttons.py, made by this process of the bot or an earlier one."""

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
    """Dispatch the modal behind Tweak; other modals are left to other listeners."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    sent = cast(Mapping[str, Any], interaction.data)
    if modal := re.fullmatch(MODAL_ID, sent["custom_id"]):
        await dispatch(interaction, "tweaked", modal["job"])


async def dispatch(interaction: Interaction, action: str, job_id: str) -> None:
    """Carry out the action, if the user may; an error is shown to them alone."""
    try:
        record = await authorize(interaction, action, job_id)
        await ACTIONS[action](interaction, record)
    except Exception as error:  # noqa: BLE001 - reported and logged there
        await report_error(interaction, error)


async def authorize(interaction: Interaction, action: str, job_id: str) -> JobRecord:
    """Return the job that the action is about. Raises JobExpired, PrivateJob or NotJobOwner."""
    record = await interaction.client.services.service.jobs.get(job_id)
    if record is None:
        raise JobExpired
    if not can_view_job(interaction, record.job):
        raise PrivateJob
    if action in OWNER_ACTIONS and not can_manage_job(interaction, record.job):
        raise NotJobOwner
    return record


def _submits(build: Callable[[JobRecord], DreamRequest]) -> Action:
    """Return the action that submits the request which `build` makes of the job."""

    async def action(interaction: Interaction, record: JobRecord) -> None:
        await submit(interaction, build(record))

    return action


def _submits_variation(number: int) -> Action:
    """Return the action that submits variation `number` (0 to 3) of the job."""

    async def action(interaction: Interaction, record: JobRecord) -> None:
        await submit(interaction, actions.picked(record, number, interaction.client.services.network))

    return action


ACTIONS: dict[str, Action] = {
    "again": _submits(actions.again),
    "deeper": _submits(actions.deeper),
    "vary": _submits(actions.vary),
    BIGGER: bigger,
    "tweak": open_modal,
    "tweaked": submit_modal,
    "zoom": _submits(actions.zoom),
    "compare": compare,
    "details": details,
    DELETE: delete,
    CANCEL.action: cancel,
    **{pick.action: _submits_variation(number) for number, pick in enumerate(PICKS)},
}

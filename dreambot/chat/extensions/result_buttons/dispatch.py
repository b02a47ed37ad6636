"""What happens when a button is pressed, a dream of the four is picked, or a form is sent: after any restart.

Discord hands back the custom_id alone; the rest is looked up in the journal. Every new dream goes the way of
the commands, through asking.ask: with the same limits, and an answer of its own.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

import discord
from discord.app_commands import AppCommandError

from dreambot.chat.delivery.result_buttons import CANCEL, DELETE, PICKS
from dreambot.chat.errors.messages import about_buttons
from dreambot.chat.errors.types import AlreadyOver, DreamForgotten, NotForYou, NotYours
from dreambot.chat.extensions.result_buttons import actions
from dreambot.chat.extensions.result_buttons.compare import compare
from dreambot.chat.extensions.result_buttons.details import details
from dreambot.chat.extensions.result_buttons.tweak_modal import FORM, open_form, read_form
from dreambot.chat.i18n.catalogue import say
from dreambot.chat.permissions import may_press, may_see
from dreambot.chat.submission.guild_policy import rules_of
from dreambot.chat.submission.request import Wish
from dreambot.chat.submission.submit import ask
from dreambot.jobs.execution.render_size import LONGEST
from dreambot.jobs.models.records import JobRecord

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot

OF_THE_MEMBER = frozenset({CANCEL, DELETE})

Action = Callable[[discord.Interaction["DreamBot"], JobRecord], Awaitable[None]]


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
        await carry_out(interaction, self._action, self._job_id)


async def take_form(interaction: discord.Interaction[DreamBot]) -> None:
    """A form that was sent; one of another's is left to whoever opened it."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    sent = cast(Mapping[str, Any], interaction.data)
    if form := re.fullmatch(FORM, sent["custom_id"]):
        await carry_out(interaction, "tweaked", form["job"])


async def carry_out(interaction: discord.Interaction[DreamBot], action: str, job_id: str) -> None:
    """Do what was asked for, if the user may; whatever hinders it is told to them alone."""
    try:
        record = await admitted(interaction, action, job_id)
        await ACTIONS[action](interaction, record)
    except Exception as error:  # noqa: BLE001 - the commands' own handler words and logs it
        await _refuse(interaction, error)


async def admitted(interaction: discord.Interaction[DreamBot], action: str, job_id: str) -> JobRecord:
    """The dream that it is about. Raises DreamForgotten, NotForYou or NotYours."""
    record = await interaction.client.studio.service.record(job_id)
    if record is None:
        raise DreamForgotten
    if not may_see(interaction, record.job):
        raise NotForYou
    if action in OF_THE_MEMBER and not may_press(interaction, record.job):
        raise NotYours
    return record


async def _refuse(interaction: discord.Interaction[DreamBot], error: Exception) -> None:
    text = about_buttons(error, interaction.locale.value)
    if text is None or interaction.response.is_done():
        await interaction.client.tree.on_error(interaction, cast(AppCommandError, error))
    else:
        await interaction.response.send_message(f"⚠️ {text}", ephemeral=True)


def _asking(wish: Callable[[JobRecord], Wish]) -> Action:
    async def asking(interaction: discord.Interaction[DreamBot], record: JobRecord) -> None:
        await ask(interaction, wish(record))

    return asking


def _picking(number: int) -> Action:
    async def picking(interaction: discord.Interaction[DreamBot], record: JobRecord) -> None:
        await ask(interaction, actions.picked(record, number, interaction.client.studio.network))

    return picking


async def _bigger(interaction: discord.Interaction[DreamBot], record: JobRecord) -> None:
    # The operator's limit is for pictures that come in; this is the one way to be larger, up to twice.
    limit = min(2 * interaction.client.studio.max_side, LONGEST)
    largest = (await rules_of(interaction)).max_side
    if largest is not None:
        limit = min(limit, largest)
    await ask(interaction, actions.bigger(record, limit))


async def _tweaked(interaction: discord.Interaction[DreamBot], record: JobRecord) -> None:
    style, settings = read_form(interaction, record.job, interaction.client.studio.network)
    await ask(interaction, actions.tweaked(record, style, settings))


async def _cancel(interaction: discord.Interaction[DreamBot], record: JobRecord) -> None:
    """The message itself says it, once: by the way of all answers."""
    if record.state not in ("queued", "running"):
        raise AlreadyOver
    await interaction.response.defer()
    if not await interaction.client.studio.service.cancel_job(record.job.id):
        await interaction.followup.send(f"⚠️ {say(interaction.locale.value, 'cancel-over')}", ephemeral=True)


async def _delete(interaction: discord.Interaction[DreamBot], record: JobRecord) -> None:
    """The message; what the journal and the store have of it goes when its time is over."""
    await interaction.response.defer()
    await interaction.delete_original_response()
    ended = record.ended_at or record.created_at
    forgotten = round(ended + interaction.client.studio.service.keep_seconds)
    text = say(interaction.locale.value, "delete-done", when=f"<t:{forgotten}:R>")
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

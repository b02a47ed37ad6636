"""/queue and /cancel: show what is dreamed and what waits, and cancel it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import discord
from discord import app_commands

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.errors.types import AlreadyEnded, NotJobOwner
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.permissions import can_manage_job
from dreambot.chat.platform.limits import AUTOCOMPLETE_CHOICES, LABEL_LENGTH, SELECT_OPTIONS
from dreambot.chat.platform.pages import fit_lines
from dreambot.chat.platform.persistent_items import Entry, PersistentItem, select, static_view
from dreambot.jobs.models.records import QueueEntry

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Viewer:
    """Who looks at the queue, on which server (None: a direct message), and in which language."""

    member: int
    server: int | None
    locale: str

    def can_see(self, entry: QueueEntry) -> bool:
        """Return whether the job is the viewer's own, or of the same server and not private."""
        requester = entry.job.requester
        if requester.member == self.member:
            return True
        return requester.server is not None and requester.server == self.server and not requester.private


def queue_text(entries: Sequence[QueueEntry], viewer: Viewer) -> str:
    """Return the lines about what is dreamed, what waits at which place, and how many others there are."""
    if not entries:
        return translate(viewer.locale, "queue-empty")
    return "\n".join(fit_lines(_lines(entries, viewer)))


def dream_text(entry: QueueEntry, locale: str) -> str:
    """Return «a dream in the style **eyes**»."""
    return translate(locale, f"queue-{entry.job.kind}", style=entry.job.style)


def _lines(entries: Sequence[QueueEntry], viewer: Viewer) -> Iterator[str]:
    seen = [entry for entry in entries if viewer.can_see(entry)]
    running = [entry for entry in seen if entry.position is None]
    waiting = [entry for entry in seen if entry.position is not None]
    if running:
        yield translate(viewer.locale, "queue-running")
        yield from (_line(entry, viewer) for entry in running)
    if waiting:
        yield translate(viewer.locale, "queue-waiting")
        yield from (_line(entry, viewer) for entry in waiting)
    if others := len(entries) - len(seen):
        yield translate(viewer.locale, "queue-others", count=others)


def _line(entry: QueueEntry, viewer: Viewer) -> str:
    member, locale = entry.job.requester.member, viewer.locale
    whose = translate(locale, "queue-yours") if member == viewer.member else f"<@{member}>"
    dream = dream_text(entry, locale)
    if entry.position is None:
        since = f"<t:{int(entry.started_at or entry.created_at)}:R>"
        return translate(locale, "queue-line-running", whose=whose, dream=dream, since=since)
    if entry.starts_at is None:
        return translate(locale, "queue-line", place=entry.position, whose=whose, dream=dream)
    starts = f"<t:{round(entry.starts_at)}:R>"
    return translate(
        locale, "queue-line-starts", place=entry.position, whose=whose, dream=dream, starts=starts
    )


@app_commands.command(name="queue", description="Show which dreams are running and which are waiting")
async def queue(interaction: Interaction) -> None:
    """Show the queue to the member alone; of other servers it says only how many jobs there are."""
    entries = await interaction.client.services.service.queue()
    viewer = Viewer(interaction.user.id, interaction.guild_id, interaction.locale.value)
    text = queue_text(entries, viewer)
    await interaction.response.send_message(
        text, ephemeral=True, allowed_mentions=discord.AllowedMentions.none()
    )


ALL = "all"
NAMES_SECONDS = 1.0  # Discord waits three for what is offered


@app_commands.command(name="cancel", description="Cancel a dream of yours that is waiting or running")
@app_commands.describe(dream="Which dream to cancel; you can also choose all of yours")
async def cancel(interaction: Interaction, dream: str | None = None) -> None:
    """Cancel the dream that is named, the member's only one, or one that they choose from a menu.

    Moderators can name those of their server. Raises AlreadyEnded or NotJobOwner.
    """
    mine = _jobs_of(await _manageable(interaction), interaction.user.id)
    if dream is not None:
        await stop(interaction, "", [dream.strip().lower()])
    elif not mine:
        raise AlreadyEnded
    elif len(mine) == 1:
        await stop(interaction, "", [mine[0].job.id])
    else:
        await _show_menu(interaction, mine)


@cancel.autocomplete("dream")
async def dreams_in_reach(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Return the dreams that can be cancelled, the member's own first; moderators get everybody's."""
    entries, member = await _manageable(interaction), interaction.user.id
    await _cache_names(interaction, entries)
    own, locale = _jobs_of(entries, member), interaction.locale.value
    choices = [(translate(locale, "stop-all", count=len(own)), ALL)] if len(own) > 1 else []
    for entry in (*own, *(entry for entry in entries if entry.job.requester.member != member)):
        choices.append((_label(interaction, entry), entry.job.id))
    wanted = typed.strip().lower()
    fitting = [(text, value) for text, value in choices if wanted in f"{text} {value}".lower()]
    return [
        app_commands.Choice(name=text[:LABEL_LENGTH], value=value)
        for text, value in fitting[:AUTOCOMPLETE_CHOICES]
    ]


async def stop(interaction: Interaction, _: str, values: Sequence[str]) -> None:
    """Cancel the chosen jobs, and say how many they were. Raises NotJobOwner or AlreadyEnded."""
    service, entries = interaction.client.services.service, await _manageable(interaction)
    ids = (
        [entry.job.id for entry in _jobs_of(entries, interaction.user.id)] if ALL in values else list(values)
    )
    for job_id in ids:
        record = await service.jobs.get(job_id)
        if record is None:
            raise AlreadyEnded
        if not can_manage_job(interaction, record.job):
            raise NotJobOwner
    stopped = [job_id for job_id in ids if await service.cancel(job_id)]
    if not stopped:
        raise AlreadyEnded
    text = translate(interaction.locale.value, "stop-done", count=len(stopped))
    if interaction.type is discord.InteractionType.component:
        await interaction.response.edit_message(content=text, view=None)
    else:
        await interaction.response.send_message(text, ephemeral=True)


async def _manageable(interaction: Interaction) -> list[QueueEntry]:
    """Return the jobs that the user can cancel, in the order of the queue."""
    entries = await interaction.client.services.service.queue()
    return [entry for entry in entries if can_manage_job(interaction, entry.job)]


async def _show_menu(interaction: Interaction, entries: Sequence[QueueEntry]) -> None:
    locale = interaction.locale.value
    labels = [(_label(interaction, entry), entry.job.id) for entry in entries[:SELECT_OPTIONS]]
    choice = select(
        "stop", [Entry(text, value) for text, value in labels], translate(locale, "stop-menu"), several=True
    )
    await interaction.response.send_message(
        translate(locale, "stop-which"), view=static_view(choice), ephemeral=True
    )


def _label(interaction: Interaction, entry: QueueEntry) -> str:
    """Return «2. a dream in the style eyes», with the name of its member if that is not the user.

    Without asterisks: menus would show them.
    """
    locale, member = interaction.locale.value, entry.job.requester.member
    place = "🌀" if entry.position is None else f"{entry.position}."
    label = f"{place} {dream_text(entry, locale)}".replace("*", "")
    if member == interaction.user.id:
        return label
    server = interaction.guild
    known = server.get_member(member) if server else None
    return f"{label} · {known.display_name if known else member}"


async def _cache_names(interaction: Interaction, entries: Sequence[QueueEntry]) -> None:
    """Fetch the members whose jobs these are: choices show names only, and the bot knows few members."""
    server, members = interaction.guild, dict.fromkeys(entry.job.requester.member for entry in entries)
    if server is None or server.unavailable:
        return
    unknown = [member for member in members if server.get_member(member) is None][:SELECT_OPTIONS]
    if not unknown:
        return
    try:
        async with asyncio.timeout(NAMES_SECONDS):
            await server.query_members(user_ids=unknown, limit=len(unknown), cache=True)
    except (TimeoutError, RuntimeError, OSError, discord.DiscordException) as error:
        log.info("Names of members could not be fetched: %s", type(error).__name__)


def _jobs_of(entries: Sequence[QueueEntry], member: int) -> list[QueueEntry]:
    return [entry for entry in entries if entry.job.requester.member == member]


async def setup(bot: DreamBot) -> None:
    """Add the commands, and the menu of dreams to cancel."""
    bot.tree.add_command(queue)
    bot.tree.add_command(cancel)
    PersistentItem.register_select("stop", stop)

"""/queue and /cancel: what is dreamed now and what waits, and how to stop it."""

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
    """Who looks, from where (None: a direct message), and in which language."""

    member: int
    server: int | None
    locale: str

    def may_see(self, entry: QueueEntry) -> bool:
        """Their own, and what is asked for openly on the server."""
        requester = entry.job.requester
        if requester.member == self.member:
            return True
        return requester.server is not None and requester.server == self.server and not requester.private


def queue_text(entries: Sequence[QueueEntry], onlooker: Viewer) -> str:
    """What is dreamed now, what waits at which place, and how many there are elsewhere."""
    if not entries:
        return translate(onlooker.locale, "queue-empty")
    return "\n".join(fit_lines(_lines(entries, onlooker)))


def what(entry: QueueEntry, locale: str) -> str:
    """«a dream in the style **eyes**»."""
    return translate(locale, f"queue-{entry.job.kind}", style=entry.job.style)


def _lines(entries: Sequence[QueueEntry], onlooker: Viewer) -> Iterator[str]:
    seen = [entry for entry in entries if onlooker.may_see(entry)]
    running = [entry for entry in seen if entry.position is None]
    waiting = [entry for entry in seen if entry.position is not None]
    if running:
        yield translate(onlooker.locale, "queue-running")
        yield from (_line(entry, onlooker) for entry in running)
    if waiting:
        yield translate(onlooker.locale, "queue-waiting")
        yield from (_line(entry, onlooker) for entry in waiting)
    if others := len(entries) - len(seen):
        yield translate(onlooker.locale, "queue-others", count=others)


def _line(entry: QueueEntry, onlooker: Viewer) -> str:
    member, locale = entry.job.requester.member, onlooker.locale
    whose = translate(locale, "queue-yours") if member == onlooker.member else f"<@{member}>"
    dream = what(entry, locale)
    if entry.position is None:
        since = f"<t:{int(entry.started_at or entry.created_at)}:R>"
        return translate(locale, "queue-line-running", whose=whose, dream=dream, since=since)
    if entry.starts_at is None:
        return translate(locale, "queue-line", place=entry.position, whose=whose, dream=dream)
    starts = f"<t:{round(entry.starts_at)}:R>"
    return translate(
        locale, "queue-line-starts", place=entry.position, whose=whose, dream=dream, starts=starts
    )


@app_commands.command(name="queue", description="Show what I dream now, and what waits for its turn")
async def queue(interaction: Interaction) -> None:
    """To the member alone: of other servers only how much there is."""
    entries = await interaction.client.services.service.queue()
    onlooker = Viewer(interaction.user.id, interaction.guild_id, interaction.locale.value)
    text = queue_text(entries, onlooker)
    await interaction.response.send_message(
        text, ephemeral=True, allowed_mentions=discord.AllowedMentions.none()
    )


ALL = "all"
NAMES_SECONDS = 1.0  # Discord waits three for what is offered


@app_commands.command(name="cancel", description="Stop a dream of yours that waits or is being dreamed")
@app_commands.describe(dream="Which one; all of yours are one choice, too")
async def cancel(interaction: Interaction, dream: str | None = None) -> None:
    """That one, the only one there is, or one from a menu. Moderators may stop those of their server."""
    mine = _of(await _in_reach(interaction), interaction.user.id)
    if dream is not None:
        await stop(interaction, "", [dream.strip().lower()])
    elif not mine:
        raise AlreadyEnded
    elif len(mine) == 1:
        await stop(interaction, "", [mine[0].job.id])
    else:
        await _offer(interaction, mine)


@cancel.autocomplete("dream")
async def dreams_in_reach(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The member's own first; whoever moderates the server is offered everybody's."""
    entries, member = await _in_reach(interaction), interaction.user.id
    await _learn_names(interaction, entries)
    own, locale = _of(entries, member), interaction.locale.value
    choices = [(translate(locale, "stop-all", count=len(own)), ALL)] if len(own) > 1 else []
    for entry in (*own, *(entry for entry in entries if entry.job.requester.member != member)):
        choices.append((_label(interaction, entry), entry.job.id))
    wanted = typed.strip().lower()
    fitting = [(text, value) for text, value in choices if wanted in f"{text} {value}".lower()]
    return [
        app_commands.Choice(name=text[:LABEL_LENGTH], value=value)
        for text, value in fitting[:AUTOCOMPLETE_CHOICES]
    ]


async def stop(interaction: Interaction, _: str, chosen: Sequence[str]) -> None:
    """Stop what was chosen, and say how many it were. Raises NotJobOwner or AlreadyEnded."""
    service, entries = interaction.client.services.service, await _in_reach(interaction)
    ids = [entry.job.id for entry in _of(entries, interaction.user.id)] if ALL in chosen else list(chosen)
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


async def _in_reach(interaction: Interaction) -> list[QueueEntry]:
    """What the user may stop, in the order of the queue."""
    entries = await interaction.client.services.service.queue()
    return [entry for entry in entries if can_manage_job(interaction, entry.job)]


async def _offer(interaction: Interaction, entries: Sequence[QueueEntry]) -> None:
    locale = interaction.locale.value
    labels = [(_label(interaction, entry), entry.job.id) for entry in entries[:SELECT_OPTIONS]]
    choice = select(
        "stop", [Entry(text, value) for text, value in labels], translate(locale, "stop-menu"), several=True
    )
    await interaction.response.send_message(
        translate(locale, "stop-which"), view=static_view(choice), ephemeral=True
    )


def _label(interaction: Interaction, entry: QueueEntry) -> str:
    """«2. a dream in the style eyes», and of somebody else whose it is: without marks, menus show none."""
    locale, member = interaction.locale.value, entry.job.requester.member
    place = "🌀" if entry.position is None else f"{entry.position}."
    label = f"{place} {what(entry, locale)}".replace("*", "")
    if member == interaction.user.id:
        return label
    server = interaction.guild
    known = server.get_member(member) if server else None
    return f"{label} · {known.display_name if known else member}"


async def _learn_names(interaction: Interaction, entries: Sequence[QueueEntry]) -> None:
    """Whose the dreams are, from Discord: what is offered shows no mentions, and few members are known."""
    server, askers = interaction.guild, dict.fromkeys(entry.job.requester.member for entry in entries)
    if server is None or server.unavailable:
        return
    unknown = [member for member in askers if server.get_member(member) is None][:SELECT_OPTIONS]
    if not unknown:
        return
    try:
        async with asyncio.timeout(NAMES_SECONDS):
            await server.query_members(user_ids=unknown, limit=len(unknown), cache=True)
    except (TimeoutError, RuntimeError, OSError, discord.DiscordException) as error:
        log.info("Names of members were not to be had: %s", type(error).__name__)


def _of(entries: Sequence[QueueEntry], member: int) -> list[QueueEntry]:
    return [entry for entry in entries if entry.job.requester.member == member]


async def setup(bot: DreamBot) -> None:
    """Add the commands, and the menu of dreams to stop."""
    bot.tree.add_command(queue)
    bot.tree.add_command(cancel)
    PersistentItem.register_select("stop", stop)

"""/queue and /cancel: what is dreamed now and what waits, and how to stop it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.errors.types import AlreadyOver, NotYours
from dreambot.chat.i18n.catalogue import say
from dreambot.chat.permissions import may_press
from dreambot.chat.platform.pages import fitting
from dreambot.chat.platform.persistent_items import ENTRIES, ENTRY_LENGTH, Entry, menu, view_of
from dreambot.jobs.models.records import QueueEntry

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Onlooker:
    """Who looks, from where (None: a direct message), and in which language."""

    member: int
    server: int | None
    locale: str

    def may_see(self, entry: QueueEntry) -> bool:
        """Their own, and what is asked for openly on the server."""
        source = entry.job.source
        if source.member == self.member:
            return True
        return source.server is not None and source.server == self.server and not source.private


def queue_text(entries: Sequence[QueueEntry], onlooker: Onlooker) -> str:
    """What is dreamed now, what waits at which place, and how many there are elsewhere."""
    if not entries:
        return say(onlooker.locale, "queue-empty")
    return "\n".join(fitting(_lines(entries, onlooker)))


def what(entry: QueueEntry, locale: str) -> str:
    """«a dream in the style **eyes**»."""
    return say(locale, f"queue-{entry.job.kind}", style=entry.job.style)


def _lines(entries: Sequence[QueueEntry], onlooker: Onlooker) -> Iterator[str]:
    seen = [entry for entry in entries if onlooker.may_see(entry)]
    running = [entry for entry in seen if entry.position is None]
    waiting = [entry for entry in seen if entry.position is not None]
    if running:
        yield say(onlooker.locale, "queue-running")
        yield from (_line(entry, onlooker) for entry in running)
    if waiting:
        yield say(onlooker.locale, "queue-waiting")
        yield from (_line(entry, onlooker) for entry in waiting)
    if others := len(entries) - len(seen):
        yield say(onlooker.locale, "queue-others", count=others)


def _line(entry: QueueEntry, onlooker: Onlooker) -> str:
    member, locale = entry.job.source.member, onlooker.locale
    whose = say(locale, "queue-yours") if member == onlooker.member else f"<@{member}>"
    dream = what(entry, locale)
    if entry.position is None:
        since = f"<t:{int(entry.started_at or entry.created_at)}:R>"
        return say(locale, "queue-line-running", whose=whose, dream=dream, since=since)
    if entry.starts_at is None:
        return say(locale, "queue-line", place=entry.position, whose=whose, dream=dream)
    starts = f"<t:{round(entry.starts_at)}:R>"
    return say(locale, "queue-line-starts", place=entry.position, whose=whose, dream=dream, starts=starts)


@app_commands.command(name="queue", description="Show what I dream now, and what waits for its turn")
async def queue(interaction: discord.Interaction[DreamBot]) -> None:
    """To the member alone: of other servers only how much there is."""
    entries = await interaction.client.studio.service.queue()
    onlooker = Onlooker(interaction.user.id, interaction.guild_id, interaction.locale.value)
    text = queue_text(entries, onlooker)
    await interaction.response.send_message(
        text, ephemeral=True, allowed_mentions=discord.AllowedMentions.none()
    )


ALL = "all"
NAMES_SECONDS = 1.0  # Discord waits three for what is offered


@app_commands.command(name="cancel", description="Stop a dream of yours that waits or is being dreamed")
@app_commands.describe(dream="Which one; all of yours are one choice, too")
async def cancel(interaction: discord.Interaction[DreamBot], dream: str | None = None) -> None:
    """That one, the only one there is, or one from a menu. Moderators may stop those of their server."""
    mine = _of(await _in_reach(interaction), interaction.user.id)
    if dream is not None:
        await stop(interaction, "", [dream.strip().lower()])
    elif not mine:
        raise AlreadyOver
    elif len(mine) == 1:
        await stop(interaction, "", [mine[0].job.id])
    else:
        await _offer(interaction, mine)


@cancel.autocomplete("dream")
async def dreams_in_reach(
    interaction: discord.Interaction[DreamBot], typed: str
) -> list[app_commands.Choice[str]]:
    """The member's own first; whoever moderates the server is offered everybody's."""
    entries, member = await _in_reach(interaction), interaction.user.id
    await _learn_names(interaction, entries)
    own, locale = _of(entries, member), interaction.locale.value
    choices = [(say(locale, "stop-all", count=len(own)), ALL)] if len(own) > 1 else []
    for entry in (*own, *(entry for entry in entries if entry.job.source.member != member)):
        choices.append((_label(interaction, entry), entry.job.id))
    wanted = typed.strip().lower()
    fitting = [(text, value) for text, value in choices if wanted in f"{text} {value}".lower()]
    return [app_commands.Choice(name=text[:ENTRY_LENGTH], value=value) for text, value in fitting[:ENTRIES]]


async def stop(interaction: discord.Interaction[DreamBot], _: str, chosen: Sequence[str]) -> None:
    """Stop what was chosen, and say how many it were. Raises NotYours or AlreadyOver."""
    service, entries = interaction.client.studio.service, await _in_reach(interaction)
    ids = [entry.job.id for entry in _of(entries, interaction.user.id)] if ALL in chosen else list(chosen)
    for job_id in ids:
        record = await service.record(job_id)
        if record is None:
            raise AlreadyOver
        if not may_press(interaction, record.job):
            raise NotYours
    stopped = [job_id for job_id in ids if await service.cancel_job(job_id)]
    if not stopped:
        raise AlreadyOver
    text = say(interaction.locale.value, "stop-done", count=len(stopped))
    if interaction.type is discord.InteractionType.component:
        await interaction.response.edit_message(content=text, view=None)
    else:
        await interaction.response.send_message(text, ephemeral=True)


async def _in_reach(interaction: discord.Interaction[DreamBot]) -> list[QueueEntry]:
    """What the user may stop, in the order of the queue."""
    entries = await interaction.client.studio.service.queue()
    return [entry for entry in entries if may_press(interaction, entry.job)]


async def _offer(interaction: discord.Interaction[DreamBot], entries: Sequence[QueueEntry]) -> None:
    locale = interaction.locale.value
    labels = [(_label(interaction, entry), entry.job.id) for entry in entries[:ENTRIES]]
    choice = menu(
        "stop", [Entry(text, value) for text, value in labels], say(locale, "stop-menu"), several=True
    )
    await interaction.response.send_message(say(locale, "stop-which"), view=view_of(choice), ephemeral=True)


def _label(interaction: discord.Interaction[DreamBot], entry: QueueEntry) -> str:
    """«2. a dream in the style eyes», and of somebody else whose it is: without marks, menus show none."""
    locale, member = interaction.locale.value, entry.job.source.member
    place = "🌀" if entry.position is None else f"{entry.position}."
    label = f"{place} {what(entry, locale)}".replace("*", "")
    if member == interaction.user.id:
        return label
    server = interaction.guild
    known = server.get_member(member) if server else None
    return f"{label} · {known.display_name if known else member}"


async def _learn_names(interaction: discord.Interaction[DreamBot], entries: Sequence[QueueEntry]) -> None:
    """Whose the dreams are, from Discord: what is offered shows no mentions, and few members are known."""
    server, askers = interaction.guild, dict.fromkeys(entry.job.source.member for entry in entries)
    if server is None or server.unavailable:
        return
    unknown = [member for member in askers if server.get_member(member) is None][:ENTRIES]
    if not unknown:
        return
    try:
        async with asyncio.timeout(NAMES_SECONDS):
            await server.query_members(user_ids=unknown, limit=len(unknown), cache=True)
    except (TimeoutError, RuntimeError, OSError, discord.DiscordException) as error:
        log.info("Names of members were not to be had: %s", type(error).__name__)


def _of(entries: Sequence[QueueEntry], member: int) -> list[QueueEntry]:
    return [entry for entry in entries if entry.job.source.member == member]

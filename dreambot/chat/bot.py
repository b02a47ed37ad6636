"""The bot as Discord sees it: logs in, loads its extensions, and hears of what happens."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from dreambot.chat.delivery.progress import progress_edits
from dreambot.chat.discord_frontend import FrontDesk
from dreambot.chat.errors.messages import apology, sentence
from dreambot.chat.extensions.about import about
from dreambot.chat.extensions.dream.command import dream
from dreambot.chat.extensions.dream.context_menus import dream_avatar, dream_this
from dreambot.chat.extensions.dream.mention import hear
from dreambot.chat.extensions.dream.picture_select import ChoiceMenu, Menus
from dreambot.chat.extensions.gallery.dream_with import dream_last_with
from dreambot.chat.extensions.gallery.layers import layers, turn_to_channel, turn_to_layer
from dreambot.chat.extensions.gallery.styles import styles, turn_to_style
from dreambot.chat.extensions.guild_settings import ChannelMenu, settings
from dreambot.chat.extensions.help import help_, turn_to_topic
from dreambot.chat.extensions.presets import preset
from dreambot.chat.extensions.queue import cancel, queue, stop
from dreambot.chat.extensions.result_buttons.dispatch import DreamButton, take_form
from dreambot.chat.extensions.zoom import zoom
from dreambot.chat.i18n.command_translator import CatalogueTranslator
from dreambot.chat.platform.command_sync import sync_commands
from dreambot.chat.platform.persistent_items import Act, buttons, menus
from dreambot.chat.services import Studio
from dreambot.chat.submission.picture_fetcher import Fetcher
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import new_id

if TYPE_CHECKING:
    pass

log = logging.getLogger(__name__)


def refusals_logged() -> aiohttp.TraceConfig:
    """For a client's `http_trace`: a line for each 429 and 5xx, without its address, which holds tokens."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_ended)
    return trace


async def _ended(
    _session: aiohttp.ClientSession, _context: SimpleNamespace, request: aiohttp.TraceRequestEndParams
) -> None:
    status = request.response.status
    if status == 429 or status >= 500:
        log.warning("Discord answered %d to a %s", status, request.method)


# Commands that say nothing else are to be had so: in servers and direct messages, also of users' own accord.
EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
FOR_ALL = app_commands.AppInstallationType(guild=True, user=True)
COMMANDS: tuple[app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu, ...] = (
    dream,
    styles,
    layers,
    zoom,
    preset,
    queue,
    cancel,
    help_,
    about,
    settings,
    dream_this,
    dream_avatar,
)
MENUS: dict[str, Act] = {
    "style": turn_to_style,
    "layer": turn_to_layer,
    "channel": turn_to_channel,
    "help": turn_to_topic,
    "stop": stop,
}


class DreamTree(app_commands.CommandTree[discord.Client]):
    """The commands, with one place where their errors become one sentence for the member."""

    async def on_error(self, interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
        """Answer with a sentence; what is the bot's own fault is logged under the id that the member sees."""
        locale = interaction.locale.value
        text = sentence(error, locale)
        if text is None:
            error_id = new_id()
            with job_context(error_id):
                log.error("Error %s in %s", error_id, _command_name(interaction), exc_info=error)
            text = apology(error_id, locale)
        try:
            await _tell(interaction, f"⚠️ {text}")
        except Exception:
            log.warning("A member could not be told %r", text, exc_info=True)


class DreamBot(commands.AutoShardedBot):
    """The client. It needs no privileged intent."""

    def __init__(
        self,
        studio: Studio,
        data_dir: Path,
        server: int | None = None,
        *,
        shard_ids: Sequence[int] | None = None,
        shard_count: int | None = None,
    ) -> None:
        """`data_dir` keeps what outlives a restart; with `server`, commands are registered there alone.

        shard_ids: those of the bot's `shard_count` shards that are this process's; without, all that Discord
        recommends.
        """
        super().__init__(
            commands.when_mentioned,
            # Messages are told without their content, but for those that name the bot, and direct ones.
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_contexts=EVERYWHERE,
            allowed_installs=FOR_ALL,
            max_messages=None,  # none is looked up
            allowed_mentions=discord.AllowedMentions.none(),
            help_command=None,
            tree_cls=DreamTree,
            http_trace=refusals_logged(),
            shard_ids=None if shard_ids is None else list(shard_ids),  # type: ignore[arg-type]  # may be None
            shard_count=shard_count,
        )
        self.studio = studio
        self.menus = Menus()
        self.progress_edits = progress_edits()
        self._data_dir = data_dir
        self._server = server
        for command in COMMANDS:
            self.tree.add_command(command)

    async def setup_hook(self) -> None:
        """Once, after login and before the gateway."""
        assert self.application_id is not None
        self.add_dynamic_items(DreamButton, ChoiceMenu, ChannelMenu, menus(MENUS), buttons(dream_last_with))
        await self.tree.set_translator(CatalogueTranslator())
        await self.studio.service.open(FrontDesk(self, Fetcher(self, self.studio.door)))
        if self.shard_ids is None or 0 in self.shard_ids:  # one process of several does it for all
            remembered = self._data_dir / "commands.sha256"
            await sync_commands(self.tree, self.application_id, self._server, remembered)

    def is_connected(self) -> bool:
        """Whether all shards of this process are ready, and none has lost its connection since."""
        return self.is_ready() and not any(shard.is_closed() for shard in self.shards.values())

    async def on_message(self, message: discord.Message, /) -> None:
        """Whatever is written where the bot is."""
        await hear(self, message)

    async def on_interaction(self, interaction: discord.Interaction[DreamBot]) -> None:
        """Each one, after discord.py had it: the forms that it has not kept are read here."""
        await take_form(interaction)

    async def on_disconnect(self) -> None:
        """Whenever the gateway is lost; discord.py connects again by itself."""
        log.warning("The gateway is disconnected")

    async def on_resumed(self) -> None:
        """When a lost session goes on: what happened meanwhile is told now."""
        log.info("The gateway's session is resumed")

    async def on_ready(self) -> None:
        """Every time the gateway is ready anew."""
        log.info("Ready as %s in %d servers", self.user, len(self.guilds))


async def _tell(interaction: discord.Interaction, text: str) -> None:
    if interaction.response.type is discord.InteractionResponseType.deferred_message_update:
        await interaction.followup.send(text, ephemeral=True)  # the original is the message with the button
    elif interaction.response.is_done():
        await interaction.edit_original_response(content=text, attachments=[], view=None)
    else:
        await interaction.response.send_message(text, ephemeral=True)


def _command_name(interaction: discord.Interaction) -> str:
    return f"/{interaction.command.qualified_name}" if interaction.command else "an interaction"

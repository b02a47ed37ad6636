"""DreamBot: the client that logs in, loads the extensions and registers their commands."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
from cachetools import LRUCache
from discord import app_commands
from discord.ext import commands

from dreambot.chat.errors.handler import report_error
from dreambot.chat.i18n.command_translator import CatalogueTranslator
from dreambot.chat.platform.command_sync import sync_commands
from dreambot.chat.platform.limits import edit_limiter
from dreambot.chat.platform.persistent_items import PersistentItem
from dreambot.chat.services import Services
from dreambot.jobs.service.frontend import Frontend

log = logging.getLogger(__name__)
# Where commands can be used, unless they say otherwise: in servers and direct messages, whether the bot was
# added to the server or by the member alone.
EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
FOR_ALL = app_commands.AppInstallationType(guild=True, user=True)
REMEMBERED_SELECTS = 500  # menus of pictures; with the 501st the oldest is forgotten


class DreamTree(app_commands.CommandTree[discord.Client]):
    """The commands of the bot, whose errors all go to errors/handler.py."""

    async def on_error(self, interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
        """Report the error to the member, in one sentence."""
        await report_error(interaction, error)


class DreamBot(commands.AutoShardedBot):
    """The client. It needs no privileged intent.

    services         what the extensions work with
    edit_limiter     paces the edits that show progress, of all dreams together
    picture_selects  the latest menus of pictures by the id of their message; see
                     extensions/dream/picture_select.py
    """

    def __init__(
        self,
        services: Services,
        data_dir: Path,
        load_extensions: Callable[[DreamBot], Awaitable[None]],
        create_frontend: Callable[[DreamBot], Frontend],
        server: int | None = None,
        *,
        shard_ids: Sequence[int] | None = None,
        shard_count: int | None = None,
    ) -> None:
        """Make the client; it logs in when it is started.

        data_dir: the folder of what outlives a restart. load_extensions: adds commands, buttons and
        listeners, once after login. create_frontend: makes the frontend by which the service talks with
        members. server: the only one in which commands are registered; None: everywhere. shard_ids: those of
        the bot's `shard_count` shards that this process runs; None: all that Discord recommends.
        """
        super().__init__(
            commands.when_mentioned,
            # Discord sends messages without their content, except direct ones and those that mention the bot.
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_contexts=EVERYWHERE,
            allowed_installs=FOR_ALL,
            max_messages=None,  # the bot looks none up
            allowed_mentions=discord.AllowedMentions.none(),
            help_command=None,
            tree_cls=DreamTree,
            http_trace=_http_trace(),
            shard_ids=None if shard_ids is None else list(shard_ids),  # type: ignore[arg-type]  # may be None
            shard_count=shard_count,
        )
        self.services = services
        self.edit_limiter = edit_limiter()
        self.picture_selects: LRUCache[int, Any] = LRUCache(REMEMBERED_SELECTS)
        self._data_dir = data_dir
        self._load_extensions = load_extensions
        self._create_frontend = create_frontend
        self._server = server

    async def setup_hook(self) -> None:
        """Load the extensions, open the service and register the commands; called once, after login."""
        assert self.application_id is not None
        self.add_dynamic_items(PersistentItem)
        await self._load_extensions(self)
        await self.tree.set_translator(CatalogueTranslator())
        await self.services.service.open(self._create_frontend(self))
        if self.shard_ids is None or 0 in self.shard_ids:  # one process of several does it for all
            remembered = self._data_dir / "commands.sha256"
            await sync_commands(self.tree, self.application_id, self._server, remembered)

    def is_connected(self) -> bool:
        """Return whether all shards of this process are ready, and none has lost its connection since."""
        return self.is_ready() and not any(shard.is_closed() for shard in self.shards.values())

    async def on_message(self, message: discord.Message, /) -> None:
        """Do nothing: discord.py would look for text commands here, and the bot has none."""

    async def on_disconnect(self) -> None:
        """Log that the gateway is lost; discord.py connects again by itself."""
        log.warning("The gateway is disconnected")

    async def on_resumed(self) -> None:
        """Log that a lost session is resumed; Discord now sends what happened meanwhile."""
        log.info("The gateway's session is resumed")

    async def on_ready(self) -> None:
        """Log that the gateway is ready: at the start, and whenever a session could not be resumed."""
        log.info("Ready as %s in %d servers", self.user, len(self.guilds))


Interaction = discord.Interaction[DreamBot]


def _http_trace() -> aiohttp.TraceConfig:
    """Return a trace that logs each 429 and 5xx, which discord.py retries silently.

    It never logs the address, which holds tokens.
    """
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_log_refusal)
    return trace


async def _log_refusal(
    _session: aiohttp.ClientSession, _context: SimpleNamespace, request: aiohttp.TraceRequestEndParams
) -> None:
    status = request.response.status
    if status == 429 or status >= 500:
        log.warning("Discord answered %d to a %s", status, request.method)

"""Bring a real discord.py client to the local Discord."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import discord
import yarl
from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.local_discord.calls import API
from tests.local_discord.server import LocalDiscord


@asynccontextmanager
async def pointed_at(local: LocalDiscord) -> AsyncIterator[None]:
    """Within it discord.py speaks with `local`, which must have been entered, in place of Discord."""
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, Asset.BASE
    Route.BASE = local.url + API
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(local.state.gateway.url)
    Asset.BASE = local.state.cdn.base
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, Asset.BASE = before


@asynccontextmanager
async def running(client: discord.Client, local: LocalDiscord) -> AsyncIterator[None]:
    """Within it `client` is logged in and connected.

    Raises whatever ends the client before it is connected, so that a failing start is seen as such.
    """
    task = asyncio.create_task(client.start(local.state.token))
    ready = asyncio.create_task(local.ready())
    try:
        await asyncio.wait((task, ready), return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            await task
        await ready
        yield
    finally:
        ready.cancel()
        await client.close()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

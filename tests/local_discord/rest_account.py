"""Who the bot is, who is there, and which commands the bot offers."""

from typing import Any

from tests.local_discord import errors
from tests.local_discord.calls import Call
from tests.local_discord.commands import naming_problems
from tests.local_discord.payloads import application_json, guild_json, member_json, user_json
from tests.local_discord.state import State


async def me(state: State, call: Call) -> Any:
    """GET /users/@me."""
    return {**user_json(state.world.bot), "verified": True, "mfa_enabled": True, "email": None}


async def application(state: State, call: Call) -> Any:
    """GET /oauth2/applications/@me and /applications/@me."""
    return application_json(state.world, state.gateway.privileged)


async def gateway(state: State, call: Call) -> Any:
    """GET /gateway/bot."""
    left = {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": 1}
    return {"url": state.gateway.url, "shards": 1, "session_start_limit": left}


async def user(state: State, call: Call) -> Any:
    """GET /users/{user}."""
    found = state.world.user(call.id("user"))
    if found is None:
        raise errors.unknown_user()
    return user_json(found)


async def guild(state: State, call: Call) -> Any:
    """GET /guilds/{guild}."""
    _check_guild(state, call)
    return guild_json(state.world, state.gateway.intents)


async def member(state: State, call: Call) -> Any:
    """GET /guilds/{guild}/members/{user}."""
    _check_guild(state, call)
    found = state.world.user(call.id("user"))
    if found is None:
        raise errors.ApiError(404, 10007, "Unknown Member")
    return member_json(found)


async def commands(state: State, call: Call) -> Any:
    """GET /applications/{application}[/guilds/{guild}]/commands."""
    return state.commands.listing(_scope(state, call))


async def overwrite_commands(state: State, call: Call) -> Any:
    """PUT /applications/{application}[/guilds/{guild}]/commands."""
    if problems := naming_problems(call.payload):
        state.violations += problems
        raise errors.invalid_form(problems)
    return state.commands.overwrite(_scope(state, call), call.payload)


def _scope(state: State, call: Call) -> int | None:
    if call.id("application") != state.world.bot.id:
        raise errors.ApiError(404, 10002, "Unknown Application")
    if "guild" not in call.params:
        return None
    _check_guild(state, call)
    return state.world.guild.id


def _check_guild(state: State, call: Call) -> None:
    if call.id("guild") != state.world.guild.id:
        raise errors.ApiError(404, 10004, "Unknown Guild")


ROUTES = [
    ("GET", "/users/@me", me),
    ("GET", "/oauth2/applications/@me", application),
    ("GET", "/applications/@me", application),
    ("GET", "/gateway/bot", gateway),
    ("GET", "/users/{user}", user),
    ("GET", "/guilds/{guild}", guild),
    ("GET", "/guilds/{guild}/members/{user}", member),
    ("GET", "/applications/{application}/commands", commands),
    ("PUT", "/applications/{application}/commands", overwrite_commands),
    ("GET", "/applications/{application}/guilds/{guild}/commands", commands),
    ("PUT", "/applications/{application}/guilds/{guild}/commands", overwrite_commands),
]

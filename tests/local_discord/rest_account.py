"""Who the bot is, who is there, and which commands the bot offers."""

from typing import Any

from tests.local_discord import errors
from tests.local_discord.calls import Call
from tests.local_discord.commands import naming_problems
from tests.local_discord.payloads import application_json, guild_json, member_json, user_json
from tests.local_discord.routes import Routes
from tests.local_discord.state import State

routes = Routes()


@routes("GET", "/users/@me")
async def me(state: State, call: Call) -> Any:
    """GET /users/@me."""
    return {**user_json(state.world.bot), "verified": True, "mfa_enabled": True, "email": None}


@routes("GET", "/oauth2/applications/@me", "/applications/@me")
async def application(state: State, call: Call) -> Any:
    """GET /oauth2/applications/@me and /applications/@me."""
    return application_json(state.world, state.gateway.privileged)


@routes("GET", "/gateway/bot")
async def gateway(state: State, call: Call) -> Any:
    """GET /gateway/bot."""
    left = {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": 1}
    return {"url": state.gateway.url, "shards": 1, "session_start_limit": left}


@routes("GET", "/users/{user}")
async def user(state: State, call: Call) -> Any:
    """GET /users/{user}."""
    found = state.world.user(call.id("user"))
    if found is None:
        raise errors.unknown_user()
    return user_json(found)


@routes("GET", "/guilds/{guild}")
async def guild(state: State, call: Call) -> Any:
    """GET /guilds/{guild}."""
    _check_guild(state, call)
    return guild_json(state.world, state.gateway.intents)


@routes("GET", "/guilds/{guild}/members/{user}")
async def member(state: State, call: Call) -> Any:
    """GET /guilds/{guild}/members/{user}."""
    _check_guild(state, call)
    found = state.world.user(call.id("user"))
    if found is None:
        raise errors.ApiError(404, 10007, "Unknown Member")
    return member_json(found)


@routes("GET", "/applications/{application}/commands", "/applications/{application}/guilds/{guild}/commands")
async def commands(state: State, call: Call) -> Any:
    """GET /applications/{application}[/guilds/{guild}]/commands."""
    return state.commands.listing(_scope(state, call))


@routes("PUT", "/applications/{application}/commands", "/applications/{application}/guilds/{guild}/commands")
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

"""What the bot does in channels with its own token: read, post, edit, delete."""

from typing import Any

from tests.local_discord import errors, messages
from tests.local_discord.calls import Call
from tests.local_discord.constants import NONCE_LIFE, Permission
from tests.local_discord.payloads import channel_json, message_json_for_bot
from tests.local_discord.records import Json, Message
from tests.local_discord.routes import Routes
from tests.local_discord.state import State
from tests.local_discord.world import Channel

routes = Routes()

_REPLY = 19


@routes("GET", "/channels/{channel}")
async def look(state: State, call: Call) -> Any:
    """GET /channels/{channel}."""
    return channel_json(_channel(state, call))


@routes("POST", "/users/@me/channels")
async def open_direct(state: State, call: Call) -> Any:
    """POST /users/@me/channels."""
    user = state.world.user(int(call.payload["recipient_id"]))
    if user is None or user.bot:
        raise errors.unknown_user()
    return channel_json(state.world.dm(user))


@routes("GET", "/channels/{channel}/messages")
async def listing(state: State, call: Call) -> Any:
    """GET /channels/{channel}/messages, newest first."""
    before = int(call.query.get("before", 2**63))
    after = int(call.query.get("after", 0))
    found = [
        message
        for message in state.in_channel(_channel(state, call).id)
        if after < message.id < before and not message.ephemeral
    ]
    limit = int(call.query.get("limit", 50))
    newest_first = sorted(found, key=lambda message: message.id, reverse=True)
    return [_json(state, message) for message in newest_first[:limit]]


@routes("GET", "/channels/{channel}/messages/{message}")
async def read(state: State, call: Call) -> Any:
    """GET /channels/{channel}/messages/{message}."""
    return _json(state, _message(state, call))


@routes("POST", "/channels/{channel}/messages")
async def post(state: State, call: Call) -> Any:
    """POST /channels/{channel}/messages; with enforce_nonce, the same nonce again posts nothing new."""
    channel, payload = _channel(state, call), call.payload
    if channel.id in state.silenced:
        raise errors.missing_permissions() if channel.guild else errors.cannot_message_user()
    nonce = payload.get("nonce")
    key = (channel.id, nonce or "")
    message = state.nonces.get(key) if payload.get("enforce_nonce") else None
    if message is None or state.ids.age(message.id) > NONCE_LIFE:
        more = {"nonce": nonce, **_reply(state, payload)}
        message = await messages.create(state, channel, state.world.bot, payload, call.files, **more)
        if payload.get("enforce_nonce"):
            state.nonces[key] = message
    elif message.deleted:
        raise errors.unknown_message()
    # Who fetches the message later is not told its nonce.
    return _json(state, message) | ({"nonce": nonce} if nonce is not None else {})


@routes("PATCH", "/channels/{channel}/messages/{message}")
async def change(state: State, call: Call) -> Any:
    """PATCH /channels/{channel}/messages/{message}."""
    message = _message(state, call)
    if message.author != state.world.bot:
        raise errors.not_the_author()
    await messages.edit(state, message, call.payload, call.files)
    return _json(state, message)


@routes("DELETE", "/channels/{channel}/messages/{message}")
async def take_away(state: State, call: Call) -> Any:
    """DELETE /channels/{channel}/messages/{message}."""
    message = _message(state, call)
    if message.author != state.world.bot and not state.world.bot.allowed(Permission.MANAGE_MESSAGES):
        raise errors.missing_permissions()
    await messages.delete(state, message)


@routes("POST", "/channels/{channel}/typing")
async def typing(state: State, call: Call) -> Any:
    """POST /channels/{channel}/typing."""
    _channel(state, call)


def _channel(state: State, call: Call) -> Channel:
    channel = state.world.channel(call.id("channel"))
    if channel is None or channel.id in state.removed:
        raise errors.unknown_channel()
    return channel


def _message(state: State, call: Call) -> Message:
    message = state.messages.get(call.id("message"))
    wanted = _channel(state, call)
    # An ephemeral message is nobody's to fetch: it lives only as long as its interaction's token.
    if message is None or message.deleted or message.ephemeral or message.channel.id != wanted.id:
        raise errors.unknown_message()
    return message


def _reply(state: State, payload: Json) -> Json:
    reference = payload.get("message_reference")
    if not reference:
        return {}
    replied = state.messages.get(int(reference["message_id"]))
    if replied is not None and not replied.deleted:
        return {"type": _REPLY, "reply_to": replied}
    if reference.get("fail_if_not_exists") is not False:
        raise errors.invalid_form(["message_reference: Unknown message"])
    return {}


def _json(state: State, message: Message) -> Json:
    return message_json_for_bot(state.world, message, state.gateway.intents)

"""Messages come into being, change and go: what posting, editing and deleting have in common."""

import copy
import itertools
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tests.local_discord.calls import Upload
from tests.local_discord.cdn import safe_name
from tests.local_discord.constants import Flag, Intent
from tests.local_discord.errors import empty_message, invalid_form, too_large
from tests.local_discord.limits import message_problems
from tests.local_discord.payloads import message_event
from tests.local_discord.records import Attachment, Json, Message, parts
from tests.local_discord.state import State
from tests.local_discord.world import Channel, User

_SETTABLE = Flag.SUPPRESS_EMBEDS | Flag.EPHEMERAL | Flag.COMPONENTS_V2


async def create(
    state: State,
    channel: Channel,
    author: User,
    payload: Json,
    files: Mapping[int, Upload],
    **more: Any,
) -> Message:
    """Post a message; `more` are further fields of `Message`.

    Raises ApiError where Discord would not take it.
    """
    message = Message(state.ids.next(), channel, author, tts=bool(payload.get("tts")), **more)
    _apply(state, message, payload, files)
    state.messages[message.id] = message
    await _publish(state, "MESSAGE_CREATE", message)
    return message


async def wait_for_bot(state: State, channel: Channel, ephemeral: bool, **more: Any) -> Message:
    """Post the "… is thinking" that a deferred answer shows."""
    flags = Flag.LOADING | (Flag.EPHEMERAL if ephemeral else Flag.NONE)
    message = Message(state.ids.next(), channel, state.world.bot, flags=flags, **more)
    message.remember()
    state.messages[message.id] = message
    await _publish(state, "MESSAGE_CREATE", message)
    return message


async def edit(state: State, message: Message, payload: Json, files: Mapping[int, Upload]) -> None:
    """Change what the payload names and leave the rest.

    Raises ApiError where Discord would not take it; the message is then as it was.
    """
    _apply(state, message, payload, files)
    await _publish(state, "MESSAGE_UPDATE", message)


async def delete(state: State, message: Message) -> None:
    """Take a message away; its record stays with those who hold it."""
    message.deleted = True
    if not message.ephemeral:
        gone: Json = {"id": str(message.id), "channel_id": str(message.channel.id)}
        if message.channel.guild:
            gone["guild_id"] = str(message.channel.guild.id)
        await state.gateway.dispatch("MESSAGE_DELETE", gone, intent_of(message.channel))


def _apply(state: State, message: Message, payload: Json, files: Mapping[int, Upload]) -> None:
    after = copy.copy(message)
    after.flags = _flags(message, payload)
    after.attachments = _attached(state, message, payload.get("attachments"), files, after.ephemeral)
    if "content" in payload:
        after.content = payload["content"] or ""
    if "embeds" in payload:
        embeds = [{"type": "rich", **embed} for embed in payload["embeds"] or ()]
        after.embeds = _linked(embeds, after.attachments)
    if "components" in payload:
        after.components = _numbered(_linked(payload["components"] or [], after.attachments))
    if problems := message_problems(after):
        state.violations += problems
        raise invalid_form(problems)
    shown = (after.content, after.embeds, after.attachments, after.components)
    if not any((*shown, payload.get("poll"), payload.get("sticker_ids"))):
        raise empty_message()
    for name in ("flags", "attachments", "content", "embeds", "components"):
        setattr(message, name, getattr(after, name))
    message.remember()


def _flags(message: Message, payload: Json) -> Flag:
    asked = Flag(payload.get("flags") or 0) & _SETTABLE
    if not message.history:
        return asked
    # Who sees a message is settled when it is posted, and components v2 are never taken back.
    kept = message.flags & (Flag.EPHEMERAL | Flag.COMPONENTS_V2)
    return kept | (asked & ~Flag.EPHEMERAL)


def _attached(
    state: State, message: Message, entries: list[Json] | None, files: Mapping[int, Upload], ephemeral: bool
) -> tuple[Attachment, ...]:
    """The message's files afterwards.

    With `entries` None those are all it had and all new ones; otherwise entries name those that it had
    and keeps by their id, and describe new ones by their number.
    """
    if any(len(file.data) > state.attachment_limit for file in files.values()):
        raise too_large()
    had = {attachment.id: attachment for attachment in message.attachments}
    if entries is None:
        entries = [{"id": kept} for kept in had]
    described = {int(entry["id"]): entry for entry in entries}
    if strange := described.keys() - had.keys() - files.keys():
        problems = [f"attachments: there is no file {number}" for number in strange]
        state.violations += problems
        raise invalid_form(problems)
    kept = [_described(had[number], entry) for number, entry in described.items() if number in had]
    kind = "ephemeral-attachments" if ephemeral else "attachments"
    added = []
    for number, file in sorted(files.items()):
        entry = described.get(number, {})
        name = entry.get("filename") or file.filename
        stored = state.cdn.store(f"{kind}/{message.channel.id}", name, file.data, ephemeral=ephemeral)
        added.append(_described(stored, entry))
    return (*kept, *added)


def _described(attachment: Attachment, entry: Json) -> Attachment:
    return replace(attachment, description=entry["description"]) if "description" in entry else attachment


def _linked(node: Any, attachments: tuple[Attachment, ...]) -> Any:
    """A copy in which each attachment://NAME is the link of the message's file of that name."""
    if isinstance(node, list):
        return [_linked(item, attachments) for item in node]
    if not isinstance(node, dict):
        return node
    copied = {key: _linked(value, attachments) for key, value in node.items()}
    for key in ("url", "icon_url"):
        value = copied.get(key)
        if isinstance(value, str) and value.startswith("attachment://"):
            wanted = safe_name(value.removeprefix("attachment://"))
            found = next((one for one in reversed(attachments) if one.filename == wanted), None)
            if found is not None:
                copied |= {key: found.url, f"proxy_{key}": found.url}
            if found is not None and found.width and key == "url":
                copied |= {"width": found.width, "height": found.height}
    return copied


def _numbered(components: list[Json]) -> list[Json]:
    # Discord gives each component that comes without an id the next free number.
    taken = {part["id"] for part in parts(components) if part.get("id")}
    free = (number for number in itertools.count(1) if number not in taken)
    for part in parts(components):
        part["id"] = part.get("id") or next(free)
    return components


async def _publish(state: State, event: str, message: Message) -> None:
    if not message.ephemeral:
        payload = message_event(state.world, event, message, state.gateway.intents)
        await state.gateway.dispatch(event, payload, intent_of(message.channel))


def intent_of(channel: Channel) -> Intent:
    """What the bot needs to hear of messages there."""
    return Intent.GUILD_MESSAGES if channel.guild else Intent.DIRECT_MESSAGES

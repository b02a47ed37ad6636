"""The world and its messages as the JSON that Discord sends to a bot."""

import time
from datetime import UTC, datetime
from typing import Any

from tests.local_discord.constants import PRIVILEGED, Flag, Intent
from tests.local_discord.records import Attachment, Json, Message
from tests.local_discord.world import Channel, Guild, Role, User, World, made_at

_JOINED = "2023-06-01T12:00:00.000000+00:00"
_PRIVILEGED_FLAGS = {
    Intent.GUILD_PRESENCES: 1 << 13,
    Intent.GUILD_MEMBERS: 1 << 15,
    Intent.MESSAGE_CONTENT: 1 << 19,
}


def user_json(user: User) -> Json:
    return {
        "id": str(user.id),
        "username": user.name,
        "global_name": None if user.bot else user.display_name,
        "discriminator": "0",
        "avatar": None,
        "avatar_decoration_data": None,
        "banner": None,
        "accent_color": None,
        "bot": user.bot,
        "public_flags": 0,
        "flags": 0,
    }


def member_json(user: User, *, with_user: bool = True, with_permissions: bool = False) -> Json:
    member: Json = {
        "roles": [str(role) for role in user.roles],
        "nick": None,
        "avatar": None,
        "banner": None,
        "joined_at": _JOINED,
        "premium_since": None,
        "communication_disabled_until": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
    }
    if with_user:
        member["user"] = user_json(user)
    if with_permissions:
        member["permissions"] = str(int(user.permissions))
    return member


def role_json(role: Role) -> Json:
    return {
        "id": str(role.id),
        "name": role.name,
        "permissions": str(int(role.permissions)),
        "position": role.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel_json(channel: Channel, permissions: int | None = None) -> Json:
    """A channel; with `permissions` as an interaction gives it, with what the member may do there."""
    common: Json = {"id": str(channel.id), "last_message_id": None, "flags": 0}
    if channel.guild is None:
        assert channel.recipient is not None
        return {**common, "type": 1, "recipients": [user_json(channel.recipient)]}
    text: Json = {
        **common,
        "type": 0,
        "guild_id": str(channel.guild.id),
        "name": channel.name,
        "topic": None,
        "position": 0,
        "nsfw": False,
        "parent_id": None,
        "rate_limit_per_user": 0,
        "permission_overwrites": [],
    }
    return text if permissions is None else {**text, "permissions": str(permissions)}


def partial_guild_json(guild: Guild) -> Json:
    """A guild as interactions carry it."""
    return {"id": str(guild.id), "locale": guild.locale, "features": []}


def guild_json(world: World, intents: int) -> Json:
    """A guild as GUILD_CREATE carries it: its members only where the bot has that intent."""
    guild = world.guild
    members = world.users if intents & Intent.GUILD_MEMBERS else (world.bot,)
    nothing = ["emojis", "stickers", "features", "threads", "voice_states", "presences"]
    nothing += ["stage_instances", "guild_scheduled_events", "soundboard_sounds"]
    absent = ("icon", "splash", "banner", "description", "afk_channel_id", "system_channel_id")
    zero = ("verification_level", "default_message_notifications", "explicit_content_filter", "mfa_level")
    return {
        **{key: [] for key in nothing},
        **dict.fromkeys(absent),
        **dict.fromkeys((*zero, "premium_tier", "nsfw_level", "system_channel_flags"), 0),
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner_id),
        "preferred_locale": guild.locale,
        "roles": [role_json(role) for role in guild.roles],
        "channels": [channel_json(channel) for channel in world.channels if channel.guild],
        "members": [member_json(user) for user in members],
        "member_count": len(world.users),
        "joined_at": _JOINED,
        "large": False,
        "unavailable": False,
        "afk_timeout": 300,
        "max_members": 500000,
    }


def application_json(world: World, privileged: Intent) -> Json:
    """The bot's application; its flags say which privileged intents it was granted."""
    flags = sum(flag for intent, flag in _PRIVILEGED_FLAGS.items() if privileged & intent & PRIVILEGED)
    return {
        "id": str(world.bot.id),
        "name": world.bot.display_name,
        "icon": None,
        "description": "",
        "summary": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "00" * 32,
        "owner": user_json(world.operator),
        "team": None,
        "flags": flags,
        "tags": [],
        "redirect_uris": [],
        "rpc_origins": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "approximate_guild_count": 1,
        "approximate_user_install_count": 0,
        "integration_types_config": {"0": {}, "1": {}},
        "bot": user_json(world.bot),
    }


def attachment_json(attachment: Attachment) -> Json:
    given: dict[str, Any] = {
        "content_type": attachment.content_type,
        "width": attachment.width,
        "height": attachment.height,
        "description": attachment.description,
        "ephemeral": attachment.ephemeral or None,
    }
    return {
        "id": str(attachment.id),
        "filename": attachment.filename,
        "size": attachment.size,
        "url": attachment.url,
        "proxy_url": attachment.url,
        **{key: value for key, value in given.items() if value is not None},
    }


def message_json(world: World, message: Message) -> Json:
    """A message in full, as an answer to the one who may see all of it.

    A file that an embed shows is not among the `attachments`: that is how Discord tells it.
    """
    pictures = [embed.get(part) or {} for embed in message.embeds for part in ("image", "thumbnail")]
    shown = {picture.get("url") for picture in pictures}
    mentioned = [user for user in world.users if f"<@{user.id}>" in message.content]
    payload: Json = {
        "id": str(message.id),
        "type": message.type,
        "channel_id": str(message.channel.id),
        "author": user_json(message.author),
        "content": message.content,
        "timestamp": _time_of(message.id),
        "edited_timestamp": _edited(message),
        "tts": message.tts,
        "mention_everyone": False,
        "mentions": [user_json(user) for user in mentioned],
        "mention_roles": [],
        "attachments": [attachment_json(one) for one in message.attachments if one.url not in shown],
        "embeds": message.embeds,
        "components": message.components,
        "pinned": False,
        "flags": int(message.flags),
    }
    if message.cause is not None:
        payload |= {"application_id": str(world.bot.id), "webhook_id": str(world.bot.id), **message.cause}
    if message.reply_to is not None:
        replied = message.reply_to
        payload["message_reference"] = {
            "type": 0,
            "message_id": str(replied.id),
            "channel_id": str(replied.channel.id),
        }
        payload["referenced_message"] = None if replied.deleted else message_json(world, replied)
    return payload


def message_json_for_bot(world: World, message: Message, intents: int) -> Json:
    """A message as the bot gets to see it.

    Without the message-content intent others' are empty, except in direct messages and where they
    mention the bot.
    """
    payload = message_json(world, message)
    own = message.author.bot or message.channel.guild is None or f"<@{world.bot.id}>" in message.content
    if not own and not intents & Intent.MESSAGE_CONTENT:
        payload |= {"content": "", "embeds": [], "attachments": [], "components": []}
    return payload


def message_event(world: World, event: str, message: Message, intents: int) -> Json:
    """A message as MESSAGE_CREATE and MESSAGE_UPDATE carry it; the former alone tells its nonce."""
    payload = message_json_for_bot(world, message, intents)
    if message.nonce is not None and event == "MESSAGE_CREATE":
        payload["nonce"] = message.nonce
    if message.channel.guild is not None:
        payload["guild_id"] = str(message.channel.guild.id)
        payload["member"] = member_json(message.author, with_user=False)
    return payload


def _edited(message: Message) -> str | None:
    # The step from "is thinking" to the answer is no edit to the eyes of a member.
    seen = [state for state in message.history if not state.flags & Flag.LOADING]
    if len(seen) < 2:
        return None
    return datetime.fromtimestamp(time.time() - (time.monotonic() - seen[-1].at), UTC).isoformat()


def _time_of(snowflake: int) -> str:
    return datetime.fromtimestamp(made_at(snowflake), UTC).isoformat()

"""Interactions come into being: the record that a test holds and the event that the bot gets."""

import base64
import time
from dataclasses import dataclass
from typing import Any

from tests.local_discord.constants import TOKEN_LIFE, Kind
from tests.local_discord.payloads import (
    channel_json,
    member_json,
    message_json,
    partial_guild_json,
    user_json,
)
from tests.local_discord.records import Interaction, Json
from tests.local_discord.state import State
from tests.local_discord.world import Channel, User


@dataclass(frozen=True)
class By:
    """Who does something, where, through which install of the bot, and how many seconds ago."""

    user: User
    channel: Channel
    user_installed: bool = False
    age: float = 0.0


async def cause(state: State, kind: Kind, name: str, data: Json, by: By, **more: Any) -> Interaction:
    """Tell the bot of an interaction; `more` are further fields of `Interaction`."""
    number = state.ids.next(by.age)
    token = base64.urlsafe_b64encode(f"interaction:{number}:{'x' * 120}".encode())
    interaction = Interaction(
        id=number,
        token=token.decode().rstrip("="),
        kind=kind,
        name=name,
        user=by.user,
        channel=by.channel,
        user_installed=by.user_installed,
        expires_at=time.monotonic() + TOKEN_LIFE - by.age,
        changes=state.changes,
        data=data,
        **more,
    )
    state.interactions[number] = interaction
    await state.gateway.dispatch("INTERACTION_CREATE", told(state, interaction))
    return interaction


def owners(interaction: Interaction) -> Json:
    """Who brought the bot here: "0" the guild (0 for direct messages with the bot), "1" the user."""
    if interaction.user_installed:
        return {"1": str(interaction.user.id)}
    return {"0": str(interaction.channel.guild.id if interaction.channel.guild else 0)}


def told(state: State, interaction: Interaction) -> Json:
    """An interaction as INTERACTION_CREATE carries it."""
    world, user, channel = state.world, interaction.user, interaction.channel
    payload: Json = {
        "id": str(interaction.id),
        "application_id": str(world.bot.id),
        "type": int(interaction.kind),
        "token": interaction.token,
        "version": 1,
        "data": interaction.data,
        "channel_id": str(channel.id),
        "channel": channel_json(channel, int(user.permissions)),
        "app_permissions": str(int(world.bot.permissions)),
        "locale": user.locale,
        "entitlements": [],
        "entitlement_sku_ids": [],
        "authorizing_integration_owners": owners(interaction),
        "context": 0 if channel.guild else 1,
        "attachment_size_limit": state.attachment_limit,
    }
    if channel.guild:
        guild = channel.guild
        payload |= {
            "guild_id": str(guild.id),
            "guild": partial_guild_json(guild),
            "guild_locale": guild.locale,
        }
        payload["member"] = member_json(user, with_permissions=True)
    else:
        payload["user"] = user_json(user)
    if interaction.clicked is not None:
        payload["message"] = message_json(world, interaction.clicked)
    return payload

"""How the bot answers interactions: the first answer, then everything under the interaction's token."""

import time
from typing import Any

from tests.local_discord import errors, messages
from tests.local_discord.calls import Call
from tests.local_discord.constants import Answer, CommandType, Flag, Kind
from tests.local_discord.interactions import owners
from tests.local_discord.payloads import message_json, user_json
from tests.local_discord.records import Interaction, Json, Message
from tests.local_discord.routes import Routes
from tests.local_discord.state import State

routes = Routes()

_ALLOWED = {
    Kind.COMMAND: {Answer.MESSAGE, Answer.DEFERRED_MESSAGE, Answer.MODAL},
    Kind.COMPONENT: {*Answer} - {Answer.CHOICES},
    Kind.AUTOCOMPLETE: {Answer.CHOICES},
    Kind.MODAL: {Answer.MESSAGE, Answer.DEFERRED_MESSAGE},
}
_SLASH_MESSAGE, _REPLY, _MENU_MESSAGE = 20, 19, 23
_USER_INSTALL_FOLLOWUPS = 5


@routes("POST", "/interactions/{id}/{token}/callback")
async def answer(state: State, call: Call) -> Any:
    """POST /interactions/{id}/{token}/callback."""
    interaction = state.interactions.get(call.id("id"))
    if interaction is None or interaction.token != call.params["token"]:
        raise errors.unknown_interaction()
    if interaction.callback is not None:
        raise errors.already_acknowledged()
    if time.monotonic() - interaction.created_at > state.answer_within:
        raise errors.unknown_interaction()
    kind = Answer(call.payload["type"])
    if kind not in _allowed(interaction):
        problem = f"answer type {kind} to an interaction of type {interaction.kind}"
        state.violations.append(problem)
        raise errors.invalid_form([problem])
    interaction.callback, interaction.callback_at = call.payload, time.monotonic()
    try:
        await _take(state, interaction, kind, call)
    except errors.ApiError:
        interaction.callback = interaction.callback_at = None
        raise
    if call.query.get("with_response") not in ("1", "true"):
        return None
    return _callback_json(state, interaction, kind)


def _allowed(interaction: Interaction) -> set[Answer]:
    allowed = set(_ALLOWED[interaction.kind])
    if interaction.kind is Kind.MODAL and interaction.clicked:
        allowed |= {Answer.UPDATE, Answer.DEFERRED_UPDATE}
    return allowed


async def _take(state: State, interaction: Interaction, kind: Answer, call: Call) -> None:
    data = call.payload.get("data") or {}
    world, channel = state.world, interaction.channel
    if kind is Answer.MESSAGE:
        interaction.original = await messages.create(
            state, channel, world.bot, data, call.files, **_origin(interaction)
        )
    elif kind is Answer.DEFERRED_MESSAGE:
        ephemeral = bool(Flag(data.get("flags") or 0) & Flag.EPHEMERAL)
        interaction.original = await messages.wait_for_bot(state, channel, ephemeral, **_origin(interaction))
    elif kind in (Answer.UPDATE, Answer.DEFERRED_UPDATE):
        assert interaction.clicked is not None
        interaction.original = interaction.clicked
        if kind is Answer.UPDATE:
            await messages.edit(state, interaction.clicked, data, call.files)


def _origin(interaction: Interaction) -> Json:
    metadata: Json = {
        "id": str(interaction.id),
        "type": int(interaction.kind),
        "user": user_json(interaction.user),
        "authorizing_integration_owners": owners(interaction),
    }
    if interaction.kind is Kind.COMPONENT and interaction.clicked:
        metadata["interacted_message_id"] = str(interaction.clicked.id)
    if interaction.kind is not Kind.COMMAND:
        return {"type": _REPLY, "reply_to": interaction.clicked, "cause": {"interaction_metadata": metadata}}
    deprecated = {**metadata, "name": interaction.name}
    slash = interaction.command_type is CommandType.SLASH
    return {
        "type": _SLASH_MESSAGE if slash else _MENU_MESSAGE,
        "cause": {"interaction_metadata": metadata, "interaction": deprecated},
    }


def _callback_json(state: State, interaction: Interaction, kind: Answer) -> Json:
    told: Json = {"id": str(interaction.id), "type": int(interaction.kind)}
    resource: Json = {"type": int(kind)}
    original = interaction.original
    if original is None:
        return {"interaction": told, "resource": resource} if kind is Answer.MODAL else {"interaction": told}
    told |= {
        "response_message_id": str(original.id),
        "response_message_loading": original.loading,
        "response_message_ephemeral": original.ephemeral,
    }
    if kind in (Answer.MESSAGE, Answer.UPDATE):
        resource["message"] = message_json(state.world, original)
    return {"interaction": told, "resource": resource}


@routes("GET", "/webhooks/{application}/{token}/messages/{message}")
async def read(state: State, call: Call) -> Any:
    """GET /webhooks/{application}/{token}/messages/{message}."""
    return message_json(state.world, _message(_by_token(state, call), call))


@routes("PATCH", "/webhooks/{application}/{token}/messages/{message}")
async def change(state: State, call: Call) -> Any:
    """PATCH /webhooks/{application}/{token}/messages/{message}."""
    message = _message(_by_token(state, call), call)
    await messages.edit(state, message, call.payload, call.files)
    return message_json(state.world, message)


@routes("DELETE", "/webhooks/{application}/{token}/messages/{message}")
async def take_away(state: State, call: Call) -> Any:
    """DELETE /webhooks/{application}/{token}/messages/{message}."""
    await messages.delete(state, _message(_by_token(state, call), call))


@routes("POST", "/webhooks/{application}/{token}")
async def follow_up(state: State, call: Call) -> Any:
    """POST /webhooks/{application}/{token}.

    The first one after "… is thinking" takes its place: that is how Discord does it.
    """
    interaction = _by_token(state, call)
    if interaction.original is not None and interaction.original.loading:
        await messages.edit(state, interaction.original, call.payload, call.files)
        return message_json(state.world, interaction.original)
    if interaction.user_installed and len(interaction.followups) >= _USER_INSTALL_FOLLOWUPS:
        raise errors.too_many_followups()
    origin = {**_origin(interaction), "type": _REPLY, "reply_to": interaction.original}
    message = await messages.create(
        state, interaction.channel, state.world.bot, call.payload, call.files, **origin
    )
    interaction.followups.append(message)
    return message_json(state.world, message)


def _by_token(state: State, call: Call) -> Interaction:
    token = call.params["token"]
    found = next((one for one in state.interactions.values() if one.token == token), None)
    if found is None or found.forgotten or call.id("application") != state.world.bot.id:
        raise errors.unknown_webhook()
    if time.monotonic() >= found.expires_at:
        raise errors.invalid_token()
    if found.callback is None:
        raise errors.unknown_webhook()
    if found.channel.id in state.removed:
        raise errors.unknown_channel()
    return found


def _message(interaction: Interaction, call: Call) -> Message:
    wanted = call.params["message"]
    mine = [message for message in (interaction.original, *interaction.followups) if message is not None]
    if wanted == "@original":
        mine = mine[:1] if interaction.original is not None else []
    else:
        mine = [message for message in mine if str(message.id) == wanted]
    if not mine or mine[0].deleted:
        raise errors.unknown_message()
    return mine[0]

"""Wrong requests are caught by Discord's own description, right ones pass."""

from typing import Any

import discord
import pytest

from tests.local_discord import LocalDiscord, needs_description
from tests.local_discord.openapi import Description, description_path, load
from tests.local_discord.tiny_bot import TinyBot

pytestmark = needs_description

ORIGINAL = "/webhooks/1/token/messages/@original"
CALLBACK = "/interactions/1/token/callback"
COMMANDS = "/applications/1/commands"
ROW = {"type": 1, "components": [{"type": 2, "style": 1, "label": "x", "custom_id": "x" * 101}]}
OPTION = {"type": 3, "name": "style", "description": "d", "choices": [{"name": "a", "value": 3}]}


@pytest.fixture
def description() -> Description:
    loaded = load(description_path())
    assert loaded is not None
    return loaded


@pytest.mark.parametrize(
    ("method", "path", "payload", "expected"),
    [
        ("PATCH", ORIGINAL, {"content": "x" * 2001}, "body.content: "),
        ("PATCH", ORIGINAL, {"components": [ROW]}, "body.components[0].components[0].custom_id: "),
        ("PATCH", ORIGINAL, {"components": [{"type": 99}]}, "body.components[0]: "),
        ("PATCH", ORIGINAL, {"attachments": [{"id": 1.5}]}, "body.attachments[0].id: "),
        ("PATCH", ORIGINAL, {"embeds": [{"timestamp": "now"}]}, "body.embeds[0].timestamp: "),
        ("PATCH", ORIGINAL, {"embeds": [{"image": {"url": "cat"}}]}, "body.embeds[0].image.url: "),
        ("POST", CALLBACK, {"data": {}}, "'type' is a required property"),
        ("POST", CALLBACK, {"type": 8, "data": {"choices": [{"name": "a", "value": "b"}] * 26}}, "too long"),
        ("PUT", COMMANDS, [{"name": "n" * 33}], "body[0].name: "),
        ("PUT", COMMANDS, [{"name": "a", "options": [OPTION]}], "body[0].options[0].choices[0].value: "),
        ("PUT", COMMANDS, None, "no body"),
        ("GET", "/users/@me", {"a": 1}, "a body, where the description knows none"),
        ("GET", "/channels/None", None, "{channel_id}: 'None' does not match"),
        ("GET", "/dreams", None, "not in Discord's description"),
        ("PUT", "/users/@me", None, "not in Discord's description"),
    ],
)
def test_a_wrong_request_is_named(
    description: Description, method: str, path: str, payload: Any, expected: str
) -> None:
    (problem,) = description.problems(method, path, payload)
    assert problem.startswith(f"{method} {path}: ")
    assert expected in problem
    assert len(problem) < 350


def test_multipart_bodies_are_checked_too(description: Description) -> None:
    def problems(path: str, fields: list[str]) -> list[str]:
        method = "PATCH" if path == ORIGINAL else "PUT"
        payload: Any = {"attachments": [{"id": 0}]} if path == ORIGINAL else []
        return description.problems(method, path, payload, multipart=True, fields=fields)

    assert problems(ORIGINAL, ["payload_json", "files[0]"]) == []
    assert "'file'" in problems(ORIGINAL, ["payload_json", "file"])[0]
    assert "files[10]" in problems(ORIGINAL, ["files[10]"])[0]
    assert "multipart" in problems(COMMANDS, ["payload_json"])[0]


def test_integers_stand_for_ids_only_where_exempt(description: Description) -> None:
    reply: dict[str, Any] = {
        "message_reference": {"message_id": 5, "channel_id": 6},
        "allowed_mentions": {"users": [7]},
    }
    assert description.problems("POST", "/channels/1/messages", reply) == []
    assert description.problems("POST", "/users/@me/channels", {"recipient_id": 5}) == []
    assert description.problems("POST", "/channels/1/messages", {"sticker_ids": [5]}) != []
    assert reply["message_reference"]["message_id"] == 5


async def test_a_wrong_request_of_a_bot_is_refused_and_told(local: LocalDiscord, bot: TinyBot) -> None:
    assert local.validates
    route = discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=local.world.general.id)
    with pytest.raises(discord.HTTPException) as caught:
        await bot.http.request(route, json={"content": 5, "embeds": [{"title": "x" * 257}]})
    assert caught.value.code == 50035
    assert local.messages() == []
    content, title = local.violations
    assert "body.content: 5 is not of type 'string'" in content
    assert "body.embeds[0].title: " in title
    with pytest.raises(discord.NotFound):
        await bot.http.request(discord.http.Route("GET", "/dreams"))
    assert local.violations[2:] == ["GET /dreams: not in Discord's description"]


async def test_what_the_local_discord_does_not_speak_is_told(local: LocalDiscord, bot: TinyBot) -> None:
    with pytest.raises(discord.NotFound):
        await bot.fetch_premium_sticker_packs()
    assert local.violations == ["GET /sticker-packs: the local Discord does not speak this"]

"""/styles, /layers and /help, as members use them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dreambot.app import build_bot
from dreambot.chat.extensions.gallery import images
from dreambot.chat.extensions.gallery.images import FOLDER
from dreambot.chat.extensions.help import TOPICS
from dreambot.engine.networks.network import Network, Weights
from dreambot.engine.networks.registry import REGISTRY
from dreambot.engine.styles.channel_names import channel_titles
from dreambot.engine.styles.styles import STYLES, style_settings, styles_for
from dreambot.engine.types import Pixels
from dreambot.jobs.atlas.render import draw_missing
from tests.chat.conftest import Server, opened, photo_file
from tests.chat.page_text import parts, written
from tests.chat.queued_jobs import call_order

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)
QUICK = {"steps": 2, "octaves": 1}


def menu(message: Any, what: str) -> dict[str, Any]:
    """The menu of this kind on a page."""
    (found,) = (one for one in parts(message) if str(one.get("custom_id")).startswith(f"menu:{what}:"))
    return found


async def picture(message: Any) -> Pixels:
    (attachment,) = message.attachments
    (gallery,) = (one for one in parts(message) if "items" in one)
    (item,) = gallery["items"]
    assert attachment.filename in item["media"]["url"]
    assert item["description"] == attachment.description  # for those who can't see it
    assert attachment.description
    return opened(await attachment.read())


def dreamt_styles(network: Network) -> dict[str, Pixels]:
    """Return the bundled pictures of the styles, by name."""
    files = (FOLDER / "styles" / network.name).glob("*.avif")
    return {file.stem: opened(file.read_bytes()) for file in files}


async def test_with_other_weights_no_style_of_channels_is_offered(server: Server) -> None:
    keras = REGISTRY["inception_v3_keras"]
    stranger = replace(server.services.network, spec=keras, weights=Weights("mine.h5", "0" * 64))
    whole = set(styles_for(stranger))
    assert not any(":" in layer for name in whole for layer in style_settings(name, stranger).layer_names)
    server.bot.services = replace(server.services, network=stranger)
    choices = await server.member.autocomplete(server.channel, "dream", "style", "")
    assert {choice["value"] for choice in choices} == whole < set(STYLES)
    page = await server.member.slash(server.channel, "styles")
    assert {option["value"] for option in menu(page.response, "style")["options"]} == whole
    for refused in (
        await server.dream(photo_file(), style="towers"),
        await server.member.slash(server.channel, "styles", style="towers"),
    ):
        assert "Inception v3 (Keras) can't show the style `towers`" in refused.response.content
    server.env.errors.clear()


async def test_styles_shows_every_style_and_the_chosen_one_larger(server: Server) -> None:
    result = await server.member.slash(server.channel, "styles")
    assert result.ephemeral
    page = await picture(result.response)
    assert page.shape[1] > 800
    assert page.std() > 30  # something is drawn on it
    assert "SqueezeNet v1.1" in written(result.response)
    assert [option["value"] for option in menu(result.response, "style")["options"]] == list(
        styles_for(server.services.network)
    )
    await server.member.select(result.response, ["eyes"], custom_id="menu:style:")
    told = written(result.response)
    assert told.startswith("### eyes\n")
    assert "Eyes and pearls" in told
    assert "`/dream style:eyes`" in told
    larger = await picture(result.response)
    assert larger.shape != page.shape
    (chosen,) = (o for o in menu(result.response, "style")["options"] if o.get("default"))
    assert chosen["value"] == "eyes"


async def test_the_button_below_a_style_dreams_the_last_picture_in_it(server: Server) -> None:
    first = await server.dream(photo_file("coffee", 120), style="lines", seed=1, **QUICK)
    shown = await server.member.slash(server.channel, "styles", style="bubbles")
    again = await server.member.click(shown.response, label="Use on my last picture")
    assert "bubbles" in again.response.content
    assert not again.ephemeral
    before, after = [opened(await r.response.attachments[0].read()) for r in (first, again)]
    assert before.shape == after.shape  # the same picture
    assert not np.array_equal(before, after)


async def test_without_a_picture_the_button_says_what_to_type(server: Server) -> None:
    shown = await server.member.slash(server.channel, "styles", style="bubbles")
    told = await server.member.click(shown.response, label="Use on my last picture")
    assert told.ephemeral
    assert "Type `/dream style:bubbles` and attach one" in told.response.content
    server.env.errors.clear()


async def test_layers_shows_what_channels_look_for(server: Server) -> None:
    result = await server.member.slash(server.channel, "layers", layer="fire5")
    assert result.ephemeral
    page = await picture(result.response)
    assert "256 channels" in written(result.response)
    assert [o["value"] for o in menu(result.response, "layer")["options"]] == list(
        server.services.network.layers
    )
    channels = [o["value"] for o in menu(result.response, "channel")["options"]]
    assert len(channels) == images.CHANNELS
    await server.member.select(result.response, [channels[3]], custom_id="menu:channel:fire5")
    channel = f"fire5:{channels[3]}"
    told = written(result.response)
    assert told.startswith(f"### {channel}\n")
    assert f"`/dream layers:{channel}`" in told
    assert (await picture(result.response)).shape != page.shape
    await server.dream(photo_file("coffee", 120), **QUICK)
    dreamt = await server.member.click(result.response, label="Use on my last picture")
    assert channel in dreamt.response.content
    await server.member.select(result.response, ["fire9"], custom_id="menu:layer:")
    assert written(result.response).startswith("### fire9\n")


async def test_layers_are_completed_and_a_wrong_one_is_refused(server: Server) -> None:
    choices = await server.member.autocomplete(server.channel, "layers", "layer", "e5")
    assert [choice["value"] for choice in choices] == ["fire5"]
    result = await server.member.slash(server.channel, "layers", layer="mixed4")
    assert "no layer `mixed4`" in result.response.content
    server.env.errors.clear()


async def test_of_other_weights_what_the_operator_has_drawn_is_shown(
    squeezenet: Network, tmp_path: Path
) -> None:
    other = replace(squeezenet, weights=Weights("mine.h5", "0" * 64))
    assert images.layer_page(other, "fire2", tmp_path) is None
    assert images.layer_page(other, "fire2", None) is None
    draw_missing(other, "fire2", (5, 60), tmp_path)
    assert images.channels_on_page(other, "fire2", tmp_path) == [5, 60]
    page = images.layer_page(other, "fire2", tmp_path)
    assert page is not None
    assert opened(page).std() > 20


@pytest.mark.parametrize("name", ["inception", "squeezenet"])
def test_every_style_and_layer_has_a_picture(name: str, request: pytest.FixtureRequest) -> None:
    network: Network = request.getfixturevalue(name)
    assert set(dreamt_styles(network)) == set(styles_for(network))
    layers = {file.stem for file in (FOLDER / "layers" / network.name).glob("*.avif")}
    assert layers == set(network.layers)


@pytest.mark.parametrize("name", ["inception", "squeezenet"])
def test_no_two_styles_of_a_network_look_alike(name: str, request: pytest.FixtureRequest) -> None:
    dreams = dreamt_styles(request.getfixturevalue(name))
    apart = {
        (one, other): float(np.abs(dreams[one].astype(int) - dreams[other]).mean())
        for one, other in combinations(sorted(dreams), 2)
    }
    usual = float(np.median(list(apart.values())))
    assert {pair: distance for pair, distance in apart.items() if distance < 0.6 * usual} == {}


def test_the_pictures_are_small_and_their_names_are_those_of_channels(inception: Network) -> None:
    assert sum(file.stat().st_size for file in FOLDER.rglob("*.*")) < 1_100_000
    assert {file.stem for file in (FOLDER / "layers" / "inception_v3").glob("*.avif")} == set(
        inception.layers
    )
    shown = {
        f"{layer}:{number}"
        for layer in inception.layers
        for number in images.channels_on_page(inception, layer, None)
    }
    named = set(channel_titles("inception_v3"))
    assert len(shown & named) > 90


async def test_help_turns_from_topic_to_topic(server: Server) -> None:
    result = await server.member.slash(server.channel, "help")
    assert result.ephemeral
    assert "/dream" in written(result.response)
    assert [option["value"] for option in menu(result.response, "help")["options"]] == list(TOPICS)
    pictures = set()
    for topic in TOPICS:
        await server.member.select(result.response, [topic], custom_id="menu:help:")
        assert len(written(result.response)) > 60
        if TOPICS[topic].picture:
            pictures.add((await picture(result.response)).shape)
        else:
            assert not result.response.attachments
    assert len(pictures) == 3


async def test_the_first_answer_does_not_wait_for_a_picture_to_be_drawn(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = call_order(monkeypatch, images, "style_page")
    shown = await server.member.slash(server.channel, "styles", style="eyes")
    assert shown.ephemeral
    await server.member.select(shown.response, ["lines"], custom_id="menu:style:")
    assert told == ["answered", "worked"] * 2


async def test_menus_work_after_a_restart(server: Server, tmp_path: Path) -> None:
    shown = await server.member.slash(server.channel, "styles")
    await server.env.restart_bot(build_bot(server.services, tmp_path))
    await server.member.select(shown.response, ["lines"], custom_id="menu:style:")
    assert written(shown.response).startswith("### lines\n")

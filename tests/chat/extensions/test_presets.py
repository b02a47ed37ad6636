"""/preset, as a member uses it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dreambot.app import build_bot
from dreambot.engine.networks.network import Network
from tests.chat.conftest import Server, photo_file, services_on

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)
QUICK = {"steps": 2, "octaves": 1}
SHAPE = "in the largest octave, 1.7 times as many in each smaller one · up to 2 octaves"


async def test_a_presets_settings_are_in_the_dream_and_survive_a_restart(
    server: Server, squeezenet: Network, tmp_path: Path
) -> None:
    saved = await server.member.slash(
        server.channel, "preset save", name="Mine", style="eyes", layers="fire3", steps=3, octaves=2, seed=5
    )
    assert saved.ephemeral
    assert "**Mine**" in saved.response.content
    assert "`steps: 3`" in saved.response.content
    used = await server.member.slash(
        server.channel, "preset use", name="Mine", image=photo_file("coffee", 120)
    )
    assert f"fire3 · 3 steps {SHAPE}" in used.response.content
    assert "seed 5" in used.response.content
    over = await server.dream(photo_file("coffee", 120), preset="Mine", steps=2)
    assert f"fire3 · 2 steps {SHAPE}" in over.response.content
    choices = await server.member.autocomplete(server.channel, "dream", "preset", "mi")
    assert [choice["value"] for choice in choices] == ["Mine"]

    await server.services.service.close()
    async with services_on(squeezenet, tmp_path) as services:
        await server.env.restart_bot(build_bot(services, tmp_path))
        listed = await server.member.slash(server.channel, "preset list")
        assert "**Mine** · `style: eyes`" in listed.response.content
        gone = await server.member.slash(server.channel, "preset delete", name="Mine")
        assert "Deleted the preset **Mine**" in gone.response.content
        listed = await server.member.slash(server.channel, "preset list")
        assert "no presets yet" in listed.response.content


async def test_a_preset_of_very_long_options_is_still_told(server: Server) -> None:
    layers = f"fire3{',' * 3000} fire5"
    saved = await server.member.slash(server.channel, "preset save", name="long", layers=layers)
    assert "**long**" in saved.response.content
    listed = await server.member.slash(server.channel, "preset list")
    assert "**long** · `layers: fire3" in listed.response.content


async def test_presets_are_each_members_own(server: Server) -> None:
    await server.member.slash(server.channel, "preset save", name="Mine", steps=3)
    other = server.guild.add_member(server.env.create_user("bob"))
    listed = await other.slash(server.channel, "preset list")
    assert "no presets yet" in listed.response.content
    used = await other.slash(server.channel, "preset use", name="Mine", image=photo_file())
    assert "no presets yet" in used.response.content
    wrong = await server.member.slash(server.channel, "preset use", name="Yours", image=photo_file())
    assert "no preset called **Yours**. Choose from Mine" in wrong.response.content
    server.env.errors.clear()


async def test_a_preset_without_options_keeps_those_of_the_last_dream(server: Server) -> None:
    nothing = await server.member.slash(server.channel, "preset save", name="last")
    assert "There's nothing to save yet" in nothing.response.content
    await server.dream(photo_file("coffee", 120), style="lines", smoothness=0.7, strength=1.5, **QUICK)
    kept = await server.member.slash(server.channel, "preset save", name="last")
    for part in ("`style: lines`", "`strength: 1.5`", "`smoothness: 0.7`", "`steps: 2`", "`octaves: 1`"):
        assert part in kept.response.content
    assert "seed" not in kept.response.content
    wrong = await server.member.slash(server.channel, "preset save", name="bad", layers="mixed3")
    assert "no layer `mixed3`" in wrong.response.content
    server.env.errors.clear()

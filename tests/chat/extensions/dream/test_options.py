"""/dream's options beyond the first, as a member uses them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from dreambot.chat.extensions.dream.engine_settings import options_of, settings_of
from dreambot.chat.extensions.dream.options import DreamOptions
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings, styles_for
from tests.chat.conftest import Server, opened, photo_file, png
from tests.conftest import photograph

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)
QUICK = {"steps": 2, "octaves": 1}


def mask_file(side: int = 120) -> tuple[str, bytes]:
    """White on the left half."""
    height, width = photograph("coffee", side).shape[:2]
    mask = np.zeros((height, width, 3), np.uint8)
    mask[:, : width // 2] = 255
    return "mask.png", png(mask)


async def test_a_mask_keeps_the_rest_as_it_was(server: Server) -> None:
    photo = photograph("coffee", 120).astype(int)
    result = await server.dream(photo_file("coffee", 120), mask=mask_file(), feather=2, steps=6, octaves=1)
    dreamt = opened(await result.response.attachments[0].read()).astype(int)
    middle = photo.shape[1] // 2
    assert np.abs(dreamt - photo)[:, : middle - 4].mean() > 2
    assert np.array_equal(dreamt[:, middle:], photo[:, middle:])


async def test_a_guide_changes_the_dream(server: Server) -> None:
    files = []
    guides: list[dict[str, Any]] = [{}, {"guide": photo_file("chelsea", 120)}]
    for more in guides:
        result = await server.dream(photo_file("coffee", 120), seed=1, steps=5, octaves=1, **more)
        files.append(opened(await result.response.attachments[0].read()).astype(int))
    assert np.abs(files[0] - files[1]).mean() > 1


async def test_looks_reach_the_dream(server: Server) -> None:
    photo = photograph("coffee", 120).astype(int)
    faint = await server.dream(photo_file("coffee", 120), blend=0.1, seed=1, steps=5, octaves=1)
    full = await server.dream(photo_file("coffee", 120), seed=1, steps=5, octaves=1)
    changes = [
        np.abs(opened(await r.response.attachments[0].read()).astype(int) - photo).mean()
        for r in (faint, full)
    ]
    assert changes[0] < 0.3 * changes[1]


async def test_a_private_dream_is_shown_only_to_its_member(server: Server) -> None:
    result = await server.dream(photo_file("coffee", 120), private=True, **QUICK)
    assert result.ephemeral
    assert result.response.attachments
    open_one = await server.dream(photo_file("coffee", 120), **QUICK)
    assert not open_one.ephemeral


async def test_a_private_dream_is_not_gone_on_with_in_public(server: Server) -> None:
    await server.dream(photo_file("coffee", 120), private=True, **QUICK)
    refused = await server.member.slash(server.channel, "dream", **QUICK)
    assert refused.ephemeral
    assert "There's no picture to dream" in refused.response.content
    for result in (
        await server.member.slash(server.channel, "dream", private=True, **QUICK),
        await server.member.click(
            (await server.member.slash(server.channel, "styles", style="eyes")).response,
            label="Use on my last picture",
        ),
    ):
        assert result.ephemeral
        assert result.response.attachments
    server.env.errors.clear()


async def test_style_is_completed_by_its_name_or_its_look(server: Server) -> None:
    async def offered(typed: str) -> list[str]:
        choices = await server.member.autocomplete(server.channel, "dream", "style", typed)
        assert all(len(choice["name"]) <= 100 for choice in choices)
        return [choice["value"] for choice in choices]

    assert await offered("") == list(styles_for(server.services.network))
    assert await offered("Crea") == ["creatures"]
    assert await offered("curls") == ["spirals"]
    wrong = await server.dream(photo_file(), style="cubism")
    assert "There is no style `cubism`" in wrong.response.content
    server.env.errors.clear()


def test_options_of_a_dream_make_its_settings_again(squeezenet: Network) -> None:
    for options in (
        DreamOptions("eyes", seed=3),
        DreamOptions("scales", layers="fire3, 0.5*fire5:13", strength=2.0, steps=7, seed=3, balance=True),
        DreamOptions(
            "tutorial-octaves", octaves=4, keep_colours=True, blend=0.25, guide_by="energies", seed=3
        ),
    ):
        settings = settings_of(options, squeezenet)
        found = options_of(str(options.style), settings, squeezenet)
        assert settings_of(found.with_fallback(DreamOptions(seed=3)), squeezenet) == settings
        assert DreamOptions.from_json(found.to_json()) == found
    assert options_of("eyes", style_settings("eyes", squeezenet), squeezenet).to_json() == {"style": "eyes"}

"""Each button under a dream by itself, pressed once: what the table in docs/members.md promises of it."""

from __future__ import annotations

import pytest

from tests.chat.conftest import Server, opened, photo_file
from tests.chat.extensions.test_result_buttons import (
    SIDE,
    again,
    another,
    bigger,
    compare,
    deeper,
    delete,
    details,
    dream,
    press,
    tweak,
    vary,
    zoom,
)
from tests.conftest import photograph

pytestmark = pytest.mark.simcord(settle_timeout=180, shard_count=1)


async def test_again_with_a_new_seed(server: Server) -> None:
    await again(server, await dream(server))


async def test_deeper_the_dream_dreamed_once_more(server: Server) -> None:
    await deeper(server, await dream(server))


async def test_vary_four_to_pick_from(server: Server) -> None:
    await vary(server, await dream(server))


async def test_bigger_up_to_twice_the_size(server: Server) -> None:
    await bigger(server, await dream(server))


async def test_tweak_a_form_with_the_settings_filled_in(server: Server) -> None:
    await tweak(server, await dream(server))


async def test_zoom_a_video_that_zooms_into_the_dream(server: Server) -> None:
    await zoom(server, await dream(server))


async def test_compare_before_and_after(server: Server) -> None:
    await compare(server, await dream(server))


async def test_details_with_a_line_to_repeat_it(server: Server) -> None:
    """The line, typed, makes the same picture again."""
    message = await dream(server)
    await details(server, message)
    typed = await server.dream(photo_file("chelsea", SIDE), style="eyes", steps=2, octaves=2, seed=7)
    files = [await one.attachments[0].read() for one in (message, typed.response)]
    assert opened(files[0]).shape == photograph("chelsea", SIDE).shape
    assert (opened(files[0]) == opened(files[1])).all()


async def test_delete_by_its_member_or_a_moderator(server: Server) -> None:
    await delete(server, await dream(server))
    message = await dream(server)
    stranger = another(server, "sam")
    assert (await press(server, message, "delete", stranger)).ephemeral
    assert message.id in [one.id for one in server.channel.history()]
    await press(server, message, "delete", another(server, "moe", manage_messages=True))
    assert message.id not in [one.id for one in server.channel.history()]

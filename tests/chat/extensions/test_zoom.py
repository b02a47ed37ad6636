"""/zoom, as a member uses it."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from tests.chat.conftest import Server, photo_file
from tests.chat.result_messages import record_of

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)


async def test_zoom_answers_with_a_moving_picture(server: Server) -> None:
    result = await server.member.slash(
        server.channel,
        "zoom",
        image=photo_file("coffee", 100),
        frames=8,
        speed=4.0,
        rotation=1.0,
        style="lines",
    )
    assert "lines" in result.response.content
    (attachment,) = result.response.attachments
    record = await record_of(server, result.response)
    assert record.job.kind == "zoom"
    assert record.job.flight is not None
    assert (record.job.flight.frames, record.job.flight.zoom, record.job.flight.rotation) == (8, 1.04, 1.0)
    data = await attachment.read()
    if attachment.filename.endswith(".webp"):
        with Image.open(io.BytesIO(data)) as im:
            assert getattr(im, "n_frames", 1) == 8
    else:
        assert attachment.filename.endswith(".mp4")
        assert b"ftyp" in data[:32]

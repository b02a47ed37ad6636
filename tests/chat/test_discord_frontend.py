"""Variations and zooms as members get them, and a zoom that Discord finds too large."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from dreambot.chat.discord_frontend import shrink_delivery
from dreambot.chat.submission.request import DreamRequest
from dreambot.chat.submission.submit import submit
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.settings import DreamSettings
from dreambot.jobs.models.job import InputRef, Job, ReplyTarget, Requester
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.models.result import Result
from dreambot.pictures.animation.frame_reader import AnimationFrame, read_frames
from dreambot.pictures.animation.frame_writer import encode_mp4
from dreambot.pictures.errors import CannotFit
from tests.chat.conftest import Server, opened, photo_file
from tests.conftest import photograph

# A dream takes seconds: simcord waits for it this long.
SIMCORD = pytest.mark.simcord(settle_timeout=120, shard_count=1)


def submit_with(monkeypatch: pytest.MonkeyPatch, **changes: Any) -> None:
    """From now on /dream asks for another kind of job."""

    async def changed(interaction: Any, request: DreamRequest) -> None:
        await submit(interaction, replace(request, **changes))

    monkeypatch.setattr("dreambot.chat.extensions.dream.command.submit", changed)


@SIMCORD
async def test_a_member_gets_a_flight_as_a_video(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    submit_with(monkeypatch, kind="zoom", flight=Zoom(frames=5, steps=1))
    result = await server.dream(photo_file("chelsea", 120), style="eyes", steps=2, octaves=1)
    (video,) = result.response.attachments
    assert video.filename.startswith("dream-")
    assert video.filename.endswith(".mp4")
    assert "chelsea.png" in video.description
    assert "video" in video.description
    assert "A zoom into the dream in the style **eyes**" in result.response.content
    assert len(list(read_frames(await video.read(), max_side=None).frames)) == 5


@SIMCORD
async def test_a_member_gets_variations_on_one_sheet(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    submit_with(monkeypatch, kind="variations")
    result = await server.dream(photo_file("chelsea", 120), style="eyes", steps=2, octaves=1)
    (sheet,) = result.response.attachments
    assert "numbered 1 to 4" in sheet.description
    assert "Four variations in the style **eyes**" in result.response.content
    assert max(opened(await sheet.read()).shape) > 240


def flight_of(frames: int) -> tuple[Delivery, bytes]:
    """A video on its way to a member."""
    photo = Image.fromarray(photograph("chelsea", 160))
    stills = [AnimationFrame(np.asarray(photo.rotate(7 * number)), 1 / 15) for number in range(frames)]
    made = encode_mp4(stills, limit_bytes=None, stem="dream-1")
    job = Job(
        Requester("1", 2, 3), "eyes", DreamSettings((("fire3", 1.0),)), kind="zoom", flight=Zoom(frames=12)
    )
    result = Result("1a", made.filename, made.width, made.height, False, 1.5, "CPU", "zoom", ((1, 2.0),))
    input_ref, reply_target = InputRef("stored", "1a", "a.png", False, 500), ReplyTarget(1, None, 0, 10)
    now = time.time()
    return Delivery(job, input_ref, reply_target, "a", 1, "done", result.to_json(), now, now), made.data


def test_a_flight_that_was_refused_becomes_smaller_and_says_so() -> None:
    delivery, file = flight_of(12)
    smaller, data = shrink_delivery(delivery, file)
    assert len(data) <= 0.6 * len(file)
    frames = [still.pixels for still in read_frames(data, max_side=None).frames]
    assert len(frames) == 12
    result = Result.from_json(smaller.outcome)
    assert result.shrunk
    assert result.filename == f"dream-{delivery.job.id}.mp4"
    assert frames[0].shape == (result.height, result.width, 3)
    assert (result.kind, result.curve) == ("zoom", ((1, 2.0),))


def test_a_flight_that_gets_no_smaller_is_refused() -> None:
    delivery, file = flight_of(12)
    with pytest.raises(CannotFit):
        for _ in range(30):
            delivery, file = shrink_delivery(delivery, file)

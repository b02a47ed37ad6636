"""Guides, masks and stored pictures on their way through database and store, with restarts between."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from dreambot.engine.errors import MaskUnusable
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.networks.network import Network
from dreambot.engine.recipe import Recipe
from dreambot.engine.types import Pixels
from dreambot.jobs.errors import PictureDeleted, PictureLost
from dreambot.jobs.models.job import InputRef, Job
from dreambot.jobs.models.records import Delivery, JobRecord
from dreambot.jobs.models.result import Result
from dreambot.jobs.models.stored_errors import error_from_json
from dreambot.pictures.animation.frame_reader import read_frames
from dreambot.pictures.encoding.metadata import read_metadata
from tests.conftest import photograph
from tests.jobs.frontend import REPLY_TARGET, ListFrontend, input_ref
from tests.jobs.test_service import Bot, life

GUIDE = input_ref("chelsea", 100)
MASK = InputRef("attachment", "https://cdn.example/mask.png", "mask.png", False, 500)


def half_white() -> Pixels:
    mask = np.zeros((60, 90, 3), np.uint8)
    mask[:, 45:] = 255
    return mask


@pytest.fixture
async def bot(squeezenet: Network, tmp_path: Path) -> AsyncIterator[Bot]:
    frontend = ListFrontend(pictures={"mask.png": half_white()})
    async with life(squeezenet, tmp_path, frontend) as bot:
        yield bot


async def ended(
    bot: Bot, key: str, input_ref: InputRef, limit_bytes: int = 10 * 2**20, **changes: Any
) -> Delivery:
    """Return the answer to a job of this picture."""
    job: Job = replace(bot.job(key), **changes)
    reply_target = replace(REPLY_TARGET, limit_bytes=limit_bytes)
    handle = await bot.service.accept(job, input_ref, reply_target)
    assert handle is not None
    bot.service.begin(handle, input_ref, reply_target)
    await asyncio.wait_for(handle.closed(), 60)
    return bot.frontend.answer_of(job)


def pixels_of(bot: Bot, answer: Delivery) -> Pixels:
    with Image.open(io.BytesIO(bot.frontend.files[answer.job.id])) as im:
        return np.asarray(im.convert("RGB"))


async def record_of(bot: Bot, answer: Delivery) -> JobRecord:
    record = await bot.service.jobs.get(answer.job.id)
    assert record is not None
    return record


def stored(sha256: str | None, max_side: int = 500) -> InputRef:
    assert sha256 is not None
    return InputRef("stored", sha256, "coffee.png", False, max_side)


def recipe_of(bot: Bot, answer: Delivery) -> Recipe:
    note = read_metadata(bot.frontend.files[answer.job.id])
    assert note is not None
    return Recipe.from_text(note)


async def test_a_guide_changes_the_dream(bot: Bot) -> None:
    alone = await ended(bot, "1", input_ref())
    led = await ended(bot, "2", replace(input_ref(), guide=GUIDE))
    difference = np.abs(pixels_of(bot, alone).astype(int) - pixels_of(bot, led).astype(int))
    assert difference.mean() > 2
    assert recipe_of(bot, led).guide
    record = await record_of(bot, led)
    assert record.guide in await bot.service.jobs.pictures()


async def test_where_the_mask_is_black_the_picture_stays(bot: Bot) -> None:
    answer = await ended(bot, "1", replace(input_ref(), mask=MASK))
    photo, dream = photograph("coffee", 150), pixels_of(bot, answer)
    middle = photo.shape[1] // 2
    assert np.array_equal(dream[:, : middle - 2], photo[:, : middle - 2])
    assert np.abs(dream[:, middle:].astype(int) - photo[:, middle:].astype(int)).mean() > 2
    assert recipe_of(bot, answer).mask
    record = await record_of(bot, answer)
    assert record.mask in await bot.service.jobs.pictures()


async def test_a_mask_without_any_white_is_refused_before_it_waits(bot: Bot) -> None:
    bot.frontend.pictures["mask.png"] = np.zeros((60, 90, 3), np.uint8)
    answer = await ended(bot, "1", replace(input_ref(), mask=MASK))
    assert isinstance(error_from_json(answer.outcome, answer.job.id), MaskUnusable)
    assert (await record_of(bot, answer)).started_at is None


async def test_stored_pictures_give_the_same_dream_again(bot: Bot) -> None:
    first = await ended(bot, "1", replace(input_ref(), guide=GUIDE, mask=MASK))
    record = await record_of(bot, first)
    bot.frontend.picture_trouble = PictureDeleted()  # only the store has it
    again = replace(stored(record.picture), guide=stored(record.guide), mask=stored(record.mask))
    second = await ended(bot, "2", again)
    assert np.array_equal(pixels_of(bot, first), pixels_of(bot, second))
    assert recipe_of(bot, first) == recipe_of(bot, second)
    assert (await record_of(bot, second)).picture == record.picture


@pytest.mark.parametrize(("limit", "kind"), [(10 * 2**20, ".png"), (12_000, ".webp")])
async def test_a_dream_can_be_dreamed_on_smaller_if_wanted(bot: Bot, limit: int, kind: str) -> None:
    first = await ended(bot, "1", input_ref(), limit)
    result = Result.from_json(first.outcome)
    assert result.filename.endswith(kind)
    second = await ended(bot, "2", stored(result.picture, 100))
    assert max(pixels_of(bot, second).shape) == 100
    shrunk = Image.fromarray(pixels_of(bot, first)).resize(pixels_of(bot, second).shape[1::-1])
    assert 2 < np.abs(np.asarray(shrunk).astype(int) - pixels_of(bot, second).astype(int)).mean() < 40


async def test_a_zoom_can_be_dreamed_on_from_its_first_frame(bot: Bot) -> None:
    film = await ended(bot, "1", input_ref("coffee", 100), kind="zoom", flight=Zoom(frames=3, steps=1))
    result = Result.from_json(film.outcome)
    assert (result.kind, result.filename) == ("zoom", f"dream-{film.job.id}.mp4")
    second = await ended(bot, "2", stored(result.picture))
    assert second.state == "done"
    assert pixels_of(bot, second).shape == (result.height, result.width, 3)


@pytest.mark.parametrize("sha256", ["0" * 64, "../../etc/passwd", ""])
async def test_a_stored_picture_that_is_gone_fails_with_that_error(bot: Bot, sha256: str) -> None:
    answer = await ended(bot, "1", stored(sha256))
    assert isinstance(error_from_json(answer.outcome, answer.job.id), PictureLost)


async def test_a_result_has_its_kind_and_its_curve(bot: Bot) -> None:
    answer = await ended(bot, "1", input_ref())
    result = Result.from_json(answer.outcome)
    assert result.kind == "dream"
    assert [octave for octave, _ in result.curve] == [1, 1, 1]
    assert all(isinstance(point, list) for point in answer.outcome["curve"])
    assert Result.from_json(result.to_json()) == result


def test_a_result_of_an_older_bot_can_be_read() -> None:
    old = {"picture": "1a", "filename": "dream-1.png", "width": 1, "height": 2, "shrunk": False}
    result = Result.from_json({**old, "seconds": 1.5, "device": "CPU"})
    assert (result.kind, result.curve) == ("dream", ())


async def test_a_zoom_of_a_killed_bot_is_answered_once_by_the_next(
    squeezenet: Network, tmp_path: Path
) -> None:
    frontend = ListFrontend(pictures={"mask.png": half_white()})
    flight = Zoom(frames=60, zoom=1.1, rotation=2.0, steps=1, loop=True)
    async with life(squeezenet, tmp_path, frontend) as bot:
        job = replace(bot.job("1"), kind="zoom", flight=flight, parent="0123456789ab")
        pictures = replace(input_ref(side=90), guide=GUIDE, mask=MASK)
        handle = await bot.service.accept(job, pictures, REPLY_TARGET)
        assert handle is not None
        bot.service.begin(handle, pictures, REPLY_TARGET)
        await bot.until_running(handle)
        bot.killed()
    assert frontend.answers == []
    frontend.picture_trouble = PictureDeleted()  # all of them are in the store
    async with life(squeezenet, tmp_path, frontend) as bot:
        await bot.service.maintain()
        await bot.until(lambda: len(frontend.answers) == 1, 60)
        record = await bot.service.jobs.get(job.id)
        await bot.service.maintain()
    assert record is not None
    assert record.job == job
    assert record.input_ref == pictures
    assert [answer.state for answer in frontend.answers] == ["done"]
    stills = list(read_frames(frontend.files[job.id], max_side=None).frames)
    assert len(stills) == 60

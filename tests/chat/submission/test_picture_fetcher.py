"""How often Discord is asked for a file, and what is said in the end."""

from __future__ import annotations

import logging
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import aiohttp
import discord
import pytest

from dreambot.chat.submission import picture_fetcher
from dreambot.chat.submission.picture_fetcher import PictureFetcher
from dreambot.jobs.errors import PictureDeleted, PictureUnreachable
from dreambot.jobs.models.job import InputRef

URL = "https://cdn.discordapp.com/attachments/1/2/cat.png"


class Sandbox:
    """Takes every file for a picture."""

    async def decode(self, data: bytes, *, max_side: int | None) -> Any:
        return data, max_side


def refusal(kind: type[discord.HTTPException], status: int) -> discord.HTTPException:
    return kind(Mock(status=status, reason=""), "")


def fetcher(*answers: bytes | Exception) -> tuple[PictureFetcher, list[str]]:
    """One whose CDN gives these answers, one after the other, and the addresses that it is asked for."""
    asked: list[str] = []

    async def get_from_cdn(url: str) -> bytes:
        answer = answers[len(asked)]
        asked.append(url)
        if isinstance(answer, Exception):
            raise answer
        return answer

    client: Any = SimpleNamespace(http=SimpleNamespace(get_from_cdn=get_from_cdn))
    sandbox: Any = Sandbox()
    return PictureFetcher(client, sandbox), asked


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds waited between two tries, which pass at once."""
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("asyncio.sleep", sleep)
    return waited


async def test_a_file_is_asked_for_three_times(pauses: list[float], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, picture_fetcher.__name__)
    failing, asked = fetcher(refusal(discord.HTTPException, 500), aiohttp.ClientError(), b"cat")
    picture: Any = await failing.fetch(InputRef("attachment", URL, "cat.png", False, 512))
    assert picture == (b"cat", 512)
    assert asked == [URL] * 3
    assert pauses == [1, 4]
    assert [record.getMessage() for record in caplog.records] == [
        "Discord did not hand out a file (HTTPException); again in 1 s",
        "Discord did not hand out a file (ClientError); again in 4 s",
    ]


async def test_after_the_third_time_it_is_unreachable(pauses: list[float]) -> None:
    failing, asked = fetcher(OSError(), TimeoutError(), refusal(discord.HTTPException, 503))
    with pytest.raises(PictureUnreachable) as caught:
        await failing.fetch(InputRef("attachment", URL, "cat.png", False, 512))
    assert isinstance(caught.value.__cause__, discord.HTTPException)
    assert len(asked) == 3
    assert pauses == [1, 4]


@pytest.mark.parametrize(("kind", "status"), [(discord.NotFound, 404), (discord.Forbidden, 403)])
async def test_a_deleted_file_is_asked_for_once(
    kind: type[discord.HTTPException], status: int, pauses: list[float]
) -> None:
    failing, asked = fetcher(refusal(kind, status))
    with pytest.raises(PictureDeleted):
        await failing.fetch(InputRef("attachment", URL, "cat.png", False, 512))
    assert len(asked) == 1
    assert pauses == []

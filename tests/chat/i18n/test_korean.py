"""A member whose Discord speaks Korean reads Korean, from the command to the dream."""

from __future__ import annotations

import re
from typing import Any

import pytest
import simcord.interactions

from dreambot.chat.delivery.progress import progress_text, queued_text
from dreambot.chat.i18n.catalogue import translate
from dreambot.jobs.models.job import Progress, Queued
from tests.chat.conftest import Server, photo_file

pytestmark = pytest.mark.simcord(settle_timeout=120, shard_count=1)


@pytest.fixture(autouse=True)
def in_korean(monkeypatch: pytest.MonkeyPatch) -> None:
    """simcord's members all speak English; Discord puts the member's language into each interaction."""
    made = simcord.interactions.base_payload

    def payload(*args: Any, **kwargs: Any) -> Any:
        record, interaction = made(*args, **kwargs)
        return record, interaction | {"locale": "ko"}

    monkeypatch.setattr(simcord.interactions, "base_payload", payload)


async def test_a_dream_is_answered_in_korean(server: Server) -> None:
    result = await server.dream(photo_file("chelsea", 120), style="eyes", seed=7, steps=2, octaves=2)
    first, settings, where = result.response.content.splitlines()
    assert first == "🌀 **eyes** 스타일로 꿈꿨어요"
    assert (
        settings == "-# fire6 · 2스텝(가장 큰 옥타브, 작아질 때마다 1.7배) · 최대 2옥타브(1.4배) · "
        "스텝 크기 0.012 · 시드 7"
    )
    assert re.fullmatch(r"-# 120 × \d+ · \d+\.\d초 · SqueezeNet v1\.1 \(CPU\)", where)
    (attachment,) = result.response.attachments
    assert attachment.description.startswith("chelsea.png – 신경망(SqueezeNet v1.1)이 eyes 스타일로 꾼 꿈.")


async def test_what_cannot_be_dreamed_is_said_in_korean(server: Server) -> None:
    result = await server.dream(("notes.txt", b"just some words"))
    assert result.response.content.startswith("⚠️ 텍스트 파일 같은데, 이건 꿈꿀 수 없어요.")
    result = await server.dream(photo_file(), layers="mixed3")
    assert "`mixed3` 레이어가 없어요" in result.response.content
    assert len(server.env.errors) == 1
    result = await server.member.slash(server.channel, "dream")
    assert "`이미지`에 첨부하거나 `링크`에" in result.response.content
    assert len(server.env.errors) == 2


async def test_about_is_in_korean(server: Server) -> None:
    result = await server.member.slash(server.channel, "about")
    (embed,) = result.response.embeds
    assert embed.description.startswith("저는 그림을 꿈꿔요.")
    assert "`/꿈`" in embed.description
    assert [field.name for field in embed.fields] == ["버전", "장치", "신경망"]
    assert "봇에 포함됨" in embed.fields[2].value


def test_the_progress_is_in_korean() -> None:
    assert queued_text(Queued(1), "ko") == "💤 바로 다음 차례예요."
    assert queued_text(Queued(2), "ko") == "💤 대기열에서 2번째예요."
    told = progress_text(Progress(3, 6, 1, 2), "ko")
    assert told.startswith("🌀 꿈꾸는 중… ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 50%")
    assert told.endswith("옥타브 1/2 · 스텝 3/6")
    assert "다시 시작" in translate("ko", "requeued")

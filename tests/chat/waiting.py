"""Dreams that wait for as long as a test likes."""

from __future__ import annotations

from itertools import count
from typing import Any

import discord
import pytest

from dreambot.engine.styles.styles import style_settings
from dreambot.jobs.models.job import Job, Requester
from tests.chat.conftest import Server
from tests.jobs.frontend import REPLY_TARGET, input_ref

KEYS = count()


async def waiting(server: Server, member: int, guild: int | None, *, private: bool = False) -> Job:
    """A dream of somebody's that was asked for, and whose picture is still on its way."""
    settings = style_settings("eyes", server.services.network)
    job = Job(
        Requester(f"waiting-{next(KEYS)}", member, server.channel.id, guild, private=private),
        "eyes",
        settings,
    )
    assert await server.services.service.accept(job, input_ref(), REPLY_TARGET)
    return job


def order(monkeypatch: pytest.MonkeyPatch, owner: Any, work: str) -> list[str]:
    """Grows by «answered» with each first answer, and by «worked» whenever `owner.work` is called."""
    told: list[str] = []
    defer, done = discord.InteractionResponse.defer, getattr(owner, work)

    async def deferred(response: Any, **how: Any) -> Any:
        answer = await defer(response, **how)
        told.append("answered")
        return answer

    def worked(*given: Any) -> Any:
        told.append("worked")
        return done(*given)

    monkeypatch.setattr(discord.InteractionResponse, "defer", deferred)
    monkeypatch.setattr(owner, work, worked)
    return told

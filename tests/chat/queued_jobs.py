"""Jobs that wait in the queue for as long as a test likes."""

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


async def queued_job(server: Server, member: int, guild: int | None, *, private: bool = False) -> Job:
    """Return a job of this member that is accepted, and whose picture is not there yet."""
    settings = style_settings("eyes", server.services.network)
    job = Job(
        Requester(f"waiting-{next(KEYS)}", member, server.channel.id, guild, private=private),
        "eyes",
        settings,
    )
    assert await server.services.service.accept(job, input_ref(), REPLY_TARGET)
    return job


def call_order(monkeypatch: pytest.MonkeyPatch, owner: Any, work: str) -> list[str]:
    """Return a list that gets «answered» at each first answer, and «worked» at each call of `owner.work`."""
    calls: list[str] = []
    defer, done = discord.InteractionResponse.defer, getattr(owner, work)

    async def deferred(response: Any, **how: Any) -> Any:
        answer = await defer(response, **how)
        calls.append("answered")
        return answer

    def worked(*given: Any) -> Any:
        calls.append("worked")
        return done(*given)

    monkeypatch.setattr(discord.InteractionResponse, "defer", deferred)
    monkeypatch.setattr(owner, work, worked)
    return calls

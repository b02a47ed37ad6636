"""Work that is tried again: when, for how long, and what stands in the log."""

from __future__ import annotations

import asyncio

import pytest

from dreambot.jobs.errors import DatabaseUnavailable, JobError, PictureLost, StoreFull
from dreambot.jobs.service import retry
from dreambot.jobs.service.retry import PAUSES, with_retry, write_with_retry


class Work:
    """Raises these errors, one at each call, and then returns True."""

    def __init__(self, *errors: JobError) -> None:
        self.errors = list(errors)
        self.calls = 0

    async def __call__(self) -> bool:
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return True


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were made; none takes any time."""
    made: list[float] = []

    async def sleep(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    return made


async def test_what_fails_for_a_while_is_tried_again_and_logged(
    pauses: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    work = Work(DatabaseUnavailable(), StoreFull())
    assert await with_retry("The end of 1a", work)
    assert (work.calls, pauses) == (3, [0.5, 1.0])
    assert [record.getMessage() for record in caplog.records] == [
        f"The end of 1a has to wait ({DatabaseUnavailable()}); again in 0.5 s",
        f"The end of 1a has to wait ({StoreFull()}); again in 1 s",
    ]


async def test_after_two_minutes_the_last_error_is_raised(pauses: list[float]) -> None:
    errors = [DatabaseUnavailable() for _ in range(20)]
    work = Work(*errors)
    with pytest.raises(DatabaseUnavailable) as raised:
        await with_retry("It", work)
    assert raised.value is errors[len(PAUSES)]
    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0, 30.0]


async def test_a_write_that_fails_to_the_end_is_left(
    pauses: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    assert await write_with_retry("It", Work())
    assert not await write_with_retry("It", Work(*(StoreFull() for _ in range(20))))
    assert len(pauses) == len(PAUSES)
    assert caplog.records[-1].levelname == "ERROR"


async def test_other_errors_are_raised_at_once(pauses: list[float]) -> None:
    with pytest.raises(PictureLost):
        await with_retry("It", Work(PictureLost("1a")))
    with pytest.raises(StoreFull):
        await with_retry("It", Work(StoreFull()), (DatabaseUnavailable,))
    assert pauses == []


async def test_it_can_be_cancelled_in_a_pause_and_in_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "PAUSES", (60.0,))
    for work in (Work(StoreFull()), asyncio.Event().wait):
        task = asyncio.create_task(with_retry("It", work))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(task, 5)

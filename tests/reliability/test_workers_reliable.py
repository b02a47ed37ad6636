"""Dreams that break: memory that ends, a thread that dies, a bug. Each has its answer, and others go on."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.local_discord import dream_of, needs_description
from tests.local_discord.ward import Ward, ward

pytestmark = [needs_description, pytest.mark.asyncio(loop_scope="module")]
PASSING = {
    "memory_ends_once": ("memory", 1, "Out of memory"),
    "memory_ends_often": ("memory", 4, "worker .* is replaced"),
    "thread_dies": ("thread", 1, "worker .* is replaced"),
    "bug_once": ("bug", 1, "broke in attempt 1 of 3"),
}
NAMES = (*PASSING, "bug_always", "after")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def patients(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ward]:
    async with ward(tmp_path_factory.mktemp("ward"), *NAMES) as patients:
        yield patients


@pytest.mark.parametrize("name", PASSING)
async def test_what_passes_costs_no_dream(patients: Ward, name: str) -> None:
    kind, times, wanted = PASSING[name]
    begin, broken = len(patients.bot.log), patients.bot.broken_steps
    patients.bot.break_steps(kind, times)
    await (await patients.ask(name, steps=2)).acknowledged()
    assert await patients.ended(name) == "delivered", patients.log_of(name)
    assert dream_of(patients.one_answer(name).attachments) == patients.job(name)
    assert patients.bot.broken_steps == broken + times
    await patients.bot.logged(wanted, since=begin)


async def test_what_stays_ends_in_a_sentence_with_an_id_that_is_in_the_log(patients: Ward) -> None:
    patients.bot.break_steps("bug", 1000)
    await (await patients.ask("bug_always", steps=2)).acknowledged()
    assert await patients.ended("bug_always") == "delivered"
    message, job = patients.one_answer("bug_always"), patients.job("bug_always")
    assert f"`{job}`" in message.content
    assert f"{job} broke in attempt 3 of 3" in patients.bot.log
    assert "broken by the test" in patients.bot.log
    patients.bot.break_steps("bug", 0)


async def test_the_next_dream_is_none_the_worse(patients: Ward) -> None:
    await (await patients.ask("after", steps=2)).acknowledged()
    assert await patients.ended("after") == "delivered"
    assert dream_of(patients.one_answer("after").attachments) == patients.job("after")
    assert patients.local.violations == []

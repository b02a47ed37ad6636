"""SIGTERM: what is being dreamed ends, what waits is put back and its members are told; twice: at once."""

import signal
from pathlib import Path

from tests.local_discord import dream_of, is_answer, needs_description
from tests.local_discord.ward import Ward, ward

pytestmark = needs_description
NAMES = ("running", "waiting", "waiting_too", "late")


async def asked(patients: Ward, **options: int) -> None:
    """One dream under way, two behind it."""
    await (await patients.ask("running", **options)).acknowledged()
    await patients.stage("running", "running")
    for name in NAMES[1:3]:
        await (await patients.ask(name)).acknowledged()
        await patients.stage(name, "waiting")


async def told_of_the_restart(patients: Ward, *names: str) -> None:
    for name in names:
        interaction = patients.asked[name]
        message = await interaction.wait_for(lambda original: "restarting" in original.content, 10)
        assert not is_answer(message)


async def answered(patients: Ward, *names: str) -> None:
    for name in names:
        assert await patients.ended(name) == "delivered", patients.log_of(name)
        assert dream_of(patients.one_answer(name).attachments) == patients.job(name)


async def asked_and_draining(patients: Ward) -> None:
    """A dream under way is held, others wait, and the bot was told to end."""
    patients.bot.hold()
    await asked(patients)
    patients.bot.send(signal.SIGTERM)
    await patients.bot.logged("Draining")


async def test_what_runs_ends_and_what_waits_is_put_back(tmp_path: Path) -> None:
    async with ward(tmp_path, *NAMES) as patients:
        await asked_and_draining(patients)
        late = await patients.ask("late")
        await patients.local.wait_for(lambda: late.original is not None)
        assert late.original is not None
        assert "restarting" in late.original.content
        patients.bot.let_go()
        assert await patients.bot.ended() == 0
        assert patients.bot.descendants() == []
        await answered(patients, "running")
        await told_of_the_restart(patients, "waiting", "waiting_too")
        await patients.bot.start()
        await answered(patients, "running", "waiting", "waiting_too")
        assert len(patients.answers("late")) == 1
        assert patients.local.violations == []


async def test_what_runs_longer_than_the_grace_is_put_back_too(tmp_path: Path) -> None:
    async with ward(tmp_path, *NAMES, DREAMBOT_GRACE_SECONDS="0.5") as patients:
        await asked(patients, steps=200, octaves=4)
        patients.bot.send(signal.SIGTERM)
        assert await patients.bot.ended() == 0
        await told_of_the_restart(patients, *NAMES[:3])
        job = patients.job("running")
        await patients.bot.start()
        await answered(patients, *NAMES[:3])
        # Being put back is no attempt of its own.
        assert patients.bot.log.count(f"Dreaming {job}, attempt 1") == 2


async def test_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    async with ward(tmp_path, *NAMES) as patients:
        await asked_and_draining(patients)
        patients.bot.send(signal.SIGTERM)
        assert await patients.bot.ended(10) == 130
        assert "Stopped at once" in patients.bot.log
        patients.bot.let_go()
        await patients.bot.start()
        await answered(patients, *NAMES[:3])

"""Discord is away for half an hour, while dreams go on: their answers come when it is back, and once."""

from pathlib import Path

from tests.local_discord import dream_of, needs_description
from tests.local_discord.ward import Ward, ward

pytestmark = needs_description
HALF_AN_HOUR = 1800.0
NAMES = ("running", "waiting", "later")


def time_passes(patients: Ward) -> None:
    patients.local.pass_time(HALF_AN_HOUR)
    patients.bot.move_clock(HALF_AN_HOUR)


async def answered(patients: Ward, *names: str) -> None:
    for name in names:
        assert await patients.ended(name) == "delivered", patients.log_of(name)
        message = patients.one_answer(name)
        assert dream_of(message.attachments) == patients.job(name)
        # Its token is over by now.
        assert message is not patients.asked[name].original


async def asked(patients: Ward) -> None:
    patients.bot.hold()
    for name in NAMES[:2]:
        await (await patients.ask(name)).acknowledged()
        await patients.stage(name, name)


async def test_discord_is_away_for_half_an_hour(tmp_path: Path) -> None:
    """It answers 503; in the next test it does not answer at all."""
    async with ward(tmp_path, *NAMES) as patients:
        await asked(patients)
        await patients.local.go_away(503)
        patients.bot.let_go()
        for name in NAMES[:2]:
            await patients.bot.logged(f"answer of {patients.job(name)} has to wait", timeout=90)
        time_passes(patients)
        await patients.local.come_back()
        await answered(patients, *NAMES[:2])
        await patients.local.wait_for(lambda: patients.local.state.gateway.ready, 60)
        await (await patients.ask("later")).acknowledged()
        assert await patients.ended("later") == "delivered"
        patients.one_answer("later")
        assert patients.local.violations == []


async def test_the_bot_is_killed_while_discord_is_away(tmp_path: Path) -> None:
    async with ward(tmp_path, *NAMES) as patients:
        await asked(patients)
        await patients.local.go_away()
        patients.bot.let_go()
        await patients.bot.logged(f"answer of {patients.job('running')} has to wait", timeout=90)
        await patients.bot.kill()
        time_passes(patients)
        await patients.local.come_back()
        await patients.bot.start()
        await answered(patients, *NAMES[:2])
        assert patients.local.violations == []

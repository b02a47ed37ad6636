"""The real bot, killed in the middle of its work: nobody is forgotten, and nobody is answered twice."""

from pathlib import Path

from benchmarks.kill import killed_often
from tests.local_discord import needs_description

pytestmark = needs_description


async def test_each_acknowledged_command_has_one_answer_however_often_the_bot_is_killed(
    tmp_path: Path,
) -> None:
    report = await killed_often(tmp_path, kills=3, seed=11)
    assert report.tally.clean, str(report.tally)
    assert report.tally.sentences == []
    assert report.left == 0
    assert report.violations == []
    assert report.caught.total() >= 3

"""One member sends far more than anyone: the others are served, and the bot stays as small as it was."""

from pathlib import Path

from benchmarks.flood import flooded
from tests.local_discord import needs_description

pytestmark = needs_description


async def test_a_flood_of_one_member_takes_nothing_from_the_others(tmp_path: Path) -> None:
    report = await flooded(tmp_path, flood=80, members=4, rounds=1)
    assert report.tally.clean, str(report.tally)
    assert report.tally.sentences == []
    # All who were let in have a dream, and nobody waits behind the flood: no clock is asked here.
    assert not report.flood.doubled
    assert not report.flood.lost
    assert len(report.flood.sentences) > 40
    assert any("dreams waiting" in sentence for sentence in report.flood.sentences)
    assert report.peak_mb < report.rest_mb + 100
    assert report.violations == []

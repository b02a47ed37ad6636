"""The real bot on workers elsewhere, over real sockets: members notice nothing but the speed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.fleet import LONG, company
from tests.jobs.fleet import ROOT, fleet
from tests.local_discord import needs_description


@needs_description
async def test_members_get_their_dreams_whatever_happens_to_workers_and_scheduler(tmp_path: Path) -> None:
    """A short form of `python -m benchmarks fleet`; the workers have as many threads as this process."""
    with fleet(tmp_path / "fleet", 2) as cluster:
        async with company(tmp_path, cluster) as members:
            await members.dreams(3)
            await members.kill_a_worker(1)
            await members.lose_the_scheduler()
            report = await members.report()
    assert report.clean, report
    assert report.compared == 4
    assert report.previews
    assert report.tally.once == len(report.asked) == 10
    assert report.resumed[0] < 30


@needs_description
async def test_a_member_stops_a_dream_on_a_worker(tmp_path: Path) -> None:
    with fleet(tmp_path / "fleet", 1) as cluster:
        async with company(tmp_path, cluster) as members:
            command, job_id = await members.stop_one(**LONG | {"octaves": 4})
            report = await members.report()
    assert command.original is not None
    assert "This dream was cancelled." in command.original.content
    assert report.tally.sentences == [command.original.content]
    assert f"No dream {job_id}" in cluster.workers["w1"].log


@pytest.mark.parametrize("command", ["worker", "scheduler"])
def test_what_is_missing_is_said_in_a_line(command: str, tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "DREAMBOT_DATA_DIR": str(tmp_path)}
    words = [sys.executable, str(ROOT / "bot.py"), command]
    ended = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "DREAMBOT_CLUSTER" in ended.stderr

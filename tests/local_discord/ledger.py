"""What the bot's database says, read beside the bot from its database file."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

ENDED = ("delivered", "dead", "cancelled", "done", "failed")
_STAGE = """CASE
    WHEN deliveries.state = 'pending' THEN 'delivering'
    WHEN deliveries.state IS NOT NULL THEN deliveries.state
    WHEN jobs.state != 'queued' THEN jobs.state
    WHEN NOT acknowledged THEN 'accepted'
    WHEN picture IS NULL THEN 'fetching'
    ELSE 'waiting' END FROM jobs LEFT JOIN deliveries ON deliveries.job_id = jobs.id"""


def job_ids(data_dir: Path) -> dict[int, str]:
    """Interaction or message → job, of all that the database remembers; of several, the first."""
    rows = _read(data_dir, "SELECT key, id FROM jobs WHERE key NOT LIKE '%/%'")
    return {int(key): job_id for key, job_id in rows}


def stages(data_dir: Path) -> dict[str, int]:
    """How many jobs are where.

    Where: accepted, fetching, waiting, running, delivering; delivered, dead; cancelled without an answer.
    """
    return dict(Counter(stage for (stage,) in _read(data_dir, f"SELECT {_STAGE}")))


def stage_of(data_dir: Path, interaction: int) -> str | None:
    """Where the job of this interaction is; None if there is none."""
    found = _read(data_dir, f"SELECT {_STAGE} WHERE jobs.key = ?", str(interaction))
    return str(found[0][0]) if found else None


def turns(data_dir: Path) -> list[int]:
    """The interactions and messages of the jobs that were begun, in that order."""
    begun = "started_at IS NOT NULL AND key NOT LIKE '%/%' ORDER BY started_at"
    return [int(key) for (key,) in _read(data_dir, f"SELECT key FROM jobs WHERE {begun}")]


def open_jobs(data_dir: Path) -> int:
    """How many jobs are still to be dreamed or answered."""
    return sum(count for stage, count in stages(data_dir).items() if stage not in ENDED)


def _read(data_dir: Path, query: str, *values: str) -> list[Any]:
    file = data_dir / "jobs.sqlite"
    if not file.exists():
        return []
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=30)) as database:
        return database.execute(query, values).fetchall()

"""Processes claim at the same time: the short form of `python -m benchmarks claims`."""

from __future__ import annotations

import asyncio

from benchmarks.claims import PROCESSES, measure


async def test_processes_never_claim_the_same_job(url: str) -> None:
    tally = await asyncio.to_thread(measure, url, 60)
    assert tally.right, tally
    assert len(tally.each) == PROCESSES

"""Pictures in the database: what one process stores another one reads, and nothing is half stored."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.app import build_store
from dreambot.config import Config
from dreambot.jobs.errors import DatabaseUnavailable, PictureLost
from dreambot.jobs.repository import database
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.repository.schema import files
from dreambot.jobs.storage.base import GRACE_SECONDS
from dreambot.jobs.storage.database import DatabaseStore
from tests.conftest import SAMPLES
from tests.jobs.new_jobs import Clock
from tests.jobs.stages import accepted
from tests.jobs.test_database_faults import limit_pages

CAT = (SAMPLES / "chelsea.png").read_bytes()
CUP = (SAMPLES / "coffee.png").read_bytes()


@pytest.fixture
def store(repository: JobRepository, clock: Clock) -> DatabaseStore:
    return DatabaseStore(repository.database, clock)


@pytest.fixture
async def elsewhere(url: str, clock: Clock) -> AsyncIterator[DatabaseStore]:
    """The store of another process."""
    repository = await JobRepository.open(url, None, clock=clock)
    yield DatabaseStore(repository.database, clock)
    await repository.close()


async def count(repository: JobRepository) -> int:
    rows = select(func.count()).select_from(files)
    return await repository.database.read(lambda conn: conn.scalar(rows)) or 0


async def test_a_picture_is_had_by_every_process(store: DatabaseStore, elsewhere: DatabaseStore) -> None:
    sha256 = await store.put(CAT)
    assert sha256 == hashlib.sha256(CAT).hexdigest()
    assert await elsewhere.get(sha256) == CAT


async def test_the_same_bytes_are_stored_once(
    repository: JobRepository, store: DatabaseStore, elsewhere: DatabaseStore
) -> None:
    putting = [one.put(CAT) for one in (store, elsewhere) for _ in range(4)]
    assert len(set(await asyncio.gather(*putting))) == 1
    assert await count(repository) == 1


async def test_a_large_picture_comes_back_whole(store: DatabaseStore, elsewhere: DatabaseStore) -> None:
    """As large as what a 4096 pixel picture takes without loss."""
    large = CAT * (50 * 2**20 // len(CAT))
    assert await elsewhere.get(await store.put(large)) == large


async def test_a_changed_picture_is_none_any_more(repository: JobRepository, store: DatabaseStore) -> None:
    sha256 = await store.put(CAT)
    for damaged in (CAT[:-1], b"", CAT[:100] + b"\x00" + CAT[101:]):
        await repository.database.write(partial(_damage, data=damaged))
        with pytest.raises(PictureLost, match=sha256[:12]):
            await store.get(sha256)
    assert await store.put(CAT) == sha256, "and whoever stores it again gets it back"
    assert await store.get(sha256) == CAT


async def _damage(conn: AsyncConnection, data: bytes) -> None:
    await conn.execute(update(files).values(data=data))


async def test_a_name_that_is_no_hash_is_no_picture(store: DatabaseStore) -> None:
    for name in ("", "AB" * 32, "ab" * 32 + "\n", "\x00"):
        with pytest.raises(PictureLost):
            await store.get(name)


async def test_a_sweep_takes_what_is_old_and_unknown(
    repository: JobRepository, store: DatabaseStore, clock: Clock
) -> None:
    known, stray, again = [await store.put(CAT + bytes([n])) for n in range(3)]
    await repository.add_picture(known, len(CAT))
    clock.forward(GRACE_SECONDS - 1)
    assert await store.sweep(repository.pictures) == 0, "a job may be about to name them"
    clock.forward(2)
    await store.put(CAT + bytes([2]))
    fresh = await store.put(CUP)
    assert await store.sweep() == 0, "nothing is ever half written"
    assert await store.sweep(repository.pictures) == 1
    for name in (known, again, fresh):
        await store.get(name)
    with pytest.raises(PictureLost):
        await store.get(stray)


async def test_what_the_repository_deletes_is_swept(
    repository: JobRepository, store: DatabaseStore, clock: Clock
) -> None:
    await repository.add_picture(await store.put(CAT), len(CAT))
    await repository.expire(clock.forward(2 * GRACE_SECONDS))
    assert await store.sweep(repository.pictures) == 1
    assert await count(repository) == 0


async def test_what_the_database_refuses_can_be_tried_again(
    sqlite_url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's own limit of pages stands in for a full disk; the rest goes on."""
    monkeypatch.setattr(database, "TRIES", 2)
    repository = await JobRepository.open(sqlite_url, None, clock=clock)
    store = DatabaseStore(repository.database, clock)
    await accepted(repository)
    await limit_pages(repository, 1)
    with pytest.raises(DatabaseUnavailable):
        await store.put(CAT)
    assert await count(repository) == 0
    await limit_pages(repository, 10**6)
    assert await store.get(await store.put(CAT)) == CAT
    await repository.close()


async def test_the_setting_says_where_pictures_are(
    repository: JobRepository, elsewhere: DatabaseStore, tmp_path: Path
) -> None:
    folder, shared = [
        build_store(Config.model_construct(store=store, data_dir=tmp_path), repository)
        for store in ("folder", "database")
    ]
    cup = await folder.put(CUP)
    assert (tmp_path / "pictures" / cup[:2] / cup).read_bytes() == CUP
    assert await elsewhere.get(await shared.put(CAT)) == CAT
    with pytest.raises(PictureLost):
        await elsewhere.get(cup)

"""Interaction tokens in the database can be read only by the bot."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from dreambot.jobs.repository.encryption import Cipher
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import HANDED, LIMITS, PICTURE, TOKEN, Clock, new_job, reply_target
from tests.jobs.stages import claimed


def test_what_is_sealed_opens_with_the_same_secret_alone() -> None:
    sealed = Cipher(b"one").encrypt(TOKEN)
    assert sealed is not None
    assert TOKEN not in sealed
    assert Cipher(b"one").decrypt(sealed) == TOKEN
    assert Cipher(b"two").decrypt(sealed) is None
    assert Cipher(None).decrypt(sealed) is None


def test_what_was_tampered_with_does_not_open() -> None:
    cipher = Cipher(b"one")
    sealed = cipher.encrypt(TOKEN)
    assert sealed is not None
    middle = len(sealed) // 2
    other = "A" if sealed[middle] != "A" else "B"
    assert cipher.decrypt(sealed[:middle] + other + sealed[middle + 1 :]) is None
    assert cipher.decrypt("") is None
    assert cipher.decrypt("never sealed") is None


def test_without_secret_nothing_is_kept() -> None:
    assert Cipher(None).encrypt(TOKEN) is None
    assert Cipher(b"one").encrypt(None) is None


def assert_nowhere(secret: bytes, folder: Path) -> None:
    files = list(folder.iterdir())
    assert len(files) > 1, "the log is there as well"
    assert not [file for file in files if secret in file.read_bytes()]


async def test_no_token_lies_in_the_database(tmp_path: Path, clock: Clock) -> None:
    """Neither in its file nor in the log beside it, whatever was done with the job."""
    repository = await JobRepository.open(f"sqlite:///{tmp_path / 'repository.db'}", b"secret", clock=clock)
    job = new_job()
    await repository.accept(job, HANDED, reply_target(), "a", LIMITS)
    await repository.acknowledged(job.id, reply_target(message=5))
    await repository.pictured(job.id, "a", PICTURE)
    assert (await claimed(repository)).reply_target.token == TOKEN
    assert_nowhere(TOKEN.encode(), tmp_path)
    await repository.close()


async def test_a_token_of_another_secret_is_gone(url: str, clock: Clock) -> None:
    """The bot was given a new token: the answers of old jobs go another way."""
    old = await JobRepository.open(url, b"old", clock=clock)
    job = new_job()
    await old.accept(job, HANDED, reply_target(), "a", LIMITS)
    await old.close()
    new = await JobRepository.open(url, b"new", clock=clock)
    await new.pictured(job.id, "a", PICTURE)
    claim = await claimed(new)
    assert claim.reply_target.token is None
    assert claim.reply_target.application == reply_target().application
    await new.close()


async def test_the_token_of_an_answered_job_is_forgotten(tmp_path: Path, clock: Clock) -> None:
    repository = await JobRepository.open(f"sqlite:///{tmp_path / 'repository.db'}", b"secret", clock=clock)
    job = new_job()
    await repository.accept(job, HANDED, reply_target(), "a", LIMITS)
    await repository.cancel(job.id, {})
    delivery = await repository.claim_delivery("a")
    assert delivery is not None
    assert delivery.reply_target.token == TOKEN
    assert await repository.delivered(delivery, "edit", 1)
    await repository.close()
    with sqlite3.connect(tmp_path / "repository.db") as connection:
        assert connection.execute("SELECT token FROM jobs").fetchall() == [(None,)]
    connection.close()

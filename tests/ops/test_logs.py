"""Lines of the log: with the id of the job, without secrets, and not forged by members."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import discord
import pytest
from aiohttp import web

from dreambot.jobs.log_context import current_job, job_context
from dreambot.ops.logs import LogFormat, start_logging
from tests.ops.canaries import BOT_TOKEN, EVERYONE, FILE_NAME, FORGED, INTERACTION_TOKEN, OPAQUE, PASSWORD

ROOT = Path(__file__).parent.parent.parent
SECRETS = (BOT_TOKEN, PASSWORD, OPAQUE)
FORMATS: tuple[LogFormat, ...] = ("text", "json")
LINE = re.compile(r"(\S+Z) (DEBUG|INFO|WARNING|ERROR|CRITICAL) ([\w.]+)(?: \[(\w+)\])?: (.*)")
log = logging.getLogger("dreambot.tests")
pytestmark = pytest.mark.usefixtures("own_logging")


@pytest.fixture(params=FORMATS)
def log_format(request: pytest.FixtureRequest) -> LogFormat:
    chosen: LogFormat = request.param
    start_logging("INFO", chosen, SECRETS)
    return chosen


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """Return what was written to standard error since the last call."""
    return lambda: capsys.readouterr().err


def told_without_secrets(text: str) -> bool:
    """Assert that something was logged, without any canary in it."""
    return "canary" in text and not any(
        secret in text for secret in (*SECRETS, INTERACTION_TOKEN, EVERYONE, "short")
    )


def in_message() -> None:
    log.warning(f"canary {BOT_TOKEN} {PASSWORD} {OPAQUE} {EVERYONE}")


def in_arguments() -> None:
    log.warning("canary %s %r", BOT_TOKEN, [PASSWORD, EVERYONE])


def in_an_exception() -> None:
    try:
        try:
            raise KeyError(OPAQUE)
        except KeyError as error:
            raise ConnectionError(f"canary POST /webhooks/1/{INTERACTION_TOKEN}: {PASSWORD}") from error
    except ConnectionError:
        log.exception("Not delivered")


def in_the_stack() -> None:
    code = f"log.warning('canary', stack_info=True)  # {BOT_TOKEN}"
    name = f"/srv/{OPAQUE}/canary.py"
    exec(compile(code, name, "exec"), {"log": log})


def in_extra_fields() -> None:
    log.warning(
        "canary", extra={"note": BOT_TOKEN, "token": "short", "more": {"deep": [PASSWORD, {EVERYONE}]}}
    )


def in_a_dictionary() -> None:
    log.warning({"message": "canary", "detail": {"url": f"postgresql://me:{OPAQUE}@db"}, OPAQUE: 1})


CHANNELS = [in_message, in_arguments, in_an_exception, in_the_stack, in_extra_fields, in_a_dictionary]


@pytest.mark.parametrize("speak", CHANNELS, ids=lambda speak: speak.__name__)
def test_no_secret_is_logged(
    speak: Callable[[], None], log_format: LogFormat, logged: Callable[[], str]
) -> None:
    speak()
    assert told_without_secrets(text := logged()), text


async def test_no_secret_is_logged_by_the_libraries(log_format: LogFormat, logged: Callable[[], str]) -> None:
    """discord.py logs an event that failed, aiohttp a request that failed."""
    client = discord.Client(intents=discord.Intents.none())
    try:
        raise RuntimeError(f"canary {BOT_TOKEN} {INTERACTION_TOKEN}")
    except RuntimeError:
        await client.on_error("on_message")
    assert told_without_secrets(logged())

    async def broken(request: web.BaseRequest) -> web.Response:
        raise RuntimeError(f"canary {PASSWORD} {request.path_qs}")

    runner = web.ServerRunner(web.Server(broken))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    async with aiohttp.ClientSession() as session:
        port = runner.addresses[0][1]
        async with session.get(f"http://127.0.0.1:{port}/?token={OPAQUE}&hm={OPAQUE}") as response:
            assert response.status == 500
    await runner.cleanup()
    assert told_without_secrets(logged())


async def test_no_secret_is_logged_of_a_task_that_is_not_awaited(
    log_format: LogFormat, logged: Callable[[], str]
) -> None:
    async def fail() -> None:
        raise RuntimeError(f"canary {BOT_TOKEN} {INTERACTION_TOKEN}")

    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    gc.collect()
    text = logged()
    assert "never retrieved" in text
    assert told_without_secrets(text), text
    asyncio.get_running_loop().call_soon(lambda: 1 / {BOT_TOKEN: 0}[BOT_TOKEN])
    await asyncio.sleep(0)
    assert "ZeroDivisionError" in logged()


@pytest.mark.parametrize("chosen", FORMATS)
def test_no_secret_is_logged_of_uncaught_errors(chosen: str) -> None:
    """In a process of its own: a bad line, a warning, a failing thread and finalizer, an uncaught error."""
    code = f"""
import logging, os, threading, warnings
from dreambot.ops.logs import start_logging
secret = os.environ["CANARY"]
start_logging("INFO", {chosen!r}, [secret])
logging.getLogger("a.library").warning("first %d", secret)
warnings.warn("second " + secret)
def thread():
    raise RuntimeError("third " + secret)
running = threading.Thread(target=thread, name="thread " + secret)
running.start()
running.join()
class Ending:
    def __del__(self):
        raise RuntimeError("fourth " + secret)
Ending()
raise RuntimeError("fifth " + secret)
"""
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "CANARY": OPAQUE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert OPAQUE not in ran.stdout + ran.stderr
    told = ["A line of the log could not be written", "second", "third", "fourth", "fifth", "uncaught error"]
    assert [text for text in told if text not in ran.stderr] == []
    assert ran.stderr.count("Traceback (most recent call last)") == 3
    assert "a.library" in ran.stderr  # where to look for the line that could not be written


def raise_named() -> None:
    try:
        raise ValueError(f"can't read {FILE_NAME}")
    except ValueError:
        log.exception("Refused %s", FILE_NAME)


def test_a_file_name_forges_no_line_of_text(logged: Callable[[], str]) -> None:
    start_logging("INFO", "text")
    log.info("Got %s", FILE_NAME)
    raise_named()
    log.info("Got %s", FILE_NAME, extra={"id": FILE_NAME})
    text = logged()
    assert FORGED in text
    assert all(line.isprintable() for line in text.split("\n"))
    lines = text.rstrip("\n").split("\n")
    heads = [line for line in lines if not line.startswith("    | ")]
    assert len(heads) == 3
    assert not any(line.startswith(FORGED) for line in lines)
    assert EVERYONE not in text


def test_a_file_name_forges_no_object_of_json(logged: Callable[[], str]) -> None:
    start_logging("INFO", "json")
    log.info("Got %s", FILE_NAME, extra={"file": FILE_NAME, FILE_NAME: "as a key"})
    raise_named()
    text = logged()
    assert text.isascii()
    records = [json.loads(line) for line in text.splitlines()]
    assert len(records) == 2
    assert [record["level"] for record in records] == ["INFO", "ERROR"]
    for record in records:
        assert all(
            name.isprintable() and str(record[name]).replace("\n", "").isprintable() for name in record
        )
    assert FORGED not in records[1]["exception"].split("\n")
    assert len(records[1]["exception"].split("\n")) > 3


def test_a_line_of_text_has_time_message_and_job(logged: Callable[[], str]) -> None:
    start_logging("INFO", "text")
    with job_context("3f2a9c0b1d5e"):
        log.info("Dreaming at %d pixels", 512)
    log.debug("Too quiet")
    log.info("Done")
    first, last = (LINE.fullmatch(line) for line in logged().splitlines())
    assert first
    assert last
    assert first.groups()[1:] == ("INFO", "dreambot.tests", "3f2a9c0b1d5e", "Dreaming at 512 pixels")
    assert abs(datetime.now(UTC) - datetime.fromisoformat(first[1])) < timedelta(minutes=1)
    assert last.groups()[3:] == (None, "Done")


def test_an_object_of_json_has_the_same_and_more(logged: Callable[[], str]) -> None:
    start_logging("DEBUG", "json")
    with job_context("3f2a9c0b1d5e"):
        log.debug(
            "Dreaming", extra={"style": "eyes", "seconds": 1.5, "path": Path("a"), "lost": float("nan")}
        )
    record = json.loads(logged())
    moment = datetime.fromisoformat(record.pop("time"))
    assert abs(datetime.now(UTC) - moment) < timedelta(minutes=1)
    assert moment.tzinfo == UTC
    record.pop("taskName", None)
    assert record == {
        "level": "DEBUG",
        "logger": "dreambot.tests",
        "message": "Dreaming",
        "id": "3f2a9c0b1d5e",
        "style": "eyes",
        "seconds": 1.5,
        "path": "a",
        "lost": "nan",
    }


async def test_each_task_has_the_id_of_its_own_job() -> None:
    async def dream(job: str) -> list[str | None]:
        seen = []
        with job_context(job):
            for _ in range(3):
                await asyncio.sleep(0)
                seen += [current_job(), await asyncio.to_thread(current_job)]
        return [*seen, current_job()]

    first, second = await asyncio.gather(dream("one"), dream("two"))
    assert first == ["one"] * 6 + [None]
    assert second == ["two"] * 6 + [None]


def test_started_twice_it_logs_each_line_once(logged: Callable[[], str]) -> None:
    start_logging("INFO", "text")
    start_logging("INFO", "json")
    log.info("Once")
    assert [json.loads(line)["message"] for line in logged().splitlines()] == ["Once"]


def test_libraries_are_logged_from_warnings_on(logged: Callable[[], str]) -> None:
    start_logging("DEBUG", "text")
    logging.getLogger("discord.gateway").info("chatter")
    logging.getLogger("discord.gateway").warning("trouble")
    text = logged()
    assert "trouble" in text
    assert "chatter" not in text


def test_without_standard_error_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed:
        def write(self, text: str) -> Any:
            raise BrokenPipeError(text)

    start_logging("INFO", "text")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", Closed())
        log.info("Nobody hears")

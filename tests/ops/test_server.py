"""The operators' server over real HTTP on a port of this machine."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from dreambot.ops.metrics import Metrics
from dreambot.ops.server import Check, OpsServer, OpsUnavailable
from tests.ops.canaries import OPAQUE

BODY = b"x" * 100_000
READY: Mapping[str, Check] = {"gateway": lambda: True, "network": lambda: True}


async def hangs() -> bool:
    await asyncio.Event().wait()
    return True


async def breaks() -> bool:
    raise ConnectionError(f"no database at {OPAQUE}")


def cancels() -> bool:
    raise asyncio.CancelledError


@asynccontextmanager
async def serving(
    checks: Mapping[str, Check] = READY, metrics: Metrics | None = None
) -> AsyncIterator[tuple[aiohttp.ClientSession, OpsServer]]:
    """Yield a session whose addresses begin with the server's, and the server."""
    async with (
        OpsServer("127.0.0.1", 0, metrics or Metrics(), checks, check_seconds=0.2) as server,
        aiohttp.ClientSession(f"http://127.0.0.1:{server.port}") as session,
    ):
        yield session, server


async def raw(server: OpsServer, request: bytes) -> str:
    """Return what the server answers to these bytes until it closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(request)
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    return answer.decode()


async def test_it_is_alive_even_where_nothing_is_ready() -> None:
    checks: Mapping[str, Check] = {"database": hangs, "gateway": lambda: False}
    async with serving(checks) as (session, _), session.get("/healthz") as response:
        assert (response.status, await response.text()) == (200, "alive\n")


async def test_it_is_ready_when_every_check_passes() -> None:
    async with serving() as (session, _), session.get("/readyz") as response:
        assert response.status == 200
        assert response.content_type == "application/json"
        assert await response.json() == {"ready": True, "checks": {"gateway": True, "network": True}}


@pytest.mark.parametrize(
    "failing", [hangs, breaks, cancels, lambda: False], ids=["hangs", "breaks", "cancels", "no"]
)
async def test_it_is_not_ready_when_one_check_fails(failing: Check) -> None:
    """However it fails: the answer says which check, within the time limit, and not why."""
    async with serving({**READY, "database": failing}) as (session, _), session.get("/readyz") as response:
        assert response.status == 503
        text = await response.text()
        assert json.loads(text) == {
            "ready": False,
            "checks": {"gateway": True, "network": True, "database": False},
        }
        assert OPAQUE not in text


async def test_checks_are_made_at_once_and_anew_each_time(caplog: pytest.LogCaptureFixture) -> None:
    connected = asyncio.Event()
    with caplog.at_level(logging.INFO, "dreambot"):
        async with serving({"gateway": connected.is_set, **{f"slow{n}": hangs for n in range(20)}}) as (
            session,
            _,
        ):
            began = asyncio.get_running_loop().time()
            for expected in (False, False, True, True, False):
                connected.set() if expected else connected.clear()
                async with session.get("/readyz") as response:
                    assert (await response.json())["checks"]["gateway"] is expected
            assert asyncio.get_running_loop().time() - began < 20 * 0.2
    said = [record for record in caplog.records if "Check gateway" in record.getMessage()]
    assert [record.getMessage() for record in said] == [
        "Check gateway fails",
        "Check gateway passes",
        "Check gateway fails",
    ]
    assert [record.levelname for record in said] == ["INFO", "INFO", "WARNING"]


async def test_the_log_says_why_a_check_fails(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "dreambot"):
        async with serving({"database": breaks}) as (session, _), session.get("/readyz") as response:
            assert response.status == 503
    assert "no database" in caplog.text


async def test_prometheus_reads_the_metrics_and_what_the_checks_say() -> None:
    metrics = Metrics()
    metrics.refused("QueueFull")
    checks: Mapping[str, Check] = {"gateway": lambda: True, "database": breaks}
    async with serving(checks, metrics) as (session, _), session.get("/metrics") as response:
        assert response.status == 200
        assert response.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        text = await response.text()
    found = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    assert found["dreambot_commands_refused_total", "QueueFull"] == 1
    assert found["dreambot_check_passed", "gateway"] == 1
    assert found["dreambot_check_passed", "database"] == 0


@pytest.mark.parametrize("path", ["/", "/metrics/", "/debug", "/healthz/../etc/passwd", "/favicon.ico"])
async def test_other_paths_are_not_found(path: str) -> None:
    async with serving() as (session, _), session.get(path) as response:
        assert response.status == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
async def test_nothing_can_be_changed(method: str) -> None:
    async with (
        serving() as (session, _),
        session.request(method, "/metrics", data=BODY) as response,
    ):
        assert response.status == 405


async def test_head_requests_are_answered() -> None:
    async with serving() as (session, _), session.head("/readyz") as response:
        assert (response.status, await response.read()) == (200, b"")


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"POST /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"no HTTP at all\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nBroken header\r\n\r\n",
        b"GET /" + b"x" * 20_000 + b" HTTP/1.1\r\n\r\n",
    ],
    ids=["page", "no page", "no method", "no HTTP", "no header", "no end"],
)
async def test_no_answer_gives_away_what_runs_here(request_bytes: bytes) -> None:
    async with serving() as (_, server):
        answer = await raw(server, request_bytes)
    assert answer.startswith("HTTP/1.")
    assert [word for word in ("aiohttp", "Python", "Traceback") if word.lower() in answer.lower()] == []
    assert "Server: dreambot" in answer


async def test_requests_are_not_logged_one_by_one(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        async with serving() as (session, _), session.get("/healthz") as response:
            assert response.status == 200
    assert "/healthz" not in caplog.text


async def test_a_port_in_use_is_reported_in_one_sentence() -> None:
    async with serving() as (_, server):
        with pytest.raises(OpsUnavailable, match=rf"DREAMBOT_OPS_PORT: 127\.0\.0\.1:{server.port} can't be"):
            async with OpsServer("127.0.0.1", server.port, Metrics(), {}):
                pass


async def test_it_closes_although_a_client_stays_connected() -> None:
    async with serving() as (_, server):
        port = server.port
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        await reader.readuntil(b"alive\n")
    assert await asyncio.wait_for(reader.read(), 10) == b""
    writer.close()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)


async def test_it_closes_although_a_client_waits_for_an_answer() -> None:
    asked = asyncio.Event()

    async def database() -> bool:
        asked.set()
        return await hangs()

    server = OpsServer("127.0.0.1", 0, Metrics(), {"database": database}, check_seconds=600)
    async with server:
        _, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(b"GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n")
        await asked.wait()
        await asyncio.wait_for(server.__aexit__(None, None, None), 20)
    writer.close()
    assert asyncio.all_tasks() == {asyncio.current_task()}

"""Hostile links at the true limits: how late the last download ends, how much is held, what the canary hears.

The servers that the tests know run in a process of their own, so that this one's memory is the downloads'
alone. All are asked at once, at the limits that the bot keeps; then those that fill the buffer, one by one.
Every inward link that the tests know is asked for as well, and redirected to.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from ipaddress import ip_network
from multiprocessing.connection import Connection
from pathlib import Path

from dreambot.pictures.downloading.download import download
from dreambot.pictures.downloading.errors import LinkError
from dreambot.pictures.downloading.url_rules import DEFAULT_RULES, LinkRules
from tests.links.canary import Ear, listening_canary
from tests.links.disguises import as_location, inward_links
from tests.links.names import name_server, resolver_at
from tests.links.servers import Hostile, hostile_servers, redirects_after, serve, serving

BAR_SECONDS = 16.0
BAR_BYTES = DEFAULT_RULES.max_bytes
PAUSE_SECONDS = 4.0  # of the slow ones: just within the time allowed between two arrivals
STAND_IN = "127.0.0.9"  # for the public internet, where the redirecting server is


@dataclass
class End:
    """Of one download: how it ended and when, and the most bytes that it held."""

    server: str
    end: str
    expected: bool
    seconds: float
    held: int


@cache
def _hostile() -> Sequence[Hostile]:
    return hostile_servers(PAUSE_SECONDS, BAR_BYTES)


def run(short: bool) -> bool:
    """Print the figures; whether all meet their bars. `short` asks no server that must be waited for."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    _hostile()  # or its bombs would be made in the time and the memory that are measured
    servers = context.Process(target=_serve_all, args=(theirs,), daemon=True)
    servers.start()
    try:
        ports: list[int] = ours.recv()
        with _peak_growth() as growth:
            ends, lag = asyncio.run(_ask_all(ports, short))
        alone, most = asyncio.run(_ask_alone(ports, ends))
    finally:
        servers.terminate()
    links, heard = asyncio.run(_ask_inward())
    return _print(ends, alone, (growth[0], most), lag, links, heard)


def _serve_all(pipe: Connection) -> None:
    async def serve_them() -> None:
        servers = [await serve(one.behave, tls=one.tls) for one in _hostile()]
        pipe.send([port for _, port in servers])
        await asyncio.Event().wait()

    asyncio.run(serve_them())


async def _ask_all(ports: Sequence[int], short: bool) -> tuple[list[End], float]:
    """Each server at once, and the event loop's worst lag in seconds meanwhile."""
    limits = replace(DEFAULT_RULES, total=3, connect=1, read=1) if short else DEFAULT_RULES
    lag = asyncio.create_task(_worst_lag())
    ends = await asyncio.gather(*(_ask(number, port, limits) for number, port in enumerate(ports)))
    lag.cancel()
    return list(ends), await lag


async def _ask(number: int, port: int, limits: LinkRules) -> End:
    hostile = _hostile()[number]
    rules = replace(limits, ports=frozenset({port}), also_allowed=(ip_network("127.0.0.1"),))
    started = time.perf_counter()
    try:
        link = f"{'https' if hostile.tls else 'http'}://127.0.0.1:{port}/a.png"
        held = len((await download(link, rules=rules)).data)
        end, expected = "bytes", hostile.may_succeed
    except LinkError as error:
        held, end, expected = _held(error), type(error).__name__, type(error) is hostile.ends
    return End(hostile.name, end, expected, time.perf_counter() - started, held)


def _held(error: BaseException | None) -> int:
    """The most bytes of a body in any frame that the error came through."""
    most = 0
    while error is not None:
        frame = error.__traceback__
        while frame is not None:
            bodies = [value for value in frame.tb_frame.f_locals.values() if isinstance(value, BytesIO)]
            most = max([most, *(len(body.getbuffer()) for body in bodies)])
            frame = frame.tb_next
        error = error.__cause__ or error.__context__
    return most


async def _worst_lag() -> float:
    worst = 0.0
    try:
        while True:
            asked = time.perf_counter()
            await asyncio.sleep(0.005)
            worst = max(worst, time.perf_counter() - asked - 0.005)
    except asyncio.CancelledError:
        return worst


async def _ask_alone(ports: Sequence[int], ends: Sequence[End]) -> tuple[list[End], float]:
    """Those that fill the buffer once more, one after the other, and the most megabytes that one takes."""
    again, most = [], 0.0
    for number, end in enumerate(ends):
        if end.held > BAR_BYTES / 2:
            with _peak_growth() as growth:
                again.append(await _ask(number, ports[number], DEFAULT_RULES))
            most = max(most, growth[0])
    return again, most


@contextmanager
def _peak_growth() -> Iterator[list[float]]:
    """Megabytes between the memory now and the peak while the block runs (Linux: the peak is set back)."""
    Path("/proc/self/clear_refs").write_text("5")
    before, growth = _memory("VmRSS"), [0.0]
    yield growth
    growth[0] = _memory("VmHWM") - before


def _memory(which: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(which)) * 1024 / 1e6


async def _ask_inward() -> tuple[int, int]:
    """(links asked for, connections heard): each disguise directly, and as a redirect."""
    ear = Ear()
    async with listening_canary() as canary, name_server() as names, resolver_at(names) as resolver:

        async def ask(link: str, rules: LinkRules) -> None:
            with suppress(LinkError):
                await download(link, rules=rules, resolver=resolver)

        links = inward_links(canary.port)
        rules = replace(DEFAULT_RULES, ports=frozenset({canary.port}))
        for link in links:
            await ask(link, rules)
            async with serving(redirects_after(as_location(link), 0), host=STAND_IN) as port:
                ports = frozenset({port, canary.port})
                both = replace(rules, ports=ports, also_allowed=(ip_network(STAND_IN),))
                await ask(f"http://{STAND_IN}:{port}/", both)
        tried = [address for address in ear.connections_to(canary.port) if address[0] != STAND_IN]
        return 2 * len(links), max(canary.connections, len(tried))


def _print(
    ends: Sequence[End], alone: Sequence[End], growth: tuple[float, float], lag: float, links: int, heard: int
) -> bool:
    for end in sorted(ends, key=lambda end: end.seconds):
        print(f"{end.seconds:6.2f} s  {end.held / 1e6:5.2f} MB  {end.server}: {end.end}")
    for end in alone:
        print(f"alone {end.seconds:6.2f} s  {end.held / 1e6:5.2f} MB  {end.server}: {end.end}")
    unexpected = [end.server for end in (*ends, *alone) if not end.expected]
    slowest = max(end.seconds for end in (*ends, *alone))
    held = max(end.held for end in (*ends, *alone))
    print(f"{len(ends)} servers at once; not as expected: {unexpected or 'none'}")
    print(f"memory: {growth[0]:.0f} MB more with all at once, at most {growth[1]:.0f} MB more with one alone")
    print(f"the event loop's worst lag: {lag * 1000:.0f} ms")
    print(f"{links} inward links and redirects: the canary heard {heard} connections (bar: 0)")
    print(f"most bytes of one file held: {held:,} (bar: {BAR_BYTES:,})")
    print(f"slowest end: {slowest:.2f} s (bar: {BAR_SECONDS:g})")
    return not unexpected and heard == 0 and held <= BAR_BYTES and slowest <= BAR_SECONDS

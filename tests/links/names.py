"""A name server of our own: it says what a test tells it to, another thing each time it is asked."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import cast

from aiohttp import AsyncResolver

Answers = Sequence[Sequence[str]]
_TYPES = {1: socket.AF_INET, 28: socket.AF_INET6}


class Names(asyncio.DatagramProtocol):
    """Answers over UDP with time to live 0.

    `answers[name]` are its addresses at the first, second, … question of each record type; the last stay.
    `aliases[name]` is another name (CNAME). A name that nobody entered does not exist; one in `silent` is
    never answered.
    """

    def __init__(self) -> None:
        self.answers: dict[str, Answers] = {}
        self.aliases: dict[str, str] = {}
        self.silent: set[str] = set()
        self.asked: list[tuple[str, int]] = []
        self.port = 0
        self._send: Callable[[bytes, tuple[str, int]], None] = lambda _data, _to: None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.port = transport.get_extra_info("sockname")[1]
        self._send = cast("asyncio.DatagramTransport", transport).sendto

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        name, kind, end = _question(data)
        if name in self.silent:
            return
        self.asked.append((name, kind))
        records = self._records(name, kind)
        code = 0 if name in self.answers or name in self.aliases else 3  # NXDOMAIN
        head = data[:2] + struct.pack(">HHHHH", 0x8580 | code, 1, len(records), 0, 0)
        self._send(head + data[12:end] + b"".join(records), addr)

    def _records(self, name: str, kind: int) -> list[bytes]:
        """As many as were entered; each points back to the question's name."""
        target = self.aliases.get(name, name)
        rounds = self.answers.get(target, [[]])
        times = sum(asked == (name, kind) for asked in self.asked)
        owner, alias = b"\xc0\x0c", []
        if target != name:
            owner = _encoded(target)
            alias = [b"\xc0\x0c" + struct.pack(">HHIH", 5, 1, 0, len(owner)) + owner]
        found = []
        for address in rounds[min(times, len(rounds)) - 1]:
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            if family == _TYPES.get(kind):
                packed = socket.inet_pton(family, address)
                found.append(owner + struct.pack(">HHIH", kind, 1, 0, len(packed)) + packed)
        return alias + found


@asynccontextmanager
async def name_server() -> AsyncIterator[Names]:
    names = Names()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: names, local_addr=("127.0.0.1", 0))
    try:
        yield names
    finally:
        transport.close()


@asynccontextmanager
async def resolver_at(names: Names) -> AsyncIterator[AsyncResolver]:
    """aiohttp's own resolver, asking `names` and nobody else."""
    resolver = AsyncResolver(nameservers=[f"127.0.0.1:{names.port}"], lookups="b", domains=[])
    try:
        yield resolver
    finally:
        await resolver.close()


def _question(data: bytes) -> tuple[str, int, int]:
    """Name in small letters, record type, and where the question ends."""
    labels, at = [], 12
    while data[at]:
        labels.append(data[at + 1 : at + 1 + data[at]].decode())
        at += 1 + data[at]
    return ".".join(labels).lower(), int.from_bytes(data[at + 1 : at + 3], "big"), at + 5


def _encoded(name: str) -> bytes:
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"

"""What must stay silent: listeners on loopback, and an ear for every connection that the process tries."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any


def _is_ours(address: str) -> bool:
    """Some containers have no IPv6, not even to themselves."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with suppress(OSError), socket.socket(family) as listener:
        listener.bind((address, 0))
        return True
    return False


LOOPBACKS = tuple(address for address in ("127.0.0.1", "::1") if _is_ours(address))


class Canary:
    """Counts connections at 127.0.0.1 and ::1 on one free port, and answers as a careless service would."""

    def __init__(self) -> None:
        self.port = 0
        self.connections = 0

    async def _hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret")
        await writer.drain()
        writer.close()


@asynccontextmanager
async def listening_canary() -> AsyncIterator[Canary]:
    canary = Canary()
    servers: list[asyncio.Server] = []
    try:
        for address in LOOPBACKS:
            server = await asyncio.start_server(canary._hear, address, canary.port)
            servers.append(server)
            canary.port = server.sockets[0].getsockname()[1]
        yield canary
    finally:
        for server in servers:
            server.close()


class Ear:
    """Hears `socket.connect` of the whole process through an audit hook, also where nobody listens."""

    def __init__(self) -> None:
        self.attempts: list[Any] = []
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "socket.connect":
            self.attempts.append(arguments[1])

    def connections_to(self, *ports: int) -> list[Any]:
        return [address for address in self.attempts if isinstance(address, tuple) and address[1] in ports]

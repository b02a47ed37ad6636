"""Sockets that connect to allowed addresses only, and that receive no more bytes than allowed."""

import socket
from typing import Any, Final

from dreambot.pictures.downloading.url_rules import LinkRules

# Bytes received at a time. asyncio asks for 256 KiB; ten thousand "100 Continue" in them, parsed in one go,
# blocked the event loop for 160 ms.
_AT_ONCE: Final = 16_384

# Bytes until the head of the answer has been read; aiohttp reads up to 144 KiB of the body before that.
_HEAD: Final = 262_144


class GuardedSocketFactory:
    """Makes the sockets of one download; an instance is aiohttp's `socket_factory`.

    All received bytes are counted, so that a server can't send without end what aiohttp reads and does not
    hand on: interim answers, chunk extensions, trailers, empty compressed blocks. (Event loops that read
    without the socket's own methods, as on Windows, bypass this; there only the time limits apply.)
    """

    def __init__(self, rules: LinkRules) -> None:
        self._rules = rules
        self._left = _HEAD

    def __call__(self, info: Any) -> "_GuardedSocket":
        """Make a socket for the address in `info`, to which asyncio connects it. Raises PermissionError."""
        family, kind, protocol, _, (address, port, *_) = info
        if not self._rules.allow(address) or port not in self._rules.ports:
            raise PermissionError(f"{address} port {port} is not public")
        self._left = _HEAD
        return _GuardedSocket(self, family, kind, protocol)

    def expect(self, limit: int) -> None:
        """Allow a body of `limit` bytes, and a sixteenth more for TLS and chunks."""
        self._left = limit + limit // 16 + _HEAD

    def count(self, size: int) -> None:
        """Count `size` received bytes. Raises ConnectionAbortedError where they are more than allowed."""
        self._left -= size
        if self._left < 0:
            raise ConnectionAbortedError("the server sends more than it may")


class _GuardedSocket(socket.socket):
    def __init__(self, sockets: GuardedSocketFactory, family: int, kind: int, protocol: int) -> None:
        super().__init__(family, kind, protocol)
        self._sockets = sockets

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        data = super().recv(min(bufsize, _AT_ONCE), flags)
        self._sockets.count(len(data))
        return data

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        size = super().recv_into(buffer, min(nbytes or len(buffer), _AT_ONCE), flags)
        self._sockets.count(size)
        return size

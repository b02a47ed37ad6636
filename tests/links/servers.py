"""Servers that are slow, endless, lying or broken, each one function from a connection to its misery."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import cache

from dreambot.pictures.downloading import errors

Reader = asyncio.StreamReader
Writer = asyncio.StreamWriter
Behave = Callable[[Writer], Awaitable[None]]

OK = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n"
_CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
_GZIP = b"Content-Encoding: gzip\r\n"
_BLOCK = bytes(65_536)
_LONG = 3600.0


@dataclass(frozen=True)
class Hostile:
    """A server, and how a download from it must end; tls: it is asked for HTTPS.

    may_succeed: it sends more than it said, and whether that is noticed depends on when the rest arrives.
    """

    name: str
    behave: Behave
    ends: type[errors.LinkError]
    tls: bool = False
    may_succeed: bool = False


async def serve(
    behave: Behave, *, tls: bool = False, host: str = "127.0.0.1", port: int = 0
) -> tuple[asyncio.Server, int]:
    """Start it, on a free port if none is given: it reads a request or TLS's greeting, acts, and hangs up."""

    async def answer(reader: Reader, writer: Writer) -> None:
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await (reader.read(1) if tls else reader.readuntil(b"\r\n\r\n"))
            await behave(writer)
        with suppress(OSError):
            writer.close()

    server = await asyncio.start_server(answer, host, port)
    return server, server.sockets[0].getsockname()[1]


@asynccontextmanager
async def serving(
    behave: Behave, *, tls: bool = False, host: str = "127.0.0.1", port: int = 0
) -> AsyncIterator[int]:
    server, port = await serve(behave, tls=tls, host=host, port=port)
    try:
        yield port
    finally:
        server.close()


def says(*parts: bytes) -> Behave:
    """Writes this and hangs up."""

    async def behave(writer: Writer) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()

    return behave


def forever(head: bytes, again: bytes, pause: float = 0) -> Behave:
    """Writes `head`, and then `again` and again."""

    async def behave(writer: Writer) -> None:
        writer.write(head)
        while True:
            writer.write(again)
            await writer.drain()
            await asyncio.sleep(pause)

    return behave


def then_silence(*parts: bytes) -> Behave:
    """Says `parts`, and keeps the connection open without another word."""
    return _then(parts, lambda _: asyncio.sleep(_LONG))


def drips(text: bytes, pause: float) -> Behave:
    """One byte at a time."""

    async def behave(writer: Writer) -> None:
        for byte in text:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(pause)

    return behave


def _then(parts: tuple[bytes, ...], end: Callable[[Writer], Awaitable[None]]) -> Behave:
    async def behave(writer: Writer) -> None:
        await says(*parts)(writer)
        await end(writer)

    return behave


def resets(*parts: bytes) -> Behave:
    """Says `parts`, then resets the connection."""

    async def abort(writer: Writer) -> None:
        writer.transport.abort()

    return _then(parts, abort)


def half_closes(*parts: bytes) -> Behave:
    """Says that no more will come, and stays."""

    async def behave(writer: Writer) -> None:
        await says(*parts)(writer)
        writer.write_eof()
        await asyncio.sleep(_LONG)

    return behave


def redirects_after(location: bytes, pause: float) -> Behave:
    async def behave(writer: Writer) -> None:
        await asyncio.sleep(pause)
        writer.write(b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    return behave


@cache
def gzip_bomb(megabytes: int) -> bytes:
    """Zeros that unpack to a thousand times their size; the middle of the stream is one part repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    start = packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    return start + again * (megabytes - 1)


@cache
def deflate_bomb() -> bytes:
    return zlib.compress(bytes(100_000_000), 9)


def with_length(body: bytes, said: int | str | None = None, *more: bytes) -> bytes:
    said = len(body) if said is None else said
    return OK + b"".join(more) + f"Content-Length: {said}\r\n\r\n".encode() + body


def hostile_servers(pause: float, limit: int) -> Sequence[Hostile]:
    """All of them. pause: seconds that slow ones wait, less than the read limit; limit: bytes allowed."""
    return (
        *_slow(pause),
        *_endless(limit),
        *_lying(limit),
        *_bombs(limit),
        *_broken(pause),
        *_redirecting(pause),
    )


def _slow(pause: float) -> Sequence[Hostile]:
    slow = errors.LinkTooSlow
    return (
        Hostile("silent", then_silence(), slow),
        Hostile("silent after the first line", then_silence(b"HTTP/1.1 200 OK\r\n"), slow),
        Hostile("silent after the head", then_silence(with_length(b"", 1000)), slow),
        Hostile("silent in the body", then_silence(with_length(b"\x89PNG", 1000)), slow),
        Hostile("silent before the last chunk", then_silence(OK + _CHUNKED + b"4\r\n\x89PNG\r\n"), slow),
        Hostile("a slow loris in the head", drips(OK * 100, pause), slow),
        Hostile("a slow loris in the body", drips(with_length(b"\x89PNG" * 99), pause), slow),
        Hostile("a slow loris in chunks", forever(OK + _CHUNKED, b"1\r\n.\r\n", pause), slow),
        Hostile("a slow loris of 100 Continue", forever(b"", _CONTINUE, pause), slow),
    )


def _endless(limit: int) -> Sequence[Hostile]:
    large, broken, slow = errors.LinkTooLarge, errors.LinkBroken, errors.LinkTooSlow
    chunk = b"10000\r\n" + _BLOCK + b"\r\n"
    gzip_head = gzip.compress(b"")[:10]
    return (
        Hostile("an endless body", forever(OK + b"\r\n", _BLOCK), large),
        Hostile("endless chunks", forever(OK + _CHUNKED, chunk), large),
        Hostile("one endless chunk", forever(OK + _CHUNKED + b"fffffffffffff\r\n", _BLOCK), large),
        Hostile("one byte over", says(OK + b"\r\n" + bytes(limit + 1)), large),
        Hostile("endless headers", forever(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n" * 1000), broken),
        Hostile("an endless header", forever(b"HTTP/1.1 200 OK\r\nA: ", b"b" * 8192), broken),
        Hostile("an endless first line", forever(b"HTTP/1.1 200 ", b"O" * 8192), broken),
        Hostile("an endless chunk extension", forever(OK + _CHUNKED + b"4;", b"x" * 8192), broken),
        Hostile("endless trailers", forever(OK + _CHUNKED + b"0\r\n", b"A: b\r\n" * 1000), broken),
        Hostile("endless 100 Continue", forever(b"", _CONTINUE * 1000), broken),
        Hostile(
            "endless nothing in gzip",
            forever(OK + _GZIP + b"\r\n" + gzip_head, b"\0\0\0\xff\xff" * 9999),
            broken,
        ),
        Hostile(
            "endless after 101", forever(b"HTTP/1.1 101 X\r\nUpgrade: x\r\n\r\n", _BLOCK), errors.LinkNotFound
        ),
        Hostile("one byte at a time, fast", forever(OK + _CHUNKED, b"1\r\n.\r\n"), slow),
    )


def _lying(limit: int) -> Sequence[Hostile]:
    large, broken = errors.LinkTooLarge, errors.LinkBroken
    body = b"\x89PNG" * 100
    return (
        Hostile("a length too large", says(with_length(body, 1000)), broken),
        Hostile("a length too small", says(with_length(body, 10)), broken, may_succeed=True),
        Hostile("a length over the limit", then_silence(with_length(b"", limit + 1)), large),
        Hostile("an absurd length", then_silence(with_length(b"", 10**18)), large),
        Hostile("a length past 64 bits", then_silence(with_length(b"", 10**30)), broken),
        Hostile("a negative length", says(with_length(body, -1)), broken),
        Hostile("a length in words", says(with_length(body, "many")), broken),
        Hostile("two lengths", says(with_length(body, 10, b"Content-Length: 400\r\n")), broken),
        Hostile(
            "a small length, an endless body", forever(with_length(b"", 10), _BLOCK), broken, may_succeed=True
        ),
        Hostile("a negative chunk", says(OK + _CHUNKED + b"-4\r\n" + body), broken),
        Hostile("a chunk past 64 bits", says(OK + _CHUNKED + b"f" * 17 + b"\r\n" + body), broken),
    )


def _bombs(limit: int) -> Sequence[Hostile]:
    large, broken = errors.LinkTooLarge, errors.LinkBroken
    bomb, packed = gzip_bomb(limit // 2500), gzip.compress(b"\x89PNG" * 100)
    return (
        Hostile("a gzip bomb", says(with_length(bomb, None, _GZIP)), large),
        Hostile("a gzip bomb in chunks", says(OK + _GZIP + _CHUNKED + b"%x\r\n" % len(bomb) + bomb), large),
        Hostile(
            "a deflate bomb", says(with_length(deflate_bomb(), None, b"Content-Encoding: deflate\r\n")), large
        ),
        Hostile(
            "a bomb in a bomb", says(with_length(bomb, None, b"Content-Encoding: gzip, gzip\r\n")), broken
        ),
        Hostile("a bomb in two headers", says(with_length(bomb, None, _GZIP, _GZIP)), broken),
        Hostile(
            "brotli",
            says(with_length(b"\xcf\xff\xff\x7f\xf8" * 99, None, b"Content-Encoding: br\r\n")),
            broken,
        ),
        Hostile(
            "zstd", says(with_length(b"\x28\xb5\x2f\xfd" * 99, None, b"Content-Encoding: zstd\r\n")), broken
        ),
        Hostile("an unknown packing", says(with_length(bomb, None, b"Content-Encoding: magic\r\n")), broken),
        Hostile("gzip that is none", says(with_length(b"\x89PNG" * 99, None, _GZIP)), broken),
        Hostile("gzip cut short", says(with_length(packed[:-9], None, _GZIP)), broken),
        Hostile("gzip with a wrong sum", says(with_length(packed[:-8] + b"12345678", None, _GZIP)), broken),
    )


def _broken(pause: float) -> Sequence[Hostile]:
    broken, absent = errors.LinkBroken, errors.LinkNotFound
    return (
        Hostile("hangs up at once", says(), broken),
        Hostile("resets at once", resets(), broken),
        Hostile("resets in the head", resets(b"HTTP/1.1 200"), broken),
        Hostile("resets in the body", resets(with_length(b"\x89PNG", 1000)), broken),
        Hostile("half-closes at once", half_closes(), broken),
        Hostile("half-closes in the head", half_closes(OK), broken),
        Hostile("half-closes in the body", half_closes(with_length(b"\x89PNG", 1000)), broken),
        Hostile("half-closes in a chunk", half_closes(OK + _CHUNKED + b"1000\r\n\x89PNG"), broken),
        Hostile("speaks no HTTP", says(b"220 mail.example ESMTP ready\r\n" * 9), broken),
        Hostile("speaks HTTP 0.9", says(b"<html>hello</html>\n" * 9), broken),
        Hostile("speaks TLS where none is", says(b"\x15\x03\x01\x00\x02\x02\x28" * 9), broken),
        Hostile("no TLS where some should be", forever(b"", OK, pause), errors.LinkUntrusted, tls=True),
        Hostile(
            "a page",
            says(OK.replace(b"image/png", b"text/html; charset=x") + b"\r\n<html>"),
            errors.LinkIsPage,
        ),
        Hostile("not found", says(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), absent),
        Hostile("an error without end", forever(b"HTTP/1.1 500 Oh\r\n\r\n", _BLOCK), absent),
        Hostile("a part", says(b"HTTP/1.1 206 Partial\r\nContent-Length: 4\r\n\r\n\x89PNG"), absent),
        Hostile("nothing", says(b"HTTP/1.1 204 No Content\r\n\r\n"), absent),
        Hostile("a redirect to nowhere", says(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"), absent),
    )


def _redirecting(pause: float) -> Sequence[Hostile]:
    moved = b"HTTP/1.1 302 Found\r\nLocation: /again\r\n"
    return (
        Hostile("redirects for ever", redirects_after(b"/again", 0), errors.LinkLoops),
        Hostile("redirects slowly for ever", redirects_after(b"/again", pause), errors.LinkTooSlow),
        Hostile("redirects with an endless body", forever(moved + b"\r\n", _BLOCK), errors.LinkLoops),
        Hostile(
            "redirects with a huge length",
            then_silence(moved + b"Content-Length: 999999999\r\n\r\n"),
            errors.LinkLoops,
        ),
        Hostile("redirects to 9,000 letters", redirects_after(b"/" + b"a" * 9000, 0), errors.LinkBroken),
        Hostile("redirects to 4,000 letters", redirects_after(b"/" + b"a" * 4000, 0), errors.LinkBroken),
        Hostile("redirects to no link", redirects_after(b"http://[::1", 0), errors.LinkBroken),
    )

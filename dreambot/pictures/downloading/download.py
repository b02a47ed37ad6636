"""Downloads the picture at a link, from public addresses only and within limits.

Any member may send any link. The address that a socket connects to is checked when the socket is made: a
check of the link alone would accept any name, and a check of a look-up before the download would accept a
name that resolves differently the second time (DNS rebinding).
"""

import asyncio
import socket
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from dreambot.pictures.downloading.decompression import Decompressor
from dreambot.pictures.downloading.errors import (
    LinkBroken,
    LinkIsPage,
    LinkLoops,
    LinkNotFound,
    LinkTooLarge,
    LinkTooSlow,
    LinkUnreachable,
    LinkUntrusted,
)
from dreambot.pictures.downloading.guarded_sockets import GuardedSocketFactory
from dreambot.pictures.downloading.url_rules import (
    DEFAULT_RULES,
    LinkRules,
    filename_of,
    parse_link,
    parse_redirect,
)

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})
_HEADERS: Final = {
    "Accept": "image/*",
    "Accept-Encoding": "identity",
    "User-Agent": "Dreambot (a Discord bot; fetches one picture that a member linked to)",
}
_MOST_HEADERS: Final = 64
_LONGEST_HEADER: Final = 8190  # bytes, and of the status line
_BUFFER: Final = 65_536  # bytes waiting between socket and us; aiohttp holds back the server at twice that
_ADDRESSES: Final = 4  # tried of each family


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A file as its server sent it, which may be anything; filename: its name in the link."""

    data: bytes = field(repr=False)
    filename: str


async def download(
    url: str, *, rules: LinkRules = DEFAULT_RULES, resolver: AbstractResolver | None = None
) -> Downloaded:
    """Download the file at `url`: at most `rules.max_bytes`, within `rules.total` seconds.

    Nothing is kept between two downloads: no cookies, connections or results of look-ups; proxies and
    passwords of the environment are not used, and TLS certificates are verified. The type that the server
    states is not trusted, except that web pages are refused. `resolver` looks names up and stays open; None
    is aiohttp's own, which with aiodns needs no threads (those of `asyncio.to_thread` would all wait for a
    name server that never answers). The caller limits how many downloads run at once.

    Raises a LinkError.
    """
    link, sockets = parse_link(url, rules), GuardedSocketFactory(rules)
    try:
        async with asyncio.timeout(rules.total), _session(rules, resolver, sockets) as session:
            data = await _fetch(session, link, rules, sockets)
    except TimeoutError as error:
        raise LinkTooSlow(rules.total) from error
    except (aiohttp.ClientSSLError, aiohttp.ClientConnectorCertificateError) as error:
        raise LinkUntrusted from error
    except aiohttp.ClientConnectorError as error:
        raise LinkUnreachable from error
    except (aiohttp.ClientError, aiohttp.http.HttpProcessingError, OSError, zlib.error) as error:
        raise LinkBroken from error
    return Downloaded(data, filename_of(link))


async def _fetch(
    session: aiohttp.ClientSession, link: URL, rules: LinkRules, sockets: GuardedSocketFactory
) -> bytes:
    for _ in range(rules.redirects + 1):
        async with session.get(link, allow_redirects=False) as response:
            if response.status not in _REDIRECTS or "Location" not in response.headers:
                sockets.expect(rules.max_bytes)
                return await _body(response, rules.max_bytes)
            link = parse_redirect(link, response.headers["Location"], rules)
    raise LinkLoops(rules.redirects)


async def _body(response: aiohttp.ClientResponse, limit: int) -> bytes:
    """The decompressed body. Raises LinkTooLarge where it has over `limit` bytes."""
    decompressor = _decompressor_for(response, limit)
    body = BytesIO()
    async for packed in response.content.iter_any():
        for piece in decompressor.decompress(packed):
            if body.tell() + len(piece) > limit:
                raise LinkTooLarge(limit)
            body.write(piece)
            await asyncio.sleep(0)  # a bomb takes long, and time limits only apply where this waits
        if decompressor.finished:
            break
    if decompressor.cut_short:
        raise LinkBroken
    return body.getvalue()


def _decompressor_for(response: aiohttp.ClientResponse, limit: int) -> Decompressor:
    """Check the head of the answer. Raises LinkNotFound, LinkIsPage, LinkTooLarge or LinkBroken."""
    if response.status != 200:
        raise LinkNotFound(response.status)
    if response.content_type in _PAGES:
        raise LinkIsPage
    if (response.content_length or 0) > limit:
        raise LinkTooLarge(limit)
    try:
        return Decompressor(",".join(response.headers.getall("Content-Encoding", [])))
    except ValueError as error:
        raise LinkBroken from error


@asynccontextmanager
async def _session(
    rules: LinkRules, resolver: AbstractResolver | None, sockets: GuardedSocketFactory
) -> AsyncIterator[aiohttp.ClientSession]:
    names = _FewAddresses(resolver or aiohttp.DefaultResolver())
    connector = aiohttp.TCPConnector(
        resolver=names, use_dns_cache=False, force_close=True, socket_factory=sockets
    )
    session = aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=False,
        auto_decompress=False,
        headers=_HEADERS,
        timeout=aiohttp.ClientTimeout(
            connect=rules.connect, sock_connect=rules.connect, sock_read=rules.read
        ),
        read_bufsize=_BUFFER,
        max_line_size=_LONGEST_HEADER,
        max_field_size=_LONGEST_HEADER,
        max_headers=_MOST_HEADERS,
    )
    try:
        async with session:
            yield session
    finally:
        if resolver is None:
            await names.close()


class _FewAddresses(AbstractResolver):
    """Resolves a name to its first few addresses: a thousand would be tried one by one for very long."""

    def __init__(self, resolver: AbstractResolver) -> None:
        self._resolver = resolver

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await self._resolver.resolve(host, port, family)
        old = [result for result in found if ":" not in result["host"]]
        new = [result for result in found if ":" in result["host"]]
        return new[:_ADDRESSES] + old[:_ADDRESSES]

    async def close(self) -> None:
        await self._resolver.close()

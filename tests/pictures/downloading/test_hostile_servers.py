"""Slow, endless, lying and broken servers: each download ends soon, small, and with one clear sentence."""

from __future__ import annotations

import asyncio
from ipaddress import ip_network

import pytest

from dreambot.pictures.downloading.download import download
from dreambot.pictures.downloading.errors import LinkError
from dreambot.pictures.downloading.url_rules import LinkRules
from tests.links.servers import Hostile, hostile_servers, serving

LIMIT = 300_000
PAUSE = 0.3
SERVERS = hostile_servers(PAUSE, LIMIT)


def rules_for(port: int, limit: int = LIMIT) -> LinkRules:
    return LinkRules(
        0.9, 0.5, 0.5, limit, ports=frozenset({port}), also_allowed=(ip_network("127.0.0.1/32"),)
    )


@pytest.mark.parametrize("hostile", SERVERS, ids=lambda hostile: hostile.name)
async def test_a_hostile_server_gets_nowhere(hostile: Hostile) -> None:
    async with asyncio.timeout(16), serving(hostile.behave, tls=hostile.tls) as port:
        link = f"{'https' if hostile.tls else 'http'}://127.0.0.1:{port}/a.png"
        try:
            data = (await download(link, rules=rules_for(port))).data
        except LinkError as error:
            assert type(error) is hostile.ends
        else:
            assert hostile.may_succeed
            assert len(data) <= LIMIT

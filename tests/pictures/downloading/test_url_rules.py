"""Links that lead into a private network: none is followed, however it is written."""

from __future__ import annotations

import ipaddress
import pickle
import random
from collections.abc import AsyncIterator
from ipaddress import ip_network

import pytest
from yarl import URL

from dreambot.pictures.downloading import errors
from dreambot.pictures.downloading.download import download
from dreambot.pictures.downloading.public_addresses import is_public
from dreambot.pictures.downloading.url_rules import DEFAULT_RULES, LinkRules, filename_of, parse_link
from tests.links.canary import LOOPBACKS, Canary, Ear, listening_canary
from tests.links.disguises import NAMES, ODD, PLAIN, PORTS, UNICODE, V6, as_location, inward_links
from tests.links.names import Names, name_server, resolver_at
from tests.links.servers import redirects_after, serving

STAND_IN = "127.0.0.9"  # what the tests take for the public internet; the canary listens elsewhere


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear()


def inward(ear: Ear, *ports: int) -> list[tuple[str, int]]:
    """Connections to these ports but for those to the stand-in, whose server may have the same one."""
    return [address for address in ear.connections_to(*ports) if address[0] != STAND_IN]


@pytest.fixture
async def canary(ear: Ear) -> AsyncIterator[Canary]:
    async with listening_canary() as canary:
        ear.attempts.clear()  # the free port may have been another listener's in an earlier test
        yield canary


@pytest.fixture
async def names() -> AsyncIterator[Names]:
    """A name server that knows nothing, so that no test asks a real one."""
    async with name_server() as names:
        yield names


COUNT = len(inward_links(1))


def test_there_are_enough_disguises() -> None:
    assert len(set(inward_links(1))) == COUNT >= 120


@pytest.mark.parametrize("number", range(COUNT), ids=lambda number: ascii(inward_links(1)[number])[:60])
async def test_no_disguise_leads_inward(number: int, canary: Canary, ear: Ear, names: Names) -> None:
    link = inward_links(canary.port)[number]
    async with resolver_at(names) as resolver:
        with pytest.raises((errors.LinkRefused, errors.NotALink, errors.LinkUnreachable)):
            await download(link, rules=LinkRules(ports=frozenset({canary.port})), resolver=resolver)
        with pytest.raises((errors.LinkRefused, errors.NotALink, errors.LinkUnreachable)):
            await download(inward_links(80)[number], resolver=resolver)
    assert canary.connections == 0
    assert inward(ear, canary.port, 80, 443) == []


@pytest.mark.parametrize("number", range(COUNT), ids=lambda number: ascii(inward_links(1)[number])[:60])
async def test_no_redirect_leads_inward(number: int, canary: Canary, ear: Ear, names: Names) -> None:
    link = inward_links(canary.port)[number]
    before = len(inward(ear, canary.port))
    async with (
        serving(redirects_after(as_location(link), 0), host=STAND_IN) as port,
        resolver_at(names) as resolver,
    ):
        ports = frozenset({port, canary.port})
        rules = LinkRules(ports=ports, also_allowed=(ip_network(STAND_IN),))
        with pytest.raises(errors.LinkError) as raised:
            await download(f"http://{STAND_IN}:{port}/", rules=rules, resolver=resolver)
        assert not isinstance(raised.value, errors.NotALink)  # for the member's link was one
        assert (STAND_IN, port) in ear.attempts
    assert canary.connections == 0
    assert len(inward(ear, canary.port)) == before


@pytest.mark.parametrize(
    "host", [*PLAIN, *NAMES, "127.1", "0x7f.1", "127。0。0。1", *(f"[{a}]" for a in V6)], ids=ascii
)
def test_an_inward_host_is_refused_before_anything_is_looked_up(host: str) -> None:
    with pytest.raises(errors.LinkRefused) as raised:
        parse_link(f"https://{host}/a.png", DEFAULT_RULES)
    assert raised.value.problem == "address"


@pytest.mark.parametrize("login", ["a", "a:b", ":", "", "example.net:80", "a@b"])
def test_a_link_with_a_login_is_refused(login: str) -> None:
    with pytest.raises(errors.LinkRefused) as raised:
        parse_link(f"http://{login}@example.net/a.png", DEFAULT_RULES)
    assert raised.value.problem == "login"


@pytest.mark.parametrize("scheme", ["ftp", "file", "gopher", "data", "javascript", "ws", "https+http"])
def test_other_schemes_are_refused(scheme: str) -> None:
    with pytest.raises(errors.LinkRefused) as raised:
        parse_link(f"{scheme}://example.net/a.png", DEFAULT_RULES)
    assert raised.value.problem == "scheme"


async def test_the_canary_and_the_ear_do_hear(canary: Canary, ear: Ear) -> None:
    """With rules that allow it, the same link is followed."""
    for host in (f"[{address}]" if ":" in address else address for address in LOOPBACKS):
        rules = LinkRules(
            ports=frozenset({canary.port}), also_allowed=(ip_network("127.0.0.1"), ip_network("::1"))
        )
        assert (await download(f"http://{host}:{canary.port}/", rules=rules)).data == b"secret"
    assert canary.connections == len(ear.connections_to(canary.port)) == len(LOOPBACKS)


@pytest.mark.parametrize("port", PORTS)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_other_ports_are_refused(scheme: str, port: int) -> None:
    with pytest.raises(errors.LinkRefused) as raised:
        parse_link(f"{scheme}://example.net:{port}/a.png", DEFAULT_RULES)
    assert raised.value.problem == "port"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("https://example.net/a.png", "https://example.net/a.png"),
        ("HTTP://EXAMPLE.NET/A.PNG", "http://example.net/A.PNG"),
        (" <https://example.net/a.png> ", "https://example.net/a.png"),
        ("https://example.net:443/a", "https://example.net:443/a"),
        ("http://example.net:80/a?b=c@d", "http://example.net:80/a?b=c@d"),
        ("http://example.net/a@b:c", "http://example.net/a@b:c"),
        ("http://bücher.example.net/ü.png", "http://xn--bcher-kva.example.net/%C3%BC.png"),
        ("https://93.184.216.34/a", "https://93.184.216.34/a"),
        ("https://[2606:2800:220:1:248:1893:25c8:1946]/a", "https://[2606:2800:220:1:248:1893:25c8:1946]/a"),
        ("https://my_host.example.net./a", "https://my_host.example.net./a"),
        ("https://xn--e1afmkfd.xn--p1ai/a", "https://xn--e1afmkfd.xn--p1ai/a"),
    ],
)
def test_ordinary_links_pass(text: str, asked: str) -> None:
    link = parse_link(text, DEFAULT_RULES)
    assert link.human_repr() == URL(asked).human_repr()
    assert (link.raw_host, link.port) == (URL(asked).raw_host, URL(asked).port)


def test_every_inward_address_is_known_and_public_ones_are_not_refused() -> None:
    for address in (*PLAIN, *V6):
        assert not is_public(address), address
    for text in (*ODD, *UNICODE, "", "example.net", "fe80::1%eth0", "2606:4700::1%1"):
        assert not is_public(text), text
    for address in ("1.1.1.1", "8.8.8.8", "93.184.216.34", "100.63.255.255", "100.128.0.0", "172.32.0.1"):
        assert is_public(address), address
    for address in ("11.0.0.1", "168.63.129.17", "192.0.1.1", "198.20.0.1", "223.255.255.255", "169.253.0.1"):
        assert is_public(address), address
    for address in (
        "2606:4700::1111",
        "2001:4860:4860::8888",
        "2a00:1450:4001::1",
        "2400:cb00::1",
        "2003::1",
    ):
        assert is_public(address), address


def test_nothing_that_python_knows_as_special_passes() -> None:
    dice = random.Random(0)
    seeds = [int(ipaddress.ip_address(address)) for address in V6]
    for _ in range(20_000):
        old = ipaddress.IPv4Address(dice.getrandbits(32))
        assert old.is_global or not is_public(str(old)), old
        new = ipaddress.IPv6Address(dice.choice(seeds) ^ (dice.getrandbits(128) >> dice.randrange(128)))
        assert new.is_global or not is_public(str(new)), new


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("https://example.net/cats/chelsea.png?size=9", "chelsea.png"),
        ("https://example.net/", "picture"),
        ("https://example.net/%C3%BC%20b.png", "ü b.png"),
        ("https://example.net/a%0d%0a%00%1b%E2%80%AEb.png", "ab.png"),
        ("https://example.net/%20", "picture"),
        ("https://example.net/" + "a" * 500, "a" * 100),
    ],
)
def test_the_file_is_named_after_its_path(link: str, name: str) -> None:
    assert filename_of(parse_link(link, DEFAULT_RULES)) == name


ERRORS = [
    (errors.NotALink(), "https://example.com"),
    (errors.LinkRefused("scheme"), "http://"),
    (errors.LinkRefused("port"), "ports"),
    (errors.LinkRefused("login"), "password"),
    (errors.LinkRefused("address"), "public internet"),
    (errors.LinkUnreachable(), "public internet"),
    (errors.LinkUntrusted(), "prove"),
    (errors.LinkTooSlow(15), "within 15 seconds"),
    (errors.LinkTooLarge(25_000_000), "25,000,000 bytes"),
    (errors.LinkNotFound(404), "404"),
    (errors.LinkLoops(3), "3 times"),
    (errors.LinkIsPage(), "web page"),
    (errors.LinkBroken(), "cut short"),
]


@pytest.mark.parametrize(("error", "words"), ERRORS)
def test_each_error_is_one_sentence_and_survives_pickling(error: errors.LinkError, words: str) -> None:
    assert words in str(error)
    assert str(error).endswith(".")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), vars(again), str(again)) == (type(error), vars(error), str(error))

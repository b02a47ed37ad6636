"""Which links are followed: parsed strictly, before any name is looked up."""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address
from typing import Final

from yarl import URL

from dreambot.pictures.downloading.errors import LinkBroken, LinkRefused, NotALink
from dreambot.pictures.downloading.public_addresses import Network, is_public, parsed_address

_LONGEST: Final = 2048
_DEFAULT_NAME: Final = "picture"
_LONGEST_NAME: Final = 100

# A backslash is a slash to a browser and none to RFC 3986; line ends could end the request's own line.
_NEVER: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\\\u2028\u2029\ud800-\udfff]")
_SHAPE: Final = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*):(?://(?P<authority>[^/?#]*))?", re.IGNORECASE)
_NAME: Final = re.compile(r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}")
_SINGLE: Final = re.compile(r"[a-z0-9_-]+")
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")

# Names that are never public: RFC 6761, 6762, 7686, 8375, 9476, ICANN's .internal, and what routers use.
_NEVER_PUBLIC: Final = frozenset(
    {
        "alt",
        "arpa",
        "corp",
        "example",
        "home",
        "internal",
        "intranet",
        "invalid",
        "lan",
        "local",
        "localdomain",
        "localhost",
        "mail",
        "onion",
        "private",
        "svc",
        "test",
    }
)


@dataclass(frozen=True, slots=True)
class LinkRules:
    """Where a link may lead, and what a download may take.

    total, connect, read: seconds for the whole download, for reaching one server (the look-up of its name
    included) and between two arrivals of data. max_bytes: of the file, compressed or not. also_allowed:
    networks that may be reached although they are not public, such as an operator's own picture server.
    """

    total: float = 15
    connect: float = 5
    read: float = 5
    max_bytes: int = 25_000_000
    redirects: int = 3
    ports: frozenset[int] = frozenset({80, 443})
    also_allowed: tuple[Network, ...] = ()

    def allow(self, address: str) -> bool:
        """Whether a connection may be made to `address`, written in its usual spelling."""
        parsed = parsed_address(address)
        if parsed is None:
            return False
        return is_public(address) or any(parsed in network for network in self.also_allowed)


DEFAULT_RULES: Final = LinkRules()


def parse_link(text: str, rules: LinkRules) -> URL:
    """Parse and check the link in `text`; `<` and `>` around it, as Discord allows them, are removed.

    Raises NotALink or LinkRefused.
    """
    text = text.strip(" ")
    if text.startswith("<") and text.endswith(">"):
        text = text[1:-1]
    if len(text) > _LONGEST or " " in text:
        raise NotALink
    return _parse_link(text, rules)


def parse_redirect(link: URL, location: str, rules: LinkRules) -> URL:
    """Parse and check where `link` redirects to. Raises LinkBroken or LinkRefused."""
    if len(location) > _LONGEST or _NEVER.search(location):
        raise LinkBroken
    try:
        return _parse_link(str(link.join(URL(location.strip(" ")))), rules)
    except LinkRefused:
        raise
    except ValueError as error:
        raise LinkBroken from error


def filename_of(link: URL) -> str:
    """The file's name, from the last part of the path: at most 100 printable characters, never empty."""
    name = "".join(letter for letter in link.name if letter.isprintable()).strip()
    return name[:_LONGEST_NAME] or _DEFAULT_NAME


def _parse_link(text: str, rules: LinkRules) -> URL:
    shape = _SHAPE.match(text)
    if shape is None or _NEVER.search(text):
        raise NotALink
    if shape["scheme"].lower() not in ("http", "https"):
        raise LinkRefused("scheme")
    authority = shape["authority"]
    if not authority or "%" in authority:
        raise NotALink
    if "@" in authority:
        raise LinkRefused("login")
    try:
        link = URL(text)
        host, port = link.raw_host or "", link.port
    except ValueError as error:
        raise NotALink from error
    _check_host(host, "[" in authority, rules)
    if port not in rules.ports:
        raise LinkRefused("port")
    return link


def _check_host(host: str, bracketed: bool, rules: LinkRules) -> None:
    """Raise unless `host` is an allowed address, or a name of two parts or more that could be public."""
    address = parsed_address(host)
    if address is not None and bracketed != isinstance(address, IPv4Address):
        if not rules.allow(host):
            raise LinkRefused("address")
        return
    name = host.lower().removesuffix(".")
    last = name.rpartition(".")[2]
    # A last part that is a number makes an address of it for some (127.1, 0x7f.1, 2130706433): WHATWG's rule.
    if _NUMBER.fullmatch(last) or last in _NEVER_PUBLIC or _SINGLE.fullmatch(name):
        raise LinkRefused("address")
    if bracketed or not _NAME.fullmatch(name):
        raise NotALink

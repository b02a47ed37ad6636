"""Everything that can be wrong with a link, each as a type of its own.

As in pictures/errors.py, `str()` is a plain English sentence, and the arguments are positional, so that the
errors survive pickling. No sentence says which address was found, and a name that leads into a private
network gets the same answer as one that does not exist: nobody can map the operator's network by links.
"""

from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from dreambot.pictures.errors import PictureError

Refusal = Literal["scheme", "port", "login", "address"]

_REFUSALS: Final[dict[Refusal, str]] = {
    "scheme": "Only http:// and https:// links are followed; please attach the picture instead.",
    "port": "Only links on the usual ports are followed; please attach the picture instead.",
    "login": "Links with a user name or password are not followed; please attach the picture instead.",
    "address": "That link does not lead to the public internet; please attach the picture instead.",
}


class LinkError(PictureError):
    """Anything wrong with a link, or with the answer of its server.

    sentence: what `str()` gives, for the types without arguments.
    """

    sentence: ClassVar[str] = ""

    def __str__(self) -> str:
        return self.sentence


class NotALink(LinkError):
    """The text is not a link."""

    sentence = "That is no link to a picture; it must look like https://example.com/picture.jpg."


@dataclass(eq=False)
class LinkRefused(LinkError):
    """The link, or one that it redirects to, is of a kind that is never followed.

    problem: "scheme", "port", "login" (a user name or password in it) or "address" (one written out that is
    not public, or a name that is never public, such as localhost).
    """

    problem: Refusal

    def __str__(self) -> str:
        return _REFUSALS[self.problem]


class LinkUnreachable(LinkError):
    """The name is unknown or leads to no public address, or nothing there accepts the connection."""

    sentence = "Nothing on the public internet answers at that link; check it, or attach the picture instead."


class LinkUntrusted(LinkError):
    """No TLS connection could be made, as for a certificate that is expired, home-made or another host's."""

    sentence = "That server cannot prove that it is who it says; please attach the picture instead."


@dataclass(eq=False)
class LinkTooSlow(LinkError):
    """The server was slower than a time limit; seconds: the limit of the whole download."""

    seconds: float

    def __str__(self) -> str:
        return (
            f"That server is too slow; the picture must arrive within {self.seconds:g} seconds, so please "
            "attach it instead."
        )


@dataclass(eq=False)
class LinkTooLarge(LinkError):
    """The server sends, or announces, more than `limit` bytes, compressed or not."""

    limit: int

    def __str__(self) -> str:
        return f"That link leads to a file of more than {self.limit:,} bytes; please send a smaller picture."


@dataclass(eq=False)
class LinkNotFound(LinkError):
    """The server answers with another HTTP status than 200."""

    status: int

    def __str__(self) -> str:
        return (
            f"That server gives no picture out (status {self.status}); check the link, or attach it instead."
        )


@dataclass(eq=False)
class LinkLoops(LinkError):
    """The link redirects more than `limit` times."""

    limit: int

    def __str__(self) -> str:
        return f"That link redirects more than {self.limit} times; send the address at which it ends."


class LinkIsPage(LinkError):
    """The link leads to a web page."""

    sentence = "That link leads to a web page; open the picture alone and copy its own address."


class LinkBroken(LinkError):
    """The server's answer was cut short, has a compression that is not read, or is not HTTP."""

    sentence = "That server's answer is broken or cut short; try again, or attach the picture instead."

"""What is wrong with a link, as members read it."""

from __future__ import annotations

from dreambot.chat.speech import say
from dreambot.pictures.downloading.errors import (
    LinkError,
    LinkIsPage,
    LinkLoops,
    LinkNotFound,
    LinkRefused,
    LinkTooLarge,
    LinkTooSlow,
    LinkUnreachable,
    LinkUntrusted,
    NotALink,
)

MEGABYTE = 1_000_000


def about_links(error: BaseException, locale: str) -> str | None:
    """The sentence; None for another error."""
    match error:
        case NotALink():
            return say(locale, "link-none")
        case LinkRefused():
            return _refused(error, locale)
        case LinkUnreachable():
            return say(locale, "link-unreachable")
        case LinkUntrusted():
            return say(locale, "link-untrusted")
        case LinkTooSlow():
            return say(locale, "link-slow", seconds=error.seconds)
        case LinkTooLarge():
            limit = say(locale, "file-size", megabytes=error.limit / MEGABYTE)
            return say(locale, "link-large", limit=limit)
        case LinkNotFound():
            return say(locale, "link-not-found", status=str(error.status))
        case LinkLoops():
            return say(locale, "link-loops", limit=error.limit)
        case LinkIsPage():
            return say(locale, "link-page")
        case LinkError():
            return say(locale, "link-broken")
    return None


def _refused(error: LinkRefused, locale: str) -> str:
    match error.problem:
        case "scheme":
            return say(locale, "link-scheme")
        case "port":
            return say(locale, "link-port")
        case "login":
            return say(locale, "link-login")
        case "address":
            return say(locale, "link-address")

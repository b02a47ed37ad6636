"""Why a button or a form did nothing, as its member reads it."""

from __future__ import annotations

from dreambot.chat.speech import say


class NotYours(PermissionError):
    """Somebody else's dream."""


class NotForYou(PermissionError):
    """Somebody else's private dream."""


class DreamForgotten(LookupError):
    """The journal has forgotten the job."""


class AlreadyOver(RuntimeError):
    """There is nothing left to stop."""


class NotDone(RuntimeError):
    """There is no dream to go on from."""


class AsLargeAsItGets(ValueError):
    """The dream can't be made larger; `limit` is the longest side in pixels that is dreamed here."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The dream can't be made larger than {limit} pixels.")
        self.limit = limit


class NotNumbers(ValueError):
    """What was written into a form where numbers were asked for."""

    def __init__(self, field: str, example: str) -> None:
        """`field` is the key of its label."""
        super().__init__(f"{field} wants numbers such as {example}.")
        self.field, self.example = field, example


def about_buttons(error: BaseException, locale: str) -> str | None:
    """What to tell the member; None for an error that is none of these."""
    match error:
        case NotYours():
            return say(locale, "button-not-yours")
        case NotForYou():
            return say(locale, "button-not-for-you")
        case DreamForgotten():
            return say(locale, "button-forgotten")
        case AlreadyOver():
            return say(locale, "cancel-over")
        case NotDone():
            return say(locale, "button-not-done")
        case AsLargeAsItGets():
            return say(locale, "bigger-not", limit=error.limit)
        case NotNumbers():
            return say(locale, "tweak-numbers", field=say(locale, error.field), example=error.example)
    return None

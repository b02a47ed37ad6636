"""Errors as members read them: each domain error is one sentence that says what to do."""

from __future__ import annotations

from discord import app_commands
from discord.utils import escape_mentions

from dreambot.chat.sources import AttachmentTooLarge, NothingHandedIn, TwoHandedIn
from dreambot.chat.wording_limits import about_limits
from dreambot.engine.errors import (
    MaskUnusable,
    SettingOutOfRange,
    TooSmallToDream,
    UnknownChannel,
    UnknownLayer,
    UnknownStyle,
)
from dreambot.jobs.errors import (
    Draining,
    DreamCancelled,
    DreamFailed,
    GaveUp,
    JournalUnavailable,
    MemberQueueFull,
    PictureGone,
    PictureLost,
    PictureOutOfReach,
    QueueFull,
    StoreFull,
)
from dreambot.pictures.errors import CannotFit, PictureTooLarge, PictureTooSmall, PictureUnreadable
from dreambot.pictures.link_errors import LinkError

READABLE = "PNG, JPEG, WebP, GIF, BMP or AVIF"


def sentence(error: BaseException) -> str | None:
    """What to tell the member; None for an error that is the bot's own fault."""
    if isinstance(error, app_commands.CommandInvokeError):
        return sentence(error.original)
    return (
        _about_files(error)
        or _about_pictures(error)
        or _about_settings(error)
        or _about_jobs(error)
        or about_limits(error, "en-US")
    )


def apology(error_id: str) -> str:
    """For an error that is the bot's own fault; `error_id` finds it in the log."""
    return (
        f"Something went wrong on my side; please try again, and if it stays, tell my operator `{error_id}`."
    )


def _about_files(error: BaseException) -> str | None:
    match error:
        case AttachmentTooLarge():
            return f"That file has {_mb(error.size)}; send me one of at most {_mb(error.limit)}."
        case NothingHandedIn():
            return "Give me a picture to dream: attach one as `image`, or name its address as `link`."
        case TwoHandedIn():
            return "Give me either an `image` or a `link`, not both: I dream one picture at a time."
        case PictureGone():
            return "Discord no longer has that file; please attach it again."
        case PictureOutOfReach():
            return "Discord does not hand me that file at the moment; please try again in a minute."
        case PictureLost():
            return "I no longer have that picture; please attach it again."
    return None


def _about_pictures(error: BaseException) -> str | None:
    match error:
        case LinkError():
            return str(error)
        case PictureTooLarge():
            return f"That picture is too large; {_lower(error)}"
        case PictureTooSmall():
            return f"That picture is too small or too narrow; {_lower(error)}"
        case PictureUnreadable(seems=None):
            return f"I can't read that file as a picture; please send a {READABLE}."
        case PictureUnreadable(problem="broken"):
            return f"That looks like {error.seems}, but it is damaged or cut short; please send it again."
        case PictureUnreadable():
            return f"That looks like {error.seems}, which I can't dream; please send a {READABLE}."
        case CannotFit():
            return "The dream is too large for this server's upload limit; please ask for a smaller `size`."
    return None


def _about_settings(error: BaseException) -> str | None:
    match error:
        case TooSmallToDream():
            return (
                f"That picture is {error.width} × {error.height} pixels, and {error.network} needs at least "
                f"{error.min_side} on each side; please send a larger one."
            )
        case UnknownLayer():
            layer, layers = _quoted(error.layer), ", ".join(error.allowed)
            return f"{error.network} has no layer `{layer}`; choose from {layers}."
        case UnknownStyle():
            return f"There is no style `{_quoted(error.style)}`; choose from {', '.join(error.allowed)}."
        case SettingOutOfRange():
            return f"`{error.name}` must be {error.allowed}."
        case UnknownChannel():
            return f"`{error.layer}` has no channel {error.channel}; its channels are 0 to {error.count - 1}."
        case MaskUnusable():
            return str(error)
    return None


def _about_jobs(error: BaseException) -> str | None:
    match error:
        case QueueFull():
            return f"All {error.limit} places in my queue are taken; please try again in a minute."
        case MemberQueueFull():
            return f"You have {error.limit} dreams waiting already; please wait until one of them is done."
        case Draining():
            return "I'm restarting; please try again in a minute."
        case JournalUnavailable() | StoreFull():
            return "I can't write anything down at the moment, so I take no dreams; please try again later."
        case DreamCancelled():
            return "This dream was stopped before its end."
        case GaveUp():
            return (
                f"I began this dream {error.attempts} times and was interrupted each time; please try again, "
                f"and if it stays, tell my operator `{error.job_id}`."
            )
        case DreamFailed():
            return apology(error.job_id)
    return None


def _quoted(text: str) -> str:
    """What a member wrote, short, and calling nobody."""
    return escape_mentions(text[:50]).replace("`", "'")


def _mb(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


def _lower(error: Exception) -> str:
    text = str(error)
    return text[0].lower() + text[1:]

"""Errors as members read them: one sentence each, that says what to do."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from discord import app_commands
from discord.utils import escape_markdown, escape_mentions

from dreambot.chat.errors.types import (
    AgeRestrictedAlone,
    AlreadyOver,
    AsLargeAsItGets,
    AttachmentTooLarge,
    ContentHidden,
    DreamForgotten,
    ElsewhereAlone,
    MayNotAttach,
    MenuForgotten,
    MenuOfAnother,
    MovingSticker,
    NoPictureThere,
    NoPictureYet,
    NotDone,
    NotForYou,
    NothingHandedIn,
    NothingMentioned,
    NothingToKeep,
    NotInCharge,
    NotNumbers,
    NotYours,
    TwoHandedIn,
    UnknownPreset,
)
from dreambot.chat.i18n.catalogue import say
from dreambot.chat.i18n.mentions import channels_text
from dreambot.engine.errors import (
    MaskOfAnotherSize,
    MaskUnusable,
    SettingOutOfRange,
    StyleOfOtherWeights,
    TooSmallToDream,
    UnknownChannel,
    UnknownLayer,
    UnknownStyle,
)
from dreambot.jobs.errors import (
    CoolingDown,
    DailyQuotaUsed,
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
    ServerQueueFull,
    StoreFull,
    TooManyPresets,
)
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
from dreambot.pictures.errors import CannotFit, PictureTooLarge, PictureTooSmall, PictureUnreadable

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


def about_limits(error: BaseException, locale: str) -> str | None:
    """What to tell the member, in the language of `locale`; None for another error."""
    match error:
        case CoolingDown():
            return say(locale, "limits-cooling-down", when=_when(error.ready_at))
        case DailyQuotaUsed():
            return say(locale, "limits-day", limit=error.limit, when=_when(error.resets_at))
        case ServerQueueFull():
            return say(locale, "limits-server-full", limit=error.limit)
        case TooManyPresets():
            return say(locale, "limits-presets", limit=error.limit)
    return None


def _when(seconds: float) -> str:
    """«in 5 minutes», as Discord shows it to each in his language; not a moment too early."""
    return f"<t:{math.ceil(seconds)}:R>"


ENGLISH = "en-US"


def about_ways(error: BaseException, locale: str = ENGLISH) -> str | None:
    """What to tell the member; None for any other error."""
    match error:
        case ContentHidden():
            return say(locale, "ways-hidden")
        case MovingSticker():
            return say(locale, "ways-moving-sticker")
        case NothingMentioned():
            return say(locale, "ways-nothing")
        case NoPictureThere():
            return say(locale, "ways-no-picture")
        case MenuOfAnother():
            return say(locale, "ways-not-yours")
        case MenuForgotten():
            return say(locale, "ways-menu-forgotten")
        case MayNotAttach():
            return say(locale, "ways-may-not-attach")
    return None


NAMES_AT_MOST = 10


def about_commands(error: BaseException, locale: str) -> str | None:
    """What to tell the member; None for any other error."""
    match error:
        case ElsewhereAlone():
            return say(locale, "rules-elsewhere", channels=channels_text(error.channels, locale))
        case AgeRestrictedAlone():
            return say(locale, "rules-age-restricted")
        case NotInCharge():
            return say(locale, "settings-not-in-charge")
        case NoPictureYet():
            return say(locale, "with-nothing", option=error.option, value=error.value)
        case UnknownPreset(kept=()):
            return say(locale, "preset-none")
        case UnknownPreset():
            names = ", ".join(map(_quoted_name, error.kept[:NAMES_AT_MOST]))
            return say(locale, "preset-unknown", name=_quoted_name(error.name), names=names)
        case NothingToKeep():
            return say(locale, "preset-nothing")
    return None


def _quoted_name(name: str) -> str:
    return escape_markdown(name[:50])


MEGA = 1_000_000


def sentence(error: BaseException, locale: str) -> str | None:
    """What to tell the member, in the language of `locale`; None for an error that is the bot's own fault."""
    if isinstance(error, app_commands.CommandInvokeError):
        return sentence(error.original, locale)
    for about in ABOUT:
        if (text := about(error, locale)) is not None:
            return text
    return None


def apology(error_id: str, locale: str) -> str:
    """For an error that is the bot's own fault; `error_id` finds it in the log."""
    return say(locale, "apology", id=error_id)


def megabytes(size: int, locale: str) -> str:
    """«2.5 MB» for a size in bytes."""
    return say(locale, "file-size", megabytes=size / MEGA)


def _about_files(error: BaseException, locale: str) -> str | None:
    match error:
        case AttachmentTooLarge():
            size, limit = megabytes(error.size, locale), megabytes(error.limit, locale)
            return say(locale, "file-too-large", size=size, limit=limit)
        case NothingHandedIn():
            return say(locale, "file-missing")
        case TwoHandedIn():
            return say(locale, "file-twice")
        case PictureGone():
            return say(locale, "file-gone")
        case PictureOutOfReach():
            return say(locale, "file-out-of-reach")
        case PictureLost():
            return say(locale, "file-lost")
    return None


def _about_pictures(error: BaseException, locale: str) -> str | None:
    match error:
        case PictureUnreadable():
            return _about_unreadable(error, locale)
        case PictureTooLarge():
            return _about_large(error, locale)
        case PictureTooSmall():
            sent, shrunk = _sides(error.size), _sides(error.shrunk)
            if sent == shrunk:
                return say(locale, "picture-too-small", size=sent, least=error.min_side)
            return say(locale, "picture-too-narrow", size=sent, shrunk=shrunk, least=error.min_side)
        case TooSmallToDream():
            size = _sides((error.width, error.height))
            return say(
                locale, "picture-too-small-to-dream", size=size, network=error.network, least=error.min_side
            )
        case CannotFit():
            return say(locale, "picture-cannot-fit")
        case MaskOfAnotherSize():
            mask, picture = _sides(error.mask), _sides(error.picture)
            return say(locale, "mask-other-size", mask=mask, picture=picture)
        case MaskUnusable():
            return say(locale, "mask-unusable")
    return None


def _about_unreadable(error: PictureUnreadable, locale: str) -> str:
    if error.problem == "empty":
        return say(locale, "picture-empty")
    if error.mime is None:
        return say(locale, "picture-unknown")
    kind = file_kind(error.mime)
    if error.problem == "broken":
        return say(locale, "picture-broken", kind=kind)
    return say(locale, "picture-unsupported", kind=kind)


def file_kind(mime: str) -> str:
    """How the catalogues call it: «image-svg-xml» for "image/svg+xml"."""
    return re.sub(r"\W", "-", mime)


def _about_large(error: PictureTooLarge, locale: str) -> str:
    measured, limit = error.measured, error.limit or 0
    match error.which:
        case "bytes":
            sizes = {"measured": megabytes(measured, locale), "limit": megabytes(limit, locale)}
            return say(locale, "picture-bytes", **sizes)
        case "pixels":
            return say(locale, "picture-pixels", measured=_mega(measured), limit=_mega(limit))
        case "edge":
            return say(locale, "picture-edge", measured=measured, limit=limit)
        case "frames":
            return say(locale, "picture-frames", measured=measured, limit=limit)
        case "animation":
            return say(locale, "picture-animation", measured=_mega(measured), limit=_mega(limit))
        case "seconds":
            return say(locale, "picture-seconds", limit=limit)
        case "memory":
            return say(locale, "picture-memory")


def _about_settings(error: BaseException, locale: str) -> str | None:
    if not isinstance(error, SettingOutOfRange):
        return None
    name, limits = error.name, error.limits
    match error.rule:
        case "range":
            return say(locale, "setting-range", name=name, low=limits[0], high=limits[1])
        case "whole":
            return say(locale, "setting-whole", name=name, low=limits[0], high=limits[1])
        case "choice":
            return say(locale, "setting-choice", name=name, allowed=error.allowed.replace(" or ", ", "))
        case "count":
            return say(locale, "setting-layers-count", name=name, most=limits[0])
        case "target":
            return say(locale, "setting-layers-target", name=name)
        case "schedule":
            return say(locale, "setting-schedule", name=name, octaves=limits[0])
        case "weight":
            return say(locale, "setting-weight")
        case None:
            return say(locale, "setting-other", name=name)


def _about_names(error: BaseException, locale: str) -> str | None:
    match error:
        case UnknownLayer():
            layer, allowed = _quoted(error.layer), _listed(error.allowed)
            return say(locale, "layer-unknown", network=error.network, layer=layer, allowed=allowed)
        case UnknownChannel():
            channel, last = str(error.channel), str(error.count - 1)
            return say(locale, "channel-unknown", layer=error.layer, channel=channel, last=last)
        case StyleOfOtherWeights():
            allowed = _listed(error.allowed)
            return say(locale, "style-elsewhere", network=error.network, style=error.style, allowed=allowed)
        case UnknownStyle():
            return say(locale, "style-unknown", style=_quoted(error.style), allowed=_listed(error.allowed))
    return None


def _about_jobs(error: BaseException, locale: str) -> str | None:
    match error:
        case QueueFull():
            return say(locale, "queue-full", limit=error.limit)
        case MemberQueueFull():
            return say(locale, "queue-full-for-you", limit=error.limit)
        case Draining():
            return say(locale, "restarting")
        case JournalUnavailable() | StoreFull():
            return say(locale, "journal-unavailable")
        case DreamCancelled():
            return say(locale, "dream-stopped")
        case GaveUp():
            return say(locale, "dream-given-up", attempts=error.attempts, id=error.job_id)
        case DreamFailed():
            return apology(error.job_id, locale)
    return None


def _quoted(text: str) -> str:
    """What a member wrote, short, and calling nobody."""
    return escape_mentions(text[:50]).replace("`", "'")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)


def _sides(size: tuple[int, int]) -> str:
    return f"{size[0]} × {size[1]}"


def _mega(pixels: int) -> float:
    """Rounded up to a tenth: what is over its limit is to look so."""
    return -(-pixels * 10 // MEGA) / 10


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


ABOUT = (
    _about_files,
    _about_pictures,
    about_links,
    _about_settings,
    _about_names,
    _about_jobs,
    about_limits,
    about_ways,
    about_commands,
    about_buttons,
)

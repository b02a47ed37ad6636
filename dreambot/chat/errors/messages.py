"""The sentence that a member reads about each error; it says what to do.

`message_for` chooses by the type of the error. A sentence that needs no facts is a line of PLAIN; one that
does has a function of its own. The words are in i18n/locales.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import partial, singledispatch
from typing import Any

from discord import app_commands
from discord.utils import escape_markdown, escape_mentions

from dreambot.chat.errors.types import (
    AgeRestrictedChannelRequired,
    AlreadyEnded,
    AttachmentTooLarge,
    CannotAttachFiles,
    ChannelNotAllowed,
    ContentHidden,
    InvalidNumbers,
    JobExpired,
    LottieSticker,
    MaximumSizeReached,
    MenuExpired,
    NoEarlierPicture,
    NoInput,
    NoPictureInMessage,
    NoResult,
    NotGuildManager,
    NothingMentioned,
    NothingToSave,
    NotJobOwner,
    NotMenuOwner,
    PrivateJob,
    TwoInputs,
    UnknownPreset,
)
from dreambot.chat.i18n.catalogue import translate
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
    AttemptsExhausted,
    CoolingDown,
    DailyQuotaUsed,
    DatabaseUnavailable,
    DreamCancelled,
    DreamFailed,
    MemberQueueFull,
    PictureDeleted,
    PictureLost,
    PictureUnreachable,
    QueueFull,
    ServerQueueFull,
    ShuttingDown,
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

MEGA = 1_000_000
NAMES_AT_MOST = 10  # of presets, in one sentence
PLAIN: dict[type[Exception], str] = {
    NoInput: "file-missing",
    TwoInputs: "file-twice",
    PictureDeleted: "file-gone",
    PictureUnreachable: "file-out-of-reach",
    PictureLost: "file-lost",
    CannotFit: "picture-cannot-fit",
    MaskUnusable: "mask-unusable",
    LinkError: "link-broken",
    NotALink: "link-none",
    LinkUnreachable: "link-unreachable",
    LinkUntrusted: "link-untrusted",
    LinkIsPage: "link-page",
    ShuttingDown: "restarting",
    DatabaseUnavailable: "database-unavailable",
    StoreFull: "database-unavailable",
    DreamCancelled: "dream-stopped",
    ContentHidden: "message-hidden",
    LottieSticker: "sticker-animated",
    NothingMentioned: "mention-without-picture",
    NoPictureInMessage: "message-without-picture",
    NotMenuOwner: "picture-select-not-yours",
    MenuExpired: "picture-select-expired",
    CannotAttachFiles: "cannot-attach-files",
    AgeRestrictedChannelRequired: "rules-age-restricted",
    NotGuildManager: "settings-not-manager",
    NothingToSave: "preset-nothing",
    NotJobOwner: "button-not-yours",
    PrivateJob: "button-private",
    JobExpired: "button-expired",
    AlreadyEnded: "cancel-already-ended",
    NoResult: "button-no-result",
}


@singledispatch
def message_for(error: BaseException, locale: str) -> str | None:
    """Return the sentence in the language of `locale`; None for an error that is the bot's own fault."""
    return None


def apology(error_id: str, locale: str) -> str:
    """Return the sentence for an error that is the bot's own fault; `error_id` finds it in the log."""
    return translate(locale, "apology", id=error_id)


def megabytes(size: int, locale: str) -> str:
    """Return «2.5 MB» for a size in bytes."""
    return translate(locale, "file-size", megabytes=size / MEGA)


def file_kind(mime: str) -> str:
    """Return the catalogues' name of a kind of file: «image-svg-xml» for "image/svg+xml"."""
    return re.sub(r"\W", "-", mime)


def _plain(error: Any, locale: str, key: str) -> str:
    return translate(locale, key)


for _kind, _key in PLAIN.items():
    message_for.register(_kind, partial(_plain, key=_key))


@message_for.register
def _(error: app_commands.CommandInvokeError, locale: str) -> str | None:
    return message_for(error.original, locale)


@message_for.register
def _(error: AttachmentTooLarge, locale: str) -> str:
    size, limit = megabytes(error.size, locale), megabytes(error.limit, locale)
    return translate(locale, "file-too-large", size=size, limit=limit)


@message_for.register
def _(error: PictureUnreadable, locale: str) -> str:
    if error.problem == "empty":
        return translate(locale, "picture-empty")
    if error.mime is None:
        return translate(locale, "picture-unknown")
    kind = file_kind(error.mime)
    if error.problem == "broken":
        return translate(locale, "picture-broken", kind=kind)
    return translate(locale, "picture-unsupported", kind=kind)


@message_for.register
def _(error: PictureTooLarge, locale: str) -> str:
    measured, limit = error.measured, error.limit or 0
    match error.which:
        case "bytes":
            sizes = {"measured": megabytes(measured, locale), "limit": megabytes(limit, locale)}
            return translate(locale, "picture-bytes", **sizes)
        case "pixels":
            return translate(locale, "picture-pixels", measured=_mega(measured), limit=_mega(limit))
        case "edge":
            return translate(locale, "picture-edge", measured=measured, limit=limit)
        case "frames":
            return translate(locale, "picture-frames", measured=measured, limit=limit)
        case "animation":
            return translate(locale, "picture-animation", measured=_mega(measured), limit=_mega(limit))
        case "seconds":
            return translate(locale, "picture-seconds", limit=limit)
        case "memory":
            return translate(locale, "picture-memory")


@message_for.register
def _(error: PictureTooSmall, locale: str) -> str:
    sent, shrunk = _sides(error.size), _sides(error.shrunk)
    if sent == shrunk:
        return translate(locale, "picture-too-small", size=sent, least=error.min_side)
    return translate(locale, "picture-too-narrow", size=sent, shrunk=shrunk, least=error.min_side)


@message_for.register
def _(error: TooSmallToDream, locale: str) -> str:
    size = _sides((error.width, error.height))
    return translate(
        locale, "picture-too-small-to-dream", size=size, network=error.network, least=error.min_side
    )


@message_for.register
def _(error: MaskOfAnotherSize, locale: str) -> str:
    return translate(locale, "mask-other-size", mask=_sides(error.mask), picture=_sides(error.picture))


@message_for.register
def _(error: LinkRefused, locale: str) -> str:
    match error.problem:
        case "scheme":
            return translate(locale, "link-scheme")
        case "port":
            return translate(locale, "link-port")
        case "login":
            return translate(locale, "link-login")
        case "address":
            return translate(locale, "link-address")


@message_for.register
def _(error: LinkTooSlow, locale: str) -> str:
    return translate(locale, "link-slow", seconds=error.seconds)


@message_for.register
def _(error: LinkTooLarge, locale: str) -> str:
    return translate(locale, "link-large", limit=megabytes(error.limit, locale))


@message_for.register
def _(error: LinkNotFound, locale: str) -> str:
    return translate(locale, "link-not-found", status=str(error.status))


@message_for.register
def _(error: LinkLoops, locale: str) -> str:
    return translate(locale, "link-loops", limit=error.limit)


@message_for.register
def _(error: SettingOutOfRange, locale: str) -> str:
    name, limits = error.name, error.limits
    match error.rule:
        case "range":
            return translate(locale, "setting-range", name=name, low=limits[0], high=limits[1])
        case "whole":
            return translate(locale, "setting-whole", name=name, low=limits[0], high=limits[1])
        case "choice":
            allowed = error.allowed.replace(" or ", ", ")
            return translate(locale, "setting-choice", name=name, allowed=allowed)
        case "count":
            return translate(locale, "setting-layers-count", name=name, most=limits[0])
        case "target":
            return translate(locale, "setting-layers-target", name=name)
        case "schedule":
            return translate(locale, "setting-schedule", name=name, octaves=limits[0])
        case "weight":
            return translate(locale, "setting-weight")
        case None:
            return translate(locale, "setting-other", name=name)


@message_for.register
def _(error: UnknownLayer, locale: str) -> str:
    layer, allowed = _quoted(error.layer), _listed(error.allowed)
    return translate(locale, "layer-unknown", network=error.network, layer=layer, allowed=allowed)


@message_for.register
def _(error: UnknownChannel, locale: str) -> str:
    channel, last = str(error.channel), str(error.count - 1)
    return translate(locale, "channel-unknown", layer=error.layer, channel=channel, last=last)


@message_for.register
def _(error: UnknownStyle, locale: str) -> str:
    return translate(locale, "style-unknown", style=_quoted(error.style), allowed=_listed(error.allowed))


@message_for.register
def _(error: StyleOfOtherWeights, locale: str) -> str:
    allowed = _listed(error.allowed)
    return translate(locale, "style-elsewhere", network=error.network, style=error.style, allowed=allowed)


@message_for.register
def _(error: QueueFull, locale: str) -> str:
    return translate(locale, "queue-full", limit=error.limit)


@message_for.register
def _(error: MemberQueueFull, locale: str) -> str:
    return translate(locale, "queue-full-for-you", limit=error.limit)


@message_for.register
def _(error: ServerQueueFull, locale: str) -> str:
    return translate(locale, "limits-server-full", limit=error.limit)


@message_for.register
def _(error: CoolingDown, locale: str) -> str:
    return translate(locale, "limits-cooling-down", when=_when(error.ready_at))


@message_for.register
def _(error: DailyQuotaUsed, locale: str) -> str:
    return translate(locale, "limits-day", limit=error.limit, when=_when(error.resets_at))


@message_for.register
def _(error: TooManyPresets, locale: str) -> str:
    return translate(locale, "limits-presets", limit=error.limit)


@message_for.register
def _(error: DreamFailed, locale: str) -> str:
    return apology(error.job_id, locale)


@message_for.register
def _(error: AttemptsExhausted, locale: str) -> str:
    return translate(locale, "dream-given-up", attempts=error.attempts, id=error.job_id)


@message_for.register
def _(error: ChannelNotAllowed, locale: str) -> str:
    return translate(locale, "rules-elsewhere", channels=channels_text(error.channels, locale))


@message_for.register
def _(error: NoEarlierPicture, locale: str) -> str:
    return translate(locale, "last-picture-missing", option=error.option, value=error.value)


@message_for.register
def _(error: UnknownPreset, locale: str) -> str:
    if not error.saved:
        return translate(locale, "preset-none")
    name = escape_markdown(error.name[:50])
    names = ", ".join(escape_markdown(each[:50]) for each in error.saved[:NAMES_AT_MOST])
    return translate(locale, "preset-unknown", name=name, names=names)


@message_for.register
def _(error: MaximumSizeReached, locale: str) -> str:
    return translate(locale, "bigger-maximum", limit=error.limit)


@message_for.register
def _(error: InvalidNumbers, locale: str) -> str:
    field = translate(locale, error.field)
    return translate(locale, "tweak-numbers", field=field, example=error.example)


def _quoted(text: str) -> str:
    """Return what a member wrote, cut to 50 characters and mentioning nobody."""
    return escape_mentions(text[:50]).replace("`", "'")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)


def _sides(size: tuple[int, int]) -> str:
    return f"{size[0]} × {size[1]}"


def _mega(pixels: int) -> float:
    """Return millions of pixels, rounded up to a tenth: what is over its limit must look so."""
    return -(-pixels * 10 // MEGA) / 10


def _when(seconds: float) -> str:
    """Return Discord's mark for «in 5 minutes», shown in each member's language; rounded up to a second."""
    return f"<t:{math.ceil(seconds)}:R>"

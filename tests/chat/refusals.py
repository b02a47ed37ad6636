"""One of each error that a member may be told of."""

from __future__ import annotations

from dreambot.chat.errors.types import (
    AgeRestrictedChannelRequired,
    AttachmentTooLarge,
    ChannelNotAllowed,
    NoEarlierPicture,
    NoInput,
    NotGuildManager,
    NothingToSave,
    TwoInputs,
    UnknownPreset,
)
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
    TooManyPresets,
)
from dreambot.pictures.downloading.errors import (
    LinkBroken,
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

_FILES = (
    AttachmentTooLarge(30_000_000, 25_000_000),
    NoInput(),
    TwoInputs(),
    PictureDeleted(),
    PictureUnreachable(),
    PictureLost("0" * 64),
)
_PICTURES = (
    PictureUnreadable("empty"),
    PictureUnreadable("unsupported"),
    PictureUnreadable("unsupported", "a PDF", "application/pdf"),
    PictureUnreadable("broken", "a PNG picture", "image/png"),
    PictureTooLarge("bytes", 30_000_000, 25_000_000),
    PictureTooLarge("pixels", 30_000_000, 25_000_000, (6000, 5000)),
    PictureTooLarge("edge", 20_000, 16_384, (20_000, 3)),
    PictureTooLarge("frames", 2000, 1000),
    PictureTooLarge("animation", 300_000_000, 200_000_000),
    PictureTooLarge("seconds", 11, 10),
    PictureTooLarge("memory", 3_000_000, None),
    PictureTooSmall((20, 30), (20, 30), 32),
    PictureTooSmall((4000, 40), (1000, 10), 32),
    TooSmallToDream(30, 20, "Inception v3", 75),
    CannotFit(1000, 2000, (64, 64)),
    MaskOfAnotherSize((10, 20), (30, 40)),
    MaskUnusable("The mask leaves nothing to dream."),
)
_LINKS = (
    NotALink(),
    *(LinkRefused(problem) for problem in ("scheme", "port", "login", "address")),
    LinkUnreachable(),
    LinkUntrusted(),
    LinkTooSlow(20.0),
    LinkTooLarge(25_000_000),
    LinkNotFound(404),
    LinkLoops(5),
    LinkIsPage(),
    LinkBroken(),
)
_SETTINGS = (
    SettingOutOfRange("strength", 9.0, "from 0.1 to 4", "range", 0.1, 4.0),
    SettingOutOfRange("steps", 900, "a whole number from 1 to 200", "whole", 1, 200),
    SettingOutOfRange("guide_by", "luck", "match or energies", "choice"),
    SettingOutOfRange("layers", (), "one to 5 layers", "count", 5),
    SettingOutOfRange("layers", "?", "LAYER", "target"),
    SettingOutOfRange("schedule", (1,), "one number", "schedule", 5),
    SettingOutOfRange("weight", "x", "a number", "weight"),
    SettingOutOfRange("octaves_above", 9, "fewer than octaves"),
    UnknownLayer("mixed99", "Inception v3", ("mixed0", "mixed1")),
    UnknownChannel(999, "mixed4", 768),
    UnknownStyle("noir", ("eyes", "fur")),
    StyleOfOtherWeights("noir", "Inception v3", ("eyes", "fur")),
)
_JOBS = (
    QueueFull(50),
    MemberQueueFull(3),
    ShuttingDown(),
    DatabaseUnavailable(),
    DreamCancelled("stopped"),
    AttemptsExhausted("3f2a9c0b1d5e", 3),
    DreamFailed("3f2a9c0b1d5e"),
    ServerQueueFull(5),
    CoolingDown(1e9),
    DailyQuotaUsed(20, 1e9),
)
_COMMANDS = (
    ChannelNotAllowed((1, 2)),
    AgeRestrictedChannelRequired(),
    NotGuildManager(),
    NoEarlierPicture("style", "eyes"),
    UnknownPreset("mine", ()),
    UnknownPreset("mine", ("yours",)),
    NothingToSave(),
    TooManyPresets(25),
)
ERRORS: tuple[Exception, ...] = (*_FILES, *_PICTURES, *_LINKS, *_SETTINGS, *_JOBS, *_COMMANDS)

"""One of each error that a member may be told of."""

from __future__ import annotations

from dreambot.chat.errors import types as chat
from dreambot.engine import errors as engine
from dreambot.jobs import errors as jobs
from dreambot.pictures import errors as pictures
from dreambot.pictures.downloading import errors as links

_FILES = (
    chat.AttachmentTooLarge(30_000_000, 25_000_000),
    chat.NoInput(),
    chat.TwoInputs(),
    jobs.PictureDeleted(),
    jobs.PictureUnreachable(),
    jobs.PictureLost("0" * 64),
)
_PICTURES = (
    pictures.PictureUnreadable("empty"),
    pictures.PictureUnreadable("unsupported"),
    pictures.PictureUnreadable("unsupported", "a PDF", "application/pdf"),
    pictures.PictureUnreadable("broken", "a PNG picture", "image/png"),
    pictures.PictureTooLarge("bytes", 30_000_000, 25_000_000),
    pictures.PictureTooLarge("pixels", 30_000_000, 25_000_000, (6000, 5000)),
    pictures.PictureTooLarge("edge", 20_000, 16_384, (20_000, 3)),
    pictures.PictureTooLarge("frames", 2000, 1000),
    pictures.PictureTooLarge("animation", 300_000_000, 200_000_000),
    pictures.PictureTooLarge("seconds", 11, 10),
    pictures.PictureTooLarge("memory", 3_000_000, None),
    pictures.PictureTooSmall((20, 30), (20, 30), 32),
    pictures.PictureTooSmall((4000, 40), (1000, 10), 32),
    engine.TooSmallToDream(30, 20, "Inception v3", 75),
    pictures.CannotFit(1000, 2000, (64, 64)),
    engine.MaskOfAnotherSize((10, 20), (30, 40)),
    engine.MaskUnusable("The mask leaves nothing to dream."),
)
_LINKS = (
    links.NotALink(),
    *(links.LinkRefused(problem) for problem in ("scheme", "port", "login", "address")),
    links.LinkUnreachable(),
    links.LinkUntrusted(),
    links.LinkTooSlow(20.0),
    links.LinkTooLarge(25_000_000),
    links.LinkNotFound(404),
    links.LinkLoops(5),
    links.LinkIsPage(),
    links.LinkBroken(),
)
_SETTINGS = (
    engine.SettingOutOfRange("strength", 9.0, "from 0.1 to 4", "range", 0.1, 4.0),
    engine.SettingOutOfRange("steps", 900, "a whole number from 1 to 200", "whole", 1, 200),
    engine.SettingOutOfRange("guide_by", "luck", "match or energies", "choice"),
    engine.SettingOutOfRange("layers", (), "one to 5 layers", "count", 5),
    engine.SettingOutOfRange("layers", "?", "LAYER", "target"),
    engine.SettingOutOfRange("schedule", (1,), "one number", "schedule", 5),
    engine.SettingOutOfRange("weight", "x", "a number", "weight"),
    engine.SettingOutOfRange("octaves_above", 9, "fewer than octaves"),
    engine.UnknownLayer("mixed99", "Inception v3", ("mixed0", "mixed1")),
    engine.UnknownChannel(999, "mixed4", 768),
    engine.UnknownStyle("noir", ("eyes", "fur")),
    engine.StyleOfOtherWeights("noir", "Inception v3", ("eyes", "fur")),
)
_JOBS = (
    jobs.QueueFull(50),
    jobs.MemberQueueFull(3),
    jobs.ShuttingDown(),
    jobs.DatabaseUnavailable(),
    jobs.DreamCancelled("stopped"),
    jobs.AttemptsExhausted("3f2a9c0b1d5e", 3),
    jobs.DreamFailed("3f2a9c0b1d5e"),
    jobs.ServerQueueFull(5),
    jobs.CoolingDown(1e9),
    jobs.DailyQuotaUsed(20, 1e9),
)
_COMMANDS = (
    chat.ChannelNotAllowed((1, 2)),
    chat.AgeRestrictedChannelRequired(),
    chat.NotGuildManager(),
    chat.NoEarlierPicture("style", "eyes"),
    chat.UnknownPreset("mine", ()),
    chat.UnknownPreset("mine", ("yours",)),
    chat.NothingToSave(),
    jobs.TooManyPresets(25),
)
ERRORS: tuple[Exception, ...] = (*_FILES, *_PICTURES, *_LINKS, *_SETTINGS, *_JOBS, *_COMMANDS)

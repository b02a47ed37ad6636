"""The options of a dream, and how Discord shows them; engine_settings.py turns them into settings."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Concatenate, ParamSpec

import discord
from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream import autocomplete
from dreambot.engine.settings import RANGES
from dreambot.engine.types import GuideBy

STRENGTH = (0.1, 4.0)  # times the style's own step size
SIDES = (128, 4096)  # pixels of the longest side


@dataclass(frozen=True)
class DreamOptions:
    """What the member typed; None where nothing was typed. Names and meanings are those of DreamSettings.

    strength: times the style's own step size. size: pixels of the longest side, which is no setting.
    """

    style: str | None = None
    layers: str | None = None
    strength: float | None = None
    steps: int | None = None
    octaves: int | None = None
    octave_scale: float | None = None
    seed: int | None = None
    smoothness: float | None = None
    total_variation: float | None = None
    keep_colours: bool | None = None
    stay_near: float | None = None
    blend: float | None = None
    balance: bool | None = None
    guide_by: GuideBy | None = None
    feather: int | None = None
    size: int | None = None

    def style_or(self, default: str) -> str:
        """Return the name of the style in lower case; `default` where none was typed."""
        return (self.style or default).strip().lower()

    def with_fallback(self, others: DreamOptions) -> DreamOptions:
        """Return these options, with `others` where nothing was typed."""
        return DreamOptions(**(others.to_json() | self.to_json()))

    def to_json(self) -> dict[str, Any]:
        """Return what was typed, by name."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> DreamOptions:
        """Return the inverse of `to_json`; options that this version does not know are left out."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})


@dataclass(frozen=True)
class Pictures:
    """The pictures of a command: attached, or a link."""

    image: discord.Attachment | None = None
    link: str | None = None
    guide: discord.Attachment | None = None
    mask: discord.Attachment | None = None


@dataclass(frozen=True)
class DreamInput:
    """All that a member gave to a command that dreams; `preset` is the name of one, behind the options."""

    options: DreamOptions
    pictures: Pictures
    private: bool = False
    preset: str | None = None


@dataclass(frozen=True)
class CommandOption:
    """An option as Discord shows it: its type with its range, what it says, and what it offers to choose."""

    annotation: Any
    description: str
    autocomplete: Callable[[Interaction, str], Coroutine[Any, Any, autocomplete.Choices]] | None = None
    default: Any = None


def _range(kind: type[float], ends: tuple[float, float]) -> Any:
    """Return the annotation of a number from one end to the other, both included."""
    ranged: Any = app_commands.Range  # for mypy it is typing.Annotated, which takes no variables
    return ranged[kind, kind(ends[0]), kind(ends[1])]


# What /dream, /zoom and /preset save show of the options in DreamOptions. The descriptions are those of
# /dream; a command that words one differently describes it itself.
COMMAND_OPTIONS: dict[str, CommandOption] = {
    "style": CommandOption(str, "The look of the dream; see them all with /styles", autocomplete.styles),
    "layers": CommandOption(
        str,
        "Layers or channels to dream instead of the style's own; see them with /layers",
        autocomplete.layers,
    ),
    "strength": CommandOption(
        _range(float, STRENGTH), "How strong the dream is; 1 is the style's own strength"
    ),
    "steps": CommandOption(
        _range(int, RANGES["steps"]),
        "Steps in the largest octave; more makes the dream deeper and takes longer",
    ),
    "octaves": CommandOption(
        _range(int, RANGES["octaves"]), "Number of image sizes to dream at; more gives larger shapes"
    ),
    "octave_scale": CommandOption(
        _range(float, RANGES["octave_scale"]), "How many times larger each octave is than the one before"
    ),
    "seed": CommandOption(_range(int, RANGES["seed"]), "The same seed gives the same dream again"),
    "smoothness": CommandOption(
        _range(float, RANGES["smoothness"]), "0 to 1; higher gives larger, calmer shapes"
    ),
    "total_variation": CommandOption(
        _range(float, RANGES["total_variation"]), "0 to 1; higher evens out neighbouring pixels"
    ),
    "keep_colours": CommandOption(bool, "Keep the colours of your picture"),
    "stay_near": CommandOption(
        _range(float, RANGES["stay_near"]), "0 to 20; higher stays closer to your picture"
    ),
    "blend": CommandOption(
        _range(float, RANGES["blend"]),
        "0 to 1; 1 shows only the dream, lower shows more of your picture",
    ),
    "balance": CommandOption(bool, "Give weak layers as much say as strong ones"),
    "guide_by": CommandOption(GuideBy, "How the dream follows the guide: match, or energies (faster)"),
    "feather": CommandOption(
        _range(int, RANGES["feather"]),
        "Pixels inside the mask's edge over which the dream fades in",
    ),
    "size": CommandOption(
        _range(int, SIDES),
        "Longest side of the dream in pixels; never larger than your picture",
    ),
}

# What these commands show beside them: the pictures, who sees the dream, and a preset.
INPUT_OPTIONS: dict[str, CommandOption] = {
    "image": CommandOption(discord.Attachment, "The picture to dream: PNG, JPEG, WebP, GIF, BMP or AVIF"),
    "link": CommandOption(str, "Instead of an attachment: a link to a picture, starting with https://"),
    "guide": CommandOption(discord.Attachment, "Another picture whose features the dream takes on"),
    "mask": CommandOption(
        discord.Attachment, "A picture that is white where you want the dream and black where you don't"
    ),
    "private": CommandOption(bool, "Only you can see the dream", default=False),
    "preset": CommandOption(
        str,
        "Settings you saved with /preset save; the options you choose here override them",
        autocomplete.presets,
    ),
}

P = ParamSpec("P")
Command = Callable[Concatenate[Interaction, P], Coroutine[Any, Any, None]]
DreamCommand = Callable[Concatenate[Interaction, DreamInput, P], Coroutine[Any, Any, None]]


def with_dream_options(order: str) -> Callable[[DreamCommand[P]], Command[...]]:
    """Decorate the callback of a command, which takes a DreamInput after the interaction.

    order: the names of all options of the command as Discord is to show them, with blanks between: those of
    COMMAND_OPTIONS and INPUT_OPTIONS that the command has, which arrive together as the DreamInput, and the
    callback's own parameters.
    """
    names = order.split()

    def decorate(callback: DreamCommand[P]) -> Command[...]:
        interaction, _, *own = inspect.signature(callback, eval_str=True).parameters.values()
        parameters = {parameter.name: parameter for parameter in own}
        every = COMMAND_OPTIONS | INPUT_OPTIONS
        shared = {name: every[name] for name in names if name not in parameters}
        assert parameters.keys() <= set(names), "every parameter has its place in the order"

        @functools.wraps(callback)
        async def command(interaction: Interaction, **given: Any) -> None:
            typed = {name: given.pop(name) for name in shared if name in given}
            await callback(interaction, _input_of(typed), **given)  # type: ignore[call-arg]  # see below

        parameters |= {name: _parameter(name, option) for name, option in shared.items()}
        # discord.py reads a command's options from here.
        command.__signature__ = inspect.Signature([interaction, *(parameters[name] for name in names)])  # type: ignore[attr-defined]
        app_commands.describe(**{name: option.description for name, option in shared.items()})(command)
        app_commands.autocomplete(
            **{name: option.autocomplete for name, option in shared.items() if option.autocomplete}
        )(command)
        return command

    return decorate


def _input_of(typed: Mapping[str, Any]) -> DreamInput:
    """Return what was typed, each name as the field that it is; the defaults are the dataclasses'."""

    def fields_of(kind: type[DreamOptions | Pictures | DreamInput]) -> dict[str, Any]:
        return {field.name: typed[field.name] for field in fields(kind) if field.name in typed}

    options, pictures = DreamOptions(**fields_of(DreamOptions)), Pictures(**fields_of(Pictures))
    return DreamInput(options, pictures, **fields_of(DreamInput))


def _parameter(name: str, option: CommandOption) -> inspect.Parameter:
    annotation = option.annotation if option.default is not None else option.annotation | None
    return inspect.Parameter(
        name, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=option.default, annotation=annotation
    )

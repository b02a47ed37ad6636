"""Everything that can be wrong with a request for a dream, each with the facts about what is allowed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal


class EngineError(ValueError):
    """Anything that the engine can't do with the settings or pictures that it was given."""


Rule = Literal["range", "whole", "choice", "count", "schedule", "target", "weight"]


class SettingOutOfRange(EngineError):
    """A setting is outside of what the engine accepts."""

    rule: Rule | None = None
    limits: tuple[float, ...] = ()

    def __init__(
        self, name: str, value: object, allowed: str, rule: Rule | None = None, *limits: float
    ) -> None:
        """`name` of the setting, its `value`, and `allowed` in words ("from 1 to 500").

        rule and limits hold the same as data, for sentences in other languages. rule: "range" or "whole" (a
        number, or a whole one, between the two `limits`), "choice" (`allowed` are names), "count" (of layers,
        up to the limit), "schedule" (a number for each of so many octaves), "target" (how a layer is written)
        or "weight" (a number before a layer).
        """
        super().__init__(f"{name} is {value!r}; it must be {allowed}.")
        self.name, self.value, self.allowed = name, value, allowed
        if rule is not None:
            self.rule, self.limits = rule, limits


class UnknownLayer(EngineError):
    """A layer that the network does not have, or cannot dream."""

    def __init__(self, layer: str, network: str, allowed: Sequence[str]) -> None:
        """`allowed` are the layers of `network` that can be dreamed, lowest first."""
        super().__init__(f"{network} has no layer {layer!r} to dream; choose from {', '.join(allowed)}.")
        self.layer, self.network, self.allowed = layer, network, tuple(allowed)


class UnknownChannel(EngineError):
    """The layer has no channel of that number."""

    def __init__(self, channel: int, layer: str, count: int) -> None:
        """`count` is how many channels `layer` has."""
        super().__init__(f"{layer} has no channel {channel}; its channels are 0 to {count - 1}.")
        self.channel, self.layer, self.count = channel, layer, count


class MaskUnusable(EngineError):
    """A mask that is not of the picture's size, or leaves nothing to dream."""


class MaskOfAnotherSize(MaskUnusable):
    """A mask that is not of the picture's size."""

    def __init__(self, mask: tuple[int, int], picture: tuple[int, int]) -> None:
        """`mask` and `picture` are (width, height) of each, in pixels."""
        super().__init__(
            f"The mask is {mask[0]} × {mask[1]} pixels and the picture {picture[0]} × {picture[1]}; they "
            "must be of one size."
        )
        self.mask, self.picture = mask, picture


class UnknownStyle(EngineError):
    """There is no style of that name."""

    def __init__(self, style: str, allowed: Sequence[str]) -> None:
        """`allowed` are the names of all styles."""
        super().__init__(f"There is no style {style!r}; choose from {', '.join(allowed)}.")
        self.style, self.allowed = style, tuple(allowed)


class StyleOfOtherWeights(UnknownStyle):
    """A style made of channels that the network's weights do not have."""

    def __init__(self, style: str, network: str, allowed: Sequence[str]) -> None:
        """`network` by its title, and `allowed` the names of the styles that it shows."""
        EngineError.__init__(
            self,
            f"{network} can't show the style {style!r}: only other weights have its channels; "
            f"choose from {', '.join(allowed)}.",
        )
        self.style, self.network, self.allowed = style, network, tuple(allowed)


class UnknownNetwork(EngineError):
    """The registry has no network of that name."""

    def __init__(self, network: str, allowed: Sequence[str]) -> None:
        """`allowed` are the names in the registry."""
        super().__init__(f"There is no network {network!r}; choose from {', '.join(allowed)}.")
        self.network, self.allowed = network, tuple(allowed)


class TooSmallToDream(EngineError):
    """A side of the picture is shorter than the network needs."""

    def __init__(self, width: int, height: int, network: str, min_side: int) -> None:
        """Sizes in pixels; `min_side` is the shortest side that `network` takes."""
        super().__init__(
            f"The picture is {width} × {height} pixels; {network} needs at least {min_side} on each side."
        )
        self.width, self.height, self.network, self.min_side = width, height, network, min_side


class RecipeUnreadable(EngineError):
    """A text that is not a recipe, or a damaged one."""

    def __init__(self, reason: str) -> None:
        """`reason` says in words what is wrong with it."""
        super().__init__(f"The recipe can't be read ({reason}); take the file as the bot made it, unchanged.")
        self.reason = reason


class WeightsUnavailable(RuntimeError):
    """The trained weights of a network can neither be found nor downloaded."""

    problem = "are not available"

    def __init__(self, network: str, reason: str) -> None:
        """`reason` says in words what was tried and what went wrong."""
        super().__init__(f"The trained weights of {network} {self.problem}: {reason}")
        self.network, self.reason = network, reason


class WeightsRefused(WeightsUnavailable):
    """The trained weights of a network are there, but their file has no known checksum."""

    problem = "are refused"


class NoBaseline(EngineError):
    """The mean activations of a layer over photographs have not been measured."""

    def __init__(self, network: str, layer: str) -> None:
        """`network` by its title."""
        super().__init__(
            f"The usual activations of {layer} have not been measured for these weights of {network}; choose "
            "another layer or network, such as inception_v3."
        )
        self.network, self.layer = network, layer


class UnknownChannelName(EngineError):
    """No channel has that name."""

    def __init__(self, name: str, network: str) -> None:
        """`name` as it was given, `network` by its title."""
        super().__init__(f"{network} has no channel called {name!r}; python bot.py atlas --named shows all.")
        self.name, self.network = name, network

"""Targets: a layer, or some of its channels, whose activation a dream maximises, written as text.

`mixed4` is a layer, `mixed4:13` its channel 13, `mixed4:13:20` its channels 13 and 20.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dreambot.engine.errors import SettingOutOfRange

_TEXT = re.compile(r"(?P<layer>[^:]+)(?P<channels>(:\d+)*)")


@dataclass(frozen=True)
class Target:
    """A layer, and numbers of its channels; none stands for all of them."""

    layer: str
    channels: tuple[int, ...] = ()

    @property
    def graph_key(self) -> Target:
        """The target with channel 0 for some channels: targets with equal keys share a graph."""
        return Target(self.layer, (0,) if self.channels else ())

    def __str__(self) -> str:
        return ":".join([self.layer, *map(str, self.channels)])


def parse_target(text: str) -> Target:
    """The inverse of str(target). Raises SettingOutOfRange for a text of another form."""
    match = _TEXT.fullmatch(text)
    if match is None:
        raise SettingOutOfRange("layers", text, "LAYER, or LAYER:CHANNEL such as mixed4:13", "target")
    return Target(match["layer"], tuple(int(number) for number in match["channels"].split(":")[1:]))

"""The values that options take, from the engine's own ranges: for the annotations of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from discord import app_commands

from dreambot.chat.options import STRENGTH
from dreambot.engine.motion import zoom_settings
from dreambot.engine.settings import RANGES
from dreambot.jobs.models.job import MOST_FRAMES

SIDES = (128, 4096)
FRAMES = (8, MOST_FRAMES)
NAME_LENGTH = 32  # of a preset

_whole = {name: (int(low), int(high)) for name, (low, high) in RANGES.items()}
_turn = zoom_settings.RANGES["rotation"]
_pace = tuple(round(100 * (end - 1), 3) for end in zoom_settings.RANGES["zoom"])

if TYPE_CHECKING:
    Strength = float
    Scale = float
    Smoothness = float
    Evenness = float
    Nearness = float
    Blend = float
    Rotation = float
    Speed = float
    Steps = int
    Octaves = int
    Seed = int
    Side = int
    Feather = int
    Frames = int
    Name = str
else:
    Strength = app_commands.Range[float, STRENGTH[0], STRENGTH[1]]
    Scale = app_commands.Range[float, *RANGES["octave_scale"]]
    Smoothness = app_commands.Range[float, *RANGES["smoothness"]]
    Evenness = app_commands.Range[float, *RANGES["total_variation"]]
    Nearness = app_commands.Range[float, *RANGES["stay_near"]]
    Blend = app_commands.Range[float, *RANGES["blend"]]
    Rotation = app_commands.Range[float, *_turn]
    Speed = app_commands.Range[float, *_pace]
    Steps = app_commands.Range[int, *_whole["steps"]]
    Octaves = app_commands.Range[int, *_whole["octaves"]]
    Seed = app_commands.Range[int, *_whole["seed"]]
    Feather = app_commands.Range[int, *_whole["feather"]]
    Side = app_commands.Range[int, *SIDES]
    Frames = app_commands.Range[int, *FRAMES]
    Name = app_commands.Range[str, 1, NAME_LENGTH]

GuideBy = Literal["match", "energies"]

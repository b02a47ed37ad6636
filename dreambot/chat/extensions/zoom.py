"""/zoom: a short video that zooms into the dream of a picture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from discord import app_commands

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.extensions.dream.options import DreamInput, with_dream_options
from dreambot.chat.extensions.dream.request_builder import build_request
from dreambot.chat.submission.submit import submit
from dreambot.engine.motion.zoom_settings import RANGES, Zoom
from dreambot.jobs.models.job import MOST_FRAMES

SIDE = 384  # pixels, where none are named: the file is small then, and soon dreamed
FRAMES = 48
SPEED = 2.0  # per cent
FEWEST_FRAMES = 8
_speeds = tuple(round(100 * (end - 1), 3) for end in RANGES["zoom"])  # per cent
if TYPE_CHECKING:
    Frames = int
    Speed = float
    Rotation = float
else:
    Frames = app_commands.Range[int, FEWEST_FRAMES, MOST_FRAMES]
    Speed = app_commands.Range[float, *_speeds]
    Rotation = app_commands.Range[float, *RANGES["rotation"]]


@app_commands.command(name="zoom", description="Make a short video that zooms into the dream of a picture")
@app_commands.describe(
    image="The picture to zoom into: PNG, JPEG, WebP, GIF, BMP or AVIF",
    frames="Number of frames, 8 to 120; default: 48",
    speed="How far each frame zooms in, in percent; negative numbers zoom out",
    rotation="How far each frame turns clockwise, in degrees",
    loop="Let the end lead back to the beginning",
    private="Only you can see the video",
    preset="Settings you saved with /preset save",
    size="Longest side of the video in pixels; default: 384",
    seed="The same seed gives the same video again",
)
@with_dream_options("image link style frames speed rotation loop private preset strength layers size seed")
async def zoom(
    interaction: Interaction,
    given: DreamInput,
    frames: Frames = FRAMES,
    speed: Speed = SPEED,
    rotation: Rotation = 0.0,
    loop: bool = False,
) -> None:
    """Build the request from the pictures, the options and the preset, and submit it as a zoom."""
    flight = Zoom(frames=frames, zoom=1 + speed / 100, rotation=rotation, loop=loop)
    request = await build_request(interaction, given, side=SIDE)
    await submit(interaction, replace(request, kind="zoom", flight=flight))


async def setup(bot: DreamBot) -> None:
    """Add the command."""
    bot.tree.add_command(zoom)

"""/zoom: a flight into the dream of a picture."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import app_commands

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.dream.options import DreamOptions, Frames, Rotation, Seed, Side, Speed, Strength
from dreambot.chat.extensions.dream.request_builder import Pictures, apply_preset, build_request
from dreambot.chat.submission.submit import submit
from dreambot.engine.motion.zoom_settings import Zoom

SIDE = 384  # pixels, where none are named: the file is small then, and quickly dreamed
FRAMES = 48
SPEED = 2.0  # per cent


@app_commands.command(name="zoom", description="Fly into the dream of a picture: a short film")
@app_commands.describe(
    image="The picture to fly into: PNG, JPEG, WebP, GIF, BMP or AVIF",
    link="Instead of a picture: the address of one, beginning with https://",
    style="The look of the dream: /styles shows them all",
    frames="Pictures in all, 8 to 120: 48 unless you say",
    speed="Per cent by which each picture is nearer than the one before; under 0 flies out",
    rotation="Degrees clockwise from one picture to the next",
    loop="Whether the end leads back to the beginning",
    private="Show the film to you alone",
    preset="Settings that you kept with /preset save",
    strength="How strong: 1 is the style's own strength",
    layers="Layers or channels to dream instead of the style's: /layers shows them",
    size="Longest side of the film in pixels: 384 unless you say",
    seed="The same seed gives the same film again",
)
@app_commands.autocomplete(style=autocomplete.styles, preset=autocomplete.presets, layers=autocomplete.layers)
async def zoom(
    interaction: Interaction,
    image: discord.Attachment | None = None,
    link: str | None = None,
    style: str | None = None,
    frames: Frames = FRAMES,
    speed: Speed = SPEED,
    rotation: Rotation = 0.0,
    loop: bool = False,
    private: bool = False,
    preset: str | None = None,
    strength: Strength | None = None,
    layers: str | None = None,
    size: Side | None = None,
    seed: Seed | None = None,
) -> None:
    """Resolve the options, and ask."""
    flight = Zoom(frames=frames, zoom=1 + speed / 100, rotation=rotation, loop=loop)
    chosen = DreamOptions(style=style, layers=layers, strength=strength, seed=seed, size=size)
    options = await apply_preset(interaction, chosen, preset)
    request = await build_request(interaction, Pictures(image, link), options, private=private, side=SIDE)
    await submit(interaction, replace(request, kind="zoom", flight=flight))


async def setup(bot: DreamBot) -> None:
    """Add the command."""
    bot.tree.add_command(zoom)

"""/dream: a picture comes back dreamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.asking import Wish, ask
from dreambot.chat.options import STRENGTH, DreamOptions, complete_layers
from dreambot.chat.sources import resolve
from dreambot.engine.channel_names import named_channels
from dreambot.engine.settings import RANGES
from dreambot.engine.styles import STYLES

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot

STEPS, OCTAVES, SEED = (tuple(int(end) for end in RANGES[name]) for name in ("steps", "octaves", "seed"))
SCALES = RANGES["octave_scale"]
SIDES = (128, 4096)


@app_commands.command(
    name="dream", description="Dream a picture: what a neural network sees in it, made visible"
)
@app_commands.describe(
    image="The picture to dream: PNG, JPEG, WebP, GIF, BMP or AVIF",
    link="Instead of a picture: the address of one, beginning with https://",
    style="The look of the dream",
    layers="Layers of the network to dream instead of the style's, such as mixed3, mixed5",
    strength="How strong: 1 is the style's own strength",
    steps="Steps uphill in each octave: more is deeper, and slower",
    octaves="Sizes at which to dream: more give larger shapes",
    octave_scale="The ratio from one octave to the next",
    size="Longest side of the dream in pixels; it is never larger than your picture",
    seed="The same seed gives the same dream again",
)
@app_commands.choices(
    style=[app_commands.Choice(name=f"{s.name} · {s.description}", value=s.name) for s in STYLES.values()]
)
async def dream(
    interaction: discord.Interaction[DreamBot],
    image: discord.Attachment | None = None,
    link: str | None = None,
    style: str | None = None,
    layers: str | None = None,
    strength: app_commands.Range[float, STRENGTH[0], STRENGTH[1]] | None = None,
    steps: app_commands.Range[int, STEPS[0], STEPS[1]] | None = None,
    octaves: app_commands.Range[int, OCTAVES[0], OCTAVES[1]] | None = None,
    octave_scale: app_commands.Range[float, SCALES[0], SCALES[1]] | None = None,
    size: app_commands.Range[int, SIDES[0], SIDES[1]] | None = None,
    seed: app_commands.Range[int, SEED[0], SEED[1]] | None = None,
) -> None:
    """Resolve the options, and ask."""
    studio = interaction.client.studio
    options = DreamOptions(
        style or studio.default_style, layers, strength, steps, octaves, octave_scale, seed
    )
    handed = await resolve(interaction, image, link, size)
    await ask(interaction, Wish(handed, options.style, options.settings(studio.network)))


@dream.autocomplete("layers")
async def layers_of_the_network(
    interaction: discord.Interaction[DreamBot], typed: str
) -> list[app_commands.Choice[str]]:
    """The layers of the loaded network, and those of its channels that have names."""
    network = interaction.client.studio.network
    choices = complete_layers(typed, network.layers, list(named_channels(network.name)))
    return [app_commands.Choice(name=choice, value=choice) for choice in choices]

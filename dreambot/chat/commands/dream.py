"""/dream: a picture comes back dreamed."""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.options import STRENGTH, DreamOptions, complete_layers
from dreambot.chat.original import Original, address_of
from dreambot.chat.sources import handed_in
from dreambot.chat.views.progress import show_progress
from dreambot.engine.channel_names import named_channels
from dreambot.engine.settings import RANGES
from dreambot.engine.styles import STYLES
from dreambot.jobs.context import job_context
from dreambot.jobs.job import Address, Handed, Job, Source
from dreambot.jobs.ticket import Ticket

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot

log = logging.getLogger(__name__)
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
    """Resolve the options, write the job down, answer, show what becomes of it."""
    studio = interaction.client.studio
    options = DreamOptions(
        style or studio.default_style, layers, strength, steps, octaves, octave_scale, seed
    )
    handed = handed_in(image, link, min(size or studio.max_side, studio.max_side))
    job = Job(_asked_by(interaction), options.style, options.settings(studio.network))
    # Written down first: whatever happens from now on, a command that was answered is not forgotten.
    ticket = await studio.service.accept(job, handed, address_of(interaction))
    if ticket is None:
        return
    with job_context(job.id):
        await _answer(interaction, ticket, handed)


async def _answer(interaction: discord.Interaction[DreamBot], ticket: Ticket, handed: Handed) -> None:
    """The first answer, then the progress, until the job has been answered."""
    studio = interaction.client.studio
    address = await _acknowledged(interaction, ticket)
    studio.service.observer.acknowledged(time.time() - interaction.created_at.timestamp())
    studio.service.begin(ticket, handed, address)
    await show_progress(Original(interaction.client, address), ticket, studio.preview_seconds)
    await ticket.settled()


async def _acknowledged(interaction: discord.Interaction[DreamBot], ticket: Ticket) -> Address:
    """Where the first answer is; if Discord never had it, the job is dropped and its error raised."""
    service = interaction.client.studio.service
    try:
        answer = await interaction.response.defer(thinking=True)
    except Exception as error:
        log.warning("Whether Discord has the first answer of %s is not known", ticket.job.id, exc_info=True)
        address = await service.confirmed(ticket)
        if address is None:
            raise error
        return address
    return replace(ticket.address, message=answer.message_id if answer else None)


@dream.autocomplete("layers")
async def layers_of_the_network(
    interaction: discord.Interaction[DreamBot], typed: str
) -> list[app_commands.Choice[str]]:
    """The layers of the loaded network, and those of its channels that have names."""
    network = interaction.client.studio.network
    choices = complete_layers(typed, network.layers, list(named_channels(network.name)))
    return [app_commands.Choice(name=choice, value=choice) for choice in choices]


def _asked_by(interaction: discord.Interaction) -> Source:
    return Source(str(interaction.id), interaction.user.id, interaction.channel_id or 0, interaction.guild_id)

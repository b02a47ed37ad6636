"""/dream: dreams a picture with the options that the member types."""

from __future__ import annotations

from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream.options import DreamInput, with_dream_options
from dreambot.chat.extensions.dream.request_builder import build_request
from dreambot.chat.submission.submit import submit


@app_commands.command(
    name="dream", description="Dream a picture: what a neural network sees in it, made visible"
)
@with_dream_options(
    "image link style strength private preset size layers guide mask steps octaves octave_scale "
    "smoothness keep_colours stay_near blend balance total_variation guide_by feather seed"
)
async def dream(interaction: Interaction, given: DreamInput) -> None:
    """Build the request from the pictures, the options and the preset, and submit it."""
    await submit(interaction, await build_request(interaction, given))

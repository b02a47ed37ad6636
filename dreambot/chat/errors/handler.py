"""The one place where an error becomes what a member reads.

An error that a member can do something about has a sentence of its own. Any other is the bot's own fault: it
is logged under an id, and the sentence names the id.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from typing import Any

import discord

from dreambot.chat.errors.messages import apology, message_for
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import new_id

log = logging.getLogger(__name__)
ERROR_MARK = "⚠️"


def explain(error: BaseException, locale: str, where: str) -> str:
    """Return the sentence about `error` in the language of `locale`; log what is the bot's own fault.

    `where` says in the log what failed: "/dream", "a message".
    """
    text = message_for(error, locale)
    if text is not None:
        return text
    error_id = new_id()
    with job_context(error_id):
        log.error("Error %s in %s", error_id, where, exc_info=error)
    return apology(error_id, locale)


async def report_error(interaction: discord.Interaction[Any], error: BaseException) -> None:
    """Tell the member, and nobody else, what went wrong. Never raises: if that fails too, it is logged."""
    text = f"{ERROR_MARK} {explain(error, interaction.locale.value, _command_name(interaction))}"
    await send_or_log(_respond(interaction, text), text)


async def send_or_log(sending: Awaitable[object], text: str) -> None:
    """Await `sending`, which sends `text` to a member; if that fails, log what they could not be told."""
    try:
        await sending
    except Exception:
        log.warning("A member could not be told %r", text, exc_info=True)


async def _respond(interaction: discord.Interaction[Any], text: str) -> None:
    if interaction.response.type is discord.InteractionResponseType.deferred_message_update:
        await interaction.followup.send(text, ephemeral=True)  # the original is the message with the button
    elif interaction.response.is_done():
        await interaction.edit_original_response(content=text, attachments=[], view=None)
    else:
        await interaction.response.send_message(text, ephemeral=True)


def _command_name(interaction: discord.Interaction[Any]) -> str:
    return f"/{interaction.command.qualified_name}" if interaction.command else "an interaction"

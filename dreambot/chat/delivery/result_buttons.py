"""The buttons under a dream and beside its progress.

Each carries all that it needs in its custom_id: what it does and the job's id. The views here are stopped
before they are sent, so that discord.py keeps none of them: pressing.py answers by the custom_id, after any
restart.
"""

from __future__ import annotations

import discord

from dreambot.chat.i18n.catalogue import translate
from dreambot.jobs.execution.render_size import LONGEST
from dreambot.jobs.models.job import ENLARGE, Job, Kind
from dreambot.jobs.models.result import Result

CANCEL = "cancel"
DELETE = "delete"
PICKS = ("pick1", "pick2", "pick3", "pick4")
# What stands on each but the numbers: an icon, and the key of its label.
FACES = {
    "again": ("🔁", "button-again"),
    "deeper": ("🌀", "button-deeper"),
    "vary": ("🎲", "button-vary"),
    "bigger": ("🔍", "button-bigger"),
    "tweak": ("🎛️", "button-tweak"),
    "zoom": ("🎬", "button-zoom"),
    "compare": ("🌓", "button-compare"),
    "details": ("📊", "button-details"),
    DELETE: ("🗑️", "button-delete"),
    CANCEL: ("✖️", "button-cancel"),
}
ROWS: dict[Kind, tuple[tuple[str, ...], ...]] = {
    "dream": (("again", "deeper", "vary", "bigger", "tweak"), ("zoom", "compare", "details", DELETE)),
    "variations": (PICKS, ("again", "tweak", DELETE)),
    "zoom": (("again", "tweak", "details", DELETE),),
}


def dream_buttons(job: Job, result: Result, locale: str) -> discord.ui.View:
    """Those that make sense under `result`, which came of `job`."""
    rows = [list(row) for row in ROWS[job.kind]]
    if job.enlarge >= ENLARGE[1] or max(result.width, result.height) >= LONGEST:
        rows[0] = [action for action in rows[0] if action != "bigger"]
    return _view(rows, job.id, locale)


def progress_view(job_id: str, locale: str) -> discord.ui.View:
    """Cancel, while the dream waits and is dreamed."""
    return _view([[CANCEL]], job_id, locale)


def _view(rows: list[list[str]], job_id: str, locale: str) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for number, row in enumerate(rows):
        for action in row:
            view.add_item(_button(action, job_id, locale, number))
    view.stop()
    return view


def _button(action: str, job_id: str, locale: str, row: int) -> discord.ui.Button[discord.ui.View]:
    custom_id = f"dream:{action}:{job_id}"
    if action in PICKS:
        number, style = action.removeprefix("pick"), discord.ButtonStyle.primary
        return discord.ui.Button(label=number, style=style, custom_id=custom_id, row=row)
    icon, key = FACES[action]
    return discord.ui.Button(emoji=icon, label=translate(locale, key), custom_id=custom_id, row=row)

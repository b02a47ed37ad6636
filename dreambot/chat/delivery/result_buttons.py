"""The buttons under a dream and beside its progress.

Each carries all that it needs in its custom_id: what it does and the job's id. The views here are stopped
before they are sent, so that discord.py keeps none of them: extensions/result_buttons answers by the
custom_id, after any restart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import discord

from dreambot.chat.i18n.catalogue import translate
from dreambot.jobs.execution.render_size import LONGEST
from dreambot.jobs.models.job import ENLARGE, Job, Kind
from dreambot.jobs.models.result import Result

BIGGER = "bigger"
DELETE = "delete"


@dataclass(frozen=True)
class ButtonSpec:
    """A button under dreams: what it does, how it looks, and under dreams of which kinds it stands.

    action: the first part of its custom_id. emoji: None for the numbers of variations. label_key: of the
    catalogue; the numbers are written alike in all languages. kinds: its row under a dream of each kind.
    """

    action: str
    emoji: str | None
    label_key: str | None
    kinds: Mapping[Kind, int] = field(default_factory=dict)

    def button(self, job_id: str, locale: str, row: int) -> discord.ui.Button[discord.ui.View]:
        """Return the button about this job, in the language of `locale`."""
        custom_id = f"dream:{self.action}:{job_id}"
        if self.label_key is None:
            number, style = self.action.removeprefix("pick"), discord.ButtonStyle.primary
            return discord.ui.Button(label=number, style=style, custom_id=custom_id, row=row)
        label = translate(locale, self.label_key)
        return discord.ui.Button(emoji=self.emoji, label=label, custom_id=custom_id, row=row)


# In each row they stand in this order.
PICKS = tuple(ButtonSpec(f"pick{number}", None, None, {"variations": 0}) for number in range(1, 5))
BUTTONS = (
    *PICKS,
    ButtonSpec("again", "🔁", "button-again", {"dream": 0, "variations": 1, "zoom": 0}),
    ButtonSpec("deeper", "🌀", "button-deeper", {"dream": 0}),
    ButtonSpec("vary", "🎲", "button-vary", {"dream": 0}),
    ButtonSpec(BIGGER, "🔍", "button-bigger", {"dream": 0}),
    ButtonSpec("tweak", "🎛️", "button-tweak", {"dream": 0, "variations": 1, "zoom": 0}),
    ButtonSpec("zoom", "🎬", "button-zoom", {"dream": 1}),
    ButtonSpec("compare", "🌓", "button-compare", {"dream": 1}),
    ButtonSpec("details", "📊", "button-details", {"dream": 1, "zoom": 0}),
    ButtonSpec(DELETE, "🗑️", "button-delete", {"dream": 1, "variations": 1, "zoom": 0}),
)
CANCEL = ButtonSpec("cancel", "✖️", "button-cancel")  # beside the progress


def dream_buttons(job: Job, result: Result, locale: str) -> discord.ui.View:
    """Return the buttons that make sense under `result`, the outcome of `job`."""
    shown = [spec for spec in BUTTONS if job.kind in spec.kinds]
    if job.enlarge >= ENLARGE[1] or max(result.width, result.height) >= LONGEST:
        shown = [spec for spec in shown if spec.action != BIGGER]
    return _stopped_view(spec.button(job.id, locale, spec.kinds[job.kind]) for spec in shown)


def progress_view(job_id: str, locale: str) -> discord.ui.View:
    """Return the button Cancel, for while the dream waits and is dreamed."""
    return _stopped_view([CANCEL.button(job_id, locale, row=0)])


def _stopped_view(buttons: Iterable[discord.ui.Button[discord.ui.View]]) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for button in buttons:
        view.add_item(button)
    view.stop()
    return view

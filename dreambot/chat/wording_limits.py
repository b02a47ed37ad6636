"""Limits as members read of them: cooldowns, quotas, a server's places, presets."""

from __future__ import annotations

import math

from dreambot.chat.speech import say
from dreambot.jobs.errors import CoolingDown, DailyQuotaUsed, ServerQueueFull, TooManyPresets


def about_limits(error: BaseException, locale: str) -> str | None:
    """What to tell the member, in the language of `locale`; None for another error."""
    match error:
        case CoolingDown():
            return say(locale, "limits-cooling-down", when=_when(error.ready_at))
        case DailyQuotaUsed():
            return say(locale, "limits-day", limit=error.limit, when=_when(error.resets_at))
        case ServerQueueFull():
            return say(locale, "limits-server-full", limit=error.limit)
        case TooManyPresets():
            return say(locale, "limits-presets", limit=error.limit)
    return None


def _when(seconds: float) -> str:
    """«in 5 minutes», as Discord shows it to each in his language; not a moment too early."""
    return f"<t:{math.ceil(seconds)}:R>"

"""Discord's own limits, and how much of its rate limit the edits that show progress may use."""

from __future__ import annotations

from aiolimiter import AsyncLimiter

SELECT_OPTIONS = 25  # in a menu
AUTOCOMPLETE_CHOICES = 25
LABEL_LENGTH = 100  # characters of a menu's option, its description and placeholder, and of a choice
MESSAGE_LENGTH = 2000  # characters
ALT_TEXT_LENGTH = 1024  # characters of a file's description
FILE_BYTES = 10 * 2**20  # of an upload, where Discord names no other limit
EDITS_A_SECOND = 20  # of all progress messages together: Discord takes 50 requests of a bot in a second


def edit_limiter() -> AsyncLimiter:
    """Return what paces the edits of all progress messages of one process."""
    return AsyncLimiter(1, 1 / EDITS_A_SECOND)

"""What a member sees of a dream in the end: the answers, beside the progress that goes before them."""

import re
from collections.abc import Iterable

from tests.local_discord.records import Attachment, Interaction, Message, Snapshot
from tests.local_discord.server import LocalDiscord

_PROGRESS = ("🌀 Dreaming", "🌀 This dream takes longer", "💤")
_DREAM = re.compile(r"(?:SPOILER_)?dream-(\w+)\.")


def answers(local: LocalDiscord, interaction: Interaction, job_id: str | None = None) -> list[Message]:
    """The messages that answer an interaction once and for all, with a dream or with a sentence.

    Looked at are the original, the follow-ups, and what the bot has posted to the interaction's channel or to
    the member directly that is of the job: its file is `dream-<job id>…`, its nonce holds the id, or it
    names it. "… is thinking", places in the queue and progress are no answers; neither is what was deleted.
    """
    own = [one for one in (interaction.original, *interaction.followups) if one is not None]
    if job_id:
        places = (interaction.channel, local.world.dm(interaction.user))
        posts = [one for place in dict.fromkeys(places) for one in local.messages(place) if one not in own]
        own += [one for one in posts if one.author == local.world.bot and _is_of(one, job_id)]
    return [message for message in own if not message.deleted and is_answer(message)]


def is_answer(seen: Message | Snapshot) -> bool:
    """Whether nothing is to come after this: a dream, or a sentence that is no progress."""
    if dream_of(seen.attachments) is not None:
        return True
    words = re.sub(r"^(<@\d+>\s*)+", "", seen.content)
    return bool(words) and not words.startswith(_PROGRESS)


def dream_of(attachments: Iterable[Attachment]) -> str | None:
    """The id of the job whose dream is among the files, or None."""
    found = (_DREAM.match(attachment.filename) for attachment in attachments)
    return next((match[1] for match in found if match), None)


def relapsed(message: Message) -> bool:
    """Whether a message was an answer and has become progress, or another answer, after that."""
    since = [one for one in message.history if is_answer(one)]
    if not since:
        return False
    after = message.history[message.history.index(since[0]) :]
    return any(
        not is_answer(one) or dream_of(one.attachments) != dream_of(since[0].attachments) for one in after
    )


def _is_of(message: Message, job_id: str) -> bool:
    named = job_id in message.content or job_id in str(message.nonce or "")
    return named or dream_of(message.attachments) == job_id

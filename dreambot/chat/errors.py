"""What can be wrong with the way in which a member hands in a picture."""

from __future__ import annotations


class HandingError(ValueError):
    """Nothing was handed in that can be dreamed."""


class AttachmentTooLarge(HandingError):
    """An attachment of more bytes than are read."""

    def __init__(self, size: int, limit: int) -> None:
        """Both in bytes."""
        super().__init__(f"The attachment has {size} bytes; at most {limit} are read.")
        self.size, self.limit = size, limit


class NothingHandedIn(HandingError):
    """A command with neither a picture nor a link, of a member without an earlier dream to go on with."""


class TwoHandedIn(HandingError):
    """A command with a picture and a link."""


class NoPictureThere(HandingError):
    """A message without a picture, of which a member said: dream this."""


class NothingMentioned(HandingError):
    """A message to the bot, neither with a picture nor in reply to one."""


class MovingSticker(HandingError):
    """A message whose only picture is a sticker drawn by Lottie, which is a program rather than a picture."""


class ContentHidden(HandingError):
    """A message of which Discord shows the bot nothing, for want of a mention or of the intent."""


class MenuOfAnother(HandingError):
    """A menu that was made for another member."""


class MenuForgotten(HandingError):
    """A menu of an earlier life of the bot, of whose pictures nothing is known any more."""


class MayNotAttach(HandingError):
    """A channel in which the bot may write, and not attach files."""

"""Everything that can be wrong with what a member asked for, each with the facts to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


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


class NotYours(PermissionError):
    """Somebody else's dream."""


class NotForYou(PermissionError):
    """Somebody else's private dream."""


class DreamForgotten(LookupError):
    """The journal has forgotten the job."""


class AlreadyOver(RuntimeError):
    """There is nothing left to stop."""


class NotDone(RuntimeError):
    """There is no dream to go on from."""


class AsLargeAsItGets(ValueError):
    """The dream can't be made larger; `limit` is the longest side in pixels that is dreamed here."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The dream can't be made larger than {limit} pixels.")
        self.limit = limit


class NotNumbers(ValueError):
    """What was written into a form where numbers were asked for."""

    def __init__(self, field: str, example: str) -> None:
        """`field` is the key of its label."""
        super().__init__(f"{field} wants numbers such as {example}.")
        self.field, self.example = field, example


class NoPictureYet(LookupError):
    """A member who has dreamed nothing in the channel."""

    def __init__(self, option: str, value: str) -> None:
        """What they wanted it dreamed with."""
        super().__init__("There is no picture to dream again.")
        self.option, self.value = option, value


class UnknownPreset(ValueError):
    """A name under which the member has kept nothing."""

    def __init__(self, name: str, kept: tuple[str, ...]) -> None:
        """`kept` are the names that there are."""
        super().__init__("There is no such preset.")
        self.name, self.kept = name, kept


class ElsewhereAlone(ValueError):
    """A channel in which may not be dreamed."""

    def __init__(self, channels: tuple[int, ...]) -> None:
        """`channels` are the ids of those in which may be dreamed."""
        super().__init__("Dreams are for other channels of this server.")
        self.channels = channels


class AgeRestrictedAlone(ValueError):
    """A channel that is not age-restricted, on a server that dreams in such channels alone."""


class NothingToKeep(ValueError):
    """A preset without options, of a member who has dreamed nothing here whose settings could be kept."""


class NotInCharge(PermissionError):
    """A menu for those who run the server, used by somebody who does not, or not any more."""

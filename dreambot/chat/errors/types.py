"""Everything that can be wrong with what a member asked for, each with the facts to say it."""

from __future__ import annotations


class InputError(ValueError):
    """Nothing was handed in that can be dreamed."""


class AttachmentTooLarge(InputError):
    """An attachment of more bytes than are read."""

    def __init__(self, size: int, limit: int) -> None:
        """Both in bytes."""
        super().__init__(f"The attachment has {size} bytes; at most {limit} are read.")
        self.size, self.limit = size, limit


class NoInput(InputError):
    """A command with neither a picture nor a link, of a member without an earlier dream to go on with."""


class TwoInputs(InputError):
    """A command with a picture and a link."""


class NoPictureInMessage(InputError):
    """A message without a picture, of which a member said: dream this."""


class NothingMentioned(InputError):
    """A message to the bot, neither with a picture nor in reply to one."""


class LottieSticker(InputError):
    """A message whose only picture is a sticker drawn by Lottie, which is a program rather than a picture."""


class ContentHidden(InputError):
    """A message of which Discord shows the bot nothing, for want of a mention or of the intent."""


class NotMenuOwner(InputError):
    """A menu that was made for another member."""


class MenuExpired(InputError):
    """A menu of an earlier life of the bot, of whose pictures nothing is known any more."""


class CannotAttachFiles(InputError):
    """A channel in which the bot may write, and not attach files."""


class NotJobOwner(PermissionError):
    """Somebody else's dream."""


class PrivateJob(PermissionError):
    """Somebody else's private dream."""


class JobExpired(LookupError):
    """The journal has forgotten the job."""


class AlreadyEnded(RuntimeError):
    """There is nothing left to stop."""


class NoResult(RuntimeError):
    """There is no dream to go on from."""


class MaximumSizeReached(ValueError):
    """The dream can't be made larger; `limit` is the longest side in pixels that is dreamed here."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The dream can't be made larger than {limit} pixels.")
        self.limit = limit


class InvalidNumbers(ValueError):
    """What was written into a form where numbers were asked for."""

    def __init__(self, field: str, example: str) -> None:
        """`field` is the key of its label."""
        super().__init__(f"{field} wants numbers such as {example}.")
        self.field, self.example = field, example


class NoEarlierPicture(LookupError):
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


class ChannelNotAllowed(ValueError):
    """A channel in which may not be dreamed."""

    def __init__(self, channels: tuple[int, ...]) -> None:
        """`channels` are the ids of those in which may be dreamed."""
        super().__init__("Dreams are for other channels of this server.")
        self.channels = channels


class AgeRestrictedChannelRequired(ValueError):
    """A channel that is not age-restricted, on a server that dreams in such channels alone."""


class NothingToSave(ValueError):
    """A preset without options, of a member who has dreamed nothing here whose settings could be kept."""


class NotGuildManager(PermissionError):
    """A menu for those who run the server, used by somebody who does not, or not any more."""

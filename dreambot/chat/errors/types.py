"""Everything that can be wrong with a request, each with the facts that its sentence needs."""

from __future__ import annotations


class InputError(ValueError):
    """A picture that can't be dreamed, or none: base of the errors about what a member sent."""


class AttachmentTooLarge(InputError):
    """An attachment with more bytes than the bot reads."""

    def __init__(self, size: int, limit: int) -> None:
        """Both in bytes."""
        super().__init__(f"The attachment has {size} bytes; at most {limit} are read.")
        self.size, self.limit = size, limit


class NoInput(InputError):
    """A command without a picture or a link, of a member without an earlier dream to go on from."""


class TwoInputs(InputError):
    """A command with both a picture and a link."""


class NoPictureInMessage(InputError):
    """A message without a picture, on which a member used Dream this."""


class NothingMentioned(InputError):
    """A message to the bot that has no picture and replies to none."""


class LottieSticker(InputError):
    """A message whose only picture is a sticker drawn by Lottie, which is a program rather than a picture."""


class ContentHidden(InputError):
    """A message whose content Discord hides from the bot: it has no mention, and the bot not the intent."""


class NotMenuOwner(InputError):
    """A menu that was made for another member."""


class MenuExpired(InputError):
    """A menu of whose pictures the bot knows nothing any more, such as after a restart."""


class CannotAttachFiles(InputError):
    """A channel in which the bot can write, but not attach files."""


class NotJobOwner(PermissionError):
    """An action for the member of a job and for moderators, tried by somebody else."""


class PrivateJob(PermissionError):
    """An action on somebody else's private job."""


class JobExpired(LookupError):
    """An action on a job that retention has deleted."""


class AlreadyEnded(RuntimeError):
    """A job that can't be cancelled, because it has ended."""


class NoResult(RuntimeError):
    """A job without the picture or the result that an action goes on from."""


class MaximumSizeReached(ValueError):
    """The dream can't be made larger; `limit` is the longest side in pixels that is dreamed here."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"The dream can't be made larger than {limit} pixels.")
        self.limit = limit


class InvalidNumbers(ValueError):
    """A text in a modal, where numbers were expected."""

    def __init__(self, field: str, example: str) -> None:
        """`field` is the catalogue's key of its label, `example` a text that can be read."""
        super().__init__(f"{field} wants numbers such as {example}.")
        self.field, self.example = field, example


class NoEarlierPicture(LookupError):
    """A button that dreams the last picture again, used by a member who has dreamed none in the channel."""

    def __init__(self, option: str, value: str) -> None:
        """`option` and its `value` are what they wanted it dreamed with."""
        super().__init__("There is no picture to dream again.")
        self.option, self.value = option, value


class UnknownPreset(ValueError):
    """A name under which the member has saved no preset."""

    def __init__(self, name: str, saved: tuple[str, ...]) -> None:
        """`saved` are the names of the presets that there are."""
        super().__init__("There is no such preset.")
        self.name, self.saved = name, saved


class ChannelNotAllowed(ValueError):
    """A request in a channel in which the server allows no dreams."""

    def __init__(self, channels: tuple[int, ...]) -> None:
        """`channels` are the ids of those in which it does."""
        super().__init__("Dreams are for other channels of this server.")
        self.channels = channels


class AgeRestrictedChannelRequired(ValueError):
    """A request in a channel that is not age-restricted, on a server that allows dreams only in those."""


class NothingToSave(ValueError):
    """A preset without options, of a member with no earlier dream here whose settings could be saved."""


class NotGuildManager(PermissionError):
    """A menu for those who manage the server, used by somebody who does not, or no longer does."""

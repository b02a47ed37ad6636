"""The messages between the bot and a sandboxed process: a length, a short JSON header, then raw bytes.

The process has read untrusted bytes, so everything that it sends is checked: a header has a bounded length
and exactly the fields below, a picture has exactly the size that was requested, and the words of an error are
the bot's own.
"""

from __future__ import annotations

import json
import secrets
import struct
from dataclasses import astuple, dataclass, field
from typing import Any, BinaryIO, Final, get_args

import numpy as np
import numpy.typing as npt

from dreambot.pictures.decoding.decode import DecodeLimits, Picture, fitted_size, unreadable
from dreambot.pictures.errors import ACCEPTED, Measure, PictureError, PictureTooLarge, PictureTooSmall, Size

_LENGTH: Final = struct.Struct(">I")
_MAX_HEADER_BYTES: Final = 1000
_MEASURES: Final[tuple[Measure, ...]] = get_args(Measure)
_MAX_NUMBER: Final = 2**72  # in a header; a PNG may claim to have nearly 2**64 pixels


class InvalidResponse(Exception):
    """What was read is no message, or no response to the request."""


class ResponseCutShort(Exception):
    """The process ended before its response was complete."""


@dataclass(frozen=True, slots=True)
class DecodeRequest:
    """A request to decode a picture as `decode` does, within `seconds` of processor time.

    token: comes back with the response, so that a process can't respond before it is asked.
    """

    data: bytes = field(repr=False)
    max_side: int | None
    limits: DecodeLimits
    seconds: int
    token: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)


def write_request(file: BinaryIO, request: DecodeRequest) -> None:
    """Send a request. Raises OSError where the process has ended."""
    header = {
        "token": request.token,
        "max_side": request.max_side,
        "limits": astuple(request.limits),
        "seconds": request.seconds,
        "bytes": len(request.data),
    }
    _write(file, header)
    file.write(request.data)
    file.flush()


def read_request(file: BinaryIO) -> DecodeRequest | None:
    """Read the next request, None at the end of the file. It comes from the bot and is not checked."""
    start = file.read(_LENGTH.size)
    if len(start) < _LENGTH.size:
        return None
    header = json.loads(file.read(_LENGTH.unpack(start)[0]))
    data = file.read(header["bytes"])
    limits = DecodeLimits(*header["limits"])
    return DecodeRequest(data, header["max_side"], limits, header["seconds"], header["token"])


def write_picture(file: BinaryIO, token: str, picture: Picture) -> None:
    """Respond with a picture."""
    header = {
        "token": token,
        "format": picture.source_format,
        "size": [picture.width, picture.height],
        "source": list(picture.source_size),
        "frames": picture.frames,
        "opacity": picture.opacity is not None,
    }
    _write(file, header)
    file.write(picture.pixels.data)
    if picture.opacity is not None:
        file.write(picture.opacity.data)
    file.flush()


def write_error(file: BinaryIO, token: str, error: PictureError) -> None:
    """Respond with PictureUnreadable, PictureTooLarge or PictureTooSmall."""
    header: dict[str, Any] = {"token": token}
    if isinstance(error, PictureTooLarge):
        header |= {"large": error.which, "measured": error.measured, "limit": error.limit, "size": error.size}
    elif isinstance(error, PictureTooSmall):
        header |= {"small": error.size}
    else:
        header |= {"unreadable": True}
    _write(file, header)
    file.flush()


def read_response(file: BinaryIO, request: DecodeRequest) -> Picture:
    """Return the picture of a response.

    Raises the PictureError that it names, ResponseCutShort, and InvalidResponse for anything else.
    """
    header = _read_header(file)
    if header.pop("token", None) != request.token:
        raise InvalidResponse("the response is to another request")
    match header:
        case {"unreadable": True, **rest} if not rest:
            raise unreadable(request.data)
        case {"small": size, **rest} if not rest:
            raise _too_small(_size(size), request)
        case {"large": which, "measured": measured, "limit": limit, "size": size, **rest} if not rest:
            raise _too_large(which, measured, limit, size)
        case {"format": kind, "size": size, "source": source, "frames": frames, "opacity": opacity, **rest}:
            if not rest and kind in ACCEPTED and isinstance(opacity, bool):
                return _picture(file, request, kind, _size(size), _size(source), _number(frames), opacity)
    raise InvalidResponse("the response has other fields than a response has")


def _picture(
    file: BinaryIO, request: DecodeRequest, kind: str, size: Size, source: Size, frames: int, opacity: bool
) -> Picture:
    limits = request.limits
    if max(source) > limits.max_edge or source[0] * source[1] > limits.max_pixels:
        raise InvalidResponse("the picture is larger than allowed")
    if size != fitted_size(source, request.max_side) or frames > limits.max_frames:
        raise InvalidResponse("the picture is not the requested one")
    width, height = size
    pixels = _array(file, (height, width, 3))
    return Picture(pixels, kind, source, frames, _array(file, (height, width)) if opacity else None)


def _array(file: BinaryIO, shape: tuple[int, ...]) -> npt.NDArray[np.uint8]:
    array = np.empty(shape, np.uint8)
    left = array.data.cast("B")
    while left:
        count = file.readinto(left)  # type: ignore[attr-defined]
        if not count:
            raise ResponseCutShort("the response ends too early")
        left = left[count:]
    array.setflags(write=False)
    return array


def _too_small(size: Size, request: DecodeRequest) -> PictureError:
    shrunk = fitted_size(size, request.max_side)
    if min(shrunk) >= request.limits.min_side:
        raise InvalidResponse("the picture is not too small")
    return PictureTooSmall(size, shrunk, request.limits.min_side)


def _too_large(which: object, measured: object, limit: object, size: object) -> PictureError:
    known_limit = None if which == "memory" else _number(limit)
    known_size = None if size is None else _size(size)
    for measure in _MEASURES:
        if which == measure:
            return PictureTooLarge(measure, _number(measured), known_limit, known_size)
    raise InvalidResponse("the response names an unknown measure")


def _size(value: object) -> Size:
    match value:
        case [width, height]:
            return _number(width), _number(height)
    raise InvalidResponse("the response has an invalid size")


def _number(value: object) -> int:
    if type(value) is not int or not 1 <= value < _MAX_NUMBER:
        raise InvalidResponse("the response has an invalid number")
    return value


def _write(file: BinaryIO, header: dict[str, Any]) -> None:
    text = json.dumps(header).encode()
    file.write(_LENGTH.pack(len(text)) + text)


def _read_header(file: BinaryIO) -> dict[str, Any]:
    (length,) = _LENGTH.unpack(_read(file, _LENGTH.size))
    if length > _MAX_HEADER_BYTES:
        raise InvalidResponse("the response's header is too long")
    try:
        header = json.loads(_read(file, length))
    except (ValueError, RecursionError) as error:
        raise InvalidResponse("the response's header is no JSON") from error
    if not isinstance(header, dict):
        raise InvalidResponse("the response's header is no object")
    return header


def _read(file: BinaryIO, length: int) -> bytes:
    data = file.read(length)
    if len(data) < length:
        raise ResponseCutShort("the response ends too early")
    return data

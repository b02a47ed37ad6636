"""The sandboxed process: it decodes untrusted pictures, and can do little else.

Started by sandbox_parent.py. It responds to one request after another until its input ends.
"""

from __future__ import annotations

import math
import os
import signal
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import BinaryIO, Final

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.decoding.sandbox_protocol import (
    DecodeRequest,
    read_request,
    write_error,
    write_picture,
)
from dreambot.pictures.errors import PictureError

if sys.platform != "win32":  # which has no such limits
    import resource

# Pillow would import these when it first needs them; here they are imported before no file can be opened.
_NEEDED: Final = (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
_MEMORY_BYTES: Final = 2 * 2**30
_LIFETIME_CPU_S: Final = 1000


def main() -> None:
    """Respond on standard output to the requests on standard input."""
    for stop in (signal.SIGINT, signal.SIGTERM):  # the bot may need a response while it stops
        signal.signal(stop, signal.SIG_IGN)
    requests = sys.stdin.buffer
    responses = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no response
    _warm_up()
    restrict_process()
    serve(requests, responses)


def serve(requests: BinaryIO, responses: BinaryIO) -> None:
    """Respond until `requests` ends; a request that takes longer than allowed ends this process."""
    while request := read_request(requests):
        _allow_seconds(request.seconds)
        respond(request, responses)


def respond(request: DecodeRequest, responses: BinaryIO) -> None:
    """Decode one picture, and write it or its error."""
    try:
        with _pillow_pixel_limit(request.limits.max_pixels):
            picture = decode(request.data, max_side=request.max_side, limits=request.limits)
    except PictureError as error:
        write_error(responses, request.token, error)
    else:
        write_picture(responses, request.token, picture)


@contextmanager
def _pillow_pixel_limit(max_pixels: int) -> Iterator[None]:
    """Have Pillow itself refuse pictures of more pixels, before it allocates them."""
    usual = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = max_pixels
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = usual


def restrict_process() -> None:
    """Take from this process what decoding does not need: memory, time, files, sockets, child processes."""
    if sys.platform == "win32":
        return
    _limit(resource.RLIMIT_AS, _MEMORY_BYTES)
    _limit(resource.RLIMIT_CPU, _LIFETIME_CPU_S)
    # Open descriptors stay open; with a limit of 0 no file, socket or pipe can be opened.
    for what in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC, resource.RLIMIT_NOFILE):
        _limit(what, 0)


def _limit(what: int, most: int) -> None:
    _, already = resource.getrlimit(what)
    most = most if already == resource.RLIM_INFINITY else min(most, already)
    try:
        resource.setrlimit(what, (most, most))
    except (ValueError, OSError):
        if sys.platform == "linux":  # elsewhere some limits can't be set, and the others must be enough
            raise


def _allow_seconds(seconds: int) -> None:
    """Have this process killed after so many more seconds of processor time."""
    if sys.platform == "win32":
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = math.ceil(used.ru_utime + used.ru_stime) + seconds
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (until if most < 0 else min(until, most), most))


def _warm_up() -> None:
    """Decode a file of each format, so that all late imports are done."""
    # One thread for AVIF: each takes address space, and none can be started later.
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    exif = Image.Exif()
    exif[0x0112] = 6
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    files = [b"neither picture nor PDF"]
    for plugin in _NEEDED:
        kind = plugin.__name__.rpartition(".")[2].removesuffix("ImagePlugin").upper()
        if kind in Image.SAVE and kind not in ("AVIF", "MPO", "TIFF"):
            file = BytesIO()
            Image.new("RGB", (9, 9)).save(file, kind, exif=exif, icc_profile=profile)
            files.append(file.getvalue())
    for data in files:
        try:
            decode(data, max_side=4)
        except PictureError:
            continue

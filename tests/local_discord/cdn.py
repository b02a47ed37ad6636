"""The files of the local Discord, served over HTTP under /cdn with links signed as Discord's are."""

import hashlib
import io
import mimetypes
import re
import time
import warnings
from dataclasses import replace
from typing import TypedDict, Unpack
from urllib.parse import quote

from aiohttp import web
from PIL import Image

from tests.local_discord.records import Attachment
from tests.local_discord.world import Snowflakes

_LINK_LIFE = 24 * 3600


class Claims(TypedDict, total=False):
    """What is said of a file, true or not; else it is found out."""

    content_type: str | None
    width: int | None
    height: int | None
    size: int | None
    description: str | None
    ephemeral: bool


class Cdn:
    """Stores bytes and hands them out; `base` is the URL in front of each path."""

    def __init__(self, ids: Snowflakes) -> None:
        self.base = ""
        self._ids = ids
        self._files: dict[str, Attachment] = {}

    def store(self, folder: str, filename: str, data: bytes, **claims: Unpack[Claims]) -> Attachment:
        """Keep `data` under `<folder>/<new id>/<filename>`.

        What is not given is found out as Discord does: the type from the name, width and height (None
        where it is no picture) from the bytes.
        """
        number, name = self._ids.next(), safe_name(filename)
        path = f"{folder}/{number}/{name}"
        width, height = claims.get("width"), claims.get("height")
        seen = (None, None) if width and height else _dimensions(data)
        size = claims.get("size")
        attachment = Attachment(
            id=number,
            filename=name,
            data=data,
            url=f"{self.base}/{quote(path)}?{_signature(path)}",
            content_type=claims.get("content_type") or mimetypes.guess_type(name)[0],
            width=width or seen[0],
            height=height or seen[1],
            size=len(data) if size is None else size,
            description=claims.get("description"),
            ephemeral=claims.get("ephemeral", False),
        )
        self._files[path] = attachment
        return attachment

    def copy(self, attachment: Attachment, folder: str) -> Attachment:
        """The same file under another folder, with another id."""
        stored = self.store(folder, attachment.filename, attachment.data)
        return replace(attachment, id=stored.id, url=stored.url, ephemeral=False)

    def expire_links(self) -> None:
        """Let every link handed out until now be dead."""
        self._files.clear()

    async def serve(self, request: web.Request) -> web.Response:
        """GET /cdn/…: the bytes, or Discord's 404."""
        attachment = self._files.get(request.match_info["path"])
        if attachment is None:
            return web.Response(status=404, text="This content is no longer available.")
        kind = attachment.content_type or "application/octet-stream"
        return web.Response(body=attachment.data, content_type=kind.partition(";")[0])


def safe_name(filename: str) -> str:
    """The name that Discord gives a file: ASCII letters, digits, `_`, `-`, `.` and nothing else."""
    return re.sub(r"[^A-Za-z0-9_.-]", "", filename.replace(" ", "_")) or "unknown"


def _signature(path: str) -> str:
    now = int(time.time())
    digest = hashlib.sha256(path.encode()).hexdigest()
    return f"ex={now + _LINK_LIFE:x}&is={now:x}&hm={digest}&"


def _dimensions(data: bytes) -> tuple[int | None, int | None]:
    with warnings.catch_warnings():
        # A test may well send a decompression bomb; Discord names its size like any other's.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(data)) as picture:
                return picture.size
        except (OSError, Image.DecompressionBombError):
            return None, None

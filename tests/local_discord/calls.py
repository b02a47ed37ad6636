"""A request of the bot, taken apart."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

API = "/api/v10"


@dataclass(frozen=True)
class Upload:
    """One file of a multipart body."""

    filename: str
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Call:
    """What a handler needs: `path` is without /api/v10, `params` are its variable parts by name.

    `payload` is the JSON body or a multipart body's payload_json, None where there is none; `files` are
    the uploads by the n of files[n]; `fields` the names of all parts of a multipart body.
    """

    method: str
    path: str
    params: Mapping[str, str]
    query: dict[str, str]
    payload: Any
    files: dict[int, Upload]
    fields: tuple[str, ...]
    authorization: str | None

    @property
    def multipart(self) -> bool:
        return bool(self.fields)

    def id(self, name: str) -> int:
        """A variable part of the path as an id; 0, which nothing has, where it is no number."""
        value = self.params[name]
        return int(value) if value.isdigit() else 0


async def read_call(request: web.Request) -> Call:
    """Read a request to its end.

    Raises ValueError where the body is no JSON.
    """
    payload, files, fields = None, {}, []
    if request.content_type.startswith("multipart/"):
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            name, data = part.name or "", bytes(await part.read())
            fields.append(name)
            if name == "payload_json":
                payload = json.loads(data)
            elif number := re.fullmatch(r"files\[(\d+)\]", name):
                files[int(number[1])] = Upload(part.filename or "unknown", data)
    elif request.can_read_body:
        payload = json.loads(await request.read())
    return Call(
        method=request.method,
        path=request.path.removeprefix(API),
        params=request.match_info,
        query=dict(request.query),
        payload=payload,
        files=files,
        fields=tuple(fields),
        authorization=request.headers.get("Authorization"),
    )

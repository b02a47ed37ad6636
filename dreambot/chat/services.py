"""Services: what the extensions work with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dreambot.jobs.service.dream_service import DreamService

if TYPE_CHECKING:
    from dreambot.engine.networks.devices import Device
    from dreambot.engine.networks.network import Network
    from dreambot.pictures.decoding.sandbox_pool import SandboxPool


@dataclass(frozen=True)
class Services:
    """What the extensions work with, made once by app.py.

    sandbox: decodes pictures. network, devices: the network, and what it runs on. default_style:
    where neither a member nor the server names one. max_side: of pictures, in pixels; larger ones are shrunk.
    preview_seconds: between two edits that show progress. allow_list: ids of members for whom no limit holds.
    atlas: the folder with the operator's drawings of channels, if any.
    """

    service: DreamService
    sandbox: SandboxPool
    network: Network
    devices: Sequence[Device]
    default_style: str
    max_side: int
    preview_seconds: float
    allow_list: frozenset[int] = frozenset()
    atlas: Path | None = None

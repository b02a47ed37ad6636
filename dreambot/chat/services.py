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
    """What the commands work with.

    allow_list: ids of those for whom no limit holds. atlas: the folder with drawings of channels.
    """

    service: DreamService
    door: SandboxPool
    network: Network
    devices: Sequence[Device]
    default_style: str
    max_side: int
    preview_seconds: float
    allow_list: frozenset[int] = frozenset()
    atlas: Path | None = None

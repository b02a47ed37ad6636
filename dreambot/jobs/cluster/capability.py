"""What a worker can do, as a resource of Dask's: a task goes only to workers that have what it asks for."""

from __future__ import annotations

from dreambot import __version__
from dreambot.engine.networks.network import Network
from dreambot.jobs.cluster.serialization import FORMAT

GPU = "GPU"  # one for each worker, whatever its device is
OURS = "dreambot"


def capability_of(network: Network) -> str:
    """The same on two machines whose dreams would be the same, but for the device."""
    weights = (network.weights.sha256 or "keras")[:8]
    return f"{OURS} {__version__} format {FORMAT} {network.name} {weights}"


def is_capability(resource: str) -> bool:
    """Whether a worker with this resource is one of Dreambot's, of whatever version."""
    return resource.startswith(f"{OURS} ")

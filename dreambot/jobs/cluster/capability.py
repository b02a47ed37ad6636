"""What a worker can do, as a resource of Dask: a task goes only to workers that have its resources."""

from __future__ import annotations

from dreambot import __version__
from dreambot.engine.networks.network import Network
from dreambot.jobs.cluster.serialization import FORMAT

GPU = "GPU"  # one for each worker, whatever its device is
OURS = "dreambot"


def capability_of(network: Network) -> str:
    """Return a text that is the same for two workers whose dreams are the same, but for their devices."""
    weights = (network.weights.sha256 or "keras")[:8]
    return f"{OURS} {__version__} format {FORMAT} {network.name} {weights}"


def is_capability(resource: str) -> bool:
    """Return whether a worker with this resource is one of Dreambot, of any version."""
    return resource.startswith(f"{OURS} ")

"""`python bot.py check`: print what the bot would run on."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from dreambot import __version__
from dreambot.cli.exit_status import MISSING, config_or_none
from dreambot.cli.terminal import import_tensorflow, print_error, print_line
from dreambot.config import Config
from dreambot.ops.heartbeat import heartbeat_file, is_alive

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Weights


def check() -> int:
    """Print machine, network and settings; 0 if the bot could run on them, 1 with the reason if not."""
    if (config := config_or_none()) is None:
        return MISSING
    import_tensorflow()
    import tensorflow as tf

    from dreambot.engine.errors import WeightsUnavailable
    from dreambot.engine.networks.devices import find_devices
    from dreambot.engine.networks.network import load

    print_line(f"Dreambot    {__version__}")
    print_line(f"Python      {platform.python_version()} on {platform.system()} {platform.machine()}")
    print_line(f"TensorFlow  {tf.__version__}")
    print_line(f"Devices     {', '.join(f'{d.name} ({d.title})' for d in find_devices())}")
    try:
        network = load(config.network, config.weights_dir, config.network_precision)
    except WeightsUnavailable as error:
        print_error(str(error))
        return MISSING
    print_line(f"Network     {network.spec.title}: {', '.join(network.layers)}")
    print_line(f"Weights     {_origin(network.weights)}")
    chosen = " (chosen for this machine)" if config.precision == "auto" else ""
    print_line(f"Precision   {network.precision}{chosen}")
    for name, value in _settings(config).items():
        print_line(f"Setting     {name} = {value}")
    return 0


def check_alive() -> int:
    """Return 0 where a running bot is connected, else 1. Quick, for a container's health check."""
    if (config := config_or_none()) is None:
        return MISSING
    if is_alive(heartbeat_file(config.data_dir)):
        return 0
    print_error("The bot is not connected to Discord.")
    return MISSING


def _origin(weights: Weights) -> str:
    """The file that they were read from, and its checksum."""
    file = "" if weights.file is None else f", {weights.file}"
    return f"{weights.origin}{file} (sha256 {weights.sha256})"


def _settings(config: Config) -> dict[str, object]:
    """Every setting; of the token only whether it is set."""
    values = config.model_dump()
    values["token"] = "set" if config.token else "not set"
    return values

"""`python bot.py atlas`: sheets of what each channel of a layer looks for."""

from __future__ import annotations

import argparse
from pathlib import Path

from tqdm import tqdm

from dreambot.cli.terminal import complain, say
from dreambot.config import ConfigError, read_config
from dreambot.engine.errors import EngineError, WeightsUnavailable
from dreambot.engine.networks import load
from dreambot.jobs.atlas import atlas_sheet, pages


def draw_atlas(options: argparse.Namespace) -> int:
    """Print each sheet's path. 0 when all are there; 2 for wrong options or folders; 1 without weights."""
    try:
        config = read_config()
        network = load(options.network or config.network, config.weights_dir, config.network_precision)
        folder = Path(options.out) if options.out else config.data_dir / "atlas"
        layers = [options.layer] if options.layer else network.layers
        network.check_layers(layers)
        for layer in layers:
            sheets = pages(network, layer)
            with tqdm(total=sum(map(len, sheets)), unit="channel", desc=layer) as bar:
                for channels in sheets:
                    path = atlas_sheet(network, layer, channels, folder, bar.update)
                    say(str(path))
    except (ConfigError, EngineError, OSError) as error:
        complain(f"bot.py atlas: {error}")
        return 2
    except WeightsUnavailable as error:
        complain(f"bot.py atlas: {error}")
        return 1
    return 0

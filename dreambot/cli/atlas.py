"""`python bot.py atlas`: sheets of what each channel of a layer looks for."""

from __future__ import annotations

import argparse
from pathlib import Path

from tqdm import tqdm

from dreambot.cli.terminal import print_error, print_line
from dreambot.config import ConfigError, read_config
from dreambot.engine.errors import EngineError, WeightsUnavailable
from dreambot.engine.networks.network import Network, load
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.targets import Target
from dreambot.jobs.atlas.files import atlas_home
from dreambot.jobs.atlas.render import atlas_sheet, named_sheet, pages
from dreambot.pictures.encoding.encode import save


def draw_atlas(options: argparse.Namespace) -> int:
    """Print each sheet's path. 0 when all are there; 2 for wrong options or folders; 1 without weights."""
    try:
        config = read_config()
        network = load(options.network or config.network, config.weights_dir, config.network_precision)
        folder = Path(options.out) if options.out else config.data_dir / "atlas"
        atlas_home(network, folder).mkdir(parents=True, exist_ok=True)
        if options.named:
            _draw_named(network, folder)
        else:
            _draw_layers(network, [options.layer] if options.layer else network.layers, folder)
    except OSError as error:
        print_error(f"bot.py atlas: {error.filename}: {error.strerror}")
        return 2
    except (ConfigError, EngineError) as error:
        print_error(f"bot.py atlas: {error}")
        return 2
    except WeightsUnavailable as error:
        print_error(f"bot.py atlas: {error}")
        return 1
    return 0


def _draw_layers(network: Network, layers: list[str] | tuple[str, ...], folder: Path) -> None:
    network.check_targets(map(Target, layers))
    for layer in layers:
        sheets = pages(network, layer)
        with tqdm(total=sum(map(len, sheets)), unit="channel", desc=layer) as bar:
            for channels in sheets:
                print_line(str(atlas_sheet(network, layer, channels, folder, bar.update)))


def _draw_named(network: Network, folder: Path) -> None:
    names = list(named_channels(network.training))
    if not names:
        print_error(f"No channel of {network.spec.title} has a name with these weights.")
        return
    with tqdm(total=len(names), unit="channel", desc="named") as bar:
        page = named_sheet(network, names, folder, report=bar.update)
    path = atlas_home(network, folder) / "named.jpg"
    save(page, path)
    print_line(str(path))

"""`python bot.py atlas`: sheets of what each channel of a layer looks for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from dreambot.cli.exit_status import with_exit_status
from dreambot.cli.inputs import network_of
from dreambot.cli.terminal import print_error, print_line
from dreambot.config import read_config
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.targets import Target
from dreambot.jobs.atlas.files import atlas_home
from dreambot.jobs.atlas.render import atlas_sheet, named_sheet, pages
from dreambot.pictures.encoding.encode import save


@with_exit_status("atlas")
def draw_atlas(options: argparse.Namespace) -> None:
    """Draw the sheets that are missing, and print the path of each sheet."""
    config = read_config()
    network = network_of(options, config)
    folder = Path(options.out) if options.out else config.data_dir / "atlas"
    atlas_home(network, folder).mkdir(parents=True, exist_ok=True)
    if options.named:
        _draw_named(network, folder)
    else:
        _draw_layers(network, [options.layer] if options.layer else network.layers, folder)


def _draw_layers(network: Network, layers: Sequence[str], folder: Path) -> None:
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

"""The commands of the shell: this page is their table, each has a file beside it.

By argparse, because it starts faster than click: `python bot.py --help` takes 0.057 s of a processor, 0.014
of them for Python itself. Importing argparse takes 0.011 s, importing click 0.045 s, and a click group of 14
commands with 20 options each has shown its help after 0.070 s (click 8.5.1, medians of 7 runs on two busy
cores of an AMD EPYC).
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from dreambot import __version__
from dreambot.cli.arguments import (
    above_zero,
    add_dream_options,
    add_motion,
    add_network,
    add_pictures,
    at_least_one,
    pixels,
)
from dreambot.cli.terminal import PROGRAM, exit_process

Command = Callable[[argparse.Namespace], int]
INTERRUPTED = 130  # the exit status of a program that Ctrl-C ended

EXAMPLES = """examples:
  python bot.py                                     run the bot; its token is in DISCORD_TOKEN or .env
  python bot.py demo                                try it in the browser, with no Discord account
  python bot.py check                               show what it would run on
  python bot.py dream cat.jpg dream.png --style eyes        dream one file
  python bot.py replay dream.png cat.jpg again.png      dream it again by the recipe in dream.png
  python bot.py zoom cat.jpg zoom.mp4 --loop        zoom into a dream
  python bot.py evolve cat.jpg growing.webp         watch a dream grow
  python bot.py video clip.mp4 dreamed.mp4          dream a short video
  python bot.py atlas --layer mixed4                draw what each channel of a layer looks for
  python bot.py look cat.jpg                        which channels does a picture excite?
"""


class OneLineParser(argparse.ArgumentParser):
    """A parser that prints an error as one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        """Exit with status 2 and `message` on standard error."""
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name first, the bot itself where they name none; its exit status.

    None stands for the arguments of this process, so that an installed command can call it.
    """
    options = build_parser().parse_args(arguments)
    command: Command = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        return INTERRUPTED


def run_and_exit() -> NoReturn:
    """Run the command of this process's arguments and end the process: what `dreambot` and bot.py call."""
    exit_process(main())


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands; what it parses has the function to call as `command`."""
    parser = OneLineParser(
        prog=PROGRAM,
        description="Dreambot: a Discord bot that dreams pictures.",
        epilog=EXAMPLES if PROGRAM == "bot.py" else EXAMPLES.replace("python bot.py", PROGRAM),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Dreambot {__version__}")
    parser.set_defaults(command=_run)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=OneLineParser)
    commands.add_parser("run", help="run the bot (also without a command)").set_defaults(command=_run)
    demo = commands.add_parser("demo", help="try the bot in a local browser page, with no Discord account")
    demo.add_argument("--port", type=int, help="the page's port (default: a free one)")
    demo.set_defaults(command=_demo)
    check = commands.add_parser("check", help="show what the bot would run on; exit 1 if it can't")
    check.add_argument("--alive", action="store_true", help="only whether the running bot is connected")
    check.set_defaults(command=_check)
    _add_cluster(commands)
    _add_dream(commands.add_parser("dream", help="dream one file from the shell"))
    _add_replay(commands.add_parser("replay", help="repeat a dream by the recipe in its file"))
    _add_zoom(commands.add_parser("zoom", help="zoom into the dream of a picture"))
    _add_evolve(commands.add_parser("evolve", help="watch a dream grow out of its picture"))
    _add_video(commands.add_parser("video", help="dream a GIF or a short video"))
    _add_atlas(commands.add_parser("atlas", help="draw what each channel of a layer looks for"))
    _add_look(commands.add_parser("look", help="list the channels that a picture excites"))
    return parser


def _add_cluster(commands: argparse._SubParsersAction[OneLineParser]) -> None:
    worker = commands.add_parser("worker", help="dream for bots elsewhere, on every GPU of this machine")
    worker.add_argument("--host", help="the address at which the scheduler reaches it (default: found out)")
    worker.add_argument(
        "--port", type=int, default=0, help="the port of the first GPU's process; the next has the next one"
    )
    worker.add_argument("--single", action="store_true", help="in this process, on the first device")
    worker.add_argument("--name", help="what it is called in logs (default: the machine's name)")
    worker.set_defaults(command=_cluster_command("worker"))
    scheduler = commands.add_parser("scheduler", help="distribute the dreams of all bots to the workers")
    scheduler.add_argument("--host", default="0.0.0.0", help="the address it listens on (default: all)")
    scheduler.add_argument("--port", type=int, default=8786, help="its port (default 8786)")
    scheduler.set_defaults(command=_cluster_command("scheduler"))
    certificates = commands.add_parser("certificates", help="make the certificates of a cluster's members")
    certificates.add_argument("folder", metavar="FOLDER", help="where to write them")
    certificates.set_defaults(command=_cluster_command("certificates"))


def _add_dream(dream: argparse.ArgumentParser) -> None:
    _add_files(dream, "input", "output")
    add_dream_options(dream)
    add_pictures(dream)
    dream.add_argument("--seconds", type=above_zero, help="choose size and steps so that it takes this long")
    dream.add_argument("--plots", type=Path, metavar="FOLDER", help="draw what the dream did, as PNG files")
    _add_json(dream)
    dream.set_defaults(command=_tensorflow_command("dream", "dream_file"))


def _add_replay(replay: argparse.ArgumentParser) -> None:
    replay.add_argument("result", metavar="RESULT", help="a dream of this bot's, or what dream --json wrote")
    _add_files(replay, "input", "new")
    replay.add_argument("--guide", metavar="FILE", help="the guide that it had")
    replay.add_argument("--mask", metavar="FILE", help="the mask that it had")
    replay.add_argument("--anyway", action="store_true", help="even with another picture or other weights")
    replay.set_defaults(command=_tensorflow_command("replay", "replay_file"))


def _add_zoom(zoom: argparse.ArgumentParser) -> None:
    _add_files(zoom, "input")
    add_motion(zoom, "how many (default 60)", "frames a second (default 15)")
    zoom.add_argument("--zoom", type=float, help="from frame to frame (default 1.02); under 1 zooms out")
    zoom.add_argument("--rotation", type=float, help="degrees clockwise from frame to frame (default 0)")
    zoom.add_argument("--frame-steps", type=int, help="steps on each frame (default 3)")
    zoom.add_argument("--loop", action="store_true", help="let the last frame lead back to the first")
    zoom.set_defaults(command=_tensorflow_command("zoom", "zoom_file"))


def _add_evolve(evolve: argparse.ArgumentParser) -> None:
    _add_files(evolve, "input")
    add_motion(evolve, "how many (default 60)", "frames a second (default 15)")
    evolve.set_defaults(command=_tensorflow_command("evolve", "evolve_file"))


def _add_video(video: argparse.ArgumentParser) -> None:
    video.add_argument("input", metavar="IN", help="the GIF, animated WebP or short video to dream")
    add_motion(video, "only the first ones", "at most so many a second (default 15)")
    video.add_argument("--carry", type=float, help="how much of a dream goes over to the next frame, 0 to 1")
    video.add_argument("--frame-steps", type=int, help="steps in each octave of later frames (default 2)")
    video.add_argument("--frame-octaves", type=int, help="octaves of later frames (default 3)")
    video.set_defaults(command=_tensorflow_command("video", "video_file"))


def _add_atlas(atlas: argparse.ArgumentParser) -> None:
    atlas.add_argument("--layer", help="one layer, such as mixed4; without it all of them")
    atlas.add_argument("--named", action="store_true", help="one sheet of all channels that have a name")
    add_network(atlas)
    atlas.add_argument("--out", metavar="FOLDER", help="the folder of the drawings; DREAMBOT_DATA_DIR/atlas")
    atlas.set_defaults(command=_tensorflow_command("atlas", "draw_atlas"))


def _add_look(look: argparse.ArgumentParser) -> None:
    look.add_argument("input", metavar="IN", help="the picture to look at")
    add_network(look)
    look.add_argument("--layers", help="such as mixed3,mixed4; without it those with named channels")
    look.add_argument("--count", type=at_least_one, default=12, help="how many channels (default 12)")
    look.add_argument("--max-side", type=pixels, default=512, help="its longest side at most (default 512)")
    look.add_argument("--named", action="store_true", help="only channels that have a name")
    _add_json(look)
    look.set_defaults(command=_tensorflow_command("look", "look_at_file"))


def _add_files(parser: argparse.ArgumentParser, *names: str) -> None:
    """Add the files that a command reads and writes."""
    files = {
        "input": ("input", "IN", "the picture to dream"),
        "output": ("output", "OUT", "where to write the dream: .png, .webp or .jpg"),
        "new": ("output", "NEW", "where to write the dream: .png, .webp or .jpg"),
    }
    for name in names:
        option, shown, text = files[name]
        parser.add_argument(option, metavar=shown, help=text)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")


# Each command imports what it needs when it runs: --help shall not wait for TensorFlow.


def _run(_: argparse.Namespace) -> int:
    from dreambot.cli.run import run

    return run()


def _demo(options: argparse.Namespace) -> int:
    from dreambot.cli.demo import demo

    return demo(options.port)


def _check(options: argparse.Namespace) -> int:
    from dreambot.cli.check import check, check_alive

    return check_alive() if options.alive else check()


def _cluster_command(function: str) -> Command:
    """The command `function` of cluster.py."""

    def command(options: argparse.Namespace) -> int:
        chosen: Command = getattr(importlib.import_module("dreambot.cli.cluster"), function)
        return chosen(options)

    return command


def _tensorflow_command(module: str, function: str) -> Command:
    """The command `function` of `module` in this folder, run after TensorFlow was imported quietly."""

    def command(options: argparse.Namespace) -> int:
        from dreambot.cli.terminal import import_tensorflow

        import_tensorflow()
        chosen: Command = getattr(importlib.import_module(f"dreambot.cli.{module}"), function)
        return chosen(options)

    return command

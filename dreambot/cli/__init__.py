"""The commands behind bot.py: this page is their table, each has a file beside it."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from dreambot import __version__
from dreambot.cli.arguments import (
    add_choice,
    add_motion,
    add_pictures,
    add_plots,
    at_least_one,
    pixels,
    seconds,
)

Command = Callable[[argparse.Namespace], int]

EXAMPLES = """examples:
  python bot.py                                     run the bot; its token is in DISCORD_TOKEN or .env
  python bot.py demo                                try it in the browser, with no Discord account
  python bot.py check                               what would it run on?
  python bot.py dream cat.jpg dream.png --style eyes        dream one file
  python bot.py replay dream.png cat.jpg again.png      dream it again by the recipe in dream.png
  python bot.py zoom cat.jpg flight.mp4 --loop      fly into a dream
  python bot.py evolve cat.jpg growing.webp         watch a dream grow
  python bot.py video clip.mp4 dreamed.mp4          dream a short video
  python bot.py atlas --layer mixed4                draw what each channel of a layer looks for
  python bot.py look cat.jpg                        which channels does a picture excite?
"""


class OneLineParser(argparse.ArgumentParser):
    """A parser whose complaint is one line, as its callers expect."""

    def error(self, message: str) -> NoReturn:
        """Exit 2 with `message` on standard error."""
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str]) -> int:
    """Run the command named first in `arguments` (the bot itself where there is none); its exit status."""
    options = _parser().parse_args(arguments)
    command: Command = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = OneLineParser(
        prog="dreambot" if Path(sys.argv[0]).stem == "dreambot" else "bot.py",
        description="Dreambot: a Discord bot that dreams pictures.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Dreambot {__version__}")
    parser.set_defaults(command=_run)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=OneLineParser)
    commands.add_parser("run", help="run the bot (also without a command)").set_defaults(command=_run)
    demo = commands.add_parser("demo", help="try the bot in a local browser page, with no Discord account")
    demo.add_argument("--port", type=int, help="the page's port (default: a free one)")
    demo.set_defaults(command=_demo)
    check = commands.add_parser("check", help="tell what the bot would run on; exit 1 if it can't")
    check.add_argument("--alive", action="store_true", help="only whether the running bot is alive")
    check.set_defaults(command=_check)
    _add_cluster(commands)
    _add_dream(commands.add_parser("dream", help="dream one file from the shell"))
    _add_replay(commands.add_parser("replay", help="repeat a dream by the recipe in its file"))
    _add_zoom(commands.add_parser("zoom", help="fly into the dream of a picture"))
    _add_evolve(commands.add_parser("evolve", help="watch a dream grow out of its picture"))
    _add_video(commands.add_parser("video", help="dream a GIF or a short video"))
    _add_atlas(commands.add_parser("atlas", help="draw what each channel of a layer looks for"))
    _add_look(commands.add_parser("look", help="tell which channels a picture excites"))
    return parser


def _add_cluster(commands: argparse._SubParsersAction[OneLineParser]) -> None:
    worker = commands.add_parser("worker", help="dream for bots elsewhere, on every GPU of this machine")
    worker.add_argument("--host", help="the address on which bots' scheduler reaches it (default: found out)")
    worker.add_argument(
        "--port", type=int, default=0, help="of the first GPU's; the next one's is one higher"
    )
    worker.add_argument("--single", action="store_true", help="in this process, on the first device")
    worker.add_argument("--name", help="what it is called in logs (default: the machine's name)")
    worker.set_defaults(command=_cluster_command("worker"))
    scheduler = commands.add_parser("scheduler", help="hand the dreams of all bots to the workers")
    scheduler.add_argument("--host", default="0.0.0.0", help="the address it listens on (default: all)")
    scheduler.add_argument("--port", type=int, default=8786, help="its port (default 8786)")
    scheduler.set_defaults(command=_cluster_command("scheduler"))
    certificates = commands.add_parser(
        "certificates", help="make those that a cluster's members show each other"
    )
    certificates.add_argument("folder", metavar="FOLDER", help="where to")
    certificates.set_defaults(command=_cluster_command("certificates"))


def _add_dream(dream: argparse.ArgumentParser) -> None:
    dream.add_argument("input", metavar="IN", help="the picture to dream")
    dream.add_argument("output", metavar="OUT", help="where to write the dream: .png, .webp or .jpg")
    add_choice(dream)
    add_pictures(dream)
    dream.add_argument("--seconds", type=seconds, help="choose size and steps so that it takes this long")
    add_plots(dream)
    dream.add_argument("--json", action="store_true", help="one JSON object on standard output")
    dream.set_defaults(command=_tensorflow_command("dream", "dream_file"))


def _add_replay(replay: argparse.ArgumentParser) -> None:
    replay.add_argument("result", metavar="RESULT", help="a dream of this bot's, or what dream --json wrote")
    replay.add_argument("input", metavar="IN", help="the picture that it was dreamed from")
    replay.add_argument("output", metavar="NEW", help="where to write the dream: .png, .webp or .jpg")
    replay.add_argument("--guide", metavar="FILE", help="the guide that it had")
    replay.add_argument("--mask", metavar="FILE", help="the mask that it had")
    replay.add_argument("--anyway", action="store_true", help="even with another picture or other weights")
    replay.set_defaults(command=_tensorflow_command("replay", "replay_file"))


def _add_zoom(zoom: argparse.ArgumentParser) -> None:
    zoom.add_argument("input", metavar="IN", help="the picture to dream")
    add_motion(zoom, "how many (default 60)", "pictures a second (default 15)")
    zoom.add_argument("--zoom", type=float, help="from frame to frame (default 1.02); under 1 flies out")
    zoom.add_argument("--rotation", type=float, help="degrees clockwise from frame to frame (default 0)")
    zoom.add_argument("--frame-steps", type=int, help="steps on each frame (default 3)")
    zoom.add_argument("--loop", action="store_true", help="let the end lead back to the beginning")
    zoom.set_defaults(command=_tensorflow_command("zoom", "zoom_file"))


def _add_evolve(evolve: argparse.ArgumentParser) -> None:
    evolve.add_argument("input", metavar="IN", help="the picture to dream")
    add_motion(evolve, "how many (default 60)", "pictures a second (default 15)")
    evolve.set_defaults(command=_tensorflow_command("evolve", "evolve_file"))


def _add_video(video: argparse.ArgumentParser) -> None:
    video.add_argument("input", metavar="IN", help="the GIF, animated WebP or short video to dream")
    add_motion(video, "only the first ones", "at most so many a second (default 15)")
    video.add_argument("--carry", type=float, help="how much of a dream goes over to the next frame, 0 to 1")
    video.add_argument("--frame-steps", type=int, help="steps in each octave of later frames (default 2)")
    video.add_argument("--frame-octaves", type=int, help="octaves of later frames (default 3)")
    video.set_defaults(command=_tensorflow_command("video", "video_file"))


def _add_atlas(atlas: argparse.ArgumentParser) -> None:
    atlas.add_argument("--layer", help="one layer, such as mixed4; all of them otherwise")
    atlas.add_argument("--named", action="store_true", help="one sheet of all channels that have a name")
    atlas.add_argument("--network", help="the network; the default is DREAMBOT_NETWORK")
    atlas.add_argument("--out", metavar="FOLDER", help="where drawings are kept; DREAMBOT_DATA_DIR/atlas")
    atlas.set_defaults(command=_tensorflow_command("atlas", "draw_atlas"))


def _add_look(look: argparse.ArgumentParser) -> None:
    look.add_argument("input", metavar="IN", help="the picture to look at")
    look.add_argument("--network", help="the network; the default is DREAMBOT_NETWORK")
    look.add_argument("--layers", help="such as mixed3,mixed4; those with named channels otherwise")
    look.add_argument("--count", type=at_least_one, default=12, help="how many channels to tell (default 12)")
    look.add_argument("--max-side", type=pixels, default=512, help="its longest side at most (default 512)")
    look.add_argument("--named", action="store_true", help="only channels that have a name")
    look.add_argument("--json", action="store_true", help="one JSON object on standard output")
    look.set_defaults(command=_tensorflow_command("look", "look_at_file"))


# Each command imports what it needs when it runs: --help is not to wait for TensorFlow.


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
    """The command `function` of the file cluster.py beside this page."""

    def command(options: argparse.Namespace) -> int:
        chosen: Command = getattr(importlib.import_module("dreambot.cli.cluster"), function)
        return chosen(options)

    return command


def _tensorflow_command(module: str, function: str) -> Command:
    """The command `function` of the file `module` beside this page, TensorFlow held quiet."""

    def command(options: argparse.Namespace) -> int:
        from dreambot.cli.terminal import import_tensorflow

        import_tensorflow()
        chosen: Command = getattr(importlib.import_module(f"dreambot.cli.{module}"), function)
        return chosen(options)

    return command

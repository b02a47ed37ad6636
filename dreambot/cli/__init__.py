"""The commands behind bot.py: this page is their table, each has a file beside it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import NoReturn

from dreambot import __version__

EXAMPLES = """examples:
  python bot.py                                     run the bot; its token is in DISCORD_TOKEN or .env
  python bot.py demo                                try it in the browser, with no Discord account
  python bot.py check                               what would it run on?
  python bot.py dream cat.jpg dream.png --style eyes    dream one file
  python bot.py zoom cat.jpg flight.mp4 --loop          fly into a dream
"""


class OneLineParser(argparse.ArgumentParser):
    """A parser whose complaint is one line, as its callers expect."""

    def error(self, message: str) -> NoReturn:
        """Exit 2 with `message` on standard error."""
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str]) -> int:
    """Run the command named first in `arguments` (the bot itself where there is none); its exit status."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = OneLineParser(
        prog="bot.py",
        description="Dreambot: a Discord bot that dreams pictures.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Dreambot {__version__}")
    parser.set_defaults(command=_run)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=OneLineParser)
    commands.add_parser("run", help="run the bot (also without a command)").set_defaults(command=_run)
    demo = commands.add_parser("demo", help="try the bot in a local browser page, with no Discord account")
    demo.add_argument("--port", type=int, help="of the page; a free one is chosen otherwise")
    demo.set_defaults(command=_demo)
    check = commands.add_parser("check", help="tell what the bot would run on; exit 1 if it can't")
    check.add_argument("--alive", action="store_true", help="only whether the running bot is alive")
    check.set_defaults(command=_check)
    _add_dream(commands.add_parser("dream", help="dream one file from the shell"))
    _add_zoom(commands.add_parser("zoom", help="fly into the dream of a picture"))
    _add_evolve(commands.add_parser("evolve", help="watch a dream grow out of its picture"))
    _add_video(commands.add_parser("video", help="dream a GIF or a short video"))
    return parser


def _add_dream(dream: argparse.ArgumentParser) -> None:
    dream.add_argument("input", metavar="IN", help="the picture to dream")
    dream.add_argument("output", metavar="OUT", help="where to write the dream: .png, .webp or .jpg")
    _add_look(dream)
    dream.add_argument("--json", action="store_true", help="one JSON object on standard output")
    dream.set_defaults(command=_dream)


def _add_look(dream: argparse.ArgumentParser) -> None:
    """The options that all commands that dream have in common."""
    dream.add_argument("--style", help="the look; the default is DREAMBOT_STYLE")
    dream.add_argument("--network", help="the network; the default is DREAMBOT_NETWORK")
    dream.add_argument("--layers", help="layers instead of the style's, such as mixed3,mixed5")
    dream.add_argument("--steps", type=int, help="steps in each octave")
    dream.add_argument("--octaves", type=int, help="sizes at which to dream")
    dream.add_argument("--octave-scale", type=float, help="ratio from one octave to the next")
    dream.add_argument("--step-size", type=float, help="how far a step goes")
    dream.add_argument("--tile", type=int, help="longest side of a tile in pixels")
    dream.add_argument("--jitter", type=int, help="pixels that the picture is rolled by before each step")
    dream.add_argument("--precision", help="float32 or bfloat16; the default is DREAMBOT_PRECISION")
    dream.add_argument("--seed", type=int, default=0, help="same seed, same dream (default 0)")
    dream.add_argument("--max-side", type=_pixels, help="shrink the picture to this longest side first")


def _add_zoom(zoom: argparse.ArgumentParser) -> None:
    zoom.add_argument("input", metavar="IN", help="the picture to dream")
    _add_motion(zoom, "how many (default 60)", "pictures a second (default 15)")
    zoom.add_argument("--zoom", type=float, help="from frame to frame (default 1.02); under 1 flies out")
    zoom.add_argument("--rotation", type=float, help="degrees clockwise from frame to frame (default 0)")
    zoom.add_argument("--frame-steps", type=int, help="steps on each frame (default 3)")
    zoom.add_argument("--loop", action="store_true", help="let the end lead back to the beginning")
    zoom.set_defaults(command=_zoom)


def _add_evolve(evolve: argparse.ArgumentParser) -> None:
    evolve.add_argument("input", metavar="IN", help="the picture to dream")
    _add_motion(evolve, "how many (default 60)", "pictures a second (default 15)")
    evolve.set_defaults(command=_evolve)


def _add_video(video: argparse.ArgumentParser) -> None:
    video.add_argument("input", metavar="IN", help="the GIF, animated WebP or short video to dream")
    _add_motion(video, "only the first ones", "at most so many a second (default 15)")
    video.add_argument("--carry", type=float, help="how much of a dream goes over to the next frame, 0 to 1")
    video.add_argument("--frame-steps", type=int, help="steps in each octave of later frames (default 2)")
    video.add_argument("--frame-octaves", type=int, help="octaves of later frames (default 3)")
    video.set_defaults(command=_video)


def _add_motion(parser: argparse.ArgumentParser, frames: str, fps: str) -> None:
    """What the commands that write moving pictures have in common."""
    parser.add_argument("output", metavar="OUT", help="where to write it: .mp4, .webp or .gif")
    _add_look(parser)
    parser.add_argument("--frames", type=_at_least_one, help=frames)
    parser.add_argument("--fps", type=_rate, default=15.0, help=fps)
    parser.add_argument("--limit-mb", type=_megabytes, help="the most that the file may take, in MB")
    parser.set_defaults(max_side=512)


def _rate(text: str) -> float:
    rate = float(text)
    if not 1 <= rate <= 50:
        raise argparse.ArgumentTypeError("must be from 1 to 50")
    return rate


def _megabytes(text: str) -> float:
    megabytes = float(text)
    if not 0 < megabytes < float("inf"):
        raise argparse.ArgumentTypeError("must be more than 0")
    return megabytes


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _pixels(text: str) -> int:
    side = int(text)
    if side < 1:
        raise argparse.ArgumentTypeError("must be at least 1 pixel")
    return side


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


def _dream(options: argparse.Namespace) -> int:
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.cli.dream import dream_file

    return dream_file(options)


def _zoom(options: argparse.Namespace) -> int:
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.cli.zoom import zoom_file

    return zoom_file(options)


def _evolve(options: argparse.Namespace) -> int:
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.cli.evolve import evolve_file

    return evolve_file(options)


def _video(options: argparse.Namespace) -> int:
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.cli.video import video_file

    return video_file(options)

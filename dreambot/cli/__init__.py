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
    _add_atlas(commands.add_parser("atlas", help="draw what each channel of a layer looks for"))
    _add_look(commands.add_parser("look", help="tell which channels a picture excites"))
    return parser


def _add_look(look: argparse.ArgumentParser) -> None:
    look.add_argument("input", metavar="IN", help="the picture to look at")
    look.add_argument("--network", help="the network; the default is DREAMBOT_NETWORK")
    look.add_argument("--layers", help="such as mixed3,mixed4; those with named channels otherwise")
    look.add_argument("--count", type=_positive, default=12, help="how many channels to tell (default 12)")
    look.add_argument(
        "--max-side",
        type=_pixels,
        default=512,
        help="shrink the picture to this longest side first (default 512)",
    )
    look.add_argument("--named", action="store_true", help="only channels that have a name")
    look.add_argument("--json", action="store_true", help="one JSON object on standard output")
    look.set_defaults(command=_look)


def _add_atlas(atlas: argparse.ArgumentParser) -> None:
    atlas.add_argument("--layer", help="one layer, such as mixed4; all of them otherwise")
    atlas.add_argument("--named", action="store_true", help="one sheet of all channels that have a name")
    atlas.add_argument("--network", help="the network; the default is DREAMBOT_NETWORK")
    atlas.add_argument(
        "--out", metavar="FOLDER", help="where drawings are kept; DREAMBOT_DATA_DIR/atlas otherwise"
    )
    atlas.set_defaults(command=_atlas)


def _add_dream(dream: argparse.ArgumentParser) -> None:
    dream.add_argument("input", metavar="IN", help="the picture to dream")
    dream.add_argument("output", metavar="OUT", help="where to write the dream: .png, .webp or .jpg")
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
    dream.add_argument("--json", action="store_true", help="one JSON object on standard output")
    dream.set_defaults(command=_dream)


def _pixels(text: str) -> int:
    side = int(text)
    if side < 1:
        raise argparse.ArgumentTypeError("must be at least 1 pixel")
    return side


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


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


def _atlas(options: argparse.Namespace) -> int:
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.cli.atlas import draw_atlas

    return draw_atlas(options)


def _look(options: argparse.Namespace) -> int:
    from dreambot.cli.terminal import import_tensorflow

    import_tensorflow()
    from dreambot.cli.look import look_at_file

    return look_at_file(options)

"""`python bot.py replay RESULT IN NEW`: repeat a dream by the recipe in its file."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from dreambot.cli.dream import DreamTask, check_output, run_task
from dreambot.cli.exit_status import CommandError, with_exit_status
from dreambot.cli.inputs import read_guide, read_mask
from dreambot.config import read_config
from dreambot.engine.dream import plan, warm_up
from dreambot.engine.errors import RecipeUnreadable
from dreambot.engine.networks.network import load
from dreambot.engine.recipe import Recipe
from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.encoding.encode import save
from dreambot.pictures.encoding.metadata import read_metadata


@with_exit_status("replay")
def replay_file(options: argparse.Namespace) -> None:
    """Write the same dream to NEW. Raises CommandError where it would be another dream."""
    check_output(Path(options.output))
    recipe = _read_recipe(Path(options.result))
    task = _prepare(recipe, options)
    _check_same(recipe, task.recipe, options.anyway)
    warm_up(task.network, task.settings)
    pixels, _ = run_task(task)
    save(pixels, options.output, metadata=task.recipe.to_text())


def _read_recipe(result: Path) -> Recipe:
    """The recipe in a picture's metadata, or in the report that `dream --json` printed."""
    data = result.read_bytes()
    if result.suffix.lower() == ".json":
        return _recipe_of_report(data)
    metadata = read_metadata(data)
    if metadata is None:
        raise CommandError(f"{result} has no recipe; take a dream as the bot made it, or its --json.")
    return Recipe.from_text(metadata)


def _recipe_of_report(data: bytes) -> Recipe:
    try:
        report = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise RecipeUnreadable("the file is not JSON") from error
    if not isinstance(report, dict) or not isinstance(report.get("recipe"), dict):
        raise RecipeUnreadable('the JSON has no "recipe"')
    return Recipe.from_json(report["recipe"])


def _prepare(recipe: Recipe, options: argparse.Namespace) -> DreamTask:
    config = read_config()
    picture = decode(Path(options.input).read_bytes(), max_side=max(recipe.width, recipe.height))
    pixels = picture.pixels
    network = load(recipe.network, config.weights_dir, recipe.settings.precision)
    plan(network, pixels.shape[0], pixels.shape[1], recipe.settings)
    network.check_targets(recipe.settings.targets)
    guide, mask = read_guide(options.guide), read_mask(options.mask, picture)
    return DreamTask(network, recipe.style, recipe.settings, pixels, guide, mask)


def _check_same(recipe: Recipe, ours: Recipe, anyway: bool) -> None:
    """Raise CommandError unless `ours` has the weights and the pictures of `recipe`."""
    differences = list(_differences(recipe, ours))
    if differences and not anyway:
        raise CommandError(f"{' '.join(differences)} To dream all the same, add --anyway.")


def _differences(recipe: Recipe, ours: Recipe) -> Iterator[str]:
    if recipe.weights != ours.weights:
        yield (
            f"The weights of {ours.network} are not those of the dream (sha256 {_shortened(ours.weights)} "
            f"here, {_shortened(recipe.weights)} there)."
        )
    if (recipe.width, recipe.height, recipe.source) != (ours.width, ours.height, ours.source):
        yield f"The picture is not the one that was dreamed: {_picture_difference(recipe, ours)}."
    for other in ("guide", "mask"):
        there, here = getattr(recipe, other), getattr(ours, other)
        if there and not here:
            yield f"The dream had a {other}: give it with --{other}."
        elif there != here:
            yield f"The {other} is not the one that the dream had."


def _picture_difference(recipe: Recipe, ours: Recipe) -> str:
    if (recipe.width, recipe.height) == (ours.width, ours.height):
        return "its pixels differ"
    return f"it is {ours.width} × {ours.height} here, and was {recipe.width} × {recipe.height}"


def _shortened(sha256: str | None) -> str:
    return f"{sha256[:12]}…" if sha256 else "unknown, for Keras downloaded them,"

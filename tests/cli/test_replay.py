"""`python bot.py replay`: a dream again from the recipe in its file, byte for byte."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dreambot import __version__
from dreambot.cli import main
from dreambot.engine.networks.network import Network
from dreambot.engine.recipe import Recipe, fingerprint
from dreambot.pictures.decoding.decode import decode
from dreambot.pictures.encoding.encode import save
from dreambot.pictures.encoding.metadata import read_metadata
from tests.conftest import SAMPLES, photograph

CHELSEA, COFFEE = str(SAMPLES / "chelsea.png"), str(SAMPLES / "coffee.png")
QUICK = ["--network", "squeezenet", "--steps", "2", "--octaves", "2", "--max-side", "120"]
ROOT = Path(__file__).parents[2]


def dreamed(file: Path, *options: str, source: str = CHELSEA) -> Recipe:
    assert main(["dream", source, str(file), *QUICK, *options]) == 0
    return Recipe.from_text(read_metadata(file.read_bytes()) or "")


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_the_dream_comes_again_byte_for_byte(tmp_path: Path, suffix: str) -> None:
    out, new = tmp_path / f"out{suffix}", tmp_path / f"new{suffix}"
    dreamed(out, "--style", "eyes", "--seed", "5", "--step-size", "0.031", "--octave-scale", "1.27")
    assert main(["replay", str(out), CHELSEA, str(new)]) == 0
    assert new.read_bytes() == out.read_bytes()


def test_another_process_repeats_it_too(tmp_path: Path) -> None:
    out, new = tmp_path / "out.png", tmp_path / "new.png"
    dreamed(out, "--precision", "bfloat16")
    command = [sys.executable, str(ROOT / "bot.py"), "replay", str(out), CHELSEA, str(new)]
    subprocess.run(command, cwd=tmp_path, env=os.environ, check=True, capture_output=True)
    assert new.read_bytes() == out.read_bytes()


def test_the_recipe_says_what_was_dreamed(tmp_path: Path, squeezenet: Network) -> None:
    recipe = dreamed(tmp_path / "out.png", "--style", "scales", "--seed", "9")
    assert (recipe.bot, recipe.network, recipe.style) == (__version__, "squeezenet", "scales")
    assert recipe.weights == squeezenet.weights.sha256
    assert (recipe.settings.steps, recipe.settings.seed) == (2, 9)
    assert (recipe.width, recipe.height) == (120, 80)
    assert recipe.source == fingerprint(decode(Path(CHELSEA).read_bytes(), max_side=120).pixels)


def test_the_report_of_a_dream_repeats_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, new, report = tmp_path / "out.png", tmp_path / "new.png", tmp_path / "report.json"
    dreamed(out, "--json", "--seed", "3")
    report.write_text(capsys.readouterr().out)
    assert main(["replay", str(report), CHELSEA, str(new)]) == 0
    assert new.read_bytes() == out.read_bytes()


def test_the_photograph_may_come_in_another_file_of_the_same_pixels(tmp_path: Path) -> None:
    out, new, copy = tmp_path / "out.png", tmp_path / "new.png", tmp_path / "copy.webp"
    dreamed(out)
    with Image.open(CHELSEA) as im:
        im.convert("RGB").save(copy, lossless=True)
    assert main(["replay", str(out), str(copy), str(new)]) == 0
    assert new.read_bytes() == out.read_bytes()


def test_a_phones_photograph_is_known_again_shrunk_and_turned_upright(tmp_path: Path) -> None:
    """Shrinking to the recipe's longer side gives the same pixels as shrinking to the limit did."""
    out, new, phone = tmp_path / "out.png", tmp_path / "new.png", tmp_path / "phone.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    with Image.open(CHELSEA) as im:
        im.convert("RGB").resize((1003, 667)).save(phone, exif=exif)
    recipe = dreamed(out, "--max-side", "131", source=str(phone))
    assert (recipe.width, recipe.height) == (87, 131)
    assert main(["replay", str(out), str(phone), str(new)]) == 0
    assert new.read_bytes() == out.read_bytes()


def test_a_dream_with_guide_mask_and_controls_comes_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, new, mask = tmp_path / "out.png", tmp_path / "new.png", tmp_path / "mask.png"
    half = Image.new("L", (90, 60))
    half.paste(255, (0, 0, 45, 60))
    half.save(mask)
    others = ["--guide", COFFEE, "--mask", str(mask)]
    looks = ["--smoothness", "0.4", "--keep-colours", "--blend", "0.9", "--layers", "fire5,0.5*fire6:3:9"]
    recipe = dreamed(out, *others, *looks, "--balance", "--schedule", "3,1", "--feather", "5")
    assert recipe.settings.layer_names == ("fire5", "fire6:3:9")
    assert recipe.settings.schedule == (3, 1)
    assert main(["replay", str(out), CHELSEA, str(new), *others]) == 0
    assert new.read_bytes() == out.read_bytes()
    with Image.open(out) as im:
        dreamt = np.asarray(im).astype(int)
    change = np.abs(dreamt - photograph("chelsea", 120)).mean(axis=(0, 2))
    assert (change[62:] == 0).all()
    assert change[:50].mean() > 1
    capsys.readouterr()
    assert main(["replay", str(out), CHELSEA, str(new), "--guide", CHELSEA]) == 2
    said = capsys.readouterr().err
    assert "The guide is not the one" in said
    assert "The dream had a mask: give it with --mask." in said


def test_a_dream_on_a_budget_comes_again_without_a_clock(tmp_path: Path) -> None:
    out, new = tmp_path / "out.png", tmp_path / "new.png"
    options = ["--network", "squeezenet", "--style", "eyes", "--max-side", "200", "--seconds", "2"]
    assert main(["dream", CHELSEA, str(out), *options]) == 0
    assert main(["replay", str(out), CHELSEA, str(new)]) == 0
    assert new.read_bytes() == out.read_bytes()


def test_a_picture_without_an_alpha_channel_has_no_mask(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["dream", COFFEE, str(tmp_path / "out.png"), *QUICK, "--mask", "alpha"]
    assert main(command) == 2
    assert "no alpha channel" in capsys.readouterr().err


def test_another_picture_is_refused_but_for_anyway(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, new, other = tmp_path / "out.png", tmp_path / "new.png", tmp_path / "other.png"
    recipe = dreamed(out)
    changed = photograph("chelsea").copy()
    changed[100:104, 100:104] = 255
    save(changed, other)
    capsys.readouterr()
    assert main(["replay", str(out), str(other), str(new)]) == 2
    assert main(["replay", str(out), COFFEE, str(new)]) == 2
    pixels_differ, size_differs = capsys.readouterr().err.splitlines()
    assert "not the one that was dreamed: its pixels differ" in pixels_differ
    assert "add --anyway" in pixels_differ
    assert "it is 120 × 80 here, and was" not in pixels_differ
    assert "not the one that was dreamed" in size_differs
    assert not new.exists()
    assert main(["replay", str(out), COFFEE, str(new), "--anyway"]) == 0
    again = Recipe.from_text(read_metadata(new.read_bytes()) or "")
    assert again.settings == recipe.settings
    assert again.source != recipe.source  # the new file says what it came from itself
    with Image.open(new) as im:
        change = (
            np.asarray(im.convert("RGB")).astype(int) - decode(Path(COFFEE).read_bytes(), max_side=120).pixels
        )
    assert np.abs(change).mean() > 2


def rewritten(file: Path, recipe: Recipe) -> str:
    save(photograph("chelsea", 120), file, metadata=recipe.to_text())
    return str(file)


def test_other_weights_are_refused_but_for_anyway(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, new = tmp_path / "out.png", tmp_path / "new.png"
    recipe = dreamed(out)
    changed = rewritten(tmp_path / "changed.png", replace(recipe, weights="0" * 64))
    unknown = rewritten(tmp_path / "unknown.png", replace(recipe, weights=None))
    capsys.readouterr()
    assert main(["replay", changed, CHELSEA, str(new)]) == 2
    assert main(["replay", unknown, CHELSEA, str(new)]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert "weights of squeezenet are not those" in first
    assert "000000000000… there" in first
    assert "Keras downloaded" in second
    assert not new.exists()
    assert main(["replay", changed, CHELSEA, str(new), "--anyway"]) == 0
    assert new.read_bytes() == out.read_bytes()


def test_what_cannot_be_repeated_is_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = dreamed(tmp_path / "out.png")
    broken, empty, text = tmp_path / "broken.png", tmp_path / "empty.json", tmp_path / "text.json"
    save(photograph("chelsea", 120), broken, metadata=recipe.to_text()[:-20])
    empty.write_text("{}")
    text.write_text("[" * 100_000)
    elsewhere = rewritten(tmp_path / "elsewhere.png", replace(recipe, network="googlenet"))
    layers = replace(recipe.settings, layers=(("mixed3", 1.0),))
    blind = rewritten(tmp_path / "blind.png", replace(recipe, settings=layers))
    guided = rewritten(tmp_path / "guided.png", replace(recipe, guide="1" * 64))
    new = tmp_path / "new.png"
    for result, told in {
        CHELSEA: "has no recipe; take a dream as the bot made it",
        str(broken): "The recipe can't be read",
        str(empty): 'has no "recipe"',
        str(text): "not JSON",
        elsewhere: "There is no network 'googlenet'; choose from",
        blind: "no layer 'mixed3' to dream; choose from fire2",
        guided: "The dream had a guide: give it with --guide.",
        str(tmp_path / "missing.png"): "missing.png: No such file",
    }.items():
        capsys.readouterr()
        assert main(["replay", result, CHELSEA, str(new)]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
        assert said.err.startswith("bot.py replay: ")
        assert told in said.err
        assert not new.exists()
    assert main(["replay", str(tmp_path / "out.png"), CHELSEA, str(tmp_path / "new.tiff")]) == 2
    assert main(["replay", str(tmp_path / "out.png"), str(empty), str(new)]) == 2

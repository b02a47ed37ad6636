"""The demo page in a real browser: a person picks a photograph and gets a dream."""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.async_api import Page, async_playwright

from tests.conftest import SAMPLES, photograph

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]  # fmt: skip  # noqa: E501
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="needs a Chromium (Debian: apt-get install chromium)"
)


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """Of the page that `python bot.py demo` serves, started as a person would start it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "bot.py"),
        "demo",
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout is not None
    said = ""
    while not (found := re.search(r"http://127\.0\.0\.1\S+", said)):
        line = await asyncio.wait_for(process.stdout.readline(), 120)
        assert line, f"the demo ended early; it said {said!r}"
        said += line.decode()
    yield found[0]
    process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(process.wait(), 60) == 0


@pytest.fixture
async def page(address: str) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = await browser.new_page(viewport={"width": 1180, "height": 1160})
        page.set_default_timeout(120_000)  # machines may be busy; what is waited for comes at last
        await page.goto(address)
        yield page
        await browser.close()


async def choose_and_send(page: Page, file: Path) -> None:
    """Type /dream, take the option image, pick the file, press the arrow."""
    composer = page.get_by_placeholder("Message #dreams")
    await composer.click()
    await composer.type("/dream")
    await page.get_by_text("Dream a picture").first.wait_for()
    await page.keyboard.press("Enter")
    await page.get_by_text("image", exact=True).first.wait_for()
    await page.keyboard.press("Enter")
    await page.locator("input[type=file]").set_input_files(file)
    await page.get_by_text(file.name).last.wait_for()
    await page.locator("#send-message").click()


async def test_a_person_picks_a_photograph_and_gets_a_dream(page: Page) -> None:
    await page.get_by_text("these two are for trying").first.wait_for()
    await choose_and_send(page, SAMPLES / "chelsea.png")
    answer = page.locator("img[alt*='dreamed by a neural network']")
    await answer.wait_for(timeout=300_000)
    await page.wait_for_function(
        "image => image.complete && image.naturalWidth", arg=await answer.element_handle()
    )
    await answer.scroll_into_view_if_needed()
    if shot := os.environ.get("DREAMBOT_SCREENSHOT"):  # how the README's picture is made
        await page.screenshot(path=shot)
    shown = await page.evaluate(
        """async image => Array.from(new Uint8Array(await (await fetch(image.src)).arrayBuffer()))""",
        await answer.element_handle(),
    )
    with Image.open(io.BytesIO(bytes(shown))) as im:
        dreamt = np.asarray(im.convert("RGB")).astype(int)
    photo = photograph("chelsea").astype(int)
    assert dreamt.shape == photo.shape
    assert 8 < np.abs(dreamt - photo).mean() < 80
    await page.get_by_text("Dreamed in the style").first.wait_for()
    await page.get_by_text("Dreambot").first.wait_for()


async def test_a_file_that_is_no_picture_gets_a_sentence(page: Page, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Not a picture.")
    await choose_and_send(page, notes)
    await page.get_by_text("That looks like a text file").first.wait_for(timeout=60_000)

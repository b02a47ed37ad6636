"""The demo page in a real browser: a person picks a photograph, gets a dream, and goes on from there.

`DREAMBOT_SCREENSHOTS=docs python -m pytest tests/demo` makes the README's pictures of it again.
"""

from __future__ import annotations

import io
import re
from base64 import b64decode
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest
import pytest_asyncio
from PIL import Image
from playwright.async_api import Locator, Page

from dreambot.engine.styles.styles import STYLES
from tests.conftest import SAMPLES, photograph
from tests.demo.browser import (
    CHROMIUM,
    HEIGHT,
    WHOLE,
    WIDTH,
    browser,
    choose,
    command,
    demo,
    newest,
    picture,
    press,
)

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="needs a Chromium (Debian: apt-get install chromium)"),
    pytest.mark.asyncio(loop_scope="module"),
]
BUTTONS = ["Again", "Deeper", "Vary", "Bigger", "Tweak", "Zoom", "Compare", "Details", "Delete"]
# As text: a list of numbers took playwright ten seconds.
FILE_OF = """async image => {
    const reader = new FileReader(), file = await (await fetch(image.src)).blob();
    await new Promise(done => { reader.onload = done; reader.readAsDataURL(file); });
    return reader.result.split(",")[1];
}"""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    async with demo(tmp_path_factory.mktemp("demo")) as address, browser(address) as page:
        yield page


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def dream(page: Page) -> Locator:
    """Return the message with the dream of a cat."""
    await command(page, "dream", "Dream a picture", SAMPLES / "chelsea.png")
    message = page.locator("article.channel-message", has_text="Dreamed in the style")
    await message.wait_for()
    return message


async def opened(image: Locator) -> Image.Image:
    """Return the file of a picture on the page."""
    await image.wait_for()
    element = await image.element_handle()
    await image.page.wait_for_function("image => image.complete && image.naturalWidth", arg=element)
    return Image.open(io.BytesIO(b64decode(await image.evaluate(FILE_OF)))).convert("RGB")


async def test_a_person_picks_a_photograph_and_gets_a_dream(page: Page, dream: Locator) -> None:
    shown = await opened(dream.locator("img[alt*='dreamed by a neural network']"))
    await picture(page, "demo", page.locator("#preview-stage"))
    dreamt, photo = np.asarray(shown).astype(int), photograph("chelsea").astype(int)
    assert dreamt.shape == photo.shape
    assert 8 < np.abs(dreamt - photo).mean() < 80
    assert await dream.locator(".message-author").inner_text() == "Dreambot"
    assert await dream.locator(".button-label").all_inner_texts() == BUTTONS


async def test_details_are_for_the_member_alone_with_charts_as_wide_as_the_page(
    page: Page, dream: Locator
) -> None:
    await page.set_viewport_size({"width": WIDTH, "height": 1500})  # Details are high
    await press(page, "Details")
    details = newest(page)
    await picture(page, "demo-details", details)
    await page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    told = await details.inner_text()
    assert "Only you can see this" in told
    seed = re.search(r"seed (\d+)", await dream.inner_text())
    assert seed
    assert f"/dream style:deepdream seed:{seed[1]}" in told
    assert re.search(r"recipe-\w+\.json", told)
    charts = details.locator("img.gallery-image")
    assert await charts.count() == 2
    for chart in await charts.all():
        assert (await opened(chart)).width == 960
        box = await chart.bounding_box()
        assert box is not None
        assert box["width"] > 500  # with less, their numbers can't be read


async def test_tweak_opens_a_form_with_the_dreams_settings_filled_in(page: Page, dream: Locator) -> None:
    await press(page, "Tweak")
    form = page.get_by_role("dialog", name="Tweak this dream")
    await form.wait_for()
    await form.evaluate(WHOLE)
    await picture(page, "demo-tweak", form)
    told = await dream.inner_text()
    shape = re.search(r"(\d+) steps in the largest octave, .* up to (\d+) octaves \(scale ([\d.]+)\)", told)
    seed = re.search(r"seed (\d+)", told)
    assert shape
    assert seed
    assert await form.get_by_role("combobox").inner_text() == "deepdream"
    fields = [field for field in await form.locator("input, textarea").all() if await field.is_visible()]
    assert [await field.input_value() for field in fields] == ["", "1", " ".join(shape.groups()), seed[1]]
    layers = await fields[0].get_attribute("placeholder")
    assert layers
    assert layers.replace(", ", " + ") in told
    await page.keyboard.press("Escape")
    await form.wait_for(state="hidden")


async def test_styles_shows_all_of_them_and_turns_to_the_chosen_one(page: Page, dream: Locator) -> None:
    await command(page, "styles", "Show every style")
    styles = newest(page)
    sheet = styles.locator("img.gallery-image")
    assert (await opened(sheet)).width > 1000
    await picture(page, "demo-styles", styles)
    offered = await styles.locator("[role=option]").evaluate_all("all => all.map(one => one.dataset.value)")
    assert offered == list(STYLES)
    await choose(page, "Choose a style", "peacock")
    assert "Peacock eyes" in await styles.inner_text()
    assert (await opened(sheet)).width < 1000
    assert await styles.locator(".button-label").all_inner_texts() == ["Use on my last picture"]


async def test_a_file_that_is_no_picture_gets_a_sentence(page: Page, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Not a picture.")
    await command(page, "dream", "Dream a picture", notes)
    await page.get_by_text("That looks like a text file").first.wait_for(timeout=60_000)

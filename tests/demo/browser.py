"""The demo's page in a real Chromium: what a person does there, and screenshots for the README."""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from PIL import Image
from playwright.async_api import Locator, Page, async_playwright
from playwright.async_api import TimeoutError as NotOpen

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]  # fmt: skip  # noqa: E501
WIDTH, HEIGHT = 1180, 1250  # pixels: shows the welcome and a dream of 451 × 300 in full
PICTURE_WIDTH = 680  # pixels of a message: nothing of the bot reaches farther to the right
MARGIN = 8  # pixels above and below it
QUALITY = 90  # of the pictures for the README
# The page has finished its work: clicks before that are lost.
AT_REST = "() => window.simcordPreview.ready && !window.simcordPreview.pendingAction"
LAST = "() => window.simcordPreview.lastAction?.requestId"
OVER = "last => window.simcordPreview.lastAction?.requestId !== last"
TO_THE_END = "() => { const t = document.querySelector('#channel-timeline'); t.scrollTop = t.scrollHeight; }"
# The page sets it to 640 pixels, whatever the size of the window, and lets the rest scroll.
WHOLE = "dialog => dialog.style.setProperty('max-height', 'none', 'important')"


@asynccontextmanager
async def demo(folder: Path) -> AsyncIterator[str]:
    """Yield the address of the page of `python bot.py demo`, started in `folder` as a person would."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "bot.py"),
        "demo",
        cwd=folder,
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


@asynccontextmanager
async def browser(address: str) -> AsyncIterator[Page]:
    """Yield the page at `address` once it is loaded."""
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = await chromium.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.set_default_timeout(120_000)  # the machine may be busy
        await page.goto(address)
        await page.get_by_text("these two are for trying").first.wait_for()
        yield page
        await chromium.close()


async def command(page: Page, name: str, description: str, file: Path | None = None) -> None:
    """Type a command, with `file` as its option image, press the arrow, and wait for the result."""
    composer = page.get_by_placeholder("Message #dreams")
    await composer.click()
    await composer.type(f"/{name}")
    await page.get_by_text(description).first.wait_for()
    await page.keyboard.press("Enter")
    if file is not None:
        await page.get_by_text("image", exact=True).first.wait_for()
        await page.keyboard.press("Enter")
        await page.locator("input[type=file]").set_input_files(file)
        await page.get_by_text(file.name).last.wait_for()
    await act(page, page.locator("#send-message"))


async def press(page: Page, label: str) -> None:
    """Press the newest button with that label."""
    await act(page, page.get_by_role("button", name=re.compile(rf"\b{label}$")).last)


async def choose(page: Page, menu: str, entry: str) -> None:
    """Choose an entry of the newest menu of that name. A redrawn message closes it; then it is reopened."""
    option = page.locator(f"[role=option][data-value='{entry}']:visible")
    for _ in range(10):
        await page.wait_for_function(AT_REST)
        if await option.is_visible():
            break
        await page.get_by_role("combobox", name=menu).last.click()
        with suppress(NotOpen):
            await option.wait_for(timeout=3000)
    await act(page, option)


async def act(page: Page, clicked: Locator) -> None:
    """Click on it, and wait until the page shows the result, scrolled to the end."""
    await page.wait_for_function(AT_REST)
    last = await page.evaluate(LAST)
    await clicked.click()
    await page.wait_for_function(OVER, arg=last, timeout=300_000)
    await page.wait_for_function(AT_REST)
    if await page.locator("#new-messages").is_visible():
        await page.locator("#new-messages").click()
        await page.wait_for_function(AT_REST)
    await page.evaluate(TO_THE_END)


def newest(page: Page) -> Locator:
    """Return the newest message."""
    return page.locator("article.channel-message").last


async def picture(page: Page, name: str, shown: Locator) -> None:
    """Save what is `shown` as NAME.webp in the folder DREAMBOT_SCREENSHOTS, if that is set."""
    folder = os.environ.get("DREAMBOT_SCREENSHOTS")
    if folder is None:
        return
    await page.mouse.move(0, 0)  # so that no button is highlighted
    await shown.scroll_into_view_if_needed()
    box = await shown.bounding_box()
    assert box is not None
    if "channel-message" in (await shown.get_attribute("class") or ""):
        box |= {"width": PICTURE_WIDTH, "y": box["y"] - MARGIN, "height": box["height"] + 2 * MARGIN}
    png = await page.screenshot(clip=box)
    with Image.open(io.BytesIO(png)) as im:
        im.convert("RGB").save(Path(folder) / f"{name}.webp", quality=QUALITY, method=6)

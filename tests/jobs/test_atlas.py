"""The atlas draws each channel once: what is there is not drawn again, and stopping loses little."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from dreambot.engine.errors import UnknownChannelName
from dreambot.engine.networks.network import Network
from dreambot.engine.visualization.channel_drawings import BATCH, DRAWING_SIDE
from dreambot.jobs.atlas.files import atlas_home
from dreambot.jobs.atlas.render import atlas_sheet, draw_missing, named_sheet, pages

FEW = range(4)


def drawings(network: Network, folder: Path) -> dict[str, int]:
    """Each drawing's file and when it was written."""
    return {path.name: path.stat().st_mtime_ns for path in atlas_home(network, folder).glob("*/*")}


def test_the_pages_cover_a_layer_once(squeezenet: Network) -> None:
    assert [list(page) for page in pages(squeezenet, "fire4")] == [list(range(128)), list(range(128, 256))]


def test_an_interrupted_atlas_goes_on_where_it_stopped(squeezenet: Network, tmp_path: Path) -> None:
    def stop(done: int) -> None:
        if done:
            raise KeyboardInterrupt

    channels = range(BATCH + 2)
    with pytest.raises(KeyboardInterrupt):
        atlas_sheet(squeezenet, "fire2", channels, tmp_path, stop)
    before = drawings(squeezenet, tmp_path)
    assert len(before) == BATCH

    reported: list[int] = []
    sheet = atlas_sheet(squeezenet, "fire2", channels, tmp_path, reported.append)
    assert reported == [BATCH, 2]
    after = drawings(squeezenet, tmp_path)
    assert {name: after[name] for name in before} == before
    assert len(after) == len(channels)
    with Image.open(sheet) as page:
        assert page.width > 16 * DRAWING_SIDE


def test_a_second_call_draws_and_writes_nothing(squeezenet: Network, tmp_path: Path) -> None:
    first = atlas_sheet(squeezenet, "fire2", FEW, tmp_path)
    written, before = first.stat().st_mtime_ns, drawings(squeezenet, tmp_path)
    for path in (atlas_home(squeezenet, tmp_path) / "fire2").iterdir():
        path.unlink()  # not even read
    assert atlas_sheet(squeezenet, "fire2", FEW, tmp_path) == first
    assert first.stat().st_mtime_ns == written
    assert before
    assert not drawings(squeezenet, tmp_path)


def test_new_names_make_a_new_sheet_of_the_old_drawings(
    squeezenet: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = atlas_sheet(squeezenet, "fire2", FEW, tmp_path)
    before, page = drawings(squeezenet, tmp_path), sheet.read_bytes()
    monkeypatch.setattr("dreambot.jobs.atlas.render.channel_titles", lambda _: {"fire2:2": "stripes"})
    atlas_sheet(squeezenet, "fire2", FEW, tmp_path)
    assert sheet.read_bytes() != page
    assert drawings(squeezenet, tmp_path) == before


def test_channels_can_be_drawn_without_a_sheet(squeezenet: Network, tmp_path: Path) -> None:
    files = draw_missing(squeezenet, "fire2", (3,), tmp_path)
    assert list(files) == [3]
    with Image.open(files[3]) as drawn:
        assert drawn.size == (DRAWING_SIDE, DRAWING_SIDE)
    before = drawings(squeezenet, tmp_path)
    assert list(before) == [files[3].name]
    assert draw_missing(squeezenet, "fire2", (3,), tmp_path) == files
    assert drawings(squeezenet, tmp_path) == before


def test_channels_by_name(inception: Network, tmp_path: Path) -> None:
    page = named_sheet(inception, ["curlicues", "starry sky"], tmp_path)
    assert page.shape[1] > 2 * DRAWING_SIDE
    assert {path.name for path in atlas_home(inception, tmp_path).iterdir()} == {"mixed0", "mixed1"}
    with pytest.raises(UnknownChannelName, match="no channel called 'unicorns'"):
        named_sheet(inception, ["curlicues", "unicorns"], tmp_path)

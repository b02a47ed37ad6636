"""Errors that a job ended with come back from the database, and from a worker, as they were."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from dreambot.engine import errors as engine
from dreambot.jobs import errors as jobs
from dreambot.jobs.models.stored_errors import ERROR_TYPES, error_from_json, error_to_json
from dreambot.pictures import errors as pictures
from dreambot.pictures.downloading import errors as links

ERRORS = (
    engine.SettingOutOfRange("steps", 500, "from 1 to 200", "whole", 1, 200),
    engine.SettingOutOfRange("layers", ("mixed3", "mixed5:7"), "one to 5 layers", "count", 5),
    engine.SettingOutOfRange("octaves_above", 3, "fewer than octaves"),
    engine.UnknownLayer("mixed99", "InceptionV3", ["mixed0", "mixed1"]),
    engine.UnknownChannel(900, "mixed3", 768),
    engine.UnknownChannelName("unicorns", "InceptionV3"),
    engine.UnknownStyle("wild", ["eyes", "lines"]),
    engine.StyleOfOtherWeights("spirals", "SqueezeNet", ["eyes"]),
    engine.UnknownNetwork("vgg", ["inception_v3"]),
    engine.TooSmallToDream(30, 40, "SqueezeNet", 48),
    engine.MaskUnusable("The mask is black all over."),
    engine.MaskOfAnotherSize((30, 40), (50, 60)),
    engine.NoBaseline("InceptionV3", "mixed3"),
    engine.RecipeUnreadable("it is not JSON"),
    pictures.PictureUnreadable("unsupported", "a PDF", "application/pdf"),
    pictures.PictureUnreadable("empty"),
    pictures.PictureTooLarge("edge", 20_000, 16_384, (20_000, 10)),
    pictures.PictureTooLarge("memory", 20_000, None),
    pictures.PictureTooSmall((10, 20), (5, 10), 32),
    pictures.CannotFit(1000, 2000, (8, 8)),
    pictures.UnknownSuffix(".tiff", (".png", ".jpg")),
    pictures.ClipUnreadable("broken", "an MP4"),
    pictures.ClipTooLong("seconds", 61.5, 60),
    links.NotALink(),
    links.LinkRefused("login"),
    links.LinkUnreachable(),
    links.LinkUntrusted(),
    links.LinkTooSlow(2.5),
    links.LinkTooLarge(10**7),
    links.LinkNotFound(404),
    links.LinkLoops(5),
    links.LinkIsPage(),
    links.LinkBroken(),
    jobs.PictureDeleted(),
    jobs.PictureUnreachable(),
    jobs.PictureLost("5e" * 32),
    jobs.StoreFull(),
    jobs.DatabaseUnavailable(),
    jobs.DreamCancelled("Dream 0123456789ab was stopped after step 4."),
    jobs.AttemptsExhausted("0123456789ab", 3),
    jobs.DreamFailed("0123456789ab"),
)
# A job isn't accepted, or is begun again, or they are no member's business.
END_NO_JOB = {
    jobs.QueueFull,
    jobs.MemberQueueFull,
    jobs.ServerQueueFull,
    jobs.CoolingDown,
    jobs.DailyQuotaUsed,
    jobs.TooManyPresets,
    jobs.ShuttingDown,
    jobs.WorkerBroke,
    jobs.WorkerStalled,
    jobs.WorkerMismatch,
    jobs.WorkersLost,
    jobs.CertificatesMissing,
}


def stored(error: Exception) -> dict[str, Any]:
    """As the database has it."""
    data: dict[str, Any] = json.loads(json.dumps(error_to_json(error)))
    return data


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_comes_back_as_it_was(error: Exception) -> None:
    found = error_from_json(stored(error), "a job")
    assert type(found) is type(error)
    assert (str(found), vars(found)) == (str(error), vars(error))


def test_every_error_that_has_a_code_is_among_those_that_come_back() -> None:
    assert {type(error) for error in ERRORS} == set(ERROR_TYPES.values())
    assert len(set(ERROR_TYPES.values())) == len(ERROR_TYPES), "one code for each"


def test_every_error_that_a_job_can_end_with_has_a_code() -> None:
    bases = {
        engine.EngineError,
        pictures.PictureError,
        links.LinkError,
        jobs.JobError,
        jobs.LimitReached,
    }  # are never raised
    found = {kind for base in bases for kind in subclasses(base) if kind.__module__.startswith("dreambot.")}
    assert found - bases - END_NO_JOB == set(ERROR_TYPES.values())


def subclasses(kind: type[Exception]) -> Iterator[type[Exception]]:
    for sub in kind.__subclasses__():
        yield sub
        yield from subclasses(sub)


@pytest.mark.parametrize(
    "data",
    [
        {"error": {"code": "from_the_future", "fields": {"mood": "wild"}}},
        {"error": {"code": "unknown_layer", "fields": {"layer": "mixed99"}}},
        {"error": {"code": "link_refused", "fields": {"problem": "a new reason"}}},
        {"error": {"code": "link_not_found"}},
        {"error": "link_not_found"},
        {},
    ],
)
def test_what_this_version_can_not_construct_is_a_dream_that_failed(data: dict[str, Any]) -> None:
    found = error_from_json(data, "0123456789ab")
    assert isinstance(found, jobs.DreamFailed)
    assert found.job_id == "0123456789ab"


def test_an_argument_that_only_a_newer_version_knows_is_passed_over() -> None:
    data = stored(links.LinkNotFound(404))
    data["error"]["fields"]["mood"] = "wild"
    assert str(error_from_json(data, "a job")) == str(links.LinkNotFound(404))


def test_an_error_without_a_code_is_stored_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    data = stored(jobs.WorkersLost("0123456789ab"))
    assert "The workers were lost" in caplog.text
    assert isinstance(error_from_json(data, "0123456789ab"), jobs.DreamFailed)


def test_a_value_that_is_no_json_is_stored_in_words() -> None:
    error = engine.SettingOutOfRange("steps", {1, 2}, "a number")
    found = error_from_json(stored(error), "a job")
    assert isinstance(found, engine.SettingOutOfRange)
    assert found.name == "steps"

"""Jobs, results and guild settings as JSON: all of it comes back, and what is wrong is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import Job
from dreambot.jobs.models.result import Result
from tests.jobs.new_jobs import new_job

ZOOM = replace(new_job(), kind="zoom", parent="0123456789ab", flight=Zoom(frames=9, loop=True), enlarge=1.5)
RESULT = Result("5e" * 32, "dream.png", 30, 40, False, 2.5, "CPU", "dream", ((1, 0.5), (2, 1.25)))
SETTINGS = GuildSettings(channels=(1, 2**62), style="eyes", of_member=1, cooldown=30.5, previews=False)


def through_json(data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(data))
    return found


@pytest.mark.parametrize("job", [new_job(), ZOOM], ids=["dream", "zoom"])
def test_a_job_comes_back_as_it_was(job: Job) -> None:
    found = Job.from_json(through_json(job.to_json()))
    assert found == job
    assert isinstance(found.settings.layers[0], tuple)


def test_a_result_and_guild_settings_come_back_as_they_were() -> None:
    assert Result.from_json(through_json(RESULT.to_json())) == RESULT
    assert GuildSettings.from_json(through_json(SETTINGS.to_json())) == SETTINGS


@pytest.mark.parametrize(
    "place", [(), ("requester",), ("settings",), ("flight",)], ids=lambda place: "".join(place) or "job"
)
def test_a_name_that_is_not_known_is_refused_wherever_it_stands(place: tuple[str, ...]) -> None:
    data = inside = ZOOM.to_json()
    for name in place:
        inside = inside[name]
    inside["mood"] = "wild"
    with pytest.raises(ValueError, match="mood"):
        Job.from_json(data)


@pytest.mark.parametrize(
    ("name", "value"),
    [("settings", {"layers": [["mixed3", 1.0]], "steps": 500}), ("kind", "film"), ("id", 7)],
)
def test_a_value_that_a_job_can_not_have_is_refused(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=name):
        Job.from_json(ZOOM.to_json() | {name: value})
    with pytest.raises(ValueError, match="mood"):
        Result.from_json(RESULT.to_json() | {"mood": "wild"})

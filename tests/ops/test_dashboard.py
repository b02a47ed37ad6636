"""The dashboard and the operators' page name metrics that exist, and the dashboard shows all of them."""

from __future__ import annotations

import json
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from dreambot.engine.settings import DreamSettings
from dreambot.jobs.models.job import Job, Requester
from dreambot.ops.metrics import Metrics

DOCS = Path(__file__).parent.parent.parent / "docs"
METRIC = re.compile(r"\bdreambot_[a-z_]+")


@pytest.fixture(scope="module")
def dashboard() -> dict[str, Any]:
    text = (DOCS / "grafana.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@pytest.fixture(scope="module")
def exposed() -> dict[str, tuple[str, set[str]]]:
    """Each sample's name: its family and its labels, once everything has happened."""
    metrics = Metrics(lambda: {"GPU:0": (1, 2)})
    job = Job(Requester("1", 2, 3), "eyes", DreamSettings(layers=(("mixed3", 1.0),)))
    for count in (metrics.failed, metrics.retried, metrics.undelivered):
        count(job, "DreamFailed")
    metrics.refused("QueueFull")
    metrics.dreamed(job, 1, 100, 100)
    metrics.delivered(job, "original", 1)
    metrics.counted({"queued": 1})
    metrics.checked("gateway", True)
    return {
        sample.name: (family.name, set(sample.labels))
        for family in text_string_to_metric_families(metrics.text().decode())
        for sample in family.samples
    }


def panels(dashboard: dict[str, Any]) -> list[dict[str, Any]]:
    return [panel for panel in dashboard["panels"] if panel["type"] != "row"]


def queries(dashboard: dict[str, Any]) -> list[str]:
    return [target["expr"] for panel in panels(dashboard) for target in panel["targets"]]


def test_every_metric_of_a_query_exists(
    dashboard: dict[str, Any], exposed: dict[str, tuple[str, set[str]]]
) -> None:
    asked = {name for query in queries(dashboard) for name in METRIC.findall(query)}
    assert asked - set(exposed) == set()


def test_every_metric_of_ours_is_shown(
    dashboard: dict[str, Any], exposed: dict[str, tuple[str, set[str]]]
) -> None:
    shown = {exposed[name][0] for query in queries(dashboard) for name in METRIC.findall(query)}
    assert {family for family, _ in exposed.values()} - shown == set()


def test_every_label_of_a_query_exists(
    dashboard: dict[str, Any], exposed: dict[str, tuple[str, set[str]]]
) -> None:
    """In «by (…)» and in the legend; `instance` is Prometheus' own."""
    for panel in panels(dashboard):
        for target in panel["targets"]:
            labels = {name for metric in METRIC.findall(target["expr"]) for name in exposed[metric][1]}
            by = [name for part in re.findall(r"by \(([^)]*)\)", target["expr"]) for name in part.split(", ")]
            legend = re.findall(r"{{(\w+)}}", target["legendFormat"])
            assert {*by, *legend} <= labels, panel["title"]


def test_the_operators_page_names_metrics_that_exist(exposed: dict[str, tuple[str, set[str]]]) -> None:
    text = (DOCS / "operators.md").read_text(encoding="utf-8")
    named = set(METRIC.findall(text))
    assert named
    assert named - set(exposed) - {family for family, _ in exposed.values()} == set()


def test_every_panel_says_what_it_shows_and_asks_the_chosen_prometheus(dashboard: dict[str, Any]) -> None:
    for panel in panels(dashboard):
        assert panel["title"]
        assert panel["description"].endswith("."), panel["title"]
        assert panel["fieldConfig"]["defaults"]["unit"]
        assert {target["datasource"]["uid"] for target in panel["targets"]} == {"${datasource}"}
        assert all('instance=~"$instance"' in target["expr"] for target in panel["targets"]), panel["title"]


def test_no_panel_lies_on_another(dashboard: dict[str, Any]) -> None:
    places = [(panel["title"], panel["gridPos"]) for panel in dashboard["panels"]]
    assert all(place["x"] + place["w"] <= 24 for _, place in places)
    for (one, a), (other, b) in combinations(places, 2):
        apart = (
            a["x"] + a["w"] <= b["x"]
            or b["x"] + b["w"] <= a["x"]
            or a["y"] + a["h"] <= b["y"]
            or b["y"] + b["h"] <= a["y"]
        )
        assert apart, (one, other)
    assert len({panel["id"] for panel in dashboard["panels"]}) == len(places)

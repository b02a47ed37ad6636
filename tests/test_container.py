"""What the image and its compose file promise, read from both: no engine to build them is needed for this."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from dreambot.cli import _parser
from dreambot.config import read_config
from dreambot.engine.published import PUBLISHED
from dreambot.engine.registry import REGISTRY

ROOT = Path(__file__).parent.parent
MEGABYTES = {"m": 1, "g": 1024}
ALONE = ("bot", "bot-gpu")
BOTS, WORKERS = ("bot-1", "bot-2"), ("worker-1", "worker-2")
OURS = (*ALONE, *BOTS, *WORKERS, "scheduler")
ANY_SERVICE = pytest.mark.parametrize("name", OURS)


def services() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    return found


def service(name: str) -> dict[str, Any]:
    return services()[name]


def stages() -> list[str]:
    """The Dockerfile's stages, each instruction on one line and without comments."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE)
    return re.split(r"^(?=FROM )", text.replace("\\\n", " "), flags=re.MULTILINE)[1:]


def instructions(stage: str, word: str) -> list[str]:
    return re.findall(rf"^{word} +(.+)$", stage, flags=re.MULTILINE)


def megabytes(size: str) -> int:
    return int(size[:-1]) * MEGABYTES[size[-1]]


@ANY_SERVICE
def test_the_container_has_no_rights_and_cannot_be_written_to(name: str) -> None:
    bot = service(name)
    assert bot["read_only"] is True
    assert bot["cap_drop"] == ["ALL"]
    assert bot["security_opt"] == ["no-new-privileges:true"]
    assert bot["user"] == "10001:10001"
    assert not bot.keys() & {"privileged", "cap_add", "devices", "network_mode", "pid", "ipc", "ports"}


@ANY_SERVICE
def test_nothing_in_its_scratch_folder_can_be_started(name: str) -> None:
    mounts = dict(mount.split(":", 1) for mount in service(name)["tmpfs"])
    assert mounts.keys() - {"/data"} == {"/tmp"}
    for options in mounts.values():
        assert {"noexec", "nosuid", "nodev"} <= set(options.split(","))


@ANY_SERVICE
def test_its_memory_and_processes_are_bounded_and_its_log_too(name: str) -> None:
    bot = service(name)
    assert bot["memswap_limit"] == bot["mem_limit"]
    assert 2048 < megabytes(bot["mem_limit"]) <= 8192
    assert 64 <= bot["pids_limit"] <= 1024
    assert {"max-size", "max-file"} <= bot["logging"]["options"].keys()


@ANY_SERVICE
def test_the_largest_weights_fit_into_its_scratch_folder(name: str) -> None:
    size = re.search(r"size=(\w+)", service(name)["tmpfs"][0])
    readme = (ROOT / "README.md").read_text()
    weights = {key: re.search(rf"^\| `{key}` .*\| ([0-9.]+) MB \|", readme, re.MULTILINE) for key in REGISTRY}
    largest = max(float(match[1]) for match in weights.values() if match)
    assert all(weights[key] for key in PUBLISHED)
    assert size is not None
    assert largest < megabytes(size[1]) < megabytes(service(name)["mem_limit"]) / 2


@ANY_SERVICE
def test_it_is_given_longer_to_end_than_the_bot_takes(name: str) -> None:
    """The bot lets dreams finish for 45 s."""
    assert int(service(name)["stop_grace_period"].removesuffix("s")) >= 45 + 10


@pytest.mark.parametrize("name", ALONE)
def test_only_what_is_in_the_lock_with_its_hash_gets_in(name: str) -> None:
    build, final = stages()
    lock = instructions(build, "ARG")[0].partition("=")[2]
    if isinstance(service(name)["build"], dict):
        lock = service(name)["build"]["args"]["LOCK"]
    assert (ROOT / "locks" / f"{lock}.txt").is_file()
    assert instructions(build, "COPY") == ["locks/${LOCK}.txt /lock.txt"]
    installs = [command for command in instructions(build + final, "RUN") if " install " in command]
    assert len(installs) == 1
    assert "--require-hashes --only-binary :all: -r /lock.txt" in installs[0]
    assert instructions(build + final, "ADD") == []


def test_the_cluster_has_a_database_a_scheduler_two_workers_and_two_bots() -> None:
    assert set(services()) == {*OURS, "postgres"}
    cluster = [name for name, one in services().items() if one.get("profiles") == ["cluster"]]
    assert set(cluster) == {*BOTS, *WORKERS, "scheduler", "postgres"}
    assert [one for one in services().values() if "ports" in one] == []
    shards = [service(name)["environment"]["DREAMBOT_SHARDS"] for name in BOTS]
    assert shards == ["0/2", "1/2"]
    for name in BOTS:
        assert service(name)["environment"]["DREAMBOT_STORE"] == "database"
        assert "@postgres/" in service(name)["environment"]["DREAMBOT_DATABASE_URL"]
    for name in (*BOTS, *WORKERS, "scheduler"):
        assert service(name)["environment"]["DREAMBOT_CLUSTER"] == "tls://scheduler:8786"
        assert "./certs:/certs:ro" in service(name)["volumes"]
    assert {service(name)["command"][0] for name in WORKERS} == {"worker"}
    assert service("scheduler")["command"] == ["scheduler"]


@pytest.mark.parametrize("name", [*BOTS, *WORKERS, "scheduler"])
def test_what_compose_sets_is_taken_by_the_bot(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in service(name)["environment"].items():
        monkeypatch.setenv(variable, value)
    monkeypatch.chdir(ROOT / "docs")  # where no .env is
    config = read_config()
    assert config.cluster == "tls://scheduler:8786"
    assert config.cluster_certs == Path("/certs")
    assert (config.store == "database") == (name in BOTS)
    assert (config.shards is None) == (name not in BOTS)
    command = service(name).get("command", [])
    assert _parser().parse_args(command)


def test_what_runs_has_nothing_to_build_or_install_with() -> None:
    final = stages()[-1]
    (run,) = instructions(final, "RUN")
    assert "pip uninstall --yes pip" in run
    assert "ensurepip" in run
    assert "apt-get" not in final
    assert "python -m venv --without-pip /venv" in stages()[0]
    assert "--from=build /venv /venv" in instructions(final, "COPY")


def test_it_runs_as_a_user_who_owns_nothing_of_the_code() -> None:
    final = stages()[-1]
    assert instructions(final, "USER") == ["10001:10001"]
    assert "chown dreambot:dreambot /data /weights" in instructions(final, "RUN")[0]
    assert [copy for copy in instructions(final, "COPY") if "--chown" in copy] == []
    after = final.partition("\nUSER ")[2]
    assert re.findall(r"^(?:RUN|COPY|USER) ", after, flags=re.MULTILINE) == []


def test_its_health_is_asked_by_a_command_that_exists() -> None:
    (check,) = re.findall(r'CMD \["python", "bot.py", (.+)\]', stages()[-1])
    options = _parser().parse_args([word.strip('" ') for word in check.split(",")])
    assert options.alive is True


def test_secrets_and_data_are_neither_committed_nor_sent_to_the_builder(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (tmp_path / ".gitignore").write_text((ROOT / ".gitignore").read_text())
    secrets = [".env", "bot.env", ".env.production", "data/jobs.sqlite"]
    ignored = subprocess.run(
        ["git", "-C", str(tmp_path), "check-ignore", *secrets], capture_output=True, text=True, check=False
    )
    assert ignored.stdout.split() == secrets
    sent = (ROOT / ".dockerignore").read_text().split()
    assert sent[0] == "*"
    assert {"**/*.env", "**/.env*", "**/data"} <= set(sent[sent.index("!dreambot") :])

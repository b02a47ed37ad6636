"""What the image and its compose file promise, read from both: no engine to build them is needed for this."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from dreambot.cli import build_parser
from dreambot.config import read_config
from dreambot.engine.networks.registry import REGISTRY
from dreambot.engine.networks.weights_checksums import KERAS_DOWNLOADS

ROOT = Path(__file__).parent.parent
MEGABYTES = {"m": 1, "g": 1024}
BUILT = ["bot", "bot-gpu"]
WORKERS = ["worker-1", "worker-2"]
MEMBERS = ["bot-0", "bot-1"]
CLUSTER = ["scheduler", *WORKERS, *MEMBERS]
ANY_SERVICE = pytest.mark.parametrize("name", [*BUILT, *CLUSTER])
ANY_BUILT = pytest.mark.parametrize("name", BUILT)


def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
    return loaded


def service(name: str) -> dict[str, Any]:
    services = compose()["services"]
    assert set(services) == {*BUILT, *CLUSTER, "database"}
    found: dict[str, Any] = services[name]
    return found


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
    (mount,) = service(name)["tmpfs"]
    path, _, options = mount.partition(":")
    assert path == "/tmp"
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
    page = (ROOT / "docs" / "engine.md").read_text()
    weights = {key: re.search(rf"^\| `{key}` .*\| ([0-9.]+) MB \|", page, re.MULTILINE) for key in REGISTRY}
    largest = max(float(match[1]) for match in weights.values() if match)
    assert all(weights[key] for key in KERAS_DOWNLOADS)
    assert size is not None
    assert largest < megabytes(size[1]) < megabytes(service(name)["mem_limit"]) / 2


@ANY_SERVICE
def test_it_is_given_longer_to_end_than_the_bot_takes(name: str) -> None:
    """The bot lets dreams finish for 45 s."""
    assert int(service(name)["stop_grace_period"].removesuffix("s")) >= 45 + 10


@ANY_BUILT
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
    options = build_parser().parse_args([word.strip('" ') for word in check.split(",")])
    assert options.alive is True


@pytest.mark.parametrize("name", [*CLUSTER, "database"])
def test_the_cluster_is_started_only_where_it_is_asked_for_and_nothing_of_it_is_published(name: str) -> None:
    assert service(name)["profiles"] == ["cluster"]
    assert not service(name).keys() & {"ports", "expose", "network_mode"}


def test_the_database_has_no_rights_either_and_only_bots_reach_it() -> None:
    database = service("database")
    assert database["read_only"] is True
    assert database["cap_drop"] == ["ALL"]
    assert database["security_opt"] == ["no-new-privileges:true"]
    assert database["user"] == "999:999"
    assert database["memswap_limit"] == database["mem_limit"]
    assert re.fullmatch(r"postgres:\d+\.\d+-\w+", database["image"])
    assert database["networks"] == ["database"]
    assert compose()["networks"]["database"]["internal"] is True
    on_it = [name for name, each in compose()["services"].items() if "database" in each.get("networks", [])]
    assert on_it == ["database", *MEMBERS]
    assert "pg_isready" in database["healthcheck"]["test"]


@pytest.mark.parametrize("name", ["scheduler", *WORKERS])
def test_workers_and_the_scheduler_get_neither_the_token_nor_the_database(name: str) -> None:
    parts = service(name)
    assert parts["env_file"] == []
    assert not parts["environment"].keys() & {"DISCORD_TOKEN", "DREAMBOT_DATABASE_URL"}
    assert parts["healthcheck"] == {"disable": True}


@pytest.mark.parametrize("name", CLUSTER)
def test_their_settings_and_commands_are_those_of_the_bot(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parts = service(name)
    if "command" in parts:
        assert build_parser().parse_args(parts["command"]).command is not None
    monkeypatch.chdir(tmp_path)
    for variable, value in parts["environment"].items():
        monkeypatch.setenv(variable, re.sub(r"\$\{\w+:-\}", "", value))
    config = read_config()
    assert config.cluster == "tls://scheduler:8786"
    assert [volume for volume in parts["volumes"] if volume.startswith("./")] == ["./certs:/certs:ro"]
    assert str(config.cluster_certs) == "/certs"


def test_the_bots_share_the_servers_and_the_database_and_no_folder_of_their_own() -> None:
    members = [service(name) for name in MEMBERS]
    assert [each["environment"]["DREAMBOT_SHARDS"] for each in members] == ["0/2", "1/2"]
    assert {each["environment"]["DREAMBOT_STORE"] for each in members} == {"database"}
    assert len({each["environment"]["DREAMBOT_DATABASE_URL"] for each in members}) == 1
    data = [volume for each in members for volume in each["volumes"] if volume.endswith(":/data")]
    assert len(set(data)) == 2
    assert all(set(each["depends_on"]) == {"database", "scheduler", *WORKERS} for each in members)
    assert set(compose()["volumes"]) >= {volume.partition(":")[0] for volume in data}


def test_secrets_and_data_are_neither_committed_nor_sent_to_the_builder(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (tmp_path / ".gitignore").write_text((ROOT / ".gitignore").read_text())
    secrets = [".env", "bot.env", ".env.production", "data/jobs.sqlite", "certs/key.pem"]
    ignored = subprocess.run(
        ["git", "-C", str(tmp_path), "check-ignore", *secrets], capture_output=True, text=True, check=False
    )
    assert ignored.stdout.split() == secrets
    sent = (ROOT / ".dockerignore").read_text().split()
    assert sent[0] == "*"
    assert {"**/*.env", "**/.env*", "**/data"} <= set(sent[sent.index("!dreambot") :])

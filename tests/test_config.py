"""The settings: what is wrong is said by its name, and secrets are known as such."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from dreambot.config import Config, ConfigError, Shards, read_config

HOSTING = Path(__file__).parent.parent / "docs" / "hosting.md"


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No .env file, and no settings from outside."""
    monkeypatch.chdir(tmp_path)
    for name in (*Config.model_fields, "token"):
        monkeypatch.delenv(f"DREAMBOT_{name.upper()}", raising=False)
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)


def test_operators_are_served_only_where_they_ask_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_config().ops_port is None
    assert read_config().ops_host == "127.0.0.1"
    monkeypatch.setenv("DREAMBOT_OPS_PORT", "9464")
    monkeypatch.setenv("DREAMBOT_LOG_FORMAT", "json")
    assert read_config().ops_port == 9464
    assert read_config().log_format == "json"


@pytest.mark.parametrize(
    ("name", "value"), [("OPS_PORT", "0"), ("OPS_PORT", "70000"), ("OPS_PORT", "http"), ("LOG_FORMAT", "xml")]
)
def test_what_can_not_be_used_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"DREAMBOT_{name}", value)
    with pytest.raises(ConfigError, match=f"DREAMBOT_{name}: "):
        read_config()


@pytest.mark.parametrize(
    ("text", "shards", "ids"),
    [
        ("0-3/8", Shards(0, 3, 8), [0, 1, 2, 3]),
        ("2/8", Shards(2, 2, 8), [2]),
        ("0/1", Shards(0, 0, 1), [0]),
        (" 6 - 7 / 8 ", Shards(6, 7, 8), [6, 7]),
    ],
)
def test_shards_are_some_of_all(
    monkeypatch: pytest.MonkeyPatch, text: str, shards: Shards, ids: list[int]
) -> None:
    assert read_config().shards is None
    monkeypatch.setenv("DREAMBOT_SHARDS", text)
    assert read_config().shards == shards
    assert shards.ids == ids


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("3", "Write which shards of how many, such as 0-3/8, or 2/8 for one."),
        ("0-3", "Write which shards of how many, such as 0-3/8, or 2/8 for one."),
        ("-1/8", "Write which shards of how many, such as 0-3/8, or 2/8 for one."),
        ("0,1/8", "Write which shards of how many, such as 0-3/8, or 2/8 for one."),
        ("٣/8", "Write which shards of how many, such as 0-3/8, or 2/8 for one."),
        ("0/0", "The number after the stroke is how many shards there are: 1 or more."),
        ("3-1/8", "The first shard, 3, comes after the last, 1."),
        ("4-8/8", "Of 8 the last shard is 7, for they count from 0."),
        ("8/8", "Of 8 the last shard is 7, for they count from 0."),
    ],
)
def test_shards_that_can_not_be_are_refused_with_a_reason(
    monkeypatch: pytest.MonkeyPatch, text: str, sentence: str
) -> None:
    monkeypatch.setenv("DREAMBOT_SHARDS", text)
    with pytest.raises(ConfigError) as refused:
        read_config()
    assert str(refused.value) == f"DREAMBOT_SHARDS: {sentence}"


def test_secrets_are_told_to_the_log_and_shown_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "the-canary")
    config = read_config()
    assert "the-canary" in config.secrets
    assert "the-canary" not in f"{config!r} {config} {config.model_dump()}"


def test_a_setting_with_the_name_of_a_secret_is_one() -> None:
    suspicious = ("token", "secret", "password", "key", "database_url")
    fields = {name: str(field.annotation) for name, field in Config.model_fields.items()}
    named = {name: kind for name, kind in fields.items() if any(word in name for word in suspicious)}
    assert "token" in named
    assert [name for name, kind in named.items() if SecretStr.__name__ not in kind] == []


def test_the_page_for_hosting_has_a_row_for_each_setting() -> None:
    text = HOSTING.read_text(encoding="utf-8")
    ours = [f"DREAMBOT_{name.upper()}" for name in Config.model_fields if name != "token"]
    assert [name for name in ("DISCORD_TOKEN", *ours) if f"| `{name}` |" not in text] == []

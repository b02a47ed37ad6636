"""Every setting of the bot, read from the environment or a .env file and checked at the start."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from dreambot.engine.errors import UnknownNetwork, UnknownStyle
from dreambot.engine.networks.registry import DEFAULT_NETWORK, REGISTRY
from dreambot.engine.styles.styles import DEFAULT_STYLE, STYLES
from dreambot.engine.types import Precision

NO_CERTIFICATES = (
    "a cluster needs DREAMBOT_CLUSTER_CERTS, the folder that python bot.py certificates FOLDER has made."
)


class ConfigError(ValueError):
    """One or more settings can't be used; the message has a line for each."""


@dataclass(frozen=True)
class Shards:
    """The shards of this process: those from `first` to `last` of the bot's `count`."""

    first: int
    last: int
    count: int

    @property
    def ids(self) -> list[int]:
        """The number of each shard."""
        return list(range(self.first, self.last + 1))


class Config(BaseSettings):
    """The settings; the table in docs/hosting.md says what each is for."""

    model_config = SettingsConfigDict(
        env_prefix="DREAMBOT_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    token: SecretStr | None = Field(None, validation_alias=AliasChoices("DISCORD_TOKEN", "token"))
    network: str = DEFAULT_NETWORK
    weights_dir: Path | None = None
    precision: Literal["auto", "float32", "bfloat16"] = "auto"
    data_dir: Path = Path("data")
    style: str = DEFAULT_STYLE
    max_side: int = Field(1024, ge=128, le=4096)
    queue_limit: int = Field(50, ge=1, le=10_000)
    member_limit: int = Field(2, ge=1, le=1000)
    running_limit: int = Field(1, ge=1, le=1000)
    cooldown_seconds: float = Field(0, ge=0, le=86400)
    daily_limit: int = Field(0, ge=0, le=100_000)
    database_url: SecretStr | None = None
    cluster: str | None = Field(None, pattern=r"^tls://[^/\s]+:\d+$")
    cluster_certs: Path | None = None
    store: Literal["folder", "database"] = "folder"
    keep_days: float = Field(7, gt=0, le=3650)
    grace_seconds: float = Field(45, ge=0, le=3600)
    preview_seconds: float = Field(3.0, ge=1, le=60)
    server: int | None = Field(None, gt=0)
    shards: Annotated[Shards | None, NoDecode] = None
    allow_list: Annotated[frozenset[int], NoDecode] = frozenset()
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    ops_host: str = "127.0.0.1"
    ops_port: int | None = Field(None, ge=1, le=65535)

    @field_validator("allow_list", mode="before")
    @classmethod
    def _parse_ids(cls, value: object) -> object:
        """Split '80351110224678912, 53908232506183680' into the two ids."""
        return [part for part in re.split(r"[,\s]+", value) if part] if isinstance(value, str) else value

    @field_validator("shards", mode="before")
    @classmethod
    def _parse_shards(cls, value: object) -> object:
        """Read '0-3/8', or '2/8' for one shard."""
        return _read_shards(value) if isinstance(value, str) else value

    @property
    def database(self) -> str:
        """The address of the database: SQLite in the data folder, unless another one is set."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite+aiosqlite:///{self.data_dir.absolute() / 'jobs.sqlite'}"

    @property
    def network_precision(self) -> Precision | None:
        """The precision for engine.networks.load; None: the best one for the machine."""
        return None if self.precision == "auto" else self.precision

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that must not be in any log."""
        values = (getattr(self, name) for name in type(self).model_fields)
        return tuple(value.get_secret_value() for value in values if isinstance(value, SecretStr))


def read_config() -> Config:
    """Return the current settings. Raises ConfigError with one line for each that is wrong."""
    try:
        config = Config()
    except ValidationError as error:
        raise ConfigError("\n".join(_line(problem) for problem in error.errors())) from error
    if config.network not in REGISTRY:
        raise ConfigError(f"DREAMBOT_NETWORK: {UnknownNetwork(config.network, tuple(REGISTRY))}")
    if config.style not in STYLES:
        raise ConfigError(f"DREAMBOT_STYLE: {UnknownStyle(config.style, tuple(STYLES))}")
    if config.weights_dir is not None and not config.weights_dir.is_dir():
        raise ConfigError(f"DREAMBOT_WEIGHTS_DIR: there is no folder {config.weights_dir}.")
    if config.cluster is not None and config.cluster_certs is None:
        raise ConfigError(f"DREAMBOT_CLUSTER: {NO_CERTIFICATES}")
    if config.cluster is not None:
        require_extra("DREAMBOT_CLUSTER", "distributed", "cluster")
    if config.database.startswith("postgres"):
        require_extra("DREAMBOT_DATABASE_URL=postgresql://…", "asyncpg", "postgres")
    return config


def require_extra(purpose: str, package: str, extra: str) -> None:
    """Raise ConfigError, which names the `extra` of pyproject.toml to install, unless `package` is there."""
    if importlib.util.find_spec(package) is None:
        raise ConfigError(
            f"{purpose} needs the package {package}: run pip install '.[{extra}]' in Dreambot's folder."
        )


def _read_shards(text: str) -> Shards:
    """Return the shards of `text`. Raises PydanticCustomError, whose sentence says what is wrong with it."""
    found = re.fullmatch(r"(\d+)(?:-(\d+))?/(\d+)", re.sub(r"\s", "", text), re.ASCII)
    if found is None:
        raise PydanticCustomError("shards", "Write which shards of how many, such as 0-3/8, or 2/8 for one")
    first, last, count = int(found[1]), int(found[2] or found[1]), int(found[3])
    if count == 0:
        raise PydanticCustomError(
            "shards", "The number after the stroke is how many shards there are: 1 or more"
        )
    if first > last:
        raise PydanticCustomError("shards", f"The first shard, {first}, comes after the last, {last}")
    if last >= count:
        raise PydanticCustomError(
            "shards", f"Of {count} the last shard is {count - 1}, for they count from 0"
        )
    return Shards(first, last, count)


def _line(problem: object) -> str:
    """Return «DREAMBOT_MAX_SIDE: Input should be …», without the value: it may be the token."""
    assert isinstance(problem, dict)
    name = str(problem["loc"][0])
    variable = name if name == "DISCORD_TOKEN" else f"DREAMBOT_{name.upper()}"
    return f"{variable}: {problem['msg']}."

"""Hold the bot's requests against Discord's published OpenAPI description.

What is checked: that the description knows the path and the method, the path's parameters, and the
JSON body (for a multipart body: its payload_json and the names of its files).

Exemptions, where discord.py 2.7 sends what Discord takes but the description does not say:

- Ids as integers (`INTEGER_IDS`): the description knows ids as strings only; discord.py sends those
  of attachments (their index, for a new file), of allowed mentions, of a message that is replied to
  and of a direct message's recipient as integers.
"""

import copy
import json
import os
import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from referencing import Registry
from referencing.jsonschema import DRAFT202012

INTEGER_IDS = (
    "attachments/*/id",
    "data/attachments/*/id",
    "allowed_mentions/users/*",
    "allowed_mentions/roles/*",
    "data/allowed_mentions/users/*",
    "data/allowed_mentions/roles/*",
    "message_reference/message_id",
    "message_reference/channel_id",
    "message_reference/guild_id",
    "recipient_id",
)

_URI = "discord:api"
KEPT = 1000  # bodies
_LINKS = ("http", "https", "attachment", "discord")


def description_path() -> Path:
    """Where the description lies: DREAMBOT_OPENAPI, else shared/discord beside the repository."""
    default = Path(__file__).resolve().parents[2].parent / "shared" / "discord" / "openapi.json"
    return Path(os.environ.get("DREAMBOT_OPENAPI") or default)


needs_description = pytest.mark.skipif(
    not description_path().is_file(),
    reason="Discord's openapi.json is not there: set DREAMBOT_OPENAPI to its path",
)
"""Marks a test that says nothing without the description."""


class Description:
    """The description, ready to be asked; validators are made when first needed, and kept."""

    def __init__(self, document: Any) -> None:
        resource = DRAFT202012.create_resource(document)
        self._registry: Registry[Any] = Registry().with_resource(_URI, resource)
        self._validators: dict[str, Draft202012Validator] = {}
        # In a flood the same is said a hundred times, and to check it takes as long as to say it.
        self._checked: dict[tuple[str, str], list[str]] = {}
        self._templates: dict[int, list[tuple[list[str], str]]] = {}
        self._paths: dict[str, Any] = document["paths"]
        for template in self._paths:
            segments = template.split("/")
            self._templates.setdefault(len(segments), []).append((segments, template))

    def template(self, path: str) -> str | None:
        """The description's own writing of `path`, the most literal one that fits, or None."""
        segments = path.split("/")
        fitting = [
            (sum(part.startswith("{") for part in parts), template)
            for parts, template in self._templates.get(len(segments), ())
            if all(one == other or one[:1] == "{" for one, other in zip(parts, segments, strict=True))
        ]
        return min(fitting)[1] if fitting else None

    def knows(self, method: str, path: str) -> bool:
        """Whether there is such a path with such a method."""
        template = self.template(path)
        return template is not None and method.lower() in self._paths[template]

    def problems(
        self, method: str, path: str, payload: Any, *, multipart: bool = False, fields: Iterable[str] = ()
    ) -> list[str]:
        """What the description has against a request; empty where it has nothing.

        `path` is without /api/v10; `payload` is None where there is no body; `fields` are the names of
        a multipart body's parts.
        """
        template = self.template(path)
        if template is None or not self.knows(method, path):
            return [f"{method} {path}: not in Discord's description"]
        operation = self._paths[template][method.lower()]
        found = self._parameter_problems(template, operation, path)
        found += self._body_problems(template, operation, method.lower(), payload, multipart)
        found += [f"Discord reads no multipart part {name!r}" for name in fields if not _known(name)]
        return [f"{method} {path}: {problem}" for problem in found]

    def _parameter_problems(self, template: str, operation: Any, path: str) -> list[str]:
        values = dict(zip(template.split("/"), path.split("/"), strict=True))
        found = []
        for parameter in (*self._paths[template].get("parameters", ()), *operation.get("parameters", ())):
            if parameter["in"] == "path":
                name = "{" + parameter["name"] + "}"
                found += self._errors(template + name, parameter["schema"], values[name], name)
        return found

    def _body_problems(
        self, template: str, operation: Any, method: str, payload: Any, multipart: bool
    ) -> list[str]:
        body = operation.get("requestBody")
        if body is None:
            return [] if payload is None else ["a body, where the description knows none"]
        if payload is None:
            return ["no body"] if body.get("required") else []
        content = body["content"]
        if multipart and "multipart/form-data" not in content:
            return ["a multipart body, where the description knows none"]
        schema = content.get("application/json", content.get("multipart/form-data"))["schema"]
        return self._errors(f"{method} {template}", schema, _with_string_ids(payload), "body")

    def _errors(self, key: str, schema: Any, value: Any, what: str) -> list[str]:
        if key not in self._validators:
            self._validators[key] = Draft202012Validator(
                _anchored(schema), registry=self._registry, format_checker=_formats()
            )
        body = (key, json.dumps(value, sort_keys=True))
        if body not in self._checked:
            if len(self._checked) >= KEPT:
                self._checked.clear()
            found = self._validators[key].iter_errors(value)
            self._checked[body] = [explain(error, what) for error in found]
        return list(self._checked[body])


@cache
def load(path: Path) -> Description | None:
    """The description in the file at `path`, read once a process; None where there is no such file."""
    return Description(json.loads(path.read_bytes())) if path.is_file() else None


def explain(error: ValidationError, what: str = "body") -> str:
    """One line for one violation; of a union's branches, the one that was evidently meant."""
    while error.context:
        branches: dict[Any, list[ValidationError]] = {}
        for inner in error.context:
            branches.setdefault(inner.relative_schema_path[0], []).append(inner)
        meant = min(branches.values(), key=_unfitness)
        if _is_another(meant):
            break
        error = meant[0]
    message = error.message if len(error.message) <= 200 else f"{error.message[:130]} … {error.message[-60:]}"
    return f"{error.json_path.replace('$', what, 1)}: {message}"


def _unfitness(branch: list[ValidationError]) -> tuple[bool, bool, int]:
    return _is_another(branch), any(error.validator == "type" for error in branch), len(branch)


def _is_another(branch: list[ValidationError]) -> bool:
    # A branch for another `type`, or for null, was not meant, however few its errors.
    return any(
        (error.validator in ("enum", "const") and [*error.relative_path][-1:] == ["type"])
        or (error.validator == "type" and error.validator_value == "null")
        for error in branch
    )


def _known(field: str) -> bool:
    return field == "payload_json" or re.fullmatch(r"files\[[0-9]\]", field) is not None


def _anchored(schema: Any) -> Any:
    """The schema with each "#/…" reference made one into the whole document."""
    if isinstance(schema, dict):
        return {
            key: _URI + value if key == "$ref" and isinstance(value, str) else _anchored(value)
            for key, value in schema.items()
        }
    return [_anchored(item) for item in schema] if isinstance(schema, list) else schema


def _with_string_ids(payload: Any) -> Any:
    payload = copy.deepcopy(payload)
    for pattern in INTEGER_IDS:
        _stringify(payload, pattern.split("/"))
    return payload


def _stringify(node: Any, keys: list[str]) -> None:
    key, *rest = keys
    places: Iterable[Any] = ()
    if isinstance(node, list) and key == "*":
        places = range(len(node))
    elif isinstance(node, dict) and key in node:
        places = (key,)
    for place in places:
        if rest:
            _stringify(node[place], rest)
        elif type(node[place]) is int:
            node[place] = str(node[place])


@cache
def _formats() -> FormatChecker:
    """The formats that a bot can get wrong; jsonschema alone would pass over them."""
    checker = FormatChecker(formats=())

    @checker.checks("uri")  # type: ignore[untyped-decorator]
    def uri(value: object) -> bool:
        return not isinstance(value, str) or urlsplit(value).scheme in _LINKS

    @checker.checks("date-time", raises=ValueError)  # type: ignore[untyped-decorator]
    def date_time(value: object) -> bool:
        return not isinstance(value, str) or datetime.fromisoformat(value) is not None

    @checker.checks("int32")  # type: ignore[untyped-decorator]
    def int32(value: object) -> bool:
        return not isinstance(value, int) or -(2**31) <= value < 2**31

    @checker.checks("snowflake")  # type: ignore[untyped-decorator]
    def snowflake(value: object) -> bool:
        return not isinstance(value, str) or not value.isdigit() or int(value) < 2**63

    return checker

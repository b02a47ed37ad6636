"""Secrets are removed by value and by shape; what is no secret stays."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from dreambot.ops.redaction import REDACTED, Redactor, visible
from tests.ops.canaries import BOT_TOKEN, EVERYONE, FILE_NAME, INTERACTION_TOKEN, OPAQUE, PASSWORD

ENCODED = quote(PASSWORD, safe="")
# Text with a secret, and the part of it that must be removed.
BY_SHAPE = [
    (f"Logging in with {BOT_TOKEN}.", BOT_TOKEN),
    (f"Logging in with mfa.{OPAQUE}.", OPAQUE),
    (f"POST https://discord.com/api/v10/webhooks/118/{OPAQUE}/messages/@original: 429", OPAQUE),
    (f"https://discord.com/api/webhooks/118/{OPAQUE}", OPAQUE),
    (f"/interactions/118/{INTERACTION_TOKEN}/callback?with_response=true", INTERACTION_TOKEN),
    (f"%2Fwebhooks%2F118%2F{OPAQUE}", OPAQUE),
    (f"{{'t': 'INTERACTION_CREATE', 'd': {{'token': '{INTERACTION_TOKEN}'}}}}", INTERACTION_TOKEN),
    (f"bucket 12:118+None+{INTERACTION_TOKEN}", INTERACTION_TOKEN),
    (f"Authorization: Bot {OPAQUE}", OPAQUE),
    (f"sent «Bearer {OPAQUE}»", OPAQUE),
    (f"{{'Authorization': 'Bearer {OPAQUE}', 'X': '1'}}", OPAQUE),
    (f"(b'Authorization', b'Basic {OPAQUE}')", OPAQUE),
    (f'"authorization": "{OPAQUE}"', OPAQUE),
    (f"curl -H 'authorization:{OPAQUE}'", OPAQUE),
    (f"postgresql+asyncpg://dream:{ENCODED}@db:5432/dreams", ENCODED),
    (f"postgresql://dream:pa/ss#{OPAQUE}@db/dreams is down", OPAQUE),
    (f"GET https://me:{OPAQUE}@example.org/cat.png", OPAQUE),
    (f"GET https://{OPAQUE}@example.org/cat.png", OPAQUE),
    (f"https://cdn.discordapp.com/attachments/1/2/cat.png?ex=65a&is=659&hm={OPAQUE}&", OPAQUE),
    (f"https://cdn.discordapp.com/a.png?ex=65a&amp;hm={OPAQUE}&amp;is=1", OPAQUE),
    (f"proxy?url=https%3A%2F%2Fcdn%2Fa.png%3Fex%3D65a%26hm%3D{OPAQUE}", OPAQUE),
    (f"https://s3.example/cat.png?X-Amz-Signature={OPAQUE}", OPAQUE),
    (f"https://example.org/cat.png?size=2&token={OPAQUE}&x=1", OPAQUE),
    (f"DISCORD_TOKEN={OPAQUE}", OPAQUE),
    (f'{{"access_token": "{OPAQUE}", "expires": 5}}', OPAQUE),
    (json.dumps({"body": json.dumps({"token": OPAQUE})}), OPAQUE),
    (f"connect(host='db', password='{OPAQUE}')", OPAQUE),
]
HARMLESS = [
    "Dream 3f2a9c0b1d5e of 1024 × 768 took 12.3 s on CPU",
    "Discord refuses this token: copy it anew from the application's Bot page.",
    "https://medium.com/@somebody/dreams?page=2&size=large",
    "https://example.org/cats/1187320045521776640.png",
    "dreambot.engine.networks.network.InceptionNetwork.gradient_of_objective",
    "/webhooks/{webhook_id}/{webhook_token}",
    "Fisher & Co.; is = 3, ex machina",
    "someone@example.org asks: what is here?",
    "«größer»: 中文 🐱",
]


@pytest.mark.parametrize(("text", "secret"), BY_SHAPE, ids=lambda value: value[:24])
def test_a_secret_is_recognized_by_its_shape(text: str, secret: str) -> None:
    redacted = Redactor()(text)
    assert secret not in redacted
    assert redacted.count(REDACTED) >= 1
    assert Redactor()(redacted) == redacted


def test_what_helps_to_find_the_fault_stays() -> None:
    redact = Redactor()
    assert redact(f"POST /api/v10/webhooks/118/{OPAQUE}/messages/@original: 429") == (
        f"POST /api/v10/webhooks/118/{REDACTED}/messages/@original: 429"
    )
    assert redact(f"https://example.org/cat.png?size=2&token={OPAQUE}&x=1") == (
        f"https://example.org/cat.png?size=2&token={REDACTED}&x=1"
    )
    assert redact(f"postgresql://dream:{ENCODED}@db/dreams") == f"postgresql://{REDACTED}@db/dreams"


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_secret_stays(text: str) -> None:
    assert Redactor([BOT_TOKEN])(text) == text
    assert Redactor().line(text) == text


@pytest.mark.parametrize("secret", [OPAQUE, PASSWORD, 'quo"ted\\ back\tslash'])
def test_a_given_value_is_removed_in_each_form(secret: str) -> None:
    redact = Redactor([secret])
    for written in (secret, quote(secret, safe=""), quote(secret), json.dumps(secret), repr(secret)):
        redacted = redact(f"before<{written}>after")
        assert REDACTED in redacted
        assert written not in redacted
        assert redacted.startswith("before<")
        assert redacted.endswith(">after")


def test_of_a_secret_that_begins_like_another_nothing_is_left() -> None:
    for secrets in ([OPAQUE, OPAQUE + "-and-more"], [OPAQUE + "-and-more", OPAQUE]):
        assert Redactor(secrets)(f"<{OPAQUE}-and-more>") == f"<{REDACTED}>"


def test_the_password_of_an_address_is_a_secret_of_its_own() -> None:
    redact = Redactor([f"postgresql://dream:{ENCODED}@db/dreams"])
    assert redact(f"password {PASSWORD} refused") == f"password {REDACTED} refused"
    assert redact(f"password {ENCODED} refused") == f"password {REDACTED} refused"
    assert redact("the database db refused dream") == "the database db refused dream"


def test_a_short_secret_is_not_removed_from_other_words() -> None:
    redact = Redactor(["postgres", "abc"])
    assert redact("postgresql at abc: postgres, as 'postgres'") == (
        f"postgresql at abc: {REDACTED}, as '{REDACTED}'"
    )


def test_a_field_with_the_name_of_a_secret_is_removed() -> None:
    value = {"token": OPAQUE, "user": {"client_secret": OPAQUE}, "list": [{"Cookie": OPAQUE}], "steps": 3}
    assert OPAQUE not in json.dumps(Redactor().value(value))
    assert Redactor().value(value)["steps"] == 3


def test_the_log_mentions_nobody() -> None:
    assert EVERYONE not in Redactor()(f"{EVERYONE} look, @here")
    assert "@here" not in Redactor()(f"{EVERYONE} look, @here")


def test_invisible_characters_are_escaped() -> None:
    line = Redactor().line(FILE_NAME)
    assert line.isprintable()
    assert line.startswith("cat\\n2026-01-01")
    for sign in ("\\x1b[2J", "\\x9b", "\\u202e", "\\u2028", "\\x00", "\\udcff"):
        assert sign in line
    assert visible("plain text, größer 🐱") == "plain text, größer 🐱"

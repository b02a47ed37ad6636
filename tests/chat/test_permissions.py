"""For whom no limits hold."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import discord
import pytest

from dreambot.chat.permissions import is_exempt


@pytest.mark.parametrize("with_the_server", [True, False])
def test_no_limits_hold_for_moderators_alone_whose_server_has_the_bot(with_the_server: bool) -> None:
    class Interaction:
        guild_id, user, client = (
            1,
            SimpleNamespace(id=2),
            SimpleNamespace(services=SimpleNamespace(allow_list=())),
        )
        permissions = discord.Permissions(manage_messages=True)

        def is_guild_integration(self) -> bool:
            return with_the_server

        def is_user_integration(self) -> bool:
            return True

    somebody: Any = Interaction()
    assert is_exempt(somebody) is with_the_server
    somebody.client.services = SimpleNamespace(allow_list={2})
    assert is_exempt(somebody)

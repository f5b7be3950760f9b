"""Who is shown which command."""

from __future__ import annotations

import discord
import pytest
from discord import app_commands
from hypothesis import given
from hypothesis import strategies as st

from bot.app import assemble
from bot.desk.standing import Presser
from bot.model import Server
from bot.record.memory import MemoryLedger
from bot.transport.client import Client
from bot.tune.audience import HEADINGS, TABLE, For, Group, entry, lets_in, usable
from bot.twins import SetClock
from cogs.help import _all
from config.trust import USUAL_TRUST, Level, Power

SERVER = Server(1, frozenset({2}), 3, 4, frozenset({5}), frozenset({6}), supervisor_roles=frozenset({7}))
NAMES = (
    "help-now",
    "duty on",
    "duty hours",
    "volunteers load",
    "volunteers list",
    "status",
    "rules try",
    "policy reset",
)


def somebody(*roles: int, manages: bool = False, guild: int = 1) -> Presser:
    return Presser(9, guild, 3, None, frozenset(roles), manages)


def shown(by: Presser, server: Server = SERVER, **trust: Level) -> dict[Group, tuple[str, ...]]:
    return dict(usable(NAMES, server, {**USUAL_TRUST, **{Power(one): level for one, level in trust.items()}}, by))


@pytest.mark.parametrize(
    ("by", "names"),
    [
        (somebody(), {"help-now"}),
        (somebody(5), {"help-now", "duty on"}),
        (somebody(7), {"help-now", "volunteers load", "volunteers list"}),
        (somebody(6), {"help-now", "duty hours", "volunteers list", "status", "rules try"}),
        (somebody(manages=True), {"help-now", "status", "rules try", "policy reset"}),
        (somebody(5, 6, 7, manages=True), set(NAMES)),
        (somebody(5, 6, 7, manages=True, guild=2), {"help-now"}),
    ],
)
def test_everybody_sees_what_they_may_use_now(by: Presser, names: set[str]) -> None:
    assert {name for several in shown(by).values() for name in several} == names


def test_where_no_volunteers_are_named_moderators_are_shown_their_commands() -> None:
    alone = Server(1, frozenset({2}), 3, 4, moderator_roles=frozenset({6}))
    found = shown(somebody(6), alone)
    assert found[Group.DESK] == ("duty on", "volunteers load", "volunteers list")


def test_a_power_stands_under_whoever_a_server_has_given_it_to() -> None:
    assert "rules try" in shown(somebody(5), read=Level.VOLUNTEERS)[Group.DESK]
    assert "rules try" not in str(shown(somebody(6), read=Level.OWNER))


async def test_every_command_says_for_whom_it_is() -> None:
    client = Client()
    assemble(client, MemoryLedger(), SetClock())
    for cog in client.extras:
        await client.add_cog(cog)
    known = _all(client.tree)
    assert {"help", "setup", "coverage", "duty on", "rules try", "try-menu", "care-point-menu"} <= known.keys()
    assert {name for name in known if entry(name) is None} == set(), "add it to TABLE (bot/tune/audience.py)"
    for name, one in known.items():
        top = getattr(one, "root_parent", None) or one
        assert isinstance(top, app_commands.Command | app_commands.Group | app_commands.ContextMenu)
        if top.default_permissions and top.default_permissions >= discord.Permissions(manage_guild=True):
            whom = TABLE[name.split(" ")[0]]
            assert isinstance(whom, Power) or HEADINGS[whom] is Group.OWNER


@given(st.frozensets(st.sampled_from([5, 6, 7, 8])), st.booleans(), st.sampled_from([*For, *Power]))
def test_nobody_loses_a_command_by_one_more_role(roles: frozenset[int], manages: bool, whom: For | Power) -> None:
    if lets_in(whom, SERVER, USUAL_TRUST, somebody(*roles, manages=manages)):
        assert lets_in(whom, SERVER, USUAL_TRUST, somebody(*roles, 5, 6, 7, manages=True))


def test_every_heading_is_known() -> None:
    assert {*For, *Level} == set(HEADINGS)
    assert [entry(name) for name in ("duty hours", "duty on", "nonsense")] == [For.MODERATORS, For.VOLUNTEERS, None]

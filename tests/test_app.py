"""The parts, put together: the brain by itself, all cogs and buttons."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands
from discord.ext import commands

import cogs
from bot import app
from bot.record.memory import MemoryLedger
from bot.transport.client import Client
from bot.twins import SetClock
from bot.wording.wording import FOLDER, Wording
from tests.command_line import environment

THINK = """
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "sqlite3.", "subprocess.", "os.system")):
        raise RuntimeError(f"it asked for {event}")
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise RuntimeError("it wrote a file")

sys.dont_write_bytecode = True
sys.addaudithook(refuse)
from bot.app import brain
from bot.model import Lately, Message, Server, Surface

message = Message(1, 2, 3, 0.0, (Surface("content", "my number is 07700 900123"),), guild_id=4)
decision = brain().consider(message, Server(4, support_channels=frozenset({2})), Lately(), 0.0)
print([finding.category for finding in decision.findings], [str(one) for one in decision.responses])
"""


def test_thinking_needs_no_token_no_database_and_no_network(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603  # our own words
        [sys.executable, "-c", THINK], cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("['privacy.phone'] ['mask', 'nudge']\n", "")
    assert list(tmp_path.iterdir()) == []


# All cogs and buttons


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    client = Client()
    ledger = MemoryLedger()
    bot = app.assemble(client, ledger, SetClock())
    assert (bot.client, bot.ledger) == (client, ledger)
    for cog in client.extras:
        await client.add_cog(cog)
    yield client
    for cog in client.extras:
        await client.remove_cog(cog.qualified_name)


def defined(kind: type) -> Iterator[type]:
    """Every class of a kind that a file in cogs/ defines."""
    for module in pkgutil.iter_modules(cogs.__path__):
        for value in vars(importlib.import_module(f"cogs.{module.name}")).values():
            if isinstance(value, type) and issubclass(value, kind) and value.__module__ == f"cogs.{module.name}":
                yield value


def test_every_cog_that_there_is_is_in_the_bot(client: Client) -> None:
    assert {type(cog) for cog in client.cogs.values()} == set(defined(commands.Cog))
    assert len(client.extras) == len({type(cog) for cog in client.extras})


def test_every_button_and_list_that_there_is_answers_after_a_restart(client: Client) -> None:
    known: dict[Any, type] = client._connection._view_store._dynamic_items
    assert set(known.values()) == set(defined(discord.ui.DynamicItem))
    for item in known.values():
        assert callable(getattr(client.get_cog(vars(item)["cog"]), "pressed", None)), item


def test_help_can_be_asked_for_in_servers_and_in_direct_messages_by_everybody(client: Client) -> None:
    command = client.tree.get_command("help-now")
    assert isinstance(command, app_commands.Command)
    sent = command.to_dict(client.tree)
    assert (sent["contexts"], sent["integration_types"]) == ([0, 1], [0])
    assert sent["default_member_permissions"] is None


def test_every_command_says_what_it_does_in_the_words_of_the_wording(client: Client) -> None:
    wording = Wording.load(FOLDER, strict=True)
    all_commands = list(client.tree.walk_commands())
    names = {command.qualified_name for command in all_commands}
    assert {"setup", "status", "privacy", "privacy export", "privacy erase", "policy", "policy import"} <= names
    for command in all_commands:
        assert isinstance(command, app_commands.Command | app_commands.Group)
        key = f"command-{command.qualified_name.replace(' ', '-')}"
        assert command.description == wording.say(key)
        assert 1 < len(command.description) <= 100
        assert "\n" not in command.description
    described = {key for key in wording.keys() if key.startswith("command-") and "." not in key}  # noqa: SIM118  # no mapping
    assert described == {f"command-{name.replace(' ', '-')}" for name in names}
    options = {
        f"option-{command.qualified_name.replace(' ', '-')}-{one.name}"
        for command in all_commands
        if isinstance(command, app_commands.Command)
        for one in command.parameters
    }
    assert {key for key in wording.keys() if key.startswith("option-") and "." not in key} == options  # noqa: SIM118  # no mapping

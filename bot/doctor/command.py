"""``python -m bot doctor``: looks at everything that the bot needs, and says in one line each how it is.

It changes nothing, makes no key and no database, and holds up no bot that runs. Secrets are never shown. It ends with 1
where something is broken, else with 0.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Final

import click

from bot.doctor.said import WORST, Said, State, of, told
from bot.settings import Settings, load
from bot.trouble import Trouble

COLOURS: Final[dict[State, str]] = {"ok": "green", "look at this": "yellow", "broken": "bold red"}


def examine(settings: Settings | Trouble, now: float) -> Iterator[Said]:
    """Every check, in the order in which a start would meet it. ``now``: Unix seconds.

    Where the settings have mistakes, what does not depend on them is looked at all the same.
    """
    from bot.doctor import discord_side, own_files, parts  # here, so that `--help` answers at once
    from config.helplines import load_countries

    good = settings if isinstance(settings, Settings) else None
    if good is None:
        answer = asyncio.run(discord_side.ask(None, None))
        yield from told("settings", settings) if isinstance(settings, Trouble) else ()
    else:
        answer = asyncio.run(discord_side.ask(good.token, good.api_base))
        yield of("token", lambda: discord_side.token(good.token))
        yield of("intents", lambda: discord_side.intents(good.token, answer))
        yield of("database", lambda: own_files.database(good.database_url))
        yield of("key file", lambda: own_files.key(good.key_file, good.database_url))
        yield of("model", lambda: parts.model(good.model_folder, good.model))
    yield of("sentence encoder", parts.encoder)
    yield of("clock", lambda: discord_side.clock(now, answer))
    yield of("disk", lambda: own_files.disk(_data(good)))
    yield of("versions", parts.versions)
    yield of("help lines", lambda: parts.help_lines(load_countries, datetime.fromtimestamp(now, UTC).date()))
    yield of("policy", parts.policy)


def _data(settings: Settings | None) -> Path:
    """Where most of the bot's data are: beside its database."""
    from bot.record.sqlite import database_file

    return database_file((settings or Settings()).database_url).parent


def show(everything: Sequence[Said], out: IO[str]) -> None:
    """Prints a line each, and one on all of them. The words say as much as the colours."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=out, highlight=False, markup=False, emoji=False)
    for one in everything:
        state, about = (f"{one.state:<12}  ", COLOURS[one.state]), (f"{one.about:<16}  ", "bold")
        console.print(Text.assemble(state, about, one.words), soft_wrap=True)
    console.print()
    console.print(in_all(everything), soft_wrap=True)


def in_all(everything: Sequence[Said]) -> str:
    """One sentence on all of it."""
    counts = {state: sum(one.state == state for one in everything) for state in WORST}
    if not counts["broken"] and not counts["look at this"]:
        return "Everything is well."
    broken = f"{counts['broken']} broken" if counts["broken"] else "Nothing is broken"
    return f"{broken}, {counts['look at this']} to look at, {counts['ok']} well."


@click.command()
def doctor() -> None:
    """Look at everything that the bot needs, and say what is wrong. Changes nothing."""
    try:
        settings: Settings | Trouble = load()
    except Trouble as trouble:
        settings = trouble
    everything = list(examine(settings, time.time()))
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that knows only ASCII is no reason to fail
    show(everything, sys.stdout)
    sys.exit(int(any(one.state == "broken" for one in everything)))

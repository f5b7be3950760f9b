"""The real bot, with its real database, in the practice server's world: what people live through on Discord."""

from __future__ import annotations

import atexit
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

import discord
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.app import assemble
from bot.desk.conduct import accept_for
from bot.model import Server, Volunteer
from bot.practice.environment import Environment
from bot.practice.stage import PracticeClock
from bot.practice.welcome import put_on_duty, welcome
from bot.practice.world import Person, World, build
from bot.record.sqlite import SqlLedger, open_ledger
from bot.scoring.batches import Batches
from bot.scoring.prepared import PreparedModel
from bot.scoring.toxicity import Scoring
from bot.transport.client import PERMISSIONS, Client
from cogs.clock import ClockCog
from config.configured import configure
from config.loader import load_default

DATABASE: Final = "journey.db"
KEY: Final = "journey.key"
PATIENCE: Final = 60.0
"""Seconds that the bot may take for one thing on a machine that is busy with others."""


class House:
    """A journey's world. ``sam`` is a member, ``robin`` and ``kim`` are volunteers, ``jo`` a supervisor, ``alex`` a
    moderator. All but Sam have accepted the code of conduct; nobody is on duty.
    """

    def __init__(self, env: simcord.Env, world: World, ledger: SqlLedger, clock: PracticeClock) -> None:
        self.env, self.world, self.ledger, self.clock = env, world, ledger, clock
        self.support = world.channels["general-support"]
        self.desk = world.channels["volunteer-desk"]
        self.log = world.channels["mod-log"]
        self.supervision = world.channels["supervisors"]
        self.users = {name: person.user for name, person in world.people.items()}
        self.sam, self.robin, self.alex = (world.people[name].member for name in ("sam", "robin", "alex"))
        self.kim, self.jo = (world.people[name].member for name in ("kim", "jo"))

    def person(self, name: str) -> Person:
        """Everything about one of the five."""
        return self.world.people[name]

    def said(self, channel: simcord.ChannelHandle) -> list[discord.Message]:
        """What the bot has said in a channel and what still stands there, oldest first."""
        return [message for message in channel.history() if message.author.bot]

    def cards(self) -> list[discord.Message]:
        """The cards of cases that stand on the desk, oldest first: not the calls beside them."""
        return [
            one for one in self.said(self.desk) if any(isinstance(part, discord.Container) for part in one.components)
        ]

    def calls(self, channel: simcord.ChannelHandle | None = None) -> list[discord.Message]:
        """The calls that stand on the desk, or in another channel, oldest first."""
        return [one for one in self.said(channel or self.desk) if "nobody has taken this yet" in one.content]

    async def put_on_duty(self, person_id: int, hours: float = 24.0) -> None:
        """Somebody has accepted the code of conduct as it is, and is on duty from now on."""
        now, guild = self.clock.now(), self.world.guild.id
        version = configure()(await self.ledger.server(guild)).conduct.version
        until = now + hours * 3600

        def come(volunteer: Volunteer) -> Volunteer:
            return replace(volunteer, conduct=version, accepted_at=now, on_until=until)

        await self.ledger.change_volunteer(guild, person_id, come, now)

    def direct(self, name: str) -> list[discord.Message]:
        """What the bot has said to somebody in direct messages."""
        return self.said(self.users[name].dm_channel)

    def forbid(self, channel: simcord.ChannelHandle, **permissions: bool) -> None:
        """Take permissions from the bot in a channel."""
        me = self.env.backend.bot_user.id
        denied = discord.Permissions(**permissions).value
        self.env.backend.set_overwrite(channel.id, Overwrite(me, OverwriteType.MEMBER, deny=denied))

    def thread(self, name: str) -> simcord.ChannelHandle:
        """A thread that Sam opens in the support channel."""
        thread = self.env.backend.create_thread(self.support.id, name, self.sam.id)
        return simcord.ChannelHandle(self.env, self.world.guild, thread)

    async def change(self, **changes: object) -> Server:
        """Set the server up differently."""
        server = replace(await self.ledger.server(self.world.guild.id), **changes)  # type: ignore[arg-type]  # by name
        await self.ledger.save_server(server, self.clock.now())
        return server

    async def on_duty(self, *names: str, hours: float = 24.0) -> None:
        """Put people on duty, by hand, from now on."""
        await put_on_duty(self.ledger, self.world, names, self.clock.now(), hours * 3600)

    async def volunteer(self, name: str, *, accepted: bool = True) -> simcord.MemberActor:
        """One more volunteer, who has accepted the code of conduct, or not yet."""
        user = self.users[name] = self.env.create_user(name, global_name=name.title())
        member = self.world.guild.add_member(user, roles=(self.world.volunteers,))
        if accepted:
            now = self.clock.now()
            await accept_for(self.ledger, self.world.guild.id, member.id, load_default().conduct, now)
        return member

    async def days_pass(self, days: float) -> None:
        """Time goes by with nobody at home: without the bot's rounds, of which there are thousands in a day."""
        client = self.env.bot
        assert isinstance(client, Client)
        client.tend.cancel()
        client.sweep.cancel()
        self.stop_the_clock()
        await self.env.advance_time(days * 86_400 + 60)
        await client._drop_expired(self.clock.now())

    def stop_the_clock(self) -> None:
        """Nobody goes the rounds of the desk's clock until the bot is started anew."""
        client = self.env.bot
        assert isinstance(client, Client)
        clock = client.get_cog("ClockCog")
        assert isinstance(clock, ClockCog)
        clock.tick.cancel()

    async def restart(self) -> None:
        """The process ends and begins anew; the database stays."""
        await self.env.restart_bot(bot(self.ledger, self.clock))


def bot(
    ledger: SqlLedger,
    clock: PracticeClock,
    encoder: Batches | None = None,
    toxicity: Scoring | None = None,
    prepared: PreparedModel | None = None,
) -> Client:
    """A new bot over a ledger."""
    client = Client()
    assemble(client, ledger, clock, encoder, toxicity, prepared)
    return client


_FIRST: list[Path] = []
"""Where the ledger of this process's first house was made, before anything was kept in it."""


async def new_ledger(folder: Path) -> SqlLedger:
    """A ledger in which nothing is kept, in a folder of its own.

    Made once by all migrations, and copied from then on: that it comes about is a matter of tests/record.
    """
    if not _FIRST:
        first = Path(mkdtemp(prefix="journeys-"))
        atexit.register(shutil.rmtree, first, ignore_errors=True)
        await (await ledger_in(first)).shut()
        _FIRST.append(first)
    for name in (DATABASE, KEY):
        shutil.copy2(_FIRST[0] / name, folder / name)
    return await ledger_in(folder)


async def ledger_in(folder: Path) -> SqlLedger:
    """The ledger in a folder."""
    return await open_ledger(f"sqlite+aiosqlite:///{folder / DATABASE}", folder / KEY)


@asynccontextmanager
async def open_house(
    folder: Path,
    *,
    set_up: bool = True,
    encoder: Batches | None = None,
    toxicity: Scoring | None = None,
    prepared: PreparedModel | None = None,
) -> AsyncIterator[House]:
    """A running house. Without ``set_up`` the bot has just been invited; without a model it has none."""
    clock = PracticeClock()
    ledger = await new_ledger(folder)
    env = Environment(bot(ledger, clock, encoder, toxicity, prepared), shard_count=1, settle_timeout=PATIENCE)
    clock.env = env
    world = build(env, PERMISSIONS)
    if set_up:
        await welcome(ledger, world, clock.now())
    await env.start()
    try:
        yield House(env, world, ledger, clock)
        env.raise_errors()
    finally:
        await env.shutdown()
        await ledger.shut()


def text_of(message: discord.Message | simcord.ResponseMessage) -> str:
    """Every word of a message, those in its components included."""
    real = message.message if isinstance(message, simcord.ResponseMessage) else message
    return "\n".join([real.content, *_words(real.components)])


def _words(components: object) -> list[str]:
    words = []
    for component in components if isinstance(components, list) else []:
        words += [getattr(component, name, None) or "" for name in ("content", "label", "placeholder")]
        words += _words(getattr(component, "children", []))
    return words


def buttons_of(message: discord.Message | simcord.ResponseMessage) -> list[str]:
    """The labels of a message's buttons, in order."""
    real = message.message if isinstance(message, simcord.ResponseMessage) else message
    return _buttons(real.components)


def _buttons(components: object) -> list[str]:
    found: list[str] = []
    for component in components if isinstance(components, list) else []:
        if isinstance(component, discord.Button):
            found.append(component.label or "")
        found += _buttons(getattr(component, "children", []))
    return found

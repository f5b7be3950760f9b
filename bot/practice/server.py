"""The practice server: the real bot in an in-process Discord, on one page in the browser.

Nothing leaves this machine: it listens on 127.0.0.1 alone, answers only to that name, and whatever was said or stored
is gone when it stops.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import signal
import socket
import tempfile
import threading
import webbrowser
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import discord
from aiohttp import web

from bot.practice.environment import Environment
from bot.practice.mentions import let_mentions_in
from bot.practice.proxy import Proxy
from bot.practice.routes import application
from bot.practice.stage import PracticeClock, Stage
from bot.practice.world import World, build
from bot.trouble import Trouble

HOST: Final = "127.0.0.1"
PATIENCE: Final = 15.0
"""Seconds that the bot may take for one thing before the page says that it did not work."""

TRY: Final = (
    'As Sam in #general-support, type "my number is 07700 900123" and press the button under the answer.',
    'As Sam, type "I don\'t want to be alive any more", then look at #volunteer-desk as Robin.',
    'As Sam, type "this homework is killing me": a figure of speech is left alone.',
)


@dataclass(frozen=True, slots=True)
class Guest:
    """The bot that moves in. It is made, but neither logged in nor started: SimCord does that.

    ``permissions`` are what its invite link asks for. ``prepare`` is awaited once the world stands and before the bot
    starts (keep ``world.server()`` there), ``shut`` after it has stopped.
    """

    client: discord.Client
    permissions: discord.Permissions
    prepare: Callable[[World], Awaitable[None]]
    shut: Callable[[], Awaitable[None]]


MakeClient = Callable[[PracticeClock, Path], Awaitable[Guest]]
"""Makes the bot. Takes the clock that it has to use, and an empty folder for its files that is deleted at the end."""


async def serve(make_client: MakeClient, *, port: int, open_browser: bool, say: Callable[[str], None]) -> None:
    """Run the practice server until Ctrl-C or SIGTERM. ``say`` is given the lines that a person should see.

    Raises Trouble when the port (0 to 65535; 0 takes any free one) cannot be had.
    """
    listener = listen(port)
    port = listener.getsockname()[1]
    stop = asyncio.Event()
    with listener, _stopped_by_signals(stop), tempfile.TemporaryDirectory(prefix="breakwater-practice-") as folder:
        async with standing(make_client, Path(folder)) as stage, open_to_browsers(stage, listener, port):
            address = f"http://{HOST}:{port}/"
            say(f"The practice server is ready: {address} (Ctrl-C ends it)")
            for line in TRY:
                say(f"  - {line}")
            if open_browser:
                # Some browsers hold the call until they are closed; nobody waits for this thread.
                threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
            await _until(stop, stage)


def listen(port: int) -> socket.socket:
    """A socket on this port of 127.0.0.1. Raises Trouble when it cannot be had."""
    listener = socket.socket()
    try:
        # Without this a restart has to wait for connections of the last run; it does not share the port with anybody.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        code = error.errno if isinstance(error, OSError) else None
        reasons = {errno.EADDRINUSE: "is in use already", errno.EACCES: "needs more rights than you have"}
        reason = reasons.get(code or 0, "cannot be used")
        raise Trouble(f"Practice server: port {port} of {HOST} {reason}. Choose another one with --port.") from error
    return listener


@contextlib.contextmanager
def _stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    names = (signal.SIGINT, signal.SIGTERM)
    for name in names:
        with contextlib.suppress(NotImplementedError):  # Windows has none: there Ctrl-C cancels everything
            loop.add_signal_handler(name, stop.set)
    try:
        yield
    finally:
        for name in names:
            with contextlib.suppress(NotImplementedError):
                loop.remove_signal_handler(name)


@contextlib.asynccontextmanager
async def standing(make_client: MakeClient, folder: Path) -> AsyncIterator[Stage]:
    """The world with the bot in it, from before its start until after its end."""
    clock = PracticeClock()
    guest = await make_client(clock, folder)
    try:
        sharded = isinstance(guest.client, discord.AutoShardedClient) and guest.client.shard_count is None
        env = Environment(guest.client, shard_count=1 if sharded else None, check_errors=False, settle_timeout=PATIENCE)
        # SimCord's calendar starts in the past. No timer runs yet that this could set off.
        env.backend.advance_clock(max(0.0, clock.now() - env.now().timestamp()))
        clock.env = env
        world = build(env, guest.permissions)
        let_mentions_in(env)
        await guest.prepare(world)
        await env.start()
        stage = Stage(env, world)
        let_messages_be_seen(guest.client, stage)
        try:
            yield stage
        finally:
            await stage.close()
    finally:
        await guest.shut()


def let_messages_be_seen(client: discord.Client, stage: Stage) -> None:
    """Remove messages at the next heartbeat.

    SimCord waits for everything that a message sets off, and calls one unsent that is gone by then.
    """
    remove = client.http.delete_message

    async def later(*args: Any, **more: Any) -> None:
        stage.errands.append(lambda: remove(*args, **more))

    client.http.delete_message = later  # type: ignore[method-assign]  # the same, a moment later


@contextlib.asynccontextmanager
async def open_to_browsers(stage: Stage, listener: socket.socket, port: int) -> AsyncIterator[None]:
    """Answer browsers on this socket, which listens on this port."""
    proxy = Proxy(stage)
    runner = web.AppRunner(application(stage, proxy, port), access_log=None, shutdown_timeout=1.0)
    try:
        await runner.setup()
        await web.SockSite(runner, listener).start()
        yield
    finally:
        await runner.cleanup()
        await proxy.close()


async def _until(stop: asyncio.Event, stage: Stage) -> None:
    """Keep the stage's time running until asked to stop. Raises what the heartbeat raises."""
    beat = asyncio.create_task(stage.keep_up())
    asked = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((beat, asked), return_when=asyncio.FIRST_COMPLETED)
    finally:
        asked.cancel()
        beat.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await beat

"""Runs the bot on Discord until it is told to stop; whatever keeps it from going on is said in one line."""

from __future__ import annotations

import asyncio
import gc
import time
from typing import Final

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket

from bot.app import assemble
from bot.record.sqlite import open_ledger
from bot.scoring.models import models
from bot.settings import Settings
from bot.transport.client import Client
from bot.trouble import Trouble

PATIENCE: Final = 120.0
"""Seconds in which Discord has to answer after a start. A connection that breaks later is made again, however long it
takes.
"""

CLOSED: Final = {
    4004: "DISCORD_TOKEN: Discord does not take this token any more. Copy it again from the developer portal (Bot, "
    "Reset Token) into .env.",
    4010: "BREAKWATER_SHARD_IDS and BREAKWATER_SHARD_COUNT do not fit together for Discord. Correct them, or remove "
    "both.",
    4011: "BREAKWATER_SHARD_COUNT is too small for as many servers as there are. Raise it, or remove it.",
}
"""Close codes of the gateway that a person can mend. Source: Discord's developer documentation, "Gateway Close Event
Codes".
"""


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        """Unix seconds, UTC."""
        return time.time()


async def run(settings: Settings) -> None:
    """Run the bot on Discord until it is told to stop. Raises Trouble for what a person has to mend."""
    if settings.token is None:
        raise Trouble(
            "DISCORD_TOKEN is not set. Put it into .env (see .env.example), or try the practice server: make run."
        )
    point_at(settings)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody misses voice here
    ledger = await open_ledger(settings.database_url, settings.key_file)
    running = models(settings.model_folder, settings.model)
    try:
        client = Client(shard_ids=settings.shard_ids, shard_count=settings.shard_count)
        assemble(client, ledger, SystemClock(), running.encoder, running.toxicity, running.prepared)
        gc.freeze()  # word lists and phrases stay: looking through them again and again would only cost time
        running.start()
        async with client:
            await _connect(client, settings.token)
    finally:
        try:
            await running.shut()
        finally:
            await ledger.shut()


def point_at(settings: Settings) -> None:
    """Send discord.py to another address than Discord's: a proxy, or a loopback server in tests."""
    if settings.api_base:
        discord.http.Route.BASE = settings.api_base
    if settings.gateway:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway)


async def _connect(client: Client, token: str) -> None:
    try:
        # discord.py would try for ever to reach a gateway that does not answer.
        async with asyncio.timeout(PATIENCE) as patience:

            async def connected(_shard_id: int) -> None:
                patience.reschedule(None)

            client.add_listener(connected, "on_shard_connect")
            await client.start(token)
    except discord.LoginFailure:
        raise Trouble(
            "DISCORD_TOKEN: Discord does not know this token. Copy it again from the developer portal (Bot, Reset "
            "Token) into .env.",
            code=2,
        ) from None
    except discord.PrivilegedIntentsRequired:
        raise Trouble(
            "Discord refuses the intent Message Content. Switch it on in the developer portal (Bot, Privileged Gateway "
            "Intents), then start again.",
            code=2,
        ) from None
    except discord.GatewayNotFound:
        raise Trouble("Discord cannot be reached at the moment. Check the connection, then start again.") from None
    except discord.ConnectionClosed as error:
        unknown = f"Discord has closed the connection for good (code {error.code}). Try again in a few minutes."
        raise Trouble(CLOSED.get(error.code, unknown), code=2 if error.code in CLOSED else 1) from None
    except discord.HTTPException as error:
        raise Trouble(f"Discord answered the login with {error.status}. Try again in a few minutes.") from None
    except (OSError, aiohttp.ClientError):  # a timeout is an OSError
        raise Trouble("Discord cannot be reached. Check the connection, then start again.") from None
    except (TypeError, KeyError, ValueError):
        if client.user is not None:
            raise
        raise Trouble(
            "What answers in Discord's place is not Discord. Check the connection (does the network want you to sign "
            "in?) and DISCORD_API_BASE, then start again."
        ) from None

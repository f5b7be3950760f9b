"""A Discord on 127.0.0.1: the gateway and the REST interface over real sockets, for a real client or process.

    async with LoopbackDiscord() as discord_:
        guild = discord_.guild("Harbour")
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        ...                                      # start a client with discord_.environment()
        message = await sam.says(channel, "hello")
        reply = await discord_.until(lambda: discord_.said_in(channel))

Leaving the block fails when the bot sent a request that Discord does not document (``violations``).
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import quote, unquote

from aiohttp import web

from tests.loopback import (
    errors,
    faults,
    rest_automod,
    rest_interactions,
    rest_messages,
    rest_misc,
    rest_threads,
    rest_webhooks,
)
from tests.loopback.components import Json
from tests.loopback.connection import reset
from tests.loopback.faults import Break, Fault, Faults
from tests.loopback.gateway import Gateway
from tests.loopback.guild import Guild, found_guild
from tests.loopback.openapi import contract
from tests.loopback.people import Member
from tests.loopback.permissions import EVERYBODY, THE_BOT, Permission
from tests.loopback.places import Channel, Message
from tests.loopback.rest import Call, Reply, Route
from tests.loopback.world import World

T = TypeVar("T")
TOKEN = "MTIz.loopback.not-a-real-token"
API = "/api/v10"
ROUTES: tuple[Route, ...] = (
    *rest_messages.ROUTES,
    *rest_webhooks.ROUTES,
    *rest_interactions.ROUTES,
    *rest_misc.ROUTES,
    *rest_threads.ROUTES,
    *rest_automod.ROUTES,
)
LIMIT_HEADERS = {
    "X-RateLimit-Limit": "50",
    "X-RateLimit-Remaining": "49",
    "X-RateLimit-Reset-After": "1.000",
    "X-RateLimit-Bucket": "loopback",
}


@dataclass(slots=True)
class Request:
    """One request of the bot. ``status`` is what it was answered with, 0 when the connection broke; ``reason`` is for
    the audit log.
    """

    method: str
    path: str
    body: Any
    query: Mapping[str, str]
    status: int = 0
    reason: str = ""


class LoopbackDiscord:
    """The server, and the words in which tests speak to it. Everything is ready inside ``async with``."""

    def __init__(self, *, token: str = TOKEN, shards: int = 1) -> None:
        self.token = token
        self.world = World()
        self.world.shards = shards
        self.gateway = Gateway(self.world, token)
        self.requests: list[Request] = []
        self.violations: list[str] = []
        self.files: dict[str, bytes] = {}
        self._faults = Faults()
        self._contract = contract()
        self._runner: web.AppRunner | None = None
        self._port = 0

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/", self.gateway.handle)
        app.router.add_get("/files/{name}", self._file)
        app.router.add_route("*", API + "/{tail:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.gateway.url = f"ws://127.0.0.1:{self._port}/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.gateway.shut()
        if self._runner is not None:
            await self._runner.cleanup()
        if kind is None and self.violations:
            lines = "\n".join(dict.fromkeys(self.violations))
            raise AssertionError(f"requests that Discord does not document:\n{lines}")

    @property
    def api(self) -> str:
        """The address of the REST interface."""
        return f"http://127.0.0.1:{self._port}{API}"

    def environment(self) -> dict[str, str]:
        """What the real process needs in its environment in order to come here."""
        return {"DISCORD_TOKEN": self.token, "DISCORD_API_BASE": self.api, "DISCORD_GATEWAY": self.gateway.url}

    def guild(
        self,
        name: str = "Harbour",
        *,
        id: int | None = None,  # noqa: A002 - it is Discord's word
        bot_permissions: Permission = THE_BOT,
        everyone: Permission = EVERYBODY,
    ) -> Guild:
        """A server that the bot has just been invited to."""
        return found_guild(self.world, name, id=id, bot_permissions=bot_permissions, everyone=everyone)

    def said_in(self, channel: Channel) -> list[Message]:
        """What the bot has said in a channel and not taken back, oldest first."""
        return [one for one in channel.history if one.author is self.world.bot]

    def copies_in(self, channel: Channel) -> list[Message]:
        """What webhooks have posted in a channel and nobody has taken back, oldest first."""
        return [one for one in channel.history if one.is_copy]

    def file(self, name: str, content: bytes, **more: object) -> Json:
        """A file that can be sent with a message, and fetched."""
        self.files[name] = content
        url = f"http://127.0.0.1:{self._port}/files/{quote(name)}"
        found: Json = {"id": str(self.world.new_id()), "filename": name, "size": len(content), "url": url}
        return found | {"proxy_url": url, **more}

    def said_to(self, member: Member) -> list[Message]:
        """What the bot has said to somebody in direct messages."""
        return self.said_in(self.world.direct_channel(member.user))

    def asked_for(self, method: str, path: str) -> list[Request]:
        """The requests to a route, ``{anything}`` standing for one part of the path."""
        matcher = faults.pattern(path)
        return [one for one in self.requests if one.method == method and matcher.match(one.path)]

    async def until(self, happens: Callable[[], T], *, within: float = 10.0, why: str = "it happens") -> T:
        """Wait until something is true (not empty, not None, not 0) and give it back; fail after ``within`` seconds."""
        ends = time.monotonic() + within
        while not (found := happens()):
            assert time.monotonic() < ends, f"waited {within} s until {why}"
            await asyncio.sleep(0.005)
        return found

    async def settled(self, quiet: float = 0.3, *, within: float = 10.0) -> None:
        """Wait until the bot has sent no request for ``quiet`` seconds."""
        ends = time.monotonic() + within
        count, since = len(self.requests), time.monotonic()
        while time.monotonic() - since < quiet:
            assert time.monotonic() < ends, f"the bot was not quiet for {quiet} s"
            await asyncio.sleep(0.01)
            if len(self.requests) != count:
                count, since = len(self.requests), time.monotonic()

    async def connected(self, *, within: float = 15.0) -> None:
        """Wait until every shard has a session."""
        wanted = self.world.shards
        await self.until(lambda: len(self.gateway.live) >= wanted, within=within, why="the bot has connected")

    def refuse(
        self,
        method: str,
        path: str,
        status: int,
        code: int = 0,
        message: str = "refused",
        times: int | None = 1,
        *,
        after: bool = False,
        nested: Json | None = None,
    ) -> None:
        """Answer the next ``times`` requests (None: all) to a route with this error; only ``after`` has an effect.

        ``nested`` are the errors of single fields.
        """
        body = {"message": message, "code": code, **({"errors": nested} if nested else {})}
        self._faults.order(Fault(method, faults.pattern(path), times, status=status, body=body, after=after))

    def rate_limit(
        self, method: str, path: str, retry_after: float, times: int | None = 1, *, everywhere: bool = False
    ) -> None:
        """Answer with 429, and in how many seconds to try again."""
        body, headers = faults.rate_limited(retry_after, everywhere=everywhere)
        self._faults.order(Fault(method, faults.pattern(path), times, status=429, body=body, headers=headers))

    def break_off(self, method: str, path: str, times: int | None = 1, *, when: Break = Break.BEFORE) -> None:
        """Reset the connection of a request, before its effect or after it (the answer alone is lost)."""
        self._faults.order(Fault(method, faults.pattern(path), times, breaks=when))

    def delay(self, method: str, path: str, seconds: float, times: int | None = 1) -> None:
        """Answer later."""
        self._faults.order(Fault(method, faults.pattern(path), times, delay=seconds))

    def be_honest_again(self) -> None:
        """Forget all ordered faults."""
        self._faults.clear()

    def drop_connection(self) -> None:
        """Reset the gateway's connections; the sessions can be resumed."""
        self.gateway.drop()

    async def _file(self, request: web.Request) -> web.StreamResponse:
        content = self.files.get(request.match_info["name"])
        return web.Response(status=404) if content is None else web.Response(body=content)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        path = request.path[len(API) :]
        body, has_body, has_files = await _body_of(request)
        reason = unquote(request.headers.get("X-Audit-Log-Reason", ""))
        entry = Request(request.method, path, body, dict(request.query), reason=reason)
        self.requests.append(entry)
        if self._contract is not None:
            self.violations += self._contract.faults(request.method, path, body, has_body=has_body, query=entry.query)
        fault = self._faults.take(request.method, path)
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        if fault is not None and fault.breaks is Break.BEFORE:
            return _broken(request)
        if fault is not None and fault.after:
            self._answer(request, entry, has_files=has_files)
        if fault is not None and fault.status is not None:
            reply, headers = Reply(fault.status, fault.body), fault.headers
        else:
            reply, headers = self._answer(request, entry, has_files=has_files), LIMIT_HEADERS
        if fault is not None and fault.breaks is Break.AFTER:
            return _broken(request)
        entry.status = reply.status
        return _response(reply, headers)

    def _answer(self, request: web.Request, entry: Request, *, has_files: bool) -> Reply:
        try:
            for route in ROUTES:
                names = route.match(entry.method, entry.path)
                if names is None:
                    continue
                if not route.open and request.headers.get("Authorization") != f"Bot {self.token}":
                    raise errors.unauthorized()
                call = Call(self.world, names, entry.query, entry.body, self.gateway.url, has_files)
                return route.handler(call)
            raise errors.no_such_route()
        except errors.ApiError as error:
            return Reply(error.status, error.body())


async def _body_of(request: web.Request) -> tuple[Any, bool, bool]:
    """The JSON, whether there is a body at all, and whether files came with it."""
    if request.content_type == "multipart/form-data":
        form = await request.post()
        text = form.get("payload_json")
        return (json.loads(text) if isinstance(text, str) else None), True, any("files" in key for key in form)
    raw = await request.read()
    return (json.loads(raw) if raw else None), bool(raw), False


def _broken(request: web.Request) -> web.Response:
    reset(request)
    return web.Response()


def _response(reply: Reply, headers: Mapping[str, str]) -> web.Response:
    """An answer as Discord sends it. discord.py wants the content type without a charset."""
    if reply.body is None:
        return web.Response(status=reply.status, headers=headers)
    data: Json | Sequence[Json] = reply.body
    sent = {**headers, "Content-Type": "application/json"}
    return web.Response(status=reply.status, body=json.dumps(data).encode(), headers=sent)

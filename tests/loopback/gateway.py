"""The gateway: sessions over websockets, with sequence numbers, replay after a lost connection, and close codes.

A session outlives its connection. While nobody is connected its events wait, and RESUME replays those after the
sequence number that the client saw last. A clean close by the client (1000, 1001) ends the session, as in Discord.
Source: https://discord.com/developers/docs/events/gateway
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from secrets import token_hex

from aiohttp import WSMsgType, web

from tests.loopback import payloads
from tests.loopback.changes import Change
from tests.loopback.components import Json
from tests.loopback.connection import Connection
from tests.loopback.intents import PRIVILEGED, hears, without_content
from tests.loopback.world import World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, REQUEST_MEMBERS = 0, 1, 2, 6, 7, 8
INVALID_SESSION, HELLO, HEARTBEAT_ACK = 9, 10, 11

WRONG_TOKEN, INVALID_SEQUENCE, INVALID_SHARD, DISALLOWED_INTENTS = 4004, 4007, 4010, 4014
ENDS_SESSION = frozenset({1000, 1001, WRONG_TOKEN, INVALID_SEQUENCE, 4009, INVALID_SHARD, 4011, 4012, 4013, 4014})


@dataclass(slots=True, eq=False)
class Session:
    """One shard's stream of events. ``log`` holds all of them; the sequence number of the first is 1."""

    id: str
    shard: int
    shards: int
    intents: int
    log: list[Json] = field(default_factory=list)
    connection: Connection | None = None
    over: bool = False

    def push(self, event: str, data: object) -> None:
        """Add an event, and send it where somebody is connected."""
        frame: Json = {"op": DISPATCH, "s": len(self.log) + 1, "t": event, "d": data}
        self.log.append(json.loads(json.dumps(frame)))  # a copy: the world changes after it was told
        if self.connection is not None:
            self.connection.send(self.log[-1])

    def carries(self, guild_id: int | None) -> bool:
        """Whether a server's events run over this shard; direct messages run over the first."""
        return self.shard == ((guild_id >> 22) % self.shards if guild_id is not None else 0)


class Gateway:
    """All sessions. ``identifies`` and ``resumes`` hold what clients sent, without the token."""

    def __init__(self, world: World, token: str) -> None:
        self.world = world
        self.token = token
        self.url = ""
        self.allowed_intents = PRIVILEGED
        self.heartbeat_interval = 41_250
        self.sessions: list[Session] = []
        self.connections: list[Connection] = []
        self.identifies: list[Json] = []
        self.resumes: list[Json] = []
        self.heartbeats = 0
        self.refusals = 0
        world.tell = self.tell

    @property
    def live(self) -> list[Session]:
        """Sessions with a client connected."""
        return [one for one in self.sessions if one.connection is not None and not one.over]

    def tell(self, change: Change) -> None:
        """Send a change to every session that asked for its kind, may see its place and runs its server."""
        guild = change.guild
        for session in self.sessions:
            if session.over or not session.carries(guild.id if guild else None):
                continue
            if hears(session.intents, change, self.world):
                session.push(change.event, without_content(session.intents, change, self.world))

    def push(self, event: str, data: object) -> None:
        """Send anything at all to every session, even what no client can read."""
        for session in self.sessions:
            if not session.over:
                session.push(event, data)

    def drop(self) -> None:
        """Reset every connection, as a broken network does. The sessions can be resumed."""
        for session, connection in self._connected():
            connection.reset()
            session.connection = None

    def close(self, code: int) -> None:
        """Close every connection with a close code."""
        for session, connection in self._connected():
            session.over = session.over or code in ENDS_SESSION
            connection.close(code)
            session.connection = None

    def ask_to_reconnect(self) -> None:
        """Ask every client to come back soon and resume."""
        for _, connection in self._connected():
            connection.send({"op": RECONNECT, "d": None})

    def forget_sessions(self) -> None:
        """Know nothing of any session any more: the next RESUME is answered with INVALID_SESSION."""
        for session in self.sessions:
            session.over = True

    def invalidate(self) -> None:
        """End every session and say so."""
        for session, connection in self._connected():
            session.over = True
            connection.send({"op": INVALID_SESSION, "d": False})

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One websocket, from HELLO to its end."""
        if self.refusals:
            self.refusals -= 1
            return web.Response(status=503)
        connection = Connection(request, compressed=request.query.get("compress") == "zlib-stream")
        await connection.open()
        self.connections.append(connection)
        connection.send({"op": HELLO, "d": {"heartbeat_interval": self.heartbeat_interval, "_trace": []}})
        session: Session | None = None
        try:
            async for frame in connection.socket:
                if frame.type is not WSMsgType.TEXT:
                    break
                message = json.loads(frame.data)
                session = self._received(connection, session, message["op"], message.get("d"))
        finally:
            await connection.finish()
            self.connections.remove(connection)
            if session is not None and session.connection is connection:
                session.connection = None
                session.over = session.over or connection.socket.close_code in ENDS_SESSION
        return connection.socket

    async def shut(self) -> None:
        """Close everything."""
        for connection in self.connections:
            connection.close(1001)
        await asyncio.gather(*(connection.finish() for connection in list(self.connections)))

    def _connected(self) -> list[tuple[Session, Connection]]:
        return [(one, one.connection) for one in self.sessions if one.connection is not None]

    def _received(self, connection: Connection, session: Session | None, op: int, data: Json) -> Session | None:
        if op == HEARTBEAT:
            self.heartbeats += 1
            connection.send({"op": HEARTBEAT_ACK, "d": None})
        elif op == IDENTIFY:
            return self._identify(connection, data)
        elif op == RESUME:
            return self._resume(connection, data)
        elif op == REQUEST_MEMBERS and session is not None:
            self._members(session, data)
        return session

    def _identify(self, connection: Connection, data: Json) -> Session | None:
        self.identifies.append({key: value for key, value in data.items() if key != "token"})
        shard, shards = data.get("shard", (0, 1))
        intents = int(data["intents"])
        if data["token"] != self.token:
            connection.close(WRONG_TOKEN, "Authentication failed.")
            return None
        if not 0 <= shard < shards:
            connection.close(INVALID_SHARD, "Invalid shard.")
            return None
        if intents & PRIVILEGED & ~self.allowed_intents:
            connection.close(DISALLOWED_INTENTS, "Disallowed intent(s).")
            return None
        session = Session(token_hex(16), shard, shards, intents, connection=connection)
        self.sessions.append(session)
        guilds = [one for one in self.world.guilds.values() if session.carries(one.id)]
        session.push("READY", self._ready(session, [one.id for one in guilds]))
        for guild in guilds:
            session.push("GUILD_CREATE", payloads.guild(guild))
        return session

    def _ready(self, session: Session, guild_ids: Iterable[int]) -> Json:
        return {
            "v": 10,
            "user": payloads.user(self.world.bot) | {"verified": True, "mfa_enabled": False, "email": None},
            "guilds": [{"id": str(one), "unavailable": True} for one in guild_ids],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.url,
            "shard": [session.shard, session.shards],
            "application": {"id": str(self.world.application_id), "flags": 1 << 12 | 1 << 14 | 1 << 18},
            "private_channels": [],
            "relationships": [],
        }

    def _resume(self, connection: Connection, data: Json) -> Session | None:
        self.resumes.append({key: value for key, value in data.items() if key != "token"})
        if data["token"] != self.token:
            connection.close(WRONG_TOKEN, "Authentication failed.")
            return None
        found = next((one for one in self.sessions if one.id == data["session_id"] and not one.over), None)
        if found is None:
            connection.send({"op": INVALID_SESSION, "d": False})
            return None
        if not 0 <= (data["seq"] or 0) <= len(found.log):
            connection.close(INVALID_SEQUENCE, "Invalid seq.")
            return None
        found.connection = connection
        for frame in found.log[data["seq"] or 0 :]:
            connection.send(frame)
        found.push("RESUMED", {})
        return found

    def _members(self, session: Session, data: Json) -> None:
        guild = self.world.guilds.get(int(data["guild_id"]))
        if guild is None:
            return
        wanted = {int(one) for one in data.get("user_ids") or ()}
        query = data.get("query")
        found = [
            one
            for one in guild.members.values()
            if one.id in wanted or (query is not None and one.user.name.startswith(query))
        ]
        session.push(
            "GUILD_MEMBERS_CHUNK",
            {
                "guild_id": str(guild.id),
                "members": [payloads.member(one) for one in found],
                "chunk_index": 0,
                "chunk_count": 1,
                "not_found": [str(one) for one in wanted - {member.id for member in found}],
                "nonce": data.get("nonce"),
            },
        )

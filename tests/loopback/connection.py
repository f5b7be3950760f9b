"""One websocket of the gateway: frames out in order, compressed as one stream where the client asked for that."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket as sockets
import struct
import zlib

from aiohttp import WSCloseCode, web

from tests.loopback.components import Json


def reset(request: web.Request) -> None:
    """Break a connection with a TCP reset, not with an orderly end: lingering for no time makes the kernel do so."""
    transport = request.transport
    if transport is None:
        return
    raw = transport.get_extra_info("socket")
    if raw is not None:
        raw.setsockopt(sockets.SOL_SOCKET, sockets.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


class Connection:
    """A websocket with a queue before it, so that whoever sends need not wait."""

    def __init__(self, request: web.Request, *, compressed: bool) -> None:
        self.request = request
        self.socket = web.WebSocketResponse(max_msg_size=0, compress=False)
        self._stream = zlib.compressobj() if compressed else None
        self._queue: asyncio.Queue[Json | tuple[int, str] | None] = asyncio.Queue()
        self._writer: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Shake hands, and begin to send."""
        await self.socket.prepare(self.request)
        self._writer = asyncio.create_task(self._write())

    def send(self, frame: Json) -> None:
        """Put a frame in line."""
        self._queue.put_nowait(frame)

    def close(self, code: int, reason: str = "") -> None:
        """Close with this code after everything that is in line."""
        self._queue.put_nowait((code, reason))

    def reset(self) -> None:
        """Break off at once. What is in line is lost."""
        if self._writer is not None:
            self._writer.cancel()
        reset(self.request)

    async def finish(self) -> None:
        """Send what is in line and let go."""
        self._queue.put_nowait(None)
        if self._writer is not None:
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await self._writer
        if not self.socket.closed:
            await self.socket.close(code=WSCloseCode.GOING_AWAY)

    async def _write(self) -> None:
        while (item := await self._queue.get()) is not None:
            if self.socket.closed:
                return
            if isinstance(item, tuple):
                await self.socket.close(code=item[0], message=item[1].encode())
                return
            text = json.dumps(item, separators=(",", ":"))
            if self._stream is None:
                await self.socket.send_str(text)
            else:
                data = self._stream.compress(text.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH)
                await self.socket.send_bytes(data)

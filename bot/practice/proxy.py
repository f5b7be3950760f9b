"""The way from our address to SimCord's own server, which listens on a private port and refuses to be framed.

Its page comes to ``/discord`` and wears our stylesheet; every other path of it stays as it is. Actions wait for their
turn on the stage.
"""

from __future__ import annotations

import json
from typing import Any, Final

import aiohttp
from aiohttp import web

from bot.practice.stage import Stage

PAGE: Final = "/discord"
MAX_BODY: Final = 27 * 1024 * 1024
"""Bytes; SimCord itself takes 26 MiB."""

PASSED_ON: Final = ("Accept", "Content-Type", "X-Simcord-Capability", "X-Simcord-Context")
KEPT_BACK: Final = frozenset({"connection", "content-length", "date", "keep-alive", "server", "transfer-encoding",
                              "x-frame-options"})  # fmt: skip
STYLESHEET: Final = b'<link rel="stylesheet" href="/practice/chat.css">'


class Proxy:
    """Forwards requests to the preview that is open on the stage."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        # A connection for each request: the other end goes away whenever another place is opened.
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True), auto_decompress=False)

    async def close(self) -> None:
        """Let go of connections."""
        await self._session.close()

    async def page(self, request: web.Request) -> web.Response:
        """SimCord's page, in our clothes."""
        answer = await self._forward(request, "/", b"")
        if answer.status == 200 and isinstance(answer.body, bytes):
            answer.body = answer.body.replace(b"</head>", STYLESHEET + b"</head>", 1)
        return answer

    async def other(self, request: web.Request) -> web.Response:
        """Its scripts, fonts, states and actions."""
        body = await request.read()
        if request.method == "POST" and request.path == "/api/action":
            async with self.stage.acting():
                return await self._act(request, body)
        answer = await self._forward(request, request.path_qs, body)
        if answer.status == 200 and request.path.endswith((".js", ".css", ".ttf")):
            # SimCord forbids keeping them; but they are read anew whenever another place is opened, and are large.
            answer.headers["Cache-Control"] = "private, max-age=300"
            answer.headers.popall("Pragma", None)
        return answer

    async def _act(self, request: web.Request, body: bytes) -> web.Response:
        """Forward an action; once more when something was published between its rendering and the person's click.

        SimCord refuses such an action before it has any effect, and checks the button or box itself again.
        """
        answer = await self._forward(request, request.path_qs, body)
        if not _is_stale(answer):
            return answer
        state = await self._forward(request, "/api/state", b"", method="GET")
        try:
            renewed = {**json.loads(body), "published_revision": _json(state)["publishedRevision"]}
        except (KeyError, TypeError, ValueError):
            return answer
        return await self._forward(request, request.path_qs, json.dumps(renewed).encode())

    async def _forward(
        self, request: web.Request, path: str, body: bytes, *, method: str | None = None
    ) -> web.Response:
        origin = self.stage.origin
        if origin is None:
            raise web.HTTPServiceUnavailable(text="Nothing is open.")
        headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        try:
            async with self._session.request(
                method or request.method, origin + path, data=body or None, headers=headers, allow_redirects=False
            ) as answer:
                content = await answer.read()
                kept = {name: value for name, value in answer.headers.items() if name.lower() not in KEPT_BACK}
                status = answer.status
        except aiohttp.ClientError as error:
            raise web.HTTPServiceUnavailable(text="Another place has just been opened.") from error
        policy = kept.get("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
        kept["Content-Security-Policy"] = policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
        kept["X-Frame-Options"] = "SAMEORIGIN"
        return web.Response(status=status, body=content, headers=kept)


def _json(answer: web.Response) -> Any:
    return json.loads(answer.body) if isinstance(answer.body, bytes) else None


def _is_stale(answer: web.Response) -> bool:
    try:
        receipt = _json(answer)
        return bool(receipt["rejected"]) and any(item["code"] == "stale-revision" for item in receipt["diagnostics"])
    except (KeyError, TypeError, ValueError):
        return False

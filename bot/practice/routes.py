"""What a browser may ask of the practice server.

``/`` and ``/practice/*`` are ours; ``/discord`` and everything else is SimCord's page behind the proxy. A request has
to name this machine (no other site can point its own name here), and one that changes something has to come from our
page.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import simcord
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.practice.apps import apps, use
from bot.practice.faces import face
from bot.practice.proxy import MAX_BODY, PAGE, Proxy
from bot.practice.stage import Stage

FILES: Final = Path(__file__).with_name("page")
TYPES: Final = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
}


def application(stage: Stage, proxy: Proxy, port: int) -> web.Application:
    """The routes, for a server that listens on this port of 127.0.0.1."""
    app = web.Application(client_max_size=MAX_BODY, middlewares=[_guard(port)])
    pages = _Pages(stage)
    app.router.add_get("/", pages.index)
    app.router.add_get("/practice/state", pages.state)
    app.router.add_post("/practice/open", pages.open)
    app.router.add_post("/practice/apps", pages.apps)
    app.router.add_post("/practice/time", pages.time)
    app.router.add_get("/practice/face/{person}.png", pages.face)
    app.router.add_get("/practice/{name}", pages.file)
    app.router.add_get(PAGE, proxy.page)
    app.router.add_route("*", "/{path:.+}", proxy.other)
    return app


def _guard(port: int) -> Middleware:
    hosts = {f"127.0.0.1:{port}", f"localhost:{port}"} | ({"127.0.0.1", "localhost"} if port == 80 else set())
    origins = {f"http://{host}" for host in hosts}

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.headers.get("Host", "").lower() not in hosts:
            raise web.HTTPForbidden(text="This server answers only to 127.0.0.1 and localhost.")
        if request.method not in {"GET", "POST", "DELETE"}:
            raise web.HTTPMethodNotAllowed(request.method, ["GET", "POST", "DELETE"])
        if request.method != "GET" and request.headers.get("Origin", "").lower() not in origins:
            raise web.HTTPForbidden(text="Only the practice page may do this.")
        return await handler(request)

    return guard


class _Pages:
    """Our own page and the endpoints behind it."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    async def index(self, request: web.Request) -> web.Response:
        return _file("index.html")

    async def file(self, request: web.Request) -> web.Response:
        return _file(request.match_info["name"])

    async def face(self, request: web.Request) -> web.Response:
        person = self.stage.world.people.get(request.match_info["person"])
        if person is None:
            raise web.HTTPNotFound
        return web.Response(body=face(person.name[0]), content_type="image/png", headers=HEADERS)

    async def state(self, request: web.Request) -> web.Response:
        """Who is there, where they can go, how much is new to them, and what time it is. No text of any message.

        ``now`` is in Unix seconds, ``ahead`` are the seconds by which it is ahead of the computer's clock.
        """
        stage = self.stage
        there = apps(stage)
        return _json(
            {
                "turn": stage.turn,
                "now": stage.env.now().timestamp(),
                "ahead": stage.ahead,
                "apps": there and {"names": there.names, "message": str(there.message), "author": there.author},
                "people": [
                    {
                        "key": one.key,
                        "name": one.name,
                        "part": one.part,
                        "places": [
                            {
                                "key": place.key,
                                "name": place.name,
                                "inside": place.inside,
                                "channel": str(place.channel.id),
                                "new": stage.unread(one, place),
                            }
                            for place in stage.world.places(one).values()
                        ],
                    }
                    for one in stage.world.people.values()
                ],
            }
        )

    async def open(self, request: web.Request) -> web.Response:
        """Open a place as a person: ``{"person", "place", "timezone"}`` -> where the frame has to look."""
        try:
            asked = await request.json()
            person, place = self.stage.world.people[asked["person"]], str(asked["place"])
            await self.stage.open(person, place, str(asked.get("timezone") or "UTC"))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise web.HTTPBadRequest(text="No such person or place.") from error
        except simcord.SetupError as error:
            raise web.HTTPConflict(text="They cannot see this place any more.") from error
        return self._frame()

    async def apps(self, request: web.Request) -> web.Response:
        """Use a command on a message of the place that is open: ``{"turn", "name", "message"}``. Where the bot asks
        something in a form, the answer says where the frame has to look.
        """
        try:
            asked = await request.json()
            if asked["turn"] != self.stage.turn:
                raise web.HTTPConflict(text="The practice server is open in another tab.")
            anew = await use(self.stage, str(asked["name"]), int(asked["message"]))
        except (KeyError, TypeError, ValueError) as error:
            raise web.HTTPBadRequest(text="No such command or message.") from error
        except (simcord.SetupError, TimeoutError) as error:
            raise web.HTTPConflict(text="That did not work as it should. The terminal may say more.") from error
        return self._frame() if anew else _json({})

    async def time(self, request: web.Request) -> web.Response:
        """Let time pass for everybody: ``{"seconds"}`` -> ``{}`` when it has."""
        try:
            await self.stage.let_pass(float((await request.json())["seconds"]))
        except (KeyError, TypeError, ValueError) as error:
            raise web.HTTPBadRequest(text="Not so much time at once.") from error
        return _json({})

    def _frame(self) -> web.Response:
        turn = self.stage.turn
        return _json({"turn": turn, "frame": f"{PAGE}?{turn}#{self.stage.secret()}"})


def _json(data: object) -> web.Response:
    return web.json_response(data, headers=HEADERS)


def _file(name: str) -> web.Response:
    path = FILES / name
    if name not in {one.name for one in FILES.iterdir()} or path.suffix not in TYPES:
        raise web.HTTPNotFound
    return web.Response(text=path.read_text("utf-8"), content_type=TYPES[path.suffix], headers=HEADERS)

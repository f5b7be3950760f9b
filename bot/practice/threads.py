"""Private threads in SimCord as on Discord.

SimCord tells the whole channel that a private thread was opened; Discord tells nobody. And it asks for Manage Channels
where a thread is changed; Discord asks for Manage Threads, and lets its maker put it away without (developer
documentation, "Threads" and "Modify Channel"). Both routes are replaced by ones that do. SimCord is pinned to one
version, because nothing promises that its routes stay where they are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from simcord.backend import serializers
from simcord.enums import ChannelType
from simcord.http.router import _ROUTES, Handler, RequestContext

CHANGED = ("archived", "locked", "auto_archive_duration", "invitable")


def threads_as_on_discord() -> None:
    """Replace the routes, once."""
    _replace("PATCH", ["channels", "{channel_id}"], _editing)
    _replace("POST", ["channels", "{channel_id}", "threads"], _making)


def _replace(method: str, wanted: list[str], better: Callable[[Handler], Handler]) -> None:
    for index, (template, handler) in enumerate(_ROUTES[method]):
        if template == wanted and handler.__module__ != __name__:
            _ROUTES[method][index] = (template, better(handler))


def _editing(others: Handler) -> Handler:
    def edit(ctx: RequestContext) -> Any:
        channel = ctx.backend.get_channel(ctx.int_arg("channel_id"))
        if not channel.is_thread:
            return others(ctx)
        changes = ctx.fields("name", *CHANGED)
        if set(changes) - {"archived"} or channel.owner_id != ctx.backend.bot_user.id:
            ctx.require_channel_permissions(channel.id, "manage_threads")
        metadata = {key: changes.pop(key) for key in CHANGED if key in changes}
        edited = ctx.backend.edit_channel(channel.id, changes, thread_metadata=metadata)
        return dict(serializers.channel_payload(ctx.backend, edited))

    return edit


def _making(others: Handler) -> Handler:
    def make(ctx: RequestContext) -> Any:
        parent = ctx.backend.get_channel(ctx.int_arg("channel_id"))
        kind = ctx.body().get("type")
        if kind != ChannelType.PRIVATE_THREAD or parent.type != ChannelType.TEXT:
            return others(ctx)
        ctx.require_channel_permissions(parent.id, "create_private_threads")
        thread = ctx.backend.create_thread(
            parent.id,
            ctx.body()["name"],
            ctx.backend.bot_user.id,
            type=ChannelType.PRIVATE_THREAD,
            auto_archive_duration=int(ctx.body().get("auto_archive_duration", 1440)),
            broadcast=False,
        )
        ctx.backend.announce_thread_create(thread)
        return dict(serializers.thread_payload(ctx.backend, thread))

    return make

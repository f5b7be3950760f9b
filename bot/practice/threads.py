"""Locking a thread in SimCord as on Discord.

SimCord asks for Manage Channels where a thread is changed. Discord asks for Manage Threads, and lets its maker put it
away without (developer documentation, "Modify Channel"). The route is replaced by one that does; SimCord is pinned to
one version, because nothing promises that its routes stay where they are.
"""

from __future__ import annotations

from typing import Any

from simcord.backend import serializers
from simcord.http.router import _ROUTES, Handler, RequestContext

TEMPLATE = ["channels", "{channel_id}"]
CHANGED = ("archived", "locked", "auto_archive_duration", "invitable")


def edit_threads_as_discord_does() -> None:
    """Replace the route, once."""
    for index, (template, handler) in enumerate(_ROUTES["PATCH"]):
        if template == TEMPLATE and getattr(handler, "__module__", "") != __name__:
            _ROUTES["PATCH"][index] = (template, _with_threads(handler))


def _with_threads(others: Handler) -> Handler:
    def edit(ctx: RequestContext) -> Any:
        channel = ctx.backend.get_channel(ctx.int_arg("channel_id"))
        if not channel.is_thread:
            return others(ctx)
        changes = ctx.fields("name", *CHANGED)
        if set(changes) - {"archived"} or channel.owner_id != ctx.backend.bot_user.id:
            ctx.require_channel_permissions(channel.id, "manage_threads")
        metadata = {key: changes.pop(key) for key in CHANGED if key in changes}
        return dict(
            serializers.channel_payload(
                ctx.backend, ctx.backend.edit_channel(channel.id, changes, thread_metadata=metadata)
            )
        )

    return edit

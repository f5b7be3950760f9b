"""Mentions let people into a thread, as on Discord: SimCord leaves that out.

Whoever may see the thread's channel and is mentioned in it, by name or by role, is in it from then on (Discord's help
centre, "Threads FAQ"). That is how supervisors come to a volunteer who asks for a second opinion.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import simcord
from simcord.backend.access import channel_accessible


def let_mentions_in(env: simcord.Env) -> None:
    """From now on, whoever is mentioned in a thread is let in."""
    backend = env.backend

    def listen(event: str, payload: Mapping[str, Any]) -> None:
        if event != "MESSAGE_CREATE" or payload.get("guild_id") is None:
            return
        channel = backend.channels.get(int(payload["channel_id"]))
        if channel is None or not channel.is_thread or channel.parent_id is None:
            return
        message = backend.messages[channel.id].get(int(payload["id"]))
        if message is None:
            return
        members = backend.get_guild(int(payload["guild_id"])).members
        roles = set(message.ping_role_ids)
        called = [
            one for one, member in members.items() if one in message.ping_user_ids or roles & set(member.role_ids)
        ]
        for person_id in called:
            if channel_accessible(backend, channel.parent_id, person_id):
                backend.add_thread_member(channel.id, person_id)

    backend.subscribers.append(listen)

"""The routes about threads: making one, letting people in and out, locking and putting away, deleting.

Source: https://discord.com/developers/docs/topics/threads and .../resources/channel (who may do what).
"""

from __future__ import annotations

import time

from tests.loopback import errors, payloads
from tests.loopback.changes import Change
from tests.loopback.permissions import Permission
from tests.loopback.places import PRIVATE_THREAD, TEXT, Channel
from tests.loopback.rest import Call, Reply, Route

MAKING = {11: Permission.CREATE_PUBLIC_THREADS, PRIVATE_THREAD: Permission.CREATE_PRIVATE_THREADS}


def create(call: Call) -> Reply:
    """A thread that comes from no message; the bot is in it."""
    kind = int(call.form.get("type") or PRIVATE_THREAD)
    parent = call.channel(MAKING[kind])
    if parent.kind != TEXT:
        raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
    thread = Channel(
        call.world,
        call.world.new_id(),
        kind,
        call.form["name"],
        guild=parent.guild,
        parent=parent,
        owner=call.world.bot,
        people={call.world.bot.id},
    )
    call.world.channels[thread.id] = thread
    call.world.tell(Change("THREAD_CREATE", {**payloads.channel(thread), "newly_created": True}, parent.guild, thread))
    return Reply(201, payloads.channel(thread))


def add_member(call: Call) -> Reply:
    """Let somebody in. Somebody who is in already may be let in again."""
    thread = _thread(call, Permission.SEND_MESSAGES_IN_THREADS)
    if thread.archived:
        raise errors.ApiError(400, 50083, "Thread is archived")
    assert thread.guild is not None, "threads are in servers"
    if call.number("user_id") not in thread.guild.members:
        raise errors.unknown("Member")
    thread.people.add(call.number("user_id"))
    return Reply()


def remove_member(call: Call) -> Reply:
    """Take somebody out: with Manage Threads, or from a private thread of the bot's own."""
    thread = _thread(call)
    if thread.archived:
        raise errors.ApiError(400, 50083, "Thread is archived")
    if not (_manages(thread) or (thread.kind == PRIVATE_THREAD and thread.owner is call.world.bot)):
        raise errors.missing_permissions()
    thread.people.discard(call.number("user_id"))
    return Reply()


def edit(call: Call) -> Reply:
    """Lock and put away, or the other way round. Its maker can put it away without Manage Threads."""
    thread = _thread(call)
    harmless = set(call.form) <= {"archived"} and not thread.locked and thread.owner is call.world.bot
    if not harmless and not _manages(thread):
        raise errors.missing_permissions()
    if thread.archived and call.form.get("archived", True):
        raise errors.ApiError(400, 50083, "Thread is archived")
    thread.locked = bool(call.form.get("locked", thread.locked))
    thread.archived = bool(call.form.get("archived", thread.archived))
    thread.archived_at = time.time()
    call.world.tell(Change("THREAD_UPDATE", payloads.channel(thread), thread.guild, thread))
    return Reply(200, payloads.channel(thread))


def delete(call: Call) -> Reply:
    """Delete a thread with everything in it."""
    thread = _thread(call, Permission.MANAGE_THREADS)
    found = payloads.channel(thread)
    thread.remove()
    return Reply(200, found)


def archived(call: Call) -> Reply:
    """The private threads of a channel that are put away and that the bot is in, newest first."""
    parent = call.channel(Permission.READ_MESSAGE_HISTORY)
    assert parent.guild is not None, "threads are in servers"
    found = [
        one
        for one in parent.guild.threads
        if one.parent is parent and one.archived and one.kind == PRIVATE_THREAD and call.world.bot.id in one.people
    ]
    found.sort(key=lambda one: -one.id)
    return Reply(200, {"threads": [payloads.channel(one) for one in found], "members": [], "has_more": False})


def _thread(call: Call, *needed: Permission) -> Channel:
    thread = call.channel(*needed)
    if not thread.is_thread:
        raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
    return thread


def _manages(thread: Channel) -> bool:
    assert thread.guild is not None, "threads are in servers"
    return Permission.MANAGE_THREADS in thread.guild.me.may(thread)


MEMBER = "/channels/{channel_id}/thread-members/{user_id}"
ROUTES = (
    Route("POST", "/channels/{channel_id}/threads", create),
    Route("PUT", MEMBER, add_member),
    Route("DELETE", MEMBER, remove_member),
    Route("PATCH", "/channels/{channel_id}", edit),
    Route("DELETE", "/channels/{channel_id}", delete),
    Route("GET", "/channels/{channel_id}/users/@me/threads/archived/private", archived),
)

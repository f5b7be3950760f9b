"""The routes about messages: sending, editing, deleting, reading."""

from __future__ import annotations

import time

from tests.loopback import errors, payloads
from tests.loopback.components import COMPONENTS_V2, Json
from tests.loopback.permissions import Permission
from tests.loopback.places import REPLY, Channel, Message
from tests.loopback.rest import Call, Reply, Route

NONCE_KEPT = 300.0
"""For how many seconds a nonce is known; Discord says "a few minutes"."""
TWO_WEEKS = 14 * 24 * 3600.0
LONGEST = 2000


def check_content(form: Json, *, has_files: bool) -> None:
    """Refuse what Discord refuses: nothing at all, too much, or text beside components v2."""
    content = form.get("content") or ""
    if len(content) > LONGEST:
        raise errors.invalid_form("content", "BASE_TYPE_BAD_LENGTH", f"Must be between 0 and {LONGEST} in length.")
    if int(form.get("flags") or 0) & COMPONENTS_V2 and (content or form.get("embeds")):
        raise errors.invalid_form("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "Not with V2.")
    if not (has_files or content or any(form.get(key) for key in ("embeds", "components", "sticker_ids", "poll"))):
        raise errors.empty_message()


def create(call: Call) -> Reply:
    """POST a message, with Discord's rules about nonces and replies."""
    channel = call.channel()
    _check_way_in(channel)
    form = call.form
    check_content(form, has_files=call.has_files)
    nonce = form.get("nonce")
    if nonce is not None and form.get("enforce_nonce"):
        known = call.world.nonces.get(str(nonce))
        if known is not None and time.monotonic() - known[0] < NONCE_KEPT:
            if known[1].deleted:
                raise errors.unknown("Message")
            return Reply(200, payloads.message(known[1]))
    message = Message(
        call.world.new_id(),
        channel,
        call.world.bot,
        form.get("content") or "",
        embeds=form.get("embeds") or [],
        components=form.get("components") or [],
        flags=int(form.get("flags") or 0),
        nonce=str(nonce) if nonce is not None else None,
        extra=attachments(form),
    )
    _refer(form, message)
    if nonce is not None:
        call.world.nonces[str(nonce)] = (time.monotonic(), message)
    call.world.post(message)
    return Reply(200, payloads.message(message))


def edit(call: Call) -> Reply:
    """PATCH one of the bot's own messages."""
    message = _message(call)
    if message.author is not call.world.bot:
        raise errors.not_the_author()
    call.world.edit(message, call.form, at=time.time())
    return Reply(200, payloads.message(message))


def delete(call: Call) -> Reply:
    """DELETE a message: an own one always, somebody else's with Manage Messages."""
    message = _message(call)
    if message.author is not call.world.bot:
        if message.channel.guild is None:
            raise errors.ApiError(403, 50003, "Cannot execute action on a DM channel")
        call.channel(Permission.MANAGE_MESSAGES)
    call.world.delete(message)
    return Reply()


def delete_many(call: Call) -> Reply:
    """Bulk delete: 2 to 100 messages, all younger than two weeks. Those that are gone are passed over."""
    channel = call.channel(Permission.MANAGE_MESSAGES)
    ids = [int(found) for found in call.form["messages"]]
    if not 2 <= len(ids) <= 100 or len(set(ids)) != len(ids):
        raise errors.ApiError(400, 50016, "You can only bulk delete between 2 and 100 messages.")
    if any(time.time() - payloads.posted_at(found) > TWO_WEEKS for found in ids):
        raise errors.ApiError(400, 50034, "You can only bulk delete messages that are under 14 days old.")
    call.world.delete(*(channel.messages[found] for found in ids if found in channel.messages))
    return Reply()


def read(call: Call) -> Reply:
    """GET one message."""
    return Reply(200, payloads.message(_message(call)))


def history(call: Call) -> Reply:
    """GET up to 100 messages, newest first. Without Read Message History there are none."""
    channel = call.channel()
    limit = int(call.query.get("limit", 50))
    if not 1 <= limit <= 100:
        raise errors.invalid_form("limit", "NUMBER_TYPE_MAX", "int value should be less than or equal to 100.")
    if channel.guild is not None and Permission.READ_MESSAGE_HISTORY not in channel.guild.me.may(channel):
        return Reply(200, [])
    found = channel.history
    if "after" in call.query:
        found = [one for one in found if one.id > int(call.query["after"])][:limit]
    elif "before" in call.query:
        found = [one for one in found if one.id < int(call.query["before"])][-limit:]
    else:
        found = found[-limit:]
    return Reply(200, [payloads.message(one) for one in reversed(found)])


def typing(call: Call) -> Reply:
    """POST a typing indicator, which nobody here looks at."""
    call.channel()
    return Reply()


def _check_way_in(channel: Channel) -> None:
    if channel.recipient is not None:
        shares_a_server = any(channel.recipient.id in guild.members for guild in channel.world.guilds.values())
        if not shares_a_server or not channel.recipient.takes_direct_messages:
            raise errors.cannot_direct_message()
        return
    assert channel.guild is not None, "a channel is in a server or between two people"
    needed = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
    if needed not in channel.guild.me.may(channel):
        raise errors.missing_permissions()
    if channel.archived and channel.locked:
        raise errors.ApiError(400, 50083, "Thread is archived")


def _refer(form: Json, message: Message) -> None:
    wanted = form.get("message_reference")
    if not wanted:
        return
    channel = message.channel
    if channel.guild is not None and Permission.READ_MESSAGE_HISTORY not in channel.guild.me.may(channel):
        raise errors.cannot_reply()
    target = channel.messages.get(int(wanted["message_id"]))
    if target is not None:
        message.kind = REPLY
        message.reference = payloads.reference(target)
    elif wanted.get("fail_if_not_exists", True):
        raise errors.invalid_form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")


def attachments(form: Json) -> Json:
    """What a message says about the files that came with it. The files themselves are not kept."""
    return {
        "attachments": [
            {
                "id": str(number),
                "filename": one.get("filename") or "file",
                "description": one.get("description"),
                "size": 1,
                "url": "http://127.0.0.1/file",
                "proxy_url": "http://127.0.0.1/file",
            }
            for number, one in enumerate(form.get("attachments") or ())
        ]
    }


def _message(call: Call) -> Message:
    channel = call.channel()
    found = channel.messages.get(call.number("message_id"))
    if found is None:
        raise errors.unknown("Message")
    return found


MESSAGE = "/channels/{channel_id}/messages/{message_id}"
ROUTES = (
    Route("POST", "/channels/{channel_id}/messages", create),
    Route("GET", "/channels/{channel_id}/messages", history),
    Route("POST", "/channels/{channel_id}/messages/bulk-delete", delete_many),
    Route("GET", MESSAGE, read),
    Route("PATCH", MESSAGE, edit),
    Route("DELETE", MESSAGE, delete),
    Route("POST", "/channels/{channel_id}/typing", typing),
)

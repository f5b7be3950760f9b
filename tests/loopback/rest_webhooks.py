"""The routes about webhooks: making and listing them, and speaking, deleting and reading through one.

The addresses of a webhook and of an interaction's answers look alike; whatever is for the application itself is handed
on to rest_interactions.
"""

from __future__ import annotations

from tests.loopback import errors, payloads, rest_interactions
from tests.loopback.components import Json
from tests.loopback.permissions import Permission
from tests.loopback.places import FORUM, Channel, Message, Webhook
from tests.loopback.rest import Call, Reply, Route
from tests.loopback.rest_interactions import HOOK
from tests.loopback.rest_messages import attachments, check_content

MOST = 15
REFUSED_IN_NAMES = ("discord", "clyde")


def make(call: Call) -> Reply:
    """POST a webhook into a channel."""
    channel = call.channel(Permission.MANAGE_WEBHOOKS)
    if channel.is_thread:
        raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
    if len(_of(channel)) >= MOST:
        raise errors.ApiError(400, 30007, "Maximum number of webhooks reached (15)")
    _check_name(call.form["name"])
    hook = channel.webhook(call.form["name"], by=call.world.bot)
    return Reply(200, payloads.webhook(hook))


def listed(call: Call) -> Reply:
    """GET the webhooks of a channel, with the tokens of the bot's own."""
    return Reply(200, [payloads.webhook(one) for one in _of(call.channel(Permission.MANAGE_WEBHOOKS))])


def execute(call: Call) -> Reply:
    """POST a message through a webhook, under any name, into its channel or one of that channel's threads."""
    if _is_interaction(call):
        return rest_interactions.follow_up(call)
    hook = _hook(call)
    channel, form = _place(call, hook), call.form
    check_content(form, has_files=call.has_files)
    name = form.get("username") or hook.name
    _check_name(name)
    author = payloads.user(hook.user) | {"username": name, "global_name": None, "avatar": form.get("avatar_url")}
    extra: Json = {**attachments(form), "webhook_id": str(hook.id), "author": author}
    content, flags = form.get("content") or "", int(form.get("flags") or 0)
    message = Message(call.world.new_id(), channel, hook.user, content, flags=flags, extra=extra)
    call.world.post(message)
    return Reply(200, payloads.message(message)) if call.query.get("wait") in ("1", "true") else Reply()


def read(call: Call) -> Reply:
    """GET a message that the webhook has posted."""
    return rest_interactions.read(call) if _is_interaction(call) else Reply(200, payloads.message(_own(call)))


def delete(call: Call) -> Reply:
    """DELETE a message that the webhook has posted."""
    if _is_interaction(call):
        return rest_interactions.delete(call)
    call.world.delete(_own(call))
    return Reply()


def _is_interaction(call: Call) -> bool:
    return call.number("webhook_id") == call.world.application_id


def _of(channel: Channel) -> list[Webhook]:
    return [one for one in channel.world.webhooks.values() if one.channel is channel]


def _hook(call: Call) -> Webhook:
    hook = call.world.webhooks.get(call.number("webhook_id"))
    if hook is None or hook.token != call.names["webhook_token"]:
        raise errors.unknown("Webhook")
    return hook


def _place(call: Call, hook: Webhook) -> Channel:
    wanted = call.query.get("thread_id")
    if wanted is None:
        if hook.channel.kind == FORUM:
            raise errors.ApiError(400, 220001, "Webhooks posted to forum channels must have a thread_name or thread_id")
        return hook.channel
    thread = call.world.channels.get(int(wanted))
    if thread is None or thread.parent is not hook.channel:
        raise errors.unknown("Channel")
    if thread.archived and thread.locked:
        raise errors.ApiError(400, 50083, "Thread is archived")
    return thread


def _own(call: Call) -> Message:
    hook = _hook(call)
    found = _place(call, hook).messages.get(call.number("message_id"))
    if found is None or found.author is not hook.user:
        raise errors.unknown("Message")
    return found


def _check_name(name: str) -> None:
    if not 1 <= len(name) <= 80 or any(word in name.casefold() for word in REFUSED_IN_NAMES):
        raise errors.invalid_form("username", "USERNAME_INVALID_CONTAINS", "Username cannot contain this.")


IN_CHANNEL = "/channels/{channel_id}/webhooks"
ROUTES = (
    Route("POST", IN_CHANNEL, make),
    Route("GET", IN_CHANNEL, listed),
    Route("POST", HOOK, execute, open=True),
    Route("GET", HOOK + "/messages/{message_id}", read, open=True),
    Route("DELETE", HOOK + "/messages/{message_id}", delete, open=True),
)
"""To stand before those of rest_interactions."""

"""The routes about interactions: the first answer, follow-ups, and changes to them. None needs the bot's token."""

from __future__ import annotations

import time

from tests.loopback import errors, payloads
from tests.loopback.components import Json, numbered
from tests.loopback.interactions import (
    ANSWER_WITHIN,
    COMMAND,
    OPENS_MODAL,
    SAYS,
    SUGGESTS,
    THINKS,
    TOKEN_LIVES,
    UPDATES,
    UPDATES_LATER,
    Interaction,
)
from tests.loopback.places import EPHEMERAL, Message
from tests.loopback.rest import Call, Reply, Route
from tests.loopback.rest_messages import attachments, check_content

LOADING = 1 << 7
CHAT_INPUT = 20


def answer(call: Call) -> Reply:
    """The first answer, within three seconds and only once."""
    interaction = call.world.interactions.get(call.names["interaction_token"])
    if interaction is None or interaction.id != call.number("interaction_id"):
        raise errors.unknown("Interaction")
    if interaction.answer_type is not None:
        raise errors.already_answered()
    if time.monotonic() - interaction.asked_at > ANSWER_WITHIN:
        raise errors.unknown("Interaction")
    kind = int(call.form["type"])
    data: Json = call.form.get("data") or {}
    if kind == SAYS:
        check_content(data, has_files=call.has_files)
        interaction.message = _say(call, interaction, data)
    elif kind == UPDATES:
        interaction.message = _source(interaction)
        call.world.edit(interaction.message, data, at=time.time())
    elif kind == UPDATES_LATER:
        interaction.message = _source(interaction)
    elif kind == OPENS_MODAL:
        interaction.modal = {**data, "components": numbered(data["components"])}
    elif kind == SUGGESTS:
        interaction.choices = list(data.get("choices") or ())
    elif kind != THINKS:
        raise errors.invalid_form("type", "BASE_TYPE_CHOICES", "Not a callback type.")
    interaction.answer_type = kind
    interaction.answer_flags = int(data.get("flags") or 0)
    interaction.changed.set()
    if call.query.get("with_response", "").lower() not in {"1", "true"}:
        return Reply()
    return Reply(200, _report(interaction, kind))


def follow_up(call: Call) -> Reply:
    """A further message."""
    interaction = _open(call)
    check_content(call.form, has_files=call.has_files)
    if interaction.answer_type == THINKS and interaction.message is None:
        interaction.message = message = _say(call, interaction, call.form)
    else:
        message = _say(call, interaction, call.form)
        interaction.followups.append(message)
    interaction.changed.set()
    return Reply(200, payloads.message(message))


def read(call: Call) -> Reply:
    """GET one of the answer's messages."""
    return Reply(200, payloads.message(_one(call)))


def edit(call: Call) -> Reply:
    """Change one of the answer's messages; for an answer that only says "thinking", give it."""
    interaction = _open(call)
    if _is_original(call) and interaction.answer_type == THINKS and interaction.message is None:
        interaction.message = _say(call, interaction, call.form)
    else:
        call.world.edit(_one(call), call.form, at=time.time())
    interaction.changed.set()
    assert interaction.message is not None or not _is_original(call), "an edited original is there"
    return Reply(200, payloads.message(_one(call)))


def delete(call: Call) -> Reply:
    """Take one of the answer's messages away."""
    call.world.delete(_one(call))
    return Reply()


def _say(call: Call, interaction: Interaction, form: Json) -> Message:
    flags = int(form.get("flags") or 0)
    if interaction.answer_type == THINKS and interaction.message is None:
        flags |= interaction.answer_flags & EPHEMERAL
    message = Message(
        call.world.new_id(),
        interaction.channel,
        call.world.bot,
        form.get("content") or "",
        embeds=form.get("embeds") or [],
        components=numbered(form.get("components") or []),
        flags=flags,
        kind=CHAT_INPUT if interaction.kind == COMMAND else 0,
        extra={
            **attachments(form),
            "application_id": str(call.world.application_id),
            "webhook_id": str(call.world.application_id),
            "interaction_metadata": interaction.metadata(),
        },
    )
    return message if message.ephemeral else call.world.post(message)


def _source(interaction: Interaction) -> Message:
    if interaction.source is None:
        raise errors.invalid_form("type", "INTERACTION_TYPE_INVALID", "There is no message to update.")
    return interaction.source


def _open(call: Call) -> Interaction:
    interaction = call.world.interactions.get(call.names["webhook_token"])
    if interaction is None or interaction.answer_type is None or call.number("webhook_id") != call.world.application_id:
        raise errors.unknown("Webhook")
    if time.monotonic() - interaction.asked_at > TOKEN_LIVES:
        raise errors.ApiError(401, 50027, "Invalid Webhook Token")
    return interaction


def _is_original(call: Call) -> bool:
    return call.names.get("message_id", "@original") == "@original"


def _one(call: Call) -> Message:
    interaction = _open(call)
    if _is_original(call):
        found = interaction.message
    else:
        wanted = call.number("message_id")
        found = next((one for one in interaction.shown if one.id == wanted), None)
    if found is None or found.deleted:
        raise errors.unknown("Message")
    return found


def _report(interaction: Interaction, kind: int) -> Json:
    found: Json = {"interaction": {"id": str(interaction.id), "type": interaction.kind}}
    if kind in (THINKS, UPDATES_LATER):
        found["interaction"]["response_message_loading"] = kind == THINKS
        found["interaction"]["response_message_ephemeral"] = bool(interaction.answer_flags & EPHEMERAL)
    if kind in (SAYS, UPDATES) and interaction.message is not None:
        found["interaction"] |= {
            "response_message_id": str(interaction.message.id),
            "response_message_loading": False,
            "response_message_ephemeral": interaction.message.ephemeral,
        }
        found["resource"] = {"type": kind, "message": payloads.message(interaction.message)}
    return found


HOOK = "/webhooks/{webhook_id}/{webhook_token}"
ROUTES = (
    Route("POST", "/interactions/{interaction_id}/{interaction_token}/callback", answer, open=True),
    Route("POST", HOOK, follow_up, open=True),
    Route("GET", HOOK + "/messages/@original", read, open=True),
    Route("PATCH", HOOK + "/messages/@original", edit, open=True),
    Route("DELETE", HOOK + "/messages/@original", delete, open=True),
    Route("GET", HOOK + "/messages/{message_id}", read, open=True),
    Route("PATCH", HOOK + "/messages/{message_id}", edit, open=True),
    Route("DELETE", HOOK + "/messages/{message_id}", delete, open=True),
)

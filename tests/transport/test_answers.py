"""Discord's errors, as outcomes."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.model import EffectKind, Outcome, Result
from bot.transport.answers import CODES, NOT_ACCEPTED, outcome_of
from bot.wording.wording import Wording

CANARY = "quinquereme"
WORDING = Wording.load(Path(__file__).parents[2] / "config" / "wording", strict=True)

UNWELL = Outcome(Result.FAILED, "platform_unwell")
GONE = Outcome(Result.GONE, "message_gone")


def refused(reason: str) -> Outcome:
    return Outcome(Result.REFUSED, reason)


def error(status: int, body: Any) -> discord.HTTPException:
    """What discord.py raises for this answer."""
    kinds: dict[int, type[discord.HTTPException]] = {403: discord.Forbidden, 404: discord.NotFound}
    kind = discord.DiscordServerError if status >= 500 else kinds.get(status, discord.HTTPException)
    response: Any = SimpleNamespace(status=status, reason=CANARY)
    return kind(response, body)


def reply_to(field: str, code: str) -> dict[str, Any]:
    return {"code": 50035, "message": "Invalid Form Body", "errors": {field: {"_errors": [{"code": code, "message": CANARY}]}}}  # fmt: skip  # noqa: E501  # as Discord nests it


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        # to be tried again
        (500, {}, UNWELL),
        (502, "<html>", UNWELL),
        (503, {"code": 0}, UNWELL),
        (520, "", UNWELL),
        (503, {"code": 130000}, UNWELL),
        (400, {"code": 130000}, UNWELL),
        (400, {"code": 40003}, UNWELL),
        (503, {"code": 50013}, UNWELL),
        (408, {}, UNWELL),
        (429, {"retry_after": 3}, UNWELL),
        (429, "banned", UNWELL),
        (401, {"code": 0}, UNWELL),
        # what it was about is gone
        (404, {"code": 10008}, GONE),
        (404, {"code": 0}, GONE),
        (404, "not found", GONE),
        (400, reply_to("message_reference", "REPLIES_UNKNOWN_MESSAGE"), GONE),
        (400, reply_to("message_reference", "REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE"), GONE),
        # the server or the person says no
        (403, {"code": 50007}, refused("direct_closed")),
        (403, {"code": 50278}, refused("person_gone")),
        (404, {"code": 10013}, refused("person_gone")),
        (404, {"code": 10007}, refused("person_gone")),
        (404, {"code": 10003}, refused("channel_gone")),
        (404, {"code": 10004}, refused("channel_gone")),
        (400, {"code": 50083}, refused("channel_gone")),
        (403, {"code": 160005}, refused("channel_gone")),
        (403, {"code": 50001}, refused("missing_view_channel")),
        (403, {"code": 50013}, refused("missing_permission")),
        (403, {"code": 160002}, refused("missing_read_message_history")),
        (400, {"code": 160002}, refused("missing_read_message_history")),
        (403, {"code": 0}, refused("missing_permission")),
        (403, {"code": 99999}, refused("missing_permission")),
        (403, "forbidden", refused("missing_permission")),
        # a mistake of ours, or a rule of the server
        (400, {"code": 50006}, NOT_ACCEPTED),
        (400, {"code": 50035}, NOT_ACCEPTED),
        (400, reply_to("content", "BASE_TYPE_BAD_LENGTH"), NOT_ACCEPTED),
        (400, {"code": 200000}, NOT_ACCEPTED),
        (400, {}, NOT_ACCEPTED),
        (405, "no", NOT_ACCEPTED),
        (413, {"code": 40005}, NOT_ACCEPTED),
    ],
)
def test_an_error_becomes_an_outcome(status: int, body: Any, outcome: Outcome) -> None:
    assert outcome_of(error(status, body)) == outcome


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 413, 429, 500, 503])
@pytest.mark.parametrize("code", [0, 50006, 50035, *CODES])
def test_no_outcome_repeats_what_discord_said(status: int, code: int) -> None:
    outcome = outcome_of(error(status, {"code": code, "message": CANARY}))
    assert CANARY not in repr(outcome)
    assert outcome.result in (Result.REFUSED, Result.GONE, Result.FAILED)
    assert outcome.message_id is None


def test_moderators_are_told_every_reason_of_a_refusal_in_words() -> None:
    reasons = {outcome.reason for outcome in (*CODES.values(), NOT_ACCEPTED) if outcome.result is Result.REFUSED}
    assert {f"refusal-why-{reason}" for reason in reasons} <= WORDING.keys()


def test_moderators_are_told_everything_about_members_that_could_not_be_done_in_words() -> None:
    never_refused = {EffectKind.WATCH}  # it needs nothing of the world
    kinds = set(EffectKind) - {EffectKind.REFUSAL_NOTE, EffectKind.INTRODUCTION} - never_refused
    assert {f"refusal-what-{kind}" for kind in kinds} <= WORDING.keys()

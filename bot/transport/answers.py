"""Discord's answers to a request, as outcomes.

Sources: Discord's developer documentation, "Opcodes and Status Codes" (JSON error codes); what was seen on a loopback
server stands in tests/loopback/.
"""

from __future__ import annotations

from typing import Final

import discord

from bot.model import Outcome, Result

NOT_ACCEPTED: Final = Outcome(Result.REFUSED, "not_accepted")

CODES: Final[dict[int, Outcome]] = {
    10003: Outcome(Result.REFUSED, "channel_gone"),
    10004: Outcome(Result.REFUSED, "channel_gone"),
    10007: Outcome(Result.REFUSED, "person_gone"),
    10008: Outcome(Result.GONE, "message_gone"),
    10015: Outcome(Result.FAILED, "platform_unwell"),
    10013: Outcome(Result.REFUSED, "person_gone"),
    30007: Outcome(Result.REFUSED, "webhooks_full"),
    40003: Outcome(Result.FAILED, "platform_unwell"),
    50001: Outcome(Result.REFUSED, "missing_view_channel"),
    50007: Outcome(Result.REFUSED, "direct_closed"),
    50013: Outcome(Result.REFUSED, "missing_permission"),
    50083: Outcome(Result.REFUSED, "channel_gone"),
    50278: Outcome(Result.REFUSED, "person_gone"),
    130000: Outcome(Result.FAILED, "platform_unwell"),
    160002: Outcome(Result.REFUSED, "missing_read_message_history"),
    160005: Outcome(Result.REFUSED, "channel_gone"),
}
"""Error code -> outcome.

10015 is a webhook that is gone, though it was made anew a moment ago; 30007 a channel that has as many webhooks as
Discord allows. 40003 is "opening direct messages too fast", 130000 an overloaded platform: both pass. 50083 is an
archived thread, 160005 a locked one, 50278 a person who shares no server with the bot any more, 160002 a reply where
the history may not be read.
"""


def outcome_of(error: discord.HTTPException) -> Outcome:
    """What a refused request means. Never carries Discord's own text: it may repeat what was sent."""
    if error.status >= 500 or error.status in (401, 408, 429):  # 401: the token was changed; with the new one it works
        return Outcome(Result.FAILED, "platform_unwell")
    if error.code == 50035 and "message_reference" in error.text:
        return Outcome(Result.GONE, "message_gone")
    known = CODES.get(error.code)
    if known is not None:
        return known
    if isinstance(error, discord.NotFound):
        return Outcome(Result.GONE, "message_gone")
    if isinstance(error, discord.Forbidden):
        return Outcome(Result.REFUSED, "missing_permission")
    return NOT_ACCEPTED
